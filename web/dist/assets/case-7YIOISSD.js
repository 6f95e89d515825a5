import{B as r,C as e,D as a,E as i,F as l,l as o,n as t,r as m}from"./shared-MJJEM2NS.js";var p=`case-title = الحالة
`;var f=`case-title = Case
`;var s=`case-title = เคส
`;var g=`case-title = 个案
`;var n={en:[a,f],zh:[l,g],th:[i,s],ar:[e,p]};r(n,c=>t(m,{title:o("case-title"),place:c,children:null}));
