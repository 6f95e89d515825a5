import{a as t,b as o,c as m,d as r,f as i,g as e,h as l,i as n}from"./shared-OX67O67E.js";var a=`login-title = تسجيل الدخول
`;var g=`login-title = Sign in
`;var p=`login-title = เข้าสู่ระบบ
`;var f=`login-title = 登录
`;var h={en:[e,g],zh:[n,f],th:[l,p],ar:[i,a]};function c(){return o(m,{title:t("login-title"),children:null})}r(h,()=>o(c,{}));
