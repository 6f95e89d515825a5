import{a as be,b as we,d as ye,e as ve,g as _e,h as Te,i as Ce,j as Oe,k as Ae,l as Pe}from"./shared-PJTTTAHC.js";import{a as A,b as Ne,c as R}from"./shared-X2UIRACZ.js";import{a as J}from"./shared-5P7N7I6Q.js";import{A as he,B as ge,D as $e,E as ke,F as xe,G as Se,H as Fe,I as Ie,J as Re,K as De,i as de,l as pe,m,o as fe,q as F,r as le,s as ue,u as me,w as I,x as ce}from"./shared-BFKOER5R.js";import{B as X,F as Q,K as ee,L as r,N as te,O as re,Q as oe,R as ne,S as ie,T as ae,U as se,a as T,c as M,f as Z,j as E,m as y,o as K,q as O,s as v,x as $,y as d}from"./shared-PS3NAO2M.js";var Ee=[[0,"all"],[1,"queue"],[6,"acuity"],[3,"language"],[2,"district"],[4,"age"]],W=[20,60],G=86400;function U(e,t){let o=new URLSearchParams(e.replace(/^#/,"")),[n=W[0],a=W[1]]=o.getAll("within").map(Number),i=Be(o.get("from"),t);return{from:i,to:Be(o.get("to"),i>t?i:t),by:Ee.find(([,s])=>s===o.get("by"))?.[0]??0,thresholds:ze(n)&&ze(a)?[n,a]:W}}function We({from:e,to:t,by:o,thresholds:n}){let a=n.map(i=>`&within=${i}`).join("");return`#from=${e}&to=${t}&by=${L(o)}${a}`}function L(e){return Ee.find(([t])=>t===e)?.[1]??"all"}function Ge({from:e,to:t},o){return e>t?"report-days-turned":e>o?"report-days-ahead":void 0}function Ue({from:e,to:t,by:o,thresholds:n},a,i){let s=p=>J(Ne(`${p}T00:00`,i)??0);return{from:s(e),...t<a&&{to:s(k(t,1))},thresholds:[...new Set(n)].map(p=>({seconds:BigInt(p)})),groupBy:o}}function D(e,t){return A(e,t).slice(0,10)}function k(e,t){return new Date(Date.parse(`${e}T00:00:00Z`)+t*864e5).toISOString().slice(0,10)}function Le(e){let t=k(`${e.slice(0,7)}-01`,-1),o=k(e,-1);return[["days-today",{from:e,to:e}],["days-yesterday",{from:o,to:o}],["days-last-seven",{from:k(e,-7),to:o}],["days-last-month",{from:`${t.slice(0,7)}-01`,to:t}]]}function ze(e){return Number.isInteger(e)&&e>0&&e<=G}function Be(e,t){if(!e||!/^\d{4}-\d\d-\d\d$/.test(e))return t;let o=Date.parse(`${e}T00:00:00Z`);return!Number.isNaN(o)&&k(e,0)===e?e:t}function je(e,t){let o=[];for(let n of e){let a=D(C(n),t),i=o.at(-1);i?.date===a?i.intervals.push(n):o.push({date:a,intervals:[n]})}return o}function C({start:e}){return e?v(e):0}function H(e){let t=n=>e.reduce((a,i)=>a+Number(n(i)??0),0),o=e[0]?.figures?.within??[];return{arrived:t(({figures:n})=>n?.arrived),answered:t(({figures:n})=>n?.answered),abandoned:t(({figures:n})=>n?.abandoned),finished:t(({figures:n})=>n?.finished),waitOfAnsweredMs:t(({figures:n})=>He(n?.waitOfAnswered)),handledMs:t(({figures:n})=>He(n?.handled)),offers:t(({offers:n})=>n),offersMissed:t(({offersMissed:n})=>n),answeredWithin:o.map((n,a)=>t(({figures:i})=>i?.within[a]?.answeredWithin))}}function P(e,t){return t===0?void 0:e/t}function qe(e,t){let o=e.map(({start:i,end:s})=>`${i?F(v(i)):""}–${s?F(v(s)):""}`),n=e.map(i=>R(C(i),t)),a=e.map(({start:i})=>i?F(v(i)):"");return o.map((i,s)=>{let p=a.filter(f=>f===a[s]).length>1;return{time:i,offset:p?j(n[s]??0):void 0}})}function j(e){let t=Math.abs(Math.round(e/6e4)),o=n=>String(n).padStart(2,"0");return`${e<0?"-":"+"}${o(Math.floor(t/60))}:${o(t%60)}`}function He(e){return e?I(e):0}function Ye({choices:e,answer:t}){let o=e.by!==0,n=t.groups.flatMap(({key:s,intervals:p})=>p.map(f=>ut(f,o?s:void 0,t.timeZone))),a=n[0]?.map(([s])=>s);return a?[a,...n.map(s=>s.map(([,p])=>p))].map(s=>`${s.map(ht).join(",")}\r
`).join(""):""}function Ze({choices:e},t){return`report-${t}-${e.from}-${e.to}-${L(e.by)}.csv`}function Ke(e,t){let o=URL.createObjectURL(new Blob([t],{type:"text/csv;charset=utf-8"})),n=document.createElement("a");n.href=o,n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function ut(e,t,o){let{figures:n=Q(de)}=e;return[["start",Ve(e.start,o)],["end",Ve(e.end,o)],...t===void 0?[]:[["group",t]],...mt(n),["staff",b(e.staff)],["offers",String(e.offers)],["offers_missed",String(e.offersMissed)],["offers_declined",String(e.offersDeclined)],["transfers_out",String(e.transfersOut)],["transfers_in",String(e.transfersIn)],["promises_made",String(e.promisesMade)],["promises_kept",String(e.promisesKept)],["promises_overdue",String(e.promisesOverdue)],...n.within.flatMap(ct)]}function mt(e){return[["arrived",String(e.arrived)],["answered",String(e.answered)],["abandoned",String(e.abandoned)],["finished",String(e.finished)],["wait_of_answered_s",_(e.waitOfAnswered)],["wait_of_abandoned_s",_(e.waitOfAbandoned)],["handled_s",_(e.handled)],["speed_of_answer_s",_(e.speedOfAnswer)],["answered_wait_median_s",_(e.answeredWaitMedian)],["answered_wait_p95_s",_(e.answeredWaitP95)],["handle_time_s",_(e.handleTime)],["abandonment",b(e.abandonment)],["occupancy",b(e.occupancy)]]}function ct(e){let t=`${e.threshold?.seconds??0n}_s`;return[[`answered_within_${t}`,String(e.answeredWithin)],[`abandoned_within_${t}`,String(e.abandonedWithin)],[`answered_only_within_${t}`,b(e.answeredOnly)],[`offered_within_${t}`,b(e.offered)],[`ignore_short_abandons_within_${t}`,b(e.ignoreShortAbandons)],[`removed_within_${t}`,b(e.removed)],[`abandonment_past_${t}`,b(e.abandonmentPast)]]}function Ve(e,t){if(!e)return"";let o=v(e);return`${A(o,t)}:00${j(R(o,t))}`}function _(e){return e?b(Number(e.seconds)+e.nanos/1e9):""}function b(e){if(e===void 0)return"";let[,t="",o="",n]=/^(-?)([\d.]+)e-(\d+)$/.exec(String(e))??[];return n===void 0?String(e):`${t}0.${"0".repeat(Number(n)-1)}${o.replace(".","")}`}function ht(e){return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var x=()=>D(O.value,$.value),N=E(U("","1970-01-01")),w=E({state:"stopped"}),q=new AbortController;async function V({transport:e}){q.abort();let t=q=new AbortController,o=N.value=U(location.hash,x()),n=Ge(o,x());if(n){w.value={state:"impossible",problem:n};return}w.value={state:"under-way",since:performance.now()};let a=ee(pe,e),i=Ue(o,x(),$.value);try{let s=await a.getIntervals(i,{signal:t.signal});if(t.signal.aborted)return;w.value={state:"stands",report:{choices:o,answer:s}},re(d("report-read"))}catch(s){if(t.signal.aborted)return;if(he(s))return X();w.value={state:"failed",error:s}}}function Xe(){q.abort(),w.value={state:"stopped"}}var gt=[[0,"whole-centre"],...ve];function et({onAgain:e}){let t=y(N.value);K(()=>{t.value=N.value});let o=l=>t.value={...t.value,...l},n=()=>{let l=We(t.value);location.hash===l?e():location.hash=l},{from:a,to:i,by:s,thresholds:p}=t.value,[f,S]=p;return r("form",{class:"card choices",role:"search","aria-label":d("report-choices"),onSubmit:l=>{l.preventDefault(),n()},children:[r(Qe,{name:"report-from",value:a,onChange:l=>o({from:l})}),r(Qe,{name:"report-to",value:i,onChange:l=>o({to:l})}),r("label",{children:[d("told-apart"),r("select",{value:s,onChange:l=>o({by:Number(l.currentTarget.value)}),children:gt.map(([l,B])=>r("option",{value:l,children:d(B)},l))})]}),r(Je,{name:"report-threshold",value:f,onChange:l=>o({thresholds:[l,S]})}),r(Je,{name:"report-second-threshold",value:S,onChange:l=>o({thresholds:[f,l]})}),r("button",{type:"submit",children:d("report-show")}),r("span",{class:"usual-days",children:Le(x()).map(([l,B])=>r("button",{type:"button",class:"quiet small",onClick:()=>{o(B),n()},children:d(l)},l))})]})}function Qe({name:e,value:t,onChange:o}){return r("label",{children:[d(e),r("input",{type:"date",required:!0,value:t,onInput:n=>o(n.currentTarget.value)})]})}function Je({name:e,value:t,onChange:o}){return r("label",{children:[d(e),r("input",{type:"number",required:!0,min:1,max:G,step:1,value:Number.isNaN(t)?"":t,onInput:n=>o(n.currentTarget.valueAsNumber)})]})}function c(e){return{value:String(e),text:m(e)}}function g(e){if(e===void 0)return;let t=e.toFixed(6);return{value:t,text:fe(e,1),exact:t}}function h(e){if(e===void 0)return;let t=typeof e=="number"?e:I(e),o=d("report-seconds",{seconds:m(t/1e3,3)});return{value:String(t),text:me(t),exact:o}}function z(e){return{value:String(e),text:m(e,1),exact:m(e,3)}}function u({name:e,figure:t}){return r("td",{class:"end figure","data-figure":e,children:t?r("data",{value:t.value,title:t.exact,children:t.text}):r("span",{class:"muted",children:[r("span",{"aria-hidden":"true",children:"–"}),r("span",{class:"unseen",children:d("unknown")})]})})}function tt({report:e}){let{groups:t,timeZone:o}=e.answer,n=y(""),a=y(""),i=t.find(f=>f.key===n.value)??t[0],s=Z(()=>je(i?.intervals??[],o),[i,o]),p=s.length===1?s[0]:s.find(f=>f.date===a.value);return i?r("section",{class:"half-hours","aria-labelledby":"half-hours",children:[r("h2",{id:"half-hours",children:d("report-half-hours")}),r("div",{class:"choices",children:[t.length>1&&r("label",{children:[d("group"),r("select",{value:i.key,onChange:f=>n.value=f.currentTarget.value,children:t.map(f=>r("option",{value:f.key,children:_e(e.choices.by,f.key)},f.key))})]}),s.length>1&&r("label",{children:[d("report-day"),r("select",{value:p?.date??"",onChange:f=>a.value=f.currentTarget.value,children:[r("option",{value:"",children:d("report-all-days")}),s.map(f=>r("option",{value:f.date,children:Y(f)},f.date))]})]})]}),p&&r(bt,{day:p},`${i.key} ${p.date}`),r(vt,{group:i,days:p?[p]:s,zone:o})]}):null}function Y({intervals:[e]}){return e?ue(C(e)):""}function bt({day:e}){let{arrived:t,answered:o,abandoned:n}=H(e.intervals),a=d("report-day-spoken",{day:Y(e),arrived:m(t),answered:m(o),abandoned:m(n)});return r("div",{class:"card report-curve",children:r(ye,{intervals:e.intervals,spoken:a})})}var wt=["figure-arrived","figure-answered","figure-abandoned"],yt=["figure-asa","figure-aht","figure-occupancy","series-staff","report-offers-missed"];function vt({group:e,days:t,zone:o}){let n=e.total?.figures?.within??[],a=d("report-half-hours");return r("div",{class:"card table-card",tabIndex:0,role:"group","aria-label":a,children:r("table",{class:"by-half-hour",children:[r("caption",{class:"unseen",children:a}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:d("half-hour")}),wt.map(i=>r("th",{scope:"col",class:"end",children:d(i)},i)),n.map(({threshold:i})=>r("th",{scope:"col",class:"end",children:d("report-offered-within",{seconds:Number(i?.seconds??0n)})},i?.seconds)),yt.map(i=>r("th",{scope:"col",class:"end",children:d(i)},i))]})}),t.map(i=>r(_t,{day:i,within:n,zone:o},i.date))]})})}function _t({day:e,within:t,zone:o}){let n=qe(e.intervals,o);return r("tbody",{"data-day":e.date,children:[r(Tt,{day:e,within:t}),e.intervals.map((a,i)=>r($t,{interval:a,label:n[i]??{time:"",offset:void 0}},C(a)))]})}function Tt({day:e,within:t}){let o=H(e.intervals),{answered:n,abandoned:a}=o,i=t.map((s,p)=>g(P(o.answeredWithin[p]??0,n+a)));return r("tr",{class:"day-row",children:[r("th",{scope:"rowgroup",children:Y(e)}),r(u,{figure:c(o.arrived)}),r(u,{figure:c(n)}),r(u,{figure:c(a)}),i.map((s,p)=>r(u,{figure:s},p)),r(u,{figure:h(P(o.waitOfAnsweredMs,n))}),r(u,{figure:h(P(o.handledMs,o.finished))}),r("td",{}),r("td",{}),r(u,{figure:rt(o.offersMissed,o.offers)})]})}function $t({interval:e,label:t}){let{figures:o,staff:n,offers:a,offersMissed:i}=e;return r("tr",{children:[r("th",{scope:"row",class:"figure",children:[t.time,t.offset&&r(T,{children:[" ",r("bdi",{class:"muted",children:t.offset})]})]}),r(u,{figure:c(o?.arrived??0n)}),r(u,{figure:c(o?.answered??0n)}),r(u,{figure:c(o?.abandoned??0n)}),o?.within.map(({offered:s},p)=>r(u,{figure:g(s)},p)),r(u,{figure:h(o?.speedOfAnswer)}),r(u,{figure:h(o?.handleTime)}),r(u,{figure:g(o?.occupancy)}),r(u,{figure:z(n)}),r(u,{figure:rt(i,a)})]})}function rt(e,t){return{value:String(e),text:`${m(e)} / ${m(t)}`}}var kt=[{name:"arrived",title:"figure-arrived",definition:"arrived-definition",of:e=>c(e.arrived)},{name:"answered",title:"figure-answered",definition:"answered-definition",of:e=>c(e.answered)},{name:"abandoned",title:"figure-abandoned",definition:"abandoned-definition",of:e=>c(e.abandoned)},{name:"abandonment",title:"figure-abandonment",definition:"abandonment-definition",of:e=>g(e.abandonment)},{name:"speed_of_answer",title:"figure-asa",definition:"asa-definition",of:e=>h(e.speedOfAnswer)},{name:"answered_wait_median",title:"figure-median",definition:"median-definition",of:e=>h(e.answeredWaitMedian)},{name:"answered_wait_p95",title:"figure-p95",definition:"p95-definition",of:e=>h(e.answeredWaitP95)},{name:"handle_time",title:"figure-aht",definition:"aht-definition",of:e=>h(e.handleTime)},{name:"wait_of_answered",title:"report-wait-of-answered",definition:"wait-of-answered-definition",of:e=>h(e.waitOfAnswered)},{name:"wait_of_abandoned",title:"report-wait-of-abandoned",definition:"wait-of-abandoned-definition",of:e=>h(e.waitOfAbandoned)},{name:"handled",title:"report-handled",definition:"handled-definition",of:e=>h(e.handled)},{name:"occupancy",title:"figure-occupancy",definition:"occupancy-definition",of:e=>g(e.occupancy)},{name:"staff",title:"series-staff",definition:"staff-definition",of:(e,t)=>z(t.staff)}],Ct=[{name:"answered_within",title:"report-answered-within",definition:"answered-within-definition",of:e=>c(e.answeredWithin)},{name:"abandoned_within",title:"report-abandoned-within",definition:"abandoned-within-definition",of:e=>c(e.abandonedWithin)},{name:"abandonment_past",title:"report-abandonment-past",definition:"abandonment-past-definition",of:e=>g(e.abandonmentPast)},{name:"answered_only_within",title:"figure-answered-only",definition:"answered-only-definition",of:e=>g(e.answeredOnly)},{name:"offered_within",title:"figure-offered",definition:"offered-definition",of:e=>g(e.offered)},{name:"ignore_short_abandons_within",title:"figure-ignore-short",definition:"ignore-short-definition",of:e=>g(e.ignoreShortAbandons)},{name:"removed_within",title:"figure-removed",definition:"removed-definition",of:e=>g(e.removed)}];function nt({report:{choices:e,answer:t}}){let o=t.groups[0]?.total?.figures?.within??[],n=a=>Te(e.by,a.key);return r("section",{class:"totals","aria-labelledby":"totals",children:[r("h2",{id:"totals",children:d("report-totals")}),r(ot,{title:d("report-contacts"),columns:kt,groups:t.groups,row:n,children:({total:a},{name:i,of:s})=>r(u,{name:i,figure:a?.figures&&s(a.figures,a)},i)}),r("div",{class:"thresholds",children:o.map(({threshold:a},i)=>{let s=Number(a?.seconds??0n);return r(ot,{title:d("report-within",{seconds:s}),columns:Ct,groups:t.groups,row:n,children:({total:p},{name:f,of:S})=>{let l=p?.figures?.within[i];return r(u,{name:`${f}_${s}_s`,figure:p&&l&&S(l,p)},f)}},s)})})]})}function ot({title:e,columns:t,groups:o,row:n,children:a}){return r("div",{class:"card table-card",tabIndex:0,role:"group","aria-label":e,children:r("table",{children:[r("caption",{children:e}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:d("group")}),t.map(({name:i,title:s,definition:p})=>r("th",{scope:"col",class:"end",children:r(be,{definition:p,children:d(s)})},i))]})}),r("tbody",{children:o.map(i=>r("tr",{children:[r("th",{scope:"row",children:n(i)}),t.map(s=>a(i,s))]},i.key))})]})})}function xt(e){M(()=>{let t=()=>{V(e)};return addEventListener("hashchange",t),t(),()=>removeEventListener("hashchange",t)},[e])}function at({place:e}){return xt(e),r(oe,{title:d("report-title"),place:e,status:r("span",{class:"figure report-clock",children:le(O.value)}),actions:r(T,{children:[r("a",{class:"back",href:"/supervisor/board",children:d("report-to-board")}),r("button",{type:"button",class:"quiet",onClick:()=>print(),children:d("report-print")})]}),children:[r("div",{class:"report","data-report":w.value.state,children:[r(et,{onAgain:()=>{V(e)}}),r(St,{reading:w.value,centre:e.session.centre})]}),r(we,{})]})}function St({reading:e,centre:t}){switch(e.state){case"under-way":return r(Ft,{since:e.since});case"stands":return r(It,{report:e.report,centre:t});case"impossible":return r(it,{sentence:d(e.problem)});case"failed":return r(it,{sentence:Ot(e.error)});case"stopped":return r("p",{class:"muted",children:d("report-stopped")})}}function Ot(e){switch(ce(e)){case"TOO_MANY":return d("report-too-many");case"OUTCOME_UNKNOWN":return d("report-took-too-long");default:return ge(e)}}function it({sentence:e}){return r("p",{class:"refusal",role:"alert",children:e})}function Ft({since:e}){let t=y(0);return M(()=>{let o=()=>t.value=Math.floor((performance.now()-e)/1e3);o();let n=setInterval(o,250);return()=>clearInterval(n)},[e]),r("div",{class:"under-way","aria-busy":"true",children:[r("progress",{"aria-label":d("report-under-way")}),r("p",{children:[d("report-under-way")," ",t.value>1&&r("span",{class:"muted figure",children:d("report-since",{seconds:t.value})})]}),r("button",{type:"button",class:"quiet",onClick:Xe,children:d("report-stop")})]})}function It({report:e,centre:t}){let{groups:o}=e.answer;return o.length===0?r("p",{class:"muted",children:d("report-empty")}):r(T,{children:[r("div",{class:"report-head",children:[r(At,{report:e}),r("button",{type:"button",onClick:()=>Ke(Ze(e,t),Ye(e)),children:d("report-download")})]}),r(nt,{report:e}),r(tt,{report:e})]})}function At({report:{answer:e}}){return r("ul",{class:"remarks",children:[r("li",{class:"muted",children:d("report-zone",{zone:$.value})}),e.unfinished>0n&&r("li",{children:d("report-unfinished",{contacts:Number(e.unfinished)})}),e.firstVersion>1n&&r("li",{children:d("report-trimmed",{version:m(e.firstVersion)})})]})}var st=`# صفحة التقارير.

report-title = التقرير
report-to-board = لوحة المتابعة
report-print = طباعة

## موضوع التقرير

report-choices = موضوع التقرير
report-from = من يوم
report-to = إلى يوم (ضمنًا)
report-threshold = العتبة بالثواني
report-second-threshold = العتبة الثانية بالثواني
report-show = عرض
days-today = اليوم
days-yesterday = أمس
days-last-seven = آخر { 7 } أيام
days-last-month = الشهر الماضي
report-days-turned = اليوم الأول بعد اليوم الأخير. اعكس ترتيبهما.
report-days-ahead = هذه الأيام لم تأتِ بعد. اختر أيامًا قد بدأت.
report-too-many = هذا أكثر من { 6000 } نصف ساعة. اختر أيامًا أقل أو تصنيفًا بمجموعات أقل.
report-took-too-long = لم يُتم الخادم قراءة السجل في الوقت المسموح للطلب. حاول مجددًا حين يكون أقل انشغالًا.
report-under-way = تجري قراءة السجل…
report-since =
    { $seconds ->
        [one] منذ ثانية واحدة
        [two] منذ ثانيتين
        [few] منذ { $seconds } ثوانٍ
       *[other] منذ { $seconds } ثانية
    }
report-stop = إيقاف
report-stopped = أُوقفت القراءة. اختر ما تريد عرضه.
report-read = التقرير جاهز.
report-empty = لا توجد مكالمات كهذه في هذه الأيام.
report-download = تنزيل CSV
report-zone = الأوقات بتوقيت المركز: { $zone }.
report-unfinished =
    { $contacts ->
        [one] مكالمة واحدة من هذه الأيام لم تنتهِ أو لم تكتمل ملاحظاتها.
        [two] مكالمتان من هذه الأيام لم تنتهيا أو لم تكتمل ملاحظاتهما.
        [few] { $contacts } مكالمات من هذه الأيام لم تنتهِ أو لم تكتمل ملاحظاتها.
       *[other] { $contacts } مكالمة من هذه الأيام لم تنتهِ أو لم تكتمل ملاحظاتها.
    }
report-trimmed = يبدأ السجل بالقيد { $version }، فالمؤشرات التي قبله ناقصة.

## كل الأيام معًا

report-totals = كل الأيام معًا
report-contacts = المكالمات
report-seconds = { $seconds } ث
report-wait-of-answered = مجموع انتظار من رُدّ عليهم
wait-of-answered-definition = مجموع انتظار المكالمات التي رُدّ عليها.
report-wait-of-abandoned = مجموع انتظار من يئسوا
wait-of-abandoned-definition = مجموع انتظار من يئسوا قبل الرد.
report-handled = مجموع المعالجة
handled-definition = مجموع الحديث والتعليق والملاحظات للمكالمات المكتملة.
staff-definition = متوسط الموظفين في الخدمة عند شاشة متصلة، في المركز كله.
report-within = خلال { $seconds } ث من الانتظار
report-answered-within = رُدّ عليها A_T
answered-within-definition = A_T: ما رُدّ عليه خلال T من الانتظار.
report-abandoned-within = يئس أصحابها B_T
abandoned-within-definition = B_T: من يئسوا خلال T من الانتظار، أي سريعًا.
report-abandonment-past = نسبة اليأس بعد T
abandonment-past-definition = نسبة اليأس دون من يئسوا سريعًا: (B − B_T) / (A + B − B_T).

## أنصاف الساعات

report-half-hours = بحسب نصف الساعة
report-day = اليوم
report-all-days = كل الأيام
report-offered-within = offered خلال { $seconds } ث
report-offers-missed = عروض فائتة
report-day-spoken = { $day }: وصلت { $arrived }، ورُدّ على { $answered }، ويئس أصحاب { $abandoned }. التفاصيل لكل نصف ساعة في الجدول.
`;var dt=`# The page of reports.

report-title = Report
report-to-board = Wallboard
report-print = Print

## What the report is about

report-choices = What the report is about
report-from = From
report-to = To, inclusive
report-threshold = Threshold, s
report-second-threshold = Second threshold, s
report-show = Show
days-today = Today
days-yesterday = Yesterday
days-last-seven = Last 7 days
days-last-month = Last month
report-days-turned = The first day comes after the last one. Choose them the other way round.
report-days-ahead = These days are still ahead. Choose days that have begun.
report-too-many = That would be more than { 6000 } half-hours. Choose fewer days, or tell fewer groups apart.
report-took-too-long = The server did not get through its record in the time that a request may take. Try again when it is less busy.
report-under-way = Reading the record…
report-since =
    { $seconds ->
        [one] for one second
       *[other] for { $seconds } seconds
    }
report-stop = Stop
report-stopped = Stopped. Choose what to show.
report-read = The report is there.
report-empty = There are no such contacts in these days.
report-download = Download as CSV
report-zone = Times are those of the centre: { $zone }.
report-unfinished =
    { $contacts ->
        [one] One contact of these days has not ended, or its notes are not finished.
       *[other] { $contacts } contacts of these days have not ended, or their notes are not finished.
    }
report-trimmed = The record begins with entry { $version }: figures from before are missing.

## All days together

report-totals = All days together
report-contacts = Contacts
report-seconds = { $seconds } s
report-wait-of-answered = Σ wait of answered
wait-of-answered-definition = The sum of the waits of the answered.
report-wait-of-abandoned = Σ wait of abandoned
wait-of-abandoned-definition = The sum of the waits of those who gave up.
report-handled = Σ handling
handled-definition = The sum of talk, hold and wrap-up of the finished.
staff-definition = Operators on duty and at a live console, on average, of the whole centre.
report-within = Within { $seconds } s of waiting
report-answered-within = answered, A_T
answered-within-definition = A_T: answered within T of waiting.
report-abandoned-within = gave up, B_T
abandoned-within-definition = B_T: those who gave up within T of waiting, the short ones.
report-abandonment-past = abandonment past T
abandonment-past-definition = Abandonment without the short ones: (B − B_T) / (A + B − B_T).

## Half-hours

report-half-hours = By half-hour
report-day = Day
report-all-days = all days
report-offered-within = offered, { $seconds } s
report-offers-missed = Offers missed
report-day-spoken = { $day }: { $arrived } callers arrived, { $answered } were answered, { $abandoned } gave up. The table has the half-hours.
`;var pt=`# หน้ารายงาน

report-title = รายงาน
report-to-board = กระดานติดตามสาย
report-print = พิมพ์

## ขอบเขตของรายงาน

report-choices = ขอบเขตของรายงาน
report-from = ตั้งแต่วันที่
report-to = ถึงวันที่ (รวมวันนั้น)
report-threshold = เกณฑ์ (วินาที)
report-second-threshold = เกณฑ์ที่สอง (วินาที)
report-show = แสดง
days-today = วันนี้
days-yesterday = เมื่อวาน
days-last-seven = 7 วันที่ผ่านมา
days-last-month = เดือนที่แล้ว
report-days-turned = วันแรกอยู่หลังวันสุดท้าย โปรดสลับกัน
report-days-ahead = วันเหล่านี้ยังมาไม่ถึง โปรดเลือกวันที่เริ่มแล้ว
report-too-many = เกิน { 6000 } ช่วงครึ่งชั่วโมง โปรดเลือกจำนวนวันให้น้อยลง หรือแยกกลุ่มให้น้อยลง
report-took-too-long = เซิร์ฟเวอร์อ่านบันทึกไม่เสร็จภายในเวลาที่กำหนดสำหรับคำขอ โปรดลองใหม่เมื่อไม่ยุ่ง
report-under-way = กำลังอ่านบันทึก…
report-since = ผ่านไป { $seconds } วินาที
report-stop = หยุด
report-stopped = หยุดแล้ว โปรดเลือกสิ่งที่จะแสดง
report-read = รายงานพร้อมแล้ว
report-empty = ไม่มีสายเช่นนี้ในวันเหล่านี้
report-download = ดาวน์โหลดเป็น CSV
report-zone = เวลาทั้งหมดเป็นเวลาของศูนย์: { $zone }
report-unfinished = มี { $contacts } สายของวันเหล่านี้ที่ยังไม่จบ หรือยังบันทึกไม่เสร็จ
report-trimmed = บันทึกเริ่มที่รายการ { $version } ตัวเลขก่อนหน้านั้นจึงขาดไป

## รวมทุกวัน

report-totals = รวมทุกวัน
report-contacts = สาย
report-seconds = { $seconds } วินาที
report-wait-of-answered = เวลารอรวมของสายที่รับได้
wait-of-answered-definition = ผลรวมเวลารอของสายที่รับได้
report-wait-of-abandoned = เวลารอรวมของสายที่วางไปก่อน
wait-of-abandoned-definition = ผลรวมเวลารอของผู้ที่วางไปก่อน
report-handled = เวลาดูแลรวม
handled-definition = ผลรวมเวลาสนทนา พักสาย และบันทึกของสายที่เสร็จแล้ว
staff-definition = เจ้าหน้าที่ที่อยู่เวรและคอนโซลออนไลน์โดยเฉลี่ย ของทั้งศูนย์
report-within = รอไม่เกิน { $seconds } วินาที
report-answered-within = รับได้ A_T
answered-within-definition = A_T: สายที่รับได้โดยรอไม่เกิน T
report-abandoned-within = วางไปก่อน B_T
abandoned-within-definition = B_T: สายที่วางไปโดยรอไม่เกิน T คือรอเพียงสั้น ๆ
report-abandonment-past = อัตราวางไปหลัง T
abandonment-past-definition = อัตราวางไปก่อนโดยไม่นับสายสั้น: (B − B_T) / (A + B − B_T)

## รายครึ่งชั่วโมง

report-half-hours = รายครึ่งชั่วโมง
report-day = วัน
report-all-days = ทุกวัน
report-offered-within = offered, { $seconds } วินาที
report-offers-missed = ไม่ได้รับ
report-day-spoken = { $day }: สายเข้า { $arrived } สาย รับได้ { $answered } สาย วางไปก่อน { $abandoned } สาย ดูรายครึ่งชั่วโมงได้ในตาราง
`;var ft=`# 报表页面。

report-title = 报表
report-to-board = 调度大屏
report-print = 打印

## 报表范围

report-choices = 报表范围
report-from = 起始日
report-to = 截止日（含）
report-threshold = 阈值（秒）
report-second-threshold = 第二阈值（秒）
report-show = 显示
days-today = 今日
days-yesterday = 昨日
days-last-seven = 最近 7 天
days-last-month = 上月
report-days-turned = 起始日晚于截止日，请对调。
report-days-ahead = 这些日子尚未到来，请选择已开始的日子。
report-too-many = 超过 { 6000 } 个半小时。请缩短天数，或减少分组。
report-took-too-long = 服务器未能在请求时限内读完记录。请在不太忙时再试。
report-under-way = 正在读取记录……
report-since = 已用 { $seconds } 秒
report-stop = 停止
report-stopped = 已停止。请选择要显示的内容。
report-read = 报表已生成。
report-empty = 这些日子没有此类来电。
report-download = 下载 CSV
report-zone = 时间均为中心当地时间：{ $zone }。
report-unfinished = 这些日子有 { $contacts } 个来电尚未结束，或整理尚未完成。
report-trimmed = 记录自第 { $version } 条开始，此前的指标缺失。

## 全部日期合计

report-totals = 全部日期合计
report-contacts = 来电
report-seconds = { $seconds } 秒
report-wait-of-answered = 接听等候总计
wait-of-answered-definition = 已接听来电的等候时间之和。
report-wait-of-abandoned = 放弃等候总计
wait-of-abandoned-definition = 放弃者的等候时间之和。
report-handled = 处理总计
handled-definition = 已完成来电的通话、保持与整理时间之和。
staff-definition = 在班且终端在线的平均人数，按全中心计。
report-within = 等候不超过 { $seconds } 秒
report-answered-within = 接听 A_T
answered-within-definition = A_T：等候不超过 T 的接听。
report-abandoned-within = 放弃 B_T
abandoned-within-definition = B_T：等候不超过 T 的放弃，即短时放弃。
report-abandonment-past = T 之后放弃率
abandonment-past-definition = 不计短时放弃的放弃率：(B − B_T) / (A + B − B_T)。

## 各半小时

report-half-hours = 各半小时
report-day = 日期
report-all-days = 全部日期
report-offered-within = offered，{ $seconds } 秒
report-offers-missed = 漏接
report-day-spoken = { $day }：来电 { $arrived } 个，接听 { $answered } 个，放弃 { $abandoned } 个。各半小时见表格。
`;var lt={en:[ie,Se,xe,Oe,dt],zh:[se,De,Re,Pe,ft],th:[ae,Ie,Fe,Ae,pt],ar:[ne,ke,$e,Ce,st]};te(lt,e=>r(at,{place:e}));
