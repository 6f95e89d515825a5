import{a as te,c as gn,d as yn,f as re,g as V,h as wn,i as le}from"./shared-T5OCVJVX.js";import{a as Te,b as Rn}from"./shared-2USS27QX.js";import{A as ie,B,C as vn,D as bn,E as kn,F as Sn,G as Cn,H as In,I as En,J as An,a as en,d as nn,e as cn,g as xe,j as D,m as oe,p as un,q as x,r as se,s as z,t as mn,u as pn,w as hn,x as fn,y as f,z as ae}from"./shared-HGHWY34E.js";import{A as Je,D as Ee,F as Qe,G as U,H as Ae,I as Re,J as t,L as tn,M as on,N as K,O as sn,P as rn,Q as an,R as ln,S as dn,a as A,b as m,c as w,d as Q,f as ee,g as Xe,h as _e,i as g,j as Z,k as ne,n as R,o as E,q as k,r as ze,s as Ye,t as je,u as He,v as N,w as r}from"./shared-2F3TXLOK.js";var Wt=4,Mt=6e3,de=class{all=g([]);#e=1;done(e){let{id:o}=this.#n({is:"done",says:e});on(e()),setTimeout(()=>this.dismiss(o),Mt)}failed(e,o){let s=()=>r("command-failed",{command:Oe(e),why:o.sentence});this.#n({is:"failed",says:s}),K(s())}unsaved(e){this.#n({is:"unsaved",says:()=>r("note-unsaved"),text:e})}dismiss(e){this.all.value=this.all.value.filter(o=>o.id!==e)}#n(e){let o={...e,id:this.#e++};return this.all.value=[...this.all.value,o].slice(-Wt),o}},Gt={"sign-in":"command-sign-in","sign-out":"command-sign-out",ready:"command-ready",pause:"command-pause",accept:"command-accept",decline:"command-decline",hold:"command-hold",resume:"command-resume","end-call":"command-end-call","add-note":"command-add-note","wrap-up":"command-wrap-up",consult:"command-consult","join-consult":"command-join-consult","end-consult":"command-end-consult","complete-consult":"command-complete-consult","pass-on":"command-pass-on","propose-transfer":"command-propose-transfer","withdraw-transfer":"command-withdraw-transfer","record-outcome":"command-record-outcome","make-promise":"command-make-promise","move-promise":"command-move-promise","keep-promise":"command-keep-promise","withdraw-promise":"command-withdraw-promise","check-step":"command-check-step","close-case":"command-close-case","propose-hand-over":"command-propose-hand-over","accept-hand-over":"command-accept-hand-over","decline-hand-over":"command-decline-hand-over","withdraw-hand-over":"command-withdraw-hand-over","complete-with-case":"command-complete-consult"};function Oe(n){return r(Gt[n]??n)}function xn({work:n}){let{is:e}=n.line.link.value;if(e!=="live"&&e!=="lost"&&e!=="opening")return null;let o={live:"link-live",lost:"link-lost",opening:"link-opening"};return t("span",{class:`link link-${e}`,"data-link":e,children:[t("span",{class:"link-dot","aria-hidden":"true"}),r(o[e])]})}function Tn({work:n}){let e=n.line.link.value.is==="lost";return w(()=>{e&&K(r("lost-title"))},[e]),e?t("div",{class:"banner lost",children:[t("strong",{children:r("lost-title")})," ",r("lost-why")]}):null}function On({work:n}){let e=n.line.pending.value.filter(o=>o.tries>1);return e.length===0?null:t("ul",{class:"pending",role:"status",children:e.map(o=>t("li",{children:[t("span",{class:"spinner","aria-hidden":"true"}),r("pending-again",{command:Oe(o.name),tries:D(o.tries)})]},o.requestId))})}function Nn({work:n}){let e=n.notices.all.value;return e.length===0?null:t("ul",{class:"notices",children:e.map(o=>t("li",{class:`notice notice-${o.is}`,children:[t("div",{children:[t("span",{"aria-hidden":"true",children:o.is==="done"?"✓ ":"! "}),o.says(),o.text&&t("p",{class:"notice-text",dir:"auto",children:o.text})]}),t("button",{type:"button",class:"quiet small",onClick:()=>n.notices.dismiss(o.id),children:r("dismiss")})]},o.id))})}function F(n,e){let o=new Intl.DateTimeFormat("en-US",{timeZone:e,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}).formatToParts(n),s=i=>o.find(l=>l.type===i)?.value??"";return`${s("year").padStart(4,"0")}-${s("month")}-${s("day")}T${s("hour")}:${s("minute")}`}function ce(n,e){let o=Date.parse(`${n}:00Z`);if(!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(n)||Number.isNaN(o))return;let s=[o-Dn,o+Dn].map(d=>Lt(d,e)),[a=0,i=0]=s,l=[o-a,o-i].filter(d=>F(d,e)===n);return l.length>0?Math.min(...l):o-a}var Dn=864e5;function Lt(n,e){let o=Math.floor(n/6e4)*6e4;return Date.parse(`${F(o,e)}:00Z`)-o}function p({work:n,name:e,onClick:o,kind:s="primary",disabled:a,keys:i,...l}){let d=n.isPending(e);return t("button",{type:l.type??"button",class:[s==="primary"?"":s,"act",l.class??""].join(" ").trim(),disabled:a||d,"aria-busy":d,"aria-keyshortcuts":i,"data-act":e,onClick:o,children:[d&&t("span",{class:"spinner","aria-hidden":"true"}),t("span",{children:l.children}),i&&t("kbd",{"aria-hidden":"true",children:i})]})}function T({label:n,hint:e,children:o}){let s=ee(),a=`${s}-hint`;return t("div",{class:"field",children:[t("label",{for:s,children:n}),o(s,e?a:void 0),e&&t("p",{id:a,class:"hint",children:e})]})}function M(n){let e=ee();return t("fieldset",{class:n.isRow?"options row":"options",children:[t("legend",{children:n.legend}),n.options.map(o=>t("label",{class:"option",children:[t("input",{type:"radio",name:e,checked:n.value===o.value,onChange:()=>n.onChoose(o.value)}),t("span",{class:"option-label",children:[o.label,o.hint&&t("span",{class:"hint",children:o.hint})]})]},o.value))]})}function P({label:n,value:e,options:o,onChoose:s,none:a}){return t(T,{label:n,children:i=>t("select",{id:i,value:e,onChange:l=>s(l.currentTarget.value),children:[a!==void 0&&t("option",{value:"",children:a}),o.map(l=>t("option",{value:l.value,children:l.label},l.value))]})})}function W({title:n,onClose:e,closeLabel:o,children:s}){let a=ee();return t("section",{class:"card drawer","aria-labelledby":a,onKeyDown:i=>{i.key==="Escape"&&(i.stopPropagation(),e())},children:[t("header",{class:"drawer-head",children:[t("h2",{id:a,tabIndex:-1,ref:$t,children:n}),t("button",{type:"button",class:"quiet small",onClick:e,children:o})]}),s]})}var Pn=new WeakSet;function $t(n){!n||Pn.has(n)||(Pn.add(n),n.focus({preventScroll:!1}))}var Ne=6e4,Gn=60*Ne,Zt=[{label:"within-half-hour",span:n=>({by:n+30*Ne})},{label:"within-two-hours",span:n=>({by:n+2*Gn})},{label:"in-the-evening",span:n=>Wn(n,0,"17:00","20:00")},{label:"tomorrow-morning",span:n=>Wn(n,1,"09:00","12:00")}];function Wn(n,e,o,s){let a=F(n+e*24*Gn,N.value).slice(0,10),i=l=>ce(`${a}T${l}`,N.value)??n;return{from:Math.max(n,i(o)),by:i(s)}}function De({span:n,onChange:e}){let o=a=>{let{from:i,by:l}=a.span(R.now());e({from:i?F(i,N.value):"",by:F(l,N.value)})},s=a=>a.span(R.now()).by>R.now();return t("fieldset",{class:"span-choice",children:[t("legend",{children:r("when")}),t("div",{class:"deeds-row",children:Zt.filter(s).map(a=>t("button",{type:"button",class:"quiet small",onClick:()=>o(a),children:r(a.label)},a.label))}),t("div",{class:"refer-grid",children:[t(T,{label:r("not-before"),hint:r("not-before-hint"),children:(a,i)=>t("input",{id:a,type:"datetime-local","aria-describedby":i,value:n.from,onInput:l=>e({...n,from:l.currentTarget.value})})}),t(T,{label:r("until-when"),hint:r("zone-of",{zone:N.value}),children:(a,i)=>t("input",{id:a,type:"datetime-local",required:!0,"aria-describedby":i,value:n.by,onInput:l=>e({...n,by:l.currentTarget.value})})})]})]})}function Pe(n){let e=ce(n.by,N.value);if(e===void 0)return;let o=ce(n.from,N.value),s=te(e);return o===void 0?{dueAt:s}:{dueAt:s,notBefore:te(o)}}var We={from:"",by:""};function Ln({work:n,caseId:e}){let[o,s]=m(We),[a,i]=m(!1),[l,d]=m({from:"",to:""}),[c,h]=m(""),u=n.centre.value?.urgentWithin,v=a?Ut(u):Pe(o),C=()=>n.panel.value=void 0,L=async()=>{if(!v)return;let b=l.from&&l.to?[l]:[],I={caseId:e,kind:1,urgent:a,hours:b,callerNumber:c};await n.give("make-promise",(Ie,Pt)=>n.service.makePromise({requestId:Ie,...I,...v},Pt),"promise-made")&&C()};return t(W,{title:r("promise-a-callback"),closeLabel:r("close"),onClose:C,children:[t("label",{class:"option",children:[t("input",{type:"checkbox",checked:a,onChange:b=>i(b.currentTarget.checked)}),t("span",{class:"option-label",children:[r("callback-urgent"),t("span",{class:"hint",children:u?r("callback-urgent-within",{span:se(z(u))}):r("callback-urgent-hint")})]})]}),!a&&t(De,{span:o,onChange:s}),!a&&t("fieldset",{class:"refer-grid",children:[t("legend",{children:r("hours-of-caller")}),t(T,{label:r("hours-from"),children:b=>t("input",{id:b,type:"time",value:l.from,onInput:I=>d({...l,from:I.currentTarget.value})})}),t(T,{label:r("hours-to"),hint:r("hours-hint"),children:(b,I)=>t("input",{id:b,type:"time","aria-describedby":I,value:l.to,onInput:O=>d({...l,to:O.currentTarget.value})})})]}),t(T,{label:r("other-number"),hint:r("other-number-hint"),children:(b,I)=>t("input",{id:b,type:"tel",dir:"ltr",autocomplete:"off","aria-describedby":I,value:c,onInput:O=>h(O.currentTarget.value.trim())})}),t(p,{work:n,name:"make-promise",disabled:!v,onClick:()=>{L()},children:r("promise-now")})]})}function Ut(n){let e=n?Number(n.seconds)*1e3:8*Ne;return{dueAt:te(R.now()+e-1e3)}}var Kt=["registered-at-hospital","seen-by-doctor","arrived-home","medicine-taken","family-informed"],Vt=/^[a-zA-Z0-9._:@-]{1,64}$/;function $n({work:n,caseId:e}){let[o,s]=m(We),[a,i]=m([]),[l,d]=m(""),c=l.trim().replace(/\s+/g,"-").toLowerCase(),h=c===""||Vt.test(c),u=c?[...a,c]:[...a],v=Pe(o),C=()=>n.panel.value=void 0,L=async()=>{let b={caseId:e,kind:2,steps:u};await n.give("make-promise",(O,Ie)=>n.service.makePromise({requestId:O,...b,...v},Ie),"promise-made")&&C()};return t(W,{title:r("promise-a-follow-up"),closeLabel:r("close"),onClose:C,children:[t(De,{span:o,onChange:s}),t("fieldset",{class:"steps",children:[t("legend",{children:r("until-happened")}),Kt.map(b=>t("label",{class:"option",children:[t("input",{type:"checkbox",checked:a.includes(b),onChange:I=>i(I.currentTarget.checked?[...a,b]:a.filter(O=>O!==b))}),t("span",{class:"option-label",children:f(b)})]},b))]}),t(T,{label:r("other-step"),hint:r("other-step-hint"),children:(b,I)=>t("input",{id:b,"aria-describedby":I,"aria-invalid":!h,value:l,onInput:O=>d(O.currentTarget.value)})}),t(p,{work:n,name:"make-promise",disabled:!v||!h,onClick:()=>{L()},children:r("promise-now")})]})}function Zn({work:n,caseId:e,promiseId:o,onDone:s}){let[a,i]=m(We),l=Pe(a),d=async()=>{await n.give("move-promise",(h,u)=>n.service.movePromise({requestId:h,caseId:e,promiseId:o,...l},u))&&s()};return t("div",{class:"inline-form",children:[t(De,{span:a,onChange:i}),t(p,{work:n,name:"move-promise",disabled:!l,onClick:()=>{d()},children:r("promise-move")})]})}function Un(n){if(n.how==="queue")return n.queue?Ee(Te,{whom:{case:"queue",value:{queue:n.queue}}}):void 0;if(n.colleague)return Ee(Te,{whom:{case:"operatorId",value:n.colleague}})}function Kn({work:n,whom:e,onChange:o}){w(()=>{n.readColleagues()},[]);let s=n.centre.value?.queues??[],a=n.colleagues.value;return t("div",{class:"whom",children:[t(M,{legend:r("whom"),value:e.how,isRow:!0,options:[{value:"queue",label:r("whom-queue")},{value:"colleague",label:r("whom-colleague")}],onChoose:i=>o({...e,how:i})}),e.how==="queue"?t(P,{label:r("queue"),value:e.queue,none:r("choose"),options:s.map(i=>({value:i,label:f(i)})),onChoose:i=>o({...e,queue:i})}):t(P,{label:r("colleague"),value:e.colleague,none:a.length>0?r("choose"):r("nobody-signed-in"),options:a.map(({operatorId:i})=>({value:i,label:i})),onChoose:i=>o({...e,colleague:i})})]})}var Vn={how:"queue",queue:"",colleague:""};function Bn({work:n}){let[e,o]=m(Vn),s=Un(e),a=async()=>{if(!s)return;await n.give("consult",(l,d)=>n.service.consult({requestId:l,target:s},d))&&(n.panel.value=void 0)};return t(W,{title:r("consult"),closeLabel:r("close"),onClose:()=>n.panel.value=void 0,children:[t("p",{class:"hint",children:r("consult-hint")}),t(Kn,{work:n,whom:e,onChange:o}),t(p,{work:n,name:"consult",disabled:!s,onClick:()=>{a()},children:r("consult-ask")})]})}function Fn({work:n}){let[e,o]=m(Vn),s=Un(e),a=async()=>{if(!s)return;await n.give("pass-on",(l,d)=>n.service.passOn({requestId:l,target:s},d))&&(n.panel.value=void 0)};return t(W,{title:r("pass-on"),closeLabel:r("close"),onClose:()=>n.panel.value=void 0,children:[t("p",{class:"hint",children:r("pass-on-hint")}),t(Kn,{work:n,whom:e,onChange:o}),t(p,{work:n,name:"pass-on",disabled:!s,onClick:()=>{a()},children:r("pass-on-now")})]})}function qn({work:n,desk:e,call:o}){if(o.kind===3)return t("div",{class:"consulting",children:t("p",{children:[r("consult-asked-by",{asker:o.askerId}),o.joined&&t("strong",{children:[" ",r("consult-joined")]})]})});let s=e.consult;if(!s)return null;let a=s.connectedAt!==void 0;return t("div",{class:"consulting","aria-live":"polite",children:[t("p",{children:[t("strong",{children:Bt(s)})," ",t(ae,{at:s.connectedAt??s.acceptedAt??s.openedAt})]}),t("div",{class:"deeds-row",children:[t(p,{work:n,name:"join-consult",disabled:!a||s.joined,onClick:()=>ue(n,"join-consult"),children:r("consult-join")}),t(p,{work:n,name:"end-consult",kind:"quiet",onClick:()=>ue(n,"end-consult"),children:a?r("consult-end"):r("consult-give-up")}),t(p,{work:n,name:"complete-consult",kind:"quiet",disabled:!a,onClick:()=>ue(n,"complete-consult"),children:r("consult-complete")}),t(p,{work:n,name:"complete-with-case",kind:"quiet",disabled:!a,onClick:()=>ue(n,"complete-with-case"),children:r("consult-complete-with-case")})]})]})}function Bt(n){if(n.joined)return r("consult-joined");let e=n.operatorId;return n.connectedAt?r("consult-talking",{who:e}):e?r("consult-connecting",{who:e}):r("consult-waiting")}function ue(n,e){let{service:o}=n;n.give(e,(s,a)=>{switch(e){case"join-consult":return o.joinConsult({requestId:s},a);case"end-consult":return o.endConsult({requestId:s},a);case"complete-consult":return o.completeConsult({requestId:s},a);case"complete-with-case":return o.completeConsult({requestId:s,handOver:!0},a)}})}var y={accept:{code:"KeyA",label:"Alt+A"},decline:{code:"KeyD",label:"Alt+D"},ready:{code:"KeyR",label:"Alt+R"},hold:{code:"KeyH",label:"Alt+H"},notes:{code:"KeyN",label:"Alt+N"},save:{code:"KeyS",label:"Alt+S"},consult:{code:"KeyC",label:"Alt+C"},passOn:{code:"KeyP",label:"Alt+P"},transfer:{code:"KeyT",label:"Alt+T"},callback:{code:"KeyB",label:"Alt+B"},end:{code:"KeyE",label:"Alt+E"},mute:{code:"KeyM",label:"Alt+M"},help:{code:"Slash",label:"Alt+/"}};function Xn(n){return!n.altKey||n.ctrlKey||n.metaKey?void 0:Object.entries(y).find(([,o])=>o.code===n.code)?.[0]}var q=4096,Ft=3500;function _n({work:n,call:e,isWrapUp:o}){let s=n.draft.text.value,a=Me(s);return t("section",{class:"card notes","aria-labelledby":"notes-title","data-case":String(e.caseId),children:[t("h2",{id:"notes-title",children:r("notes")}),t(qt,{work:n}),t("label",{for:"note",class:"unseen",children:r("note-new")}),t("textarea",{id:"note",rows:5,dir:"auto",value:s,placeholder:r("note-hint"),"aria-keyshortcuts":y.notes.label,"aria-invalid":a>q,onInput:i=>n.draft.type(i.currentTarget.value)}),t("div",{class:"notes-foot",children:[t("p",{class:a>q?"late":"muted","aria-live":"polite",children:a>Ft?r("note-length",{left:D(q-a)}):s&&r("note-kept-here")}),t(p,{work:n,name:"add-note",kind:o?"quiet":"primary",keys:y.save.label,disabled:n.draft.isEmpty||a>q,onClick:()=>{n.saveNote()},children:r("note-save")})]})]})}function Me(n){return new TextEncoder().encode(n).length}function qt({work:n}){let e=n.notes.value;return!e||e.length===0?null:t("ol",{class:"written",children:e.map((o,s)=>t("li",{children:[t("p",{class:"written-by muted",children:[t(B,{at:o.madeAt})," · ",t("bdi",{children:o.operatorId||r("note-by-others")})]}),t("p",{class:"written-text",dir:"auto",children:o.text})]},s))})}function zn(n,e,o,s){let a=o&&e&&!s.has(e.offerId)?e:void 0;if(!a)return n?{do:"stop"}:{do:"nothing"};if(n?.offerId===a.offerId)return{do:"nothing"};let i=a.acuity===1;return{do:"start",ring:{offerId:a.offerId,isUrgent:i}}}function Yn(n,e,o){let s=e-n;return s<=0?0:Math.min(1,Math.max(0,(e-o)/s))}var zt={0:"unknown",1:"desk-signed-out",2:"desk-ready",3:"desk-offered",4:"desk-talking",5:"desk-wrap-up",6:"desk-not-ready"};function Hn(n){return r(zt[n]??"unknown")}var Yt={0:"unknown",1:"not-ready-signed-in",2:"not-ready-missed",3:"not-ready-break",4:"not-ready-meal",5:"not-ready-training",6:"not-ready-paperwork"};function pe(n){return r(Yt[n]??"unknown")}var Jn=[3,4,5,6],jt={0:"unknown",1:"decline-busy",2:"decline-not-competent",3:"decline-conflict",4:"decline-technical"};function Qn(n){return r(jt[n]??"unknown")}var et=[1,2,3,4],Ht={0:"kind-incoming",1:"kind-incoming",2:"kind-callback",3:"kind-consult",4:"kind-from-partner"};function he(n){return r(Ht[n]??"kind-incoming")}var Jt={0:"unknown",1:"owed-callback",2:"owed-follow-up",3:"owed-transfer",4:"owed-referral"};function nt(n){return r(Jt[n]??"unknown")}var Qt={0:"unknown",1:"why-me-owner",2:"why-me-only-one",3:"why-me-closest-fit",4:"why-me-longest-idle",5:"why-me-by-name"};function tt(n){return r(Qt[n]??"unknown")}var eo={0:"unknown",1:"transfer-proposed",2:"transfer-accepted",3:"transfer-connected",4:"transfer-completed",5:"transfer-returned",6:"transfer-declined",7:"transfer-expired",8:"transfer-withdrawn"};function ot(n){return r(eo[n]??"unknown")}function st(n,e){return n===2?r("transfer-of",{partner:e}):r("transfer-at",{partner:e})}var no={0:"unknown",1:"manner-warm",2:"manner-blind",3:"manner-overflow",4:"manner-errand"};function rt(n){return r(no[n]??"unknown")}function $(n){try{return new Intl.DisplayNames([He.value,je.value],{type:"language"}).of(n)??n}catch{return n}}var jn="lang:";function X(n){let e=o=>o.skill.startsWith(jn);return{languages:n.filter(e).map(o=>o.skill.slice(jn.length)),skills:n.filter(o=>!e(o))}}function at({work:n,offer:e,onDeclining:o,isDeclining:s}){let a=Q(null);w(()=>to(a.current),[e.offerId]);let i=n.answered.value.has(e.offerId);return t("section",{ref:a,class:`card offer offer-${e.acuity} ${i?"":"rings"}`,tabIndex:-1,"aria-labelledby":"offer-title",children:[t("header",{class:"offer-head",children:[t(re,{level:e.acuity}),t("p",{class:"offer-kind",children:he(e.kind)}),t("p",{class:"offer-queue",children:f(e.queue)})]}),t("h2",{id:"offer-title",class:"offer-what",children:[e.complaint?f(e.complaint):r("complaint-unknown"),t("span",{class:"offer-age",children:V(e.ageGroup)})]}),t(Ge,{codes:e.redFlags}),t(oo,{work:n,offer:e}),t(io,{offer:e}),t("div",{class:"offer-answers",children:[t(p,{work:n,name:"accept",class:"big accept",keys:y.accept.label,disabled:i,onClick:()=>{n.accept(e.offerId)},children:r("accept")}),t("button",{type:"button",class:"quiet big","aria-expanded":s,"aria-keyshortcuts":y.decline.label,disabled:i,onClick:()=>o(!s),children:[t("span",{children:r("decline")}),t("kbd",{"aria-hidden":"true",children:y.decline.label})]})]}),s&&!i&&t(lo,{work:n,offerId:e.offerId,onDone:()=>o(!1)})]})}function to(n){let e=document.activeElement;e instanceof HTMLElement&&e.matches("input, textarea, select")||n?.focus({preventScroll:!0}),n?.scrollIntoView?.({block:"nearest"})}function Ge({codes:n}){return n.length===0?null:t("ul",{class:"red-flags","aria-label":r("red-flags"),children:n.map(e=>t("li",{children:[t("span",{"aria-hidden":"true",children:"⚑ "}),f(e)]},e))})}function oo({work:n,offer:e}){let{languages:o,skills:s}=X(e.needs),a=e.waitingSince&&E.value-k(e.waitingSince);return t("dl",{class:"facts",children:[a!==void 0&&t("div",{children:[t("dt",{children:r("waited")}),t("dd",{class:"figure",children:x(a)})]}),t("div",{children:[t("dt",{children:r("speaks")}),t("dd",{children:[o.length>0?o.map($).join(" · "):r("any-language"),e.interpreter&&t("strong",{class:"interpreter",children:r("interpreter-joins")})]})]}),s.length>0&&t("div",{children:[t("dt",{children:r("needs-skills")}),t("dd",{children:s.map(i=>`${f(i.skill)} ${D(i.level||1)}`).join(" · ")})]}),t(so,{work:n,offer:e}),t("div",{class:"wide",children:[t("dt",{children:r("why-me")}),t("dd",{children:ro(e)})]})]})}function so({work:n,offer:e}){if(e.kind===3&&e.askerId)return t("div",{children:[t("dt",{children:r("asked-by")}),t("dd",{children:t("bdi",{children:e.askerId})})]});if(!e.caseOwnerId)return null;let o=e.caseOwnerId===n.operator;return t("div",{children:[t("dt",{children:r("known-caller")}),t("dd",{children:o?r("case-is-mine"):r("case-is-of",{owner:e.caseOwnerId})})]})}function ro(n){let e=n.reason;if(!e)return n.byName?r("why-me-by-name"):r("why-unknown");let o=[tt(e.rule)];return o.push(r("why-able",{able:e.able,ready:e.ready})),e.idle&&z(e.idle)>0&&o.push(r("why-idle",{span:se(z(e.idle))})),e.ring>0&&o.push(r("why-ring",{ring:e.ring})),o.join(" ")}var ao=200;function io({offer:n}){let e=Q(null),[o,s]=m(0),a=n.madeAt?k(n.madeAt):0,i=n.expiresAt?k(n.expiresAt):0;return w(()=>{let l=()=>{let c=R.now();e.current?.style.setProperty("transform",`scaleX(${Yn(a,i,c)})`),s(Math.max(0,Math.ceil((i-c)/R.speed/1e3)))};l();let d=setInterval(l,ao);return()=>clearInterval(d)},[a,i]),t("div",{class:"time-left",children:[t("div",{class:"time-left-track",children:t("div",{ref:e,class:"time-left-bar"})}),t("p",{class:"figure",role:"timer","aria-label":r("time-left"),children:r("seconds-left",{seconds:o})})]})}function lo({work:n,offerId:e,onDone:o}){let s=Q(null);return w(()=>s.current?.querySelector("button")?.focus(),[]),t("div",{ref:s,class:"declining",role:"group","aria-label":r("decline-why"),onKeyDown:a=>{a.key==="Enter"&&a.preventDefault(),a.key==="Escape"&&o()},children:[t("p",{children:r("decline-why")}),et.map(a=>t("button",{type:"button",class:"quiet",onClick:()=>{o(),n.decline(e,a)},children:Qn(a)},a)),t("p",{class:"hint",children:r("decline-by-space")})]})}var co=["same-service","nothing-personal"],uo=["life-in-danger","unconscious","cannot-answer"],Le=[{name:"situation",part:1,label:"told-situation",hint:"told-situation-hint"},{name:"background",part:2,label:"told-background",hint:"told-background-hint"},{name:"assessment",part:3,label:"told-assessment",hint:"told-assessment-hint"},{name:"recommendation",part:4,label:"told-recommendation",hint:"told-recommendation-hint"}];function mo(n,e){return{need:"",language:X(n.needs).languages[0]??"",partnerId:"",manner:e?1:4,basis:1,reason:"",situation:"",background:"",assessment:"",recommendation:"",tellsNumber:!0}}function po(n){let e=Le.filter(({name:o})=>n[o].trim()).map(({part:o})=>o);return n.tellsNumber&&e.push(5),e}function it({work:n,call:e,isTalking:o}){let[s,a]=m(()=>mo(e,o)),i=u=>a(v=>({...v,...u})),l=()=>n.panel.value=void 0,d=s.basis!==1,c=s.need&&s.partnerId&&(!d||s.reason),h=async()=>{await n.give("propose-transfer",(v,C)=>n.service.proposeTransfer({requestId:v,caseId:e.caseId,...fo(s)},C))&&l()};return t(W,{title:o?r("refer"):r("send-errand"),closeLabel:r("close"),onClose:l,children:[t("div",{class:"refer-grid",children:[t(P,{label:r("need"),value:s.need,none:r("choose"),options:(n.centre.value?.needs??[]).map(u=>({value:u,label:f(u)})),onChoose:u=>i({need:u,partnerId:""})}),t(P,{label:r("language-there"),value:s.language,none:r("any-language"),options:ho(n,s.language),onChoose:u=>i({language:u})})]}),s.need&&t(go,{work:n,call:e,draft:s,onChoose:u=>i({partnerId:u})}),o&&t(M,{legend:r("manner"),value:s.manner,options:[{value:1,label:r("manner-warm"),hint:r("manner-warm-hint")},{value:2,label:r("manner-blind"),hint:r("manner-blind-hint")}],onChoose:u=>i({manner:u})}),t(wo,{draft:s,set:i}),t(vo,{draft:s,set:i}),t(p,{work:n,name:"propose-transfer",disabled:!c,onClick:()=>{h()},children:r("refer-now")})]})}function ho(n,e){let o=new Set(n.centre.value?.languages??[]);return e&&o.add(e),[...o].map(s=>({value:s,label:$(s)}))}function fo(n){let e=n.basis===1;return{partnerId:n.partnerId,need:n.need,manner:n.manner,consent:{basis:n.basis,reason:e?"":n.reason,covers:po(n)},summary:{situation:n.situation.trim(),background:n.background.trim(),assessment:n.assessment.trim(),recommendation:n.recommendation.trim()}}}function go({work:n,call:e,draft:o,onChoose:s}){let[a,i]=m(void 0),[l,d]=m(!1),{need:c,language:h}=o;return w(()=>{let u=!0;return i(void 0),d(!1),n.service.listPartners({need:c,language:h,caseId:e.caseId}).then(v=>u&&i(v.partners),()=>u&&d(!0)),()=>{u=!1}},[c,h,String(e.caseId)]),l?t("p",{role:"alert",children:r("partners-unread")}):a?a.length===0?t("p",{role:"status",children:r("partners-none")}):t(M,{legend:r("partners-nearest"),value:o.partnerId,options:a.map(u=>({value:u.partnerId,label:u.name,hint:yo(u,h)})),onChoose:s}):t("p",{class:"muted",children:r("partners-reading")})}function yo(n,e){let o=[n.distanceMetres===0?r("partner-everywhere"):r("partner-distance",{km:D(n.distanceMetres/1e3,1)}),r("partner-room",{room:n.room})];return e&&n.speaksLanguage&&o.push(r("partner-speaks",{language:$(e)})),n.closesAt&&o.push(r("partner-closes",{at:oe(k(n.closesAt))})),n.byTelephone&&o.push(r("partner-by-telephone")),o.join(" · ")}function wo({draft:n,set:e}){let o=n.basis===3?uo:co;return t("div",{class:"consent",children:[t(M,{legend:r("consent"),value:n.basis,options:[{value:1,label:r("consent-given")},{value:2,label:r("consent-not-needed")},{value:3,label:r("consent-emergency"),hint:r("consent-emergency-hint")}],onChoose:s=>e({basis:s,reason:""})}),n.basis!==1&&t(P,{label:r("consent-why"),value:n.reason,none:r("choose"),options:o.map(s=>({value:s,label:f(s)})),onChoose:s=>e({reason:s})})]})}function vo({draft:n,set:e}){return t("fieldset",{class:"told",children:[t("legend",{children:r("told")}),Le.map(({name:o,label:s,hint:a})=>t(T,{label:r(s),hint:r(a),children:(i,l)=>t("textarea",{id:i,rows:2,dir:"auto",maxLength:4e3,"aria-describedby":l,value:n[o],onInput:d=>e({[o]:d.currentTarget.value})})},o)),t("label",{class:"option",children:[t("input",{type:"checkbox",checked:n.tellsNumber,onChange:o=>e({tellsNumber:o.currentTarget.checked})}),t("span",{class:"option-label",children:r("told-number")})]}),t("p",{class:"hint",children:r("told-hint")})]})}function lt({work:n,transfers:e}){return e.length===0?null:t("ul",{class:"transfers","aria-label":r("transfers"),children:e.map(o=>t("li",{"data-transfer":xe[o.state],children:t(bo,{work:n,transfer:o})},String(o.transferId)))})}function bo({work:n,transfer:e}){let{transferId:o,state:s}=e,a=e.direction===1,i=s===1||s===2,l=i?e.until:e.outcomeDueAt;return t(A,{children:[t("p",{class:"transfer-what",children:[t("strong",{children:st(e.direction,e.partnerId)})," · ",f(e.need)," ·"," ",rt(e.manner)]}),t("p",{class:"transfer-state","aria-live":"polite",children:[t("span",{class:"chip",children:ot(s)}),l&&t(ie,{to:l})]}),!a&&e.summary&&t(ko,{transfer:e}),a&&i&&t(Co,{work:n,transferId:o}),a&&s===3&&t($e,{work:n,transferId:o})]})}function ko({transfer:n}){let e=n.summary;return e?e.unavailable?t("p",{class:"muted",children:r("told-unavailable")}):t("dl",{class:"heard",children:Le.filter(({name:o})=>e[o]).map(({name:o,label:s})=>t("div",{children:[t("dt",{children:r(s)}),t("dd",{dir:"auto",children:e[o]})]},o))}):null}var So=["caller-declined","no-longer-needed","mistake"];function Co({work:n,transferId:e}){let[o,s]=m(!1);return o?t("div",{class:"deeds-row",role:"group","aria-label":r("transfer-withdraw"),children:So.map(a=>t(p,{work:n,name:"withdraw-transfer",kind:"quiet",class:"small",onClick:()=>{n.give("withdraw-transfer",(i,l)=>n.service.withdrawTransfer({requestId:i,transferId:e,reason:a},l))},children:f(a)},a))}):t("button",{type:"button",class:"quiet small",onClick:()=>s(!0),children:r("transfer-withdraw")})}var Io=["helped","not-helped","not-reached","help-refused"];function $e({work:n,transferId:e}){let[o,s]=m(!1),[a,i]=m(""),[l,d]=m("");return o?t("div",{class:"inline-form",children:[t(M,{legend:r("record-outcome"),value:a,isRow:!0,options:Io.map(c=>({value:c,label:f(c)})),onChoose:i}),t(T,{label:r("outcome-note"),children:c=>t("textarea",{id:c,rows:2,dir:"auto",maxLength:4e3,value:l,onInput:h=>d(h.currentTarget.value)})}),t(p,{work:n,name:"record-outcome",disabled:!a,onClick:()=>{n.give("record-outcome",(c,h)=>n.service.recordOutcome({requestId:c,transferId:e,outcome:a,note:l.trim()},h))},children:r("record")})]}):t("button",{type:"button",class:"quiet small",onClick:()=>s(!0),children:r("record-outcome")})}var Ao=["caller-declined","no-longer-needed","not-reachable","mistake"];function _(n){let e=n.filter(({state:a})=>a===1||a===2),o=a=>a.dueAt?k(a.dueAt):1/0,s=a=>a.state===2;return e.sort((a,i)=>Number(s(i))-Number(s(a))||o(a)-o(i))}function Ze({work:n,promises:e,hasCase:o}){return t("ul",{class:"promises",children:_(e).map(s=>t(Ro,{work:n,promise:s,hasCase:o},String(s.promiseId)))})}function dt({work:n,promises:e,ownerId:o}){return _(e).length===0?null:t("section",{class:"card","aria-labelledby":"owed-title",children:[t("h2",{id:"owed-title",children:o===n.operator?r("owed-here"):r("owed-here-by",{owner:o})}),t(Ze,{work:n,promises:e,hasCase:!1})]})}function Ro({work:n,promise:e,hasCase:o}){let[s,a]=m(void 0),{caseId:i,promiseId:l}=e,d=e.operatorId!==""&&e.operatorId!==n.operator,c=e.steps.filter(u=>!u.doneAt).length,h=e.kind===1||e.kind===3;return t("li",{class:e.state===2?"promise is-late":"promise",children:[t("p",{class:"promise-what",children:[t("strong",{children:nt(e.kind)}),e.callback?.urgent&&t("span",{class:"chip",children:r("callback-urgent")}),d&&t("span",{class:"chip",children:r("cover-for",{owner:e.operatorId})}),o&&t("a",{href:`/operator/case#case=${i}`,target:"_blank",rel:"noopener",children:r("case-number",{id:String(i)})})]}),t(xo,{promise:e}),e.callback?.needsDecision&&t("p",{class:"late",children:r("needs-decision")}),e.callback&&e.callback.attempts.length>0&&t("p",{class:"muted",children:r("tried-times",{times:e.callback.attempts.length})}),t(To,{work:n,promise:e}),t("div",{class:"deeds-row",children:[!h&&t(p,{work:n,name:"keep-promise",kind:"quiet",class:"small",disabled:c>0,onClick:()=>{n.give("keep-promise",(u,v)=>n.service.keepPromise({requestId:u,caseId:i,promiseId:l},v))},children:r("promise-keep")}),e.kind===3?t($e,{work:n,transferId:e.transferId}):t(A,{children:[t("button",{type:"button",class:"quiet small","aria-expanded":s==="move",onClick:()=>a(s==="move"?void 0:"move"),children:r("promise-move")}),t("button",{type:"button",class:"quiet small","aria-expanded":s==="withdraw",onClick:()=>a(s==="withdraw"?void 0:"withdraw"),children:r("promise-withdraw")})]})]}),s==="move"&&t(Zn,{work:n,caseId:i,promiseId:l,onDone:()=>a(void 0)}),s==="withdraw"&&t(Oo,{work:n,promise:e})]})}function xo({promise:n}){if(!n.dueAt)return null;let e=k(n.dueAt)-E.value,o=n.notBefore&&k(n.notBefore)>E.value?n.notBefore:void 0;return t("p",{class:"promise-due",children:[e<0?t("strong",{class:"late",children:[t("span",{"aria-hidden":"true",children:"▲ "}),r("late-for",{span:x(-e)})]}):t("span",{class:"figure",children:r("due-within",{span:x(e)})}),t("span",{class:"muted",children:[o&&t(A,{children:[t(B,{at:o})," –"," "]}),t(B,{at:n.dueAt})]})]})}function To({work:n,promise:e}){let{caseId:o,promiseId:s}=e;return e.steps.length===0?null:t("ul",{class:"checklist",children:e.steps.map(({step:a,doneAt:i})=>t("li",{children:t("label",{class:"option",children:[t("input",{type:"checkbox",checked:i!==void 0,disabled:i!==void 0||n.isPending("check-step"),onChange:()=>{n.give("check-step",(l,d)=>n.service.checkStep({requestId:l,caseId:o,promiseId:s,step:a},d))}}),t("span",{class:"option-label",children:[f(a)," ",i&&t(B,{at:i})]})]})},a))})}function Oo({work:n,promise:e}){let{caseId:o,promiseId:s}=e;return t("div",{class:"deeds-row",role:"group","aria-label":r("promise-withdraw"),children:[t("span",{class:"muted",children:r("withdraw-why")}),Ao.map(a=>t(p,{work:n,name:"withdraw-promise",kind:"quiet",class:"small",onClick:()=>{n.give("withdraw-promise",(i,l)=>n.service.withdrawPromise({requestId:i,caseId:o,promiseId:s,reason:a},l))},children:f(a)},a))]})}var No=[{panel:"callback",name:"promise-a-callback"},{panel:"follow-up",name:"promise-a-follow-up"},{panel:"transfer",name:"send-errand"}],Ue="";function ct({work:n,desk:e,shown:o}){let s=o.caseOwnerId===n.operator,a=o.promises.filter(Do).length,[i,l]=m(void 0),d=!s||a>0,c=d?Ue:i,h=Me(n.draft.text.value)>q;return t("section",{class:"card wrap-up","aria-labelledby":"wrap-up-title",children:[t("header",{class:"wrap-up-head",children:[t("h2",{id:"wrap-up-title",children:r("wrap-up-title")}),e.wrapUpUntil&&t("p",{class:"figure",role:"timer",children:r("wrap-up-left",{span:x(k(e.wrapUpUntil)-E.value)})})]}),d?t("p",{class:"stays",children:s?r("case-stays-owed",{owed:a}):r("case-stays-others")}):t(M,{legend:r("disposition"),value:i,isRow:!0,options:[...(n.centre.value?.dispositions??[]).map(u=>({value:u,label:f(u)})),{value:Ue,label:r("case-stays-open")}],onChoose:l}),t("div",{class:"deeds-row",children:[t(p,{work:n,name:"wrap-up",class:"big",disabled:c===void 0||h,onClick:()=>{n.wrapUp(c??Ue)},children:c?r("wrap-up-close"):r("wrap-up-done")}),s&&No.map(({panel:u,name:v})=>t("button",{type:"button",class:"quiet","aria-expanded":n.panel.value===u,onClick:()=>G(n,u),children:r(v)},u))]}),t("p",{class:"hint",children:r("wrap-up-hint")})]})}function Do(n){return n.state===1||n.state===2}function ut({work:n,desk:e,shown:o}){let s=o.call;if(!s)return null;let a=e.status===4;return t(A,{children:[t("section",{class:"card call","aria-labelledby":"call-title",children:[t(Po,{call:s}),t(Ge,{codes:s.triage?.redFlags??[]}),t(Go,{work:n,shown:o,call:s}),a&&t(Uo,{work:n,desk:e,call:s}),a&&t(qn,{work:n,desk:e,call:s}),t(lt,{work:n,transfers:o.transfers})]}),e.status===5&&t(ct,{work:n,desk:e,shown:o}),t(Ko,{work:n,call:s,isTalking:a}),t(_n,{work:n,call:s,isWrapUp:e.status===5}),t(dt,{work:n,promises:o.promises,ownerId:o.caseOwnerId})]})}function Po({call:n}){return t("header",{class:"call-head",children:[t(re,{level:n.acuity}),t("div",{children:[t("h2",{id:"call-title",class:"call-what",children:[n.triage?.complaint?f(n.triage.complaint):r("complaint-unknown"),t("span",{class:"offer-age",children:V(n.triage?.ageGroup??0)})]}),t("p",{class:"muted",children:[he(n.kind)," · ",f(n.queue)," ·"," ",t("a",{href:`/operator/case#case=${n.caseId}`,target:"_blank",rel:"noopener",children:r("case-number",{id:String(n.caseId)})})]})]}),t("p",{class:"call-state",children:[t("strong",{children:Wo(n)}),t(Mo,{call:n})]})]})}function Wo(n){return n.state===5?r("call-over"):n.state===6?r("call-parting"):n.state===7?r("call-with-partner"):n.state===4?r("call-held"):n.connectedAt?r("call-talking"):n.kind===2?r("call-dialling"):r("call-connecting")}function Mo({call:n}){let e=n.heldSince??n.connectedAt??n.acceptedAt;return!e||n.state===5?null:t("span",{class:"figure lasting",children:x(E.value-k(e))})}function Go({work:n,shown:e,call:o}){let{languages:s}=X(o.needs);return t("dl",{class:"facts",children:[t("div",{children:[t("dt",{children:r("caller-number")}),t("dd",{children:t(Lo,{shown:e})})]}),s.length>0&&t("div",{children:[t("dt",{children:r("speaks")}),t("dd",{children:s.map($).join(" · ")})]}),o.district&&t("div",{children:[t("dt",{children:r("district")}),t("dd",{children:f(o.district)})]}),t("div",{children:[t("dt",{children:r("case-owner")}),t("dd",{children:e.caseOwnerId===n.operator?r("case-is-mine"):t("bdi",{children:e.caseOwnerId||r("nobody-yet")})})]})]})}function Lo({shown:n}){let[e,o]=m(!1);return w(()=>o(!1),[n.call?.callId]),n.callerNumberUnavailable?t("span",{children:r("number-unavailable")}):n.callerNumber?t("span",{class:"number",children:[t("bdi",{dir:"ltr",class:"figure","data-number":!0,children:e?n.callerNumber:$o(n.callerNumber)}),t("button",{type:"button",class:"quiet small","aria-pressed":e,onClick:()=>o(!e),children:e?r("number-hide"):r("number-show")})]}):t("span",{children:r("number-withheld")})}function $o(n){return n.slice(0,-3).replace(/\d/g,"•")+n.slice(-3)}var Zo=[{panel:"consult",name:"consult",keys:y.consult.label},{panel:"pass-on",name:"pass-on",keys:y.passOn.label},{panel:"transfer",name:"refer",keys:y.transfer.label},{panel:"callback",name:"promise-a-callback",keys:y.callback.label},{panel:"follow-up",name:"promise-a-follow-up",keys:""}];function Uo({work:n,desk:e,call:o}){let s=o.connectedAt!==void 0&&o.state!==6,a=o.kind===3,i=o.state===4,l=n.panel.value;return t("div",{class:"deeds",children:[t("div",{class:"deeds-row",children:[t(p,{work:n,name:i?"resume":"hold",kind:i?"primary":"quiet",keys:y.hold.label,disabled:!s,onClick:()=>Ke(n,o),children:i?r("resume"):r("hold")}),t(p,{work:n,name:"end-call",kind:"danger",keys:y.end.label,onClick:()=>Ve(n),children:r("end-call")})]}),!a&&t("div",{class:"deeds-row",role:"group","aria-label":r("more-deeds"),children:Zo.map(({panel:d,name:c,keys:h})=>t("button",{type:"button",class:"quiet deed","aria-expanded":l===d,"aria-keyshortcuts":h||void 0,disabled:d==="consult"&&e.consult!==void 0,onClick:()=>G(n,d),children:r(c)},d))})]})}function G(n,e){n.panel.value=n.panel.value===e?void 0:e}function Ke(n,e){let o=e.state===4;n.give(o?"resume":"hold",(s,a)=>o?n.service.resume({requestId:s},a):n.service.hold({requestId:s},a))}function Ve(n){n.give("end-call",(e,o)=>n.service.endCall({requestId:e},o))}function Ko({work:n,call:e,isTalking:o}){switch(n.panel.value){case"consult":return o?t(Bn,{work:n}):null;case"pass-on":return o?t(Fn,{work:n}):null;case"transfer":return t(it,{work:n,call:e,isTalking:o});case"callback":return t(Ln,{work:n,caseId:e.caseId});case"follow-up":return t($n,{work:n,caseId:e.caseId});default:return null}}var Vo={accept:"accept",decline:"decline",ready:"be-ready",hold:"key-hold",notes:"key-notes",save:"note-save",consult:"consult",passOn:"pass-on",transfer:"refer",callback:"promise-a-callback",end:"end-call",mute:"key-mute",help:"key-help"};function mt({onClose:n}){return t(wn,{title:r("keys-title"),onClose:n,children:[t("table",{class:"keys",children:t("tbody",{children:Object.keys(y).map(e=>t("tr",{children:[t("th",{scope:"row",children:t("kbd",{children:y[e].label})}),t("td",{children:r(Vo[e])})]},e))})}),t("p",{class:"hint",children:r("keys-hint")})]})}function pt({work:n,desk:e}){return t("aside",{class:"own","aria-label":r("own-work"),children:[e.handOvers.length>0&&t(zo,{work:n,proposed:e.handOvers}),t(Bo,{work:n,desk:e}),t(Fo,{work:n,desk:e}),n.panel.value==="shift-end"?t(jo,{work:n,desk:e}):t("button",{type:"button",class:"quiet",onClick:()=>n.panel.value="shift-end",children:r("shift-end")})]})}function Bo({work:n,desk:e}){let o=e.overduePromises,s=e.call?.call?.caseId,a=e.nextPromises.filter(i=>i.caseId!==s);return t("section",{class:"card","aria-labelledby":"promises-title",children:[t("h2",{id:"promises-title",children:[r("my-promises"),o>0&&t("span",{class:"chip is-late",children:r("promises-late",{late:o})})]}),_(a).length===0?t("p",{class:"muted",children:r("promises-none")}):t(Ze,{work:n,promises:a,hasCase:!0})]})}function Fo({work:n,desk:e}){let o=n.cases.value;return t("section",{class:"card","aria-labelledby":"cases-title",children:[t("h2",{id:"cases-title",children:[r("my-cases")," ",t("span",{class:"count figure",children:D(e.openCases)})]}),!o&&t("p",{class:"muted",children:r("reading")}),o?.length===0&&t("p",{class:"muted",children:r("cases-none")}),o&&o.length>0&&t("ul",{class:"cases",children:o.map(s=>t(qo,{work:n,desk:e,shown:s},String(s.caseId)))})]})}function qo({work:n,desk:e,shown:o}){let[s,a]=m(void 0),i=e.call?.call?.caseId===o.caseId,l=_(o.promises).length,d=c=>a(s===c?void 0:c);return t("li",{class:"case",children:[t("p",{class:"case-what",children:[t("a",{href:`/operator/case#case=${o.caseId}`,target:"_blank",rel:"noopener",children:r("case-number",{id:String(o.caseId)})}),t("span",{class:"muted",children:[r("case-open-for")," ",t(ae,{at:o.openedAt})]}),i&&t("span",{class:"chip",children:r("case-at-hand")}),l>0&&t("span",{class:"chip",children:r("case-owes",{owed:l})}),o.handOverToId&&t("span",{class:"chip",children:r("case-proposed-to",{to:o.handOverToId})})]}),!i&&t("div",{class:"deeds-row",children:[t("button",{type:"button",class:"quiet small","aria-expanded":s==="hand-over",onClick:()=>d("hand-over"),children:r("hand-over")}),l===0&&t("button",{type:"button",class:"quiet small","aria-expanded":s==="close",onClick:()=>d("close"),children:r("case-close")})]}),s==="close"&&t(Xo,{work:n,caseId:o.caseId}),s==="hand-over"&&t(ht,{work:n,shown:o})]})}function Xo({work:n,caseId:e}){let[o,s]=m("");return t("div",{class:"inline-form",children:[t(P,{label:r("disposition"),value:o,none:r("choose"),options:(n.centre.value?.dispositions??[]).map(a=>({value:a,label:f(a)})),onChoose:s}),t(p,{work:n,name:"close-case",disabled:!o,onClick:()=>{n.give("close-case",(a,i)=>n.service.closeCase({requestId:a,caseId:e,disposition:o},i))},children:r("case-close")})]})}function ht({work:n,shown:e}){let[o,s]=m(""),{caseId:a}=e;w(()=>{n.readColleagues()},[]);let i=n.colleagues.value;return e.handOverToId?t(p,{work:n,name:"withdraw-hand-over",kind:"quiet",class:"small",onClick:()=>{ft(n,"withdraw-hand-over",a)},children:r("hand-over-withdraw")}):t("div",{class:"inline-form",children:[t(P,{label:r("colleague"),value:o,none:i.length>0?r("choose"):r("nobody-signed-in"),options:i.map(l=>({value:l.operatorId,label:l.operatorId})),onChoose:s}),t(p,{work:n,name:"propose-hand-over",disabled:!o,onClick:()=>{n.give("propose-hand-over",(l,d)=>n.service.proposeHandOver({requestId:l,caseId:a,operatorId:o},d)).then(()=>n.readLists())},children:r("hand-over-propose")})]})}async function ft(n,e,o){await n.give(e,(s,a)=>e==="withdraw-hand-over"?n.service.withdrawHandOver({requestId:s,caseId:o},a):n.service.acceptHandOver({requestId:s,caseId:o},a)),await n.readLists()}var _o=["too-many-cases","shift-ends","not-competent"];function zo({work:n,proposed:e}){return t("section",{class:"card proposed","aria-labelledby":"proposed-title",children:[t("h2",{id:"proposed-title",children:r("proposed-to-me")}),t("ul",{class:"cases",children:e.map(o=>t(Yo,{work:n,one:o},String(o.caseId)))})]})}function Yo({work:n,one:e}){let[o,s]=m(!1),{caseId:a}=e;return t("li",{class:"case",children:[t("p",{class:"case-what",children:[t("a",{href:`/operator/case#case=${a}`,target:"_blank",rel:"noopener",children:r("case-number",{id:String(a)})}),t("span",{children:r("proposed-by",{owner:e.ownerId})}),e.openPromises>0&&t("span",{class:"chip",children:r("case-owes",{owed:e.openPromises})}),e.nextDueAt&&t(ie,{to:e.nextDueAt})]}),t("div",{class:"deeds-row",children:[t(p,{work:n,name:"accept-hand-over",class:"small",onClick:()=>{ft(n,"accept-hand-over",a)},children:r("hand-over-accept")}),t("button",{type:"button",class:"quiet small","aria-expanded":o,onClick:()=>s(!o),children:r("hand-over-decline")})]}),o&&t("div",{class:"deeds-row",role:"group","aria-label":r("hand-over-decline"),children:_o.map(i=>t(p,{work:n,name:"decline-hand-over",kind:"quiet",class:"small",onClick:()=>{n.give("decline-hand-over",(l,d)=>n.service.declineHandOver({requestId:l,caseId:a,reason:i},d))},children:f(i)},i))})]})}function jo({work:n,desk:e}){w(()=>{n.readHandOvers()},[]);let o=n.handOvers.value,s=e.status===4||e.status===5;return t(W,{title:r("shift-end"),closeLabel:r("close"),onClose:()=>n.panel.value=void 0,children:[!o&&t("p",{class:"muted",children:r("reading")}),o?.length===0&&t("p",{children:r("hand-over-nothing")}),o&&o.length>0&&t(A,{children:[t("p",{children:r("hand-over-first")}),t("ul",{class:"cases",children:o.map(a=>t("li",{class:"case",children:[t("p",{class:"case-what",children:[t("a",{href:`/operator/case#case=${a.caseId}`,target:"_blank",rel:"noopener",children:r("case-number",{id:String(a.caseId)})}),t("span",{class:"chip",children:a.handOverToId?r("case-proposed-to",{to:a.handOverToId}):r("case-owes",{owed:_(a.promises).length})})]}),t(ht,{work:n,shown:a})]},String(a.caseId)))})]}),t(p,{work:n,name:"sign-out",kind:o&&o.length===0?"primary":"quiet",disabled:s,onClick:()=>{n.closeDesk()},children:r("desk-close")}),s&&t("p",{class:"hint",children:r("desk-close-busy")})]})}function yt({work:n,seat:e,ringing:o}){let s=n.line.link.value;if(e.isTaken.value)return t(Be,{seat:e,isTab:!0});switch(s.is){case"moved":return t(Be,{seat:e,isTab:!0});case"elsewhere":return t(Be,{seat:e,isTab:!1});case"closed":return t(j,{title:r("desk-was-closed"),children:[t("p",{children:r("desk-was-closed-why")}),t(gt,{work:n,seat:e})]});case"barred":return t(j,{title:r("credential-over"),children:[t("p",{children:r("credential-over-why")}),t("a",{class:"button",href:"/login",children:r("sign-in-again")})]});case"opening":return t(j,{title:r("desk-opening"),children:t("p",{class:"muted",children:r("desk-opening-why")})});default:return t(j,{title:r("sign-in-title"),children:[t("p",{children:r("sign-in-as",{operator:n.operator})}),t(gt,{work:n,seat:e}),t(Ho,{ringing:o})]})}}function j({title:n,children:e}){return t("section",{class:"card door","aria-labelledby":"door-title",children:[t("h2",{id:"door-title",children:n}),e]})}function gt({work:n,seat:e}){return t(p,{work:n,name:"sign-in",class:"big",onClick:()=>{e.open()},children:r("desk-open")})}function Ho({ringing:n}){return t("ul",{class:"readiness",children:[t("li",{children:[t("span",{children:r("try-sound-why")}),t("button",{type:"button",class:"quiet small",onClick:()=>{n.try()},children:r("try-sound")})]}),n.permission.value==="default"&&t("li",{children:[t("span",{children:r("notify-why")}),t("button",{type:"button",class:"quiet small",onClick:()=>{n.askPermission()},children:r("notify-allow")})]}),n.permission.value==="denied"&&t("li",{children:r("notify-denied")})]})}var Jo=1500;function Be({seat:n,isTab:e}){let[o,s]=m(!1);return w(()=>{if(!o)return;let a=setInterval(()=>{n.tryAgain()},Jo);return()=>clearInterval(a)},[o]),t(j,{title:e?r("desk-in-other-tab"):r("desk-elsewhere"),children:[t("p",{children:e?r("desk-in-other-tab-why"):r("desk-elsewhere-why")}),o?t("p",{role:"status",class:"muted",children:r("desk-elsewhere-trying")}):t("button",{type:"button",class:"big",onClick:async()=>{await n.takeOver()||s(!0)},children:e?r("desk-take-over"):r("desk-wait-for")})]})}var Qo={0:"",1:"M12 3v9M6.3 7.5a8 8 0 1 0 11.4 0",2:"M20 6 9.5 17 4 11.5",3:"M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4",4:"M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z",5:"M4 20h4L19 9l-4-4L4 16zM13.5 6.5l4 4",6:"M8 5v14M16 5v14"},es={0:"unknown",1:"out",2:"ready",3:"offered",4:"talking",5:"wrap-up",6:"not-ready"};function wt({work:n,desk:e}){let s=e.call?.call?.heldSince!==void 0&&e.status===4?r("desk-held"):Hn(e.status);return t("section",{class:`card status status-${es[e.status]}`,"aria-labelledby":"desk-status",children:[t("div",{class:"status-now",children:[t("svg",{class:"status-sign",viewBox:"0 0 24 24","aria-hidden":"true",children:t("path",{d:Qo[e.status]})}),t("div",{class:"status-words",children:[t("h2",{id:"desk-status",class:"status-word",children:[s,e.pause!==0&&t("span",{class:"status-pause",children:pe(e.pause)})]}),t("p",{class:"status-facts",children:[e.since&&t("span",{class:"figure status-since",children:r("desk-for",{span:x(E.value-k(e.since))})}),t(ns,{desk:e})]})]})]}),t(ss,{work:n,desk:e})]})}function ns({desk:n}){let e=n.dutyChangesAt&&k(n.dutyChangesAt),o=e===void 0?void 0:os(e);return n.onDuty?t("span",{children:o?r("duty-until",{at:o}):r("duty-on")}):t("strong",{class:"late",children:o?r("duty-from",{at:o}):r("duty-off")})}var ts=20*36e5;function os(n){return Math.abs(n-E.value)<ts?oe(n):un(n)}function ss({work:n,desk:e}){let o=e.status===4||e.status===5,s=e.status===2;return t("div",{class:"status-controls",children:[e.status===6&&t(p,{work:n,name:"ready",class:"big",keys:y.ready.label,onClick:()=>fe(n),children:r("be-ready")}),o&&e.pauseNext!==0&&t("p",{class:"pause-next",children:[r("pause-follows",{pause:pe(e.pauseNext)})," ",t(p,{work:n,name:"ready",kind:"quiet",class:"small",onClick:()=>fe(n),children:r("pause-not")})]}),(s||o&&e.pauseNext===0||e.status===6)&&t(rs,{work:n,desk:e,isAfter:o})]})}function rs({work:n,desk:e,isAfter:o}){let[s,a]=m(!1),i=Jn.filter(l=>l!==e.pause);return o&&!s?t("button",{type:"button",class:"quiet small",onClick:()=>a(!0),children:r("pause-after")}):t("div",{class:"pauses",role:"group","aria-label":o?r("pause-after"):r("pause-now"),children:[t("span",{class:"pauses-label muted","aria-hidden":"true",children:o?r("pause-after"):r("pause-now")}),i.map(l=>t(p,{work:n,name:"pause",kind:"quiet",class:"small",onClick:()=>{a(!1),as(n,l)},children:pe(l)},l))]})}function fe(n){n.give("ready",(e,o)=>n.service.setReady({requestId:e},o))}function as(n,e){return n.give("pause",(o,s)=>n.service.setNotReady({requestId:o,pause:e},s))}function vt({place:n,work:e,seat:o,ringing:s}){let[a,i]=m(!1),[l,d]=m(!1),c=o.isTaken.value?void 0:e.desk.value,h=c?.offer?.offerId;return w(()=>d(!1),[h]),w(()=>{let u=v=>{let C=Xn(v);C&&(v.preventDefault(),C==="help"?i(L=>!L):C==="decline"?d(L=>!L):us(C,e,s))};return addEventListener("keydown",u),()=>removeEventListener("keydown",u)},[e,s]),t(sn,{title:r("console-title"),place:n,status:t(xn,{work:e}),actions:t(ds,{ringing:s,onHelp:()=>i(!0)}),onSignOut:()=>{ms(e,n)},children:[t(Tn,{work:e}),t(On,{work:e}),t(Nn,{work:e}),c?t(is,{work:e,desk:c,isDeclining:l,onDeclining:d}):t(yt,{work:e,seat:o,ringing:s}),a&&t(mt,{onClose:()=>i(!1)})]})}function is({work:n,desk:e,isDeclining:o,onDeclining:s}){let a=!n.isLive.value;return t("div",{class:a?"console is-stale":"console","data-version":String(n.line.seen.value?.version),children:[t("div",{class:"at-hand",children:[t(wt,{work:n,desk:e}),e.offer&&t(at,{work:n,offer:e.offer,isDeclining:o,onDeclining:s}),e.call&&t(ut,{work:n,desk:e,shown:e.call}),!e.call&&!e.offer&&t(ls,{desk:e})]}),t(pt,{work:n,desk:e})]})}function ls({desk:n}){let e=n.status===2;return t("section",{class:"card idle",children:t("p",{children:e?n.onDuty?r("idle-ready"):r("idle-off-duty"):r("idle-not-ready")})})}function ds({ringing:n,onHelp:e}){let o=n.isMuted.value;return t(A,{children:[t("button",{type:"button",class:"quiet act","aria-pressed":o,"aria-keyshortcuts":y.mute.label,onClick:()=>n.mute(!o),children:[t(cs,{isMuted:o}),o?r("sound-off"):n.canSound.value?r("sound-on"):r("sound-locked")]}),t("button",{type:"button",class:"quiet","aria-keyshortcuts":y.help.label,onClick:e,children:r("keys-title")})]})}function cs({isMuted:n}){return t("svg",{class:"bell-sign",viewBox:"0 0 24 24","aria-hidden":"true",children:[t("path",{d:"M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4"}),n&&t("path",{d:"M3 3l18 18"})]})}function us(n,e,o){let s=e.desk.value,a=s?.call?.call,i=s?.status===4,l=i&&a?.kind!==3;switch(n){case"mute":return o.mute(!o.isMuted.value);case"accept":return s?.offer&&void e.accept(s.offer.offerId);case"ready":s?.status===6&&!e.isPending("ready")&&fe(e);return;case"hold":i&&a?.connectedAt&&!e.isPending("hold","resume")&&Ke(e,a);return;case"end":i&&!e.isPending("end-call")&&Ve(e);return;case"notes":return document.getElementById("note")?.focus();case"save":e.isPending("add-note")||e.saveNote();return;case"consult":return l&&!s?.consult?G(e,"consult"):void 0;case"passOn":return l?G(e,"pass-on"):void 0;case"transfer":return l?G(e,"transfer"):void 0;case"callback":return a?G(e,"callback"):void 0}}async function ms(n,e){n.line.session!==void 0&&!await n.closeDesk()||await Je(e.role)}var bt={tones:[[587,0],[784,.32]],toneSeconds:.6,everySeconds:2.4,loudness:.22},ps={tones:[[880,0],[1175,.16],[880,.32],[1175,.48]],toneSeconds:.2,everySeconds:1.1,loudness:.6},ge=class{#e;#n;#t=!1;#o;async unlock(){return typeof AudioContext>"u"?!1:(this.#e||(this.#e=new AudioContext,this.#o=this.#e.createGain(),this.#o.gain.value=this.#t?0:1,this.#o.connect(this.#e.destination)),await this.#e.resume(),this.#e.state==="running")}get isUnlocked(){return this.#e?.state==="running"}mute(e){this.#t=e,this.#o&&(this.#o.gain.value=e?0:1)}start(e){this.stop();let o=e?ps:bt;this.#s(o),this.#n=setInterval(()=>this.#s(o),o.everySeconds*1e3)}stop(){clearInterval(this.#n),this.#n=void 0}try(){this.#s(bt)}#s(e){let o=this.#e;if(!(!o||!this.#o||o.state!=="running"))for(let[s,a]of e.tones){let i=o.currentTime+a,l=o.createGain();l.connect(this.#o),l.gain.setValueAtTime(1e-4,i),l.gain.exponentialRampToValueAtTime(e.loudness,i+.02),l.gain.exponentialRampToValueAtTime(1e-4,i+e.toneSeconds);for(let[d,c]of[[1,"sine"],[2,"triangle"]]){let h=o.createOscillator();h.type=c,h.frequency.value=s*d,h.connect(l),h.start(i),h.stop(i+e.toneSeconds)}}}};var ye=class{bell=new ge;isMuted=g(ze("mute")==="yes");canSound=g(!1);permission=g(typeof Notification>"u"?"absent":Notification.permission);#e=g(void 0);#n;#t;#o="";get ring(){return this.#e.value}begin(e){this.bell.mute(this.isMuted.value);let o=()=>{this.#s()};for(let a of kt)addEventListener(a,o,{capture:!0});let s=ne(()=>{let a=e.desk.value?.offer,i=zn(this.#e.peek(),a,e.isLive.value,e.answered.value);i.do==="stop"&&this.#i(),i.do==="start"&&a&&this.#a(i.ring,a)});return()=>{s(),this.#i();for(let a of kt)removeEventListener(a,o,{capture:!0})}}mute(e){Xe(()=>this.isMuted.value=e),Ye("mute",e?"yes":void 0),this.bell.mute(e)}async try(){await this.#s(),this.bell.try()}async askPermission(){typeof Notification>"u"||(this.permission.value=await Notification.requestPermission())}async#s(){if(this.bell.isUnlocked)return;this.canSound.value=await this.bell.unlock();let e=this.#e.peek();this.canSound.value&&e&&this.bell.start(e.isUrgent)}#a(e,o){this.#i(),this.#e.value=e,this.bell.start(e.isUrgent);let s=fs(o);K(r("rings-say",{offer:s})),this.#d(s),this.#l(s,e)}#i(){this.bell.stop(),this.#n?.close(),this.#n=void 0,this.#t!==void 0&&(clearInterval(this.#t),this.#t=void 0,document.title=this.#o),this.#e.value=void 0}#d(e){this.#o=document.title;let o=`☎ ${e}`;document.title=o,this.#t=setInterval(()=>{document.title=document.title===o?this.#o:o},hs)}#l(e,o){if(!(this.permission.value!=="granted"||document.visibilityState==="visible"))try{let s={body:e,tag:"firstline-offer",requireInteraction:o.isUrgent};this.#n=new Notification(r("rings-title"),s),this.#n.onclick=()=>window.focus()}catch{}}},kt=["pointerdown","keydown"],hs=1e3;function fs(n){let e=yn(n.acuity);return[e?gn(e):r("unknown"),n.complaint?f(n.complaint):r("complaint-unknown"),V(n.ageGroup)].join(" · ")}var gs=[U.PermissionDenied,U.Unimplemented,U.NotFound],S=class n extends Error{reason;retryMs;#e;#n;#t;constructor(e,o=!1){super(Ae.from(e).message),this.#e=e,this.#n=Ae.from(e).code,this.#t=o,this.reason=o?"OUTCOME_UNKNOWN":mn(e),this.retryMs=pn(e)}static of(e){return e instanceof n?e:new n(e)}get isPassing(){return this.isCredential?!1:this.reason?this.#n===U.Unavailable||this.#n===U.DeadlineExceeded:!gs.includes(this.#n)}get isCredential(){return hn(this.#e)}unknownOutcome(){return new n(this.#e,!0)}get sentence(){return this.#t?r("error-outcome-unknown"):fn(this.#e)}};var we=class{#e;#n;#t;#o;constructor(e,o,s){this.#e=e,this.#n=o,this.#o=s,e.onmessage=a=>this.#a(a.data)}async isTaken(){return await this.#s({say:"who"},"me")!==void 0}async take(){let e=await this.#s({say:"give"},"take");return e?.say==="take"?e.handed:void 0}async#s(e,o){let s=new Promise(i=>{this.#t=l=>{l.say===o&&i(l)}});this.#e.postMessage(e);let a=await Promise.race([s,this.#o(400)]);return this.#t=void 0,a??void 0}#a(e){if(this.#t?.(e),!this.#n.hasDesk()||(e.say==="who"&&this.#e.postMessage({say:"me"}),e.say!=="give"))return;let o=this.#n.giveAway();o&&this.#e.postMessage({say:"take",handed:o})}};var ys={postMessage:()=>{},onmessage:null,close:()=>{}},ve=class{isTaken=g(!1);#e;#n;#t;constructor(e){this.#e=e;let o=`firstline.desk.${e.operator}`;this.#t=typeof BroadcastChannel>"u"?ys:new BroadcastChannel(o);let s={hasDesk:()=>["live","lost","opening"].includes(e.line.link.value.is)&&!this.isTaken.value,giveAway:()=>e.giveAway()};this.#n=new we(this.#t,s,a=>new Promise(i=>setTimeout(i,a)))}async begin(){this.isTaken.value=await this.#n.isTaken(),this.isTaken.value||await this.#e.line.resume()}async open(){try{await this.#e.line.signIn()}catch(e){let o=S.of(e);o.reason!=="SIGNED_IN_ELSEWHERE"&&this.#e.notices.failed("sign-in",o)}}async takeOver(){let e=await this.#n.take();return e?(this.isTaken.value=!1,this.#e.takeOver(e),!0):this.tryAgain()}async tryAgain(){return this.isTaken.value=await this.#n.isTaken(),this.isTaken.value||this.#e.isPending("sign-in")?!1:(await this.open(),this.#e.line.session!==void 0)}end(){this.#t.close()}};var St=`# The operator's console.

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
`;var Ct=`# The operator's console.

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
`;var It=`# The operator's console.

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
`;var Et=`# The operator's console.

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
`;var At={en:[an,Sn,kn,Ct],zh:[dn,An,En,Et],th:[ln,In,Cn,It],ar:[rn,bn,vn,St]};var Ss=Qe("ChlmaXJzdGxpbmUvdjEvcm9zdGVyLnByb3RvEgxmaXJzdGxpbmUudjEitAEKCE9wZXJhdG9yEhMKC29wZXJhdG9yX2lkGAEgASgJEgwKBG5hbWUYAiABKAkSDwoHbGljZW5jZRgDIAEoCRIVCg1saWNlbmNlX3VudGlsGAQgASgJEg4KBnF1ZXVlcxgFIAMoCRIoCgZza2lsbHMYBiADKAsyGC5maXJzdGxpbmUudjEuU2tpbGxMZXZlbBIRCglsYW5ndWFnZXMYByADKAkSEAoIcmV2aXNpb24YCCABKAQitgEKBVNoaWZ0EhAKCHNoaWZ0X2lkGAEgASgJEiMKBGRheXMYAiADKA4yFS5maXJzdGxpbmUudjEuV2Vla2RheRIMCgRmcm9tGAMgASgJEgoKAnRvGAQgASgJEhEKCWZpcnN0X2RheRgFIAEoCRIQCghsYXN0X2RheRgGIAEoCRIUCgxvcGVyYXRvcl9pZHMYByADKAkSEAoIcmV2aXNpb24YCCABKAQSDwoHc3RhbmRieRgJIAEoCCKIAQoSUHV0T3BlcmF0b3JSZXF1ZXN0EhIKCnJlcXVlc3RfaWQYASABKAkSKAoIb3BlcmF0b3IYAiABKAsyFi5maXJzdGxpbmUudjEuT3BlcmF0b3ISHgoRZXhwZWN0ZWRfcmV2aXNpb24YAyABKARIAIgBAUIUChJfZXhwZWN0ZWRfcmV2aXNpb24iJwoTUHV0T3BlcmF0b3JSZXNwb25zZRIQCghyZXZpc2lvbhgBIAEoBCJAChVSZW1vdmVPcGVyYXRvclJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCRITCgtvcGVyYXRvcl9pZBgCIAEoCSIYChZSZW1vdmVPcGVyYXRvclJlc3BvbnNlIikKEkdldE9wZXJhdG9yUmVxdWVzdBITCgtvcGVyYXRvcl9pZBgBIAEoCSJQChNHZXRPcGVyYXRvclJlc3BvbnNlEigKCG9wZXJhdG9yGAEgASgLMhYuZmlyc3RsaW5lLnYxLk9wZXJhdG9yEg8KB3ZlcnNpb24YAiABKAQiPQoUTGlzdE9wZXJhdG9yc1JlcXVlc3QSEQoJcGFnZV9zaXplGAEgASgNEhIKCnBhZ2VfdG9rZW4YAiABKAkibAoVTGlzdE9wZXJhdG9yc1Jlc3BvbnNlEikKCW9wZXJhdG9ycxgBIAMoCzIWLmZpcnN0bGluZS52MS5PcGVyYXRvchIXCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAkSDwoHdmVyc2lvbhgDIAEoBCJ/Cg9QdXRTaGlmdFJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCRIiCgVzaGlmdBgCIAEoCzITLmZpcnN0bGluZS52MS5TaGlmdBIeChFleHBlY3RlZF9yZXZpc2lvbhgDIAEoBEgAiAEBQhQKEl9leHBlY3RlZF9yZXZpc2lvbiIkChBQdXRTaGlmdFJlc3BvbnNlEhAKCHJldmlzaW9uGAEgASgEIjoKElJlbW92ZVNoaWZ0UmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJEhAKCHNoaWZ0X2lkGAIgASgJIhUKE1JlbW92ZVNoaWZ0UmVzcG9uc2UiOgoRTGlzdFNoaWZ0c1JlcXVlc3QSEQoJcGFnZV9zaXplGAEgASgNEhIKCnBhZ2VfdG9rZW4YAiABKAkiYwoSTGlzdFNoaWZ0c1Jlc3BvbnNlEiMKBnNoaWZ0cxgBIAMoCzITLmZpcnN0bGluZS52MS5TaGlmdBIXCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAkSDwoHdmVyc2lvbhgDIAEoBCI8ChJXaG9Jc09uRHV0eVJlcXVlc3QSJgoCYXQYASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wInUKE1dob0lzT25EdXR5UmVzcG9uc2USJQoHb25fZHV0eRgBIAMoCzIULmZpcnN0bGluZS52MS5PbkR1dHkSJgoCYXQYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wEg8KB3ZlcnNpb24YAyABKAQifwoGT25EdXR5EhMKC29wZXJhdG9yX2lkGAEgASgJEhEKCXNoaWZ0X2lkcxgCIAMoCRIpCgV1bnRpbBgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXASEQoJc2lnbmVkX2luGAQgASgIEg8KB3N0YW5kYnkYBSABKAgqtgEKB1dlZWtkYXkSFwoTV0VFS0RBWV9VTlNQRUNJRklFRBAAEhIKDldFRUtEQVlfTU9OREFZEAESEwoPV0VFS0RBWV9UVUVTREFZEAISFQoRV0VFS0RBWV9XRURORVNEQVkQAxIUChBXRUVLREFZX1RIVVJTREFZEAQSEgoOV0VFS0RBWV9GUklEQVkQBRIUChBXRUVLREFZX1NBVFVSREFZEAYSEgoOV0VFS0RBWV9TVU5EQVkQBzKyBQoNUm9zdGVyU2VydmljZRJSCgtQdXRPcGVyYXRvchIgLmZpcnN0bGluZS52MS5QdXRPcGVyYXRvclJlcXVlc3QaIS5maXJzdGxpbmUudjEuUHV0T3BlcmF0b3JSZXNwb25zZRJbCg5SZW1vdmVPcGVyYXRvchIjLmZpcnN0bGluZS52MS5SZW1vdmVPcGVyYXRvclJlcXVlc3QaJC5maXJzdGxpbmUudjEuUmVtb3ZlT3BlcmF0b3JSZXNwb25zZRJSCgtHZXRPcGVyYXRvchIgLmZpcnN0bGluZS52MS5HZXRPcGVyYXRvclJlcXVlc3QaIS5maXJzdGxpbmUudjEuR2V0T3BlcmF0b3JSZXNwb25zZRJYCg1MaXN0T3BlcmF0b3JzEiIuZmlyc3RsaW5lLnYxLkxpc3RPcGVyYXRvcnNSZXF1ZXN0GiMuZmlyc3RsaW5lLnYxLkxpc3RPcGVyYXRvcnNSZXNwb25zZRJJCghQdXRTaGlmdBIdLmZpcnN0bGluZS52MS5QdXRTaGlmdFJlcXVlc3QaHi5maXJzdGxpbmUudjEuUHV0U2hpZnRSZXNwb25zZRJSCgtSZW1vdmVTaGlmdBIgLmZpcnN0bGluZS52MS5SZW1vdmVTaGlmdFJlcXVlc3QaIS5maXJzdGxpbmUudjEuUmVtb3ZlU2hpZnRSZXNwb25zZRJPCgpMaXN0U2hpZnRzEh8uZmlyc3RsaW5lLnYxLkxpc3RTaGlmdHNSZXF1ZXN0GiAuZmlyc3RsaW5lLnYxLkxpc3RTaGlmdHNSZXNwb25zZRJSCgtXaG9Jc09uRHV0eRIgLmZpcnN0bGluZS52MS5XaG9Jc09uRHV0eVJlcXVlc3QaIS5maXJzdGxpbmUudjEuV2hvSXNPbkR1dHlSZXNwb25zZWIGcHJvdG8z",[cn,en]);var Rt=nn(Ss,0);var be="firstline.draft",ke=class{text=g("");#e;#n="";#t;constructor(e){this.#e=e}get caseId(){return this.#n}get isEmpty(){return this.text.value.trim()===""}open(e){if(e===this.#n)return;let o=Cs(this.#e.getItem(be));this.#n=e;let s=o?.caseId===e;this.text.value=s?o.text:"",this.#t=s?o.requestId:void 0,s||this.#e.removeItem(be)}type(e){this.text.value=e,this.#t=void 0,this.#o()}requestId(e){return this.#t??=e(),this.#o(),this.#t}saved(e){this.text.value===e?this.wipe():this.text.value.startsWith(e)&&this.type(this.text.value.slice(e.length).trimStart())}close(){let e={caseId:this.#n,text:this.text.value.trim(),requestId:this.#t};return this.wipe(),this.#n="",e.caseId&&e.text?e:void 0}wipe(){this.text.value="",this.#t=void 0,this.#e.removeItem(be)}#o(){if(!this.#n)return;let e={caseId:this.#n,text:this.text.value};this.#t&&(e.requestId=this.#t),this.#e.setItem(be,JSON.stringify(e))}};function Cs(n){if(n)try{let e=JSON.parse(n);return typeof e.caseId=="string"&&typeof e.text=="string"?e:void 0}catch{return}}var H=class{#e=100;next(){let e=this.#e*(1+Math.random()/2);return this.#e=Math.min(2e3,this.#e*2),e}reset(){this.#e=100}};function xt(n,e,o){return n&&!o&&e.version<n.version?n:{version:e.version,desk:Is(n?.desk,e.desk)}}function Is(n,e){let o=n?.offer?.reason,s=e.offer;return!o||!s||s.reason||s.offerId!==n?.offer?.offerId?e:{...e,offer:{...s,reason:o}}}var Fe="firstline.session",Es=1e3,Tt=6e4,As=16e3,Rs=10,Se=class{link=g({is:"shut"});seen=g(void 0);pending=g([]);#e;#n;#t=new AbortController;#o=0;#s;#a=!1;#i=0;constructor(e){this.#e=e,this.#n=Ts(e.keep.getItem(Fe))}get session(){return this.#n}get desk(){return this.seen.value?.desk}async signIn(){let e=this.#n?.id??this.#e.newId();this.link.value={is:"opening"};try{let o=await this.ask("sign-in",(i,l)=>this.#e.service.signIn({requestId:i,sessionId:e},l)),s=Ot(o.heartbeatInterval)||1e3,a=Ot(o.consoleSilence)||3*s;this.#l({id:e,intervalMs:s,silenceMs:a})}catch(o){let s=S.of(o);throw this.#r({is:s.reason==="SIGNED_IN_ELSEWHERE"?"elsewhere":"shut"}),s.isCredential&&this.#r({is:"barred",failure:s}),s}}async resume(){this.#n&&(this.link.value={is:"opening"},this.#l(this.#n))}adopt(e){this.#l(e)}giveAway(){let e=this.#n;return this.#c(),this.#r({is:"moved"}),e}async signOut(){await this.ask("sign-out",(e,o)=>this.#e.service.signOut({requestId:e},o)),this.#c(),this.#r({is:"shut"})}leave(){this.#c(),this.#r({is:"shut"})}async ask(e,o,s=this.#e.newId()){let a=this.#e.now(),i=new H;this.pending.value=[...this.pending.value,{requestId:s,name:e,since:a,tries:0}];try{for(;;){this.#d(s);let l=Tt-(this.#e.now()-a);try{let d=await o(s,{timeoutMs:Math.min(As,l)});return this.#m(),d}catch(d){let c=S.of(d);if(!c.isPassing)throw c;let h=Math.max(i.next(),c.retryMs??0);if(this.#e.now()-a+h>=Tt)throw c.unknownOutcome();await this.#e.pause(h,xs)}}}finally{this.pending.value=this.pending.value.filter(l=>l.requestId!==s)}}#d(e){this.pending.value=this.pending.value.map(o=>o.requestId===e?{...o,tries:o.tries+1}:o)}#l(e){this.#t.abort(),this.#t=new AbortController,this.#n=e,this.#e.keep.setItem(Fe,JSON.stringify(e)),this.#o=this.#e.now(),this.#s=this.#o;let o=this.#t.signal,s=this.#e.beats(e.intervalMs,()=>{this.#p(o)});o.addEventListener("abort",s,{once:!0}),this.#p(o),this.#y(o)}#r(e){this.#t.abort(),this.link.value=e,e.is!=="barred"&&(this.seen.value=void 0)}#c(){this.#n=void 0,this.#e.keep.removeItem(Fe)}async#y(e){let o=new H;for(;!e.aborted;){let s;try{let a=!0;for await(let i of this.#e.service.watchDesk({},{signal:e})){if(e.aborted)return;o.reset(),this.#s=void 0,i.desk&&this.#h(i.version,i.desk,a),this.#m(),a=!1}}catch(a){s=S.of(a)}if(e.aborted)return;if(s?.isCredential)return this.#r({is:"barred",failure:s});this.#s??=this.#e.now(),this.#u(e),await this.#e.pause(Math.max(o.next(),s?.retryMs??0),e)}}async#p(e){if(this.#u(e),this.#a||!this.#n)return;let{id:o,silenceMs:s}=this.#n;this.#a=!0;try{let a={signal:e,timeoutMs:s};await this.#e.service.heartbeat({sessionId:o},a),e.aborted||this.#m(),this.#i+=1,this.#i%Rs===0&&await this.#w(a)}catch(a){e.aborted||this.#v(S.of(a))}finally{this.#a=!1}this.#u(e)}async#w(e){let{version:o,desk:s}=await this.#e.service.getDesk({},e);s&&!e.signal.aborted&&this.#h(o,s,!1)}#v(e){e.isCredential?this.#r({is:"barred",failure:e}):e.reason==="NOT_SIGNED_IN"?this.#f():e.reason==="SIGNED_IN_ELSEWHERE"&&this.#g()}#m(){this.#o=this.#e.now()}#h(e,o,s){if(o.status===1)return this.#f();if(this.#n&&o.sessionId!==this.#n.id)return this.#g();this.seen.value=xt(this.seen.value,{version:e,desk:o},s),this.#u(this.#t.signal)}#f(){this.#c(),this.#r({is:"closed"})}#g(){this.#c(),this.#r({is:"elsewhere"})}#u(e){if(e.aborted||!this.#n)return;let o=this.#e.now(),s=this.#s,a=o-this.#o>=this.#n.silenceMs,i=s!==void 0&&o-s>=Es;if(a||i){if(this.link.value.is==="lost")return;let l=a?this.#o:s??o;this.link.value={is:"lost",since:l}}else s===void 0&&this.seen.value&&this.link.value.is!=="live"&&(this.link.value={is:"live"})}},xs=new AbortController().signal;function Ts(n){if(n)try{let{id:e,intervalMs:o,silenceMs:s}=JSON.parse(n);return typeof e=="string"&&o>0&&s>0?{id:e,intervalMs:o,silenceMs:s}:void 0}catch{return}}function Ot(n){return n?Number(n.seconds)*1e3+n.nanos/1e6:0}var Os=400,Ns=6e4,Ce=class{constructor(e,o,s){this.operator=o;this.service=Re(Rn,e),this.roster=Re(Rt,e),this.line=new Se({...s,service:this.service}),this.draft=new ke(s.keep)}operator;service;roster;line;draft;notices=new de;centre=g(void 0);cases=g(void 0);handOvers=g(void 0);notes=g(void 0);colleagues=g([]);panel=g(void 0);answered=g(new Set);desk=Z(()=>this.line.seen.value?.desk);call=Z(()=>this.desk.value?.call);isLive=Z(()=>this.line.link.value.is==="live");#e=Z(()=>this.call.value?.call?.caseId);#n=Z(()=>Ps(this.desk.value));#t;#o;begin(){let e=[qe([this.desk,this.line.link],()=>this.#i()),qe([this.isLive,this.#n],()=>this.#l()),qe([this.isLive,this.#e],()=>{this.#r()})];this.readCentre();let o=setInterval(()=>{this.readCentre()},Ns);return()=>{clearInterval(o),clearTimeout(this.#o),e.forEach(s=>s())}}async readCentre(){let e=await J(this.service.getCentre({}));e&&(R.setSpeed(e.clockSpeed||1),e.now&&R.hear(k(e.now)),e.timeZone&&(N.value=e.timeZone),this.centre.value=e)}async readColleagues(){let o=(await J(this.roster.whoIsOnDuty({})))?.onDuty.filter(s=>s.signedIn&&s.operatorId!==this.operator);o&&(this.colleagues.value=o)}async readHandOvers(){let e=await J(this.service.getHandOverList({}));e&&(this.handOvers.value=e.cases)}async readNotes(e){let o=await J(this.service.listNotes({caseId:e}));o&&this.call.value?.call?.caseId===e&&(this.notes.value=o.notes)}async give(e,o,s,a){try{let i=await this.line.ask(e,o,a);return s&&this.notices.done(()=>r(s)),i}catch(i){let l=S.of(i);this.notices.failed(e,l);return}}giveAway(){let e=this.draft.close(),o=this.line.giveAway();return o&&{session:o,draft:e&&{caseId:e.caseId,text:e.text}}}takeOver(e){let{draft:o}=e;o&&(this.draft.open(o.caseId),this.draft.type(o.text)),this.line.adopt(e.session)}async closeDesk(){try{return await this.line.signOut(),this.panel.value=void 0,!0}catch(e){let o=S.of(e);return o.reason==="NOT_SIGNED_IN"?!0:(this.notices.failed("sign-out",o),this.panel.value="shift-end",await this.readHandOvers(),!1)}}isPending(...e){return this.line.pending.value.some(o=>e.includes(o.name))}async accept(e){await this.#s(e,"accept",(o,s)=>this.service.accept({requestId:o,offerId:e},s))}async decline(e,o){await this.#s(e,"decline",(s,a)=>this.service.decline({requestId:s,offerId:e,reason:o},a))}async#s(e,o,s){if(!this.answered.value.has(e)){this.answered.value=new Set([e]);try{await this.line.ask(o,s)}catch(a){let i=S.of(a);i.reason==="OUTCOME_UNKNOWN"&&(this.answered.value=new Set),this.notices.failed(o,i)}}}async saveNote(){let e=this.call.value?.call,o=this.draft.text.value;if(!e||this.draft.isEmpty)return!0;let s=this.draft.requestId(le),a=await this.#a(e.caseId,o.trim(),s,"note-saved");return a&&(this.draft.saved(o),await this.readNotes(e.caseId)),a}async#a(e,o,s,a){let i=(l,d)=>this.service.addNote({requestId:l,caseId:e,text:o},d);return await this.give("add-note",i,a,s)!==void 0}async wrapUp(e){let o=this.draft.text.value.trim(),s=this.draft.text.value;await this.give("wrap-up",(i,l)=>this.service.wrapUp({requestId:i,note:o,disposition:e},l))&&this.draft.saved(s)}#i(){let e=this.#e.value;if(e!==void 0)return this.draft.open(String(e));if(!this.desk.value&&!Ds.includes(this.line.link.value.is))return;let o=this.draft.close();this.panel.value!=="shift-end"&&(this.panel.value=void 0),o&&this.#d(o)}async#d(e){let{caseId:o,text:s,requestId:a}=e;await this.#a(BigInt(o),s,a,"note-saved-late")||this.notices.unsaved(s)}#l(){!this.isLive.value||this.#n.value===void 0||(clearTimeout(this.#o),this.#o=setTimeout(()=>{this.readLists()},Os))}async readLists(){let e=await J(this.service.listMyCases({}));e&&(this.cases.value=e.cases),this.panel.value==="shift-end"&&await this.readHandOvers()}async#r(){let e=this.#e.value;this.#t!==e&&(this.notes.value=void 0),this.#t=e,this.isLive.value&&e!==void 0&&await this.readNotes(e)}},Ds=["shut","closed","elsewhere"];function qe(n,e){return ne(()=>{for(let o of n)o.value;_e(e)})}function Ps(n){if(!n)return;let e=n.nextPromises.map(s=>`${s.promiseId}/${s.state}`).join(),o=n.handOvers.map(s=>s.caseId).join();return[n.openCases,n.overduePromises,e,o,n.call?.call?.callId].join()}async function J(n){try{return await n}catch{return}}function Ws(){return document.querySelector('meta[name="firstline-beat"]')?.content}function Dt(){return{newId:le,now:()=>performance.now(),pause:Ms,beats:Gs,keep:Ls()}}var Nt=["online","focus","pageshow"];function Ms(n,e){return new Promise(o=>{let s=()=>{clearTimeout(a),e.removeEventListener("abort",s);for(let i of Nt)removeEventListener(i,s);o()},a=setTimeout(s,n);e.addEventListener("abort",s);for(let i of Nt)addEventListener(i,s);e.aborted&&s()})}function Gs(n,e){let o=Ws();if(!o||typeof Worker>"u"){let a=setInterval(e,n);return()=>clearInterval(a)}let s=new Worker(o,{type:"module"});return s.onmessage=e,s.postMessage(n),()=>s.terminate()}function Ls(){try{return sessionStorage.getItem("firstline.session"),sessionStorage}catch{let n=new Map;return{getItem:e=>n.get(e)??null,setItem:(e,o)=>{n.set(e,o)},removeItem:e=>{n.delete(e)}}}}tn(At,n=>{let e=new Ce(n.transport,n.session.subject,Dt()),o=new ve(e),s=new ye;return e.begin(),s.begin(e),o.begin(),t(vt,{place:n,work:e,seat:o,ringing:s})});
