import{A as r,C as i,D as e,E as l,F as n,l as t,n as o,r as m}from"./shared-MJJEM2NS.js";var a=`login-title = تسجيل الدخول
`;var g=`login-title = Sign in
`;var p=`login-title = เข้าสู่ระบบ
`;var f=`login-title = 登录
`;var h={en:[e,g],zh:[n,f],th:[l,p],ar:[i,a]};function c(){return o(m,{title:t("login-title"),children:null})}r(h,()=>o(c,{}));
