import{L as r,N as i,O as e,P as l,Q as n,r as t,v as o,z as m}from"./shared-JVSE5SCX.js";var a=`login-title = تسجيل الدخول
`;var g=`login-title = Sign in
`;var p=`login-title = เข้าสู่ระบบ
`;var f=`login-title = 登录
`;var h={en:[e,g],zh:[n,f],th:[l,p],ar:[i,a]};function c(){return o(m,{title:t("login-title"),children:null})}r(h,()=>o(c,{}));
