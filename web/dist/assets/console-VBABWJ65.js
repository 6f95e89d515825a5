import{B as r,C as e,D as l,E as i,F as a,l as o,n as t,r as m}from"./shared-MJJEM2NS.js";var p=`console-title = وحدة الرد
`;var n=`console-title = Console
`;var f=`console-title = โต๊ะรับสาย
`;var s=`console-title = 接线台
`;var g={en:[l,n],zh:[a,s],th:[i,f],ar:[e,p]};r(g,c=>t(m,{title:o("console-title"),place:c,children:null}));
