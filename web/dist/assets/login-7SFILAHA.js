import{A as l,L as e,M as d,Q as m,R as p,S as c,T as u,U as g,c as s,j as i,y as o}from"./shared-4Y2RV5DI.js";var z={"#refused":"login-refused","#expired":"login-expired","#no-pages":"login-no-pages","#elsewhere":"login-elsewhere","#no-desk":"login-no-desk"},P={supervisor:"/supervisor/board",operator:"/operator/console"},a=i({}),f=i(void 0);async function S(){for(let n of["supervisor","operator"]){let t=await l(n).catch(()=>{});t&&(a.value={...a.value,[n]:t})}}async function j(){let n=await fetch("/demo/guests").catch(()=>{});if(!n?.ok)return;let t=await n.json(),r=["supervisor","operator"].filter(x=>t?.roles?.includes(x));r.length>0&&(f.value=r)}function h(){return s(()=>{S(),j()},[]),e(m,{title:o("login-title"),children:e("div",{class:"login",children:[e("p",{class:"login-lead",children:o("login-lead")}),e(R,{}),e(T,{}),e(C,{}),e(A,{})]})})}function R(){let n=z[location.hash];return n?e("p",{class:"refusal",role:"alert",children:o(n)}):null}function T(){let n=Object.entries(a.value);return n.length===0?null:e("section",{class:"card","aria-labelledby":"signed-in",children:[e("h2",{id:"signed-in",children:o("login-already")}),e("ul",{class:"ways",children:n.map(([t,r])=>e("li",{children:e("a",{class:"way",href:P[t],children:[e("strong",{children:o(t==="supervisor"?"to-board":"to-console")}),e("span",{class:"muted",children:o("login-as",{subject:r.subject})})]})},t))})]})}function C(){let n=f.value;return n?e("section",{class:"card demo","aria-labelledby":"demo",children:[e("h2",{id:"demo",children:o("demo-title")}),e("p",{class:"muted",children:o("demo-lead")}),e("ul",{class:"ways",children:n.map(t=>e("li",{children:e("form",{method:"post",action:"/demo/sign-in",children:[e("input",{type:"hidden",name:"role",value:t}),e("button",{type:"submit",class:"way",children:[e("strong",{children:o(t==="supervisor"?"demo-supervisor":"demo-operator")}),e("span",{children:o(t==="supervisor"?"demo-supervisor-lead":"demo-operator-lead")})]})]})},t))})]}):null}function A(){return e("section",{class:"card","aria-labelledby":"by-token",children:[e("h2",{id:"by-token",children:o("token-title")}),e("form",{method:"post",action:"/login",class:"token",children:[e("label",{for:"token",children:o("token-label")}),e("textarea",{id:"token",name:"token",rows:5,required:!0,dir:"ltr",autocomplete:"off",autocapitalize:"off",spellcheck:!1,"aria-describedby":"token-hint"}),e("p",{id:"token-hint",class:"muted",children:o("token-hint")}),e("button",{type:"submit",children:o("login-title")})]}),e("details",{children:[e("summary",{children:o("no-token")}),e("p",{children:o("no-token-ask")}),e("p",{children:o("no-token-admin")}),e("pre",{dir:"ltr",tabIndex:0,children:e("code",{children:["firstline ctl token issue --role supervisor --subject lin --centre longhua",`
`,"firstline ctl token issue --role operator --subject S01 --centre longhua"]})})]})]})}var k=`# صفحة الدخول.

login-title = تسجيل الدخول
login-lead = لوحة المتابعة للمشرفين، ووحدة الرد للموظفين.
login-refused = هذا ليس رمز اعتماد لهذا الخط الساخن. تأكد من لصقه كاملًا.
login-expired = انتهت صلاحية رمز الاعتماد. اطلب رمزًا جديدًا.
login-no-pages = رمز الاعتماد هذا لجهاز. لا صفحات لبوابات الهاتف ولا للجهات الشريكة.
login-elsewhere = رمز الاعتماد هذا لمركز لا يخدمه هذا الخادم.
login-no-desk = لا يوجد مكتب شاغر الآن. حاول مرة أخرى بعد قليل.
login-already = أنت مسجَّل الدخول
login-as = باسم { $subject }
to-board = إلى لوحة المتابعة
to-console = إلى وحدة الرد

## العرض التجريبي

demo-title = جولة في العرض التجريبي
demo-lead = كل من فيه أشخاص مُختلَقون، ولا حاجة إلى رمز اعتماد.
demo-supervisor = بصفة مشرف
demo-supervisor-lead = تابِع الخط الساخن كله على اللوحة.
demo-operator = بصفة موظف رد
demo-operator-lead = اجلس إلى وحدة الرد واستقبل المكالمات.

## برمز اعتماد

token-title = برمز اعتماد
token-label = رمز الاعتماد الخاص بك
token-hint = الصقه هنا. يُحفظ في ملف تعريف ارتباط لا يستطيع أي برنامج نصي قراءته، إلى أن تنتهي صلاحيته أو تسجّل الخروج.
no-token = ليس لديّ رمز اعتماد
no-token-ask = اطلبه ممن يدير خادم الخط الساخن لديكم. يحمل الرمز اسمك ودورك، ويسري بضع ساعات.
no-token-admin = يُصدره مدير الخادم بهذا الأمر:
`;var b=`# The way in.

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
`;var v=`# หน้าเข้าสู่ระบบ

login-title = เข้าสู่ระบบ
login-lead = กระดานติดตามสายสำหรับหัวหน้าเวร และโต๊ะรับสายสำหรับเจ้าหน้าที่
login-refused = นี่ไม่ใช่รหัสรับรองของสายด่วนนี้ โปรดตรวจว่าวางมาครบถ้วน
login-expired = รหัสรับรองนี้หมดอายุแล้ว โปรดขอรหัสใหม่
login-no-pages = รหัสรับรองนี้เป็นของเครื่อง เกตเวย์และหน่วยงานพันธมิตรไม่มีหน้าเว็บ
login-elsewhere = รหัสรับรองนี้เป็นของศูนย์ที่เซิร์ฟเวอร์นี้ไม่ได้ให้บริการ
login-no-desk = ขณะนี้ไม่มีโต๊ะว่าง โปรดลองใหม่อีกสักครู่
login-already = คุณเข้าสู่ระบบอยู่แล้ว
login-as = ในชื่อ { $subject }
to-board = ไปที่กระดานติดตามสาย
to-console = ไปที่โต๊ะรับสาย

## การสาธิต

demo-title = ลองชมการสาธิต
demo-lead = ทุกคนในนี้เป็นบุคคลสมมติ ไม่ต้องใช้รหัสรับรอง
demo-supervisor = ในฐานะหัวหน้าเวร
demo-supervisor-lead = ดูภาพรวมสายด่วนทั้งหมดบนกระดาน
demo-operator = ในฐานะเจ้าหน้าที่
demo-operator-lead = นั่งที่โต๊ะรับสายแล้วลองรับสายจริง

## ใช้รหัสรับรอง

token-title = ใช้รหัสรับรอง
token-label = รหัสรับรองของคุณ
token-hint = วางรหัสที่นี่ รหัสจะเก็บไว้ในคุกกี้ที่สคริปต์อ่านไม่ได้ จนกว่าจะหมดอายุหรือคุณออกจากระบบ
no-token = ฉันไม่มีรหัสรับรอง
no-token-ask = ขอได้จากผู้ดูแลเซิร์ฟเวอร์ของสายด่วน รหัสรับรองระบุตัวคุณและบทบาทของคุณ และใช้ได้ไม่กี่ชั่วโมง
no-token-admin = ผู้ดูแลเซิร์ฟเวอร์ออกรหัสได้ดังนี้
`;var y=`# 登录页。

login-title = 登录
login-lead = 供值班主管查看的调度大屏，以及供接线员使用的接线台。
login-refused = 这不是本热线的凭证。请检查是否粘贴完整。
login-expired = 凭证已过期，请重新领取。
login-no-pages = 这是机器使用的凭证。电话网关和合作机构没有网页。
login-elsewhere = 本服务器不为该凭证所属的中心提供服务。
login-no-desk = 目前没有空闲座席，请稍后再试。
login-already = 您已登录
login-as = 身份：{ $subject }
to-board = 前往调度大屏
to-console = 前往接线台

## 演示

demo-title = 看看演示
demo-lead = 其中的人物均为虚构，无需凭证。
demo-supervisor = 以主管身份
demo-supervisor-lead = 在大屏上纵览整条热线。
demo-operator = 以接线员身份
demo-operator-lead = 坐到接线台前，亲自接听来电。

## 使用凭证

token-title = 使用凭证
token-label = 您的凭证
token-hint = 粘贴到这里。凭证保存在脚本无法读取的 Cookie 中，直至过期或您退出登录。
no-token = 我没有凭证
no-token-ask = 请向管理本热线服务器的人员索取。凭证写明您的身份和角色，有效期为数小时。
no-token-admin = 管理员用以下命令签发：
`;var w={en:[c,b],zh:[g,y],th:[u,v],ar:[p,k]};d(w,()=>e(h,{}));
