import{a as o,b as t,c as r,e as m,f as a,g as i,h as e,i as l}from"./shared-OX67O67E.js";var p=`board-title = لوحة المتابعة
`;var f=`board-title = Wallboard
`;var g=`board-title = กระดานติดตามสาย
`;var n=`board-title = 调度大屏
`;var h={en:[i,f],zh:[l,n],th:[e,g],ar:[a,p]};m(h,b=>t(r,{title:o("board-title"),place:b,children:null}));
