import{a as ye,b as ve,d as _e,e as Te,g as $e,h as ke,i as Se,j as Ie,k as De,l as ze}from"./shared-C63HX2NB.js";import{a as R,b as Be,c as D}from"./shared-X2UIRACZ.js";import{a as te}from"./shared-MOHACDCT.js";import{A as be,B as we,D as Ce,E as xe,F as Oe,G as Fe,H as Ae,I as Re,J as Pe,K as Ne,i as fe,l as le,m,o as ue,q as I,r as me,s as ce,u as he,w as A,x as ge}from"./shared-RSK4WITZ.js";import{B as J,F as ee,K as re,L as t,N as oe,O as ne,Q as ie,R as ae,S as se,T as de,U as pe,a as $,c as E,f as K,j as W,m as y,n as X,o as Q,q as F,s as v,x as k,y as d}from"./shared-4Y2RV5DI.js";var Ge=[[0,"all"],[1,"queue"],[6,"acuity"],[3,"language"],[2,"district"],[4,"age"]],G=[20,60],U=86400;function L(e,r){let o=new URLSearchParams(e.replace(/^#/,"")),[n=G[0],a=G[1]]=o.getAll("within").map(Number),i=Ee(o.get("from"),r);return{from:i,to:Ee(o.get("to"),i>r?i:r),by:Ge.find(([,s])=>s===o.get("by"))?.[0]??0,thresholds:Me(n)&&Me(a)?[n,a]:G}}function Ue({from:e,to:r,by:o,thresholds:n}){let a=n.map(i=>`&within=${i}`).join("");return`#from=${e}&to=${r}&by=${H(o)}${a}`}function H(e){return Ge.find(([r])=>r===e)?.[1]??"all"}function Le({from:e,to:r},o){return e>r?"report-days-turned":e>o?"report-days-ahead":void 0}function He({from:e,to:r,by:o,thresholds:n},a,i){let s=p=>te(Be(`${p}T00:00`,i)??0);return{from:s(e),...r<a&&{to:s(C(r,1))},thresholds:[...new Set(n)].map(p=>({seconds:BigInt(p)})),groupBy:o}}function P(e,r){return R(e,r).slice(0,10)}function C(e,r){return new Date(Date.parse(`${e}T00:00:00Z`)+r*864e5).toISOString().slice(0,10)}function je(e){let r=C(`${e.slice(0,7)}-01`,-1),o=C(e,-1);return[["days-today",{from:e,to:e}],["days-yesterday",{from:o,to:o}],["days-last-seven",{from:C(e,-7),to:o}],["days-last-month",{from:`${r.slice(0,7)}-01`,to:r}]]}function Me(e){return Number.isInteger(e)&&e>0&&e<=U}function Ee(e,r){if(!e||!/^\d{4}-\d\d-\d\d$/.test(e))return r;let o=Date.parse(`${e}T00:00:00Z`);return!Number.isNaN(o)&&C(e,0)===e?e:r}function Ve(e,r){let o=[];for(let n of e){let a=P(x(n),r),i=o.at(-1);i?.date===a?i.intervals.push(n):o.push({date:a,intervals:[n]})}return o}function x({start:e}){return e?v(e):0}function j(e){let r=n=>e.reduce((a,i)=>a+Number(n(i)??0),0),o=e[0]?.figures?.within??[];return{arrived:r(({figures:n})=>n?.arrived),answered:r(({figures:n})=>n?.answered),abandoned:r(({figures:n})=>n?.abandoned),finished:r(({figures:n})=>n?.finished),waitOfAnsweredMs:r(({figures:n})=>qe(n?.waitOfAnswered)),handledMs:r(({figures:n})=>qe(n?.handled)),offers:r(({offers:n})=>n),offersMissed:r(({offersMissed:n})=>n),answeredWithin:o.map((n,a)=>r(({figures:i})=>i?.within[a]?.answeredWithin))}}function N(e,r){return r===0?void 0:e/r}function Ye(e,r){let o=e.map(({start:i,end:s})=>`${i?I(v(i)):""}–${s?I(v(s)):""}`),n=e.map(i=>D(x(i),r)),a=e.map(({start:i})=>i?I(v(i)):"");return o.map((i,s)=>{let p=a.filter(f=>f===a[s]).length>1;return{time:i,offset:p?q(n[s]??0):void 0}})}function q(e){let r=Math.abs(Math.round(e/6e4)),o=n=>String(n).padStart(2,"0");return`${e<0?"-":"+"}${o(Math.floor(r/60))}:${o(r%60)}`}function qe(e){return e?A(e):0}function Ke({choices:e,answer:r}){let o=e.by!==0,n=r.groups.flatMap(({key:s,intervals:p})=>p.map(f=>ct(f,o?s:void 0,r.timeZone))),a=n[0]?.map(([s])=>s);return a?[a,...n.map(s=>s.map(([,p])=>p))].map(s=>`${s.map(bt).join(",")}\r
`).join(""):""}function Xe({choices:e},r){return`report-${r}-${e.from}-${e.to}-${H(e.by)}.csv`}function Qe(e,r){let o=URL.createObjectURL(new Blob([r],{type:"text/csv;charset=utf-8"})),n=document.createElement("a");n.href=o,n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function ct(e,r,o){let{figures:n=ee(fe)}=e;return[["start",Ze(e.start,o)],["end",Ze(e.end,o)],...r===void 0?[]:[["group",r]],...ht(n),["staff",b(e.staff)],["offers",String(e.offers)],["offers_missed",String(e.offersMissed)],["offers_declined",String(e.offersDeclined)],["transfers_out",String(e.transfersOut)],["transfers_in",String(e.transfersIn)],["promises_made",String(e.promisesMade)],["promises_kept",String(e.promisesKept)],["promises_overdue",String(e.promisesOverdue)],...n.within.flatMap(gt)]}function ht(e){return[["arrived",String(e.arrived)],["answered",String(e.answered)],["abandoned",String(e.abandoned)],["finished",String(e.finished)],["wait_of_answered_s",_(e.waitOfAnswered)],["wait_of_abandoned_s",_(e.waitOfAbandoned)],["handled_s",_(e.handled)],["speed_of_answer_s",_(e.speedOfAnswer)],["answered_wait_median_s",_(e.answeredWaitMedian)],["answered_wait_p95_s",_(e.answeredWaitP95)],["handle_time_s",_(e.handleTime)],["abandonment",b(e.abandonment)],["occupancy",b(e.occupancy)]]}function gt(e){let r=`${e.threshold?.seconds??0n}_s`;return[[`answered_within_${r}`,String(e.answeredWithin)],[`abandoned_within_${r}`,String(e.abandonedWithin)],[`answered_only_within_${r}`,b(e.answeredOnly)],[`offered_within_${r}`,b(e.offered)],[`ignore_short_abandons_within_${r}`,b(e.ignoreShortAbandons)],[`removed_within_${r}`,b(e.removed)],[`abandonment_past_${r}`,b(e.abandonmentPast)]]}function Ze(e,r){if(!e)return"";let o=v(e);return`${R(o,r)}:00${q(D(o,r))}`}function _(e){return e?b(Number(e.seconds)+e.nanos/1e9):""}function b(e){if(e===void 0)return"";let[,r="",o="",n]=/^(-?)([\d.]+)e-(\d+)$/.exec(String(e))??[];return n===void 0?String(e):`${r}0.${"0".repeat(Number(n)-1)}${o.replace(".","")}`}function bt(e){return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var S=()=>P(F.value,k.value),z=W(L("","1970-01-01")),w=W({state:"stopped"}),V=new AbortController;async function Y({transport:e}){V.abort();let r=V=new AbortController,o=z.value=L(location.hash,S()),n=Le(o,S());if(n){w.value={state:"impossible",problem:n};return}w.value={state:"under-way",since:performance.now()};let a=re(le,e),i=He(o,S(),k.value);try{let s=await a.getIntervals(i,{signal:r.signal});if(r.signal.aborted)return;w.value={state:"stands",report:{choices:o,answer:s}},ne(d("report-read"))}catch(s){if(r.signal.aborted)return;if(be(s))return J();w.value={state:"failed",error:s}}}function Je(){V.abort(),w.value={state:"stopped"}}var wt=[[0,"whole-centre"],...Te];function rt({onAgain:e}){let r=y(z.value);Q(()=>{r.value=z.value});let o=X(S),n=l=>r.value={...r.value,...l},a=()=>{let l=Ue(r.value);location.hash===l?e():location.hash=l},{from:i,to:s,by:p,thresholds:f}=r.value,[O,T]=f;return t("form",{class:"card choices",role:"search","aria-label":d("report-choices"),onSubmit:l=>{l.preventDefault(),a()},children:[t(et,{name:"report-from",value:i,onChange:l=>n({from:l})}),t(et,{name:"report-to",value:s,onChange:l=>n({to:l})}),t("label",{children:[d("told-apart"),t("select",{value:p,onChange:l=>n({by:Number(l.currentTarget.value)}),children:wt.map(([l,M])=>t("option",{value:l,children:d(M)},l))})]}),t(tt,{name:"report-threshold",value:O,onChange:l=>n({thresholds:[l,T]})}),t(tt,{name:"report-second-threshold",value:T,onChange:l=>n({thresholds:[O,l]})}),t("button",{type:"submit",children:d("report-show")}),t("span",{class:"usual-days",children:je(o.value).map(([l,M])=>t("button",{type:"button",class:"quiet small",onClick:()=>{n(M),a()},children:d(l)},l))})]})}function et({name:e,value:r,onChange:o}){return t("label",{children:[d(e),t("input",{type:"date",required:!0,value:r,onInput:n=>o(n.currentTarget.value)})]})}function tt({name:e,value:r,onChange:o}){return t("label",{children:[d(e),t("input",{type:"number",required:!0,min:1,max:U,step:1,value:Number.isNaN(r)?"":r,onInput:n=>o(n.currentTarget.valueAsNumber)})]})}function c(e){return{value:String(e),text:m(e)}}function g(e){if(e===void 0)return;let r=e.toFixed(6);return{value:r,text:ue(e,1),exact:r}}function h(e){if(e===void 0)return;let r=typeof e=="number"?e:A(e),o=d("report-seconds",{seconds:m(r/1e3,3)});return{value:String(r),text:he(r),exact:o}}function B(e){return{value:String(e),text:m(e,1),exact:m(e,3)}}function u({name:e,figure:r}){return t("td",{class:"end figure","data-figure":e,children:r?t("data",{value:r.value,title:r.exact,children:r.text}):t("span",{class:"muted",children:[t("span",{"aria-hidden":"true",children:"–"}),t("span",{class:"unseen",children:d("unknown")})]})})}function ot({report:e}){let{groups:r,timeZone:o}=e.answer,n=y(""),a=y(""),i=r.find(f=>f.key===n.value)??r[0],s=K(()=>Ve(i?.intervals??[],o),[i,o]),p=s.length===1?s[0]:s.find(f=>f.date===a.value);return i?t("section",{class:"half-hours","aria-labelledby":"half-hours",children:[t("h2",{id:"half-hours",children:d("report-half-hours")}),t("div",{class:"choices",children:[r.length>1&&t("label",{children:[d("group"),t("select",{value:i.key,onChange:f=>n.value=f.currentTarget.value,children:r.map(f=>t("option",{value:f.key,children:$e(e.choices.by,f.key)},f.key))})]}),s.length>1&&t("label",{children:[d("report-day"),t("select",{value:p?.date??"",onChange:f=>a.value=f.currentTarget.value,children:[t("option",{value:"",children:d("report-all-days")}),s.map(f=>t("option",{value:f.date,children:Z(f)},f.date))]})]})]}),p&&t(yt,{day:p},`${i.key} ${p.date}`),t(Tt,{group:i,days:p?[p]:s,zone:o})]}):null}function Z({intervals:[e]}){return e?ce(x(e)):""}function yt({day:e}){let{arrived:r,answered:o,abandoned:n}=j(e.intervals),a=d("report-day-spoken",{day:Z(e),arrived:m(r),answered:m(o),abandoned:m(n)});return t("div",{class:"card report-curve",children:t(_e,{intervals:e.intervals,spoken:a})})}var vt=["figure-arrived","figure-answered","figure-abandoned"],_t=["figure-asa","figure-aht","figure-occupancy","series-staff","report-offers-missed"];function Tt({group:e,days:r,zone:o}){let n=e.total?.figures?.within??[],a=d("report-half-hours");return t("div",{class:"card table-card",tabIndex:0,role:"group","aria-label":a,children:t("table",{class:"by-half-hour",children:[t("caption",{class:"unseen",children:a}),t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:d("half-hour")}),vt.map(i=>t("th",{scope:"col",class:"end",children:d(i)},i)),n.map(({threshold:i})=>t("th",{scope:"col",class:"end",children:d("report-offered-within",{seconds:Number(i?.seconds??0n)})},i?.seconds)),_t.map(i=>t("th",{scope:"col",class:"end",children:d(i)},i))]})}),r.map(i=>t($t,{day:i,within:n,zone:o},i.date))]})})}function $t({day:e,within:r,zone:o}){let n=Ye(e.intervals,o);return t("tbody",{"data-day":e.date,children:[t(kt,{day:e,within:r}),e.intervals.map((a,i)=>t(Ct,{interval:a,label:n[i]??{time:"",offset:void 0}},x(a)))]})}function kt({day:e,within:r}){let o=j(e.intervals),{answered:n,abandoned:a}=o,i=r.map((s,p)=>g(N(o.answeredWithin[p]??0,n+a)));return t("tr",{class:"day-row",children:[t("th",{scope:"rowgroup",children:Z(e)}),t(u,{figure:c(o.arrived)}),t(u,{figure:c(n)}),t(u,{figure:c(a)}),i.map((s,p)=>t(u,{figure:s},p)),t(u,{figure:h(N(o.waitOfAnsweredMs,n))}),t(u,{figure:h(N(o.handledMs,o.finished))}),t("td",{}),t("td",{}),t(u,{figure:nt(o.offersMissed,o.offers)})]})}function Ct({interval:e,label:r}){let{figures:o,staff:n,offers:a,offersMissed:i}=e;return t("tr",{children:[t("th",{scope:"row",class:"figure",children:[r.time,r.offset&&t($,{children:[" ",t("bdi",{class:"muted",children:r.offset})]})]}),t(u,{figure:c(o?.arrived??0n)}),t(u,{figure:c(o?.answered??0n)}),t(u,{figure:c(o?.abandoned??0n)}),o?.within.map(({offered:s},p)=>t(u,{figure:g(s)},p)),t(u,{figure:h(o?.speedOfAnswer)}),t(u,{figure:h(o?.handleTime)}),t(u,{figure:g(o?.occupancy)}),t(u,{figure:B(n)}),t(u,{figure:nt(i,a)})]})}function nt(e,r){return{value:String(e),text:`${m(e)} / ${m(r)}`}}var xt=[{name:"arrived",title:"figure-arrived",definition:"arrived-definition",of:e=>c(e.arrived)},{name:"answered",title:"figure-answered",definition:"answered-definition",of:e=>c(e.answered)},{name:"abandoned",title:"figure-abandoned",definition:"abandoned-definition",of:e=>c(e.abandoned)},{name:"abandonment",title:"figure-abandonment",definition:"abandonment-definition",of:e=>g(e.abandonment)},{name:"speed_of_answer",title:"figure-asa",definition:"asa-definition",of:e=>h(e.speedOfAnswer)},{name:"answered_wait_median",title:"figure-median",definition:"median-definition",of:e=>h(e.answeredWaitMedian)},{name:"answered_wait_p95",title:"figure-p95",definition:"p95-definition",of:e=>h(e.answeredWaitP95)},{name:"handle_time",title:"figure-aht",definition:"aht-definition",of:e=>h(e.handleTime)},{name:"wait_of_answered",title:"report-wait-of-answered",definition:"wait-of-answered-definition",of:e=>h(e.waitOfAnswered)},{name:"wait_of_abandoned",title:"report-wait-of-abandoned",definition:"wait-of-abandoned-definition",of:e=>h(e.waitOfAbandoned)},{name:"handled",title:"report-handled",definition:"handled-definition",of:e=>h(e.handled)},{name:"occupancy",title:"figure-occupancy",definition:"occupancy-definition",of:e=>g(e.occupancy)},{name:"staff",title:"series-staff",definition:"staff-definition",of:(e,r)=>B(r.staff)}],St=[{name:"answered_within",title:"report-answered-within",definition:"answered-within-definition",of:e=>c(e.answeredWithin)},{name:"abandoned_within",title:"report-abandoned-within",definition:"abandoned-within-definition",of:e=>c(e.abandonedWithin)},{name:"abandonment_past",title:"report-abandonment-past",definition:"abandonment-past-definition",of:e=>g(e.abandonmentPast)},{name:"answered_only_within",title:"figure-answered-only",definition:"answered-only-definition",of:e=>g(e.answeredOnly)},{name:"offered_within",title:"figure-offered",definition:"offered-definition",of:e=>g(e.offered)},{name:"ignore_short_abandons_within",title:"figure-ignore-short",definition:"ignore-short-definition",of:e=>g(e.ignoreShortAbandons)},{name:"removed_within",title:"figure-removed",definition:"removed-definition",of:e=>g(e.removed)}];function at({report:{choices:e,answer:r}}){let o=r.groups[0]?.total?.figures?.within??[],n=a=>ke(e.by,a.key);return t("section",{class:"totals","aria-labelledby":"totals",children:[t("h2",{id:"totals",children:d("report-totals")}),t(it,{title:d("report-contacts"),columns:xt,groups:r.groups,row:n,children:({total:a},{name:i,of:s})=>t(u,{name:i,figure:a?.figures&&s(a.figures,a)},i)}),t("div",{class:"thresholds",children:o.map(({threshold:a},i)=>{let s=Number(a?.seconds??0n);return t(it,{title:d("report-within",{seconds:s}),columns:St,groups:r.groups,row:n,children:({total:p},{name:f,of:O})=>{let T=p?.figures?.within[i];return t(u,{name:`${f}_${s}_s`,figure:p&&T&&O(T,p)},f)}},s)})})]})}function it({title:e,columns:r,groups:o,row:n,children:a}){return t("div",{class:"card table-card",tabIndex:0,role:"group","aria-label":e,children:t("table",{children:[t("caption",{children:e}),t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:d("group")}),r.map(({name:i,title:s,definition:p})=>t("th",{scope:"col",class:"end",children:t(ye,{definition:p,children:d(s)})},i))]})}),t("tbody",{children:o.map(i=>t("tr",{children:[t("th",{scope:"row",children:n(i)}),r.map(s=>a(i,s))]},i.key))})]})})}function Ot(e){E(()=>{let r=()=>{Y(e)};return addEventListener("hashchange",r),r(),()=>removeEventListener("hashchange",r)},[e])}function dt({place:e}){return Ot(e),t(ie,{title:d("report-title"),place:e,status:t(Ft,{}),actions:t($,{children:[t("a",{class:"back",href:"/supervisor/board",children:d("report-to-board")}),t("button",{type:"button",class:"quiet",onClick:()=>print(),children:d("report-print")})]}),children:[t("div",{class:"report","data-report":w.value.state,children:[t(rt,{onAgain:()=>{Y(e)}}),t(It,{reading:w.value,centre:e.session.centre})]}),t(ve,{})]})}function Ft(){return t("span",{class:"figure report-clock",children:me(F.value)})}function It({reading:e,centre:r}){switch(e.state){case"under-way":return t(Rt,{since:e.since});case"stands":return t(Dt,{report:e.report,centre:r});case"impossible":return t(st,{sentence:d(e.problem)});case"failed":return t(st,{sentence:At(e.error)});case"stopped":return t("p",{class:"muted",children:d("report-stopped")})}}function At(e){switch(ge(e)){case"TOO_MANY":return d("report-too-many");case"OUTCOME_UNKNOWN":return d("report-took-too-long");default:return we(e)}}function st({sentence:e}){return t("p",{class:"refusal",role:"alert",children:e})}function Rt({since:e}){let r=y(0);return E(()=>{let o=()=>r.value=Math.floor((performance.now()-e)/1e3);o();let n=setInterval(o,250);return()=>clearInterval(n)},[e]),t("div",{class:"under-way","aria-busy":"true",children:[t("progress",{"aria-label":d("report-under-way")}),t("p",{children:[d("report-under-way")," ",r.value>1&&t("span",{class:"muted figure",children:d("report-since",{seconds:r.value})})]}),t("button",{type:"button",class:"quiet",onClick:Je,children:d("report-stop")})]})}function Dt({report:e,centre:r}){let{groups:o}=e.answer;return o.length===0?t("p",{class:"muted",children:d("report-empty")}):t($,{children:[t("div",{class:"report-head",children:[t(Pt,{report:e}),t("button",{type:"button",onClick:()=>Qe(Xe(e,r),Ke(e)),children:d("report-download")})]}),t(at,{report:e}),t(ot,{report:e})]})}function Pt({report:{answer:e}}){return t("ul",{class:"remarks",children:[t("li",{class:"muted",children:d("report-zone",{zone:k.value})}),e.unfinished>0n&&t("li",{children:d("report-unfinished",{contacts:Number(e.unfinished)})}),e.firstVersion>1n&&t("li",{children:d("report-trimmed",{version:m(e.firstVersion)})})]})}var pt=`# صفحة التقارير.

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
`;var ft=`# The page of reports.

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
`;var lt=`# หน้ารายงาน

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
`;var ut=`# 报表页面。

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
`;var mt={en:[se,Fe,Oe,Ie,ft],zh:[pe,Ne,Pe,ze,ut],th:[de,Re,Ae,De,lt],ar:[ae,xe,Ce,Se,pt]};oe(mt,e=>t(dt,{place:e}));
