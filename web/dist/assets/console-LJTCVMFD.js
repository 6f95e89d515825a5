import{a as kt,b as St,c as me,d as xt,e as Nt,f as Pt,g as $t}from"./shared-XAJUB733.js";import{a as pe,b as fe}from"./shared-X2UIRACZ.js";import{a as ae,c as Ct,d as Et,f as de,g as _}from"./shared-MOHACDCT.js";import{a as Le,b as Gt}from"./shared-3YJFEBZM.js";import{b as It,c as ce,d as ue,e as U}from"./shared-GAUU3XTS.js";import{A as vt,B as le,C as h,D as At,E as Rt,F as Ot,G as Tt,H as Wt,I as Dt,J as Mt,K as Lt,a as lt,d as dt,e as gt,g as Me,m as D,q as Z,t as yt,u as R,v as ie,w as ee,x as bt,y as wt}from"./shared-RSK4WITZ.js";import{C as at,F as We,H as it,I as q,J as De,K as Pe,L as n,N as ct,O as Q,P as G,Q as ut,R as mt,S as pt,T as ft,U as ht,a as I,b as u,c as k,d as K,e as N,g as oe,h as et,i as tt,j as b,k as V,l as re,p as A,q as E,s as v,t as nt,u as st,v as ot,w as rt,x as W,y as o}from"./shared-4Y2RV5DI.js";var jn=4,Xn=6e3,he=class{all=b([]);#e=1;done(e){let{id:s}=this.#t({is:"done",says:e});Q(e()),setTimeout(()=>this.dismiss(s),Xn)}told(e){this.#t({is:"told",says:e}),Q(e())}failed(e,s){let r=()=>o("command-failed",{command:$e(e),why:s.sentence});this.#t({is:"failed",says:r}),G(r())}unsaved(e){this.#t({is:"unsaved",says:()=>o("note-unsaved"),text:e})}dismiss(e){this.all.value=this.all.value.filter(s=>s.id!==e)}#t(e){let s={...e,id:this.#e++};return this.all.value=[...this.all.value,s].slice(-jn),s}},Yn={"sign-in":"command-sign-in","sign-out":"command-sign-out",ready:"command-ready",pause:"command-pause",accept:"command-accept",decline:"command-decline",hold:"command-hold",resume:"command-resume","end-call":"command-end-call","add-note":"command-add-note","wrap-up":"command-wrap-up",consult:"command-consult","join-consult":"command-join-consult","end-consult":"command-end-consult","complete-consult":"command-complete-consult","pass-on":"command-pass-on","propose-transfer":"command-propose-transfer","withdraw-transfer":"command-withdraw-transfer","record-outcome":"command-record-outcome","make-promise":"command-make-promise","move-promise":"command-move-promise","keep-promise":"command-keep-promise","withdraw-promise":"command-withdraw-promise","check-step":"command-check-step","close-case":"command-close-case","propose-hand-over":"command-propose-hand-over","accept-hand-over":"command-accept-hand-over","decline-hand-over":"command-decline-hand-over","withdraw-hand-over":"command-withdraw-hand-over","dismiss-message":"command-dismiss-message","complete-with-case":"command-complete-consult"};function $e(t){return o(Yn[t]??t)}function Ut({work:t}){let{is:e}=t.line.link.value;if(e!=="live"&&e!=="lost"&&e!=="opening")return null;let s={live:"link-live",lost:"link-lost",opening:"link-opening"};return n("span",{class:`link link-${e}`,"data-link":e,children:[n("span",{class:"link-dot","aria-hidden":"true"}),o(s[e])]})}function Ft({work:t}){let e=t.line.link.value.is==="lost",s=t.line.link.value.is==="barred";return k(()=>{e&&G(o("lost-title"))},[e]),s&&t.desk.value?n("div",{class:"banner lost",children:[n("strong",{children:[o("credential-over"),"."]})," ",o("credential-over-why")," ",n("a",{href:"/login",children:o("sign-in-again")})]}):e?n("div",{class:"banner lost",children:[n("strong",{children:o("lost-title")})," ",o("lost-why")]}):null}function Kt({work:t}){let e=t.line.pending.value.filter(s=>s.tries>1);return e.length===0?null:n("ul",{class:"pending",role:"status",children:e.map(s=>n("li",{children:[n("span",{class:"spinner","aria-hidden":"true"}),o("pending-again",{command:$e(s.name),tries:D(s.tries)})]},s.requestId))})}var Hn={done:"✓",told:"ℹ",failed:"!",unsaved:"!"};function qt({work:t}){let e=t.notices.all.value;return e.length===0?null:n("ul",{class:"notices",children:e.map(s=>n("li",{class:`notice notice-${s.is}`,children:[n("div",{children:[n("span",{"aria-hidden":"true",children:[Hn[s.is]," "]}),s.says(),s.text&&n("p",{class:"notice-text",dir:"auto",children:s.text})]}),n("button",{type:"button",class:"quiet small",onClick:()=>t.notices.dismiss(s.id),children:o("dismiss")})]},s.id))})}function m({work:t,name:e,onClick:s,kind:r="primary",disabled:a,keys:i,...l}){let d=t.isPending(e);return n("button",{type:l.type??"button",class:[r==="primary"?"":r,"act",l.class??""].join(" ").trim(),disabled:a||d,"aria-busy":d,"aria-keyshortcuts":i,"data-act":e,onClick:s,children:[d&&n("span",{class:"spinner","aria-hidden":"true"}),n("span",{children:l.children}),i&&n("kbd",{"aria-hidden":"true",children:i})]})}function x({label:t,hint:e,children:s}){let r=oe(),a=`${r}-hint`;return n("div",{class:"field",children:[n("label",{for:r,children:t}),s(r,e?a:void 0),e&&n("p",{id:a,class:"hint",children:e})]})}function L(t){let e=oe();return n("fieldset",{class:t.isRow?"options row":"options",children:[n("legend",{children:t.legend}),t.options.map(s=>n("label",{class:"option",children:[n("input",{type:"radio",name:e,checked:t.value===s.value,onChange:()=>t.onChoose(s.value)}),n("span",{class:"option-label",children:[s.label,s.hint&&n("span",{class:"hint",children:s.hint})]})]},s.value))]})}function P({label:t,value:e,options:s,onChoose:r,none:a}){return n(x,{label:t,children:i=>n("select",{id:i,value:e,onChange:l=>r(l.currentTarget.value),children:[a!==void 0&&n("option",{value:"",children:a}),s.map(l=>n("option",{value:l.value,children:l.label},l.value))]})})}function M({title:t,onClose:e,closeLabel:s,children:r}){let a=oe(),i=N(document.activeElement);return k(()=>{let l=i.current;return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),n("section",{class:"card drawer","aria-labelledby":a,onKeyDown:l=>{l.key==="Escape"&&(l.stopPropagation(),e())},children:[n("header",{class:"drawer-head",children:[n("h2",{id:a,tabIndex:-1,ref:Jn,children:t}),n("button",{type:"button",class:"quiet small",onClick:e,children:s})]}),r]})}var Zt=new WeakSet;function Jn(t){!t||Zt.has(t)||(Zt.add(t),t.focus({preventScroll:!1}))}var Ge=6e4,_t=60*Ge,Qn=[{label:"within-half-hour",span:t=>({by:t+30*Ge})},{label:"within-two-hours",span:t=>({by:t+2*_t})},{label:"in-the-evening",span:t=>Bt(t,0,"17:00","20:00")},{label:"tomorrow-morning",span:t=>Bt(t,1,"09:00","12:00")}];function Bt(t,e,s,r){let a=pe(t+e*24*_t,W.value).slice(0,10),i=l=>fe(`${a}T${l}`,W.value)??t;return{from:Math.max(t,i(s)),by:i(r)}}function Ue({span:t,onChange:e}){let s=a=>{let{from:i,by:l}=a.span(A.now());e({from:i?pe(i,W.value):"",by:pe(l,W.value)})},r=a=>a.span(A.now()).by>A.now();return n("fieldset",{class:"span-choice",children:[n("legend",{children:o("when")}),n("div",{class:"deeds-row",children:Qn.filter(r).map(a=>n("button",{type:"button",class:"quiet small",onClick:()=>s(a),children:o(a.label)},a.label))}),n("div",{class:"refer-grid",children:[n(x,{label:o("not-before"),hint:o("not-before-hint"),children:(a,i)=>n("input",{id:a,type:"datetime-local","aria-describedby":i,value:t.from,onInput:l=>e({...t,from:l.currentTarget.value})})}),n(x,{label:o("until-when"),hint:o("zone-of",{zone:W.value}),children:(a,i)=>n("input",{id:a,type:"datetime-local",required:!0,"aria-describedby":i,value:t.by,onInput:l=>e({...t,by:l.currentTarget.value})})})]})]})}function Fe(t){let e=fe(t.by,W.value);if(e===void 0)return;let s=fe(t.from,W.value),r=ae(e);return s===void 0?{dueAt:r}:{dueAt:r,notBefore:ae(s)}}var Ke={from:"",by:""};function zt({work:t,caseId:e}){let[s,r]=u(Ke),[a,i]=u(!1),[l,d]=u({from:"",to:""}),[c,p]=u(""),f=t.centre.value?.urgentWithin,g=a?es(f):Fe(s),O=()=>t.panel.value=void 0,$=async()=>{if(!g)return;let y=l.from&&l.to?[l]:[],S={caseId:e,kind:1,urgent:a,hours:y,callerNumber:c};await t.give("make-promise",(Ne,zn)=>t.service.makePromise({requestId:Ne,...S,...g},zn),"promise-made")&&O()};return n(M,{title:o("promise-a-callback"),closeLabel:o("close"),onClose:O,children:[n("label",{class:"option",children:[n("input",{type:"checkbox",checked:a,onChange:y=>i(y.currentTarget.checked)}),n("span",{class:"option-label",children:[o("callback-urgent"),n("span",{class:"hint",children:f?o("callback-urgent-within",{span:ie(ee(f))}):o("callback-urgent-hint")})]})]}),!a&&n(Ue,{span:s,onChange:r}),!a&&n("fieldset",{class:"refer-grid",children:[n("legend",{children:o("hours-of-caller")}),n(x,{label:o("hours-from"),children:y=>n("input",{id:y,type:"time",value:l.from,onInput:S=>d({...l,from:S.currentTarget.value})})}),n(x,{label:o("hours-to"),hint:o("hours-hint"),children:(y,S)=>n("input",{id:y,type:"time","aria-describedby":S,value:l.to,onInput:T=>d({...l,to:T.currentTarget.value})})})]}),n(x,{label:o("other-number"),hint:o("other-number-hint"),children:(y,S)=>n("input",{id:y,type:"tel",dir:"ltr",autocomplete:"off","aria-describedby":S,value:c,onInput:T=>p(T.currentTarget.value.trim())})}),n(m,{work:t,name:"make-promise",disabled:!g,onClick:()=>{$()},children:o("promise-now")})]})}function es(t){let e=t?Number(t.seconds)*1e3:8*Ge;return{dueAt:ae(Math.floor(A.now()+e-1e3))}}var ts=["registered-at-hospital","seen-by-doctor","arrived-home","medicine-taken","family-informed"],ns=/^[a-zA-Z0-9._:@-]{1,64}$/;function jt({work:t,caseId:e}){let[s,r]=u(Ke),[a,i]=u([]),[l,d]=u(""),c=l.trim().replace(/\s+/g,"-").toLowerCase(),p=c===""||ns.test(c),f=c?[...a,c]:[...a],g=Fe(s),O=()=>t.panel.value=void 0,$=async()=>{let y={caseId:e,kind:2,steps:f};await t.give("make-promise",(T,Ne)=>t.service.makePromise({requestId:T,...y,...g},Ne),"promise-made")&&O()};return n(M,{title:o("promise-a-follow-up"),closeLabel:o("close"),onClose:O,children:[n(Ue,{span:s,onChange:r}),n("fieldset",{class:"steps",children:[n("legend",{children:o("until-happened")}),ts.map(y=>n("label",{class:"option",children:[n("input",{type:"checkbox",checked:a.includes(y),onChange:S=>i(S.currentTarget.checked?[...a,y]:a.filter(T=>T!==y))}),n("span",{class:"option-label",children:h(y)})]},y))]}),n(x,{label:o("other-step"),hint:o("other-step-hint"),children:(y,S)=>n("input",{id:y,"aria-describedby":S,"aria-invalid":!p,value:l,onInput:T=>d(T.currentTarget.value)})}),n(m,{work:t,name:"make-promise",disabled:!g||!p,onClick:()=>{$()},children:o("promise-now")})]})}function Xt({work:t,caseId:e,promiseId:s,onDone:r}){let[a,i]=u(Ke),l=Fe(a),d=async()=>{await t.give("move-promise",(p,f)=>t.service.movePromise({requestId:p,caseId:e,promiseId:s,...l},f))&&r()};return n("div",{class:"inline-form",children:[n(Ue,{span:a,onChange:i}),n(m,{work:t,name:"move-promise",disabled:!l,onClick:()=>{d()},children:o("promise-move")})]})}function Yt(t){if(t.how==="queue")return t.queue?We(Le,{whom:{case:"queue",value:{queue:t.queue}}}):void 0;if(t.colleague)return We(Le,{whom:{case:"operatorId",value:t.colleague}})}function Ht({work:t,whom:e,onChange:s}){k(()=>{t.readColleagues()},[]);let r=t.centre.value?.queues??[],a=t.colleagues.value;return n("div",{class:"whom",children:[n(L,{legend:o("whom"),value:e.how,isRow:!0,options:[{value:"queue",label:o("whom-queue")},{value:"colleague",label:o("whom-colleague")}],onChoose:i=>s({...e,how:i})}),e.how==="queue"?n(P,{label:o("queue"),value:e.queue,none:o("choose"),options:r.map(i=>({value:i,label:h(i)})),onChoose:i=>s({...e,queue:i})}):n(P,{label:o("colleague"),value:e.colleague,none:a.length>0?o("choose"):o("nobody-signed-in"),options:a.map(({operatorId:i})=>({value:i,label:i})),onChoose:i=>s({...e,colleague:i})})]})}var Jt={how:"queue",queue:"",colleague:""};function Qt({work:t}){let[e,s]=u(Jt),r=Yt(e),a=async()=>{if(!r)return;await t.give("consult",(l,d)=>t.service.consult({requestId:l,target:r},d))&&(t.panel.value=void 0)};return n(M,{title:o("consult"),closeLabel:o("close"),onClose:()=>t.panel.value=void 0,children:[n("p",{class:"hint",children:o("consult-hint")}),n(Ht,{work:t,whom:e,onChange:s}),n(m,{work:t,name:"consult",disabled:!r,onClick:()=>{a()},children:o("consult-ask")})]})}function en({work:t}){let[e,s]=u(Jt),r=Yt(e),a=async()=>{if(!r)return;await t.give("pass-on",(l,d)=>t.service.passOn({requestId:l,target:r},d))&&(t.panel.value=void 0)};return n(M,{title:o("pass-on"),closeLabel:o("close"),onClose:()=>t.panel.value=void 0,children:[n("p",{class:"hint",children:o("pass-on-hint")}),n(Ht,{work:t,whom:e,onChange:s}),n(m,{work:t,name:"pass-on",disabled:!r,onClick:()=>{a()},children:o("pass-on-now")})]})}function tn({work:t,desk:e,call:s}){if(s.kind===3)return n("div",{class:"consulting",children:n("p",{children:[o("consult-asked-by",{asker:s.askerId}),s.joined&&n("strong",{children:[" ",o("consult-joined")]})]})});let r=e.consult;if(!r)return null;let a=r.connectedAt!==void 0;return n("div",{class:"consulting","aria-live":"polite",children:[n("p",{children:[n("strong",{children:ss(r)})," ",n(ce,{at:r.connectedAt??r.acceptedAt??r.openedAt})]}),n("div",{class:"deeds-row",children:[n(m,{work:t,name:"join-consult",disabled:!a||r.joined,onClick:()=>ge(t,"join-consult"),children:o("consult-join")}),n(m,{work:t,name:"end-consult",kind:"quiet",onClick:()=>ge(t,"end-consult"),children:a?o("consult-end"):o("consult-give-up")}),n(m,{work:t,name:"complete-consult",kind:"quiet",disabled:!a,onClick:()=>ge(t,"complete-consult"),children:o("consult-complete")}),n(m,{work:t,name:"complete-with-case",kind:"quiet",disabled:!a,onClick:()=>ge(t,"complete-with-case"),children:o("consult-complete-with-case")})]})]})}function ss(t){if(t.joined)return o("consult-joined");let e=t.operatorId;return t.connectedAt?o("consult-talking",{who:e}):e?o("consult-connecting",{who:e}):o("consult-waiting")}function ge(t,e){let{service:s}=t;t.give(e,(r,a)=>{switch(e){case"join-consult":return s.joinConsult({requestId:r},a);case"end-consult":return s.endConsult({requestId:r},a);case"complete-consult":return s.completeConsult({requestId:r},a);case"complete-with-case":return s.completeConsult({requestId:r,handOver:!0},a)}})}var w={accept:{code:"KeyA",label:"Alt+A"},decline:{code:"KeyD",label:"Alt+D"},ready:{code:"KeyR",label:"Alt+R"},hold:{code:"KeyH",label:"Alt+H"},notes:{code:"KeyN",label:"Alt+N"},save:{code:"KeyS",label:"Alt+S"},consult:{code:"KeyC",label:"Alt+C"},passOn:{code:"KeyP",label:"Alt+P"},transfer:{code:"KeyT",label:"Alt+T"},callback:{code:"KeyB",label:"Alt+B"},end:{code:"KeyE",label:"Alt+E"},mute:{code:"KeyM",label:"Alt+M"},help:{code:"Slash",label:"Alt+/"}};function nn(t){return!t.altKey||t.ctrlKey||t.metaKey?void 0:Object.entries(w).find(([,s])=>s.code===t.code)?.[0]}var z=4096,os=3500;function sn({work:t,call:e,isWrapUp:s}){let r=t.draft.text.value,a=qe(r);return n("section",{class:"card notes","aria-labelledby":"notes-title","data-case":String(e.caseId),children:[n("h2",{id:"notes-title",children:o("notes")}),n(rs,{work:t}),n("label",{for:"note",class:"unseen",children:o("note-new")}),n("textarea",{id:"note",rows:5,dir:"auto",value:r,placeholder:o("note-hint"),"aria-keyshortcuts":w.notes.label,"aria-invalid":a>z,onInput:i=>t.draft.type(i.currentTarget.value)}),n("div",{class:"notes-foot",children:[n("p",{class:a>z?"late":"muted","aria-live":"polite",children:a>os?o("note-length",{left:D(z-a)}):r&&o("note-kept-here")}),n(m,{work:t,name:"add-note",kind:s?"quiet":"primary",keys:w.save.label,disabled:t.draft.isEmpty||a>z,onClick:()=>{t.saveNote()},children:o("note-save")})]})]})}function qe(t){return new TextEncoder().encode(t).length}function rs({work:t}){let e=t.notes.value;return!e||e.length===0?null:n("ol",{class:"written",children:e.map((s,r)=>n("li",{children:[n("p",{class:"written-by muted",children:[n(U,{at:s.madeAt})," · ",n("bdi",{children:s.operatorId||o("note-by-others")})]}),n("p",{class:"written-text",dir:"auto",children:s.textUnavailable?o("text-unavailable"):s.text})]},r))})}function on(t,e,s,r){let a=s&&e&&!r.has(e.offerId)?e:void 0;if(!a)return t?{do:"stop"}:{do:"nothing"};if(t?.offerId===a.offerId)return{do:"nothing"};let i=a.acuity===1;return{do:"start",ring:{offerId:a.offerId,isUrgent:i}}}function rn(t,e,s){let r=e-t;return r<=0?0:Math.min(1,Math.max(0,(e-s)/r))}var ls={0:"unknown",1:"desk-signed-out",2:"desk-ready",3:"desk-offered",4:"desk-talking",5:"desk-wrap-up",6:"desk-not-ready"};function ln(t){return o(ls[t]??"unknown")}var ds={0:"unknown",1:"not-ready-signed-in",2:"not-ready-missed",3:"not-ready-break",4:"not-ready-meal",5:"not-ready-training",6:"not-ready-paperwork"};function j(t){return o(ds[t]??"unknown")}var dn=[3,4,5,6],cs={0:"unknown",1:"decline-busy",2:"decline-not-competent",3:"decline-conflict",4:"decline-technical"};function cn(t){return o(cs[t]??"unknown")}var un=[1,2,3,4],us={0:"kind-incoming",1:"kind-incoming",2:"kind-callback",3:"kind-consult",4:"kind-from-partner"};function be(t){return o(us[t]??"kind-incoming")}var ms={0:"unknown",1:"owed-callback",2:"owed-follow-up",3:"owed-transfer",4:"owed-referral"};function mn(t){return o(ms[t]??"unknown")}var ps={0:"unknown",1:"why-me-owner",2:"why-me-only-one",3:"why-me-closest-fit",4:"why-me-longest-idle",5:"why-me-by-name"};function pn(t){return o(ps[t]??"unknown")}var fs={0:"unknown",1:"transfer-proposed",2:"transfer-accepted",3:"transfer-connected",4:"transfer-completed",5:"transfer-returned",6:"transfer-declined",7:"transfer-expired",8:"transfer-withdrawn"};function we(t){return o(fs[t]??"unknown")}function ve(t,e){return t===2?o("transfer-of",{partner:e}):o("transfer-at",{partner:e})}var hs={0:"unknown",1:"manner-warm",2:"manner-blind",3:"manner-overflow",4:"manner-errand"};function fn(t){return o(hs[t]??"unknown")}function B(t){try{return new Intl.DisplayNames([rt.value,ot.value],{type:"language"}).of(t)??t}catch{return t}}var an="lang:";function X(t){let e=s=>s.skill.startsWith(an);return{languages:t.filter(e).map(s=>s.skill.slice(an.length)),skills:t.filter(s=>!e(s))}}function hn({work:t,offer:e,onDeclining:s,isDeclining:r}){let a=N(null);K(()=>gs(a.current),[e.offerId]);let i=t.answered.value.has(e.offerId);return n("section",{ref:a,class:`card offer offer-${e.acuity} ${i?"":"rings"}`,tabIndex:-1,"aria-labelledby":"offer-title",children:[n("header",{class:"offer-head",children:[n(de,{level:e.acuity}),n("p",{class:"offer-kind",children:be(e.kind)}),n("p",{class:"offer-queue",children:h(e.queue)})]}),n("h2",{id:"offer-title",class:"offer-what",children:[e.complaint?h(e.complaint):o("complaint-unknown"),n("span",{class:"offer-age",children:_(e.ageGroup)})]}),n(Ze,{codes:e.redFlags}),n(ys,{work:t,offer:e}),n(Ss,{offer:e}),n("div",{class:"offer-answers",children:[n(m,{work:t,name:"accept",class:"big accept",keys:w.accept.label,disabled:i,onClick:()=>{t.accept(e.offerId)},children:o("accept")}),n("button",{type:"button",class:"quiet big","aria-expanded":r,"aria-keyshortcuts":w.decline.label,disabled:i,onClick:()=>s(!r),children:[n("span",{children:o("decline")}),n("kbd",{"aria-hidden":"true",children:w.decline.label})]})]}),r&&!i&&n(Is,{work:t,offerId:e.offerId,onDone:()=>s(!1)})]})}function gs(t){let e=document.activeElement;e instanceof HTMLElement&&e.matches("input, textarea, select")||t?.focus({preventScroll:!0}),t?.scrollIntoView?.({block:"nearest"})}function Ze({codes:t}){return t.length===0?null:n("ul",{class:"red-flags","aria-label":o("red-flags"),children:t.map(e=>n("li",{children:[n("span",{"aria-hidden":"true",children:"⚑ "}),h(e)]},e))})}function ys({work:t,offer:e}){let{languages:s,skills:r}=X(e.needs),a=e.waitingSince&&E.value-v(e.waitingSince);return n("dl",{class:"facts",children:[a!==void 0&&n("div",{children:[n("dt",{children:o("waited")}),n("dd",{class:"figure",children:R(a)})]}),n("div",{children:[n("dt",{children:o("speaks")}),n("dd",{children:[s.length>0?s.map(B).join(" · "):o("any-language"),e.interpreter&&n("strong",{class:"interpreter",children:o("interpreter-joins")})]})]}),r.length>0&&n("div",{children:[n("dt",{children:o("needs-skills")}),n("dd",{children:r.map(bs).join(" · ")})]}),n(ws,{work:t,offer:e}),n("div",{class:"wide",children:[n("dt",{children:o("why-me")}),n("dd",{children:vs(e)})]})]})}function bs(t){return`${h(t.skill)} ${D(t.level||1)}`}function ws({work:t,offer:e}){if(e.kind===3&&e.askerId)return n("div",{children:[n("dt",{children:o("asked-by")}),n("dd",{children:n("bdi",{children:e.askerId})})]});if(!e.caseOwnerId)return null;let s=e.caseOwnerId===t.operator;return n("div",{children:[n("dt",{children:o("known-caller")}),n("dd",{children:s?o("case-is-mine"):o("case-is-of",{owner:e.caseOwnerId})})]})}function vs(t){let e=t.reason;if(!e)return t.byName?o("why-me-by-name"):o("why-unknown");let s=[pn(e.rule)];return s.push(o("why-able",{able:e.able,ready:e.ready})),e.idle&&ee(e.idle)>0&&s.push(o("why-idle",{span:ie(ee(e.idle))})),e.ring>0&&s.push(o("why-ring",{ring:e.ring})),s.join(" ")}var ks=200;function Ss({offer:t}){let e=N(null),[s,r]=u(0),a=t.madeAt?v(t.madeAt):0,i=t.expiresAt?v(t.expiresAt):0;return k(()=>{let l=()=>{let c=A.now();e.current?.style.setProperty("transform",`scaleX(${rn(a,i,c)})`),r(Math.max(0,Math.ceil((i-c)/A.speed/1e3)))};l();let d=setInterval(l,ks);return()=>clearInterval(d)},[a,i]),n("div",{class:"time-left",children:[n("div",{class:"time-left-track",children:n("div",{ref:e,class:"time-left-bar"})}),n("p",{class:"figure",role:"timer","aria-label":o("time-left"),children:o("seconds-left",{seconds:s})})]})}function Is({work:t,offerId:e,onDone:s}){let r=N(null);return K(()=>r.current?.querySelector("button")?.focus(),[]),n("div",{ref:r,class:"declining",role:"group","aria-label":o("decline-why"),onKeyDown:a=>{a.key==="Enter"&&a.preventDefault(),a.key==="Escape"&&s()},children:[n("p",{children:o("decline-why")}),un.map(a=>n("button",{type:"button",class:"quiet",onClick:()=>{s(),t.decline(e,a)},children:cn(a)},a)),n("p",{class:"hint",children:o("decline-by-space")})]})}var Cs=["same-service","nothing-personal"],Es=["life-in-danger","unconscious","cannot-answer"],Be=[{name:"situation",part:1,label:"told-situation",hint:"told-situation-hint"},{name:"background",part:2,label:"told-background",hint:"told-background-hint"},{name:"assessment",part:3,label:"told-assessment",hint:"told-assessment-hint"},{name:"recommendation",part:4,label:"told-recommendation",hint:"told-recommendation-hint"}];function As(t,e){return{need:"",language:X(t.needs).languages[0]??"",partnerId:"",manner:e?1:4,basis:1,reason:"",situation:"",background:"",assessment:"",recommendation:"",tellsNumber:!0}}function Rs(t){let e=Be.filter(({name:s})=>t[s].trim()).map(({part:s})=>s);return t.tellsNumber&&e.push(5),e}function gn({work:t,call:e,isTalking:s}){let[r,a]=u(()=>({...As(e,s),...t.forms.read(e.caseId)})),i=N(r),l=g=>{i.current={...i.current,...g},t.forms.write(e.caseId,i.current),a(i.current)},d=()=>t.panel.value=void 0,c=r.basis!==1,p=r.need&&r.partnerId&&(!c||r.reason),f=async()=>{await t.give("propose-transfer",(O,$)=>t.service.proposeTransfer({requestId:O,caseId:e.caseId,...Os(r,s)},$))&&(t.forms.wipe(),d())};return n(M,{title:s?o("refer"):o("send-errand"),closeLabel:o("close"),onClose:d,children:[n("div",{class:"refer-grid",children:[n(P,{label:o("need"),value:r.need,none:o("choose"),options:(t.centre.value?.needs??[]).map(g=>({value:g,label:h(g)})),onChoose:g=>l({need:g,partnerId:""})}),n(P,{label:o("language-there"),value:r.language,none:o("any-language"),options:xs(t,r.language),onChoose:g=>l({language:g})})]}),r.need&&n(Ts,{work:t,call:e,draft:r,onChoose:g=>l({partnerId:g})}),s&&n(L,{legend:o("manner"),value:yn(r,!0),options:[{value:1,label:o("manner-warm"),hint:o("manner-warm-hint")},{value:2,label:o("manner-blind"),hint:o("manner-blind-hint")}],onChoose:g=>l({manner:g})}),n(Ws,{draft:r,set:l}),n(Ds,{draft:r,set:l}),n(m,{work:t,name:"propose-transfer",disabled:!p,onClick:()=>{f()},children:o("refer-now")})]})}function xs(t,e){let s=new Set(t.centre.value?.languages??[]);return e&&s.add(e),[...s].map(r=>({value:r,label:B(r)}))}function yn({manner:t},e){return e?t===4?1:t:4}function Os(t,e){let s=t.basis===1;return{partnerId:t.partnerId,need:t.need,manner:yn(t,e),consent:{basis:t.basis,reason:s?"":t.reason,covers:Rs(t)},summary:{situation:t.situation.trim(),background:t.background.trim(),assessment:t.assessment.trim(),recommendation:t.recommendation.trim()}}}function Ts({work:t,call:e,draft:s,onChoose:r}){let[a,i]=u(void 0),[l,d]=u(!1),{need:c,language:p}=s;return k(()=>{let f=!0;return i(void 0),d(!1),t.service.listPartners({need:c,language:p,caseId:e.caseId}).then(g=>f&&i(g.partners),()=>f&&d(!0)),()=>{f=!1}},[c,p,String(e.caseId)]),l?n("p",{role:"alert",children:o("partners-unread")}):a?a.length===0?n("p",{role:"status",children:o("partners-none")}):n(L,{legend:o("partners-nearest"),value:s.partnerId,options:a.map(f=>({value:f.partnerId,label:f.name,hint:Ns(f,p)})),onChoose:r}):n("p",{class:"muted",children:o("partners-reading")})}function Ns(t,e){let s=[t.distanceMetres===0?o("partner-everywhere"):o("partner-distance",{km:D(t.distanceMetres/1e3,1)}),o("partner-room",{room:t.room})];return e&&t.speaksLanguage&&s.push(o("partner-speaks",{language:B(e)})),t.closesAt&&s.push(o("partner-closes",{at:Z(v(t.closesAt))})),t.byTelephone&&s.push(o("partner-by-telephone")),s.join(" · ")}function Ws({draft:t,set:e}){let s=t.basis===3?Es:Cs;return n("div",{class:"consent",children:[n(L,{legend:o("consent"),value:t.basis,options:[{value:1,label:o("consent-given")},{value:2,label:o("consent-not-needed")},{value:3,label:o("consent-emergency"),hint:o("consent-emergency-hint")}],onChoose:r=>e({basis:r,reason:""})}),t.basis!==1&&n(P,{label:o("consent-why"),value:t.reason,none:o("choose"),options:s.map(r=>({value:r,label:h(r)})),onChoose:r=>e({reason:r})})]})}function Ds({draft:t,set:e}){return n("fieldset",{class:"told",children:[n("legend",{children:o("told")}),Be.map(({name:s,label:r,hint:a})=>n(x,{label:o(r),hint:o(a),children:(i,l)=>n("textarea",{id:i,rows:2,dir:"auto",maxLength:4e3,"aria-describedby":l,value:t[s],onInput:d=>e({[s]:d.currentTarget.value})})},s)),n("label",{class:"option",children:[n("input",{type:"checkbox",checked:t.tellsNumber,onChange:s=>e({tellsNumber:s.currentTarget.checked})}),n("span",{class:"option-label",children:o("told-number")})]}),n("p",{class:"hint",children:o("told-hint")})]})}function bn({work:t,transfers:e}){return e.length===0?null:n("ul",{class:"transfers","aria-label":o("transfers"),children:e.map(s=>n("li",{"data-transfer":Me[s.state],children:n(Ps,{work:t,transfer:s})},String(s.transferId)))})}function Ps({work:t,transfer:e}){let{transferId:s,state:r}=e,a=e.direction===1,i=r===1||r===2,l=i?e.until:e.outcomeDueAt;return n(I,{children:[n("p",{class:"transfer-what",children:[n("strong",{children:ve(e.direction,e.partnerId)})," ·"," ",h(e.need)," · ",fn(e.manner)]}),n("p",{class:"transfer-state","aria-live":"polite",children:[n("span",{class:"chip",children:we(r)}),l&&n(ue,{to:l})]}),!a&&e.summary&&n(Ms,{transfer:e}),a&&i&&n($s,{work:t,transferId:s}),a&&r===3&&n(Ve,{work:t,transferId:s})]})}function Ms({transfer:t}){let e=t.summary;return e?e.unavailable?n("p",{class:"muted",children:o("told-unavailable")}):n("dl",{class:"heard",children:Be.filter(({name:s})=>e[s]).map(({name:s,label:r})=>n("div",{children:[n("dt",{children:o(r)}),n("dd",{dir:"auto",children:e[s]})]},s))}):null}var Ls=["caller-declined","no-longer-needed","mistake"];function $s({work:t,transferId:e}){let[s,r]=u(!1);return s?n("div",{class:"deeds-row",role:"group","aria-label":o("transfer-withdraw"),children:Ls.map(a=>n(m,{work:t,name:"withdraw-transfer",kind:"quiet",class:"small",onClick:()=>{t.give("withdraw-transfer",(i,l)=>t.service.withdrawTransfer({requestId:i,transferId:e,reason:a},l))},children:h(a)},a))}):n("button",{type:"button",class:"quiet small",onClick:()=>r(!0),children:o("transfer-withdraw")})}var Gs=["helped","not-helped","not-reached","help-refused"];function Ve({work:t,transferId:e}){let[s,r]=u(!1),[a,i]=u(""),[l,d]=u("");return s?n("div",{class:"inline-form",children:[n(L,{legend:o("record-outcome"),value:a,isRow:!0,options:Gs.map(c=>({value:c,label:h(c)})),onChoose:i}),n(x,{label:o("outcome-note"),children:c=>n("textarea",{id:c,rows:2,dir:"auto",maxLength:4e3,value:l,onInput:p=>d(p.currentTarget.value)})}),n(m,{work:t,name:"record-outcome",disabled:!a,onClick:()=>{t.give("record-outcome",(c,p)=>t.service.recordOutcome({requestId:c,transferId:e,outcome:a,note:l.trim()},p))},children:o("record")})]}):n("button",{type:"button",class:"quiet small",onClick:()=>r(!0),children:o("record-outcome")})}var Fs=["caller-declined","no-longer-needed","not-reachable","mistake"];function Y(t){let e=t.filter(({state:a})=>a===1||a===2),s=a=>a.dueAt?v(a.dueAt):1/0,r=a=>a.state===2;return e.sort((a,i)=>Number(r(i))-Number(r(a))||s(a)-s(i))}function _e({work:t,promises:e,hasCase:s}){return n("ul",{class:"promises",children:Y(e).map(r=>n(Ks,{work:t,promise:r,hasCase:s},String(r.promiseId)))})}function wn({work:t,promises:e,ownerId:s}){return Y(e).length===0?null:n("section",{class:"card","aria-labelledby":"owed-title",children:[n("h2",{id:"owed-title",children:s===t.operator?o("owed-here"):o("owed-here-by",{owner:s})}),n(_e,{work:t,promises:e,hasCase:!1})]})}function Ks({work:t,promise:e,hasCase:s}){let[r,a]=u(void 0),{caseId:i,promiseId:l}=e,d=e.operatorId!==""&&e.operatorId!==t.operator,c=e.steps.filter(f=>!f.doneAt).length,p=e.kind===1||e.kind===3;return n("li",{class:e.state===2?"promise is-late":"promise",children:[n("p",{class:"promise-what",children:[n("strong",{children:mn(e.kind)}),e.callback?.urgent&&n("span",{class:"chip",children:o("callback-urgent")}),d&&n("span",{class:"chip",children:o("cover-for",{owner:e.operatorId})}),s&&n("a",{href:`/operator/case#case=${i}`,target:"_blank",rel:"noopener",children:o("case-number",{id:String(i)})})]}),n(qs,{promise:e}),e.callback?.needsDecision&&n("p",{class:"late",children:o("needs-decision")}),e.callback&&e.callback.attempts.length>0&&n("p",{class:"muted",children:o("tried-times",{times:e.callback.attempts.length})}),n(Zs,{work:t,promise:e}),n("div",{class:"deeds-row",children:[!p&&n(m,{work:t,name:"keep-promise",kind:"quiet",class:"small",disabled:c>0,onClick:()=>{t.give("keep-promise",(f,g)=>t.service.keepPromise({requestId:f,caseId:i,promiseId:l},g))},children:o("promise-keep")}),e.kind===3?n(Ve,{work:t,transferId:e.transferId}):n(I,{children:[n("button",{type:"button",class:"quiet small","aria-expanded":r==="move",onClick:()=>a(r==="move"?void 0:"move"),children:o("promise-move")}),n("button",{type:"button",class:"quiet small","aria-expanded":r==="withdraw",onClick:()=>a(r==="withdraw"?void 0:"withdraw"),children:o("promise-withdraw")})]})]}),r==="move"&&n(Xt,{work:t,caseId:i,promiseId:l,onDone:()=>a(void 0)}),r==="withdraw"&&n(Bs,{work:t,promise:e})]})}function qs({promise:t}){if(!t.dueAt)return null;let e=v(t.dueAt)-E.value,s=t.notBefore&&v(t.notBefore)>E.value?t.notBefore:void 0;return n("p",{class:"promise-due",children:[e<0?n("strong",{class:"late",children:[n("span",{"aria-hidden":"true",children:"▲ "}),o("late-for",{span:R(-e)})]}):n("span",{class:"figure",children:o("due-within",{span:R(e)})}),n("span",{class:"muted",children:[s&&n(I,{children:[n(U,{at:s})," –"," "]}),n(U,{at:t.dueAt})]})]})}function Zs({work:t,promise:e}){let{caseId:s,promiseId:r}=e;return e.steps.length===0?null:n("ul",{class:"checklist",children:e.steps.map(({step:a,doneAt:i})=>n("li",{children:n("label",{class:"option",children:[n("input",{type:"checkbox",checked:i!==void 0,disabled:i!==void 0||t.isPending("check-step"),onChange:()=>{t.give("check-step",(l,d)=>t.service.checkStep({requestId:l,caseId:s,promiseId:r,step:a},d))}}),n("span",{class:"option-label",children:[h(a)," ",i&&n(U,{at:i})]})]})},a))})}function Bs({work:t,promise:e}){let{caseId:s,promiseId:r}=e;return n("div",{class:"deeds-row",role:"group","aria-label":o("promise-withdraw"),children:[n("span",{class:"muted",children:o("withdraw-why")}),Fs.map(a=>n(m,{work:t,name:"withdraw-promise",kind:"quiet",class:"small",onClick:()=>{t.give("withdraw-promise",(i,l)=>t.service.withdrawPromise({requestId:i,caseId:s,promiseId:r,reason:a},l))},children:h(a)},a))]})}var Vs=[{panel:"callback",name:"promise-a-callback"},{panel:"follow-up",name:"promise-a-follow-up"},{panel:"transfer",name:"send-errand"}],ze="";function vn({work:t,desk:e,shown:s}){let r=s.caseOwnerId===t.operator,a=s.promises.filter(_s).length,[i,l]=u(void 0),d=!r||a>0,c=d?ze:i,p=qe(t.draft.text.value)>z;return n("section",{class:"card wrap-up","aria-labelledby":"wrap-up-title",children:[n("header",{class:"wrap-up-head",children:[n("h2",{id:"wrap-up-title",children:o("wrap-up-title")}),e.wrapUpUntil&&n("p",{class:"figure",role:"timer",children:o("wrap-up-left",{span:R(v(e.wrapUpUntil)-E.value)})})]}),d?n("p",{class:"stays",children:r?o("case-stays-owed",{owed:a}):o("case-stays-others")}):n(L,{legend:o("disposition"),value:i,isRow:!0,options:[...(t.centre.value?.dispositions??[]).map(f=>({value:f,label:h(f)})),{value:ze,label:o("case-stays-open")}],onChoose:l}),n("div",{class:"deeds-row",children:[n(m,{work:t,name:"wrap-up",class:"big",disabled:c===void 0||p,onClick:()=>{t.wrapUp(c??ze)},children:c?o("wrap-up-close"):o("wrap-up-done")}),r&&Vs.map(({panel:f,name:g})=>n("button",{type:"button",class:"quiet","aria-expanded":t.panel.value===f,onClick:()=>F(t,f),children:o(g)},f))]}),n("p",{class:"hint",children:o("wrap-up-hint")})]})}function _s(t){return t.state===1||t.state===2}function kn({work:t,desk:e,shown:s}){let r=s.call;if(!r)return null;let a=e.status===4;return n(I,{children:[n("section",{class:"card call","aria-labelledby":"call-title",children:[n(zs,{call:r}),n(Ze,{codes:r.triage?.redFlags??[]}),n(Ys,{work:t,shown:s,call:r}),a&&n(eo,{work:t,desk:e,call:r}),a&&n(tn,{work:t,desk:e,call:r}),n(bn,{work:t,transfers:s.transfers})]}),e.status===5&&n(vn,{work:t,desk:e,shown:s}),n(to,{work:t,call:r,isTalking:a}),n(sn,{work:t,call:r,isWrapUp:e.status===5}),n(wn,{work:t,promises:s.promises,ownerId:s.caseOwnerId})]})}function zs({call:t}){return n("header",{class:"call-head",children:[n(de,{level:t.acuity}),n("div",{children:[n("h2",{id:"call-title",class:"call-what",children:[t.triage?.complaint?h(t.triage.complaint):o("complaint-unknown"),n("span",{class:"offer-age",children:_(t.triage?.ageGroup??0)})]}),n("p",{class:"muted",children:[be(t.kind)," · ",h(t.queue)," ·"," ",n("a",{href:`/operator/case#case=${t.caseId}`,target:"_blank",rel:"noopener",children:o("case-number",{id:String(t.caseId)})})]})]}),n("p",{class:"call-state",children:[n("strong",{children:js(t)}),n(Xs,{call:t})]})]})}function js(t){return t.state===5?o("call-over"):t.state===6?o("call-parting"):t.state===7?o("call-with-partner"):t.state===4?o("call-held"):t.connectedAt?o("call-talking"):t.kind===2?o("call-dialling"):o("call-connecting")}function Xs({call:t}){let e=t.heldSince??t.connectedAt??t.acceptedAt;return!e||t.state===5?null:n("span",{class:"figure lasting",children:R(E.value-v(e))})}function Ys({work:t,shown:e,call:s}){let{languages:r}=X(s.needs);return n("dl",{class:"facts",children:[n("div",{children:[n("dt",{children:o("caller-number")}),n("dd",{children:n(Hs,{shown:e})})]}),r.length>0&&n("div",{children:[n("dt",{children:o("speaks")}),n("dd",{children:r.map(B).join(" · ")})]}),s.district&&n("div",{children:[n("dt",{children:o("district")}),n("dd",{children:h(s.district)})]}),n("div",{children:[n("dt",{children:o("case-owner")}),n("dd",{children:e.caseOwnerId===t.operator?o("case-is-mine"):n("bdi",{children:e.caseOwnerId||o("nobody-yet")})})]})]})}function Hs({shown:t}){let[e,s]=u(!1);return K(()=>s(!1),[t.call?.callId]),t.callerNumberUnavailable?n("span",{children:o("number-unavailable")}):t.callerNumber?n("span",{class:"number",children:[n("bdi",{dir:"ltr",class:"figure","data-number":!0,children:e?t.callerNumber:Js(t.callerNumber)}),n("button",{type:"button",class:"quiet small","aria-pressed":e,onClick:()=>s(!e),children:e?o("number-hide"):o("number-show")})]}):n("span",{children:o("number-withheld")})}function Js(t){return t.slice(0,-3).replace(/\d/g,"•")+t.slice(-3)}var Qs=[{panel:"consult",name:"consult",keys:w.consult.label},{panel:"pass-on",name:"pass-on",keys:w.passOn.label},{panel:"transfer",name:"refer",keys:w.transfer.label},{panel:"callback",name:"promise-a-callback",keys:w.callback.label},{panel:"follow-up",name:"promise-a-follow-up",keys:""}];function eo({work:t,desk:e,call:s}){let r=s.connectedAt!==void 0&&s.state!==6,a=s.kind===3,i=s.state===4,l=t.panel.value;return n("div",{class:"deeds",children:[n("div",{class:"deeds-row",children:[n(m,{work:t,name:i?"resume":"hold",kind:i?"primary":"quiet",keys:w.hold.label,disabled:!r,onClick:()=>je(t,s),children:i?o("resume"):o("hold")}),n(m,{work:t,name:"end-call",kind:"danger",keys:w.end.label,onClick:()=>Xe(t),children:o("end-call")})]}),!a&&n("div",{class:"deeds-row",role:"group","aria-label":o("more-deeds"),children:Qs.map(({panel:d,name:c,keys:p})=>n("button",{type:"button",class:"quiet deed","aria-expanded":l===d,"aria-keyshortcuts":p||void 0,disabled:d==="consult"&&e.consult!==void 0,onClick:()=>F(t,d),children:o(c)},d))})]})}function F(t,e){t.panel.value=t.panel.value===e?void 0:e}function je(t,e){let s=e.state===4;t.give(s?"resume":"hold",(r,a)=>s?t.service.resume({requestId:r},a):t.service.hold({requestId:r},a))}function Xe(t){t.give("end-call",(e,s)=>t.service.endCall({requestId:e},s))}function to({work:t,call:e,isTalking:s}){switch(t.panel.value){case"consult":return s?n(Qt,{work:t}):null;case"pass-on":return s?n(en,{work:t}):null;case"transfer":return n(gn,{work:t,call:e,isTalking:s});case"callback":return n(zt,{work:t,caseId:e.caseId});case"follow-up":return n(jt,{work:t,caseId:e.caseId});default:return null}}var no={accept:"accept",decline:"decline",ready:"be-ready",hold:"key-hold",notes:"key-notes",save:"note-save",consult:"consult",passOn:"pass-on",transfer:"refer",callback:"promise-a-callback",end:"end-call",mute:"key-mute",help:"key-help"};function Sn({onClose:t}){return n(kt,{title:o("keys-title"),onClose:t,children:[n("table",{class:"keys",children:n("tbody",{children:Object.keys(w).map(e=>n("tr",{children:[n("th",{scope:"row",children:n("kbd",{children:w[e].label})}),n("td",{children:o(no[e])})]},e))})}),n("p",{class:"hint",children:o("keys-hint")})]})}function In({work:t,messages:e}){let s=N(new Set);return k(()=>{for(let r of e){if(s.current.has(r.messageId))continue;s.current.add(r.messageId),(r.urgent?G:Q)(o("message-from",{from:r.from})+" "+Cn(r))}},[e]),e.length===0?null:n("ul",{class:"messages","aria-label":o("messages"),children:e.map(r=>n(so,{work:t,message:r},String(r.messageId)))})}function so({work:t,message:e}){let{messageId:s}=e;return n("li",{class:e.urgent?"message is-urgent":"message",children:[n("div",{children:[n("p",{class:"message-from",children:[e.urgent&&n("strong",{children:[o("message-urgent")," "]}),o("message-from",{from:e.from})," · ",n(U,{at:e.sentAt})]}),n("p",{class:"message-text",dir:"auto",children:Cn(e)})]}),n(m,{work:t,name:"dismiss-message",kind:"quiet",class:"small",onClick:()=>{t.give("dismiss-message",(r,a)=>t.service.dismissMessage({requestId:r,messageId:s},a))},children:o("message-read")})]})}function Cn(t){return t.text||o("text-unavailable")}function En({work:t,desk:e}){return n("aside",{class:"own","aria-label":o("own-work"),children:[e.handOvers.length>0&&n(co,{work:t,proposed:e.handOvers}),n(oo,{work:t,desk:e}),n(ro,{work:t,desk:e}),t.panel.value==="shift-end"?n(mo,{work:t,desk:e}):n("button",{type:"button",class:"quiet",onClick:()=>t.panel.value="shift-end",children:o("shift-end")})]})}function oo({work:t,desk:e}){let s=e.overduePromises,r=e.call?.call?.caseId,a=e.nextPromises.filter(i=>i.caseId!==r);return n("section",{class:"card","aria-labelledby":"promises-title",children:[n("h2",{id:"promises-title",children:[o("my-promises"),s>0&&n("span",{class:"chip is-late",children:o("promises-late",{late:s})})]}),Y(a).length===0?n("p",{class:"muted",children:o("promises-none")}):n(_e,{work:t,promises:a,hasCase:!0})]})}function ro({work:t,desk:e}){let s=t.cases.value;return n("section",{class:"card","aria-labelledby":"cases-title",children:[n("h2",{id:"cases-title",children:[o("my-cases")," ",n("span",{class:"count figure",children:D(e.openCases)})]}),!s&&n("p",{class:"muted",children:o("reading")}),s?.length===0&&n("p",{class:"muted",children:o("cases-none")}),s&&s.length>0&&n("ul",{class:"cases",children:s.map(r=>n(ao,{work:t,desk:e,shown:r},String(r.caseId)))})]})}function ao({work:t,desk:e,shown:s}){let[r,a]=u(void 0),i=e.call?.call?.caseId===s.caseId,l=Y(s.promises).length,d=c=>a(r===c?void 0:c);return n("li",{class:"case",children:[n("p",{class:"case-what",children:[n("a",{href:`/operator/case#case=${s.caseId}`,target:"_blank",rel:"noopener",children:o("case-number",{id:String(s.caseId)})}),n("span",{class:"muted",children:[o("case-open-for")," ",n(ce,{at:s.openedAt})]}),i&&n("span",{class:"chip",children:o("case-at-hand")}),l>0&&n("span",{class:"chip",children:o("case-owes",{owed:l})}),s.handOverToId&&n("span",{class:"chip",children:o("case-proposed-to",{to:s.handOverToId})})]}),!i&&n("div",{class:"deeds-row",children:[n("button",{type:"button",class:"quiet small","aria-expanded":r==="hand-over",onClick:()=>d("hand-over"),children:o("hand-over")}),l===0&&n("button",{type:"button",class:"quiet small","aria-expanded":r==="close",onClick:()=>d("close"),children:o("case-close")})]}),r==="close"&&n(io,{work:t,caseId:s.caseId}),r==="hand-over"&&n(An,{work:t,shown:s})]})}function io({work:t,caseId:e}){let[s,r]=u("");return n("div",{class:"inline-form",children:[n(P,{label:o("disposition"),value:s,none:o("choose"),options:(t.centre.value?.dispositions??[]).map(a=>({value:a,label:h(a)})),onChoose:r}),n(m,{work:t,name:"close-case",disabled:!s,onClick:()=>{t.give("close-case",(a,i)=>t.service.closeCase({requestId:a,caseId:e,disposition:s},i))},children:o("case-close")})]})}function An({work:t,shown:e}){let[s,r]=u(""),{caseId:a}=e;k(()=>{t.readColleagues()},[]);let i=t.colleagues.value;return e.handOverToId?n(m,{work:t,name:"withdraw-hand-over",kind:"quiet",class:"small",onClick:()=>{Rn(t,"withdraw-hand-over",a)},children:o("hand-over-withdraw")}):n("div",{class:"inline-form",children:[n(P,{label:o("colleague"),value:s,none:i.length>0?o("choose"):o("nobody-signed-in"),options:i.map(l=>({value:l.operatorId,label:l.operatorId})),onChoose:r}),n(m,{work:t,name:"propose-hand-over",disabled:!s,onClick:()=>{t.give("propose-hand-over",(l,d)=>t.service.proposeHandOver({requestId:l,caseId:a,operatorId:s},d)).then(()=>t.readLists())},children:o("hand-over-propose")})]})}async function Rn(t,e,s){await t.give(e,(r,a)=>e==="withdraw-hand-over"?t.service.withdrawHandOver({requestId:r,caseId:s},a):t.service.acceptHandOver({requestId:r,caseId:s},a)),await t.readLists()}var lo=["too-many-cases","shift-ends","not-competent"];function co({work:t,proposed:e}){return n("section",{class:"card proposed","aria-labelledby":"proposed-title",children:[n("h2",{id:"proposed-title",children:o("proposed-to-me")}),n("ul",{class:"cases",children:e.map(s=>n(uo,{work:t,one:s},String(s.caseId)))})]})}function uo({work:t,one:e}){let[s,r]=u(!1),{caseId:a}=e;return n("li",{class:"case",children:[n("p",{class:"case-what",children:[n("a",{href:`/operator/case#case=${a}`,target:"_blank",rel:"noopener",children:o("case-number",{id:String(a)})}),n("span",{children:o("proposed-by",{owner:e.ownerId})}),e.openPromises>0&&n("span",{class:"chip",children:o("case-owes",{owed:e.openPromises})}),e.nextDueAt&&n(ue,{to:e.nextDueAt})]}),n("div",{class:"deeds-row",children:[n(m,{work:t,name:"accept-hand-over",class:"small",onClick:()=>{Rn(t,"accept-hand-over",a)},children:o("hand-over-accept")}),n("button",{type:"button",class:"quiet small","aria-expanded":s,onClick:()=>r(!s),children:o("hand-over-decline")})]}),s&&n("div",{class:"deeds-row",role:"group","aria-label":o("hand-over-decline"),children:lo.map(i=>n(m,{work:t,name:"decline-hand-over",kind:"quiet",class:"small",onClick:()=>{t.give("decline-hand-over",(l,d)=>t.service.declineHandOver({requestId:l,caseId:a,reason:i},d))},children:h(i)},i))})]})}function mo({work:t,desk:e}){k(()=>{t.readHandOvers()},[]);let s=t.handOvers.value,r=e.status===4||e.status===5;return n(M,{title:o("shift-end"),closeLabel:o("close"),onClose:()=>t.panel.value=void 0,children:[!s&&n("p",{class:"muted",children:o("reading")}),s?.length===0&&n("p",{children:o("hand-over-nothing")}),s&&s.length>0&&n(I,{children:[n("p",{children:o("hand-over-first")}),n("ul",{class:"cases",children:s.map(a=>n("li",{class:"case",children:[n("p",{class:"case-what",children:[n("a",{href:`/operator/case#case=${a.caseId}`,target:"_blank",rel:"noopener",children:o("case-number",{id:String(a.caseId)})}),n("span",{class:"chip",children:a.handOverToId?o("case-proposed-to",{to:a.handOverToId}):o("case-owes",{owed:Y(a.promises).length})})]}),n(An,{work:t,shown:a})]},String(a.caseId)))})]}),n(m,{work:t,name:"sign-out",kind:s&&s.length===0?"primary":"quiet",disabled:r,onClick:()=>{t.closeDesk()},children:o("desk-close")}),r&&n("p",{class:"hint",children:o("desk-close-busy")})]})}function On({work:t,seat:e,ringing:s}){let r=t.line.link.value;if(e.isTaken.value)return n(Ye,{seat:e,isTab:!0});switch(r.is){case"moved":return n(Ye,{seat:e,isTab:!0});case"elsewhere":return n(Ye,{seat:e,isTab:!1});case"closed":return n(ne,{title:o("desk-was-closed"),children:[n("p",{children:o("desk-was-closed-why")}),n(xn,{work:t,seat:e})]});case"barred":return n(ne,{title:o("credential-over"),children:[n("p",{children:o("credential-over-why")}),n("a",{class:"button",href:"/login",children:o("sign-in-again")})]});case"opening":return n(ne,{title:o("desk-opening"),children:n("p",{class:"muted",children:o("desk-opening-why")})});default:return n(ne,{title:o("sign-in-title"),children:[n("p",{children:o("sign-in-as",{operator:t.operator})}),n(xn,{work:t,seat:e}),n(po,{ringing:s})]})}}function ne({title:t,children:e}){return n("section",{class:"card door","aria-labelledby":"door-title",children:[n("h2",{id:"door-title",children:t}),e]})}function xn({work:t,seat:e}){return n(m,{work:t,name:"sign-in",class:"big",onClick:()=>{e.open()},children:o("desk-open")})}function po({ringing:t}){return n("ul",{class:"readiness",children:[n("li",{children:[n("span",{children:o("try-sound-why")}),n("button",{type:"button",class:"quiet small",onClick:()=>{t.try()},children:o("try-sound")})]}),t.permission.value==="default"&&n("li",{children:[n("span",{children:o("notify-why")}),n("button",{type:"button",class:"quiet small",onClick:()=>{t.askPermission()},children:o("notify-allow")})]}),t.permission.value==="denied"&&n("li",{children:o("notify-denied")})]})}var fo=1500;function Ye({seat:t,isTab:e}){let[s,r]=u(!1);return k(()=>{if(!s)return;let a=setInterval(()=>{t.tryAgain()},fo);return()=>clearInterval(a)},[s]),n(ne,{title:e?o("desk-in-other-tab"):o("desk-elsewhere"),children:[n("p",{children:e?o("desk-in-other-tab-why"):o("desk-elsewhere-why")}),s?n("p",{role:"status",class:"muted",children:o("desk-elsewhere-trying")}):n("button",{type:"button",class:"big",onClick:async()=>{await t.takeOver()||r(!0)},children:e?o("desk-take-over"):o("desk-wait-for")})]})}var ho={0:"away",1:"away",2:"ready",3:"ringing",4:"talking",5:"notes",6:"pause"},go={0:"unknown",1:"out",2:"ready",3:"offered",4:"talking",5:"wrap-up",6:"not-ready"};function Tn({work:t,desk:e}){let r=e.call?.call?.heldSince!==void 0&&e.status===4?o("desk-held"):ln(e.status);return n("section",{class:`card status status-${go[e.status]}`,"aria-labelledby":"desk-status",children:[n("div",{class:"status-now",children:[n("span",{class:"status-sign",children:n(It,{name:ho[e.status]})}),n("div",{class:"status-words",children:[n("h2",{id:"desk-status",class:"status-word",children:[r,e.pause!==0&&n("span",{class:"status-pause",children:j(e.pause)})]}),n("p",{class:"status-facts",children:[e.since&&n("span",{class:"figure status-since",children:o("desk-for",{span:R(E.value-v(e.since))})}),n(yo,{desk:e}),e.assignedQueues.length>0&&n("span",{children:o("assigned-queues",{queues:e.assignedQueues.map(h).join(", ")})}),e.surgeUntil&&n("strong",{children:o("surge-until",{at:Z(v(e.surgeUntil))})})]})]})]}),n(vo,{work:t,desk:e})]})}function yo({desk:t}){let e=t.dutyChangesAt&&v(t.dutyChangesAt),s=e===void 0?void 0:wo(e);return t.onDuty?n("span",{children:s?o("duty-until",{at:s}):o("duty-on")}):n("strong",{class:"late",children:s?o("duty-from",{at:s}):o("duty-off")})}var bo=20*36e5;function wo(t){return Math.abs(t-E.value)<bo?Z(t):yt(t)}function vo({work:t,desk:e}){let s=e.status===4||e.status===5,r=e.status===2;return n("div",{class:"status-controls",children:[e.status===6&&n(m,{work:t,name:"ready",class:"big",keys:w.ready.label,onClick:()=>ke(t),children:o("be-ready")}),s&&e.pauseNext!==0&&n("p",{class:"pause-next",children:[o("pause-follows",{pause:j(e.pauseNext)})," ",n(m,{work:t,name:"ready",kind:"quiet",class:"small",onClick:()=>ke(t),children:o("pause-not")})]}),(r||s&&e.pauseNext===0||e.status===6)&&n(ko,{work:t,desk:e,isAfter:s})]})}function ko({work:t,desk:e,isAfter:s}){let[r,a]=u(!1),i=dn.filter(l=>l!==e.pause);return s&&!r?n("button",{type:"button",class:"quiet small",onClick:()=>a(!0),children:o("pause-after")}):n("div",{class:"pauses",role:"group","aria-label":s?o("pause-after"):o("pause-now"),children:[n("span",{class:"pauses-label muted","aria-hidden":"true",children:s?o("pause-after"):o("pause-now")}),i.map(l=>n(m,{work:t,name:"pause",kind:"quiet",class:"small",onClick:()=>{a(!1),So(t,l)},children:j(l)},l))]})}function ke(t){t.give("ready",(e,s)=>t.service.setReady({requestId:e},s))}function So(t,e){return t.give("pause",(s,r)=>t.service.setNotReady({requestId:s,pause:e},r))}var Nn={0:"unknown",1:"obstacle-signed-out",2:"obstacle-off-duty",3:"obstacle-console-lost",4:"obstacle-paused",5:"obstacle-ringing",6:"obstacle-talking",7:"obstacle-wrap-up",8:"obstacle-consulting",9:"obstacle-other-queues",10:"obstacle-not-licensed",11:"obstacle-lacks-skill",12:"obstacle-excluded",13:"obstacle-kept",14:"obstacle-callback-share",15:"obstacle-rings-already"},Io=5e3;function Wn({work:t,desk:e}){let[s,r]=u(!1),[a,i]=u(void 0),[l,d]=u(void 0);return k(()=>{if(!s)return;let c=!0,p=()=>t.service.whyNotMe({}).then(g=>c&&(i(g),d(void 0)),g=>c&&d(g));p();let f=setInterval(()=>{p()},Io);return()=>{c=!1,clearInterval(f)}},[s,e.status]),n("div",{class:"why-not",children:[n("button",{type:"button",class:"quiet small","aria-expanded":s,onClick:()=>r(!s),children:o("why-not-me")}),s&&n("div",{"aria-live":"polite",children:l?n("p",{children:le(l)}):a?n(Co,{answer:a}):n("p",{children:o("reading")})})]})}function Co({answer:t}){return n(I,{children:[t.obstacles.length>0&&n("ul",{children:t.obstacles.map(e=>n("li",{children:Eo(e)},e.kind))}),n("p",{children:t.waiting===0?o("why-not-nobody-waits"):o("why-not-waiting",{waiting:t.waiting,suitable:t.suitable})}),t.against.length>0&&n("ul",{children:t.against.map(({kind:e,calls:s})=>n("li",{children:o("why-not-calls",{why:o(Nn[e]??"unknown"),calls:s})},e))})]})}function Eo(t){let e=[o(Nn[t.kind]??"unknown")];return t.pause&&e.push(j(t.pause)),t.until&&e.push(o("why-not-until",{at:Z(v(t.until))})),e.join(" · ")}function Dn({place:t,work:e,seat:s,ringing:r}){let[a,i]=u(!1),[l,d]=u(!1),[c,p]=u(!1),f=s.isTaken.value?void 0:e.desk.value,g=f?.offer?.offerId;return K(()=>p(!1),[g]),k(()=>{let O=$=>{let y=nn($);y&&($.preventDefault(),y==="help"?i(S=>!S):y==="decline"?p(S=>!S):To(y,e,r))};return addEventListener("keydown",O),()=>removeEventListener("keydown",O)},[e,r]),n(ut,{title:o("console-title"),place:t,status:n(Ut,{work:e}),actions:n(I,{children:[t.session.demo&&n("button",{type:"button",onClick:()=>d(!0),children:o("visitor-open")}),n(xo,{ringing:r,onHelp:()=>i(!0)})]}),onSignOut:()=>{No(e,t)},children:[n(Ft,{work:e}),n(Kt,{work:e}),n(qt,{work:e}),f?n(Ao,{work:e,desk:f,isDeclining:c,onDeclining:p}):n(On,{work:e,seat:s,ringing:r}),a&&n(Sn,{onClose:()=>i(!1)}),l&&n(St,{onClose:()=>d(!1)})]})}function Ao({work:t,desk:e,isDeclining:s,onDeclining:r}){let a=!t.isLive.value;return n("div",{class:a?"console is-stale":"console","data-version":String(t.line.seen.value?.version),children:[n("div",{class:"at-hand",children:[n(Tn,{work:t,desk:e}),n(In,{work:t,messages:e.messages}),e.offer&&n(hn,{work:t,offer:e.offer,isDeclining:s,onDeclining:r}),e.call&&n(kn,{work:t,desk:e,shown:e.call}),!e.call&&!e.offer&&n(Ro,{work:t,desk:e})]}),n(En,{work:t,desk:e})]})}function Ro({work:t,desk:e}){let s=e.status===2;return n("section",{class:"card idle",children:[n("p",{children:s?e.onDuty?o("idle-ready"):o("idle-off-duty"):o("idle-not-ready")}),n(Wn,{work:t,desk:e})]})}function xo({ringing:t,onHelp:e}){let s=t.isMuted.value;return n(I,{children:[n("button",{type:"button",class:"quiet act","aria-pressed":s,"aria-keyshortcuts":w.mute.label,onClick:()=>t.mute(!s),children:[n(Oo,{isMuted:s}),s?o("sound-off"):t.canSound.value?o("sound-on"):o("sound-locked")]}),n("button",{type:"button",class:"quiet","aria-keyshortcuts":w.help.label,onClick:e,children:o("keys-title")})]})}function Oo({isMuted:t}){return n("svg",{class:"bell-sign",viewBox:"0 0 24 24","aria-hidden":"true",children:[n("path",{d:"M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4"}),t&&n("path",{d:"M3 3l18 18"})]})}function To(t,e,s){let r=e.desk.value,a=r?.call?.call,i=r?.status===4,l=i&&a?.kind!==3;switch(t){case"mute":return s.mute(!s.isMuted.value);case"accept":return r?.offer&&void e.accept(r.offer.offerId);case"ready":r?.status===6&&!e.isPending("ready")&&ke(e);return;case"hold":i&&a?.connectedAt&&!e.isPending("hold","resume")&&je(e,a);return;case"end":i&&!e.isPending("end-call")&&Xe(e);return;case"notes":return document.getElementById("note")?.focus();case"save":e.isPending("add-note")||e.saveNote();return;case"consult":return l&&!r?.consult?F(e,"consult"):void 0;case"passOn":return l?F(e,"pass-on"):void 0;case"transfer":return l?F(e,"transfer"):void 0;case"callback":return a?F(e,"callback"):void 0}}async function No(t,e){t.line.session!==void 0&&!await t.closeDesk()||await at(e.role)}var Pn={tones:[[587,0],[784,.32]],toneSeconds:.6,everySeconds:2.4,loudness:.22},Wo={tones:[[880,0],[1175,.16],[880,.32],[1175,.48]],toneSeconds:.2,everySeconds:1.1,loudness:.6},Se=class{#e;#t;#n=!1;#s;async unlock(){return typeof AudioContext>"u"?!1:(this.#e||(this.#e=new AudioContext,this.#s=this.#e.createGain(),this.#s.gain.value=this.#n?0:1,this.#s.connect(this.#e.destination)),await this.#e.resume(),this.#e.state==="running")}get isUnlocked(){return this.#e?.state==="running"}mute(e){this.#n=e,this.#s&&(this.#s.gain.value=e?0:1)}start(e){this.stop();let s=e?Wo:Pn;this.#o(s),this.#t=setInterval(()=>this.#o(s),s.everySeconds*1e3)}stop(){clearInterval(this.#t),this.#t=void 0}try(){this.#o(Pn)}#o(e){let s=this.#e;if(!(!s||!this.#s||s.state!=="running"))for(let[r,a]of e.tones){let i=s.currentTime+a,l=s.createGain();l.connect(this.#s),l.gain.setValueAtTime(1e-4,i),l.gain.exponentialRampToValueAtTime(e.loudness,i+.02),l.gain.exponentialRampToValueAtTime(1e-4,i+e.toneSeconds);for(let[d,c]of[[1,"sine"],[2,"triangle"]]){let p=s.createOscillator();p.type=c,p.frequency.value=r*d,p.connect(l),p.start(i),p.stop(i+e.toneSeconds)}}}};var Ie=class{bell=new Se;isMuted=b(nt("mute")==="yes");canSound=b(!1);permission=b(typeof Notification>"u"?"absent":Notification.permission);#e=b(void 0);#t;#n;#s="";get ring(){return this.#e.value}begin(e){this.bell.mute(this.isMuted.value);let s=()=>{this.#o()};for(let a of Mn)addEventListener(a,s,{capture:!0});let r=re(()=>{let a=e.desk.value?.offer,i=on(this.#e.peek(),a,e.isLive.value,e.answered.value);i.do==="stop"&&this.#i(),i.do==="start"&&a&&this.#a(i.ring,a)});return()=>{r(),this.#i();for(let a of Mn)removeEventListener(a,s,{capture:!0})}}mute(e){et(()=>this.isMuted.value=e),st("mute",e?"yes":void 0),this.bell.mute(e)}async try(){await this.#o(),this.bell.try()}async askPermission(){typeof Notification>"u"||(this.permission.value=await Notification.requestPermission())}async#o(){if(this.bell.isUnlocked)return;this.canSound.value=await this.bell.unlock();let e=this.#e.peek();this.canSound.value&&e&&this.bell.start(e.isUrgent)}#a(e,s){this.#i(),this.#e.value=e,this.bell.start(e.isUrgent);let r=Po(s);G(o("rings-say",{offer:r})),this.#c(r),this.#l(r,e)}#i(){this.bell.stop(),this.#t?.close(),this.#t=void 0,this.#n!==void 0&&(clearInterval(this.#n),this.#n=void 0,document.title=this.#s),this.#e.value=void 0}#c(e){this.#s=document.title;let s=`☎ ${e}`;document.title=s,this.#n=setInterval(()=>{document.title=document.title===s?this.#s:s},Do)}#l(e,s){if(!(this.permission.value!=="granted"||document.visibilityState==="visible"))try{let r={body:e,tag:"firstline-offer",requireInteraction:s.isUrgent};this.#t=new Notification(o("rings-title"),r),this.#t.onclick=()=>window.focus()}catch{}}},Mn=["pointerdown","keydown"],Do=1e3;function Po(t){let e=Et(t.acuity);return[e?Ct(e):o("unknown"),t.complaint?h(t.complaint):o("complaint-unknown"),_(t.ageGroup)].join(" · ")}var Mo=[q.PermissionDenied,q.Unimplemented,q.NotFound,q.Internal],C=class t extends Error{reason;retryMs;#e;#t;#n;constructor(e,s=!1){super(De.from(e).message),this.#e=e,this.#t=De.from(e).code,this.#n=s,this.reason=s?"OUTCOME_UNKNOWN":bt(e),this.retryMs=wt(e)}static of(e){return e instanceof t?e:new t(e)}get isPassing(){return this.isCredential?!1:this.reason?this.#t===q.Unavailable||this.#t===q.DeadlineExceeded:!Mo.includes(this.#t)}get isCredential(){return vt(this.#e)}unknownOutcome(){return new t(this.#e,!0)}get sentence(){return this.#n?o("error-outcome-unknown"):le(this.#e)}};var Ce=class{#e;#t;#n;#s;constructor(e,s,r){this.#e=e,this.#t=s,this.#s=r,e.onmessage=a=>this.#a(a.data)}async isTaken(){return await this.#o({say:"who"},"me")!==void 0}async take(){let e=await this.#o({say:"give"},"take");return e?.say==="take"?e.handed:void 0}async#o(e,s){let r=new Promise(i=>{this.#n=l=>{l.say===s&&i(l)}});this.#e.postMessage(e);let a=await Promise.race([r,this.#s(400)]);return this.#n=void 0,a??void 0}#a(e){if(this.#n?.(e),!this.#t.hasDesk()||(e.say==="who"&&this.#e.postMessage({say:"me"}),e.say!=="give"))return;let s=this.#t.giveAway();s&&this.#e.postMessage({say:"take",handed:s})}};var Lo={postMessage:()=>{},onmessage:null,close:()=>{}},Ee=class{isTaken=b(!1);#e;#t;#n;constructor(e){this.#e=e;let s=`firstline.desk.${e.operator}`;this.#n=typeof BroadcastChannel>"u"?Lo:new BroadcastChannel(s);let r={hasDesk:()=>["live","lost","opening"].includes(e.line.link.value.is)&&!this.isTaken.value,giveAway:()=>e.giveAway()};this.#t=new Ce(this.#n,r,a=>new Promise(i=>setTimeout(i,a)))}async begin(){this.isTaken.value=await this.#t.isTaken(),this.isTaken.value||await this.#e.line.resume()}async open(){try{await this.#e.line.signIn()}catch(e){let s=C.of(e);s.reason!=="SIGNED_IN_ELSEWHERE"&&this.#e.notices.failed("sign-in",s)}}async takeOver(){let e=await this.#t.take();return e?(this.isTaken.value=!1,this.#e.takeOver(e),!0):this.tryAgain()}async tryAgain(){return this.isTaken.value=await this.#t.isTaken(),this.isTaken.value||this.#e.isPending("sign-in")?!1:(await this.open(),this.#e.line.session!==void 0)}end(){this.#n.close()}};var Ln=`# The operator's console.

console-title = وحدة التحكم

## The line to the server

link-live = متصل
link-lost = انقطع الاتصال
link-opening = جارٍ الاتصال…
lost-title = انقطع الاتصال بالخادم.
lost-why = قد لا يكون المعروض حديثًا. المكالمة مستمرة، وستعيد هذه الصفحة الاتصال تلقائيًا.
pending-again = { $command }: أُرسل { $tries } مرات دون رد بعد.
dismiss = إخفاء

## Signing in

sign-in-title = مكتبك
sign-in-as = أنت { $operator }. افتح مكتبك للبدء؛ لن تُعرض عليك مكالمات قبل أن تكون جاهزًا.
desk-open = فتح مكتبي
desk-opening = جارٍ فتح مكتبك…
desk-opening-why = ستجد مكتبك كما تركته.
desk-was-closed = أُغلق مكتبك
desk-was-closed-why = أغلقه مشرف، أو لم يُسمع من هذه الوحدة منذ مدة طويلة.
credential-over = انتهت صلاحية دخولك
credential-over-why = سجّل الدخول مرة أخرى. سيُحفظ مكتبك وما كتبته لفترة.
sign-in-again = تسجيل الدخول مجددًا
desk-in-other-tab = مكتبك مفتوح في علامة تبويب أخرى
desk-in-other-tab-why = مكتب واحد لعلامة تبويب واحدة. يمكنك المتابعة هنا، وستتركه العلامة الأخرى.
desk-take-over = العمل هنا بدلًا من ذلك
desk-elsewhere = مكتبك مفتوح على وحدة أخرى
desk-elsewhere-why = أغلقه هناك. الوحدة المطفأة تترك المكتب بعد ثوانٍ قليلة.
desk-wait-for = افتحه هنا فور توفره
desk-elsewhere-trying = بانتظار أن تتركه الوحدة الأخرى…
try-sound = سماع الجرس
try-sound-why = تحقق من أنك تسمع الرنين.
notify-why = ينبهك إشعار عند الرنين وأنت تنظر إلى مكان آخر.
notify-allow = السماح بالإشعارات
notify-denied = الإشعارات محظورة في هذا المتصفح.

## Where the operator is in their work

desk-signed-out = خارج الخدمة
desk-ready = جاهز
desk-offered = يرنّ
desk-talking = في مكالمة
desk-held = المتصل في الانتظار
desk-wrap-up = إنهاء الملاحظات
desk-not-ready = غير جاهز
not-ready-signed-in = دخل للتو
not-ready-missed = فاتته مكالمة
not-ready-break = استراحة
not-ready-meal = وجبة
not-ready-training = تدريب
not-ready-paperwork = أعمال ورقية
desk-for = منذ { $span }
duty-on = في المناوبة
duty-until = في المناوبة حتى { $at }
duty-off = خارج المناوبة: لن تُعرض مكالمات
duty-from = خارج المناوبة حتى { $at }: لن تُعرض مكالمات
be-ready = جاهز للمكالمات
pause-now = توقف الآن
pause-after = توقف بعد هذه المكالمة
pause-follows = بعد هذه المكالمة: { $pause }.
pause-not = إلغاء
idle-ready = بانتظار المكالمة التالية. سيرنّ هنا.
idle-off-duty = أنت جاهز، لكن لا مناوبة لك الآن: تذهب المكالمات إلى المناوبين.
idle-not-ready = لا تُعرض مكالمات ما دمت غير جاهز.

## What rings

rings-title = مكالمة لك
rings-say = رنين: { $offer }
accept = قبول
decline = رفض
decline-why = لماذا ترفض؟
decline-by-space = اضغط مفتاح المسافة أو انقر؛ لا يعمل Enter هنا.
decline-busy = مشغول الآن
decline-not-competent = ليس مجالي
decline-conflict = أعرف المتصل
decline-technical = عطل في السماعة أو الحاسوب
complaint-unknown = الشكوى غير معروفة
red-flags = علامات الخطر
waited = انتظر
speaks = اللغة
any-language = أي لغة
interpreter-joins = سينضم مترجم
needs-skills = يحتاج
known-caller = متصل معروف
asked-by = السائل
case-is-mine = الحالة لك
case-is-of = الحالة لدى { $owner }
why-me = لماذا أنت
why-unknown = السبب مسجّل.
why-me-owner = الحالة لك.
why-me-only-one = لا أحد آخر جاهز يستطيع أخذها.
why-me-closest-fit = أنت الأنسب، وتبقى المهارات النادرة متاحة.
why-me-longest-idle = أنت الأطول فراغًا بين المناسبين.
why-me-by-name = طلبك أحدهم بالاسم.
why-able = من بين { $ready } جاهزين، يستطيع { $able } أخذها.
why-idle = كنت متفرغًا مدة { $span }.
why-ring = خُففت متطلباتها { $ring } مرات.
time-left = الوقت المتبقي للرد
seconds-left = بقي { $seconds } ث
sound-on = الصوت مفعّل
sound-off = صامت
sound-locked = الصوت بعد أول نقرة

## The call

kind-incoming = متصل
kind-callback = معاودة اتصال
kind-consult = زميل يستشير
kind-from-partner = من شريك
case-number = الحالة { $id }
call-over = انتهت المكالمة
call-parting = في الطريق إلى الشريك
call-with-partner = لدى الشريك
call-held = في الانتظار
call-dialling = جارٍ الاتصال بالمتصل…
call-connecting = جارٍ التوصيل…
call-talking = في الحديث
caller-number = الرقم
number-show = إظهار
number-hide = إخفاء
number-withheld = محجوب
number-unavailable = تتعذر قراءته الآن
district = المنطقة
case-owner = المسؤول
nobody-yet = لا أحد بعد
hold = تعليق
resume = استئناف
end-call = إنهاء المكالمة
more-deeds = المزيد

## Notes

notes = ملاحظات
note-new = ملاحظة جديدة
note-hint = ما تسمعه وما تنصح به وما اتُّفق عليه.
note-save = حفظ الملاحظة
note-saved = حُفظت الملاحظة.
note-saved-late = انتهت المكالمة؛ حُفظ ما كتبته كملاحظة.
note-unsaved = انتهت المكالمة وتعذر حفظ هذا النص. انسخه قبل إخفائه:
note-kept-here = لم تُحفظ بعد؛ محفوظة في هذه العلامة طوال المكالمة.
note-length = البايتات المتبقية: { $left }
note-by-others = مشرف أو شريك

## After the call

wrap-up-title = كيف انتهت؟
wrap-up-left = بقي { $span }
wrap-up-hint = يُحفظ ما كُتب أدناه كآخر ملاحظة.
wrap-up-close = إنهاء وإغلاق الحالة
wrap-up-done = إنهاء
disposition = النتيجة
case-stays-open = إبقاء الحالة مفتوحة
case-stays-owed = تبقى الحالة مفتوحة. المستحق: { $owed }.
case-stays-others = الحالة لزميل وتبقى مفتوحة.

## Asking a colleague, passing on

consult = استشارة زميل
consult-hint = يبقى المتصل معك. علّق المكالمة أولًا إن لم ترد أن ينتظر في صمت.
consult-ask = استشارة
consult-waiting = بانتظار زميل…
consult-connecting = جارٍ التوصيل مع { $who }…
consult-talking = مع { $who }
consult-joined = يسمعكما المتصل معًا.
consult-asked-by = { $asker } يستشيرك.
consult-join = ضم المتصل
consult-end = إنهاء الاستشارة
consult-give-up = تخلٍّ
consult-complete = ترك المتصل معه
consult-complete-with-case = …واقتراح تسليم الحالة
pass-on = تحويل داخلي
pass-on-hint = ينتظر المتصل من يليك في مكانه. تبقى مسؤولًا عن الحالة.
pass-on-now = تحويل المتصل
whom = إلى من
whom-queue = أي متفرغ في صف
whom-colleague = زميل بالاسم
queue = الصف
colleague = الزميل
choose = اختر…
nobody-signed-in = لا أحد آخر متصل

## Partners

refer = إحالة إلى شريك
send-errand = إرسال شريك
refer-now = اقتراح
need = ما يلزم
language-there = اللغة هناك
partners-reading = جارٍ البحث عن شركاء…
partners-unread = تعذرت قراءة الشركاء. اختر الحاجة مجددًا.
partners-none = لا شريك متاح لهذا الآن. يمكنك الوعد بمعاودة الاتصال.
partners-nearest = من يستطيع المساعدة، الأقرب أولًا
partner-everywhere = كل المناطق
partner-distance = { $km } كم
partner-room = متسع لـ { $room }
partner-speaks = يتحدث { $language }
partner-closes = مفتوح حتى { $at }
partner-by-telephone = بالهاتف
manner = الطريقة
manner-warm = تحويل مرافق
manner-warm-hint = تبقى على الخط حتى يتسلم الشريك المتصل.
manner-blind = تحويل مباشر
manner-blind-hint = تتفرغ فورًا؛ يستمع المتصل إلى الموسيقى.
manner-overflow = فائض
manner-errand = مهمة
consent = هل يجوز الإخبار؟
consent-given = وافق المتصل
consent-not-needed = لا حاجة إلى موافقة
consent-emergency = طارئ: تعذر أخذ الموافقة
consent-emergency-hint = يُسجَّل ذلك ويُراجَع.
consent-why = السبب
told = ما يُخبَر به الشريك
told-situation = الوضع
told-situation-hint = ما الذي يحدث.
told-background = الخلفية
told-background-hint = ما الذي أدى إليه.
told-assessment = التقييم
told-assessment-hint = ما تظنه.
told-recommendation = التوصية
told-recommendation-hint = ما تطلبه.
told-number = رقم المتصل
told-hint = لا يُخبَر إلا بما مُلئ، وتشمل الموافقة ذلك فقط.
told-unavailable = تتعذر قراءة ما قيل الآن.
transfers = التحويلات
transfer-at = إلى { $partner }
transfer-of = من { $partner }
transfer-proposed = مقترح
transfer-accepted = مقبول
transfer-connected = المتصل لدى الشريك
transfer-completed = مكتمل
transfer-returned = أُعيد
transfer-declined = مرفوض
transfer-expired = لا رد
transfer-withdrawn = مسحوب
transfer-withdraw = سحب
record-outcome = تسجيل النتيجة
outcome-note = ما يُذكر
record = تسجيل

## Promises

promise-a-callback = وعد بمعاودة الاتصال
promise-a-follow-up = متابعة
promise-now = وعد
promise-made = تم الوعد ولن يُنسى.
when = متى
within-half-hour = خلال نصف ساعة
within-two-hours = خلال ساعتين
in-the-evening = هذا المساء 17–20
tomorrow-morning = غدًا 9–12
not-before = ليس قبل
not-before-hint = فارغ: فورًا.
until-when = حتى
zone-of = بتوقيت { $zone }.
callback-urgent = عاجل
callback-urgent-hint = يسبق كل ما ليس فوريًا.
callback-urgent-within = يتصل أحدهم خلال { $span }، قبل كل ما ليس فوريًا.
hours-of-caller = متى يجوز الاتصال بالمتصل
hours-from = من
hours-to = إلى
hours-hint = فارغ: في أي وقت.
other-number = رقم آخر
other-number-hint = فارغ: الرقم الذي اتصل منه.
until-happened = حتى يحدث هذا
other-step = شيء آخر
other-step-hint = رمز قصير بأحرف لاتينية مثل test-result-known.
owed-callback = معاودة اتصال
owed-follow-up = متابعة
owed-transfer = لدى شريك: بانتظار النتيجة
owed-referral = إحالة
owed-here = المستحق في هذه الحالة
owed-here-by = المستحق في هذه الحالة على { $owner }
due-within = خلال { $span }
late-for = متأخر: { $span }
cover-for = نيابة عن { $owner }
needs-decision = كل المحاولات بلا جدوى: أجّله أو اسحبه.
tried-times = محاولات بلا جدوى: { $times }
promise-keep = تم
promise-move = تأجيل
promise-withdraw = سحب
withdraw-why = لماذا؟

## The operator's own work

own-work = حالاتك ووعودك
my-promises = وعودك
promises-late = { $late } متأخرة
promises-none = لا شيء مستحق.
my-cases = حالاتك المفتوحة
cases-none = لا حالات مفتوحة.
reading = جارٍ القراءة…
case-open-for = مفتوحة منذ
case-at-hand = قيد العمل
case-owes = مستحق: { $owed }
case-proposed-to = مقترحة على { $to }
case-close = إغلاق
hand-over = تسليم
hand-over-propose = اقتراح
hand-over-withdraw = سحب الاقتراح
hand-over-accept = تسلّم الحالة
hand-over-decline = رفض
hand-over-first = وُعد بشيء في هذه الحالات لوقت غيابك. اقترح كلًا منها على زميل؛ تبقى هنا حتى تُقبل.
hand-over-nothing = لا شيء للتسليم. يمكنك إغلاق مكتبك.
proposed-to-me = مقترح عليك
proposed-by = من { $owner }
shift-end = نهاية المناوبة
desk-close = إغلاق مكتبي
desk-close-busy = أنهِ المكالمة وملاحظاتها أولًا.

## Keys

keys-title = المفاتيح
keys-hint = تُعرف المفاتيح بموضعها، فهي نفسها في كل تخطيط.
key-hold = تعليق أو استئناف
key-notes = الانتقال إلى الملاحظة
key-mute = تشغيل الصوت أو كتمه
key-help = عرض المفاتيح

## Commands, as they are called when one failed or waits

command-failed = { $command }: { $why }
command-sign-in = فتح المكتب
command-sign-out = إغلاق المكتب
command-ready = الجاهزية
command-pause = التوقف
command-accept = قبول المكالمة
command-decline = رفض المكالمة
command-hold = التعليق
command-resume = الاستئناف
command-end-call = إنهاء المكالمة
command-add-note = حفظ الملاحظة
command-wrap-up = إنهاء الملاحظات
command-consult = استشارة زميل
command-join-consult = ضم المتصل
command-end-consult = إنهاء الاستشارة
command-complete-consult = ترك المتصل مع الزميل
command-pass-on = تحويل المتصل
command-propose-transfer = اقتراح التحويل
command-withdraw-transfer = سحب التحويل
command-record-outcome = تسجيل النتيجة
command-make-promise = الوعد
command-move-promise = تأجيل الوعد
command-keep-promise = تسوية الوعد
command-withdraw-promise = سحب الوعد
command-check-step = تأشير الخطوة
command-close-case = إغلاق الحالة
command-propose-hand-over = اقتراح التسليم
command-accept-hand-over = تسلّم الحالة
command-decline-hand-over = رفض الحالة
command-withdraw-hand-over = سحب الاقتراح

## Messages of supervisors

messages = الرسائل
message-from = من { $from }
message-urgent = عاجل
message-read = وضع علامة مقروءة
command-dismiss-message = إخفاء الرسالة
assigned-queues = مكلف حاليًا بـ: { $queues }
surge-until = ذروة حتى { $at }: وقت الملاحظات أقصر.

## Why no call is offered

why-not-me = لماذا لا تُعرض عليّ مكالمة؟
why-not-nobody-waits = لا أحد ينتظر الآن. سيرنّ ما يناسبك.
why-not-waiting = مكالمات تطلب موظفًا: { $waiting }؛ تستطيع أخذ: { $suitable }.
why-not-calls = { $why }: { $calls }
why-not-until = حتى { $at }
obstacle-signed-out = مكتبك مغلق
obstacle-off-duty = لا مناوبة لك الآن
obstacle-console-lost = وحدتك كانت صامتة
obstacle-paused = أنت لا تأخذ مكالمات
obstacle-ringing = مكالمة أخرى ترنّ
obstacle-talking = أنت في مكالمة
obstacle-wrap-up = أنت تنهي الملاحظات
obstacle-consulting = أنت تستشير زميلًا
obstacle-other-queues = في صفوف لا تخدمها
obstacle-not-licensed = تحتاج إلى ترخيص آخر
obstacle-lacks-skill = تحتاج إلى مهارة أو لغة ليست لديك
obstacle-excluded = رفضتها أو فاتتك أو حوّلتها
obstacle-kept = محجوزة لزميل
obstacle-callback-share = معاودات كافية جارية
obstacle-rings-already = ترنّ بالفعل
`;var $n=`# The operator's console.

console-title = Console

## The line to the server

link-live = Live
link-lost = Connection lost
link-opening = Connecting…
lost-title = The connection to the server is lost.
lost-why = What you see may be out of date. A call goes on; this page reconnects by itself.
pending-again = { $command }: sent { $tries } times, not answered yet.
dismiss = Put away

## Signing in

sign-in-title = Your desk
sign-in-as = You are { $operator }. Open your desk to begin; you are not offered calls until you are ready.
desk-open = Open my desk
desk-opening = Opening your desk…
desk-opening-why = Your desk is found as you left it.
desk-was-closed = Your desk was closed
desk-was-closed-why = A supervisor closed it, or nothing was heard of this console for too long.
credential-over = Your sign-in has ended
credential-over-why = Sign in again. Your desk and what you have typed are kept for a while.
sign-in-again = Sign in again
desk-in-other-tab = Your desk is open in another tab
desk-in-other-tab-why = One desk, one tab. You can go on here; the other tab then lets go.
desk-take-over = Work here instead
desk-elsewhere = Your desk is open at another console
desk-elsewhere-why = Close it there. A console that is switched off gives the desk up after a few seconds.
desk-wait-for = Open it here as soon as it is free
desk-elsewhere-trying = Waiting until the other console lets go…
try-sound = Hear the bell
try-sound-why = Check that you hear it ring.
notify-why = A notification tells you when it rings and you look elsewhere.
notify-allow = Allow notifications
notify-denied = Notifications are blocked in this browser.

## Where the operator is in their work

desk-signed-out = Signed out
desk-ready = Ready
desk-offered = It rings
desk-talking = On a call
desk-held = Caller on hold
desk-wrap-up = Finishing notes
desk-not-ready = Not ready
not-ready-signed-in = Just signed in
not-ready-missed = Missed a call
not-ready-break = Break
not-ready-meal = Meal
not-ready-training = Training
not-ready-paperwork = Paperwork
desk-for = for { $span }
duty-on = On duty
duty-until = On duty until { $at }
duty-off = Not on duty: no calls are offered
duty-from = Not on duty until { $at }: no calls are offered
be-ready = Ready for calls
pause-now = Pause now
pause-after = Pause after this call
pause-follows = After this call: { $pause }.
pause-not = Take it back
idle-ready = Waiting for the next call. It will ring here.
idle-off-duty = You are ready, but no shift is on for you: calls go to those on duty.
idle-not-ready = No calls are offered while you are not ready.

## What rings

rings-title = A call for you
rings-say = It rings: { $offer }
accept = Accept
decline = Decline
decline-why = Why do you decline?
decline-by-space = Press the space bar or click; Enter does nothing here.
decline-busy = Busy just now
decline-not-competent = Not my field
decline-conflict = I know the caller
decline-technical = Headset or computer trouble
complaint-unknown = Complaint unknown
red-flags = Signs of danger
waited = Waited
speaks = Language
any-language = Any
interpreter-joins = An interpreter joins
needs-skills = Needs
known-caller = Known caller
asked-by = Asked by
case-is-mine = The case is yours
case-is-of = The case is with { $owner }
why-me = Why you
why-unknown = The reason is on record.
why-me-owner = The case is yours.
why-me-only-one = Nobody else who is ready can take it.
why-me-closest-fit = You fit best, and rarer skills stay free.
why-me-longest-idle = Of those who fit, you have been free longest.
why-me-by-name = Somebody asked for you by name.
why-able = Of { $ready } ready, { $able } could take it.
why-idle = You were free for { $span }.
why-ring = Its needs were relaxed { $ring } times.
time-left = Time left to answer
seconds-left = { $seconds } s left
sound-on = Sound on
sound-off = Muted
sound-locked = Sound after the first click

## The call

kind-incoming = Caller
kind-callback = Callback
kind-consult = A colleague asks
kind-from-partner = From a partner
case-number = Case { $id }
call-over = Call over
call-parting = On the way to the partner
call-with-partner = With the partner
call-held = On hold
call-dialling = Dialling the caller…
call-connecting = Connecting…
call-talking = Talking
caller-number = Number
number-show = Show
number-hide = Hide
number-withheld = Withheld
number-unavailable = Cannot be read just now
district = Area
case-owner = Owner
nobody-yet = nobody yet
hold = Hold
resume = Resume
end-call = End call
more-deeds = More

## Notes

notes = Notes
note-new = A new note
note-hint = What you hear, what you advise, what was agreed.
note-save = Save note
note-saved = The note is saved.
note-saved-late = The call is over; what you had typed was saved as a note.
note-unsaved = The call is over and this could not be saved. Copy it before you put it away:
note-kept-here = Not saved yet; kept in this tab while the call lasts.
note-length = Bytes left: { $left }
note-by-others = supervisor or partner

## After the call

wrap-up-title = How did it end?
wrap-up-left = { $span } left
wrap-up-hint = What is typed below is saved as the last note.
wrap-up-close = Finish and close the case
wrap-up-done = Finish
disposition = Outcome
case-stays-open = Leave the case open
case-stays-owed = The case stays open. Still owed: { $owed }.
case-stays-others = The case belongs to a colleague and stays open.

## Asking a colleague, passing on

consult = Ask a colleague
consult-hint = The caller stays with you. Put them on hold first if they should not wait in silence.
consult-ask = Ask
consult-waiting = Waiting for a colleague…
consult-connecting = Connecting with { $who }…
consult-talking = With { $who }
consult-joined = The caller hears both of you.
consult-asked-by = { $asker } asks you.
consult-join = Let the caller join
consult-end = End consult
consult-give-up = Give up
consult-complete = Leave the caller with them
consult-complete-with-case = …and propose the case
pass-on = Pass on
pass-on-hint = The caller waits for whoever comes next, in the old place. You remain the owner of the case.
pass-on-now = Pass the caller on
whom = To whom
whom-queue = Whoever of a queue is free
whom-colleague = A colleague by name
queue = Queue
colleague = Colleague
choose = Choose…
nobody-signed-in = Nobody else is signed in

## Partners

refer = To a partner
send-errand = Send a partner
refer-now = Propose
need = What is needed
language-there = Language spoken there
partners-reading = Looking for partners…
partners-unread = The partners could not be read. Choose the need again.
partners-none = No partner is open for this now. You can promise a callback instead.
partners-nearest = Who can help, nearest first
partner-everywhere = everywhere
partner-distance = { $km } km
partner-room = room for { $room }
partner-speaks = speaks { $language }
partner-closes = open until { $at }
partner-by-telephone = by telephone
manner = How
manner-warm = Warm
manner-warm-hint = You stay on the line until the partner has the caller.
manner-blind = Blind
manner-blind-hint = You are free at once; the caller listens to music meanwhile.
manner-overflow = Overflow
manner-errand = Errand
consent = May it be told?
consent-given = The caller agreed
consent-not-needed = No consent is needed
consent-emergency = Emergency: consent could not be had
consent-emergency-hint = This goes on record and is audited.
consent-why = Why
told = What the partner is told
told-situation = Situation
told-situation-hint = What is happening.
told-background = Background
told-background-hint = What led to it.
told-assessment = Assessment
told-assessment-hint = What you think it is.
told-recommendation = Recommendation
told-recommendation-hint = What you ask for.
told-number = The caller's number
told-hint = Only what is filled in is told, and the consent covers just that.
told-unavailable = What was told cannot be read just now.
transfers = Transfers
transfer-at = To { $partner }
transfer-of = From { $partner }
transfer-proposed = Proposed
transfer-accepted = Accepted
transfer-connected = Partner has the caller
transfer-completed = Completed
transfer-returned = Given back
transfer-declined = Declined
transfer-expired = No answer
transfer-withdrawn = Taken back
transfer-withdraw = Take back
record-outcome = Record the outcome
outcome-note = What there is to say
record = Record

## Promises

promise-a-callback = Promise a callback
promise-a-follow-up = Follow up
promise-now = Promise
promise-made = It is promised, and will not be forgotten.
when = When
within-half-hour = Within half an hour
within-two-hours = Within two hours
in-the-evening = This evening, 17–20
tomorrow-morning = Tomorrow, 9–12
not-before = Not before
not-before-hint = Empty: at once.
until-when = By
zone-of = Times of { $zone }.
callback-urgent = Urgent
callback-urgent-hint = Goes before everything that is not immediate.
callback-urgent-within = Somebody calls within { $span }, before everything that is not immediate.
hours-of-caller = When the caller may be rung
hours-from = From
hours-to = To
hours-hint = Empty: at any time.
other-number = Another number
other-number-hint = Empty: the one they called from.
until-happened = Until this has happened
other-step = Something else
other-step-hint = A short code in Latin letters, such as test-result-known.
owed-callback = Callback
owed-follow-up = Follow-up
owed-transfer = With a partner: outcome awaited
owed-referral = Referral
owed-here = Still owed on this case
owed-here-by = Still owed on this case by { $owner }
due-within = in { $span }
late-for = Late: { $span }
cover-for = For { $owner }
needs-decision = All tries were in vain: move it or withdraw it.
tried-times = Tries in vain: { $times }
promise-keep = Done
promise-move = Move
promise-withdraw = Withdraw
withdraw-why = Why?

## The operator's own work

own-work = Your cases and promises
my-promises = Your promises
promises-late = { $late } late
promises-none = Nothing is owed.
my-cases = Your open cases
cases-none = No case is open.
reading = Reading…
case-open-for = open for
case-at-hand = at hand
case-owes = owed: { $owed }
case-proposed-to = proposed to { $to }
case-close = Close
hand-over = Hand over
hand-over-propose = Propose
hand-over-withdraw = Take the proposal back
hand-over-accept = Take the case
hand-over-decline = Decline
hand-over-first = Something is promised on these cases for a time when you are away. Propose each to a colleague; it stays here until accepted.
hand-over-nothing = Nothing has to be handed over. You can close your desk.
proposed-to-me = Proposed to you
proposed-by = by { $owner }
shift-end = End of shift
desk-close = Close my desk
desk-close-busy = Finish the call and its notes first.

## Keys

keys-title = Keys
keys-hint = The keys are told by their place, so they are the same with every keyboard layout.
key-hold = Hold or resume
key-notes = Go to the note
key-mute = Sound on or off
key-help = Show the keys

## Commands, as they are called when one failed or waits

command-failed = { $command }: { $why }
command-sign-in = Opening the desk
command-sign-out = Closing the desk
command-ready = Getting ready
command-pause = Pausing
command-accept = Accepting the call
command-decline = Declining the call
command-hold = Holding
command-resume = Resuming
command-end-call = Ending the call
command-add-note = Saving the note
command-wrap-up = Finishing the notes
command-consult = Asking a colleague
command-join-consult = Letting the caller join
command-end-consult = Ending the consult
command-complete-consult = Leaving the caller with the colleague
command-pass-on = Passing the caller on
command-propose-transfer = Proposing the transfer
command-withdraw-transfer = Taking the transfer back
command-record-outcome = Recording the outcome
command-make-promise = Promising
command-move-promise = Moving the promise
command-keep-promise = Settling the promise
command-withdraw-promise = Withdrawing the promise
command-check-step = Checking the step
command-close-case = Closing the case
command-propose-hand-over = Proposing the case
command-accept-hand-over = Taking the case
command-decline-hand-over = Declining the case
command-withdraw-hand-over = Taking the proposal back

## Messages of supervisors

messages = Messages
message-from = From { $from }
message-urgent = Urgent
message-read = Mark as read
command-dismiss-message = Putting the message away
assigned-queues = Assigned for now: { $queues }
surge-until = Surge until { $at }: notes have less time.

## Why no call is offered

why-not-me = Why am I offered no call?
why-not-nobody-waits = Nobody waits just now. Whatever suits you will ring.
why-not-waiting = Calls that want an operator: { $waiting }; you could take: { $suitable }.
why-not-calls = { $why }: { $calls }
why-not-until = until { $at }
obstacle-signed-out = Your desk is closed
obstacle-off-duty = No shift is on for you
obstacle-console-lost = Your console was silent
obstacle-paused = You take no calls
obstacle-ringing = Another call rings
obstacle-talking = You are on a call
obstacle-wrap-up = You are finishing notes
obstacle-consulting = You are asking a colleague
obstacle-other-queues = They wait in queues you do not serve
obstacle-not-licensed = They need another licence
obstacle-lacks-skill = They need a skill or language you do not have
obstacle-excluded = You declined, missed or passed them on
obstacle-kept = They are kept for a colleague
obstacle-callback-share = Enough callbacks are under way
obstacle-rings-already = They ring already
`;var Gn=`# The operator's console.

console-title = คอนโซล

## The line to the server

link-live = เชื่อมต่ออยู่
link-lost = ขาดการเชื่อมต่อ
link-opening = กำลังเชื่อมต่อ…
lost-title = ขาดการเชื่อมต่อกับเซิร์ฟเวอร์
lost-why = สิ่งที่เห็นอาจไม่เป็นปัจจุบัน สายยังดำเนินต่อ หน้านี้จะเชื่อมต่อใหม่เอง
pending-again = { $command }: ส่งแล้ว { $tries } ครั้ง ยังไม่ได้รับคำตอบ
dismiss = ปิด

## Signing in

sign-in-title = โต๊ะทำงานของคุณ
sign-in-as = คุณคือ { $operator } เปิดโต๊ะเพื่อเริ่มงาน จะยังไม่มีสายเข้าจนกว่าคุณจะพร้อม
desk-open = เปิดโต๊ะของฉัน
desk-opening = กำลังเปิดโต๊ะ…
desk-opening-why = โต๊ะจะอยู่ในสภาพเดิมเหมือนตอนที่คุณออกไป
desk-was-closed = โต๊ะของคุณถูกปิด
desk-was-closed-why = หัวหน้างานปิดโต๊ะนี้ หรือคอนโซลเงียบไปนานเกินไป
credential-over = การเข้าสู่ระบบของคุณหมดอายุ
credential-over-why = โปรดเข้าสู่ระบบอีกครั้ง โต๊ะและข้อความที่พิมพ์จะเก็บไว้ชั่วคราว
sign-in-again = เข้าสู่ระบบอีกครั้ง
desk-in-other-tab = โต๊ะของคุณเปิดอยู่ในแท็บอื่น
desk-in-other-tab-why = หนึ่งโต๊ะต่อหนึ่งแท็บ คุณทำต่อที่นี่ได้ แล้วแท็บอื่นจะปล่อยโต๊ะ
desk-take-over = ทำงานที่นี่แทน
desk-elsewhere = โต๊ะของคุณเปิดอยู่ที่คอนโซลอื่น
desk-elsewhere-why = โปรดปิดที่นั่น คอนโซลที่ปิดเครื่องจะปล่อยโต๊ะภายในไม่กี่วินาที
desk-wait-for = เปิดที่นี่ทันทีที่ว่าง
desk-elsewhere-trying = กำลังรอให้คอนโซลอื่นปล่อย…
try-sound = ฟังเสียงกริ่ง
try-sound-why = ตรวจสอบว่าได้ยินเสียงกริ่ง
notify-why = การแจ้งเตือนจะบอกเมื่อมีสายเข้าขณะคุณดูหน้าอื่น
notify-allow = อนุญาตการแจ้งเตือน
notify-denied = เบราว์เซอร์นี้ปิดกั้นการแจ้งเตือน

## Where the operator is in their work

desk-signed-out = ออกจากระบบแล้ว
desk-ready = พร้อมรับสาย
desk-offered = มีสายเข้า
desk-talking = กำลังสนทนา
desk-held = ผู้โทรพักสายอยู่
desk-wrap-up = กำลังสรุปบันทึก
desk-not-ready = ยังไม่พร้อม
not-ready-signed-in = เพิ่งเข้าสู่ระบบ
not-ready-missed = พลาดสาย
not-ready-break = พัก
not-ready-meal = ทานอาหาร
not-ready-training = อบรม
not-ready-paperwork = งานเอกสาร
desk-for = มาแล้ว { $span }
duty-on = อยู่ในเวร
duty-until = อยู่ในเวรถึง { $at }
duty-off = ไม่ได้อยู่ในเวร: จะไม่มีสายเข้า
duty-from = ยังไม่เข้าเวรจนถึง { $at }: จะไม่มีสายเข้า
be-ready = พร้อมรับสาย
pause-now = พักตอนนี้
pause-after = พักหลังจบสายนี้
pause-follows = หลังจบสายนี้: { $pause }
pause-not = ยกเลิก
idle-ready = กำลังรอสายถัดไป จะมีเสียงเรียกที่นี่
idle-off-duty = คุณพร้อมแล้ว แต่ยังไม่ถึงเวรของคุณ สายจะไปยังผู้ที่อยู่ในเวร
idle-not-ready = จะไม่มีสายเข้าขณะที่คุณยังไม่พร้อม

## What rings

rings-title = มีสายถึงคุณ
rings-say = มีสายเข้า: { $offer }
accept = รับสาย
decline = ปฏิเสธ
decline-why = เหตุใดจึงปฏิเสธ
decline-by-space = กดแป้นเว้นวรรคหรือคลิก ปุ่ม Enter ไม่มีผลที่นี่
decline-busy = ติดธุระอยู่
decline-not-competent = ไม่ใช่ความเชี่ยวชาญของฉัน
decline-conflict = ฉันรู้จักผู้โทร
decline-technical = หูฟังหรือคอมพิวเตอร์มีปัญหา
complaint-unknown = ไม่ทราบอาการ
red-flags = สัญญาณอันตราย
waited = รอมาแล้ว
speaks = ภาษา
any-language = ภาษาใดก็ได้
interpreter-joins = จะมีล่ามร่วมสาย
needs-skills = ทักษะที่ต้องการ
known-caller = ผู้โทรที่รู้จัก
asked-by = ถามโดย
case-is-mine = เคสนี้เป็นของคุณ
case-is-of = เคสนี้อยู่กับ { $owner }
why-me = ทำไมเป็นคุณ
why-unknown = เหตุผลถูกบันทึกไว้แล้ว
why-me-owner = เคสนี้เป็นของคุณ
why-me-only-one = ไม่มีคนพร้อมคนอื่นรับได้
why-me-closest-fit = คุณเหมาะที่สุด และเก็บทักษะหายากไว้ว่าง
why-me-longest-idle = ในบรรดาผู้ที่เหมาะ คุณว่างนานที่สุด
why-me-by-name = มีผู้ขอคุณโดยระบุชื่อ
why-able = พร้อม { $ready } คน รับได้ { $able } คน
why-idle = คุณว่างมา { $span }
why-ring = ผ่อนเงื่อนไขแล้ว { $ring } ครั้ง
time-left = เวลาที่เหลือในการรับสาย
seconds-left = เหลือ { $seconds } วินาที
sound-on = เปิดเสียง
sound-off = ปิดเสียง
sound-locked = มีเสียงหลังคลิกครั้งแรก

## The call

kind-incoming = ผู้โทรเข้า
kind-callback = โทรกลับ
kind-consult = เพื่อนร่วมงานขอปรึกษา
kind-from-partner = จากหน่วยงานพันธมิตร
case-number = เคส { $id }
call-over = จบสายแล้ว
call-parting = กำลังไปยังพันธมิตร
call-with-partner = อยู่กับพันธมิตร
call-held = พักสาย
call-dialling = กำลังโทรหาผู้โทร…
call-connecting = กำลังต่อสาย…
call-talking = กำลังสนทนา
caller-number = หมายเลข
number-show = แสดง
number-hide = ซ่อน
number-withheld = ไม่แสดงหมายเลข
number-unavailable = อ่านไม่ได้ในขณะนี้
district = พื้นที่
case-owner = ผู้รับผิดชอบ
nobody-yet = ยังไม่มี
hold = พักสาย
resume = คุยต่อ
end-call = วางสาย
more-deeds = เพิ่มเติม

## Notes

notes = บันทึก
note-new = บันทึกใหม่
note-hint = สิ่งที่ได้ยิน คำแนะนำ และสิ่งที่ตกลงกัน
note-save = บันทึก
note-saved = บันทึกแล้ว
note-saved-late = จบสายแล้ว ข้อความที่พิมพ์ไว้ถูกบันทึกแล้ว
note-unsaved = จบสายแล้วและบันทึกข้อความนี้ไม่ได้ โปรดคัดลอกก่อนปิด:
note-kept-here = ยังไม่บันทึก เก็บไว้ในแท็บนี้ระหว่างสาย
note-length = เหลือ { $left } ไบต์
note-by-others = หัวหน้างานหรือพันธมิตร

## After the call

wrap-up-title = ผลเป็นอย่างไร
wrap-up-left = เหลือ { $span }
wrap-up-hint = ข้อความด้านล่างจะถูกบันทึกเป็นบันทึกสุดท้าย
wrap-up-close = เสร็จและปิดเคส
wrap-up-done = เสร็จสิ้น
disposition = ผลลัพธ์
case-stays-open = เปิดเคสไว้ต่อ
case-stays-owed = เคสยังเปิดอยู่ ยังค้าง { $owed } รายการ
case-stays-others = เคสนี้เป็นของเพื่อนร่วมงานและยังเปิดอยู่

## Asking a colleague, passing on

consult = ปรึกษาเพื่อนร่วมงาน
consult-hint = ผู้โทรยังอยู่กับคุณ พักสายก่อนหากไม่ต้องการให้รอเงียบ ๆ
consult-ask = ถาม
consult-waiting = กำลังรอเพื่อนร่วมงาน…
consult-connecting = กำลังต่อสายถึง { $who }…
consult-talking = คุยกับ { $who }
consult-joined = ผู้โทรได้ยินทั้งสองคน
consult-asked-by = { $asker } ขอปรึกษาคุณ
consult-join = ให้ผู้โทรร่วมสาย
consult-end = จบการปรึกษา
consult-give-up = ยกเลิก
consult-complete = ให้เพื่อนร่วมงานดูแลสายต่อ
consult-complete-with-case = …และเสนอส่งเคส
pass-on = โอนสาย
pass-on-hint = ผู้โทรรอคนถัดไปในลำดับเดิม คุณยังรับผิดชอบเคส
pass-on-now = โอนผู้โทร
whom = ถึงใคร
whom-queue = ผู้ที่ว่างในคิว
whom-colleague = ระบุเพื่อนร่วมงาน
queue = คิว
colleague = เพื่อนร่วมงาน
choose = เลือก…
nobody-signed-in = ไม่มีใครอื่นเข้าสู่ระบบ

## Partners

refer = ส่งต่อพันธมิตร
send-errand = ส่งพันธมิตรไปช่วย
refer-now = เสนอ
need = สิ่งที่ต้องการ
language-there = ภาษาที่ใช้ที่นั่น
partners-reading = กำลังค้นหาพันธมิตร…
partners-unread = อ่านรายชื่อพันธมิตรไม่ได้ โปรดเลือกสิ่งที่ต้องการอีกครั้ง
partners-none = ขณะนี้ไม่มีพันธมิตรที่รับเรื่องนี้ คุณสัญญาโทรกลับแทนได้
partners-nearest = ผู้ที่ช่วยได้ ใกล้ที่สุดก่อน
partner-everywhere = ทุกพื้นที่
partner-distance = { $km } กม.
partner-room = รับได้อีก { $room }
partner-speaks = พูด{ $language }
partner-closes = เปิดถึง { $at }
partner-by-telephone = ทางโทรศัพท์
manner = วิธี
manner-warm = โอนแบบอยู่ด้วย
manner-warm-hint = คุณอยู่ในสายจนกว่าพันธมิตรจะรับผู้โทร
manner-blind = โอนทันที
manner-blind-hint = คุณว่างทันที ผู้โทรฟังเพลงรอ
manner-overflow = สายล้น
manner-errand = งานฝากทำ
consent = บอกได้หรือไม่
consent-given = ผู้โทรยินยอม
consent-not-needed = ไม่ต้องขอความยินยอม
consent-emergency = ฉุกเฉิน: ขอความยินยอมไม่ได้
consent-emergency-hint = จะถูกบันทึกและตรวจสอบ
consent-why = เหตุผล
told = สิ่งที่บอกพันธมิตร
told-situation = สถานการณ์
told-situation-hint = เกิดอะไรขึ้น
told-background = ความเป็นมา
told-background-hint = อะไรเป็นสาเหตุ
told-assessment = การประเมิน
told-assessment-hint = คุณคิดว่าเป็นอะไร
told-recommendation = ข้อเสนอแนะ
told-recommendation-hint = สิ่งที่คุณขอ
told-number = หมายเลขผู้โทร
told-hint = บอกเฉพาะสิ่งที่กรอก และความยินยอมครอบคลุมเพียงเท่านั้น
told-unavailable = อ่านสิ่งที่บอกไม่ได้ในขณะนี้
transfers = การส่งต่อ
transfer-at = ไปยัง { $partner }
transfer-of = จาก { $partner }
transfer-proposed = เสนอแล้ว
transfer-accepted = รับแล้ว
transfer-connected = พันธมิตรรับผู้โทรแล้ว
transfer-completed = เสร็จสิ้น
transfer-returned = ส่งคืน
transfer-declined = ปฏิเสธ
transfer-expired = ไม่มีคำตอบ
transfer-withdrawn = ถอนคืน
transfer-withdraw = ถอนคืน
record-outcome = บันทึกผลลัพธ์
outcome-note = รายละเอียด
record = บันทึก

## Promises

promise-a-callback = สัญญาโทรกลับ
promise-a-follow-up = ติดตามผล
promise-now = สัญญา
promise-made = สัญญาแล้ว จะไม่ถูกลืม
when = เมื่อไร
within-half-hour = ภายในครึ่งชั่วโมง
within-two-hours = ภายในสองชั่วโมง
in-the-evening = เย็นนี้ 17–20 น.
tomorrow-morning = พรุ่งนี้ 9–12 น.
not-before = ไม่ก่อน
not-before-hint = เว้นว่าง: ทันที
until-when = ภายใน
zone-of = เวลาของ { $zone }
callback-urgent = ด่วน
callback-urgent-hint = มาก่อนทุกอย่างที่ไม่ใช่ระดับทันที
callback-urgent-within = จะมีผู้โทรกลับภายใน { $span } ก่อนทุกอย่างที่ไม่ใช่ระดับทันที
hours-of-caller = ช่วงเวลาที่โทรหาได้
hours-from = จาก
hours-to = ถึง
hours-hint = เว้นว่าง: เวลาใดก็ได้
other-number = หมายเลขอื่น
other-number-hint = เว้นว่าง: หมายเลขที่โทรเข้ามา
until-happened = จนกว่าสิ่งนี้จะเกิดขึ้น
other-step = อื่น ๆ
other-step-hint = รหัสสั้นเป็นอักษรละติน เช่น test-result-known
owed-callback = โทรกลับ
owed-follow-up = ติดตามผล
owed-transfer = อยู่กับพันธมิตร: รอผล
owed-referral = การส่งต่อ
owed-here = สิ่งที่ยังค้างในเคสนี้
owed-here-by = สิ่งที่ { $owner } ยังค้างในเคสนี้
due-within = ใน { $span }
late-for = เลยกำหนด { $span }
cover-for = แทน { $owner }
needs-decision = พยายามทุกครั้งไม่สำเร็จ: เลื่อนหรือถอน
tried-times = พยายามแล้ว { $times } ครั้ง
promise-keep = เสร็จแล้ว
promise-move = เลื่อน
promise-withdraw = ถอน
withdraw-why = เหตุใด

## The operator's own work

own-work = เคสและสัญญาของคุณ
my-promises = สัญญาของคุณ
promises-late = เลยกำหนด { $late }
promises-none = ไม่มีสิ่งค้าง
my-cases = เคสที่เปิดอยู่ของคุณ
cases-none = ไม่มีเคสที่เปิดอยู่
reading = กำลังอ่าน…
case-open-for = เปิดมา
case-at-hand = กำลังทำ
case-owes = ค้าง { $owed }
case-proposed-to = เสนอให้ { $to }
case-close = ปิดเคส
hand-over = ส่งมอบ
hand-over-propose = เสนอ
hand-over-withdraw = ถอนข้อเสนอ
hand-over-accept = รับเคส
hand-over-decline = ปฏิเสธ
hand-over-first = เคสเหล่านี้มีสัญญาในช่วงที่คุณไม่อยู่ เสนอให้เพื่อนร่วมงานทีละเคส จะอยู่ที่นี่จนกว่าจะรับ
hand-over-nothing = ไม่มีสิ่งที่ต้องส่งมอบ คุณปิดโต๊ะได้
proposed-to-me = เสนอให้คุณ
proposed-by = โดย { $owner }
shift-end = จบเวร
desk-close = ปิดโต๊ะ
desk-close-busy = โปรดจบสายและบันทึกก่อน

## Keys

keys-title = แป้นลัด
keys-hint = แป้นกำหนดตามตำแหน่ง จึงเหมือนกันทุกผังแป้นพิมพ์
key-hold = พักสายหรือคุยต่อ
key-notes = ไปที่บันทึก
key-mute = เปิดหรือปิดเสียง
key-help = แสดงแป้นลัด

## Commands, as they are called when one failed or waits

command-failed = { $command }: { $why }
command-sign-in = เปิดโต๊ะ
command-sign-out = ปิดโต๊ะ
command-ready = พร้อมรับสาย
command-pause = พัก
command-accept = รับสาย
command-decline = ปฏิเสธสาย
command-hold = พักสาย
command-resume = คุยต่อ
command-end-call = วางสาย
command-add-note = บันทึก
command-wrap-up = สรุปบันทึก
command-consult = ปรึกษาเพื่อนร่วมงาน
command-join-consult = ให้ผู้โทรร่วมสาย
command-end-consult = จบการปรึกษา
command-complete-consult = มอบสายให้เพื่อนร่วมงาน
command-pass-on = โอนสาย
command-propose-transfer = เสนอการส่งต่อ
command-withdraw-transfer = ถอนการส่งต่อ
command-record-outcome = บันทึกผลลัพธ์
command-make-promise = สัญญา
command-move-promise = เลื่อนสัญญา
command-keep-promise = ปิดสัญญา
command-withdraw-promise = ถอนสัญญา
command-check-step = ทำเครื่องหมายขั้นตอน
command-close-case = ปิดเคส
command-propose-hand-over = เสนอส่งมอบเคส
command-accept-hand-over = รับเคส
command-decline-hand-over = ปฏิเสธเคส
command-withdraw-hand-over = ถอนข้อเสนอ

## Messages of supervisors

messages = ข้อความ
message-from = จาก { $from }
message-urgent = ด่วน
message-read = ทำเครื่องหมายว่าอ่านแล้ว
command-dismiss-message = ปิดข้อความ
assigned-queues = มอบหมายชั่วคราว: { $queues }
surge-until = ช่วงสายมากถึง { $at }: เวลาบันทึกสั้นลง

## Why no call is offered

why-not-me = ทำไมไม่มีสายเสนอให้ฉัน
why-not-nobody-waits = ขณะนี้ไม่มีใครรอ สายที่เหมาะกับคุณจะดังขึ้น
why-not-waiting = สายที่ต้องการผู้รับ: { $waiting } คุณรับได้: { $suitable }
why-not-calls = { $why }: { $calls }
why-not-until = ถึง { $at }
obstacle-signed-out = โต๊ะปิดอยู่
obstacle-off-duty = ยังไม่ถึงเวรของคุณ
obstacle-console-lost = คอนโซลของคุณเงียบไป
obstacle-paused = คุณไม่รับสายอยู่
obstacle-ringing = มีสายอื่นเรียกอยู่
obstacle-talking = คุณอยู่ในสาย
obstacle-wrap-up = คุณกำลังสรุปบันทึก
obstacle-consulting = คุณกำลังปรึกษาเพื่อนร่วมงาน
obstacle-other-queues = รอในคิวที่คุณไม่ได้ดูแล
obstacle-not-licensed = ต้องใช้ใบอนุญาตอื่น
obstacle-lacks-skill = ต้องการทักษะหรือภาษาที่คุณไม่มี
obstacle-excluded = คุณปฏิเสธ พลาด หรือโอนไปแล้ว
obstacle-kept = เก็บไว้ให้เพื่อนร่วมงาน
obstacle-callback-share = มีการโทรกลับเพียงพอแล้ว
obstacle-rings-already = กำลังเรียกอยู่แล้ว
`;var Un=`# The operator's console.

console-title = 控制台

## The line to the server

link-live = 实时
link-lost = 连接已断开
link-opening = 正在连接…
lost-title = 与服务器的连接已断开。
lost-why = 当前显示可能已过时。通话会继续；本页会自动重新连接。
pending-again = { $command }：已发送 { $tries } 次，尚未收到答复。
dismiss = 收起

## Signing in

sign-in-title = 您的席位
sign-in-as = 您是 { $operator }。打开席位即可开始；在您就绪之前不会分配来电。
desk-open = 打开席位
desk-opening = 正在打开席位…
desk-opening-why = 席位会保持您离开时的样子。
desk-was-closed = 您的席位已关闭
desk-was-closed-why = 主管关闭了它，或者太久没有收到本控制台的信号。
credential-over = 您的登录已失效
credential-over-why = 请重新登录。席位和已输入的内容会保留一段时间。
sign-in-again = 重新登录
desk-in-other-tab = 席位已在另一个标签页打开
desk-in-other-tab-why = 一个席位只用一个标签页。您可以在此继续，另一标签页会随即放开。
desk-take-over = 改在此处工作
desk-elsewhere = 席位已在另一控制台打开
desk-elsewhere-why = 请在那里关闭。已关机的控制台会在几秒后放开席位。
desk-wait-for = 一旦空出就在此打开
desk-elsewhere-trying = 正在等待另一控制台放开…
try-sound = 试听铃声
try-sound-why = 请确认能听到铃声。
notify-why = 当您在看别处时，通知会告诉您有来电。
notify-allow = 允许通知
notify-denied = 此浏览器已禁止通知。

## Where the operator is in their work

desk-signed-out = 已退出
desk-ready = 就绪
desk-offered = 来电振铃
desk-talking = 通话中
desk-held = 来电者保持中
desk-wrap-up = 整理记录
desk-not-ready = 未就绪
not-ready-signed-in = 刚登录
not-ready-missed = 漏接来电
not-ready-break = 休息
not-ready-meal = 用餐
not-ready-training = 培训
not-ready-paperwork = 文书工作
desk-for = 已持续 { $span }
duty-on = 值班中
duty-until = 值班至 { $at }
duty-off = 未在值班：不会分配来电
duty-from = { $at } 之前未在值班：不会分配来电
be-ready = 准备接听
pause-now = 现在暂停
pause-after = 通话后暂停
pause-follows = 本次通话后：{ $pause }。
pause-not = 取消
idle-ready = 正在等待下一个来电，届时会在此振铃。
idle-off-duty = 您已就绪，但当前没有您的班次：来电会分配给值班人员。
idle-not-ready = 未就绪时不会分配来电。

## What rings

rings-title = 您有来电
rings-say = 来电：{ $offer }
accept = 接听
decline = 拒接
decline-why = 为什么拒接？
decline-by-space = 请按空格键或点击；Enter 在此无效。
decline-busy = 此刻正忙
decline-not-competent = 非我专长
decline-conflict = 认识来电者
decline-technical = 耳机或电脑故障
complaint-unknown = 主诉不明
red-flags = 危险征象
waited = 已等待
speaks = 语言
any-language = 不限
interpreter-joins = 译员将加入
needs-skills = 所需技能
known-caller = 已知来电者
asked-by = 询问人
case-is-mine = 此个案由您负责
case-is-of = 此个案由 { $owner } 负责
why-me = 为什么是您
why-unknown = 原因已记录在案。
why-me-owner = 此个案由您负责。
why-me-only-one = 没有其他就绪人员能接。
why-me-closest-fit = 您最合适，且可让稀缺技能保持空闲。
why-me-longest-idle = 在合适的人中，您空闲最久。
why-me-by-name = 有人指名找您。
why-able = { $ready } 人就绪，其中 { $able } 人可接。
why-idle = 您已空闲 { $span }。
why-ring = 其要求已放宽 { $ring } 次。
time-left = 剩余接听时间
seconds-left = 剩余 { $seconds } 秒
sound-on = 声音已开
sound-off = 已静音
sound-locked = 首次点击后有声音

## The call

kind-incoming = 来电
kind-callback = 回电
kind-consult = 同事咨询
kind-from-partner = 来自合作机构
case-number = 个案 { $id }
call-over = 通话已结束
call-parting = 正在转往合作机构
call-with-partner = 已在合作机构
call-held = 保持中
call-dialling = 正在拨打…
call-connecting = 正在接通…
call-talking = 通话中
caller-number = 号码
number-show = 显示
number-hide = 隐藏
number-withheld = 未显示
number-unavailable = 暂时无法读取
district = 地区
case-owner = 负责人
nobody-yet = 尚无
hold = 保持
resume = 恢复通话
end-call = 结束通话
more-deeds = 更多

## Notes

notes = 记录
note-new = 新记录
note-hint = 所听到的、所建议的、所约定的。
note-save = 保存记录
note-saved = 记录已保存。
note-saved-late = 通话已结束；您输入的内容已保存为记录。
note-unsaved = 通话已结束，以下内容未能保存。收起前请复制：
note-kept-here = 尚未保存；通话期间保留在本标签页。
note-length = 剩余字节：{ $left }
note-by-others = 主管或合作机构

## After the call

wrap-up-title = 结果如何？
wrap-up-left = 剩余 { $span }
wrap-up-hint = 下方输入的内容将保存为最后一条记录。
wrap-up-close = 完成并关闭个案
wrap-up-done = 完成
disposition = 处置结果
case-stays-open = 个案保持开放
case-stays-owed = 个案保持开放。尚未兑现：{ $owed } 项。
case-stays-others = 此个案由同事负责，保持开放。

## Asking a colleague, passing on

consult = 咨询同事
consult-hint = 来电者仍由您接待。如不希望对方在静默中等待，请先保持通话。
consult-ask = 咨询
consult-waiting = 正在等待同事…
consult-connecting = 正在接通 { $who }…
consult-talking = 正与 { $who } 通话
consult-joined = 来电者可同时听到两位。
consult-asked-by = { $asker } 向您咨询。
consult-join = 让来电者加入
consult-end = 结束咨询
consult-give-up = 放弃
consult-complete = 将来电者交给同事
consult-complete-with-case = ……并移交个案
pass-on = 转给他人
pass-on-hint = 来电者保留原有位置等候下一位。个案仍由您负责。
pass-on-now = 转接来电者
whom = 给谁
whom-queue = 队列中空闲者
whom-colleague = 指定同事
queue = 队列
colleague = 同事
choose = 请选择…
nobody-signed-in = 没有其他人登录

## Partners

refer = 转给合作机构
send-errand = 派合作机构
refer-now = 提出转接
need = 所需帮助
language-there = 对方语言
partners-reading = 正在查找合作机构…
partners-unread = 无法读取合作机构，请重新选择所需帮助。
partners-none = 目前没有合作机构可提供此帮助。您可以改为约定回电。
partners-nearest = 可提供帮助者（由近及远）
partner-everywhere = 覆盖各地
partner-distance = { $km } 公里
partner-room = 可再接 { $room } 件
partner-speaks = 会说{ $language }
partner-closes = 开放至 { $at }
partner-by-telephone = 电话联系
manner = 方式
manner-warm = 陪同转接
manner-warm-hint = 合作机构接到来电者之前，您一直在线。
manner-blind = 直接转接
manner-blind-hint = 您立即空闲；来电者听音乐等候。
manner-overflow = 溢出转接
manner-errand = 派送任务
consent = 可以告知吗？
consent-given = 来电者同意
consent-not-needed = 无需同意
consent-emergency = 紧急：无法取得同意
consent-emergency-hint = 此操作会记录并接受审计。
consent-why = 原因
told = 告知合作机构的内容
told-situation = 现况
told-situation-hint = 正在发生什么。
told-background = 背景
told-background-hint = 起因是什么。
told-assessment = 评估
told-assessment-hint = 您的判断。
told-recommendation = 建议
told-recommendation-hint = 您的请求。
told-number = 来电者号码
told-hint = 仅告知已填写的内容，同意也仅限于此。
told-unavailable = 告知内容暂时无法读取。
transfers = 转接
transfer-at = 转往 { $partner }
transfer-of = 来自 { $partner }
transfer-proposed = 已提出
transfer-accepted = 已接受
transfer-connected = 合作机构已接手
transfer-completed = 已完成
transfer-returned = 已退回
transfer-declined = 已拒绝
transfer-expired = 无应答
transfer-withdrawn = 已撤回
transfer-withdraw = 撤回
record-outcome = 记录结果
outcome-note = 补充说明
record = 记录

## Promises

promise-a-callback = 约定回电
promise-a-follow-up = 约定跟进
promise-now = 约定
promise-made = 已约定，不会遗漏。
when = 时间
within-half-hour = 半小时内
within-two-hours = 两小时内
in-the-evening = 今晚 17–20 点
tomorrow-morning = 明天 9–12 点
not-before = 不早于
not-before-hint = 留空：立即。
until-when = 截止
zone-of = 时区：{ $zone }。
callback-urgent = 紧急
callback-urgent-hint = 优先于一切非立即处理的来电。
callback-urgent-within = 将在 { $span } 内回电，优先于一切非立即处理的来电。
hours-of-caller = 可致电的时段
hours-from = 从
hours-to = 到
hours-hint = 留空：任何时间。
other-number = 其他号码
other-number-hint = 留空：来电号码。
until-happened = 直到以下事项完成
other-step = 其他事项
other-step-hint = 拉丁字母短代码，如 test-result-known。
owed-callback = 回电
owed-follow-up = 跟进
owed-transfer = 在合作机构：等待结果
owed-referral = 转介
owed-here = 本个案尚未兑现
owed-here-by = 本个案由 { $owner } 尚未兑现
due-within = { $span } 后
late-for = 逾期：{ $span }
cover-for = 代 { $owner }
needs-decision = 多次尝试均未成功：请改期或撤销。
tried-times = 未成功尝试：{ $times } 次
promise-keep = 已完成
promise-move = 改期
promise-withdraw = 撤销
withdraw-why = 原因？

## The operator's own work

own-work = 您的个案与约定
my-promises = 您的约定
promises-late = { $late } 项逾期
promises-none = 没有待兑现的约定。
my-cases = 您的未结个案
cases-none = 没有未结个案。
reading = 正在读取…
case-open-for = 已开
case-at-hand = 当前
case-owes = 待兑现：{ $owed }
case-proposed-to = 已提议移交 { $to }
case-close = 关闭
hand-over = 移交
hand-over-propose = 提议
hand-over-withdraw = 撤回提议
hand-over-accept = 接手个案
hand-over-decline = 拒绝
hand-over-first = 这些个案在您不在时有约定。请逐一提议给同事；对方接受之前会留在此处。
hand-over-nothing = 没有需要移交的事项，可以关闭席位。
proposed-to-me = 提议移交给您
proposed-by = 来自 { $owner }
shift-end = 下班
desk-close = 关闭席位
desk-close-busy = 请先完成通话和记录。

## Keys

keys-title = 快捷键
keys-hint = 按键按位置识别，任何键盘布局都相同。
key-hold = 保持或恢复
key-notes = 转到记录
key-mute = 开关声音
key-help = 显示快捷键

## Commands, as they are called when one failed or waits

command-failed = { $command }：{ $why }
command-sign-in = 打开席位
command-sign-out = 关闭席位
command-ready = 就绪
command-pause = 暂停
command-accept = 接听
command-decline = 拒接
command-hold = 保持通话
command-resume = 恢复通话
command-end-call = 结束通话
command-add-note = 保存记录
command-wrap-up = 完成记录
command-consult = 咨询同事
command-join-consult = 让来电者加入
command-end-consult = 结束咨询
command-complete-consult = 将来电者交给同事
command-pass-on = 转接来电者
command-propose-transfer = 提出转接
command-withdraw-transfer = 撤回转接
command-record-outcome = 记录结果
command-make-promise = 约定
command-move-promise = 改期
command-keep-promise = 兑现约定
command-withdraw-promise = 撤销约定
command-check-step = 勾选事项
command-close-case = 关闭个案
command-propose-hand-over = 提议移交
command-accept-hand-over = 接手个案
command-decline-hand-over = 拒绝个案
command-withdraw-hand-over = 撤回提议

## Messages of supervisors

messages = 消息
message-from = 来自 { $from }
message-urgent = 紧急
message-read = 标为已读
command-dismiss-message = 收起消息
assigned-queues = 暂时分配：{ $queues }
surge-until = 高峰期至 { $at }：整理时间缩短。

## Why no call is offered

why-not-me = 为什么没有分配给我来电？
why-not-nobody-waits = 目前无人等候，适合您的来电会振铃。
why-not-waiting = 等待接听：{ $waiting }；您可接：{ $suitable }。
why-not-calls = { $why }：{ $calls }
why-not-until = 至 { $at }
obstacle-signed-out = 席位已关闭
obstacle-off-duty = 当前没有您的班次
obstacle-console-lost = 控制台曾无信号
obstacle-paused = 您暂停接听
obstacle-ringing = 另一来电振铃中
obstacle-talking = 您正在通话
obstacle-wrap-up = 您正在整理记录
obstacle-consulting = 您正在咨询同事
obstacle-other-queues = 在您不服务的队列
obstacle-not-licensed = 需要其他执业资格
obstacle-lacks-skill = 需要您不具备的技能或语言
obstacle-excluded = 您曾拒接、漏接或转出
obstacle-kept = 为同事保留
obstacle-callback-share = 回电已达上限
obstacle-rings-already = 已在振铃
`;var Fn={en:[pt,Tt,Ot,Nt,$n],zh:[ht,Lt,Mt,$t,Un],th:[ft,Dt,Wt,Pt,Gn],ar:[mt,Rt,At,xt,Ln]};var Ko=it("ChlmaXJzdGxpbmUvdjEvcm9zdGVyLnByb3RvEgxmaXJzdGxpbmUudjEizgEKCE9wZXJhdG9yEhMKC29wZXJhdG9yX2lkGAEgASgJEgwKBG5hbWUYAiABKAkSDwoHbGljZW5jZRgDIAEoCRIVCg1saWNlbmNlX3VudGlsGAQgASgJEg4KBnF1ZXVlcxgFIAMoCRIoCgZza2lsbHMYBiADKAsyGC5maXJzdGxpbmUudjEuU2tpbGxMZXZlbBIRCglsYW5ndWFnZXMYByADKAkSEAoIcmV2aXNpb24YCCABKAQSGAoQbmFtZV91bmF2YWlsYWJsZRgJIAEoCCK2AQoFU2hpZnQSEAoIc2hpZnRfaWQYASABKAkSIwoEZGF5cxgCIAMoDjIVLmZpcnN0bGluZS52MS5XZWVrZGF5EgwKBGZyb20YAyABKAkSCgoCdG8YBCABKAkSEQoJZmlyc3RfZGF5GAUgASgJEhAKCGxhc3RfZGF5GAYgASgJEhQKDG9wZXJhdG9yX2lkcxgHIAMoCRIQCghyZXZpc2lvbhgIIAEoBBIPCgdzdGFuZGJ5GAkgASgIIogBChJQdXRPcGVyYXRvclJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCRIoCghvcGVyYXRvchgCIAEoCzIWLmZpcnN0bGluZS52MS5PcGVyYXRvchIeChFleHBlY3RlZF9yZXZpc2lvbhgDIAEoBEgAiAEBQhQKEl9leHBlY3RlZF9yZXZpc2lvbiInChNQdXRPcGVyYXRvclJlc3BvbnNlEhAKCHJldmlzaW9uGAEgASgEIkAKFVJlbW92ZU9wZXJhdG9yUmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJEhMKC29wZXJhdG9yX2lkGAIgASgJIhgKFlJlbW92ZU9wZXJhdG9yUmVzcG9uc2UiKQoSR2V0T3BlcmF0b3JSZXF1ZXN0EhMKC29wZXJhdG9yX2lkGAEgASgJIlAKE0dldE9wZXJhdG9yUmVzcG9uc2USKAoIb3BlcmF0b3IYASABKAsyFi5maXJzdGxpbmUudjEuT3BlcmF0b3ISDwoHdmVyc2lvbhgCIAEoBCI9ChRMaXN0T3BlcmF0b3JzUmVxdWVzdBIRCglwYWdlX3NpemUYASABKA0SEgoKcGFnZV90b2tlbhgCIAEoCSJsChVMaXN0T3BlcmF0b3JzUmVzcG9uc2USKQoJb3BlcmF0b3JzGAEgAygLMhYuZmlyc3RsaW5lLnYxLk9wZXJhdG9yEhcKD25leHRfcGFnZV90b2tlbhgCIAEoCRIPCgd2ZXJzaW9uGAMgASgEIn8KD1B1dFNoaWZ0UmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJEiIKBXNoaWZ0GAIgASgLMhMuZmlyc3RsaW5lLnYxLlNoaWZ0Eh4KEWV4cGVjdGVkX3JldmlzaW9uGAMgASgESACIAQFCFAoSX2V4cGVjdGVkX3JldmlzaW9uIiQKEFB1dFNoaWZ0UmVzcG9uc2USEAoIcmV2aXNpb24YASABKAQiOgoSUmVtb3ZlU2hpZnRSZXF1ZXN0EhIKCnJlcXVlc3RfaWQYASABKAkSEAoIc2hpZnRfaWQYAiABKAkiFQoTUmVtb3ZlU2hpZnRSZXNwb25zZSI6ChFMaXN0U2hpZnRzUmVxdWVzdBIRCglwYWdlX3NpemUYASABKA0SEgoKcGFnZV90b2tlbhgCIAEoCSJjChJMaXN0U2hpZnRzUmVzcG9uc2USIwoGc2hpZnRzGAEgAygLMhMuZmlyc3RsaW5lLnYxLlNoaWZ0EhcKD25leHRfcGFnZV90b2tlbhgCIAEoCRIPCgd2ZXJzaW9uGAMgASgEIjwKEldob0lzT25EdXR5UmVxdWVzdBImCgJhdBgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXAidQoTV2hvSXNPbkR1dHlSZXNwb25zZRIlCgdvbl9kdXR5GAEgAygLMhQuZmlyc3RsaW5lLnYxLk9uRHV0eRImCgJhdBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXASDwoHdmVyc2lvbhgDIAEoBCJ/CgZPbkR1dHkSEwoLb3BlcmF0b3JfaWQYASABKAkSEQoJc2hpZnRfaWRzGAIgAygJEikKBXVudGlsGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcBIRCglzaWduZWRfaW4YBCABKAgSDwoHc3RhbmRieRgFIAEoCCq2AQoHV2Vla2RheRIXChNXRUVLREFZX1VOU1BFQ0lGSUVEEAASEgoOV0VFS0RBWV9NT05EQVkQARITCg9XRUVLREFZX1RVRVNEQVkQAhIVChFXRUVLREFZX1dFRE5FU0RBWRADEhQKEFdFRUtEQVlfVEhVUlNEQVkQBBISCg5XRUVLREFZX0ZSSURBWRAFEhQKEFdFRUtEQVlfU0FUVVJEQVkQBhISCg5XRUVLREFZX1NVTkRBWRAHMrIFCg1Sb3N0ZXJTZXJ2aWNlElIKC1B1dE9wZXJhdG9yEiAuZmlyc3RsaW5lLnYxLlB1dE9wZXJhdG9yUmVxdWVzdBohLmZpcnN0bGluZS52MS5QdXRPcGVyYXRvclJlc3BvbnNlElsKDlJlbW92ZU9wZXJhdG9yEiMuZmlyc3RsaW5lLnYxLlJlbW92ZU9wZXJhdG9yUmVxdWVzdBokLmZpcnN0bGluZS52MS5SZW1vdmVPcGVyYXRvclJlc3BvbnNlElIKC0dldE9wZXJhdG9yEiAuZmlyc3RsaW5lLnYxLkdldE9wZXJhdG9yUmVxdWVzdBohLmZpcnN0bGluZS52MS5HZXRPcGVyYXRvclJlc3BvbnNlElgKDUxpc3RPcGVyYXRvcnMSIi5maXJzdGxpbmUudjEuTGlzdE9wZXJhdG9yc1JlcXVlc3QaIy5maXJzdGxpbmUudjEuTGlzdE9wZXJhdG9yc1Jlc3BvbnNlEkkKCFB1dFNoaWZ0Eh0uZmlyc3RsaW5lLnYxLlB1dFNoaWZ0UmVxdWVzdBoeLmZpcnN0bGluZS52MS5QdXRTaGlmdFJlc3BvbnNlElIKC1JlbW92ZVNoaWZ0EiAuZmlyc3RsaW5lLnYxLlJlbW92ZVNoaWZ0UmVxdWVzdBohLmZpcnN0bGluZS52MS5SZW1vdmVTaGlmdFJlc3BvbnNlEk8KCkxpc3RTaGlmdHMSHy5maXJzdGxpbmUudjEuTGlzdFNoaWZ0c1JlcXVlc3QaIC5maXJzdGxpbmUudjEuTGlzdFNoaWZ0c1Jlc3BvbnNlElIKC1dob0lzT25EdXR5EiAuZmlyc3RsaW5lLnYxLldob0lzT25EdXR5UmVxdWVzdBohLmZpcnN0bGluZS52MS5XaG9Jc09uRHV0eVJlc3BvbnNlYgZwcm90bzM",[gt,lt]);var Kn=dt(Ko,0);var H="firstline.draft",Ae=class{text=b("");#e;#t="";#n;constructor(e){this.#e=e}get caseId(){return this.#t}get isEmpty(){return this.text.value.trim()===""}open(e){if(e===this.#t)return;let s=He(this.#e.getItem(H));this.#t=e;let r=s?.caseId===e;this.text.value=r?s.text:"",this.#n=r?s.requestId:void 0,r||this.#e.removeItem(H)}isKeptFor(e){return this.#t===""&&He(this.#e.getItem(H))?.caseId===e}type(e){this.text.value=e,this.#n=void 0,this.#s()}requestId(e){return this.#n??=e(),this.#s(),this.#n}saved(e){this.text.value===e?this.wipe():this.text.value.startsWith(e)&&this.type(this.text.value.slice(e.length).trimStart())}close(){let e=this.#t?void 0:He(this.#e.getItem(H)),s={caseId:e?.caseId??this.#t,text:(e?.text??this.text.value).trim(),requestId:e?.requestId??this.#n};return this.wipe(),this.#t="",s.caseId&&s.text?s:void 0}wipe(){this.text.value="",this.#n=void 0,this.#e.removeItem(H)}#s(){if(!this.#t)return;let e={caseId:this.#t,text:this.text.value};this.#n&&(e.requestId=this.#n),this.#e.setItem(H,JSON.stringify(e))}};function He(t){if(t)try{let e=JSON.parse(t);return typeof e.caseId=="string"&&typeof e.text=="string"?e:void 0}catch{return}}var Je="firstline.form",Re=class{#e;constructor(e){this.#e=e}read(e){try{let s=JSON.parse(this.#e.getItem(Je)??"{}");return s.caseId===String(e)?s.fields??{}:{}}catch{return{}}}write(e,s){this.#e.setItem(Je,JSON.stringify({caseId:String(e),fields:s}))}wipeOthers(e){(e===void 0||Object.keys(this.read(e)).length===0)&&this.wipe()}wipe(){this.#e.removeItem(Je)}};var se=class{#e=100;next(){let e=this.#e*(1+Math.random()/2);return this.#e=Math.min(2e3,this.#e*2),e}reset(){this.#e=100}};function qn(t,e,s){return t&&!s&&e.version<t.version?t:{version:e.version,desk:qo(t?.desk,e.desk)}}function qo(t,e){let s=t?.offer?.reason,r=e.offer;return!s||!r||r.reason||r.offerId!==t?.offer?.offerId?e:{...e,offer:{...r,reason:s}}}var Qe="firstline.session",Zo=1e3,Zn=6e4,Bo=8e3,Vo=10,xe=class{link=b({is:"shut"});seen=b(void 0);pending=b([]);#e;#t;#n=new AbortController;#s=0;#o;#a=!1;#i=0;constructor(e){this.#e=e,this.#t=zo(e.keep.getItem(Qe)),this.#t&&(this.link.value={is:"opening"})}get session(){return this.#t}get desk(){return this.seen.value?.desk}async signIn(){let e=this.#t?.id??this.#e.newId();this.link.value={is:"opening"};try{let s=await this.ask("sign-in",(i,l)=>this.#e.service.signIn({requestId:i,sessionId:e},l)),r=Bn(s.heartbeatInterval)||1e3,a=Bn(s.consoleSilence)||3*r;this.#l({id:e,intervalMs:r,silenceMs:a})}catch(s){let r=C.of(s);throw this.#r({is:r.reason==="SIGNED_IN_ELSEWHERE"?"elsewhere":"shut"}),r.isCredential&&this.#r({is:"barred",failure:r}),r}}async resume(){this.#t&&(this.link.value={is:"opening"},this.#l(this.#t))}adopt(e){this.#l(e)}giveAway(){let e=this.#t;return this.#d(),this.#r({is:"moved"}),e}async signOut(){await this.ask("sign-out",(e,s)=>this.#e.service.signOut({requestId:e},s)),this.#d(),this.#r({is:"shut"})}leave(){this.#d(),this.#r({is:"shut"})}async ask(e,s,r=this.#e.newId()){let a=this.#e.now(),i=new se;this.pending.value=[...this.pending.value,{requestId:r,name:e,since:a,tries:0}];try{for(;;){this.#c(r);let l=Zn-(this.#e.now()-a);try{let d=await s(r,{timeoutMs:Math.ceil(Math.min(Bo,l))});return this.#h(),d}catch(d){let c=C.of(d);if(!c.isPassing)throw c;let p=Math.max(i.next(),c.retryMs??0);if(this.#e.now()-a+p>=Zn)throw c.unknownOutcome();await this.#e.pause(p,_o)}}}finally{this.pending.value=this.pending.value.filter(l=>l.requestId!==r)}}#c(e){this.pending.value=this.pending.value.map(s=>s.requestId===e?{...s,tries:s.tries+1}:s)}#l(e){this.#n.abort(),this.#n=new AbortController,this.#t=e,this.#e.keep.setItem(Qe,JSON.stringify(e)),this.#s=this.#e.now(),this.#o=this.#s;let s=this.#n.signal,r=this.#e.beats(e.intervalMs,()=>{this.#u(s)});s.addEventListener("abort",r,{once:!0}),this.#u(s),this.#p(s)}#r(e){this.#n.abort(),this.link.value=e,e.is!=="barred"&&(this.seen.value=void 0)}#d(){this.#t=void 0,this.#e.keep.removeItem(Qe)}async#p(e){let s=new se;for(;!e.aborted;){let r;try{let a=!0;for await(let i of this.#e.service.watchDesk({},{signal:e})){if(e.aborted)return;s.reset(),this.#o=void 0,i.desk&&this.#g(i.version,i.desk,a),this.#h(),a=!1}}catch(a){r=C.of(a)}if(e.aborted)return;if(r?.isCredential)return this.#r({is:"barred",failure:r});this.#o??=this.#e.now(),this.#m(e),await this.#e.pause(Math.max(s.next(),r?.retryMs??0),e)}}async#u(e){if(this.#m(e),this.#a||!this.#t)return;let{id:s,silenceMs:r}=this.#t;this.#a=!0;try{let a={signal:e,timeoutMs:Math.ceil(r/2)};await this.#e.service.heartbeat({sessionId:s},a),e.aborted||this.#h(),this.#i+=1,this.#i%Vo===0&&await this.#f(a)}catch(a){e.aborted||this.#w(C.of(a))}finally{this.#a=!1}this.#m(e)}async#f(e){let{version:s,desk:r}=await this.#e.service.getDesk({},e);r&&!e.signal.aborted&&this.#g(s,r,!1)}#w(e){e.isCredential?this.#r({is:"barred",failure:e}):e.reason==="NOT_SIGNED_IN"?this.#y():e.reason==="SIGNED_IN_ELSEWHERE"&&this.#b()}#h(){this.#s=this.#e.now()}#g(e,s,r){if(s.status===1)return this.#y();if(this.#t&&s.sessionId!==this.#t.id)return this.#b();this.seen.value=qn(this.seen.value,{version:e,desk:s},r),this.#m(this.#n.signal)}#y(){this.#d(),this.#r({is:"closed"})}#b(){this.#d(),this.#r({is:"elsewhere"})}#m(e){if(e.aborted||!this.#t)return;let s=this.#e.now(),r=this.#o,a=s-this.#s>=this.#t.silenceMs,i=r!==void 0&&s-r>=Zo;if(a||i){if(this.link.value.is==="lost")return;let l=a?this.#s:r??s;this.link.value={is:"lost",since:l}}else r===void 0&&this.seen.value&&this.link.value.is!=="live"&&(this.link.value={is:"live"})}},_o=new AbortController().signal;function zo(t){if(t)try{let{id:e,intervalMs:s,silenceMs:r}=JSON.parse(t);return typeof e=="string"&&s>0&&r>0?{id:e,intervalMs:s,silenceMs:r}:void 0}catch{return}}function Bn(t){return t?Number(t.seconds)*1e3+t.nanos/1e6:0}var jo=400,Xo=6e4,Te=class{constructor(e,s,r){this.operator=s;this.service=Pe(Gt,e),this.roster=Pe(Kn,e),this.line=new xe({...r,service:this.service}),this.draft=new Ae(r.keep),this.forms=new Re(r.keep)}operator;service;roster;line;draft;forms;notices=new he;centre=b(void 0);cases=b(void 0);handOvers=b(void 0);notes=b(void 0);colleagues=b([]);panel=b(void 0);answered=b(new Set);desk=V(()=>this.line.seen.value?.desk);call=V(()=>this.desk.value?.call);isLive=V(()=>this.line.link.value.is==="live");#e=V(()=>this.call.value?.call?.caseId);#t=V(()=>Ho(this.desk.value));#n;#s={caseId:void 0,open:new Set};#o;begin(){let e=[Oe([this.desk,this.line.link],()=>this.#c()),Oe([this.isLive,this.#t],()=>this.#u()),Oe([this.isLive,this.#e],()=>{this.#f()}),Oe([this.desk],()=>this.#d())];this.readCentre();let s=setInterval(()=>{this.readCentre()},Xo);return()=>{clearInterval(s),clearTimeout(this.#o),e.forEach(r=>r())}}async readCentre(){let e=await J(this.service.getCentre({}));e&&(A.setSpeed(e.clockSpeed||1),e.now&&A.hear(v(e.now)),e.timeZone&&(W.value=e.timeZone),this.centre.value=e)}async readColleagues(){let s=(await J(this.roster.whoIsOnDuty({})))?.onDuty.filter(r=>r.signedIn&&r.operatorId!==this.operator);s&&(this.colleagues.value=s)}async readHandOvers(){let e=await J(this.service.getHandOverList({}));e&&(this.handOvers.value=e.cases)}async readNotes(e){let s=await J(this.service.listNotes({caseId:e}));s&&this.call.value?.call?.caseId===e&&(this.notes.value=s.notes)}async give(e,s,r,a){try{let i=await this.line.ask(e,s,a);return r&&this.notices.done(()=>o(r)),i}catch(i){let l=C.of(i);this.notices.failed(e,l);return}}giveAway(){let e=this.draft.close();this.forms.wipe();let s=this.line.giveAway();return s&&{session:s,draft:e&&{caseId:e.caseId,text:e.text}}}takeOver(e){let{draft:s}=e;s&&(this.draft.open(s.caseId),this.draft.type(s.text)),this.line.adopt(e.session)}async closeDesk(){try{return await this.line.signOut(),this.panel.value=void 0,!0}catch(e){let s=C.of(e);return s.reason==="NOT_SIGNED_IN"?!0:(this.notices.failed("sign-out",s),this.panel.value="shift-end",await this.readHandOvers(),!1)}}isPending(...e){return this.line.pending.value.some(s=>e.includes(s.name))}async accept(e){await this.#a(e,"accept",(s,r)=>this.service.accept({requestId:s,offerId:e},r))}async decline(e,s){await this.#a(e,"decline",(r,a)=>this.service.decline({requestId:r,offerId:e,reason:s},a))}async#a(e,s,r){if(!this.answered.value.has(e)){this.answered.value=new Set([e]);try{await this.line.ask(s,r)}catch(a){let i=C.of(a);i.reason==="OUTCOME_UNKNOWN"&&(this.answered.value=new Set),this.notices.failed(s,i)}}}async saveNote(){let e=this.call.value?.call,s=this.draft.text.value;if(!e||this.draft.isEmpty)return!0;let r=this.draft.requestId(me),a=await this.#i(e.caseId,s.trim(),r,"note-saved");return a&&(this.draft.saved(s),await this.readNotes(e.caseId)),a}async#i(e,s,r,a){let i=(l,d)=>this.service.addNote({requestId:l,caseId:e,text:s},d);return await this.give("add-note",i,a,r)!==void 0}async wrapUp(e){let s=this.draft.text.value.trim(),r=this.draft.text.value;await this.give("wrap-up",(i,l)=>this.service.wrapUp({requestId:i,note:s,disposition:e},l))&&this.draft.saved(r)}#c(){let e=this.#e.value;e===void 0&&!this.desk.value&&!Yo.includes(this.line.link.value.is)||(String(e)!==this.draft.caseId&&this.#l(e),e!==void 0&&this.draft.open(String(e)))}#l(e){let r=e!==void 0&&this.draft.isKeptFor(String(e))?void 0:this.draft.close();this.forms.wipeOthers(e),this.panel.value!=="shift-end"&&(this.panel.value=void 0),r&&this.#r(r)}async#r(e){let{caseId:s,text:r,requestId:a}=e;await this.#i(BigInt(s),r,a,"note-saved-late")||this.notices.unsaved(r)}#d(){let e=this.call.value,s=e?.call?.caseId,r=new Set(e?.transfers.map(i=>i.transferId)),a=[...this.#s.open].filter(i=>!r.has(i));if(s!==void 0&&s===this.#s.caseId)for(let i of a)this.#p(i);this.#s={caseId:s,open:r}}async#p(e){let s=(await J(this.service.getTransfer({transferId:e})))?.transfer;s&&this.notices.told(()=>Jo(s))}#u(){!this.isLive.value||this.#t.value===void 0||(clearTimeout(this.#o),this.#o=setTimeout(()=>{this.readLists()},jo))}async readLists(){let e=await J(this.service.listMyCases({}));e&&(this.cases.value=e.cases),this.panel.value==="shift-end"&&await this.readHandOvers()}async#f(){let e=this.#e.value;this.#n!==e&&(this.notes.value=void 0),this.#n=e,this.isLive.value&&e!==void 0&&await this.readNotes(e)}},Yo=["shut","closed","elsewhere"];function Oe(t,e){return re(()=>{for(let s of t)s.value;tt(e)})}function Ho(t){if(!t)return;let e=t.nextPromises.map(r=>`${r.promiseId}/${r.state}`).join(),s=t.handOvers.map(r=>r.caseId).join();return[t.openCases,t.overduePromises,e,s,t.call?.call?.callId].join()}function Jo(t){let e=[ve(t.direction,t.partnerId),we(t.state)],s=t.outcome||t.reason;return s&&e.push(h(s)),e.join(" · ")}async function J(t){try{return await t}catch{return}}function Qo(){return document.querySelector('meta[name="firstline-beat"]')?.content}function _n(){return{newId:me,now:()=>performance.now(),pause:er,beats:tr,keep:nr()}}var Vn=["online","focus","pageshow"];function er(t,e){return new Promise(s=>{let r=()=>{clearTimeout(a),e.removeEventListener("abort",r);for(let i of Vn)removeEventListener(i,r);s()},a=setTimeout(r,t);e.addEventListener("abort",r);for(let i of Vn)addEventListener(i,r);e.aborted&&r()})}function tr(t,e){let s=Qo();if(!s||typeof Worker>"u"){let a=setInterval(e,t);return()=>clearInterval(a)}let r=new Worker(s,{type:"module"});return r.onmessage=e,r.postMessage(t),()=>r.terminate()}function nr(){try{return sessionStorage.getItem("firstline.session"),sessionStorage}catch{let t=new Map;return{getItem:e=>t.get(e)??null,setItem:(e,s)=>{t.set(e,s)},removeItem:e=>{t.delete(e)}}}}ct(Fn,t=>{let e=new Te(t.transport,t.session.subject,_n()),s=new Ee(e),r=new Ie;return e.begin(),r.begin(e),s.begin(),n(Dn,{place:t,work:e,seat:s,ringing:r})});
