import{M as r,N as e,O as a,P as i,Q as l,r as o,v as t,z as m}from"./shared-JVSE5SCX.js";var p=`case-title = الحالة
`;var f=`case-title = Case
`;var s=`case-title = เคส
`;var g=`case-title = 个案
`;var n={en:[a,f],zh:[l,g],th:[i,s],ar:[e,p]};r(n,c=>t(m,{title:o("case-title"),place:c,children:null}));
