import{C as t,E as m,H as r,I as e,J as l,K as i,L as a,q as o}from"./shared-5KCI5WMX.js";var p=`console-title = وحدة الرد
`;var n=`console-title = Console
`;var f=`console-title = โต๊ะรับสาย
`;var s=`console-title = 接线台
`;var g={en:[l,n],zh:[a,s],th:[i,f],ar:[e,p]};m(g,c=>t(r,{title:o("console-title"),place:c,children:null}));
