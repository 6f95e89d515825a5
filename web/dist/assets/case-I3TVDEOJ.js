import{a as o,b as t,c as m,e as r,f as e,g as a,h as i,i as l}from"./shared-OX67O67E.js";var p=`case-title = الحالة
`;var f=`case-title = Case
`;var s=`case-title = เคส
`;var g=`case-title = 个案
`;var n={en:[a,f],zh:[l,g],th:[i,s],ar:[e,p]};r(n,c=>t(m,{title:o("case-title"),place:c,children:null}));
