import{b as pe}from"./shared-3YJFEBZM.js";import{a as f,b as re,d as te}from"./shared-GAUU3XTS.js";import{A as Z,B as ee,C as x,D as ne,E as ae,F as oe,G as se,H as ie,I as le,J as ce,K as de,l as X,m as y,r as _,s as J,t as E,v as N,w as M,x as Q}from"./shared-RSK4WITZ.js";import{B as K,K as R,L as r,N as U,O as q,Q as B,R as Y,S as G,T as H,U as V,a as $,c as L,j as T,m as C,q as W,r as P,s as p,v as A,y as n,z as j}from"./shared-4Y2RV5DI.js";function D(e){let t=/^#case=(\d{1,19})$/.exec(e)?.[1];return t===void 0?void 0:BigInt(t)}function fe(e){return`#case=${e}`}var z=["calls","offers","owner","promises","transfers","notes","other"],a=(e,t)=>({topic:e,id:t}),me={case_opened:a("owner","event-case-opened"),call_opened:a("calls","event-call-opened"),call_retriaged:a("calls","event-call-retriaged"),call_raised:a("calls","event-call-raised"),ring_widened:a("calls","event-ring-widened"),reservation_ended:a("calls","event-reservation-ended"),call_passed_on:a("calls","event-call-passed-on"),call_parted:a("transfers","event-call-parted"),call_handed_off:a("transfers","event-call-handed-off"),call_came_back:a("calls","event-call-came-back"),consult_joined:a("calls","event-consult-joined"),call_taken_over:a("calls","event-call-taken-over"),exclusion_ended:a("offers","event-exclusion-ended"),offer_made:a("offers","event-offer-made"),offer_accepted:a("offers","event-offer-accepted"),offer_declined:a("offers","event-offer-declined"),offer_expired:a("offers","event-offer-expired"),offer_withdrawn:a("offers","event-offer-withdrawn"),call_connected:a("calls","event-call-connected"),connect_failed:a("calls","event-connect-failed"),call_held:a("calls","event-call-held"),call_resumed:a("calls","event-call-resumed"),call_ended:a("calls","event-call-ended"),owner_set:a("owner","event-owner-set"),hand_over_proposed:a("owner","event-hand-over-proposed"),hand_over_declined:a("owner","event-hand-over-declined"),hand_over_withdrawn:a("owner","event-hand-over-withdrawn"),note_added:a("notes","event-note-added"),promise_made:a("promises","event-promise-made"),promise_moved:a("promises","event-promise-moved"),promise_overdue:a("promises","event-promise-overdue"),promise_escalated:a("promises","event-promise-escalated"),step_checked:a("promises","event-step-checked"),callback_tried:a("promises","event-callback-tried"),promise_kept:a("promises","event-promise-kept"),promise_withdrawn:a("promises","event-promise-withdrawn"),transfer_proposed:a("transfers","event-transfer-proposed"),transfer_accepted:a("transfers","event-transfer-accepted"),transfer_back_to_proposed:a("transfers","event-transfer-back-to-proposed"),transfer_declined:a("transfers","event-transfer-declined"),transfer_expired:a("transfers","event-transfer-expired"),transfer_withdrawn:a("transfers","event-transfer-withdrawn"),transfer_connected:a("transfers","event-transfer-connected"),transfer_progressed:a("transfers","event-transfer-progressed"),transfer_completed:a("transfers","event-transfer-completed"),transfer_returned:a("transfers","event-transfer-returned"),transfer_confirmed:a("transfers","event-transfer-confirmed"),transfer_told:a("transfers","event-transfer-told"),transfer_not_told:a("transfers","event-transfer-not-told"),case_closed:a("owner","event-case-closed"),case_forgotten:a("owner","event-case-forgotten"),case_archived:a("owner","event-case-archived")};function h(e){return me[e.name]?.topic??"other"}var S={calls:"topic-calls",offers:"topic-offers",owner:"topic-owner",promises:"topic-promises",transfers:"topic-transfers",notes:"topic-notes",other:"topic-other"},ue={calls:"call",offers:"ringing",owner:"owner",promises:"promise",transfers:"transfer",notes:"notes",other:"case"};function ve(e){return A.value==="en"&&e.sentence?De(e.sentence):we(e)??(e.sentence||e.name)}function he(e){if(!(A.value==="en"||we(e)===void 0))return e.sentence||void 0}function we(e){let t=me[e.name];return t&&j(t.id,Me(e))}function Me({operatorId:e,callId:t,transferId:o,queue:s}){return{operator:e||n("somebody"),call:String(t),transfer:String(o),queue:s}}function De(e){return e.charAt(0).toUpperCase()+e.slice(1)}var ze={0:"unknown",1:"actor-gateway",2:"actor-operator",3:"actor-supervisor",4:"actor-admin",5:"actor-node",6:"actor-partner"};function ge(e){return n(ze[e]??"unknown")}function $e({found:e}){return r("dl",{class:"facts",children:[r(b,{name:"fact-state",children:[r("span",{class:e.open?"tag tag-good":"tag",children:e.open?n("case-is-open"):n("case-is-closed")})," ",e.disposition&&x(e.disposition),e.closedAt&&r("span",{class:"muted",children:[" ",E(p(e.closedAt))]})]}),r(b,{name:"fact-owner",children:[e.ownerId?r(f,{id:e.ownerId}):r("span",{class:"muted",children:n("no-owner")}),e.handOverToId&&r("span",{class:"muted",children:[" ",n("proposed-to",{operator:e.handOverToId})]})]}),r(b,{name:"fact-opened",children:e.openedAt&&E(p(e.openedAt))}),r(b,{name:"fact-district",children:e.district?r(f,{id:e.district}):r("span",{class:"muted",children:n("unknown")})}),e.forgotten&&r(b,{name:"fact-data",children:n("data-destroyed")})]})}function b({name:e,children:t}){return r("div",{children:[r("dt",{children:n(e)}),r("dd",{children:t})]})}var Le={0:"unknown",1:"promise-callback",3:"promise-transfer",2:"promise-follow-up",4:"promise-referral"};function ye({promises:e}){return e.length===0?r("p",{class:"muted",children:n("nothing-promised")}):r("ul",{class:"owed",children:e.map(t=>r("li",{children:[r("strong",{children:n(Le[t.kind]??"unknown")})," ",r(We,{promise:t}),r("span",{class:"muted",children:[" ",t.operatorId?r(f,{id:t.operatorId}):n("owed-by-centre")]})]},String(t.promiseId)))})}function We({promise:e}){let{state:t,dueAt:o,settledAt:s,withdrawReason:l}=e,c=s?E(p(s)):"";return t===3?r("span",{children:n("kept-at",{time:c})}):t===4?r("span",{children:n("withdrawn-at",{time:c,reason:x(l)})}):r(te,{to:o})}var je={0:"unknown",1:"transfer-state-proposed",2:"transfer-state-accepted",3:"transfer-state-connected",4:"transfer-state-completed",5:"transfer-state-returned",6:"transfer-state-declined",7:"transfer-state-expired",8:"transfer-state-withdrawn"};function be({transfers:e}){return e.length===0?r("p",{class:"muted",children:n("no-transfers")}):r("ul",{class:"owed",children:e.map(t=>r("li",{children:[r("strong",{children:n(t.direction===2?"transfer-from":"transfer-to",{partner:t.partnerId})})," ",r("span",{children:n(je[t.state]??"unknown")}),r("span",{class:"muted",children:[" ",[t.need,t.outcome,t.reason].filter(Boolean).map(x).join(" · ")]})]},String(t.transferId)))})}var k={sentence:"",by:void 0,operatorId:"",queue:"",callId:0n,transferId:0n,reason:void 0,note:"",noteUnavailable:!1};async function ke(e,t,o){return e==="supervisor"?Ke(t,o):qe(t,o)}async function Ke(e,t){let o=R(X,e),s=await o.getServer({});s.now&&P(s.now);let{events:l}=await o.explainCase({caseId:t}),c=await Ge(async()=>(await o.getCase({caseId:t})).case),i=await Te(c?.transferIds,async d=>(await o.getTransfer({transferId:d})).transfer);return{found:c,transfers:i,entries:l.map(Ue),complete:!0}}function Ue(e){return{atMs:e.at?p(e.at):0,name:e.name,sentence:e.sentence,by:e.by,operatorId:e.operatorId,queue:e.queue,callId:e.callId,transferId:e.transferId,reason:e.reason,note:"",noteUnavailable:!1}}async function qe(e,t){let o=R(pe,e),s=await o.getCentre({});s.now&&P(s.now);let l=(await o.getCase({caseId:t})).case,{notes:c}=await o.listNotes({caseId:t}),i=await Te(l?.transferIds,async v=>(await o.getTransfer({transferId:v})).transfer),d=c.map(({madeAt:v,operatorId:g,text:Ae,textUnavailable:Re})=>({...k,atMs:v?p(v):0,name:"note_added",by:g?{kind:2,subject:g}:void 0,operatorId:g,note:Ae,noteUnavailable:Re})),O=[...l?[...Be(l),...i.flatMap(Ye)]:[],...d].sort((v,g)=>v.atMs-g.atMs);return{found:l,transfers:i,entries:O,complete:!1}}function Be({openedAt:e,closedAt:t,promises:o}){let s=[];e&&s.push({...k,atMs:p(e),name:"case_opened"});for(let{settledAt:l,state:c,operatorId:i}of o){let d=c===3?"promise_kept":"promise_withdrawn";l&&s.push({...k,atMs:p(l),name:d,operatorId:i})}return t&&s.push({...k,atMs:p(t),name:"case_closed"}),s}function Ye({transferId:e,proposedAt:t,operatorId:o,connectedAt:s}){let l={...k,transferId:e,operatorId:o},c=[];return t&&c.push({...l,atMs:p(t),name:"transfer_proposed"}),s&&c.push({...l,atMs:p(s),name:"transfer_connected"}),c}async function Ge(e){try{return await e()}catch(t){if(Q(t)==="UNKNOWN_CASE")return;throw t}}async function Te(e,t){return(await Promise.all((e??[]).map(s=>t(s).catch(()=>{})))).filter(s=>s!==void 0)}function Ce({reason:e}){return r("ul",{class:"reasons","aria-label":n("reasons"),children:He(e).map(t=>r("li",{children:t},t))})}function He(e){let{ready:t,able:o,ring:s,interpreter:l,runnerUp:c}=e,i=[n("reason-counts",{ready:t,able:o}),Ve(e)];if(s>0&&i.push(n("reason-ring",{ring:s})),l&&i.push(n("reason-interpreter")),c){let d=c.idle?N(M(c.idle)):n("unknown"),{operatorId:I,surplus:O}=c;i.push(n("reason-otherwise",{operator:I,surplus:y(O),idle:d}))}return i}function Ve({rule:e,surplus:t,idle:o}){switch(e){case 1:return n("rule-owner");case 5:return n("rule-by-name");case 2:return n("rule-only-one");case 3:return n("rule-closest-fit",{surplus:y(t)});case 4:return n("rule-longest-idle",{idle:o?N(M(o)):n("unknown")});default:return n("rule-unknown")}}function _e({entries:e}){return e.length===0?r("p",{class:"muted",children:n("story-empty")}):r($,{children:Xe(e).map(([t,o])=>r("section",{class:"story-day","aria-label":t,children:[r("h3",{children:t}),r("ol",{class:"story",children:o.map((s,l)=>r(Je,{entry:s},`${s.atMs}-${l}`))})]},t))})}function Xe(e){let t=[];for(let o of e){let s=J(o.atMs),l=t.at(-1);l?.[0]===s?l[1].push(o):t.push([s,[o]])}return t}function Je({entry:e}){let t=h(e),o=he(e),s=e.noteUnavailable?n("text-unavailable"):e.note;return r("li",{class:`entry topic-${t}`,children:[r("time",{class:"figure",dateTime:new Date(e.atMs).toISOString(),children:_(e.atMs)}),r("span",{class:"entry-sign",children:[r(re,{name:ue[t]}),r("span",{class:"unseen",children:n(S[t])})]}),r("div",{class:"entry-body",children:[r("p",{class:"entry-words",dir:"auto",children:ve(e)}),s&&r("p",{class:"entry-note",dir:"auto",children:s}),o&&r("p",{class:"entry-record",lang:"en",dir:"ltr",children:o}),e.reason&&r(Ce,{reason:e.reason}),e.by&&r("p",{class:"entry-by",children:[ge(e.by.kind)," ",r(f,{id:e.by.subject})]})]})]})}var m=T(void 0),w=T(void 0),u=T(D(location.hash)),Qe=1e4;async function F({role:e,transport:t}){let o=u.value;if(o!==void 0)try{let s=await ke(e,t,o);if(u.value!==o)return;m.value||q(n("story-read",{entries:s.entries.length})),m.value=s,w.value=void 0}catch(s){if(Z(s))return K();u.value===o&&(w.value=s)}}function Ze(e){L(()=>{let t=()=>{u.value=D(location.hash),m.value=void 0,w.value=void 0,F(e)},o=()=>{document.visibilityState==="visible"&&m.value?.found?.open&&F(e)};addEventListener("hashchange",t);let s=setInterval(o,Qe);return F(e),()=>{removeEventListener("hashchange",t),clearInterval(s)}},[e])}function Ee({place:e}){Ze(e);let t=u.value,o=e.role==="supervisor"?"/supervisor/board":"/operator/console";return r(B,{title:t===void 0?n("case-title"):n("case-heading",{id:String(t)}),place:e,status:r("span",{class:"figure case-clock",children:_(W.value)}),actions:r($,{children:[r("a",{class:"back",href:o,children:n(e.role==="supervisor"?"back-to-board":"back-to-console")}),r("button",{type:"button",class:"quiet",onClick:()=>print(),children:n("print")})]}),children:r("div",{class:"case",children:[r(er,{}),w.value!==void 0&&r("p",{class:"refusal",role:"alert",children:ee(w.value)}),m.value&&r(rr,{story:m.value}),t!==void 0&&!m.value&&w.value===void 0&&r("p",{class:"muted","aria-busy":"true",children:n("story-awaited")})]})})}function er(){let e=C(u.value===void 0?"":String(u.value));return r("form",{class:"choose",role:"search",onSubmit:t=>{t.preventDefault(),/^\d+$/.test(e.value)&&(location.hash=fe(BigInt(e.value)))},children:[r("label",{for:"case-number",children:n("case-number")}),r("input",{id:"case-number",inputMode:"numeric",pattern:"[0-9]+",required:!0,dir:"ltr",value:e.value,onInput:t=>e.value=t.currentTarget.value.trim()}),r("button",{type:"submit",children:n("show-case")})]})}function rr({story:{found:e,transfers:t,entries:o,complete:s}}){let l=C(new Set(z)),c=C(void 0),i=o.filter(d=>(c.value===void 0||d.callId===c.value)&&l.value.has(h(d)));return r($,{children:[r("section",{class:"card case-head","aria-label":n("case-now"),children:[e?r($e,{found:e}):r("p",{class:"muted",children:n("only-on-record")}),e&&r("div",{class:"case-parts",children:[r("section",{"aria-labelledby":"promises",children:[r("h2",{id:"promises",children:n("promises-heading")}),r(ye,{promises:e.promises})]}),r("section",{"aria-labelledby":"transfers",children:[r("h2",{id:"transfers",children:n("transfers-heading")}),r(be,{transfers:t})]})]})]}),r("section",{class:"card","aria-labelledby":"story",children:[r("h2",{id:"story",children:n("story-heading")}),!s&&r("p",{class:"muted",children:n("story-of-operators")}),r(tr,{entries:o,topics:l,call:c}),r(_e,{entries:i})]})]})}function tr({entries:e,topics:t,call:o}){let s=[...new Set(e.map(({callId:i})=>i))].filter(i=>i!==0n),l=z.filter(i=>e.some(d=>h(d)===i)),c=i=>{let d=new Set(t.value);d.delete(i)||d.add(i),t.value=d};return r("fieldset",{class:"filter",children:[r("legend",{class:"unseen",children:n("filter")}),l.map(i=>r("label",{class:"check",children:[r("input",{type:"checkbox",checked:t.value.has(i),onChange:()=>c(i)})," ",n(S[i])," ",r("span",{class:"muted figure",children:y(e.filter(d=>h(d)===i).length)})]},i)),s.length>0&&r("span",{class:"calls",children:[n("filter-calls"),s.map(i=>r("button",{type:"button",class:"quiet","aria-pressed":o.value===i,onClick:()=>o.value=o.value===i?void 0:i,children:r(f,{id:i})},String(i)))]})]})}var xe=`# صفحة الحالة.

case-title = الحالة
case-heading = الحالة { $id }
case-number = رقم الحالة
show-case = عرض
print = طباعة
back-to-board = لوحة المتابعة
back-to-console = وحدة الرد
case-now = الحالة الآن
only-on-record = لم تعد الحالة في المتناول، بل في السجل فقط.
fact-state = الوضع
case-is-open = مفتوحة
case-is-closed = مغلقة
fact-owner = المسؤول
no-owner = لا أحد بعد
proposed-to = معروضة على { $operator }
fact-opened = فُتحت
fact-district = المنطقة
fact-data = البيانات الشخصية
data-destroyed = أُتلفت
promises-heading = الوعود
nothing-promised = لا وعود.
owed-by-centre = على المركز
kept-at = وُفي به في { $time }
withdrawn-at = سُحب في { $time }: { $reason }
transfers-heading = التحويلات
no-transfers = لم يُحوَّل المتصل.
transfer-to = إلى { $partner }
transfer-from = من { $partner }
transfer-state-proposed = في انتظار الجواب
transfer-state-accepted = مقبول
transfer-state-connected = المتصل لدى المستقبِل
transfer-state-completed = اكتمل
transfer-state-returned = أُعيد
transfer-state-declined = مرفوض
transfer-state-expired = بلا جواب في وقته
transfer-state-withdrawn = مسحوب

## القصة

story-heading = ما جرى
story-awaited = تجري قراءة السجل…
story-read =
    { $entries ->
        [one] في القصة قيد واحد.
        [two] في القصة قيدان.
        [few] في القصة { $entries } قيود.
       *[other] في القصة { $entries } قيدًا.
    }
story-empty = لا شيء في السجل يطابق الاختيار.
story-of-operators = ما يخصّك من السجل: الملاحظات والوعود والتحويلات. ويراه المشرفون كله.
filter = ما يُعرض
filter-calls = المكالمات:
topic-calls = المكالمات
topic-offers = العروض
topic-owner = الحالة والمسؤول
topic-promises = الوعود
topic-transfers = التحويلات
topic-notes = الملاحظات
topic-other = أخرى
somebody = أحدهم
actor-gateway = بوابة الهاتف
actor-operator = موظف
actor-supervisor = مشرف
actor-admin = مدير النظام
actor-node = الخادم
actor-partner = شريك

## لماذا هذا الموظف

reasons = لماذا هذا الموظف
reason-counts = الجاهزون { $ready }، ومن يستطيع منهم أخذها { $able }.
reason-ring =
    { $ring ->
        [one] خُفّفت الشروط مرة واحدة.
        [two] خُفّفت الشروط مرتين.
        [few] خُفّفت الشروط { $ring } مرات.
       *[other] خُفّفت الشروط { $ring } مرة.
    }
reason-interpreter = لا يتحدث لغة المتصل، فينضم مترجم.
reason-otherwise = وإلا فـ { $operator }: فائض المهارات { $surplus }، متفرّغ منذ { $idle }.
rule-owner = الحالة له.
rule-by-name = طلبه أحدهم بالاسم.
rule-only-one = لا أحد غيره يستطيع أخذها.
rule-closest-fit = الأقرب ملاءمة: فائض المهارات { $surplus }.
rule-longest-idle = الأطول تفرّغًا بين المتساوين ملاءمة، منذ { $idle }.
rule-unknown = لسبب لا تعرفه هذه الصفحة.

## الأحداث

event-case-opened = فُتحت الحالة.
event-call-opened = وصلت المكالمة { $call } وهي تنتظر.
event-call-retriaged = أُعيد فرز المكالمة { $call }.
event-call-raised = رُفعت درجة استعجال المكالمة { $call }.
event-ring-widened = طال انتظار المكالمة { $call } فخُفّفت شروطها.
event-reservation-ended = لم تعد المكالمة { $call } محجوزة لموظف بعينه.
event-call-passed-on = أُحيلت المكالمة { $call }.
event-call-parted = تنتظر المكالمة { $call } أن يتصل الشريك.
event-call-handed-off = المكالمة { $call } لدى الشريك.
event-call-came-back = عادت المكالمة { $call } إلى مكانها.
event-consult-joined = يسمع المتصل الطرفين في المكالمة { $call }.
event-call-taken-over = تسلّم الزميل المستشار المتصل.
event-exclusion-ended = يمكن عرض المكالمة { $call } على { $operator } من جديد.
event-offer-made = ترنّ المكالمة { $call } لدى { $operator }.
event-offer-accepted = قبِل { $operator } المكالمة { $call }.
event-offer-declined = اعتذر { $operator } عن المكالمة { $call }.
event-offer-expired = فاتت المكالمة { $call } لدى { $operator }.
event-offer-withdrawn = لم تعد المكالمة { $call } ترنّ لدى { $operator }.
event-call-connected = اتصلت المكالمة { $call }.
event-connect-failed = تعذّر وصل المكالمة { $call } فعادت تنتظر.
event-call-held = عُلّقت المكالمة { $call }.
event-call-resumed = استؤنفت المكالمة { $call }.
event-call-ended = انتهت المكالمة { $call }.
event-owner-set = صارت الحالة لـ { $operator }.
event-hand-over-proposed = عُرضت الحالة على { $operator }.
event-hand-over-declined = رُفض تسليم الحالة.
event-hand-over-withdrawn = سُحب تسليم الحالة.
event-note-added = أُضيفت ملاحظة.
event-promise-made = قُطع وعد.
event-promise-moved = تغيّر موعد وعد.
event-promise-overdue = تأخر وعد.
event-promise-escalated = ما زال وعد متأخرًا، فطُلبت مساعدة آخرين.
event-step-checked = تمت خطوة من المتابعة.
event-callback-tried = جرت محاولة معاودة اتصال.
event-promise-kept = وُفي بوعد.
event-promise-withdrawn = سُحب وعد.
event-transfer-proposed = عُرض التحويل { $transfer }.
event-transfer-accepted = قُبل التحويل { $transfer }.
event-transfer-back-to-proposed = عاد التحويل { $transfer } ينتظر جوابًا.
event-transfer-declined = رُفض التحويل { $transfer }.
event-transfer-expired = لم يُجب عن التحويل { $transfer } في وقته.
event-transfer-withdrawn = سُحب التحويل { $transfer }.
event-transfer-connected = المتصل لدى مستقبِل التحويل { $transfer }.
event-transfer-progressed = أرسل مستقبِل التحويل { $transfer } خبرًا.
event-transfer-completed = انتهى التحويل { $transfer } إلى نتيجة.
event-transfer-returned = أُعيد التحويل { $transfer }.
event-transfer-confirmed = أُكّدت نتيجة التحويل { $transfer }.
event-transfer-told = أُبلغ الشريك بالتحويل { $transfer }.
event-transfer-not-told = تعذّر إبلاغ الشريك بالتحويل { $transfer }.
event-case-closed = أُغلقت الحالة.
event-case-forgotten = أُتلفت البيانات الشخصية للحالة.
event-case-archived = غادرت الحالة ذاكرة المركز.
`;var Se=`# The page of a case.

case-title = Case
case-heading = Case { $id }
case-number = Number of the case
show-case = Show
print = Print
back-to-board = Wallboard
back-to-console = Console
case-now = The case now
only-on-record = The case is no longer at hand, only on record.
fact-state = State
case-is-open = open
case-is-closed = closed
fact-owner = Owner
no-owner = nobody yet
proposed-to = proposed to { $operator }
fact-opened = Opened
fact-district = District
fact-data = Personal data
data-destroyed = destroyed
promises-heading = Promises
nothing-promised = Nothing was promised.
owed-by-centre = owed by the centre
kept-at = kept on { $time }
withdrawn-at = withdrawn on { $time }: { $reason }
transfers-heading = Transfers
no-transfers = The caller was not passed on.
transfer-to = To { $partner }
transfer-from = From { $partner }
transfer-state-proposed = waiting for an answer
transfer-state-accepted = accepted
transfer-state-connected = the receiver has the caller
transfer-state-completed = completed
transfer-state-returned = returned
transfer-state-declined = declined
transfer-state-expired = not answered in time
transfer-state-withdrawn = taken back

## The story

story-heading = What happened
story-awaited = Reading the record…
story-read = The story has { $entries } entries.
story-empty = Nothing on record matches.
story-of-operators = Your part of the record: notes, promises and transfers. Supervisors see all of it.
filter = What to show
filter-calls = Calls:
topic-calls = Calls
topic-offers = Offers
topic-owner = Case and owner
topic-promises = Promises
topic-transfers = Transfers
topic-notes = Notes
topic-other = Other
somebody = somebody
actor-gateway = Telephone gateway
actor-operator = Operator
actor-supervisor = Supervisor
actor-admin = Administrator
actor-node = Server
actor-partner = Partner

## Why this operator was asked

reasons = Why this operator
reason-counts =
    { $ready ->
        [one] One operator was ready,
       *[other] { $ready } operators were ready,
    } { $able ->
        [one] one of them able to take it.
       *[other] { $able } of them able to take it.
    }
reason-ring =
    { $ring ->
        [one] One ring had relaxed the needs.
       *[other] { $ring } rings had relaxed the needs.
    }
reason-interpreter = Does not speak the caller’s language: an interpreter joins.
reason-otherwise = Otherwise { $operator }: surplus of skills { $surplus }, idle for { $idle }.
rule-owner = The case is theirs.
rule-by-name = Somebody asked for them by name.
rule-only-one = Nobody else could take it.
rule-closest-fit = The closest fit: a surplus of skills of { $surplus }.
rule-longest-idle = Idle longest of those who fit equally well, for { $idle }.
rule-unknown = For a reason that this page does not know.

## Events

event-case-opened = The case was opened.
event-call-opened = Call { $call } came in and waits.
event-call-retriaged = Call { $call } was triaged again.
event-call-raised = Call { $call } was made more urgent.
event-ring-widened = Call { $call } has waited: its needs were relaxed.
event-reservation-ended = Call { $call } is no longer kept for one operator.
event-call-passed-on = Call { $call } was passed on.
event-call-parted = Call { $call } waits for the partner to connect.
event-call-handed-off = Call { $call } is with the partner.
event-call-came-back = Call { $call } is back in its old place.
event-consult-joined = The caller hears both on call { $call }.
event-call-taken-over = The colleague who was asked has the caller now.
event-exclusion-ended = { $operator } may be asked about call { $call } again.
event-offer-made = Call { $call } rings at { $operator }.
event-offer-accepted = { $operator } accepted call { $call }.
event-offer-declined = { $operator } declined call { $call }.
event-offer-expired = Call { $call } rang out at { $operator }.
event-offer-withdrawn = Call { $call } no longer rings at { $operator }.
event-call-connected = Call { $call } is connected.
event-connect-failed = Call { $call } could not be connected and waits again.
event-call-held = Call { $call } is on hold.
event-call-resumed = Call { $call } is off hold.
event-call-ended = Call { $call } is over.
event-owner-set = { $operator } owns the case.
event-hand-over-proposed = The case was proposed to { $operator }.
event-hand-over-declined = The hand-over was declined.
event-hand-over-withdrawn = The hand-over was taken back.
event-note-added = A note was added.
event-promise-made = Something was promised.
event-promise-moved = A promise has a new due time.
event-promise-overdue = A promise is late.
event-promise-escalated = A promise is still late: more people are asked.
event-step-checked = A step of the follow-up has happened.
event-callback-tried = A callback was tried.
event-promise-kept = A promise was kept.
event-promise-withdrawn = A promise was withdrawn.
event-transfer-proposed = Transfer { $transfer } was proposed.
event-transfer-accepted = Transfer { $transfer } was accepted.
event-transfer-back-to-proposed = Transfer { $transfer } waits for an answer again.
event-transfer-declined = Transfer { $transfer } was declined.
event-transfer-expired = Transfer { $transfer } was not answered in time.
event-transfer-withdrawn = Transfer { $transfer } was taken back.
event-transfer-connected = The receiver of transfer { $transfer } has the caller.
event-transfer-progressed = The receiver of transfer { $transfer } sent news.
event-transfer-completed = Transfer { $transfer } came to its outcome.
event-transfer-returned = Transfer { $transfer } was returned.
event-transfer-confirmed = The outcome of transfer { $transfer } was confirmed.
event-transfer-told = The partner was told of transfer { $transfer }.
event-transfer-not-told = The partner could not be told of transfer { $transfer }.
event-case-closed = The case was closed.
event-case-forgotten = The personal data of the case were destroyed.
event-case-archived = The case left the centre’s memory.
`;var Ie=`# หน้าของเคส

case-title = เคส
case-heading = เคส { $id }
case-number = หมายเลขเคส
show-case = แสดง
print = พิมพ์
back-to-board = กระดานติดตามสาย
back-to-console = โต๊ะรับสาย
case-now = เคสในขณะนี้
only-on-record = เคสนี้ไม่อยู่ในมือแล้ว มีแต่ในบันทึก
fact-state = สถานะ
case-is-open = เปิด
case-is-closed = ปิด
fact-owner = เจ้าของ
no-owner = ยังไม่มี
proposed-to = เสนอให้ { $operator }
fact-opened = เปิดเมื่อ
fact-district = เขต
fact-data = ข้อมูลส่วนบุคคล
data-destroyed = ทำลายแล้ว
promises-heading = สิ่งที่รับปากไว้
nothing-promised = ไม่ได้รับปากสิ่งใด
owed-by-centre = ศูนย์รับผิดชอบ
kept-at = ทำแล้วเมื่อ { $time }
withdrawn-at = ถอนเมื่อ { $time }: { $reason }
transfers-heading = การส่งต่อ
no-transfers = ไม่ได้ส่งต่อผู้โทร
transfer-to = ถึง { $partner }
transfer-from = จาก { $partner }
transfer-state-proposed = รอคำตอบ
transfer-state-accepted = รับแล้ว
transfer-state-connected = ผู้โทรอยู่กับผู้รับ
transfer-state-completed = เสร็จสิ้น
transfer-state-returned = ส่งคืน
transfer-state-declined = ปฏิเสธ
transfer-state-expired = ไม่ตอบทันเวลา
transfer-state-withdrawn = ถอนคืน

## เรื่องราว

story-heading = สิ่งที่เกิดขึ้น
story-awaited = กำลังอ่านบันทึก…
story-read = มี { $entries } รายการ
story-empty = ไม่มีรายการที่ตรงกับที่เลือก
story-of-operators = ส่วนที่คุณดูได้: บันทึก สิ่งที่รับปาก และการส่งต่อ หัวหน้าเวรดูได้ทั้งหมด
filter = เลือกสิ่งที่แสดง
filter-calls = สาย:
topic-calls = สาย
topic-offers = การเสนอสาย
topic-owner = เคสและเจ้าของ
topic-promises = สิ่งที่รับปาก
topic-transfers = การส่งต่อ
topic-notes = บันทึก
topic-other = อื่น ๆ
somebody = บางคน
actor-gateway = เกตเวย์โทรศัพท์
actor-operator = เจ้าหน้าที่
actor-supervisor = หัวหน้าเวร
actor-admin = ผู้ดูแลระบบ
actor-node = เซิร์ฟเวอร์
actor-partner = พันธมิตร

## เหตุใดจึงเป็นเจ้าหน้าที่คนนี้

reasons = เหตุใดจึงเป็นเจ้าหน้าที่คนนี้
reason-counts = เจ้าหน้าที่ว่าง { $ready } คน รับสายนี้ได้ { $able } คน
reason-ring = ผ่อนเงื่อนไขการรับสายแล้ว { $ring } ครั้ง
reason-interpreter = พูดภาษาของผู้โทรไม่ได้ จึงมีล่ามร่วมสาย
reason-otherwise = มิฉะนั้นเป็น { $operator }: ทักษะเกินจำเป็น { $surplus } ว่างมา { $idle }
rule-owner = เป็นเจ้าของเคส
rule-by-name = มีผู้ขอตัวโดยระบุชื่อ
rule-only-one = ไม่มีคนอื่นรับได้
rule-closest-fit = ตรงกับความต้องการที่สุด: ทักษะเกินจำเป็น { $surplus }
rule-longest-idle = ว่างนานที่สุดในกลุ่มที่เหมาะสมเท่ากัน นาน { $idle }
rule-unknown = ด้วยเหตุผลที่หน้านี้ไม่รู้จัก

## เหตุการณ์

event-case-opened = เปิดเคส
event-call-opened = สาย { $call } เข้ามาและรออยู่
event-call-retriaged = คัดกรองสาย { $call } ใหม่
event-call-raised = เพิ่มความเร่งด่วนของสาย { $call }
event-ring-widened = สาย { $call } รอมานาน จึงผ่อนเงื่อนไขการรับสาย
event-reservation-ended = สาย { $call } ไม่ได้เก็บไว้ให้เจ้าหน้าที่คนใดแล้ว
event-call-passed-on = ส่งสาย { $call } ต่อภายในศูนย์
event-call-parted = สาย { $call } รอให้พันธมิตรเชื่อมต่อ
event-call-handed-off = สาย { $call } อยู่กับพันธมิตรแล้ว
event-call-came-back = สาย { $call } กลับมาที่คิวเดิม
event-consult-joined = ผู้โทรได้ยินทั้งสองฝ่ายในสาย { $call }
event-call-taken-over = เพื่อนร่วมงานที่ถูกปรึกษารับผู้โทรไปดูแล
event-exclusion-ended = เสนอสาย { $call } ให้ { $operator } ได้อีก
event-offer-made = สาย { $call } ดังที่ { $operator }
event-offer-accepted = { $operator } รับสาย { $call }
event-offer-declined = { $operator } ปฏิเสธสาย { $call }
event-offer-expired = { $operator } ไม่ได้รับสาย { $call }
event-offer-withdrawn = สาย { $call } ไม่ดังที่ { $operator } แล้ว
event-call-connected = เชื่อมต่อสาย { $call } แล้ว
event-connect-failed = เชื่อมต่อสาย { $call } ไม่ได้ จึงรอใหม่
event-call-held = พักสาย { $call }
event-call-resumed = คุยสาย { $call } ต่อ
event-call-ended = สาย { $call } สิ้นสุด
event-owner-set = { $operator } เป็นเจ้าของเคส
event-hand-over-proposed = เสนอเคสให้ { $operator }
event-hand-over-declined = ปฏิเสธการส่งมอบเคส
event-hand-over-withdrawn = ถอนการส่งมอบเคส
event-note-added = เพิ่มบันทึก
event-promise-made = รับปากสิ่งหนึ่งไว้
event-promise-moved = เลื่อนกำหนดของสิ่งที่รับปาก
event-promise-overdue = สิ่งที่รับปากเกินกำหนด
event-promise-escalated = สิ่งที่รับปากยังเกินกำหนด จึงขอให้คนเพิ่มช่วยดูแล
event-step-checked = ขั้นตอนหนึ่งของการติดตามเกิดขึ้นแล้ว
event-callback-tried = ลองโทรกลับ
event-promise-kept = ทำตามที่รับปากแล้ว
event-promise-withdrawn = ถอนสิ่งที่รับปาก
event-transfer-proposed = เสนอการส่งต่อ { $transfer }
event-transfer-accepted = รับการส่งต่อ { $transfer }
event-transfer-back-to-proposed = การส่งต่อ { $transfer } กลับไปรอคำตอบ
event-transfer-declined = ปฏิเสธการส่งต่อ { $transfer }
event-transfer-expired = การส่งต่อ { $transfer } ไม่ได้รับคำตอบทันเวลา
event-transfer-withdrawn = ถอนการส่งต่อ { $transfer }
event-transfer-connected = ผู้รับของการส่งต่อ { $transfer } ได้ผู้โทรแล้ว
event-transfer-progressed = ผู้รับของการส่งต่อ { $transfer } แจ้งความคืบหน้า
event-transfer-completed = การส่งต่อ { $transfer } ได้ผลลัพธ์แล้ว
event-transfer-returned = ส่งคืนการส่งต่อ { $transfer }
event-transfer-confirmed = ยืนยันผลของการส่งต่อ { $transfer }
event-transfer-told = แจ้งพันธมิตรเรื่องการส่งต่อ { $transfer } แล้ว
event-transfer-not-told = แจ้งพันธมิตรเรื่องการส่งต่อ { $transfer } ไม่ได้
event-case-closed = ปิดเคส
event-case-forgotten = ทำลายข้อมูลส่วนบุคคลของเคส
event-case-archived = เคสออกจากความจำของศูนย์
`;var Oe=`# 个案页面。

case-title = 个案
case-heading = 个案 { $id }
case-number = 个案编号
show-case = 显示
print = 打印
back-to-board = 调度大屏
back-to-console = 接线台
case-now = 个案现状
only-on-record = 该个案已归档，仅存于记录。
fact-state = 状态
case-is-open = 未结
case-is-closed = 已结
fact-owner = 负责人
no-owner = 尚无
proposed-to = 拟移交 { $operator }
fact-opened = 立案
fact-district = 辖区
fact-data = 个人资料
data-destroyed = 已销毁
promises-heading = 承诺
nothing-promised = 没有承诺。
owed-by-centre = 由中心负责
kept-at = 已兑现，{ $time }
withdrawn-at = 已撤回，{ $time }：{ $reason }
transfers-heading = 转接
no-transfers = 未曾转接。
transfer-to = 转至 { $partner }
transfer-from = 来自 { $partner }
transfer-state-proposed = 待答复
transfer-state-accepted = 已接受
transfer-state-connected = 来电者在接收方
transfer-state-completed = 已完成
transfer-state-returned = 已退回
transfer-state-declined = 已拒绝
transfer-state-expired = 超时未答复
transfer-state-withdrawn = 已撤回

## 经过

story-heading = 经过
story-awaited = 正在读取记录……
story-read = 共 { $entries } 条记录。
story-empty = 没有符合条件的记录。
story-of-operators = 您可查看的部分：记录、承诺与转接。完整经过由主管查看。
filter = 显示内容
filter-calls = 来电：
topic-calls = 来电
topic-offers = 派话
topic-owner = 个案与负责人
topic-promises = 承诺
topic-transfers = 转接
topic-notes = 记录
topic-other = 其他
somebody = 某人
actor-gateway = 电话网关
actor-operator = 接线员
actor-supervisor = 主管
actor-admin = 管理员
actor-node = 服务器
actor-partner = 合作机构

## 为何派给该接线员

reasons = 为何派给该接线员
reason-counts = { $ready } 名接线员空闲，其中 { $able } 名能够接听。
reason-ring = 接听要求已放宽 { $ring } 次。
reason-interpreter = 不会说来电者的语言：由口译员加入。
reason-otherwise = 否则派给 { $operator }：富余技能 { $surplus }，已空闲 { $idle }。
rule-owner = 此个案由其负责。
rule-by-name = 有人点名请其接听。
rule-only-one = 别无他人能够接听。
rule-closest-fit = 技能最为贴合：富余技能 { $surplus }。
rule-longest-idle = 同样贴合者中空闲最久，已 { $idle }。
rule-unknown = 本页面不认识的原因。

## 事件

event-case-opened = 个案已建立。
event-call-opened = 来电 { $call } 拨入并等候。
event-call-retriaged = 来电 { $call } 重新分诊。
event-call-raised = 来电 { $call } 的紧急程度被提高。
event-ring-widened = 来电 { $call } 等候已久，接听要求放宽。
event-reservation-ended = 来电 { $call } 不再为某位接线员保留。
event-call-passed-on = 来电 { $call } 已转派。
event-call-parted = 来电 { $call } 等待合作机构接通。
event-call-handed-off = 来电 { $call } 已由合作机构接手。
event-call-came-back = 来电 { $call } 回到原来的排位。
event-consult-joined = 来电者与双方三方通话（来电 { $call }）。
event-call-taken-over = 被请教的同事接手了来电者。
event-exclusion-ended = 可再次向 { $operator } 派来电 { $call }。
event-offer-made = 来电 { $call } 在 { $operator } 处振铃。
event-offer-accepted = { $operator } 接听了来电 { $call }。
event-offer-declined = { $operator } 拒接了来电 { $call }。
event-offer-expired = { $operator } 未接来电 { $call }。
event-offer-withdrawn = 来电 { $call } 不再在 { $operator } 处振铃。
event-call-connected = 来电 { $call } 已接通。
event-connect-failed = 来电 { $call } 未能接通，继续等候。
event-call-held = 来电 { $call } 已保持。
event-call-resumed = 来电 { $call } 已恢复通话。
event-call-ended = 来电 { $call } 已结束。
event-owner-set = { $operator } 成为个案负责人。
event-hand-over-proposed = 拟将个案移交 { $operator }。
event-hand-over-declined = 移交被拒绝。
event-hand-over-withdrawn = 移交已撤回。
event-note-added = 添加了一条记录。
event-promise-made = 作出了一项承诺。
event-promise-moved = 一项承诺更改了期限。
event-promise-overdue = 一项承诺已逾期。
event-promise-escalated = 一项承诺仍逾期，已请更多人处理。
event-step-checked = 随访的一个步骤已完成。
event-callback-tried = 尝试了一次回电。
event-promise-kept = 一项承诺已兑现。
event-promise-withdrawn = 一项承诺已撤回。
event-transfer-proposed = 提出转接 { $transfer }。
event-transfer-accepted = 转接 { $transfer } 已接受。
event-transfer-back-to-proposed = 转接 { $transfer } 重新等待答复。
event-transfer-declined = 转接 { $transfer } 被拒绝。
event-transfer-expired = 转接 { $transfer } 超时未获答复。
event-transfer-withdrawn = 转接 { $transfer } 已撤回。
event-transfer-connected = 转接 { $transfer } 的接收方已接到来电者。
event-transfer-progressed = 转接 { $transfer } 的接收方传来消息。
event-transfer-completed = 转接 { $transfer } 已有结果。
event-transfer-returned = 转接 { $transfer } 被退回。
event-transfer-confirmed = 转接 { $transfer } 的结果已确认。
event-transfer-told = 已通知合作机构转接 { $transfer }。
event-transfer-not-told = 未能通知合作机构转接 { $transfer }。
event-case-closed = 个案已结。
event-case-forgotten = 个案的个人资料已销毁。
event-case-archived = 个案已归档。
`;var Pe={en:[G,se,oe,Se],zh:[V,de,ce,Oe],th:[H,le,ie,Ie],ar:[Y,ae,ne,xe]};U(Pe,e=>r(Ee,{place:e}));
