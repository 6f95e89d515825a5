import{A as d,E as m,F as c,G as u,H as p,I as g,b as a,e as i,p as o,r as l,z as e}from"./shared-5QSL2OBT.js";var P={"#refused":"login-refused","#expired":"login-expired","#no-pages":"login-no-pages","#elsewhere":"login-elsewhere","#no-desk":"login-no-desk"},S={supervisor:"/supervisor/board",operator:"/operator/console"},s=i({}),f=i(void 0);async function x(){for(let t of["supervisor","operator"]){let r=await l(t).catch(()=>{});r&&(s.value={...s.value,[t]:r})}}async function R(){let t=await fetch("/demo/guests").catch(()=>{});if(!t?.ok)return;let r=await t.json(),n=["supervisor","operator"].filter(z=>r?.roles?.includes(z));n.length>0&&(f.value=n)}function h(){return a(()=>{x(),R()},[]),e(m,{title:o("login-title"),children:e("div",{class:"login",children:[e("p",{class:"login-lead",children:o("login-lead")}),e(T,{}),e(j,{}),e(C,{}),e(A,{})]})})}function T(){let t=P[location.hash];return t?e("p",{class:"refusal",role:"alert",children:o(t)}):null}function j(){let t=Object.entries(s.value);return t.length===0?null:e("section",{class:"card","aria-labelledby":"signed-in",children:[e("h2",{id:"signed-in",children:o("login-already")}),e("ul",{class:"ways",children:t.map(([r,n])=>e("li",{children:e("a",{class:"way",href:S[r],children:[e("strong",{children:o(r==="supervisor"?"to-board":"to-console")}),e("span",{class:"muted",children:o("login-as",{subject:n.subject})})]})},r))})]})}function C(){let t=f.value;return t?e("section",{class:"card demo","aria-labelledby":"demo",children:[e("h2",{id:"demo",children:o("demo-title")}),e("p",{class:"muted",children:o("demo-lead")}),e("ul",{class:"ways",children:t.map(r=>e("li",{children:e("form",{method:"post",action:"/demo/sign-in",children:[e("input",{type:"hidden",name:"role",value:r}),e("button",{type:"submit",class:"way",children:[e("strong",{children:o(r==="supervisor"?"demo-supervisor":"demo-operator")}),e("span",{children:o(r==="supervisor"?"demo-supervisor-lead":"demo-operator-lead")})]})]})},r))})]}):null}function A(){return e("section",{class:"card","aria-labelledby":"by-token",children:[e("h2",{id:"by-token",children:o("token-title")}),e("form",{method:"post",action:"/login",class:"token",children:[e("label",{for:"token",children:o("token-label")}),e("textarea",{id:"token",name:"token",rows:5,required:!0,dir:"ltr",autocomplete:"off",autocapitalize:"off",spellcheck:!1,"aria-describedby":"token-hint"}),e("p",{id:"token-hint",class:"muted",children:o("token-hint")}),e("button",{type:"submit",children:o("login-title")})]}),e("details",{children:[e("summary",{children:o("no-token")}),e("p",{children:o("no-token-ask")}),e("p",{children:o("no-token-admin")}),e("pre",{dir:"ltr",tabIndex:0,children:e("code",{children:["firstline ctl token issue --role supervisor --subject lin --centre longhua",`
`,"firstline ctl token issue --role operator --subject S01 --centre longhua"]})})]})]})}var b=`login-title = تسجيل الدخول
`;var k=`# The way in.

login-title = Sign in
login-lead = The hotline’s wallboard for supervisors, and the console for operators.
login-refused = This is not a credential of this hotline. Please check that all of it was pasted.
login-expired = This credential has expired. Please ask for a new one.
login-no-pages = This credential belongs to a machine. Gateways and partners have no pages.
login-elsewhere = This credential is for a centre that is not served here.
login-no-desk = No desk is free just now. Please try again in a moment.
login-already = You are signed in
login-as = as { $subject }
to-board = To the wallboard
to-console = To the console

## The demo

demo-title = Look around the demo
demo-lead = Everybody in it is invented. No credential is needed.
demo-supervisor = As a supervisor
demo-supervisor-lead = Watch the whole hotline on the wallboard.
demo-operator = As an operator
demo-operator-lead = Sit down at a console and take calls.

## With a credential

token-title = With a credential
token-label = Your credential
token-hint = Paste it here. It is kept in a cookie that no script can read, until it expires or you sign out.
no-token = I have no credential
no-token-ask = Ask whoever runs your hotline’s server. A credential names you and your role, and is good for a few hours.
no-token-admin = Whoever runs the server makes one like this:
`;var y=`login-title = เข้าสู่ระบบ
`;var v=`login-title = 登录
`;var w={en:[u,k],zh:[g,v],th:[p,y],ar:[c,b]};d(w,()=>e(h,{}));
