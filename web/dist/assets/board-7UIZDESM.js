import{a as f,b as Ne,c as ke,d as Ge,e as Qe,f as Ye,h as He,i as Je,j as ot,k as st,l as ut}from"./shared-C63HX2NB.js";import{a as ue,b as Ue,c as Ve,d as Ze,e as at,f as it,g as ct}from"./shared-XAJUB733.js";import{a as Oe,b as G,c as K,e as ce,f as J,g as Ke}from"./shared-MOHACDCT.js";import{a as W,b as w,c as T,d as Z}from"./shared-GAUU3XTS.js";import{A as le,B as de,C as y,D as je,E as Xe,F as et,G as tt,H as rt,I as nt,J as lt,K as dt,l as U,m as d,n as R,p as Le,q as C,r as X,s as _e,u as S,v as L,w as g,y as Be,z as Fe}from"./shared-RSK4WITZ.js";import{B as se,K as N,L as e,N as Ie,O as ie,P as Ee,Q as Re,R as We,S as De,T as Me,U as ze,a as m,c as E,d as we,e as ae,f as Te,g as re,j as $,k as x,m as c,n as ne,p as j,q as A,r as Pe,s as p,y as a}from"./shared-4Y2RV5DI.js";var no=300,so=1e4,io=15e3;function lo(t,o){return Math.min(so,no*2**Math.min(t,10))*(.7+.6*o)}function pt(t,o,{silentAfterMs:r,onSignedOut:n,random:s=Math.random}){let i={state:$("connecting"),heardAt:$(void 0),failure:$(void 0),stop:eo},l=!1,u=0,v=new AbortController,F=Date.now(),ve=()=>{};function eo(){l=!0,v.abort(),clearInterval(oo),removeEventListener("online",Ce),ve()}function Ae(){i.state.value==="live"&&(i.state.value="lost")}function Ce(){u=0,i.state.value!=="live"&&v.abort(),ve()}function to(){let{value:O=F}=i.heardAt;return i.state.value==="live"?Date.now()-O>r:Date.now()-F>io}let oo=setInterval(()=>{to()&&(Ae(),v.abort())},500);addEventListener("online",Ce);async function ao(){for await(let O of t(v.signal))u=0,o(O),i.heardAt.value=Date.now(),i.state.value="live"}async function ro(){for(;!l;){v=new AbortController,F=Date.now();try{await ao()}catch(O){if(le(O))return n();i.failure.value=O}if(Ae(),l)return;await new Promise(O=>{ve=O,setTimeout(O,lo(u++,s()))})}}return ro(),i}var h=$(void 0),D=x(()=>h.value?.centre),b=x(()=>h.value?.waiting),M=x(()=>h.value?.operators),mt=x(()=>h.value?.partners),Q=x(()=>h.value?.promises),ft=x(()=>h.value?.cases),P=x(()=>h.value?.figures),gt=x(()=>h.value?.day),uo=8e3;function ht(t){let o=N(U,t);return pt(r=>o.watchBoard({},{signal:r}),co,{silentAfterMs:uo,onSignedOut:se})}function co({message:t}){t.value?.at&&Pe(t.value.at),t.case==="listed"?h.value=t.value:t.case==="changed"&&h.value&&(h.value=po(h.value,t.value))}function po(t,o){return{...t,version:o.version,...o.at&&{at:o.at},...o.centre&&{centre:o.centre},...o.waiting&&{waiting:o.waiting},...o.operators&&{operators:o.operators},...o.partners&&{partners:o.partners},...o.promises&&{promises:o.promises},...o.cases&&{cases:o.cases},...o.figures&&{figures:o.figures},...o.day&&{day:o.day}}}var mo=.8,fo=x(()=>(b.value?.queues??[]).filter(t=>{let{oldestArrivedAt:o,answerWithin:r}=t;return!o||!r?!1:A.value-p(o)>g(r)})),go=x(()=>[...ho(),...fo.value.map(({queue:t})=>({key:`late-${t}`,level:"warn",icon:"clock",text:a("alarm-late",{queue:y(t)})})),...bo(),...yo(),...vo(),...wo()]);function ho(){return(b.value?.queues??[]).filter(o=>o.open&&o.operatorsOnDuty===0).map(({queue:o})=>({key:`nobody-${o}`,level:"bad",icon:"alert",text:a("alarm-nobody",{queue:y(o)})}))}function bo(){let o=(Q.value?.kinds??[]).reduce((r,n)=>r+n.overdue,0);return o===0?[]:[{key:"overdue",level:"bad",icon:"promise",text:a("alarm-overdue",{overdue:o})}]}function yo(){let t=M.value?.consolesLost??0;return t===0?[]:[{key:"lost",level:"warn",icon:"lost",text:a("alarm-consoles",{consoles:t})}]}function vo(){let{lines:t=0,linesInUse:o=0}=D.value??{};if(t===0||o<mo*t)return[];let r=o>=t?"bad":"warn";return[{key:`lines-${r}`,level:r,icon:"call",text:a("alarm-lines",{used:o,lines:t})}]}function wo(){let t=D.value?.surgeUntil;return t?[{key:"surge",level:"info",icon:"surge",text:a("alarm-surge",{time:C(p(t))})}]:[]}function bt(){let t=go.value;return ko(t),e("section",{class:"alarms","aria-label":a("alarms"),children:t.length===0?e("p",{class:"alarm alarm-none",children:[e(w,{name:"quiet"})," ",a("alarm-none")]}):e("ul",{children:t.map(({key:o,level:r,icon:n,text:s})=>e("li",{class:`alarm alarm-${r}`,children:[e(w,{name:n})," ",s]},o))})})}function ko(t){let o=ae(new Set),r=t.map(({key:n})=>n).join();E(()=>{let n=t.filter(({key:s})=>!o.current.has(s));o.current=new Set(t.map(({key:s})=>s)),n.length>0&&ie(n.map(({text:s})=>s).join(". "))},[r])}function k({name:t,title:o,definition:r,aside:n,children:s}){return e("section",{class:`card part part-${t}`,"aria-label":o,children:[e("div",{class:"part-head",children:[e("h2",{children:r?e(f,{definition:r,children:o}):o}),n]}),e("div",{class:"part-body",tabIndex:0,role:"group","aria-label":o,children:s})]})}var $o=36e5,$e=[[1,"age-below-1h"],[4,"age-below-4h"],[24,"age-below-1d"],[72,"age-below-3d"],[1/0,"age-above-3d"]];function xo(t,o){let r=$e.map(()=>0);for(let{hour:n,cases:s}of t?.byAge??[]){let i=n?(o-p(n))/$o:0,l=$e.findIndex(([u])=>i<u);r[l]=(r[l]??0)+s}return r}function yt(){let t=ft.value,o=ne(()=>Math.floor(A.value/6e4)),r=xo(t,o.value*6e4),n=Math.max(1,...r),s=t?.oldestOpenedAt;return e(k,{name:"cases",title:a("cases"),definition:"cases-definition",aside:e("span",{class:"small figure",children:a("cases-open",{open:d(t?.open??0)})}),children:[e("ul",{class:"case-ages",children:$e.map(([,i],l)=>e("li",{children:[e("span",{class:"case-age-name",children:a(i)}),e("span",{class:"case-age-bar","aria-hidden":"true",children:e("span",{style:{inlineSize:`${(r[l]??0)/n*100}%`}})}),e("span",{class:"figure",children:d(r[l]??0)})]},i))}),e("dl",{class:"case-facts figure",children:[s&&e(m,{children:[e("dt",{children:a("oldest-case")}),e("dd",{children:L(o.value*6e4-p(s))})]}),e("dt",{children:a("cases-unowned")}),e("dd",{children:d(t?.unowned??0)}),e("dt",{children:a("cases-closed-today")}),e("dd",{children:d(t?.closedToday??0)}),e("dt",{children:[e(f,{definition:"first-contact-definition",children:a("first-contact")})," ",t?.firstContactWindow&&e("span",{children:a("first-contact-window",{span:L(g(t.firstContactWindow))})})]}),e("dd",{children:So(t)})]})]})}function So(t){return!t||t.closedToday===0?"–":R(t.resolvedAtFirstContact/t.closedToday)}function vt(){let t=c(!1),o=gt.value?.intervals??[];return e(k,{name:"day",title:a("day-curve"),definition:"day-curve-definition",aside:e("button",{type:"button",class:"quiet small","aria-pressed":t.value,onClick:()=>t.value=!t.value,children:t.value?a("as-chart"):a("as-table")}),children:t.value?e(Ao,{intervals:o}):e(Ge,{intervals:o,spoken:qo(o)})})}function qo(t){let o=r=>d(t.reduce((n,s)=>n+Number(r(s)??0n),0));return a("day-spoken",{arrived:o(({figures:r})=>r?.arrived),answered:o(({figures:r})=>r?.answered),abandoned:o(({figures:r})=>r?.abandoned)})}function Ao({intervals:t}){return e("table",{class:"day-table",children:[e("caption",{class:"unseen",children:a("day-curve")}),e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("half-hour")}),ke.map(({name:o})=>e("th",{scope:"col",class:"end",children:a(o)},o)),e("th",{scope:"col",class:"end",children:e(f,{definition:"offers-missed-definition",children:a("offers-missed")})})]})}),e("tbody",{children:t.map(o=>e("tr",{children:[e("th",{scope:"row",class:"figure",children:[o.start&&C(p(o.start)),"–",o.end&&C(p(o.end))]}),ke.map(({name:r,of:n,digits:s})=>e("td",{class:"end figure",children:d(n(o),s)},r)),e("td",{class:"end figure",children:[d(o.offersMissed)," / ",d(o.offers)]})]},o.start?p(o.start):0))})]})}var pe=["last5Minutes","last30Minutes","today"];function me(t,o){return t?.groups.filter(r=>r.groupBy===o)??[]}function wt(t,o,r){return me(t,o).find(n=>n.key===r)}function _(t,o){if(!(!t||!o))return t.within.find(r=>r.threshold!==void 0&&g(r.threshold)===g(o))}function xe(t,o,r){let n=wt(t,1,o.queue);return _(n?.[r],o.answerWithin)?.offered}function fe(t,o,r){let n=0,s=0;for(let i of o){let l=wt(t,1,i.queue),u=_(l?.[r],i.answerWithin),v=l?.[r];!u||!v||(n+=Number(u.answeredWithin),s+=Number(v.answered+v.abandoned))}return s===0?void 0:n/s}function kt(t){let o=t.map(r=>r.answerShare);if(o.length!==0)return[Math.min(...o),Math.max(...o)]}function I(t){return t.reduce((o,r)=>o+r,0)}var To={last5Minutes:"period-5",last30Minutes:"period-30",today:"period-today"};function xt({onClose:t}){let o=c(1),r=c("today"),n=D.value?.thresholds??[],s=c(0),i=[...me(P.value,0),...me(P.value,o.value)];return e(ue,{title:a("all-figures"),onClose:t,children:[e("div",{class:"figure-choices",children:[e("label",{children:[a("told-apart"),e("select",{value:o.value,onChange:l=>o.value=Number(l.currentTarget.value),children:Qe.map(([l,u])=>e("option",{value:l,children:a(u)},l))})]}),e("label",{children:[a("period"),e("select",{value:r.value,onChange:l=>r.value=l.currentTarget.value,children:pe.map(l=>e("option",{value:l,children:a(To[l])},l))})]}),e("label",{children:[a("threshold"),e("select",{value:s.value,onChange:l=>s.value=Number(l.currentTarget.value),children:n.map((l,u)=>e("option",{value:u,children:S(g(l))},u))})]})]}),e(Po,{groups:i,period:r.value,threshold:n[s.value]})]})}var Y=t=>t===void 0?"–":R(t,1),ge=t=>t?S(g(t)):"–",$t=[{name:"figure-arrived",definition:"arrived-definition",of:t=>d(t.arrived)},{name:"figure-answered",definition:"answered-definition",of:t=>d(t.answered)},{name:"figure-abandoned",definition:"abandoned-definition",of:t=>d(t.abandoned)},{name:"figure-asa",definition:"asa-definition",of:t=>ge(t.speedOfAnswer)},{name:"figure-median",definition:"median-definition",of:t=>ge(t.answeredWaitMedian)},{name:"figure-p95",definition:"p95-definition",of:t=>ge(t.answeredWaitP95)},{name:"figure-aht",definition:"aht-definition",of:t=>ge(t.handleTime)},{name:"figure-abandonment",definition:"abandonment-definition",of:t=>Y(t.abandonment)},{name:"figure-occupancy",definition:"occupancy-definition",of:t=>Y(t.occupancy)},{name:"figure-offered",definition:"offered-definition",of:(t,o)=>Y(_(t,o)?.offered)},{name:"figure-answered-only",definition:"answered-only-definition",of:(t,o)=>Y(_(t,o)?.answeredOnly)},{name:"figure-ignore-short",definition:"ignore-short-definition",of:(t,o)=>Y(_(t,o)?.ignoreShortAbandons)},{name:"figure-removed",definition:"removed-definition",of:(t,o)=>Y(_(t,o)?.removed)}];function Po({groups:t,period:o,threshold:r}){return e("div",{class:"figure-table",tabIndex:0,role:"group","aria-label":a("all-figures"),children:e("table",{children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("group")}),$t.map(({name:n,definition:s})=>e("th",{scope:"col",class:"end",children:e(f,{definition:s,children:a(n)})},n))]})}),e("tbody",{children:t.map(n=>{let s=n[o];return e("tr",{children:[e("th",{scope:"row",children:He(n.groupBy,n.key)}),$t.map(({name:i,of:l})=>e("td",{class:"end figure",children:s?l(s,r):"–"},i))]},`${n.groupBy}-${n.key}`)})})]})})}function qt(){return e("div",{class:"hero",children:[e(Oo,{}),e(Io,{}),e(Eo,{}),e(Ro,{}),e(Wo,{})]})}function te({title:t,definition:o,figure:r,tone:n="plain",verdict:s,aside:i,children:l}){return e("section",{class:`card tile tone-${n}`,"aria-label":t,children:[e("h2",{children:[e(f,{definition:o,children:t}),s&&e("span",{class:"verdict",children:s})]}),e("div",{class:"tile-row",children:[e("p",{class:"tile-figure figure",children:r}),i]}),e("div",{class:"tile-foot",children:l})]})}function Oo(){let t=I(b.value?.byAcuity??[]),o=I((b.value?.queues??[]).map(n=>n.ringing)),r=I((b.value?.queues??[]).map(n=>n.callbacksDue));return e(te,{title:a("waiting-now"),definition:"waiting-now-definition",figure:d(t),children:[e("span",{children:a("of-these-ringing",{count:o})}),r>0&&e("span",{children:a("callbacks-due",{count:r})})]})}function Io(){let o=ne(()=>(b.value?.queues??[]).filter(s=>s.oldestArrivedAt).map(s=>{let i=A.value-(s.oldestArrivedAt?p(s.oldestArrivedAt):0),l=s.answerWithin?g(s.answerWithin):0;return{queue:s.queue,wait:i,target:l}}).sort((s,i)=>i.wait-s.wait)[0]).value,r=o!==void 0&&o.wait>o.target;return e(te,{title:a("longest-wait"),definition:"longest-wait-definition",figure:o?S(o.wait):"–",tone:r?"bad":"plain",verdict:r?a("past-target"):void 0,children:o?e("span",{children:[e("bdi",{children:y(o.queue)})," · ",a("target-of",{span:S(o.target)})]}):e("span",{children:a("nobody-waits")})})}function Eo(){let t=b.value?.queues??[],o=fe(P.value,t,"last30Minutes"),r=fe(P.value,t,"last5Minutes"),n=fe(P.value,t,"today"),[s,i]=kt(t)??[0,0],l=o!==void 0&&o<s;return e(te,{title:a("service-level"),definition:"service-level-all-definition",figure:ee(o),tone:o===void 0?"plain":l?"bad":"good",verdict:o===void 0?void 0:a(l?"below-target":"on-target"),aside:e("dl",{class:"tile-aside figure",children:[e("dt",{children:a("short-5")}),e("dd",{children:ee(r)}),e("dt",{children:a("short-today")}),e("dd",{children:ee(n)})]}),children:[e(Se,{level:o,target:s}),e("span",{class:"figure",children:a("target-share",{share:Le(s,i)})})]})}function ee(t){return t===void 0?"–":R(t)}function Se({level:t,target:o}){let r=s=>`${(Math.min(1,Math.max(0,s))*100).toFixed(2)}%`,n=t===void 0?"unknown":t<o?"short":"met";return e("span",{class:`meter meter-${n}`,"aria-hidden":"true",children:[e("span",{class:"meter-bar",style:{inlineSize:r(t??0)}}),e("span",{class:"meter-target",style:{insetInlineStart:r(o)}})]})}function Ro(){let t=new Map((M.value?.byStatus??[]).map(s=>[s.status,s.operators])),o=t.get(2)??0,r=(t.get(4)??0)+(t.get(3)??0),n=I([...t.values()]);return e(te,{title:a("operators-ready"),definition:"operators-ready-definition",figure:d(o),tone:n>0&&o===0?"warn":"plain",verdict:n>0&&o===0?a("nobody-ready"):void 0,children:e("span",{children:a("operators-busy",{talking:d(r),all:d(n)})})})}function Wo(){let t=Q.value?.kinds??[],o=I(t.map(n=>n.overdue)),r=I(t.map(n=>n.open));return e(te,{title:a("overdue-promises"),definition:"overdue-promises-definition",figure:d(o),tone:o>0?"bad":"plain",children:e("span",{children:a("of-promises-open",{open:d(r)})})})}var At=$(Date.now());setInterval(()=>At.value=Date.now(),1e3);function Ct({line:t}){let o=t.state.value,r=h.value?.at;return e("p",{class:`line-state line-${o}`,"data-line":o,children:[e(w,{name:o==="live"?"quiet":"lost"}),e("span",{children:[e("strong",{children:a(Do[o])}),r&&e("span",{class:"figure line-heard",children:a("line-heard",{time:X(p(r))})})]})]})}var Do={connecting:"line-connecting",live:"line-live",lost:"line-lost"};function Tt({line:t}){let o=t.state.value;E(()=>{o==="lost"&&Ee(a("stale-alarm")),o==="live"&&ie(a("live-again"))},[o]);let r=t.heardAt.value,n=h.value?.at;return o!=="lost"||r===void 0||!n?null:e("div",{class:"stale-banner",children:[e(w,{name:"lost"}),e("p",{children:[e("strong",{children:a("stale-title")})," ",a("stale-since",{time:X(p(n)),span:L(At.value-r)})," ",a("stale-retrying")]})]})}var Mo={0:"unknown",1:"status-signed-out",2:"status-ready",3:"status-offered",4:"status-talking",5:"status-wrap-up",6:"status-not-ready"};function oe(t){return a(Mo[t]??"unknown")}var zo={0:"unknown",1:"pause-signed-in",2:"pause-missed",3:"pause-break",4:"pause-meal",5:"pause-training",6:"pause-paperwork"};function he(t){return a(zo[t]??"unknown")}var Lo={callback:"promise-callback",rescue:"promise-rescue",virtual_hold:"promise-virtual-hold",transfer:"promise-transfer",follow_up:"promise-follow-up",referral:"promise-referral"};function qe(t){let o=Lo[t];return o?a(o):t}var be=$(void 0);function ye(t){be.value=t}function Pt(){be.value=void 0}function H({panel:t,id:o,label:r}){return e("button",{type:"button",class:"opens",onClick:()=>ye(t),children:[e("bdi",{class:"id",children:r??o}),e("span",{class:"unseen",children:a("open-panel")})]})}var _o=[2,3,4,5,6],Bo={2:"ready",3:"ringing",4:"talking",5:"notes",6:"pause"};function Et(){let{byStatus:t=[],operators:o=[],offDuty:r=0}=M.value??{},n=new Map(t.map(s=>[s.status,s.operators]));return e(k,{name:"operators",title:a("operators"),definition:"operators-definition",aside:r>0&&e("span",{class:"muted small",children:a("off-duty",{count:r})}),children:[e("ul",{class:"status-row",children:_o.map(s=>e("li",{class:`status-${s} ${n.get(s)?"":"none"}`,children:[e(Rt,{status:s}),e("span",{class:"figure status-count",children:d(n.get(s)??0)}),e("span",{class:"status-name",children:oe(s)})]},s))}),o.length===0?e("p",{class:"muted",children:a("nobody-signed-in")}):e("table",{class:"operators",children:[e("caption",{class:"unseen",children:a("operators")}),e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("operator")}),e("th",{scope:"col",children:a("status")}),e("th",{scope:"col",children:a("time-in-status")}),e("th",{scope:"col",children:a("call")})]})}),e("tbody",{children:[...o].sort(Fo).map(Uo)})]})]})}function Rt({status:t}){return e(w,{name:Bo[t]??"away"})}function Fo(t,o){return Ot(t)-Ot(o)||It(t)-It(o)}var No={4:2,3:1,5:3,6:4,2:5};function Ot(t){return t.consoleLostSince?0:No[t.status]??6}function It({since:t}){return t?p(t):0}function Uo(t){let{operatorId:o,status:r,since:n,pause:s,consoleLostSince:i,callId:l,held:u,onDuty:v}=t;return e("tr",{children:[e("th",{scope:"row",children:e(H,{panel:{about:"operator",operatorId:o},id:o})}),e("td",{children:[e("span",{class:`status status-${r}`,children:[e(Rt,{status:r})," ",u?a("status-on-hold"):oe(r)]}),r===6&&e("span",{class:"muted",children:[" ",he(s)]}),!v&&e("span",{class:"tag",children:a("not-on-duty")}),i&&e("span",{class:"tag tag-bad",children:[e(w,{name:"lost"})," ",a("console-lost")]})]}),e("td",{children:e(T,{at:i??n})}),e("td",{children:l!==0n&&e(W,{id:l})})]},o)}var Go=5,Ko=300;async function Wt(t){let o=Ve();for(let r=1;;r++)try{return await t(o)}catch(n){let s=Be(n)??(Fe(n)?Ko*2**r:void 0);if(s===void 0||r===Go)throw n;await new Promise(i=>setTimeout(i,Math.min(s,5e3)))}}function q({label:t,question:o,run:r,danger:n=!1,disabled:s=!1}){let i=c("ready"),l=c(void 0),u=ae(null);we(()=>{i.value==="asked"&&u.current?.focus()},[i.value]),we(()=>{i.value==="asked"&&(i.value="ready")},[o]);let v=async()=>{i.value="under-way";try{l.value={text:await Wt(r),failed:!1}}catch(F){if(le(F))return se();l.value={text:de(F),failed:!0}}i.value="ready"};return e("div",{class:"act",children:[i.value==="ready"?e("button",{type:"button",class:n?"danger":"",disabled:s,onClick:()=>{l.value=void 0,i.value="asked"},children:t}):e("div",{class:"act-question",role:"group","aria-label":o,children:[e("p",{children:o}),e("button",{ref:u,type:"button",class:n?"danger":"",disabled:i.value==="under-way",onClick:()=>{v()},children:i.value==="under-way"?a("act-under-way"):a("act-confirm")}),e("button",{type:"button",class:"quiet",disabled:i.value==="under-way",onClick:()=>i.value="ready",children:a("act-cancel")})]}),e("p",{role:"status",class:l.value?.failed?"act-outcome late":"act-outcome",children:l.value?.text})]})}var Qo=/^[a-z0-9]+(-[a-z0-9]+)*$/;function z(t){return Qo.test(t)&&t.length<=64}function B({reason:t}){let o=re(),r=re();return e("div",{class:"field",children:[e("label",{for:o,children:a("reason")}),e("input",{id:o,dir:"ltr",maxLength:64,value:t.value,"aria-describedby":r,"aria-invalid":!z(t.value),onInput:n=>t.value=n.currentTarget.value.trim()}),e("p",{id:r,class:"muted small",children:a("reason-hint")})]})}var Yo=1e3;function Dt(t){let{length:o}=new TextEncoder().encode(t.trim());return o>0&&o<=Yo}function Mt({text:t,urgent:o}){let r=re();return e(m,{children:[e("div",{class:"field",children:[e("label",{for:r,children:a("message-text")}),e("textarea",{id:r,rows:3,value:t.value,onInput:n=>t.value=n.currentTarget.value})]}),e("label",{class:"check",children:[e("input",{type:"checkbox",checked:o.value,onChange:n=>o.value=n.currentTarget.checked})," ",a("message-urgent")]})]})}var Ho=5e3;function Vo({client:t,callId:o}){let r=c(void 0),n=c(void 0),s=c(void 0);return E(()=>{let i=async()=>{try{r.value=(await t.getCall({callId:o})).call,n.value=await t.explainWait({callId:o}),s.value=void 0}catch(u){n.value=void 0,s.value=u}};i();let l=setInterval(()=>{i()},Ho);return()=>clearInterval(l)},[o]),{call:r,wait:n,failure:s}}function zt(t){let{call:o,wait:r,failure:n}=Vo(t);return e(m,{children:[o.value&&e(jo,{call:o.value}),n.value!==void 0&&e("p",{class:"muted",children:de(n.value)}),r.value&&e(Jo,{wait:r.value}),r.value&&o.value&&e(ta,{...t,acuity:o.value.acuity})]})}function jo({call:t}){return e("p",{class:"call-facts",children:[e(J,{level:t.acuity})," ",e("bdi",{children:y(t.queue)})," ",e(T,{at:t.arrivedAt})," ",e("a",{href:`/supervisor/case#case=${t.caseId}`,children:a("case-n",{id:String(t.caseId)})})]})}var Xo={0:"unknown",1:"relaxes-language",2:"relaxes-skills",3:"relaxes-twins"};function Jo({wait:t}){return e("section",{class:"panel-part",children:[e("h3",{children:a("why-it-waits")}),e("p",{children:[t.ahead===void 0?a("rings-everywhere"):a("ahead",{ahead:t.ahead})," ",t.dueAt&&e(m,{children:[a("due")," ",e(Z,{to:t.dueAt}),"."]})]}),t.nextRingAt&&e("p",{class:"muted",children:[a(Xo[t.nextRingRelaxes]??"unknown")," ",e(Z,{to:t.nextRingAt})]}),e("table",{children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("operator")}),e("th",{scope:"col",children:a("obstacles")})]})}),e("tbody",{children:t.operators.map(({operatorId:o,obstacles:r})=>e("tr",{children:[e("th",{scope:"row",children:e(W,{id:o})}),e("td",{children:r.length===0?a("no-obstacle"):r.map(ea).join("; ")})]},o))})]}),t.away>0&&e("p",{class:"muted",children:a("operators-away",{away:t.away})})]})}var Zo={0:"unknown",1:"obstacle-signed-out",2:"obstacle-off-duty",3:"obstacle-console-lost",4:"obstacle-paused",5:"obstacle-ringing",6:"obstacle-talking",7:"obstacle-wrap-up",8:"obstacle-consulting",9:"obstacle-other-queues",10:"obstacle-not-licensed",11:"obstacle-lacks-skill",12:"obstacle-excluded",13:"obstacle-kept",14:"obstacle-callback-share",15:"obstacle-rings-already"};function ea({kind:t,until:o,pause:r,skill:n,operatorId:s,callId:i}){let l=a(Zo[t]??"unknown",{pause:he(r),skill:n?y(n.skill):"",level:d(n?.level??0),operator:s,call:String(i)});return o?`${l} ${a("until",{time:C(p(o))})}`:l}function ta({client:t,callId:o,acuity:r}){let n=G.filter(u=>u<r),s=c(n.at(-1)??1),i=c("supervisor-decision");if(n.length===0)return null;let l=async u=>(await t.raiseCall({requestId:u,callId:o,acuity:s.value,reason:i.value}),a("call-raised"));return e("section",{class:"panel-part",children:[e("h3",{children:a("raise")}),e("fieldset",{class:"checks",children:[e("legend",{class:"unseen",children:a("acuity")}),n.map(u=>e("label",{class:"check",children:[e("input",{type:"radio",name:"acuity",checked:s.value===u,onChange:()=>s.value=u}),e(J,{level:u})]},u))]}),e(B,{reason:i}),e(q,{label:a("raise-do"),question:a("raise-ask",{acuity:K(s.value)}),run:l,disabled:!z(i.value)})]})}function V({client:t,to:o,title:r}){let n=c(""),s=c(!1),i=async l=>{let u={requestId:l,to:o,text:n.value.trim(),urgent:s.value},{operators:v}=await t.sendMessage(u);return n.value="",a("message-sent",{operators:v})};return e("section",{class:"panel-part",children:[e("h3",{children:r}),e(Mt,{text:n,urgent:s}),e(q,{label:a("message-send"),question:a("message-ask"),run:i,disabled:!Dt(n.value)})]})}function Lt({client:t}){return e(m,{children:[D.value?.surgeUntil?e(na,{client:t}):e(ra,{client:t}),e(V,{client:t,to:{case:"everybody",value:!0},title:a("message-to-everybody")})]})}var oa=6e4,aa=[30,60,120,240];function ra({client:t}){let o=c(60),r=c("heavy-load"),n=async s=>{let i=Oe(Math.round(j.now()+o.value*oa));return await t.startSurge({requestId:s,until:i,reason:r.value}),a("surge-started")};return e("section",{class:"panel-part",children:[e("h3",{children:a("surge")}),e("p",{class:"muted",children:a("surge-explained")}),e("label",{class:"field",children:[a("surge-length"),e("select",{value:o.value,onChange:s=>o.value=Number(s.currentTarget.value),children:aa.map(s=>e("option",{value:s,children:a("minutes",{minutes:d(s)})},s))})]}),e(B,{reason:r}),e(q,{label:a("surge-start"),question:a("surge-ask",{minutes:d(o.value)}),run:n,disabled:!z(r.value)})]})}function na({client:t}){let o=c("over"),r=D.value?.surgeUntil,n=async s=>(await t.endSurge({requestId:s,reason:o.value}),a("surge-ended"));return e("section",{class:"panel-part",children:[e("h3",{children:a("surge")}),r&&e("p",{children:a("alarm-surge",{time:C(p(r))})}),e(B,{reason:o}),e(q,{label:a("surge-end"),question:a("surge-end-ask"),run:n,danger:!0,disabled:!z(o.value)})]})}function _t({client:t,operatorId:o}){let r=M.value?.operators.find(n=>n.operatorId===o);return r?e(m,{children:[e("p",{children:[oe(r.status)," ",e(T,{at:r.since})]}),r.consoleLostSince&&e("p",{class:"late",children:[a("console-lost")," ",e(T,{at:r.consoleLostSince})]}),e(sa,{client:t,operatorId:o}),e(V,{client:t,to:{case:"operators",value:{operatorIds:[o]}},title:a("message-to-operator")}),e(ia,{client:t,operatorId:o})]}):e("p",{class:"muted",children:a("operator-left")})}function sa({client:t,operatorId:o}){let r=c([]),n=i=>{r.value=r.value.includes(i)?r.value.filter(l=>l!==i):[...r.value,i]},s=async i=>(await t.assignQueues({requestId:i,operatorId:o,queues:[...r.value]}),a("assigned"));return e("section",{class:"panel-part",children:[e("h3",{children:a("assign")}),e("p",{class:"muted",children:a("assign-explained")}),e("fieldset",{class:"checks",children:[e("legend",{class:"unseen",children:a("queues")}),(b.value?.queues??[]).map(({queue:i})=>e("label",{class:"check",children:[e("input",{type:"checkbox",checked:r.value.includes(i),onChange:()=>n(i)})," ",e("bdi",{children:y(i)})]},i))]}),e(q,{label:a("assign-do"),question:r.value.length===0?a("assign-none-ask"):a("assign-ask"),run:s})]})}function ia({client:t,operatorId:o}){let r=c("console-lost"),n=async s=>(await t.signOutOperator({requestId:s,operatorId:o,reason:r.value}),a("was-signed-out"));return e("section",{class:"panel-part",children:[e("h3",{children:a("sign-operator-out")}),e("p",{class:"muted",children:a("sign-out-explained")}),e(B,{reason:r}),e(q,{label:a("sign-operator-out"),question:a("sign-out-ask",{operator:o}),run:n,danger:!0,disabled:!z(r.value)})]})}function Bt({client:t,queue:o}){let n=b.value?.queues.find(i=>i.queue===o)?.open!==!1,s=async i=>n?(await t.closeQueue({requestId:i,queue:o}),a("queue-was-closed")):(await t.openQueue({requestId:i,queue:o}),a("queue-opened"));return e(m,{children:[e("section",{class:"panel-part",children:[e("h3",{children:a("queue-hours")}),e(q,{label:a(n?"queue-do-close":"queue-do-open"),question:a(n?"queue-close-ask":"queue-open-ask"),run:s,danger:n})]}),e(V,{client:t,to:{case:"queue",value:o},title:a("message-to-queue")})]})}function Ft({transport:t}){let o=Te(()=>N(U,t),[t]),r=be.value;return r?e(ue,{side:!0,title:la(r),onClose:Pt,children:da(r,o)}):null}function la(t){switch(t.about){case"floor":return a("actions");case"queue":return a("panel-queue",{queue:y(t.queue)});case"call":return a("panel-call",{call:String(t.callId)});case"operator":return a("panel-operator",{operator:t.operatorId})}}function da(t,o){switch(t.about){case"floor":return e(Lt,{client:o});case"queue":return e(Bt,{client:o,queue:t.queue});case"call":return e(zt,{client:o,callId:t.callId});case"operator":return e(_t,{client:o,operatorId:t.operatorId})}}var Nt=$(new Map),ua=15e3;function ca(t){E(()=>{let o=N(U,t),r=async()=>{try{let{partners:s}=await o.listPartners({});Nt.value=new Map(s.map(i=>[i.partnerId,i]))}catch{}};r();let n=setInterval(()=>{r()},ua);return()=>clearInterval(n)},[t])}function Ut({transport:t}){ca(t);let o=mt.value?.partners??[];return e(k,{name:"partners",title:a("partners"),definition:"partners-definition",children:o.length===0?e("p",{class:"muted",children:a("no-partners")}):e("table",{class:"partners",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("partner")}),e("th",{scope:"col",children:e(f,{definition:"transfers-under-way-definition",children:a("transfers-under-way")})})]})}),e("tbody",{children:[...o].sort(pa).map(ma)})]})})}function pa(t,o){let r=n=>(n.isTwin?1e3:0)+Gt(n);return r(o)-r(t)}function Gt({proposed:t,accepted:o,connected:r,inbound:n}){return t+o+r+n}function ma(t){return e("tr",{children:[e("th",{scope:"row",children:[e("span",{class:"partner-name",children:[t.isTwin&&e(w,{name:"twin"}),e(W,{id:t.partnerId})]}),t.isTwin&&e("span",{class:"tag tag-info",children:a("twin")})," ",e(fa,{partner:Nt.value.get(t.partnerId)})]}),e("td",{children:[e(ga,{partner:t}),e(ha,{partner:t})]})]},t.partnerId)}function fa({partner:t}){return t?t.open?e("span",{class:"muted small",children:a("partner-room",{room:t.room})}):e("span",{class:"tag",children:t.changesAt?a("partner-closed-until",{time:C(p(t.changesAt))}):a("partner-closed")}):null}function ga({partner:t}){let{proposed:o,oldestProposedAt:r,accepted:n,connected:s,inbound:i}=t;return Gt(t)===0?e("span",{class:"muted",children:a("none-under-way")}):e("ul",{class:"under-way",children:[o>0&&e("li",{children:[a("transfers-proposed",{count:o})," ",r&&e("span",{class:"muted",children:["(",e(T,{at:r}),")"]})]}),n>0&&e("li",{children:a("transfers-accepted",{count:n})}),s>0&&e("li",{children:a("transfers-connected",{count:s})}),i>0&&e("li",{children:a("transfers-inbound",{count:i})})]})}function ha({partner:t}){let o=t.outToday,r=d(o?.proposed??0),n=d(t.inToday?.proposed??0),s=(o?.declined??0)+(o?.expired??0),i=o?.untilAccepted&&o.accepted>0?g(o.untilAccepted)/o.accepted:void 0;return e("span",{class:"muted small",children:[e("span",{class:"figure",children:a("transfers-out-in",{out:r,in:n})}),s>0&&e("span",{class:"late",children:[" · ",a("transfers-refused",{count:s})]}),i!==void 0&&e(m,{children:[" · ",a("mean-until-accepted",{span:L(i)})]})]})}function Kt(){let{kinds:t=[],overdue:o=[]}=Q.value??{};return e(k,{name:"promises",title:a("promises"),definition:"promises-definition",children:[t.length===0?e("p",{class:"muted",children:a("no-promises")}):e("table",{children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("promise-kind")}),e("th",{scope:"col",class:"end",children:a("promises-open")}),e("th",{scope:"col",class:"end",children:a("promises-late")}),e("th",{scope:"col",class:"end",children:e(f,{definition:"kept-today-definition",children:a("kept-today")})})]})}),e("tbody",{children:t.map(r=>e("tr",{children:[e("th",{scope:"row",children:qe(r.kind)}),e("td",{class:"end figure",children:d(r.open)}),e("td",{class:r.overdue>0?"end figure late":"end figure muted",children:d(r.overdue)}),e("td",{class:"end figure",children:[d(r.keptToday),r.keptLateToday>0&&e("span",{class:"muted small",children:[" ",a("kept-late",{late:d(r.keptLateToday)})]})]})]},r.kind))})]}),o.length>0&&e("ul",{class:"overdue","aria-label":a("overdue-promises"),children:o.map(r=>e(ba,{promise:r},`${r.caseId}-${r.promiseId}`))})]})}function ba({promise:t}){let{caseId:o,kind:r,owerId:n,dueAt:s}=t;return e("li",{children:[e(Z,{to:s})," ",qe(r)," ",e("a",{href:`/supervisor/case#case=${o}`,children:a("case-n",{id:String(o)})})," ",e("span",{class:"muted",children:n?e(W,{id:n}):a("nobody-owes")})]})}function Qt(){let t=b.value?.queues??[];return e(k,{name:"queues",title:a("queues"),children:[e("table",{class:"queues",children:[e("colgroup",{children:[e("col",{class:"column-queue"}),e("col",{class:"column-waiting"}),e("col",{span:3}),e("col",{class:"column-levels"})]}),e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("queue")}),e("th",{scope:"col",children:a("waiting-by-acuity")}),e("th",{scope:"col",children:e(f,{definition:"longest-wait-definition",children:a("longest-wait")})}),e("th",{scope:"col",children:e(f,{definition:"expected-wait-definition",children:a("expected-wait")})}),e("th",{scope:"col",children:e(f,{definition:"ready-of-duty-definition",children:a("ready-of-duty")})}),e("th",{scope:"col",children:e(f,{definition:"service-level-definition",children:a("service-level-columns")})})]})}),e("tbody",{children:t.map(o=>e(ya,{queue:o},o.queue))})]}),t.length===0&&e("p",{class:"muted",children:a("no-queues")})]})}function ya({queue:t}){return e("tr",{children:[e("th",{scope:"row",children:[e("span",{class:"queue-name",children:e(H,{panel:{about:"queue",queue:t.queue},id:y(t.queue)})}),e("span",{class:t.open?"tag tag-good":"tag",children:t.open?a("queue-open"):a("queue-closed")})]}),e("td",{children:e(va,{counts:t.byAcuity})}),e("td",{children:e(wa,{queue:t})}),e("td",{class:"figure",children:t.expectedWait?a("about",{span:S(g(t.expectedWait))}):e("span",{class:"muted",children:a("unknown")})}),e("td",{children:e("span",{class:t.open&&t.operatorsOnDuty===0?"figure late":"figure",children:a("ready-of-duty-value",{ready:d(t.readyOperators),duty:d(t.operatorsOnDuty)})})}),e("td",{children:e(ka,{queue:t})})]})}function va({counts:t}){return I(t)===0?e("span",{class:"muted",children:a("nobody")}):e("ul",{class:"acuity-counts",children:G.filter(r=>(t[r-1]??0)>0).map(r=>e("li",{children:[e(ce,{level:r}),e("span",{class:"unseen",children:K(r)}),e("span",{class:"figure count",children:d(t[r-1]??0)})]},r))})}function wa({queue:t}){let o=t.answerWithin?g(t.answerWithin):0;if(!t.oldestArrivedAt)return e("span",{class:"muted",children:a("target-of",{span:S(o)})});let r=A.value-p(t.oldestArrivedAt),n=r>o;return e("span",{class:"wait",children:[e("span",{class:n?"figure wait-now late":"figure wait-now",children:S(r)}),e("span",{class:"wait-target",children:n?a("past-target"):a("target-of",{span:S(o)})})]})}function ka({queue:t}){let o=xe(P.value,t,"last30Minutes");return e("span",{class:"levels",children:[e("span",{class:"figure",children:pe.map((r,n)=>e(m,{children:[n>0&&e("span",{class:"muted",children:" · "}),e("span",{class:r==="last30Minutes"?"level-main":"",children:ee(xe(P.value,t,r))})]}))}),e(Se,{level:o,target:t.answerShare}),e("span",{class:"muted small",children:a("queue-target",{share:R(t.answerShare),span:S(t.answerWithin?g(t.answerWithin):0)})})]})}function Yt(){let{byAcuity:t=[],byAgeGroup:o=[],longest:r=[]}=b.value??{};return e(k,{name:"waiting",title:a("who-waits"),definition:"who-waits-definition",children:[e("ul",{class:"acuity-row",children:G.map(n=>{let s=t[n-1]??0;return e("li",{class:s===0?`none acuity-${n}`:`acuity-${n}`,children:[e(ce,{level:n}),e("span",{class:"figure acuity-count",children:d(s)}),e("span",{class:"acuity-name",children:K(n)})]},n)})}),o.length>0&&e("ul",{class:"age-groups",children:o.map(({key:n,count:s})=>e("li",{children:[Ye(n)," ",e("strong",{class:"figure",children:d(s)})]},n))}),r.length===0?e("p",{class:"calm",children:[e(w,{name:"quiet"})," ",a("nobody-waits")]}):e($a,{calls:r})]})}function $a({calls:t}){return e("table",{class:"longest",children:[e("caption",{class:"unseen",children:a("longest-waiting")}),e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("wait")}),e("th",{scope:"col",children:a("acuity")}),e("th",{scope:"col",children:a("age-group")}),e("th",{scope:"col",children:a("queue")}),e("th",{scope:"col",children:a("call")})]})}),e("tbody",{children:t.map(o=>e("tr",{children:[e("td",{class:"wait-now",children:e(T,{at:o.arrivedAt})}),e("td",{children:e(J,{level:o.acuity,short:!0})}),e("td",{children:o.ageGroup===0?e("span",{class:"muted",children:a("unknown")}):Ke(o.ageGroup)}),e("td",{children:e("bdi",{children:y(o.queue)})}),e("td",{children:[e(H,{panel:{about:"call",callId:o.callId},id:String(o.callId)}),o.ringing&&e("span",{class:"tag tag-info",children:[e(w,{name:"ringing"})," ",a("rings")]})]})]},String(o.callId)))})]})}function Ht({place:t,line:o}){let r=c(!1),n=c(!1);return e(Re,{title:a("board-title"),place:t,status:e(m,{children:[e(qa,{}),e(Ct,{line:o})]}),actions:e(m,{children:[t.session.demo&&e("button",{type:"button",onClick:()=>n.value=!0,children:a("visitor-open")}),e("button",{type:"button",class:"quiet",onClick:()=>ye({about:"floor"}),children:a("actions")}),e("button",{type:"button",class:"quiet",onClick:()=>r.value=!0,children:a("all-figures")}),e("a",{class:"tool-link",href:"/supervisor/report",children:a("to-report")})]}),children:[e(Tt,{line:o}),h.value?e(xa,{line:o,place:t}):e(Sa,{line:o}),r.value&&e(xt,{onClose:()=>r.value=!1}),n.value&&e(Ue,{onClose:()=>n.value=!1}),e(Ft,{transport:t.transport}),e(Ne,{})]})}function xa({line:t,place:o}){return e("div",{class:t.state.value==="live"?"board":"board stale",children:[e(bt,{}),e(qt,{}),e("div",{class:"cards cards-now",children:[e(Qt,{}),e(Yt,{}),e(Et,{})]}),e("div",{class:"cards cards-day",children:[e(vt,{}),e(Ut,{transport:o.transport}),e(Kt,{}),e(yt,{})]})]})}function Sa({line:t}){let o=t.failure.value!==void 0;return e("p",{class:"awaited","aria-busy":"true",children:o?a("server-out-of-reach"):a("board-awaited")})}function qa(){return e("p",{class:"centre-clock",children:[e("span",{class:"figure centre-time",children:X(A.value)}),e("span",{class:"centre-day",children:_e(A.value)}),j.speed!==1&&e("span",{class:"tag",children:a("clock-speed",{times:d(j.speed,1)})})]})}var Vt=`# لوحة المتابعة.

board-title = لوحة المتابعة
board-awaited = تجري قراءة تاريخ المركز، وستظهر اللوحة بعد لحظات.
clock-speed = الساعة أسرع { $times } مرة

## هل المعروض آنيّ

line-connecting = جارٍ الاتصال
line-live = مباشر
line-lost = غير مباشر
line-heard = حتى { $time }
stale-title = هذه ليست بيانات مباشرة.
stale-since = آخر تحديث في { $time }، قبل { $span }.
stale-retrying = تجري إعادة الاتصال…
stale-alarm = اللوحة ليست مباشرة، ولا يُسمع من الخادم شيء.
live-again = عادت اللوحة مباشرة.

## ما ليس على ما يرام

alarms = ما ليس على ما يرام
alarm-none = كل شيء على ما يرام
alarm-nobody = { $queue }: مفتوح ولا أحد في الخدمة
alarm-late = { $queue }: انتظار يتجاوز الهدف
alarm-overdue =
    { $overdue ->
        [one] وعد واحد متأخر
        [two] وعدان متأخران
        [few] { $overdue } وعود متأخرة
       *[other] { $overdue } وعدًا متأخرًا
    }
alarm-consoles =
    { $consoles ->
        [one] وحدة رد واحدة صامتة
        [two] وحدتا رد صامتتان
        [few] { $consoles } وحدات رد صامتة
       *[other] { $consoles } وحدة رد صامتة
    }
alarm-lines = { $used } من { $lines } خطًا مشغولة
alarm-surge = وضع الذروة حتى { $time }

## الأرقام الكبيرة

waiting-now = في الانتظار الآن
waiting-now-definition = المتصلون الذين ينتظرون موظفًا، ومنهم من ترنّ مكالمته الآن. لا يُحسب من أغلق الخط وحُفظ له مكانه.
of-these-ringing =
    { $count ->
        [0] لا شيء يرنّ
       *[other] يرنّ منها { $count }
    }
callbacks-due =
    { $count ->
        [one] معاودة اتصال واحدة مستحقة
        [two] معاودتا اتصال مستحقتان
        [few] { $count } معاودات اتصال مستحقة
       *[other] { $count } معاودة اتصال مستحقة
    }
longest-wait = أطول انتظار
longest-wait-definition = الزمن منذ وصول أطول المتصلين انتظارًا. من انقطع خطه ثم عاود الاتصال يُحسب له وصوله الأول.
target-of = الهدف { $span }
past-target = تجاوز الهدف
nobody-waits = لا أحد ينتظر
nobody = لا أحد
service-level = مستوى الخدمة، { 30 } دقيقة
service-level-all-definition = «offered»: من رُدّ عليهم ضمن هدف طابورهم، مقسومًا على كل من رُدّ عليهم أو يئسوا، ولكل طابور هدفه، خلال آخر { 30 } دقيقة.
short-5 = { 5 } دقائق
short-today = اليوم
target-share = الهدف { $share }
on-target = ضمن الهدف
below-target = دون الهدف
operators-ready = جاهزون
operators-ready-definition = موظفون مسجَّلو الدخول وفي الخدمة ووحداتهم متصلة، وينتظرون مكالمة.
operators-busy = { $talking } في مكالمات · { $all } في الخدمة
nobody-ready = لا أحد جاهز
overdue-promises = وعود متأخرة
overdue-promises-definition = ما وُعد به المتصلون (معاودة اتصال، متابعة، جواب عن تحويل) وقد فات موعده.
of-promises-open = من أصل { $open } قائمة

## الطوابير

queues = الطوابير
queue = الطابور
queue-open = مفتوح
queue-closed = مغلق
no-queues = لا طوابير في المركز.
waiting-by-acuity = في الانتظار
expected-wait = الانتظار المتوقع
expected-wait-definition = كم قد تنتظر مكالمة تصل الآن: ترتيبها مضروبًا في متوسط الفاصل بين الردود خلال آخر { 30 } دقيقة. غير معروف إن قلّت الردود عن خمسة.
about = نحو { $span }
ready-of-duty = جاهز / في الخدمة
ready-of-duty-definition = الموظفون الذين يخدمون الطابور: كم منهم جاهز، وكم منهم في الخدمة ووحدته متصلة أيًّا كان ما يفعله.
ready-of-duty-value = { $ready } / { $duty }
service-level-columns = مستوى الخدمة: { 5 } دقائق · { 30 } دقيقة · اليوم
service-level-definition = «offered»: من رُدّ عليهم ضمن الهدف، مقسومًا على كل من رُدّ عليهم أو يئسوا. الشريط لآخر { 30 } دقيقة، والخط المعترض هو الهدف.
queue-target = { $share } خلال { $span }

## من ينتظر

who-waits = من ينتظر
who-waits-definition = درجة الاستعجال بحسب الفرز: { 1 } فوري، و{ 5 } غير عاجل.
longest-waiting = أطولهم انتظارًا
wait = الانتظار
acuity = الاستعجال
age-group = العمر
call = المكالمة
rings = ترنّ

## الموظفون

operators = الموظفون
operators-definition = الموظفون المسجَّلون، بحسب ما يفعلون ومنذ متى. الوحدات الصامتة أولًا.
operator = الموظف
status = الحال
time-in-status = منذ
off-duty =
    { $count ->
        [one] واحد مسجَّل خارج الخدمة
        [two] اثنان مسجَّلان خارج الخدمة
       *[other] { $count } مسجَّلون خارج الخدمة
    }
nobody-signed-in = لا أحد مسجَّل الدخول.
not-on-duty = خارج الخدمة
console-lost = الوحدة صامتة
status-on-hold = معلّقة

## اليوم

day-curve = اليوم كل نصف ساعة
day-curve-definition = المكالمات بحسب نصف الساعة التي وصلت فيها بتوقيت المركز، ومتوسط الموظفين في الخدمة. نصف الساعة الأخيرة لم تنتهِ.
as-table = جدولًا
as-chart = مخططًا
day-spoken = وصل اليوم حتى الآن { $arrived }، ورُدّ على { $answered }، ويئس { $abandoned }. التفاصيل لكل نصف ساعة في الجدول.
offers-missed = عروض فائتة
offers-missed-definition = ما رنّ حتى انقضى وقته دون رد، من كل ما عُرض.

## الشركاء

partners = الشركاء والمراكز التوأم
partners-definition = الجهات التي يُحوَّل إليها المتصلون، والمراكز التوأم أولًا، ومن هم في الطريق إليها أو منها.
partner = الجهة
no-partners = لا شركاء للمركز.
twin = توأم
partner-room =
    { $room ->
        [0] لا متّسع
       *[other] متّسع لـ { $room }
    }
partner-closed = مغلق
partner-closed-until = مغلق حتى { $time }
transfers-under-way = التحويلات
transfers-under-way-definition = التحويلات التي لم تنتهِ، والزمن لأقدمها بلا جواب. وتحتها ما حوّلناه وما حُوّل إلينا منذ منتصف الليل، وما رُفض أو لم يُجب عنه في وقته، ومتوسط الوقت حتى القبول.
none-under-way = لا شيء جارٍ
transfers-proposed = { $count } بلا جواب
transfers-accepted = { $count } مقبولة
transfers-connected = { $count } لديهم
transfers-inbound = { $count } منهم
transfers-out-in = اليوم { $out } صادرة، { $in } واردة
transfers-refused = { $count } مرفوضة
mean-until-accepted = القبول خلال { $span }

## الوعود

promises = الوعود
promises-definition = ما للمتصلين علينا. يبقى الوعد قائمًا حتى يُوفى أو يُسحب.
no-promises = لا وعود اليوم.
promise-kind = النوع
promises-open = قائمة
promises-late = متأخرة
kept-today = وُفيت اليوم
kept-today-definition = الوعود التي وُفيت منذ منتصف الليل، وكم منها وُفي متأخرًا.
kept-late = (متأخرة { $late })
nobody-owes = لا مسؤول بعد

## الحالات

cases = الحالات
cases-definition = الحالات المفتوحة بحسب الزمن منذ فتحها.
cases-open = { $open } مفتوحة
oldest-case = الأقدم
age-below-1h = دون ساعة
age-below-4h = { 1 }–{ 4 } ساعات
age-below-1d = { 4 }–{ 24 } ساعة
age-below-3d = { 1 }–{ 3 } أيام
age-above-3d = فوق { 3 } أيام
cases-unowned = بلا مسؤول
cases-closed-today = أُغلقت اليوم
first-contact = حُلّت من أول اتصال
first-contact-definition = الحل من أول اتصال: من الحالات المغلقة منذ منتصف الليل، ما أغلقه أول من رد، بعد اتصال واحد، ولم يعاود صاحبها الاتصال حتى الآن ضمن المهلة.
first-contact-window = ({ $span })

## كل المؤشرات

all-figures = كل المؤشرات
to-report = التقرير
period = الفترة
period-5 = آخر { 5 } دقائق
period-30 = آخر { 30 } دقيقة
period-today = اليوم

## ما يفعله المشرف

actions = إجراءات
open-panel = المزيد
panel-queue = طابور { $queue }
panel-call = المكالمة { $call }
panel-operator = الموظف { $operator }
act-confirm = نعم، نفّذ
act-cancel = إلغاء
act-under-way = جارٍ التنفيذ…
reason = السبب
reason-hint = رمز من رموز مركزكم: حروف لاتينية صغيرة وأرقام وشَرطات. يُحفظ في السجل مع اسمك.
minutes = { $minutes } دقيقة
surge = وضع الذروة
surge-explained = إلى أن ينتهي، يُعدّ موظفو الاحتياط في الخدمة، ويقصر وقت التدوين، وتُخفَّف الشروط أبكر.
surge-length = لمدة
surge-start = ابدأ وضع الذروة
surge-ask = بدء وضع الذروة لمدة { $minutes } دقيقة؟
surge-started = وضع الذروة مفعّل.
surge-end = أنهِ وضع الذروة
surge-end-ask = إنهاء وضع الذروة الآن؟ المكالمات تستمر.
surge-ended = انتهى وضع الذروة.
message-to-everybody = رسالة إلى كل من في الخدمة
message-to-queue = رسالة إلى من يخدمون هذا الطابور
message-to-operator = رسالة إلى هذا الموظف
message-text = نص الرسالة
message-urgent = إظهارها بوضوح
message-send = إرسال
message-ask = إرسال هذه الرسالة؟
message-sent =
    { $operators ->
        [one] ظهرت في وحدة واحدة.
        [two] ظهرت في وحدتين.
        [few] ظهرت في { $operators } وحدات.
       *[other] ظهرت في { $operators } وحدة.
    }
queue-hours = الفتح والإغلاق
queue-do-open = افتح الطابور
queue-open-ask = فتح الطابور إلى أن يُغلق يدويًا؟
queue-opened = الطابور مفتوح.
queue-do-close = أغلق الطابور
queue-close-ask = إغلاق الطابور إلى أن يُفتح يدويًا؟ من ينتظر يُخدم مع ذلك.
queue-was-closed = الطابور مغلق.
operator-left = لم يعد هذا الموظف مسجَّل الدخول.
assign = الطوابير
assign-explained = الطوابير التي يخدمها الموظف بدل المقررة له، حتى تسجيل خروجه. إن لم تختر شيئًا عاد إلى المقررة له.
assign-do = كلّف
assign-ask = تكليف الموظف بهذه الطوابير؟
assign-none-ask = إعادة الموظف إلى الطوابير المقررة له؟
assigned = تم التكليف.
sign-operator-out = سجّل خروج الموظف
sign-out-explained = لوحدة انقطعت أو نسيها صاحبها. تبقى الحالات للموظف.
sign-out-ask = تسجيل خروج { $operator }؟
was-signed-out = سُجّل خروج الموظف.
why-it-waits = لماذا تنتظر
rings-everywhere = ترنّ حيث ينبغي أن ترنّ.
ahead =
    { $ahead ->
        [0] هي التالية.
        [one] قبلها مكالمة واحدة.
        [two] قبلها مكالمتان.
        [few] قبلها { $ahead } مكالمات.
       *[other] قبلها { $ahead } مكالمة.
    }
due = الموعد
relaxes-language = قد ينضم مترجم:
relaxes-skills = يكفي أي موظف طبي:
relaxes-twins = تُعرض على المراكز التوأم أيضًا:
obstacles = ما يحول دونها
no-obstacle = ترنّ لديه أو توشك
operators-away =
    { $away ->
        [one] موظف آخر غير مسجَّل وليس في الخدمة.
        [two] موظفان آخران غير مسجَّلين وليسا في الخدمة.
       *[other] { $away } آخرون غير مسجَّلين وليسوا في الخدمة.
    }
until = حتى { $time }
obstacle-signed-out = غير مسجَّل الدخول
obstacle-off-duty = خارج الخدمة
obstacle-console-lost = وحدته صامتة
obstacle-paused = لا يستقبل مكالمات: { $pause }
obstacle-ringing = ترنّ لديه المكالمة { $call }
obstacle-talking = في المكالمة { $call }
obstacle-wrap-up = يدوّن ملاحظات المكالمة { $call }
obstacle-consulting = يستشير زميلًا
obstacle-other-queues = يخدم طوابير أخرى
obstacle-not-licensed = لا ترخيص لديه لهذا الطابور
obstacle-lacks-skill = تنقصه مهارة { $skill } بالدرجة { $level }
obstacle-excluded = اعتذر عنها أو فاتته أو أحالها
obstacle-kept = محجوزة لـ { $operator }
obstacle-callback-share = بلغت معاودات الاتصال حدّها
obstacle-rings-already = ترنّ حيث ينبغي أن ترنّ
raise = رفع درجة الاستعجال
raise-do = ارفع الدرجة
raise-ask = رفع المكالمة إلى «{ $acuity }»؟
call-raised = رُفعت درجة استعجال المكالمة.
`;var jt=`# The wallboard.

board-title = Wallboard
board-awaited = Reading the centre’s history. The board appears in a moment.
clock-speed = The clock runs { $times }×

## Whether what is shown is so now

line-connecting = Connecting
line-live = Live
line-lost = Not live
line-heard = as of { $time }
stale-title = This is not live.
stale-since = Last updated at { $time }, { $span } ago.
stale-retrying = Reconnecting…
stale-alarm = The board is not live. The server cannot be heard.
live-again = The board is live.

## What is out of order

alarms = Out of order
alarm-none = Nothing is out of order
alarm-nobody = { $queue } is open and nobody is on duty
alarm-late = { $queue }: waiting past the target
alarm-overdue =
    { $overdue ->
        [one] One promise is late
       *[other] { $overdue } promises are late
    }
alarm-consoles =
    { $consoles ->
        [one] One console is silent
       *[other] { $consoles } consoles are silent
    }
alarm-lines = { $used } of { $lines } lines in use
alarm-surge = Surge until { $time }

## The large figures

waiting-now = Waiting now
waiting-now-definition = Callers who wait for an operator, those whose call rings at a console among them. Callers who left the line and keep their place are not counted.
of-these-ringing =
    { $count ->
        [0] none ringing
       *[other] { $count } ringing
    }
callbacks-due =
    { $count ->
        [one] one callback due
       *[other] { $count } callbacks due
    }
longest-wait = Longest wait
longest-wait-definition = The time since arrival of the caller who has waited longest. A caller who was cut off and rings again keeps the first arrival.
target-of = target { $span }
past-target = past target
nobody-waits = Nobody waits
nobody = nobody
service-level = Service level, 30 min
service-level-all-definition = “offered”: callers answered within the target of their queue, divided by all who were answered or gave up, each queue by its own target, over the last 30 minutes.
short-5 = 5 min
short-today = today
target-share = target { $share }
on-target = on target
below-target = below target
operators-ready = Ready
operators-ready-definition = Operators who are signed in, on duty and at a live console, and who wait for a call.
operators-busy = { $talking } on calls · { $all } on duty
nobody-ready = nobody ready
overdue-promises = Promises late
overdue-promises-definition = What was promised to callers (callbacks, follow-ups, answers for transfers) and is past its due time.
of-promises-open = of { $open } open

## Queues

queues = Queues
queue = Queue
queue-open = open
queue-closed = closed
no-queues = The centre has no queues.
waiting-by-acuity = Waiting
expected-wait = Expected wait
expected-wait-definition = How long a call that came in now would probably wait: its place times the mean interval between answers of the last 30 minutes. Unknown with fewer than five answers.
about = about { $span }
ready-of-duty = Ready / on duty
ready-of-duty-definition = Operators who serve the queue: how many are ready, and how many are on duty and at a live console, whatever they do.
ready-of-duty-value = { $ready } / { $duty }
service-level-columns = Service level: 5 min · 30 min · today
service-level-definition = “offered”: callers answered within the target, divided by all who were answered or gave up. The bar shows the last 30 minutes; the line across it is the target.
queue-target = { $share } within { $span }

## Who waits

who-waits = Who waits
who-waits-definition = Acuity is what triage came to: 1 is immediate, 5 not urgent.
longest-waiting = Those who have waited longest
wait = Wait
acuity = Acuity
age-group = Age
call = Call
rings = rings

## Operators

operators = Operators
operators-definition = Operators who are signed in, by what they do and for how long. Silent consoles stand first.
operator = Operator
status = Status
time-in-status = For
off-duty =
    { $count ->
        [one] one signed in off duty
       *[other] { $count } signed in off duty
    }
nobody-signed-in = Nobody is signed in.
not-on-duty = off duty
console-lost = console silent
status-on-hold = On hold

## The day

day-curve = Today by half-hour
day-curve-definition = Contacts by the half-hour in which they arrived, in the centre’s time, and the operators who were on duty on average. The last half-hour is not over.
as-table = As a table
as-chart = As a chart
day-spoken = Today so far { $arrived } callers arrived, { $answered } were answered, { $abandoned } gave up. The table has the half-hours.
offers-missed = Offers missed
offers-missed-definition = Offers that rang out at a console, of all that were made.

## Partners

partners = Partners and twins
partners-definition = Organisations to which callers are passed on, twinned centres first, and who is on the way to them or from them.
partner = Partner
no-partners = The centre has no partners.
twin = twin
partner-room =
    { $room ->
        [0] no room
       *[other] room for { $room }
    }
partner-closed = closed
partner-closed-until = closed until { $time }
transfers-under-way = Transfers
transfers-under-way-definition = Transfers that are not over; the age is that of the oldest one without an answer. Below, those proposed by us and to us since midnight, those that were declined or not answered in time, and the mean time until one was accepted.
none-under-way = none under way
transfers-proposed = { $count } unanswered
transfers-accepted = { $count } accepted
transfers-connected = { $count } with them
transfers-inbound = { $count } from them
transfers-out-in = today { $out } out, { $in } in
transfers-refused = { $count } refused
mean-until-accepted = accepted in { $span }

## Promises

promises = Promises
promises-definition = What is owed to callers. A promise stays open until it is kept or withdrawn.
no-promises = Nothing was promised today.
promise-kind = Kind
promises-open = Open
promises-late = Late
kept-today = Kept today
kept-today-definition = Promises kept since midnight, and how many of those were kept late.
kept-late = ({ $late } late)
nobody-owes = nobody’s yet

## Cases

cases = Cases
cases-definition = Open cases by the time since they were opened.
cases-open = { $open } open
oldest-case = oldest
age-below-1h = under 1 h
age-below-4h = 1–4 h
age-below-1d = 4–24 h
age-below-3d = 1–3 days
age-above-3d = over 3 days
cases-unowned = without an owner
cases-closed-today = closed today
first-contact = resolved at first contact
first-contact-definition = First-contact resolution: of the cases closed since midnight, those closed by the operator who answered first, after one contact, and without another contact of that caller so far within the window.
first-contact-window = ({ $span })

## All figures

all-figures = All figures
to-report = Report
period = Period
period-5 = last 5 minutes
period-30 = last 30 minutes
period-today = today

## What a supervisor does

actions = Actions
open-panel = more
panel-queue = Queue { $queue }
panel-call = Call { $call }
panel-operator = Operator { $operator }
act-confirm = Yes, do it
act-cancel = Cancel
act-under-way = Under way…
reason = Reason
reason-hint = A code of your centre: small letters, digits and hyphens. It is put on record with your name.
minutes = { $minutes } min
surge = Surge
surge-explained = Until it ends, standby operators count as on duty, notes have less time, and needs are relaxed earlier.
surge-length = For
surge-start = Start a surge
surge-ask = Start a surge for { $minutes } minutes?
surge-started = The surge is on.
surge-end = End the surge
surge-end-ask = End the surge now? Calls go on.
surge-ended = The surge is over.
message-to-everybody = Message to everybody on duty
message-to-queue = Message to those who serve this queue
message-to-operator = Message to this operator
message-text = What it says
message-urgent = It should stand out
message-send = Send
message-ask = Send this message?
message-sent =
    { $operators ->
        [one] Shown at one console.
       *[other] Shown at { $operators } consoles.
    }
queue-hours = Open and close
queue-do-open = Open the queue
queue-open-ask = Open the queue until it is closed by hand?
queue-opened = The queue is open.
queue-do-close = Close the queue
queue-close-ask = Close the queue until it is opened by hand? Who waits is still served.
queue-was-closed = The queue is closed.
operator-left = This operator is no longer signed in.
assign = Queues
assign-explained = Which queues this operator serves instead of those of the roster, until the sign-out. None chosen: those of the roster again.
assign-do = Assign
assign-ask = Have the operator serve these queues?
assign-none-ask = Have the operator serve the queues of the roster again?
assigned = Assigned.
sign-operator-out = Sign the operator out
sign-out-explained = For a console that was lost or forgotten. Cases stay with the operator.
sign-out-ask = Sign { $operator } out?
was-signed-out = The operator is signed out.
why-it-waits = Why it waits
rings-everywhere = It rings wherever it should.
ahead =
    { $ahead ->
        [0] It is served next.
        [one] One call is served before it.
       *[other] { $ahead } calls are served before it.
    }
due = Due
relaxes-language = An interpreter may join:
relaxes-skills = Any medical operator will do:
relaxes-twins = It is offered to the twins, too:
obstacles = What stands between
no-obstacle = rings there, or is about to
operators-away =
    { $away ->
        [one] One more operator is neither signed in nor on duty.
       *[other] { $away } more operators are neither signed in nor on duty.
    }
until = until { $time }
obstacle-signed-out = not signed in
obstacle-off-duty = off duty
obstacle-console-lost = the console is silent
obstacle-paused = takes no calls: { $pause }
obstacle-ringing = call { $call } rings there
obstacle-talking = on call { $call }
obstacle-wrap-up = finishes the notes of call { $call }
obstacle-consulting = consults a colleague
obstacle-other-queues = serves other queues
obstacle-not-licensed = has no licence for the queue
obstacle-lacks-skill = lacks { $skill } at level { $level }
obstacle-excluded = declined, missed or passed it on
obstacle-kept = kept for { $operator }
obstacle-callback-share = as many callbacks as may are under way
obstacle-rings-already = rings already wherever it should
raise = Make it more urgent
raise-do = Raise the call
raise-ask = Raise the call to “{ $acuity }”?
call-raised = The call is more urgent now.
`;var Xt=`# กระดานติดตามสาย

board-title = กระดานติดตามสาย
board-awaited = กำลังอ่านประวัติของศูนย์ กระดานจะปรากฏในอีกสักครู่
clock-speed = นาฬิกาเดินเร็ว { $times } เท่า

## ข้อมูลที่แสดงเป็นปัจจุบันหรือไม่

line-connecting = กำลังเชื่อมต่อ
line-live = สด
line-lost = ไม่ใช่ข้อมูลสด
line-heard = ณ { $time }
stale-title = นี่ไม่ใช่ข้อมูลสด
stale-since = อัปเดตล่าสุดเมื่อ { $time } ผ่านมาแล้ว { $span }
stale-retrying = กำลังเชื่อมต่อใหม่…
stale-alarm = กระดานไม่ใช่ข้อมูลสด ติดต่อเซิร์ฟเวอร์ไม่ได้
live-again = กระดานเป็นข้อมูลสดแล้ว

## สิ่งผิดปกติ

alarms = สิ่งผิดปกติ
alarm-none = ทุกอย่างเรียบร้อย
alarm-nobody = { $queue } เปิดอยู่ แต่ไม่มีใครเข้าเวร
alarm-late = { $queue }: รอเกินเป้าหมาย
alarm-overdue = เกินกำหนด { $overdue } รายการที่รับปากไว้
alarm-consoles = โต๊ะรับสาย { $consoles } โต๊ะขาดการติดต่อ
alarm-lines = ใช้คู่สาย { $used } จาก { $lines }
alarm-surge = โหมดสายหนาแน่นถึง { $time }

## ตัวเลขใหญ่

waiting-now = กำลังรอ
waiting-now-definition = ผู้โทรที่รอเจ้าหน้าที่ รวมสายที่กำลังดังที่โต๊ะ ไม่นับผู้ที่วางสายแต่ยังรักษาคิวไว้
of-these-ringing =
    { $count ->
        [0] ไม่มีสายที่กำลังดัง
       *[other] กำลังดัง { $count } สาย
    }
callbacks-due = ถึงเวลาโทรกลับ { $count } ราย
longest-wait = รอนานที่สุด
longest-wait-definition = เวลานับจากที่ผู้โทรซึ่งรอนานที่สุดโทรเข้ามา ผู้ที่สายหลุดแล้วโทรใหม่นับจากครั้งแรก
target-of = เป้าหมาย { $span }
past-target = เกินเป้าหมาย
nobody-waits = ไม่มีใครรอ
nobody = ไม่มี
service-level = ระดับบริการ 30 นาที
service-level-all-definition = “offered”: สายที่รับได้ภายในเป้าหมายของคิว หารด้วยสายที่รับได้และที่วางไปก่อนทั้งหมด แต่ละคิวใช้เป้าหมายของตน ใน 30 นาทีล่าสุด
short-5 = 5 นาที
short-today = วันนี้
target-share = เป้าหมาย { $share }
on-target = ตามเป้า
below-target = ต่ำกว่าเป้า
operators-ready = พร้อมรับสาย
operators-ready-definition = เจ้าหน้าที่ที่เข้าสู่ระบบ อยู่ในเวร โต๊ะเชื่อมต่ออยู่ และกำลังรอสาย
operators-busy = รับสาย { $talking } คน · อยู่เวร { $all } คน
nobody-ready = ไม่มีใครว่าง
overdue-promises = รับปากแล้วเกินกำหนด
overdue-promises-definition = สิ่งที่รับปากผู้โทรไว้ (โทรกลับ ติดตามอาการ คำตอบเรื่องการส่งต่อ) ที่เลยกำหนดแล้ว
of-promises-open = จากที่ค้างอยู่ { $open } รายการ

## คิว

queues = คิว
queue = คิว
queue-open = เปิด
queue-closed = ปิด
no-queues = ศูนย์ยังไม่มีคิว
waiting-by-acuity = รออยู่
expected-wait = คาดว่าจะรอ
expected-wait-definition = สายที่เข้ามาตอนนี้น่าจะรอนานเท่าใด: ลำดับคูณด้วยช่วงห่างเฉลี่ยของการรับสายใน 30 นาทีล่าสุด หากรับได้ไม่ถึงห้าสายถือว่าไม่ทราบ
about = ราว { $span }
ready-of-duty = ว่าง / อยู่เวร
ready-of-duty-definition = เจ้าหน้าที่ที่ดูแลคิวนี้: จำนวนที่ว่าง และจำนวนที่อยู่เวรโดยโต๊ะเชื่อมต่ออยู่ ไม่ว่าจะทำอะไร
ready-of-duty-value = { $ready } / { $duty }
service-level-columns = ระดับบริการ: 5 นาที · 30 นาที · วันนี้
service-level-definition = “offered”: สายที่รับได้ภายในเป้าหมาย หารด้วยสายที่รับได้และที่วางไปก่อนทั้งหมด แถบแสดง 30 นาทีล่าสุด เส้นขวางคือเป้าหมาย
queue-target = { $share } ภายใน { $span }

## ใครรออยู่

who-waits = ผู้ที่รออยู่
who-waits-definition = ความเร่งด่วนได้จากการคัดกรอง: 1 คือวิกฤต 5 คือไม่เร่งด่วน
longest-waiting = ผู้ที่รอนานที่สุด
wait = รอ
acuity = เร่งด่วน
age-group = อายุ
call = สาย
rings = กำลังดัง

## เจ้าหน้าที่

operators = เจ้าหน้าที่
operators-definition = เจ้าหน้าที่ที่เข้าสู่ระบบ ตามสถานะและระยะเวลา โต๊ะที่ขาดการติดต่ออยู่บนสุด
operator = เจ้าหน้าที่
status = สถานะ
time-in-status = นาน
off-duty = เข้าสู่ระบบนอกเวร { $count } คน
nobody-signed-in = ไม่มีใครเข้าสู่ระบบ
not-on-duty = นอกเวร
console-lost = โต๊ะขาดการติดต่อ
status-on-hold = พักสาย

## วันนี้

day-curve = วันนี้ทุกครึ่งชั่วโมง
day-curve-definition = สายตามครึ่งชั่วโมงที่โทรเข้ามาตามเวลาของศูนย์ และจำนวนเจ้าหน้าที่อยู่เวรโดยเฉลี่ย ครึ่งชั่วโมงสุดท้ายยังไม่จบ
as-table = ดูเป็นตาราง
as-chart = ดูเป็นกราฟ
day-spoken = วันนี้มีสายเข้า { $arrived } สาย รับได้ { $answered } สาย วางไปก่อน { $abandoned } สาย ดูรายครึ่งชั่วโมงได้ในตาราง
offers-missed = ไม่ได้รับ
offers-missed-definition = สายที่ดังจนหมดเวลาที่โต๊ะ จากที่เสนอทั้งหมด

## พันธมิตร

partners = พันธมิตรและศูนย์คู่แฝด
partners-definition = หน่วยงานที่ส่งต่อผู้โทรได้ ศูนย์คู่แฝดอยู่ก่อน และผู้โทรที่กำลังถูกส่งไปหรือส่งมา
partner = หน่วยงาน
no-partners = ศูนย์ยังไม่มีพันธมิตร
twin = คู่แฝด
partner-room =
    { $room ->
        [0] เต็ม
       *[other] รับได้อีก { $room }
    }
partner-closed = ปิด
partner-closed-until = ปิดถึง { $time }
transfers-under-way = การส่งต่อ
transfers-under-way-definition = การส่งต่อที่ยังไม่จบ เวลาในวงเล็บคือของรายที่รอคำตอบนานที่สุด บรรทัดล่างคือจำนวนที่เราส่งและรับตั้งแต่เที่ยงคืน ที่ถูกปฏิเสธหรือไม่ตอบทันเวลา และเวลาเฉลี่ยก่อนรับ
none-under-way = ไม่มีที่ค้างอยู่
transfers-proposed = รอคำตอบ { $count }
transfers-accepted = รับแล้ว { $count }
transfers-connected = อยู่กับปลายทาง { $count }
transfers-inbound = ส่งมา { $count }
transfers-out-in = วันนี้ส่งไป { $out } ส่งมา { $in }
transfers-refused = ถูกปฏิเสธ { $count }
mean-until-accepted = รับใน { $span }

## สิ่งที่รับปาก

promises = สิ่งที่รับปากไว้
promises-definition = สิ่งที่ติดค้างผู้โทร จะค้างอยู่จนกว่าจะทำแล้วหรือถอนคืน
no-promises = วันนี้ยังไม่ได้รับปากสิ่งใด
promise-kind = ประเภท
promises-open = ค้าง
promises-late = เกินกำหนด
kept-today = ทำแล้ววันนี้
kept-today-definition = สิ่งที่ทำตามที่รับปากตั้งแต่เที่ยงคืน และจำนวนที่ทำช้ากว่ากำหนด
kept-late = (ช้า { $late })
nobody-owes = ยังไม่มีผู้รับผิดชอบ

## เคส

cases = เคส
cases-definition = เคสที่ยังเปิดอยู่ แยกตามเวลาตั้งแต่เปิด
cases-open = เปิดอยู่ { $open }
oldest-case = เก่าที่สุด
age-below-1h = ไม่ถึง 1 ชม.
age-below-4h = 1–4 ชม.
age-below-1d = 4–24 ชม.
age-below-3d = 1–3 วัน
age-above-3d = เกิน 3 วัน
cases-unowned = ไม่มีเจ้าของ
cases-closed-today = ปิดวันนี้
first-contact = จบในครั้งแรก
first-contact-definition = การแก้ปัญหาได้ในการติดต่อครั้งแรก: จากเคสที่ปิดตั้งแต่เที่ยงคืน เคสที่ปิดโดยเจ้าหน้าที่คนแรกหลังการติดต่อครั้งเดียว และผู้โทรยังไม่ติดต่อมาอีกภายในช่วงที่กำหนด
first-contact-window = ({ $span })

## ตัวเลขทั้งหมด

all-figures = ตัวเลขทั้งหมด
to-report = รายงาน
period = ช่วงเวลา
period-5 = 5 นาทีล่าสุด
period-30 = 30 นาทีล่าสุด
period-today = วันนี้

## สิ่งที่หัวหน้าเวรทำได้

actions = ดำเนินการ
open-panel = เพิ่มเติม
panel-queue = คิว { $queue }
panel-call = สาย { $call }
panel-operator = เจ้าหน้าที่ { $operator }
act-confirm = ยืนยัน
act-cancel = ยกเลิก
act-under-way = กำลังดำเนินการ…
reason = เหตุผล
reason-hint = รหัสของศูนย์: ตัวอักษรอังกฤษพิมพ์เล็ก ตัวเลข และขีดกลาง จะบันทึกไว้พร้อมชื่อของคุณ
minutes = { $minutes } นาที
surge = โหมดสายหนาแน่น
surge-explained = จนกว่าจะสิ้นสุด เจ้าหน้าที่สำรองถือว่าอยู่เวร เวลาบันทึกงานสั้นลง และผ่อนเงื่อนไขการรับสายเร็วขึ้น
surge-length = นาน
surge-start = เริ่มโหมดสายหนาแน่น
surge-ask = เริ่มโหมดสายหนาแน่น { $minutes } นาทีหรือไม่
surge-started = เริ่มโหมดสายหนาแน่นแล้ว
surge-end = สิ้นสุดโหมดสายหนาแน่น
surge-end-ask = สิ้นสุดโหมดสายหนาแน่นตอนนี้หรือไม่ สายที่คุยอยู่ดำเนินต่อไป
surge-ended = สิ้นสุดโหมดสายหนาแน่นแล้ว
message-to-everybody = ข้อความถึงทุกคนที่อยู่เวร
message-to-queue = ข้อความถึงผู้ดูแลคิวนี้
message-to-operator = ข้อความถึงเจ้าหน้าที่คนนี้
message-text = ข้อความ
message-urgent = แสดงให้เด่น
message-send = ส่ง
message-ask = ส่งข้อความนี้หรือไม่
message-sent = แสดงที่ { $operators } โต๊ะแล้ว
queue-hours = เปิดและปิด
queue-do-open = เปิดคิว
queue-open-ask = เปิดคิวนี้จนกว่าจะปิดด้วยตนเองหรือไม่
queue-opened = เปิดคิวแล้ว
queue-do-close = ปิดคิว
queue-close-ask = ปิดคิวนี้จนกว่าจะเปิดด้วยตนเองหรือไม่ ผู้ที่รออยู่ยังได้รับบริการ
queue-was-closed = ปิดคิวแล้ว
operator-left = เจ้าหน้าที่คนนี้ออกจากระบบแล้ว
assign = คิวที่ดูแล
assign-explained = คิวที่เจ้าหน้าที่ดูแลแทนที่กำหนดในทะเบียน จนกว่าจะออกจากระบบ หากไม่เลือกจะกลับไปตามทะเบียน
assign-do = มอบหมาย
assign-ask = ให้เจ้าหน้าที่ดูแลคิวเหล่านี้หรือไม่
assign-none-ask = ให้กลับไปดูแลคิวตามทะเบียนหรือไม่
assigned = มอบหมายแล้ว
sign-operator-out = นำเจ้าหน้าที่ออกจากระบบ
sign-out-explained = สำหรับโต๊ะที่ขาดการติดต่อหรือลืมออก เคสยังเป็นของเจ้าหน้าที่
sign-out-ask = นำ { $operator } ออกจากระบบหรือไม่
was-signed-out = นำเจ้าหน้าที่ออกจากระบบแล้ว
why-it-waits = ทำไมจึงรอ
rings-everywhere = กำลังดังทุกที่ที่ควรดัง
ahead =
    { $ahead ->
        [0] เป็นสายถัดไป
       *[other] มี { $ahead } สายก่อนหน้า
    }
due = กำหนด
relaxes-language = ให้ล่ามร่วมสายได้:
relaxes-skills = เจ้าหน้าที่การแพทย์คนใดก็ได้:
relaxes-twins = เสนอให้ศูนย์คู่แฝดด้วย:
obstacles = ติดขัดเพราะ
no-obstacle = กำลังดังหรือกำลังจะดัง
operators-away = เจ้าหน้าที่อีก { $away } คนไม่ได้เข้าสู่ระบบและไม่อยู่เวร
until = ถึง { $time }
obstacle-signed-out = ไม่ได้เข้าสู่ระบบ
obstacle-off-duty = นอกเวร
obstacle-console-lost = โต๊ะขาดการติดต่อ
obstacle-paused = ไม่รับสาย: { $pause }
obstacle-ringing = สาย { $call } กำลังดัง
obstacle-talking = กำลังคุยสาย { $call }
obstacle-wrap-up = กำลังบันทึกงานของสาย { $call }
obstacle-consulting = กำลังปรึกษาเพื่อนร่วมงาน
obstacle-other-queues = ดูแลคิวอื่น
obstacle-not-licensed = ไม่มีใบอนุญาตสำหรับคิวนี้
obstacle-lacks-skill = ขาดทักษะ { $skill } ระดับ { $level }
obstacle-excluded = เคยปฏิเสธ ไม่ได้รับ หรือส่งต่อสายนี้
obstacle-kept = เก็บไว้ให้ { $operator }
obstacle-callback-share = สายโทรกลับเต็มจำนวนแล้ว
obstacle-rings-already = กำลังดังทุกที่ที่ควรดัง
raise = เพิ่มความเร่งด่วน
raise-do = เพิ่มความเร่งด่วน
raise-ask = เพิ่มความเร่งด่วนของสายนี้เป็น “{ $acuity }” หรือไม่
call-raised = เพิ่มความเร่งด่วนแล้ว
`;var Jt=`# 调度大屏。

board-title = 调度大屏
board-awaited = 正在读取中心的历史记录，大屏即将显示。
clock-speed = 时钟以 { $times } 倍速运行

## 所示是否为实时

line-connecting = 正在连接
line-live = 实时
line-lost = 非实时
line-heard = 截至 { $time }
stale-title = 当前画面不是实时数据。
stale-since = 最后更新于 { $time }，已过 { $span }。
stale-retrying = 正在重新连接……
stale-alarm = 大屏不是实时数据，收不到服务器的消息。
live-again = 大屏已恢复实时。

## 异常情况

alarms = 异常情况
alarm-none = 一切正常
alarm-nobody = { $queue }：队列开放，却无人值班
alarm-late = { $queue }：等候超过目标
alarm-overdue = { $overdue } 项承诺已逾期
alarm-consoles = { $consoles } 个接线台失去联系
alarm-lines = 线路占用 { $used }/{ $lines }
alarm-surge = 高峰模式至 { $time }

## 大字指标

waiting-now = 当前等候
waiting-now-definition = 正在等候接线员的来电者，包括已在接线台振铃的。已挂机但保留排位的不计入。
of-these-ringing =
    { $count ->
        [0] 无振铃
       *[other] { $count } 个振铃中
    }
callbacks-due = { $count } 个回电到期
longest-wait = 最长等候
longest-wait-definition = 等候最久者自来电起的时间。断线后重新拨入的，仍按首次来电计算。
target-of = 目标 { $span }
past-target = 超过目标
nobody-waits = 无人等候
nobody = 无
service-level = 服务水平，30 分钟
service-level-all-definition = “offered”：在所属队列目标时间内接听的来电，除以全部已接听与放弃的来电；各队列按各自目标计算，统计最近 30 分钟。
short-5 = 5 分钟
short-today = 今日
target-share = 目标 { $share }
on-target = 达标
below-target = 未达标
operators-ready = 空闲接线员
operators-ready-definition = 已登录、在班、接线台在线且正在等候来电的接线员。
operators-busy = { $talking } 人接线 · { $all } 人在班
nobody-ready = 无人空闲
overdue-promises = 逾期承诺
overdue-promises-definition = 向来电者承诺的事项（回电、随访、转接答复）中已过期限的。
of-promises-open = 共 { $open } 项未了

## 队列

queues = 队列
queue = 队列
queue-open = 开放
queue-closed = 关闭
no-queues = 中心没有队列。
waiting-by-acuity = 等候
expected-wait = 预计等候
expected-wait-definition = 此刻来电大概要等多久：排位乘以最近 30 分钟的平均接听间隔。接听不足五次时为未知。
about = 约 { $span }
ready-of-duty = 空闲/在班
ready-of-duty-definition = 服务该队列的接线员：空闲人数，以及在班且接线台在线的人数（不论在做什么）。
ready-of-duty-value = { $ready } / { $duty }
service-level-columns = 服务水平：5 分钟 · 30 分钟 · 今日
service-level-definition = “offered”：在目标时间内接听的来电，除以全部已接听与放弃的来电。条形为最近 30 分钟，竖线为目标。
queue-target = { $span } 内接听 { $share }

## 等候者

who-waits = 等候者
who-waits-definition = 紧急程度由分诊得出：1 为危急，5 为不急。
longest-waiting = 等候最久的来电
wait = 等候
acuity = 紧急程度
age-group = 年龄
call = 来电
rings = 振铃

## 接线员

operators = 接线员
operators-definition = 已登录的接线员，按状态及持续时间排列。失联的接线台排在最前。
operator = 接线员
status = 状态
time-in-status = 持续
off-duty = { $count } 人登录但不在班
nobody-signed-in = 无人登录。
not-on-duty = 不在班
console-lost = 接线台失联
status-on-hold = 保持中

## 当日

day-curve = 今日各半小时
day-curve-definition = 按来电时刻（中心当地时间）分半小时统计的来电，以及平均在班人数。最后一个半小时尚未结束。
as-table = 表格
as-chart = 图表
day-spoken = 今日至今来电 { $arrived } 个，接听 { $answered } 个，放弃 { $abandoned } 个。各半小时见表格。
offers-missed = 漏接
offers-missed-definition = 在接线台振铃至超时的次数，以及派出的总次数。

## 合作机构

partners = 合作机构与结对中心
partners-definition = 可将来电者转接过去的机构，结对中心在前；以及正在转出或转入的来电者。
partner = 机构
no-partners = 中心没有合作机构。
twin = 结对
partner-room =
    { $room ->
        [0] 无余量
       *[other] 余量 { $room }
    }
partner-closed = 已关闭
partner-closed-until = 关闭至 { $time }
transfers-under-way = 转接
transfers-under-way-definition = 尚未结束的转接，时间为最久未获答复者。其下为零点以来转出与转入的数量、被拒绝或超时的数量，以及平均多久获接受。
none-under-way = 无进行中
transfers-proposed = { $count } 个待答复
transfers-accepted = { $count } 个已接受
transfers-connected = { $count } 个在对方
transfers-inbound = { $count } 个转入
transfers-out-in = 今日转出 { $out }，转入 { $in }
transfers-refused = { $count } 个被拒
mean-until-accepted = 平均 { $span } 接受

## 承诺

promises = 承诺
promises-definition = 对来电者的承诺。在兑现或撤回之前一直有效。
no-promises = 今日没有承诺。
promise-kind = 类别
promises-open = 未了
promises-late = 逾期
kept-today = 今日兑现
kept-today-definition = 零点以来兑现的承诺，及其中逾期兑现的数量。
kept-late = （逾期 { $late }）
nobody-owes = 尚无负责人

## 个案

cases = 个案
cases-definition = 未结个案，按立案至今的时间统计。
cases-open = { $open } 个未结
oldest-case = 最早
age-below-1h = 1 小时内
age-below-4h = 1–4 小时
age-below-1d = 4–24 小时
age-below-3d = 1–3 天
age-above-3d = 3 天以上
cases-unowned = 无负责人
cases-closed-today = 今日结案
first-contact = 首次联系即解决
first-contact-definition = 首次联系解决率：零点以来结案的个案中，由首位接听者在一次联系后结案，且该来电者在观察期内至今未再联系的比例。
first-contact-window = （{ $span }）

## 全部指标

all-figures = 全部指标
to-report = 报表
period = 时段
period-5 = 最近 5 分钟
period-30 = 最近 30 分钟
period-today = 今日

## 主管操作

actions = 操作
open-panel = 详情
panel-queue = 队列 { $queue }
panel-call = 来电 { $call }
panel-operator = 接线员 { $operator }
act-confirm = 确认执行
act-cancel = 取消
act-under-way = 执行中……
reason = 原因
reason-hint = 本中心的代码：小写字母、数字和连字符。将连同您的姓名记录在案。
minutes = { $minutes } 分钟
surge = 高峰模式
surge-explained = 结束之前，备勤接线员视为在班，整理时间缩短，接听要求提早放宽。
surge-length = 时长
surge-start = 启动高峰模式
surge-ask = 启动高峰模式 { $minutes } 分钟？
surge-started = 高峰模式已启动。
surge-end = 结束高峰模式
surge-end-ask = 现在结束高峰模式？通话不受影响。
surge-ended = 高峰模式已结束。
message-to-everybody = 发消息给全体在班人员
message-to-queue = 发消息给服务此队列的人员
message-to-operator = 发消息给此接线员
message-text = 内容
message-urgent = 醒目显示
message-send = 发送
message-ask = 发送此消息？
message-sent = 已在 { $operators } 个接线台显示。
queue-hours = 开放与关闭
queue-do-open = 开放队列
queue-open-ask = 开放该队列，直到手动关闭？
queue-opened = 队列已开放。
queue-do-close = 关闭队列
queue-close-ask = 关闭该队列，直到手动开放？已在等候的仍会得到接听。
queue-was-closed = 队列已关闭。
operator-left = 该接线员已不在登录状态。
assign = 服务队列
assign-explained = 该接线员在退出登录前服务哪些队列，以代替名册所定。不选则恢复名册所定。
assign-do = 指派
assign-ask = 让该接线员服务所选队列？
assign-none-ask = 恢复名册所定的队列？
assigned = 已指派。
sign-operator-out = 让接线员退出登录
sign-out-explained = 用于失联或忘记退出的接线台。个案仍由该接线员负责。
sign-out-ask = 让 { $operator } 退出登录？
was-signed-out = 该接线员已退出登录。
why-it-waits = 为何等候
rings-everywhere = 应振铃之处均已振铃。
ahead =
    { $ahead ->
        [0] 下一个即接听。
       *[other] 前面还有 { $ahead } 个来电。
    }
due = 期限
relaxes-language = 可由口译员加入：
relaxes-skills = 任何医疗接线员均可：
relaxes-twins = 同时派给结对中心：
obstacles = 障碍
no-obstacle = 正在或即将振铃
operators-away = 另有 { $away } 名接线员未登录且不在班。
until = 至 { $time }
obstacle-signed-out = 未登录
obstacle-off-duty = 不在班
obstacle-console-lost = 接线台失联
obstacle-paused = 示忙：{ $pause }
obstacle-ringing = 来电 { $call } 正在振铃
obstacle-talking = 正在接听来电 { $call }
obstacle-wrap-up = 正在整理来电 { $call }
obstacle-consulting = 正在请教同事
obstacle-other-queues = 服务其他队列
obstacle-not-licensed = 无该队列的执业资质
obstacle-lacks-skill = 缺少技能 { $skill }（{ $level } 级）
obstacle-excluded = 曾拒接、漏接或转出
obstacle-kept = 保留给 { $operator }
obstacle-callback-share = 回电已达上限
obstacle-rings-already = 应振铃之处均已振铃
raise = 提高紧急程度
raise-do = 提高
raise-ask = 将该来电提高为“{ $acuity }”？
call-raised = 已提高紧急程度。
`;var Zt={en:[De,tt,et,at,ot,jt],zh:[ze,dt,lt,ct,ut,Jt],th:[Me,nt,rt,it,st,Xt],ar:[We,Xe,je,Ze,Je,Vt]};Ie(Zt,t=>e(Ht,{place:t,line:ht(t.transport)}));
