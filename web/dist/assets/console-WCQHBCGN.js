import{B as m,E as r,F as e,G as l,H as i,I as a,p as o,z as t}from"./shared-5QSL2OBT.js";var p=`console-title = وحدة الرد
`;var n=`console-title = Console
`;var f=`console-title = โต๊ะรับสาย
`;var s=`console-title = 接线台
`;var g={en:[l,n],zh:[a,s],th:[i,f],ar:[e,p]};m(g,c=>t(r,{title:o("console-title"),place:c,children:null}));
