import{a as o,b as t,c as m,e as r,f as e,g as l,h as i,i as a}from"./shared-OX67O67E.js";var p=`console-title = وحدة الرد
`;var n=`console-title = Console
`;var f=`console-title = โต๊ะรับสาย
`;var s=`console-title = 接线台
`;var g={en:[l,n],zh:[a,s],th:[i,f],ar:[e,p]};r(g,c=>t(m,{title:o("console-title"),place:c,children:null}));
