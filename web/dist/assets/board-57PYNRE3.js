import{a as ys,b as oo,c as ro,d as cn,e as Os,f as ir,g as Po,h as Ds,i as Is}from"./shared-EFIFCILC.js";import{a as no,b as Lt}from"./shared-KQUPYM7J.js";import{A as Rt,B as Mo,D as Ls,E as Rs,F as qs,G as zs,H as Bs,I as Fs,J as Ws,K as Ns,j as N,k as un,l as Es,m as mt,n as Co,o as Cs,q as _t,r as _n,s as Ue,u as Ps,v as Ms,w as or,x as rr,y as Ce,z as at}from"./shared-5AASDD33.js";import{B as bs,I as to,J as r,L as ks,M as nr,N as Ss,O as xs,P as As,Q as Ts,R as _s,S as $s,a as Ee,c as Ye,d as Zt,e as gs,f as eo,i as Ke,j as Tt,l as ce,m as er,n as Eo,o as It,p as hs,q as me,t as ws,u as vs,w as f,z as tr}from"./shared-2F3TXLOK.js";var Nu=300,Gu=1e4,Uu=15e3;function Hu(e,t){return Math.min(Gu,Nu*2**Math.min(e,10))*(.7+.6*t)}function Gs(e,t,{silentAfterMs:n,onSignedOut:o,random:s=Math.random}){let l={state:Ke("connecting"),heardAt:Ke(void 0),failure:Ke(void 0),stop:v},c=!1,m=0,g=new AbortController,h=Date.now(),S=()=>{};function v(){c=!0,g.abort(),clearInterval(q),removeEventListener("online",O),S()}function b(){l.state.value==="live"&&(l.state.value="lost")}function O(){m=0,l.state.value!=="live"&&g.abort(),S()}function M(){let{value:x=h}=l.heardAt;return l.state.value==="live"?Date.now()-x>n:Date.now()-h>Uu}let q=setInterval(()=>{M()&&(b(),g.abort())},500);addEventListener("online",O);async function W(){for await(let x of e(g.signal))m=0,t(x),l.heardAt.value=Date.now(),l.state.value="live"}async function U(){for(;!c;){g=new AbortController,h=Date.now();try{await W()}catch(x){if(or(x))return o();l.failure.value=x}if(b(),c)return;await new Promise(x=>{S=x,setTimeout(x,Hu(m++,s()))})}}return U(),l}var Qe=Ke(void 0),dn=Tt(()=>Qe.value?.centre),je=Tt(()=>Qe.value?.waiting),fn=Tt(()=>Qe.value?.operators),Us=Tt(()=>Qe.value?.partners),io=Tt(()=>Qe.value?.promises),Hs=Tt(()=>Qe.value?.cases),Yt=Tt(()=>Qe.value?.figures),Vs=Tt(()=>Qe.value?.day),Vu=8e3;function Ys(e){let t=to(no,e);return Gs(n=>t.watchBoard({},{signal:n}),Yu,{silentAfterMs:Vu,onSignedOut:tr})}function Yu({message:e}){e.value?.at&&hs(e.value.at),e.case==="listed"?Qe.value=e.value:e.case==="changed"&&Qe.value&&(Qe.value=Ku(Qe.value,e.value))}function Ku(e,t){return{...e,version:t.version,...t.at&&{at:t.at},...t.centre&&{centre:t.centre},...t.waiting&&{waiting:t.waiting},...t.operators&&{operators:t.operators},...t.partners&&{partners:t.partners},...t.promises&&{promises:t.promises},...t.cases&&{cases:t.cases},...t.figures&&{figures:t.figures},...t.day&&{day:t.day}}}var Zr=Ke(void 0);function Le({definition:e,children:t}){let n=eo(),o=l=>{let c=l.currentTarget.getBoundingClientRect();Zr.value={text:f(e),at:c}},s=()=>Zr.value=void 0;return r(Ee,{children:[r("button",{type:"button",class:"term","aria-describedby":n,onMouseEnter:o,onMouseLeave:s,onFocus:o,onBlur:s,onClick:o,onKeyDown:l=>l.key==="Escape"&&s(),children:t}),r("span",{id:n,class:"unseen",children:f(e)})]})}function Ks(){let e=Zt(null),{value:t}=Zr;return Ye(()=>{let n=e.current;if(!(!n||!t))return n.showPopover(),Qu(n,t.at),()=>n.hidePopover()},[t]),r("div",{ref:e,class:"tip",popover:"manual","aria-hidden":"true",children:t?.text})}var Oo=8;function Qu(e,t){let{width:n,height:o}=e.getBoundingClientRect(),s=Math.min(Math.max(Oo,t.left),innerWidth-n-Oo),l=t.bottom+Oo,c=l+o>innerHeight?t.top-o-Oo:l;e.style.setProperty("inset",`${Math.max(Oo,c)}px auto auto ${s}px`)}var ju=1e3,Xr=Ke(void 0),ei=Ke([]);async function Qs(e){let t=await fetch(e,{cache:"no-store"}).catch(()=>{});return t?.ok?await t.json():void 0}async function js(e,t){return(await fetch(e,{method:"POST",body:new URLSearchParams(t)}).catch(()=>{}))?.ok??!1}function Ju(){Ye(()=>{let e=async()=>{ei.value=await Qs("/demo/calls")??[]};Qs("/demo/guests").then(n=>Xr.value=n),e();let t=setInterval(()=>{e()},ju);return()=>clearInterval(t)},[])}function Js({onClose:e}){return Ju(),r(oo,{side:!0,title:f("visitor-title"),onClose:e,children:[r("p",{class:"muted",children:f("visitor-lead")}),Xr.value&&r(Xu,{menu:Xr.value}),r(tc,{})]})}var Zu={infant:"age-infant",child:"age-child",adult:"age-adult",senior:"age-senior"};function Xu({menu:e}){let t=ce(!1),n=s=>new Intl.DisplayNames(vs.value,{type:"language"}).of(s)??s,o=s=>f(Zu[s]??"age-unknown");return r("form",{class:"visitor",onSubmit:s=>{s.preventDefault();let l=Object.fromEntries(new FormData(s.currentTarget));js("/demo/call",l).then(c=>t.value=!c)},children:[r(sr,{name:"complaint",label:f("visitor-complaint"),of:e.complaints,word:Ce}),r(sr,{name:"ageGroup",label:f("visitor-age"),of:e.ageGroups,word:o}),r(sr,{name:"language",label:f("visitor-language"),of:e.languages,word:n}),r(sr,{name:"redFlag",label:f("visitor-red-flag"),of:e.redFlags,word:Ce}),r("button",{type:"submit",children:f("visitor-call")}),r("p",{role:"status",class:"late",children:t.value&&f("visitor-failed")})]})}function sr({name:e,label:t,of:n,word:o}){return n.length===0?null:r("label",{class:"visitor-choice",children:[t,r("select",{name:e,children:[r("option",{value:"",children:f("visitor-unsaid")}),n.map(s=>r("option",{value:s,children:o(s)},s))]})]})}var ec={waiting:"visitor-waiting",connecting:"visitor-connecting",talking:"visitor-talking",held:"visitor-held",partner:"visitor-partner",over:"visitor-over"};function tc(){return ei.value.length===0?null:r("ul",{class:"visitor-calls","aria-label":f("visitor-calls"),children:ei.value.map(e=>r("li",{children:[r(Lt,{id:e.callId})," ",e.complaint&&Ce(e.complaint)," ",r("strong",{children:f(ec[e.state]??"unknown")})," ",e.place!==null&&f("visitor-place",{place:N(e.place)}),e.operatorId&&r(Lt,{id:e.operatorId}),e.state!=="over"&&r("button",{type:"button",class:"quiet",onClick:()=>{js("/demo/hang-up",{callId:String(e.callId)})},children:f("visitor-hang-up")})]},e.callId))})}var nc=.8,oc=Tt(()=>(je.value?.queues??[]).filter(e=>{let{oldestArrivedAt:t,answerWithin:n}=e;return!t||!n?!1:It.value-me(t)>Ue(n)})),rc=Tt(()=>[...ic(),...oc.value.map(({queue:e})=>({key:`late-${e}`,level:"warn",icon:"clock",text:f("alarm-late",{queue:Ce(e)})})),...sc(),...ac(),...lc(),...uc()]);function ic(){return(je.value?.queues??[]).filter(t=>t.open&&t.operatorsOnDuty===0).map(({queue:t})=>({key:`nobody-${t}`,level:"bad",icon:"alert",text:f("alarm-nobody",{queue:Ce(t)})}))}function sc(){let t=(io.value?.kinds??[]).reduce((n,o)=>n+o.overdue,0);return t===0?[]:[{key:"overdue",level:"bad",icon:"promise",text:f("alarm-overdue",{overdue:t})}]}function ac(){let e=fn.value?.consolesLost??0;return e===0?[]:[{key:"lost",level:"warn",icon:"lost",text:f("alarm-consoles",{consoles:e})}]}function lc(){let{lines:e=0,linesInUse:t=0}=dn.value??{};if(e===0||t<nc*e)return[];let n=t>=e?"bad":"warn";return[{key:`lines-${n}`,level:n,icon:"call",text:f("alarm-lines",{used:t,lines:e})}]}function uc(){let e=dn.value?.surgeUntil;return e?[{key:"surge",level:"info",icon:"surge",text:f("alarm-surge",{time:mt(me(e))})}]:[]}function Zs(){let e=rc.value;return cc(e),r("section",{class:"alarms","aria-label":f("alarms"),children:e.length===0?r("p",{class:"alarm alarm-none",children:[r(at,{name:"quiet"})," ",f("alarm-none")]}):r("ul",{children:e.map(({key:t,level:n,icon:o,text:s})=>r("li",{class:`alarm alarm-${n}`,children:[r(at,{name:o})," ",s]},t))})})}function cc(e){let t=Zt(new Set),n=e.map(({key:o})=>o).join();Ye(()=>{let o=e.filter(({key:s})=>!t.current.has(s));t.current=new Set(e.map(({key:s})=>s)),o.length>0&&nr(o.map(({text:s})=>s).join(". "))},[n])}function lt({name:e,title:t,definition:n,aside:o,children:s}){return r("section",{class:`card part part-${e}`,"aria-label":t,children:[r("div",{class:"part-head",children:[r("h2",{children:n?r(Le,{definition:n,children:t}):t}),o]}),r("div",{class:"part-body",tabIndex:0,role:"group","aria-label":t,children:s})]})}var dc=36e5,ti=[[1,"age-below-1h"],[4,"age-below-4h"],[24,"age-below-1d"],[72,"age-below-3d"],[1/0,"age-above-3d"]];function fc(e,t){let n=ti.map(()=>0);for(let{hour:o,cases:s}of e?.byAge??[]){let l=o?(t-me(o))/dc:0,c=ti.findIndex(([m])=>l<m);n[c]=(n[c]??0)+s}return n}function Xs(){let e=Hs.value,t=er(()=>Math.floor(It.value/6e4)),n=fc(e,t.value*6e4),o=Math.max(1,...n),s=e?.oldestOpenedAt;return r(lt,{name:"cases",title:f("cases"),definition:"cases-definition",aside:r("span",{class:"small figure",children:f("cases-open",{open:N(e?.open??0)})}),children:[r("ul",{class:"case-ages",children:ti.map(([,l],c)=>r("li",{children:[r("span",{class:"case-age-name",children:f(l)}),r("span",{class:"case-age-bar","aria-hidden":"true",children:r("span",{style:{inlineSize:`${(n[c]??0)/o*100}%`}})}),r("span",{class:"figure",children:N(n[c]??0)})]},l))}),r("dl",{class:"case-facts figure",children:[s&&r(Ee,{children:[r("dt",{children:f("oldest-case")}),r("dd",{children:_n(t.value*6e4-me(s))})]}),r("dt",{children:f("cases-unowned")}),r("dd",{children:N(e?.unowned??0)}),r("dt",{children:f("cases-closed-today")}),r("dd",{children:N(e?.closedToday??0)}),r("dt",{children:[r(Le,{definition:"first-contact-definition",children:f("first-contact")})," ",e?.firstContactWindow&&r("span",{children:f("first-contact-window",{span:_n(Ue(e.firstContactWindow))})})]}),r("dd",{children:pc(e)})]})]})}function pc(e){return!e||e.closedToday===0?"–":un(e.resolvedAtFirstContact/e.closedToday)}var mc="uplot",gc="u-hz",hc="u-vt",wc="u-title",vc="u-wrap",bc="u-under",yc="u-over",kc="u-axis",Cn="u-off",Sc="u-select",xc="u-cursor-x",Ac="u-cursor-y",Tc="u-cursor-pt",_c="u-legend",$c="u-live",Ec="u-inline",Cc="u-series",Pc="u-marker",ea="u-label",Mc="u-value",Io="width",Lo="height";var ta="bottom",so="left",ni="right",bi="#000",na=bi+"0",oi="mousemove",oa="mousedown",ri="mouseup",ra="mouseenter",ia="mouseleave",sa="dblclick",Oc="resize",Dc="scroll",aa="change",dr="dppxchange",yi="--",mo=typeof window<"u",ui=mo?document:null,lo=mo?window:null,Ic=mo?navigator:null,le,ar;function ci(){let e=devicePixelRatio;le!=e&&(le=e,ar&&fi(aa,ar,ci),ar=matchMedia(`(min-resolution: ${le-.001}dppx) and (max-resolution: ${le+.001}dppx)`),Pn(aa,ar,ci),lo.dispatchEvent(new CustomEvent(dr)))}function gt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function di(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function ke(e,t,n){e.style[t]=n+"px"}function qt(e,t,n,o){let s=ui.createElement(e);return t!=null&&gt(s,t),n?.insertBefore(s,o),s}function $t(e,t){return qt("div",e,t)}var la=new WeakMap;function Kt(e,t,n,o,s){let l="translate("+t+"px,"+n+"px)",c=la.get(e);l!=c&&(e.style.transform=l,la.set(e,l),t<0||n<0||t>o||n>s?gt(e,Cn):di(e,Cn))}var ua=new WeakMap;function ca(e,t,n){let o=t+n,s=ua.get(e);o!=s&&(ua.set(e,o),e.style.background=t,e.style.borderColor=n)}var da=new WeakMap;function fa(e,t,n,o){let s=t+""+n,l=da.get(e);s!=l&&(da.set(e,s),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var ki={passive:!0},Lc={...ki,capture:!0};function Pn(e,t,n,o){t.addEventListener(e,n,o?Lc:ki)}function fi(e,t,n,o){t.removeEventListener(e,n,ki)}mo&&ci();function zt(e,t,n,o){let s;n=n||0,o=o||t.length-1;let l=o<=2147483647;for(;o-n>1;)s=l?n+o>>1:ht((n+o)/2),t[s]<e?n=s:o=s;return e-t[n]<=t[o]-e?n:o}function Fa(e){return(n,o,s)=>{let l=-1,c=-1;for(let m=o;m<=s;m++)if(e(n[m])){l=m;break}for(let m=s;m>=o;m--)if(e(n[m])){c=m;break}return[l,c]}}var Wa=e=>e!=null,Na=e=>e!=null&&e>0,mr=Fa(Wa),Rc=Fa(Na);function qc(e,t,n,o=0,s=!1){let l=s?Rc:mr,c=s?Na:Wa;[t,n]=l(e,t,n);let m=e[t],g=e[t];if(t>-1)if(o==1)m=e[t],g=e[n];else if(o==-1)m=e[n],g=e[t];else for(let h=t;h<=n;h++){let S=e[h];c(S)&&(S<m?m=S:S>g&&(g=S))}return[m??ge,g??-ge]}function gr(e,t,n,o){let s=ga(e),l=ga(t);e==t&&(s==-1?(e*=n,t/=n):(e/=n,t*=n));let c=n==10?Xt:Ga,m=s==1?ht:Et,g=l==1?Et:ht,h=m(c(qe(e))),S=g(c(qe(t))),v=uo(n,h),b=uo(n,S);return n==10&&(h<0&&(v=he(v,-h)),S<0&&(b=he(b,-S))),o||n==2?(e=v*s,t=b*l):(e=Ya(e,v),t=hr(t,b)),[e,t]}function Si(e,t,n,o){let s=gr(e,t,n,o);return e==0&&(s[0]=0),t==0&&(s[1]=0),s}var xi=.1,pa={mode:3,pad:xi},qo={pad:0,soft:null,mode:0},zc={min:qo,max:qo};function fr(e,t,n,o){return wr(n)?ma(e,t,n):(qo.pad=n,qo.soft=o?0:null,qo.mode=o?3:0,ma(e,t,zc))}function se(e,t){return e??t}function Bc(e,t,n){for(t=se(t,0),n=se(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function ma(e,t,n){let o=n.min,s=n.max,l=se(o.pad,0),c=se(s.pad,0),m=se(o.hard,-ge),g=se(s.hard,ge),h=se(o.soft,ge),S=se(s.soft,-ge),v=se(o.mode,0),b=se(s.mode,0),O=t-e,M=Xt(O),q=ot(qe(e),qe(t)),W=Xt(q),U=qe(W-M);(O<1e-24||U>10)&&(O=0,(e==0||t==0)&&(O=1e-24,v==2&&h!=ge&&(l=0),b==2&&S!=-ge&&(c=0)));let x=O||q||1e3,F=Xt(x),T=uo(10,ht(F)),J=x*(O==0?e==0?.1:1:l),D=he(Ya(e-J,T/10),24),Z=e>=h&&(v==1||v==3&&D<=h||v==2&&D>=h)?h:ge,K=ot(m,D<Z&&e>=Z?Z:Bt(Z,D)),te=x*(O==0?t==0?.1:1:c),Y=he(hr(t+te,T/10),24),_=t<=S&&(b==1||b==3&&Y>=S||b==2&&Y<=S)?S:-ge,j=Bt(g,Y>_&&t<=_?_:ot(_,Y));return K==j&&K==0&&(j=100),[K,j]}var Fc=new Intl.NumberFormat(mo?Ic.language:"en-US"),Ai=e=>Fc.format(e),wt=Math,cr=wt.PI,qe=wt.abs,ht=wt.floor,Re=wt.round,Et=wt.ceil,Bt=wt.min,ot=wt.max,uo=wt.pow,ga=wt.sign,Xt=wt.log10,Ga=wt.log2,Wc=(e,t=1)=>wt.sinh(e)*t,ii=(e,t=1)=>wt.asinh(e/t),ge=1/0;function ha(e){return(Xt((e^e>>31)-(e>>31))|0)+1}function pi(e,t,n){return Bt(ot(e,t),n)}function Ua(e){return typeof e=="function"}function ne(e){return Ua(e)?e:()=>e}var Nc=()=>{},Ha=e=>e,Va=(e,t)=>t,Gc=e=>null,wa=e=>!0,va=(e,t)=>e==t,Uc=/\.\d*?(?=9{6,}|0{6,})/gm,Mn=e=>{if(Qa(e)||mn.has(e))return e;let t=`${e}`,n=t.match(Uc);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[s,l]=t.split("e");return+`${Mn(s)}e${l}`}return he(e,o)};function $n(e,t){return Mn(he(Mn(e/t))*t)}function hr(e,t){return Mn(Et(Mn(e/t))*t)}function Ya(e,t){return Mn(ht(Mn(e/t))*t)}function he(e,t=0){if(Qa(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);return Re(o)/n}var mn=new Map;function Ka(e){return((""+e).split(".")[1]||"").length}function Bo(e,t,n,o){let s=[],l=o.map(Ka);for(let c=t;c<n;c++){let m=qe(c),g=he(uo(e,c),m);for(let h=0;h<o.length;h++){let S=e==10?+`${o[h]}e${c}`:o[h]*g,v=(c>=0?0:m)+(c>=l[h]?0:l[h]),b=e==10?S:he(S,v);s.push(b),mn.set(b,v)}}return s}var zo={},Ti=[],co=[null,null],pn=Array.isArray,Qa=Number.isInteger,Hc=e=>e===void 0;function ba(e){return typeof e=="string"}function wr(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Vc(e){return e!=null&&typeof e=="object"}var Yc=Object.getPrototypeOf(Uint8Array),ja="__proto__";function fo(e,t=wr){let n;if(pn(e)){let o=e.find(s=>s!=null);if(pn(o)||t(o)){n=Array(e.length);for(let s=0;s<e.length;s++)n[s]=fo(e[s],t)}else n=e.slice()}else if(e instanceof Yc)n=e.slice();else if(t(e)){n={};for(let o in e)o!=ja&&(n[o]=fo(e[o],t))}else n=e;return n}function Me(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let s in o)s!=ja&&(wr(e[s])?Me(e[s],fo(o[s])):e[s]=fo(o[s]))}return e}var Kc=0,Qc=1,jc=2;function Jc(e,t,n){for(let o=0,s,l=-1;o<t.length;o++){let c=t[o];if(c>l){for(s=c-1;s>=0&&e[s]==null;)e[s--]=null;for(s=c+1;s<n&&e[s]==null;)e[l=s++]=null}}}function Zc(e,t){if(td(e)){let c=e[0].slice();for(let m=1;m<e.length;m++)c.push(...e[m].slice(1));return nd(c[0])||(c=ed(c)),c}let n=new Set;for(let c=0;c<e.length;c++){let g=e[c][0],h=g.length;for(let S=0;S<h;S++)n.add(g[S])}let o=[Array.from(n).sort((c,m)=>c-m)],s=o[0].length,l=new Map;for(let c=0;c<s;c++)l.set(o[0][c],c);for(let c=0;c<e.length;c++){let m=e[c],g=m[0];for(let h=1;h<m.length;h++){let S=m[h],v=Array(s).fill(void 0),b=t?t[c][h]:Qc,O=[];for(let M=0;M<S.length;M++){let q=S[M],W=l.get(g[M]);q===null?b!=Kc&&(v[W]=q,b==jc&&O.push(W)):v[W]=q}Jc(v,O,s),o.push(v)}}return o}var Xc=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function ed(e){let t=e[0],n=t.length,o=Array(n);for(let l=0;l<o.length;l++)o[l]=l;o.sort((l,c)=>t[l]-t[c]);let s=[];for(let l=0;l<e.length;l++){let c=e[l],m=Array(n);for(let g=0;g<n;g++)m[g]=c[o[g]];s.push(m)}return s}function td(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let s=e[o][0];if(s.length!=n)return!1;if(s!=t){for(let l=0;l<n;l++)if(s[l]!=t[l])return!1}}return!0}function nd(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,s=n-1;for(;o<=s&&e[o]==null;)o++;for(;s>=o&&e[s]==null;)s--;if(s<=o)return!0;let l=ot(1,ht((s-o+1)/t));for(let c=e[o],m=o+l;m<=s;m+=l){let g=e[m];if(g!=null){if(g<=c)return!1;c=g}}return!0}var Ja=["January","February","March","April","May","June","July","August","September","October","November","December"],Za=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Xa(e){return e.slice(0,3)}var od=Za.map(Xa),rd=Ja.map(Xa),id={MMMM:Ja,MMM:rd,WWWW:Za,WWW:od};function Do(e){return(e<10?"0":"")+e}function sd(e){return(e<10?"00":e<100?"0":"")+e}var ad={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Do(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Do(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Do(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Do(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Do(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>sd(e.getMilliseconds())};function _i(e,t){t=t||id;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=o.exec(e);)n.push(s[0][0]=="{"?ad[s[1]]:s[0]);return l=>{let c="";for(let m=0;m<n.length;m++)c+=typeof n[m]=="string"?n[m]:n[m](l,t);return c}}var ld=new Intl.DateTimeFormat().resolvedOptions().timeZone;function ud(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==ld?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var el=e=>e%1==0,pr=[1,2,2.5,5],cd=Bo(10,-32,0,pr),tl=Bo(10,0,32,pr),dd=tl.filter(el),En=cd.concat(tl),$i=`
`,nl="{YYYY}",ya=$i+nl,ol="{M}/{D}",Ro=$i+ol,lr=Ro+"/{YY}",rl="{aa}",fd="{h}:{mm}",ao=fd+rl,ka=$i+ao,Sa=":{ss}",de=null;function il(e){let t=e*1e3,n=t*60,o=n*60,s=o*24,l=s*30,c=s*365,g=(e==1?Bo(10,0,3,pr).filter(el):Bo(10,-3,0,pr)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,l,l*2,l*3,l*4,l*6,c,c*2,c*5,c*10,c*25,c*50,c*100]),h=[[c,nl,de,de,de,de,de,de,1],[s*28,"{MMM}",ya,de,de,de,de,de,1],[s,ol,ya,de,de,de,de,de,1],[o,"{h}"+rl,lr,de,Ro,de,de,de,1],[n,ao,lr,de,Ro,de,de,de,1],[t,Sa,lr+" "+ao,de,Ro+" "+ao,de,ka,de,1],[e,Sa+".{fff}",lr+" "+ao,de,Ro+" "+ao,de,ka,de,1]];function S(v){return(b,O,M,q,W,U)=>{let x=[],F=W>=c,T=W>=l&&W<c,J=v(M),D=he(J*e,3),Z=si(J.getFullYear(),F?0:J.getMonth(),T||F?1:J.getDate()),K=he(Z*e,3);if(T||F){let te=T?W/l:0,Y=F?W/c:0,_=D==K?D:he(si(Z.getFullYear()+Y,Z.getMonth()+te,1)*e,3),j=new Date(Re(_/e)),I=j.getFullYear(),H=j.getMonth();for(let B=0;_<=q;B++){let oe=si(I+Y*B,H+te*B,1),z=oe-v(he(oe*e,3));_=he((+oe+z)*e,3),_<=q&&x.push(_)}}else{let te=W>=s?s:W,Y=ht(M)-ht(D),_=K+Y+hr(D-K,te);x.push(_);let j=v(_),I=j.getHours()+j.getMinutes()/n+j.getSeconds()/o,H=W/o,B=b.axes[O]._space,oe=U/B;for(;_=he(_+W,e==1?0:3),!(_>q);)if(H>1){let z=ht(he(I+H,6))%24,re=v(_).getHours()-z;re>1&&(re=-1),_-=re*o,I=(I+H)%24;let fe=x[x.length-1];he((_-fe)/W,3)*oe>=.7&&x.push(_)}else x.push(_)}return x}}return[g,h,S]}var[pd,md,gd]=il(1),[hd,wd,vd]=il(.001);Bo(2,-53,53,[1]);function xa(e,t){return e.map(n=>n.map((o,s)=>s==0||s==8||o==null?o:t(s==1||n[8]==0?o:n[1]+o)))}function Aa(e,t){return(n,o,s,l,c)=>{let m=t.find(M=>c>=M[0])||t[t.length-1],g,h,S,v,b,O;return o.map(M=>{let q=e(M),W=q.getFullYear(),U=q.getMonth(),x=q.getDate(),F=q.getHours(),T=q.getMinutes(),J=q.getSeconds(),D=W!=g&&m[2]||U!=h&&m[3]||x!=S&&m[4]||F!=v&&m[5]||T!=b&&m[6]||J!=O&&m[7]||m[1];return g=W,h=U,S=x,v=F,b=T,O=J,D(q)})}}function bd(e,t){let n=_i(t);return(o,s,l,c,m)=>s.map(g=>n(e(g)))}function si(e,t,n){return new Date(e,t,n)}function Ta(e,t){return t(e)}var yd="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function _a(e,t){return(n,o,s,l)=>l==null?yi:t(e(o))}function kd(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Sd(e,t){return e.series[t].fill(e,t)}var xd={show:!0,live:!0,isolate:!1,mount:Nc,markers:{show:!0,width:2,stroke:kd,fill:Sd,dash:"solid"},idx:null,idxs:null,values:[]};function Ad(e,t){let n=e.cursor.points,o=$t(),s=n.size(e,t);ke(o,Io,s),ke(o,Lo,s);let l=s/-2;ke(o,"marginLeft",l),ke(o,"marginTop",l);let c=n.width(e,t,s);return c&&ke(o,"borderWidth",c),o}function Td(e,t){let n=e.series[t].points;return n._fill||n._stroke}function _d(e,t){let n=e.series[t].points;return n._stroke||n._fill}function $d(e,t){return e.series[t].points.size}var ai=[0,0];function Ed(e,t,n){return ai[0]=t,ai[1]=n,ai}function ur(e,t,n,o=!0){return s=>{s.button==0&&(!o||s.target==t)&&n(s)}}function li(e,t,n,o=!0){return s=>{(!o||s.target==t)&&n(s)}}var Cd={show:!0,x:!0,y:!0,lock:!1,move:Ed,points:{one:!1,show:Ad,size:$d,width:0,stroke:_d,fill:Td},bind:{mousedown:ur,mouseup:ur,click:ur,dblclick:ur,mousemove:li,mouseleave:li,mouseenter:li},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,s)=>o-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},sl={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ei=Me({},sl,{filter:Va}),al=Me({},Ei,{size:10}),ll=Me({},sl,{show:!1}),Ci='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ul="bold "+Ci,cl=1.5,$a={show:!0,scale:"x",stroke:bi,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ul,side:2,grid:Ei,ticks:al,border:ll,font:Ci,lineGap:cl,rotate:0},Pd="Value",Md="Time",Ea={show:!0,scale:"x",auto:!1,sorted:1,min:ge,max:-ge,idxs:[]};function Od(e,t,n,o,s){return t.map(l=>l==null?"":Ai(l))}function Dd(e,t,n,o,s,l,c){let m=[],g=mn.get(s)||0;n=c?n:he(hr(n,s),g);for(let h=n;h<=o;h=he(h+s,g))m.push(Object.is(h,-0)?0:h);return m}function mi(e,t,n,o,s,l,c){let m=[],g=e.scales[e.axes[t].scale].log,h=g==10?Xt:Ga,S=ht(h(n));s=uo(g,S),g==10&&(s=En[zt(s,En)]);let v=n,b=s*g;g==10&&(b=En[zt(b,En)]);do m.push(v),v=v+s,g==10&&!mn.has(v)&&(v=he(v,mn.get(s))),v>=b&&(s=v,b=s*g,g==10&&(b=En[zt(b,En)]));while(v<=o);return m}function Id(e,t,n,o,s,l,c){let g=e.scales[e.axes[t].scale].asinh,h=o>g?mi(e,t,ot(g,n),o,s):[g],S=o>=0&&n<=0?[0]:[];return(n<-g?mi(e,t,ot(g,-o),-n,s):[g]).reverse().map(b=>-b).concat(S,h)}var dl=/./,Ld=/[12357]/,Rd=/[125]/,Ca=/1/,gi=(e,t,n,o)=>e.map((s,l)=>t==4&&s==0||l%o==0&&n.test(s.toExponential()[s<0?1:0])?s:null);function qd(e,t,n,o,s){let l=e.axes[n],c=l.scale,m=e.scales[c],g=e.valToPos,h=l._space,S=g(10,c),v=g(9,c)-S>=h?dl:g(7,c)-S>=h?Ld:g(5,c)-S>=h?Rd:Ca;if(v==Ca){let b=qe(g(1,c)-S);if(b<h)return gi(t.slice().reverse(),m.distr,v,Et(h/b)).reverse()}return gi(t,m.distr,v,1)}function zd(e,t,n,o,s){let l=e.axes[n],c=l.scale,m=l._space,g=e.valToPos,h=qe(g(1,c)-g(2,c));return h<m?gi(t.slice().reverse(),3,dl,Et(m/h)).reverse():t}function Bd(e,t,n,o){return o==null?yi:t==null?"":Ai(t)}var Pa={show:!0,scale:"y",stroke:bi,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ul,side:3,grid:Ei,ticks:al,border:ll,font:Ci,lineGap:cl,rotate:0};function Fd(e,t){let n=3+(e||1)*2;return he(n*t,3)}function Wd(e,t){let{scale:n,idxs:o}=e.series[0],s=e._data[0],l=e.valToPos(s[o[0]],n,!0),c=e.valToPos(s[o[1]],n,!0),m=qe(c-l),g=e.series[t],h=m/(g.points.space*le);return o[1]-o[0]<=h}var Ma={scale:null,auto:!0,sorted:0,min:ge,max:-ge},fl=(e,t,n,o,s)=>s,Oa={show:!0,auto:!0,sorted:0,gaps:fl,alpha:1,facets:[Me({},Ma,{scale:"x"}),Me({},Ma,{scale:"y"})]},Da={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:fl,alpha:1,points:{show:Wd,filter:null},values:null,min:ge,max:-ge,idxs:[],path:null,clip:null};function Nd(e,t,n,o,s){return n/10}var pl={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Gd=Me({},pl,{time:!1,ori:1}),Ia={};function ml(e,t){let n=Ia[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(s=>s!=o)},pub(o,s,l,c,m,g,h){for(let S=0;S<n.plots.length;S++)n.plots[S]!=s&&n.plots[S].pub(o,s,l,c,m,g,h)}},e!=null&&(Ia[e]=n)),n}var po=1,hi=2;function On(e,t,n){let o=e.mode,s=e.series[t],l=o==2?e._data[t]:e._data,c=e.scales,m=e.bbox,g=l[0],h=o==2?l[1]:l[t],S=o==2?c[s.facets[0].scale]:c[e.series[0].scale],v=o==2?c[s.facets[1].scale]:c[s.scale],b=m.left,O=m.top,M=m.width,q=m.height,W=e.valToPosH,U=e.valToPosV;return S.ori==0?n(s,g,h,S,v,W,U,b,O,M,q,br,go,kr,hl,vl):n(s,g,h,S,v,U,W,O,b,q,M,yr,ho,Oi,wl,bl)}function Pi(e,t){let n=0,o=0,s=se(e.bands,Ti);for(let l=0;l<s.length;l++){let c=s[l];c.series[0]==t?n=c.dir:c.series[1]==t&&(c.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function Ud(e,t,n,o,s){let l=e.mode,c=e.series[t],m=l==2?c.facets[1].scale:c.scale,g=e.scales[m];return s==-1?g.min:s==1?g.max:g.distr==3?g.dir==1?g.min:g.max:0}function en(e,t,n,o,s,l){return On(e,t,(c,m,g,h,S,v,b,O,M,q,W)=>{let U=c.pxRound,x=h.dir*(h.ori==0?1:-1),F=h.ori==0?go:ho,T,J;x==1?(T=n,J=o):(T=o,J=n);let D=U(v(m[T],h,q,O)),Z=U(b(g[T],S,W,M)),K=U(v(m[J],h,q,O)),te=U(b(l==1?S.max:S.min,S,W,M)),Y=new Path2D(s);return F(Y,K,te),F(Y,D,te),F(Y,D,Z),Y})}function vr(e,t,n,o,s,l){let c=null;if(e.length>0){c=new Path2D;let m=t==0?kr:Oi,g=n;for(let v=0;v<e.length;v++){let b=e[v];if(b[1]>b[0]){let O=b[0]-g;O>0&&m(c,g,o,O,o+l),g=b[1]}}let h=n+s-g,S=10;h>0&&m(c,g,o-S/2,h,o+l+S)}return c}function Hd(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Mi(e,t,n,o,s,l,c){let m=[],g=e.length;for(let h=s==1?n:o;h>=n&&h<=o;h+=s)if(t[h]===null){let v=h,b=h;if(s==1)for(;++h<=o&&t[h]===null;)b=h;else for(;--h>=n&&t[h]===null;)b=h;let O=l(e[v]),M=b==v?O:l(e[b]),q=v-s;O=c<=0&&q>=0&&q<g?l(e[q]):O;let U=b+s;M=c>=0&&U>=0&&U<g?l(e[U]):M,M>=O&&m.push([O,M])}return m}function La(e){return e==0?Ha:e==1?Re:t=>$n(t,e)}function gl(e){let t=e==0?br:yr,n=e==0?(s,l,c,m,g,h)=>{s.arcTo(l,c,m,g,h)}:(s,l,c,m,g,h)=>{s.arcTo(c,l,g,m,h)},o=e==0?(s,l,c,m,g)=>{s.rect(l,c,m,g)}:(s,l,c,m,g)=>{s.rect(c,l,g,m)};return(s,l,c,m,g,h=0,S=0)=>{h==0&&S==0?o(s,l,c,m,g):(h=Bt(h,m/2,g/2),S=Bt(S,m/2,g/2),t(s,l+h,c),n(s,l+m,c,l+m,c+g,h),n(s,l+m,c+g,l,c+g,S),n(s,l,c+g,l,c,S),n(s,l,c,l+m,c,h),s.closePath())}}var br=(e,t,n)=>{e.moveTo(t,n)},yr=(e,t,n)=>{e.moveTo(n,t)},go=(e,t,n)=>{e.lineTo(t,n)},ho=(e,t,n)=>{e.lineTo(n,t)},kr=gl(0),Oi=gl(1),hl=(e,t,n,o,s,l)=>{e.arc(t,n,o,s,l)},wl=(e,t,n,o,s,l)=>{e.arc(n,t,o,s,l)},vl=(e,t,n,o,s,l,c)=>{e.bezierCurveTo(t,n,o,s,l,c)},bl=(e,t,n,o,s,l,c)=>{e.bezierCurveTo(n,t,s,o,c,l)};function yl(e){return(t,n,o,s,l)=>On(t,n,(c,m,g,h,S,v,b,O,M,q,W)=>{let{pxRound:U,points:x}=c,F,T;h.ori==0?(F=br,T=hl):(F=yr,T=wl);let J=he(x.width*le,3),D=(x.size-x.width)/2*le,Z=he(D*2,3),K=new Path2D,te=new Path2D,{left:Y,top:_,width:j,height:I}=t.bbox;kr(te,Y-Z,_-Z,j+Z*2,I+Z*2);let H=B=>{if(g[B]!=null){let oe=U(v(m[B],h,q,O)),z=U(b(g[B],S,W,M));F(K,oe+D,z),T(K,oe,z,D,0,cr*2)}};if(l)l.forEach(H);else for(let B=o;B<=s;B++)H(B);return{stroke:J>0?K:null,fill:K,clip:te,flags:po|hi}})}function kl(e){return(t,n,o,s,l,c)=>{o!=s&&(l!=o&&c!=o&&e(t,n,o),l!=s&&c!=s&&e(t,n,s),e(t,n,c))}}var Vd=kl(go),Yd=kl(ho);function Sl(e){let t=se(e?.alignGaps,0);return(n,o,s,l)=>On(n,o,(c,m,g,h,S,v,b,O,M,q,W)=>{[s,l]=mr(g,s,l);let U=c.pxRound,x=I=>U(v(I,h,q,O)),F=I=>U(b(I,S,W,M)),T,J;h.ori==0?(T=go,J=Vd):(T=ho,J=Yd);let D=h.dir*(h.ori==0?1:-1),Z={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:po},K=Z.stroke,te=!1;if(l-s>=q*4){let I=L=>n.posToVal(L,h.key,!0),H=null,B=null,oe,z,rt,Se=x(m[D==1?s:l]),re=x(m[s]),fe=x(m[l]),X=I(D==1?re+1:fe-1);for(let L=D==1?s:l;L>=s&&L<=l;L+=D){let De=m[L],xe=(D==1?De<X:De>X)?Se:x(De),ue=g[L];xe==Se?ue!=null?(z=ue,H==null?(T(K,xe,F(z)),oe=H=B=z):z<H?H=z:z>B&&(B=z)):ue===null&&(te=!0):(H!=null&&J(K,Se,F(H),F(B),F(oe),F(z)),ue!=null?(z=ue,T(K,xe,F(z)),H=B=oe=z):(H=B=null,ue===null&&(te=!0)),Se=xe,X=I(Se+D))}H!=null&&H!=B&&rt!=Se&&J(K,Se,F(H),F(B),F(oe),F(z))}else for(let I=D==1?s:l;I>=s&&I<=l;I+=D){let H=g[I];H===null?te=!0:H!=null&&T(K,x(m[I]),F(H))}let[_,j]=Pi(n,o);if(c.fill!=null||_!=0){let I=Z.fill=new Path2D(K),H=c.fillTo(n,o,c.min,c.max,_),B=F(H),oe=x(m[s]),z=x(m[l]);D==-1&&([z,oe]=[oe,z]),T(I,z,B),T(I,oe,B)}if(!c.spanGaps){let I=[];te&&I.push(...Mi(m,g,s,l,D,x,t)),Z.gaps=I=c.gaps(n,o,s,l,I),Z.clip=vr(I,h.ori,O,M,q,W)}return j!=0&&(Z.band=j==2?[en(n,o,s,l,K,-1),en(n,o,s,l,K,1)]:en(n,o,s,l,K,j)),Z})}function Kd(e){let t=se(e.align,1),n=se(e.ascDesc,!1),o=se(e.alignGaps,0),s=se(e.extend,!1);return(l,c,m,g)=>On(l,c,(h,S,v,b,O,M,q,W,U,x,F)=>{[m,g]=mr(v,m,g);let T=h.pxRound,{left:J,width:D}=l.bbox,Z=re=>T(M(re,b,x,W)),K=re=>T(q(re,O,F,U)),te=b.ori==0?go:ho,Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:po},_=Y.stroke,j=b.dir*(b.ori==0?1:-1),I=K(v[j==1?m:g]),H=Z(S[j==1?m:g]),B=H,oe=H;s&&t==-1&&(oe=J,te(_,oe,I)),te(_,H,I);for(let re=j==1?m:g;re>=m&&re<=g;re+=j){let fe=v[re];if(fe==null)continue;let X=Z(S[re]),L=K(fe);t==1?te(_,X,I):te(_,B,L),te(_,X,L),I=L,B=X}let z=B;s&&t==1&&(z=J+D,te(_,z,I));let[rt,Se]=Pi(l,c);if(h.fill!=null||rt!=0){let re=Y.fill=new Path2D(_),fe=h.fillTo(l,c,h.min,h.max,rt),X=K(fe);te(re,z,X),te(re,oe,X)}if(!h.spanGaps){let re=[];re.push(...Mi(S,v,m,g,j,Z,o));let fe=h.width*le/2,X=n||t==1?fe:-fe,L=n||t==-1?-fe:fe;re.forEach(De=>{De[0]+=X,De[1]+=L}),Y.gaps=re=h.gaps(l,c,m,g,re),Y.clip=vr(re,b.ori,W,U,x,F)}return Se!=0&&(Y.band=Se==2?[en(l,c,m,g,_,-1),en(l,c,m,g,_,1)]:en(l,c,m,g,_,Se)),Y})}function Ra(e,t,n,o,s,l,c=ge){if(e.length>1){let m=null;for(let g=0,h=1/0;g<e.length;g++)if(t[g]!==void 0){if(m!=null){let S=qe(e[g]-e[m]);S<h&&(h=S,c=qe(n(e[g],o,s,l)-n(e[m],o,s,l)))}m=g}}return c}function Qd(e){e=e||zo;let t=se(e.size,[.6,ge,1]),n=e.align||0,o=e.gap||0,s=e.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let l=ne(s),c=1-t[0],m=se(t[1],ge),g=se(t[2],1),h=se(e.disp,zo),S=se(e.each,O=>{}),{fill:v,stroke:b}=h;return(O,M,q,W)=>On(O,M,(U,x,F,T,J,D,Z,K,te,Y,_)=>{let j=U.pxRound,I=n,H=o*le,B=m*le,oe=g*le,z,rt;T.ori==0?[z,rt]=l(O,M):[rt,z]=l(O,M);let Se=T.dir*(T.ori==0?1:-1),re=T.ori==0?kr:Oi,fe=T.ori==0?S:(C,we,Ie,zn,vn,Wt,bn)=>{S(C,we,Ie,vn,zn,bn,Wt)},X=se(O.bands,Ti).find(C=>C.series[0]==M),L=X!=null?X.dir:0,De=U.fillTo(O,M,U.min,U.max,L),Ze=j(Z(De,J,_,te)),xe,ue,Ct,ut=Y,Te=j(U.width*le),Ft=!1,Qt=null,bt=null,nn=null,Ln=null;v!=null&&(Te==0||b!=null)&&(Ft=!0,Qt=v.values(O,M,q,W),bt=new Map,new Set(Qt).forEach(C=>{C!=null&&bt.set(C,new Path2D)}),Te>0&&(nn=b.values(O,M,q,W),Ln=new Map,new Set(nn).forEach(C=>{C!=null&&Ln.set(C,new Path2D)})));let{x0:Rn,size:yo}=h;if(Rn!=null&&yo!=null){I=1,x=Rn.values(O,M,q,W),Rn.unit==2&&(x=x.map(Ie=>O.posToVal(K+Ie*Y,T.key,!0)));let C=yo.values(O,M,q,W);yo.unit==2?ue=C[0]*Y:ue=D(C[0],T,Y,K)-D(0,T,Y,K),ut=Ra(x,F,D,T,Y,K,ut),Ct=ut-ue+H}else ut=Ra(x,F,D,T,Y,K,ut),Ct=ut*c+H,ue=ut-Ct;Ct<1&&(Ct=0),Te>=ue/2&&(Te=0),Ct<5&&(j=Ha);let Uo=Ct>0,hn=ut-Ct-(Uo?Te:0);ue=j(pi(hn,oe,B)),xe=(I==0?ue/2:I==Se?0:ue)-I*Se*((I==0?H/2:0)+(Uo?Te/2:0));let Xe={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},qn=Ft?null:new Path2D,jt=null;if(X!=null)jt=O.data[X.series[1]];else{let{y0:C,y1:we}=h;C!=null&&we!=null&&(F=we.values(O,M,q,W),jt=C.values(O,M,q,W))}let wn=z*ue,Q=rt*ue;for(let C=Se==1?q:W;C>=q&&C<=W;C+=Se){let we=F[C];if(we==null)continue;if(jt!=null){let it=jt[C]??0;if(we-it==0)continue;Ze=Z(it,J,_,te)}let Ie=T.distr!=2||h!=null?x[C]:C,zn=D(Ie,T,Y,K),vn=Z(se(we,De),J,_,te),Wt=j(zn-xe),bn=j(ot(vn,Ze)),ct=j(Bt(vn,Ze)),yt=bn-ct;if(we!=null){let it=we<0?Q:wn,Pt=we<0?wn:Q;Ft?(Te>0&&nn[C]!=null&&re(Ln.get(nn[C]),Wt,ct+ht(Te/2),ue,ot(0,yt-Te),it,Pt),Qt[C]!=null&&re(bt.get(Qt[C]),Wt,ct+ht(Te/2),ue,ot(0,yt-Te),it,Pt)):re(qn,Wt,ct+ht(Te/2),ue,ot(0,yt-Te),it,Pt),fe(O,M,C,Wt-Te/2,ct,ue+Te,yt)}}return Te>0?Xe.stroke=Ft?Ln:qn:Ft||(Xe._fill=U.width==0?U._fill:U._stroke??U._fill,Xe.width=0),Xe.fill=Ft?bt:qn,Xe})}function jd(e,t){let n=se(t?.alignGaps,0);return(o,s,l,c)=>On(o,s,(m,g,h,S,v,b,O,M,q,W,U)=>{[l,c]=mr(h,l,c);let x=m.pxRound,F=z=>x(b(z,S,W,M)),T=z=>x(O(z,v,U,q)),J,D,Z;S.ori==0?(J=br,Z=go,D=vl):(J=yr,Z=ho,D=bl);let K=S.dir*(S.ori==0?1:-1),te=F(g[K==1?l:c]),Y=te,_=[],j=[];for(let z=K==1?l:c;z>=l&&z<=c;z+=K)if(h[z]!=null){let Se=g[z],re=F(Se);_.push(Y=re),j.push(T(h[z]))}let I={stroke:e(_,j,J,Z,D,x),fill:null,clip:null,band:null,gaps:null,flags:po},H=I.stroke,[B,oe]=Pi(o,s);if(m.fill!=null||B!=0){let z=I.fill=new Path2D(H),rt=m.fillTo(o,s,m.min,m.max,B),Se=T(rt);Z(z,Y,Se),Z(z,te,Se)}if(!m.spanGaps){let z=[];z.push(...Mi(g,h,l,c,K,F,n)),I.gaps=z=m.gaps(o,s,l,c,z),I.clip=vr(z,S.ori,M,q,W,U)}return oe!=0&&(I.band=oe==2?[en(o,s,l,c,H,-1),en(o,s,l,c,H,1)]:en(o,s,l,c,H,oe)),I})}function Jd(e){return jd(Zd,e)}function Zd(e,t,n,o,s,l){let c=e.length;if(c<2)return null;let m=new Path2D;if(n(m,e[0],t[0]),c==2)o(m,e[1],t[1]);else{let g=Array(c),h=Array(c-1),S=Array(c-1),v=Array(c-1);for(let b=0;b<c-1;b++)S[b]=t[b+1]-t[b],v[b]=e[b+1]-e[b],h[b]=S[b]/v[b];g[0]=h[0];for(let b=1;b<c-1;b++)h[b]===0||h[b-1]===0||h[b-1]>0!=h[b]>0?g[b]=0:(g[b]=3*(v[b-1]+v[b])/((2*v[b]+v[b-1])/h[b-1]+(v[b]+2*v[b-1])/h[b]),isFinite(g[b])||(g[b]=0));g[c-1]=h[c-2];for(let b=0;b<c-1;b++)s(m,e[b]+v[b]/3,t[b]+g[b]*v[b]/3,e[b+1]-v[b]/3,t[b+1]-g[b+1]*v[b]/3,e[b+1],t[b+1])}return m}var wi=new Set;function qa(){for(let e of wi)e.syncRect(!0)}mo&&(Pn(Oc,lo,qa),Pn(Dc,lo,qa,!0),Pn(dr,lo,()=>{Oe.pxRatio=le}));var Xd=Sl(),ef=yl();function za(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((l,c)=>vi(l,c,t,n))}function tf(e,t){return e.map((n,o)=>o==0?{}:Me({},t,n))}function vi(e,t,n,o){return Me({},t==0?n:o,e)}function xl(e,t,n){return t==null?co:[t,n]}var nf=xl;function of(e,t,n){return t==null?co:fr(t,n,xi,!0)}function Al(e,t,n,o){return t==null?co:gr(t,n,e.scales[o].log,!1)}var rf=Al;function Tl(e,t,n,o){return t==null?co:Si(t,n,e.scales[o].log,!1)}var sf=Tl;function af(e,t,n,o,s){let l=ot(ha(e),ha(t)),c=t-e,m=zt(s/o*c,n);do{let g=n[m],h=o*g/c;if(h>=s&&l+(g<5?mn.get(g):0)<=17)return[g,h]}while(++m<n.length);return[0,0]}function Ba(e){let t,n;return e=e.replace(/(\d+)px/,(o,s)=>(t=Re((n=+s)*le))+"px"),[e,t,n]}function lf(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=he(t[2]*le,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Oe(e,t,n){let o={mode:se(e.mode,1)},s=o.mode;function l(i,a,u,d){let p=a.valToPct(i);return d+u*(a.dir==-1?1-p:p)}function c(i,a,u,d){let p=a.valToPct(i);return d+u*(a.dir==-1?p:1-p)}function m(i,a,u,d){return a.ori==0?l(i,a,u,d):c(i,a,u,d)}o.valToPosH=l,o.valToPosV=c;let g=!1;o.status=0;let h=o.root=$t(mc);if(e.id!=null&&(h.id=e.id),gt(h,e.class),e.title){let i=$t(wc,h);i.textContent=e.title}let S=qt("canvas"),v=o.ctx=S.getContext("2d"),b=$t(vc,h);Pn("click",b,i=>{i.target===M&&(ve!=Qn||Ae!=jn)&&Ve.click(o,i)},!0);let O=o.under=$t(bc,b);b.appendChild(S);let M=o.over=$t(yc,b);e=fo(e);let q=+se(e.pxAlign,1),W=La(q);(e.plugins||[]).forEach(i=>{i.opts&&(e=i.opts(o,e)||e)});let U=e.ms||.001,x=o.series=s==1?za(e.series||[],Ea,Da,!1):tf(e.series||[null],Oa),F=o.axes=za(e.axes||[],$a,Pa,!0),T=o.scales={},J=o.bands=e.bands||[];J.forEach(i=>{i.fill=ne(i.fill||null),i.dir=se(i.dir,-1)});let D=s==2?x[1].facets[0].scale:x[0].scale,Z={axes:$u,series:Su},K=(e.drawOrder||["axes","series"]).map(i=>Z[i]);function te(i){let a=i.distr==3?u=>Xt(u>0?u:i.clamp(o,u,i.min,i.max,i.key)):i.distr==4?u=>ii(u,i.asinh):i.distr==100?u=>i.fwd(u):u=>u;return u=>{let d=a(u),{_min:p,_max:w}=i,y=w-p;return(d-p)/y}}function Y(i){let a=T[i];if(a==null){let u=(e.scales||zo)[i]||zo;if(u.from!=null){Y(u.from);let d=Me({},T[u.from],u,{key:i});d.valToPct=te(d),T[i]=d}else{a=T[i]=Me({},i==D?pl:Gd,u),a.key=i;let d=a.time,p=a.range,w=pn(p);if((i!=D||s==2&&!d)&&(w&&(p[0]==null||p[1]==null)&&(p={min:p[0]==null?pa:{mode:1,hard:p[0],soft:p[0]},max:p[1]==null?pa:{mode:1,hard:p[1],soft:p[1]}},w=!1),!w&&wr(p))){let y=p;p=(k,A,$)=>A==null?co:fr(A,$,y)}a.range=ne(p||(d?nf:i==D?a.distr==3?rf:a.distr==4?sf:xl:a.distr==3?Al:a.distr==4?Tl:of)),a.auto=ne(w?!1:a.auto),a.clamp=ne(a.clamp||Nd),a._min=a._max=null,a.valToPct=te(a)}}}Y("x"),Y("y"),s==1&&x.forEach(i=>{Y(i.scale)}),F.forEach(i=>{Y(i.scale)});for(let i in e.scales)Y(i);let _=T[D],j=_.distr,I,H;_.ori==0?(gt(h,gc),I=l,H=c):(gt(h,hc),I=c,H=l);let B={};for(let i in T){let a=T[i];(a.min!=null||a.max!=null)&&(B[i]={min:a.min,max:a.max},a.min=a.max=null)}let oe=e.tzDate||(i=>new Date(Re(i/U))),z=e.fmtDate||_i,rt=U==1?gd(oe):vd(oe),Se=Aa(oe,xa(U==1?md:wd,z)),re=_a(oe,Ta(yd,z)),fe=[],X=o.legend=Me({},xd,e.legend),L=o.cursor=Me({},Cd,{drag:{y:s==2}},e.cursor),De=X.show,Ze=L.show,xe=X.markers;X.idxs=fe,xe.width=ne(xe.width),xe.dash=ne(xe.dash),xe.stroke=ne(xe.stroke),xe.fill=ne(xe.fill);let ue,Ct,ut,Te=[],Ft=[],Qt,bt=!1,nn={};if(X.live){let i=x[1]?x[1].values:null;bt=i!=null,Qt=bt?i(o,1,0):{_:0};for(let a in Qt)nn[a]=yi}if(De)if(ue=qt("table",_c,h),ut=qt("tbody",null,ue),X.mount(o,ue),bt){Ct=qt("thead",null,ue,ut);let i=qt("tr",null,Ct);qt("th",null,i);for(var Ln in Qt)qt("th",ea,i).textContent=Ln}else gt(ue,Ec),X.live&&gt(ue,$c);let Rn={show:!0},yo={show:!1};function Uo(i,a){if(a==0&&(bt||!X.live||s==2))return co;let u=[],d=qt("tr",Cc,ut,ut.childNodes[a]);gt(d,i.class),i.show||gt(d,Cn);let p=qt("th",null,d);if(xe.show){let k=$t(Pc,p);if(a>0){let A=xe.width(o,a);A&&(k.style.border=A+"px "+xe.dash(o,a)+" "+xe.stroke(o,a)),k.style.background=xe.fill(o,a)}}let w=$t(ea,p);i.label instanceof HTMLElement?w.appendChild(i.label):w.textContent=i.label,a>0&&(xe.show||(w.style.color=i.width>0?xe.stroke(o,a):xe.fill(o,a)),Xe("click",p,k=>{if(L._lock)return;kn(k);let A=x.indexOf(i);if((k.ctrlKey||k.metaKey)!=X.isolate){let $=x.some((E,P)=>P>0&&P!=A&&E.show);x.forEach((E,P)=>{P>0&&Gt(P,$?P==A?Rn:yo:Rn,!0,Pe.setSeries)})}else Gt(A,{show:!i.show},!0,Pe.setSeries)},!1),Fn&&Xe(ra,p,k=>{L._lock||(kn(k),Gt(x.indexOf(i),Zn,!0,Pe.setSeries))},!1));for(var y in Qt){let k=qt("td",Mc,d);k.textContent="--",u.push(k)}return[d,u]}let hn=new Map;function Xe(i,a,u,d=!0){let p=hn.get(a)||{},w=L.bind[i](o,a,u,d);w&&(Pn(i,a,p[i]=w),hn.set(a,p))}function qn(i,a,u){let d=hn.get(a)||{};for(let p in d)(i==null||p==i)&&(fi(p,a,d[p]),delete d[p]);i==null&&hn.delete(a)}let jt=0,wn=0,Q=0,C=0,we=0,Ie=0,zn=we,vn=Ie,Wt=Q,bn=C,ct=0,yt=0,it=0,Pt=0;o.bbox={};let Cr=!1,Ho=!1,Bn=!1,yn=!1,Vo=!1,kt=!1;function Pr(i,a,u){(u||i!=o.width||a!=o.height)&&Bi(i,a),Hn(!1),Bn=!0,Ho=!0,Vn()}function Bi(i,a){o.width=jt=Q=i,o.height=wn=C=a,we=Ie=0,gu(),hu();let u=o.bbox;ct=u.left=$n(we*le,.5),yt=u.top=$n(Ie*le,.5),it=u.width=$n(Q*le,.5),Pt=u.height=$n(C*le,.5)}let fu=3;function pu(){let i=!1,a=0;for(;!i;){a++;let u=Tu(a),d=_u(a);i=a==fu||u&&d,i||(Bi(o.width,o.height),Ho=!0)}}function mu({width:i,height:a}){Pr(i,a)}o.setSize=mu;function gu(){let i=!1,a=!1,u=!1,d=!1;F.forEach((p,w)=>{if(p.show&&p._show){let{side:y,_size:k}=p,A=y%2,$=p.label!=null?p.labelSize:0,E=k+$;E>0&&(A?(Q-=E,y==3?(we+=E,d=!0):u=!0):(C-=E,y==0?(Ie+=E,i=!0):a=!0))}}),Sn[0]=i,Sn[1]=u,Sn[2]=a,Sn[3]=d,Q-=on[1]+on[3],we+=on[3],C-=on[2]+on[0],Ie+=on[0]}function hu(){let i=we+Q,a=Ie+C,u=we,d=Ie;function p(w,y){switch(w){case 1:return i+=y,i-y;case 2:return a+=y,a-y;case 3:return u-=y,u+y;case 0:return d-=y,d+y}}F.forEach((w,y)=>{if(w.show&&w._show){let k=w.side;w._pos=p(k,w._size),w.label!=null&&(w._lpos=p(k,w.labelSize))}})}if(L.dataIdx==null){let i=L.hover,a=i.skip=new Set(i.skip??[]);a.add(void 0);let u=i.prox=ne(i.prox),d=i.bias??=0;L.dataIdx=(p,w,y,k)=>{if(w==0)return y;let A=y,$=u(p,w,y,k)??ge,E=$>=0&&$<ge,P=_.ori==0?Q:C,V=L.left,ae=t[0],ie=t[w];if(a.has(ie[y])){A=null;let ee=null,G=null,R;if(d==0||d==-1)for(R=y;ee==null&&R-- >0;)a.has(ie[R])||(ee=R);if(d==0||d==1)for(R=y;G==null&&R++<ie.length;)a.has(ie[R])||(G=R);if(ee!=null||G!=null)if(E){let ye=ee==null?-1/0:I(ae[ee],_,P,0),_e=G==null?1/0:I(ae[G],_,P,0),Ge=V-ye,pe=_e-V;Ge<=pe?Ge<=$&&(A=ee):pe<=$&&(A=G)}else A=G==null?ee:ee==null?G:y-ee<=G-y?ee:G}else E&&qe(V-I(ae[y],_,P,0))>$&&(A=null);return A}}let kn=i=>{L.event=i};L.idxs=fe,L._lock=!1;let Je=L.points;Je.show=ne(Je.show),Je.size=ne(Je.size),Je.stroke=ne(Je.stroke),Je.width=ne(Je.width),Je.fill=ne(Je.fill);let Nt=o.focus=Me({},e.focus||{alpha:.3},L.focus),Fn=Nt.prox>=0,Wn=Fn&&Je.one,St=[],Nn=[],Gn=[];function Fi(i,a){let u=Je.show(o,a);if(u instanceof HTMLElement)return gt(u,Tc),gt(u,i.class),Kt(u,-10,-10,Q,C),M.insertBefore(u,St[a]),u}function Wi(i,a){if(s==1||a>0){let u=s==1&&T[i.scale].time,d=i.value;i.value=u?ba(d)?_a(oe,Ta(d,z)):d||re:d||Bd,i.label=i.label||(u?Md:Pd)}if(Wn||a>0){i.width=i.width==null?1:i.width,i.paths=i.paths||Xd||Gc,i.fillTo=ne(i.fillTo||Ud),i.pxAlign=+se(i.pxAlign,q),i.pxRound=La(i.pxAlign),i.stroke=ne(i.stroke||null),i.fill=ne(i.fill||null),i._stroke=i._fill=i._paths=i._focus=null;let u=Fd(ot(1,i.width),1),d=i.points=Me({},{size:u,width:ot(1,u*.2),stroke:i.stroke,space:u*2,paths:ef,_stroke:null,_fill:null},i.points);d.show=ne(d.show),d.filter=ne(d.filter),d.fill=ne(d.fill),d.stroke=ne(d.stroke),d.paths=ne(d.paths),d.pxAlign=i.pxAlign}if(De){let u=Uo(i,a);Te.splice(a,0,u[0]),Ft.splice(a,0,u[1]),X.values.push(null)}if(Ze){fe.splice(a,0,null);let u=null;Wn?a==0&&(u=Fi(i,a)):a>0&&(u=Fi(i,a)),St.splice(a,0,u),Nn.splice(a,0,0),Gn.splice(a,0,0)}Ne("addSeries",a)}function wu(i,a){a=a??x.length,i=s==1?vi(i,a,Ea,Da):vi(i,a,{},Oa),x.splice(a,0,i),Wi(x[a],a)}o.addSeries=wu;function vu(i){if(x.splice(i,1),De){X.values.splice(i,1),Ft.splice(i,1);let a=Te.splice(i,1)[0];qn(null,a.firstChild),a.remove()}Ze&&(fe.splice(i,1),St.splice(i,1)[0].remove(),Nn.splice(i,1),Gn.splice(i,1)),Ne("delSeries",i)}o.delSeries=vu;let Sn=[!1,!1,!1,!1];function bu(i,a){if(i._show=i.show,i.show){let u=i.side%2,d=T[i.scale];d==null&&(i.scale=u?x[1].scale:D,d=T[i.scale]);let p=d.time;i.size=ne(i.size),i.space=ne(i.space),i.rotate=ne(i.rotate),pn(i.incrs)&&i.incrs.forEach(y=>{!mn.has(y)&&mn.set(y,Ka(y))}),i.incrs=ne(i.incrs||(d.distr==2?dd:p?U==1?pd:hd:En)),i.splits=ne(i.splits||(p&&d.distr==1?rt:d.distr==3?mi:d.distr==4?Id:Dd)),i.stroke=ne(i.stroke),i.grid.stroke=ne(i.grid.stroke),i.ticks.stroke=ne(i.ticks.stroke),i.border.stroke=ne(i.border.stroke);let w=i.values;i.values=pn(w)&&!pn(w[0])?ne(w):p?pn(w)?Aa(oe,xa(w,z)):ba(w)?bd(oe,w):w||Se:w||Od,i.filter=ne(i.filter||(d.distr>=3&&d.log==10?qd:d.distr==3&&d.log==2?zd:Va)),i.font=Ba(i.font),i.labelFont=Ba(i.labelFont),i._size=i.size(o,null,a,0),i._space=i._rotate=i._incrs=i._found=i._splits=i._values=null,i._size>0&&(Sn[a]=!0,i._el=$t(kc,b))}}function ko(i,a,u,d){let[p,w,y,k]=u,A=a%2,$=0;return A==0&&(k||w)&&($=a==0&&!p||a==2&&!y?Re($a.size/3):0),A==1&&(p||y)&&($=a==1&&!w||a==3&&!k?Re(Pa.size/2):0),$}let Ni=o.padding=(e.padding||[ko,ko,ko,ko]).map(i=>ne(se(i,ko))),on=o._padding=Ni.map((i,a)=>i(o,a,Sn,0)),He,ze=null,Be=null,Yo=s==1?x[0].idxs:null,Mt=null,So=!1;function Gi(i,a){if(t=i??[],o.data=o._data=t,s==2){He=0;for(let u=1;u<x.length;u++)He+=t[u][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Mt=t[0],He=Mt.length;let u=t;if(j==2){u=t.slice();let d=u[0]=Array(He);for(let p=0;p<He;p++)d[p]=p}o._data=t=u}if(Hn(!0),Ne("setData"),j==2&&(Bn=!0),a!==!1){let u=_;u.auto(o,So)?Mr():sn(D,u.min,u.max),yn=yn||L.left>=0,kt=!0,Vn()}}o.setData=Gi;function Mr(){So=!0;let i,a;s==1&&(He>0?(ze=Yo[0]=0,Be=Yo[1]=He-1,i=t[0][ze],a=t[0][Be],j==2?(i=ze,a=Be):i==a&&(j==3?[i,a]=gr(i,i,_.log,!1):j==4?[i,a]=Si(i,i,_.log,!1):_.time?a=i+Re(86400/U):[i,a]=fr(i,a,xi,!0))):(ze=Yo[0]=i=null,Be=Yo[1]=a=null)),sn(D,i,a)}let Ko,Un,Or,Dr,Ir,Lr,Rr,qr,zr,st;function Ui(i,a,u,d,p,w){i??=na,u??=Ti,d??="butt",p??=na,w??="round",i!=Ko&&(v.strokeStyle=Ko=i),p!=Un&&(v.fillStyle=Un=p),a!=Or&&(v.lineWidth=Or=a),w!=Ir&&(v.lineJoin=Ir=w),d!=Lr&&(v.lineCap=Lr=d),u!=Dr&&v.setLineDash(Dr=u)}function Hi(i,a,u,d){a!=Un&&(v.fillStyle=Un=a),i!=Rr&&(v.font=Rr=i),u!=qr&&(v.textAlign=qr=u),d!=zr&&(v.textBaseline=zr=d)}function Br(i,a,u,d,p=0){if(d.length>0&&i.auto(o,So)&&(a==null||a.min==null)){let w=se(ze,0),y=se(Be,d.length-1),k=u.min==null?qc(d,w,y,p,i.distr==3):[u.min,u.max];i.min=Bt(i.min,u.min=k[0]),i.max=ot(i.max,u.max=k[1])}}let Vi={min:null,max:null};function yu(){for(let d in T){let p=T[d];B[d]==null&&(p.min==null||B[D]!=null&&p.auto(o,So))&&(B[d]=Vi)}for(let d in T){let p=T[d];B[d]==null&&p.from!=null&&B[p.from]!=null&&(B[d]=Vi)}B[D]!=null&&Hn(!0);let i={};for(let d in B){let p=B[d];if(p!=null){let w=i[d]=fo(T[d],Vc);if(p.min!=null)Me(w,p);else if(d!=D||s==2)if(He==0&&w.from==null){let y=w.range(o,null,null,d);w.min=y[0],w.max=y[1]}else w.min=ge,w.max=-ge}}if(He>0){x.forEach((d,p)=>{if(s==1){let w=d.scale,y=B[w];if(y==null)return;let k=i[w];if(p==0){let A=k.range(o,k.min,k.max,w);k.min=A[0],k.max=A[1],ze=zt(k.min,t[0]),Be=zt(k.max,t[0]),Be-ze>1&&(t[0][ze]<k.min&&ze++,t[0][Be]>k.max&&Be--),d.min=Mt[ze],d.max=Mt[Be]}else d.show&&d.auto&&Br(k,y,d,t[p],d.sorted);d.idxs[0]=ze,d.idxs[1]=Be}else if(p>0&&d.show&&d.auto){let[w,y]=d.facets,k=w.scale,A=y.scale,[$,E]=t[p],P=i[k],V=i[A];P!=null&&Br(P,B[k],w,$,w.sorted),V!=null&&Br(V,B[A],y,E,y.sorted),d.min=y.min,d.max=y.max}});for(let d in i){let p=i[d],w=B[d];if(p.from==null&&(w==null||w.min==null)){let y=p.range(o,p.min==ge?null:p.min,p.max==-ge?null:p.max,d);p.min=y[0],p.max=y[1]}}}for(let d in i){let p=i[d];if(p.from!=null){let w=i[p.from];if(w.min==null)p.min=p.max=null;else{let y=p.range(o,w.min,w.max,d);p.min=y[0],p.max=y[1]}}}let a={},u=!1;for(let d in i){let p=i[d],w=T[d];if(w.min!=p.min||w.max!=p.max){w.min=p.min,w.max=p.max;let y=w.distr;w._min=y==3?Xt(w.min):y==4?ii(w.min,w.asinh):y==100?w.fwd(w.min):w.min,w._max=y==3?Xt(w.max):y==4?ii(w.max,w.asinh):y==100?w.fwd(w.max):w.max,a[d]=u=!0}}if(u){x.forEach((d,p)=>{s==2?p>0&&a.y&&(d._paths=null):a[d.scale]&&(d._paths=null)});for(let d in a)Bn=!0,Ne("setScale",d);Ze&&L.left>=0&&(yn=kt=!0)}for(let d in B)B[d]=null}function ku(i){let a=pi(ze-1,0,He-1),u=pi(Be+1,0,He-1);for(;i[a]==null&&a>0;)a--;for(;i[u]==null&&u<He-1;)u++;return[a,u]}function Su(){if(He>0){let i=x.some(a=>a._focus)&&st!=Nt.alpha;i&&(v.globalAlpha=st=Nt.alpha),x.forEach((a,u)=>{if(u>0&&a.show&&(Yi(u,!1),Yi(u,!0),a._paths==null)){let d=st;st!=a.alpha&&(v.globalAlpha=st=a.alpha);let p=s==2?[0,t[u][0].length-1]:ku(t[u]);a._paths=a.paths(o,u,p[0],p[1]),st!=d&&(v.globalAlpha=st=d)}}),x.forEach((a,u)=>{if(u>0&&a.show){let d=st;st!=a.alpha&&(v.globalAlpha=st=a.alpha),a._paths!=null&&Ki(u,!1);{let p=a._paths!=null?a._paths.gaps:null,w=a.points.show(o,u,ze,Be,p),y=a.points.filter(o,u,w,p);(w||y)&&(a.points._paths=a.points.paths(o,u,ze,Be,y),Ki(u,!0))}st!=d&&(v.globalAlpha=st=d),Ne("drawSeries",u)}}),i&&(v.globalAlpha=st=1)}}function Yi(i,a){let u=a?x[i].points:x[i];u._stroke=u.stroke(o,i),u._fill=u.fill(o,i)}function Ki(i,a){let u=a?x[i].points:x[i],{stroke:d,fill:p,clip:w,flags:y,_stroke:k=u._stroke,_fill:A=u._fill,_width:$=u.width}=u._paths;$=he($*le,3);let E=null,P=$%2/2;a&&A==null&&(A=$>0?"#fff":k);let V=u.pxAlign==1&&P>0;if(V&&v.translate(P,P),!a){let ae=ct-$/2,ie=yt-$/2,ee=it+$,G=Pt+$;E=new Path2D,E.rect(ae,ie,ee,G)}a?Fr(k,$,u.dash,u.cap,A,d,p,y,w):xu(i,k,$,u.dash,u.cap,A,d,p,y,E,w),V&&v.translate(-P,-P)}function xu(i,a,u,d,p,w,y,k,A,$,E){let P=!1;A!=0&&J.forEach((V,ae)=>{if(V.series[0]==i){let ie=x[V.series[1]],ee=t[V.series[1]],G=(ie._paths||zo).band;pn(G)&&(G=V.dir==1?G[0]:G[1]);let R,ye=null;ie.show&&G&&Bc(ee,ze,Be)?(ye=V.fill(o,ae)||w,R=ie._paths.clip):G=null,Fr(a,u,d,p,ye,y,k,A,$,E,R,G),P=!0}}),P||Fr(a,u,d,p,w,y,k,A,$,E)}let Qi=po|hi;function Fr(i,a,u,d,p,w,y,k,A,$,E,P){Ui(i,a,u,d,p),(A||$||P)&&(v.save(),A&&v.clip(A),$&&v.clip($)),P?(k&Qi)==Qi?(v.clip(P),E&&v.clip(E),jo(p,y),Qo(i,w,a)):k&hi?(jo(p,y),v.clip(P),Qo(i,w,a)):k&po&&(v.save(),v.clip(P),E&&v.clip(E),jo(p,y),v.restore(),Qo(i,w,a)):(jo(p,y),Qo(i,w,a)),(A||$||P)&&v.restore()}function Qo(i,a,u){u>0&&(a instanceof Map?a.forEach((d,p)=>{v.strokeStyle=Ko=p,v.stroke(d)}):a!=null&&i&&v.stroke(a))}function jo(i,a){a instanceof Map?a.forEach((u,d)=>{v.fillStyle=Un=d,v.fill(u)}):a!=null&&i&&v.fill(a)}function Au(i,a,u,d){let p=F[i],w;if(d<=0)w=[0,0];else{let y=p._space=p.space(o,i,a,u,d),k=p._incrs=p.incrs(o,i,a,u,d,y);w=af(a,u,k,d,y)}return p._found=w}function Wr(i,a,u,d,p,w,y,k,A,$){let E=y%2/2;q==1&&v.translate(E,E),Ui(k,y,A,$,k),v.beginPath();let P,V,ae,ie,ee=p+(d==0||d==3?-w:w);u==0?(V=p,ie=ee):(P=p,ae=ee);for(let G=0;G<i.length;G++)a[G]!=null&&(u==0?P=ae=i[G]:V=ie=i[G],v.moveTo(P,V),v.lineTo(ae,ie));v.stroke(),q==1&&v.translate(-E,-E)}function Tu(i){let a=!0;return F.forEach((u,d)=>{if(!u.show)return;let p=T[u.scale];if(p.min==null){u._show&&(a=!1,u._show=!1,Hn(!1));return}else u._show||(a=!1,u._show=!0,Hn(!1));let w=u.side,y=w%2,{min:k,max:A}=p,[$,E]=Au(d,k,A,y==0?Q:C);if(E==0)return;let P=p.distr==2,V=u._splits=u.splits(o,d,k,A,$,E,P),ae=p.distr==2?V.map(R=>Mt[R]):V,ie=p.distr==2?Mt[V[1]]-Mt[V[0]]:$,ee=u._values=u.values(o,u.filter(o,ae,d,E,ie),d,E,ie);u._rotate=w==2?u.rotate(o,ee,d,E):0;let G=u._size;u._size=Et(u.size(o,ee,d,i)),G!=null&&u._size!=G&&(a=!1)}),a}function _u(i){let a=!0;return Ni.forEach((u,d)=>{let p=u(o,d,Sn,i);p!=on[d]&&(a=!1),on[d]=p}),a}function $u(){for(let i=0;i<F.length;i++){let a=F[i];if(!a.show||!a._show)continue;let u=a.side,d=u%2,p,w,y=a.stroke(o,i),k=u==0||u==3?-1:1,[A,$]=a._found;if(a.label!=null){let tt=a.labelGap*k,pt=Re((a._lpos+tt)*le);Hi(a.labelFont[0],y,"center",u==2?"top":ta),v.save(),d==1?(p=w=0,v.translate(pt,Re(yt+Pt/2)),v.rotate((u==3?-cr:cr)/2)):(p=Re(ct+it/2),w=pt);let Tn=Ua(a.label)?a.label(o,i,A,$):a.label;v.fillText(Tn,p,w),v.restore()}if($==0)continue;let E=T[a.scale],P=d==0?it:Pt,V=d==0?ct:yt,ae=a._splits,ie=E.distr==2?ae.map(tt=>Mt[tt]):ae,ee=E.distr==2?Mt[ae[1]]-Mt[ae[0]]:A,G=a.ticks,R=a.border,ye=G.show?G.size:0,_e=Re(ye*le),Ge=Re((a.alignTo==2?a._size-ye-a.gap:a.gap)*le),pe=a._rotate*-cr/180,$e=W(a._pos*le),dt=(_e+Ge)*k,et=$e+dt;w=d==0?et:0,p=d==1?et:0;let xt=a.font[0],Ot=a.align==1?so:a.align==2?ni:pe>0?so:pe<0?ni:d==0?"center":u==3?ni:so,Ht=pe||d==1?"middle":u==2?"top":ta;Hi(xt,y,Ot,Ht);let ft=a.font[1]*a.lineGap,At=ae.map(tt=>W(m(tt,E,P,V))),Dt=a._values;for(let tt=0;tt<Dt.length;tt++){let pt=Dt[tt];if(pt!=null){d==0?p=At[tt]:w=At[tt],pt=""+pt;let Tn=pt.indexOf(`
`)==-1?[pt]:pt.split(/\n/gm);for(let nt=0;nt<Tn.length;nt++){let ms=Tn[nt];pe?(v.save(),v.translate(p,w+nt*ft),v.rotate(pe),v.fillText(ms,0,0),v.restore()):v.fillText(ms,p,w+nt*ft)}}}G.show&&Wr(At,G.filter(o,ie,i,$,ee),d,u,$e,_e,he(G.width*le,3),G.stroke(o,i),G.dash,G.cap);let Vt=a.grid;Vt.show&&Wr(At,Vt.filter(o,ie,i,$,ee),d,d==0?2:1,d==0?yt:ct,d==0?Pt:it,he(Vt.width*le,3),Vt.stroke(o,i),Vt.dash,Vt.cap),R.show&&Wr([$e],[1],d==0?1:0,d==0?1:2,d==1?yt:ct,d==1?Pt:it,he(R.width*le,3),R.stroke(o,i),R.dash,R.cap)}Ne("drawAxes")}function Hn(i){x.forEach((a,u)=>{u>0&&(a._paths=null,i&&(s==1?(a.min=null,a.max=null):a.facets.forEach(d=>{d.min=null,d.max=null})))})}let Jo=!1,Nr=!1,xo=[];function Eu(){Nr=!1;for(let i=0;i<xo.length;i++)Ne(...xo[i]);xo.length=0}function Vn(){Jo||(Xc(ji),Jo=!0)}function Cu(i,a=!1){Jo=!0,Nr=a,i(o),ji(),a&&xo.length>0&&queueMicrotask(Eu)}o.batch=Cu;function ji(){if(Cr&&(yu(),Cr=!1),Bn&&(pu(),Bn=!1),Ho){if(ke(O,so,we),ke(O,"top",Ie),ke(O,Io,Q),ke(O,Lo,C),ke(M,so,we),ke(M,"top",Ie),ke(M,Io,Q),ke(M,Lo,C),ke(b,Io,jt),ke(b,Lo,wn),S.width=Re(jt*le),S.height=Re(wn*le),F.forEach(({_el:i,_show:a,_size:u,_pos:d,side:p})=>{if(i!=null)if(a){let w=p===3||p===0?u:0,y=p%2==1;ke(i,y?"left":"top",d-w),ke(i,y?"width":"height",u),ke(i,y?"top":"left",y?Ie:we),ke(i,y?"height":"width",y?C:Q),di(i,Cn)}else gt(i,Cn)}),Ko=Un=Or=Ir=Lr=Rr=qr=zr=Dr=null,st=1,_o(!0),we!=zn||Ie!=vn||Q!=Wt||C!=bn){Hn(!1);let i=Q/Wt,a=C/bn;if(Ze&&!yn&&L.left>=0){L.left*=i,L.top*=a,Yn&&Kt(Yn,Re(L.left),0,Q,C),Kn&&Kt(Kn,0,Re(L.top),Q,C);for(let u=0;u<St.length;u++){let d=St[u];d!=null&&(Nn[u]*=i,Gn[u]*=a,Kt(d,Et(Nn[u]),Et(Gn[u]),Q,C))}}if(be.show&&!Vo&&be.left>=0&&be.width>0){be.left*=i,be.width*=i,be.top*=a,be.height*=a;for(let u in Kr)ke(Jn,u,be[u])}zn=we,vn=Ie,Wt=Q,bn=C}Ne("setSize"),Ho=!1}jt>0&&wn>0&&(v.clearRect(0,0,S.width,S.height),Ne("drawClear"),K.forEach(i=>i()),Ne("draw")),be.show&&Vo&&(Zo(be),Vo=!1),Ze&&yn&&(An(null,!0,!1),yn=!1),X.show&&X.live&&kt&&(Vr(),kt=!1),g||(g=!0,o.status=1,Ne("ready")),So=!1,Jo=!1}o.redraw=(i,a)=>{Bn=a||!1,i!==!1?sn(D,_.min,_.max):Vn()};function Gr(i,a){let u=T[i];if(u.from==null){if(He==0){let d=u.range(o,a.min,a.max,i);a.min=d[0],a.max=d[1]}if(a.min>a.max){let d=a.min;a.min=a.max,a.max=d}if(He>1&&a.min!=null&&a.max!=null&&a.max-a.min<1e-16)return;i==D&&u.distr==2&&He>0&&(a.min=zt(a.min,t[0]),a.max=zt(a.max,t[0]),a.min==a.max&&a.max++),B[i]=a,Cr=!0,Vn()}}o.setScale=Gr;let Ur,Hr,Yn,Kn,Ji,Zi,Qn,jn,Xi,es,ve,Ae,rn=!1,Ve=L.drag,Fe=Ve.x,We=Ve.y;Ze&&(L.x&&(Ur=$t(xc,M)),L.y&&(Hr=$t(Ac,M)),_.ori==0?(Yn=Ur,Kn=Hr):(Yn=Hr,Kn=Ur),ve=L.left,Ae=L.top);let be=o.select=Me({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Jn=be.show?$t(Sc,be.over?M:O):null;function Zo(i,a){if(be.show){for(let u in i)be[u]=i[u],u in Kr&&ke(Jn,u,i[u]);a!==!1&&Ne("setSelect")}}o.setSelect=Zo;function Pu(i){if(x[i].show)De&&di(Te[i],Cn);else if(De&&gt(Te[i],Cn),Ze){let u=Wn?St[0]:St[i];u!=null&&Kt(u,-10,-10,Q,C)}}function sn(i,a,u){Gr(i,{min:a,max:u})}function Gt(i,a,u,d){a.focus!=null&&Lu(i),a.show!=null&&x.forEach((p,w)=>{w>0&&(i==w||i==null)&&(p.show=a.show,Pu(w),s==2?(sn(p.facets[0].scale,null,null),sn(p.facets[1].scale,null,null)):sn(p.scale,null,null),Vn())}),u!==!1&&Ne("setSeries",i,a),d&&$o("setSeries",o,i,a)}o.setSeries=Gt;function Mu(i,a){Me(J[i],a)}function Ou(i,a){i.fill=ne(i.fill||null),i.dir=se(i.dir,-1),a=a??J.length,J.splice(a,0,i)}function Du(i){i==null?J.length=0:J.splice(i,1)}o.addBand=Ou,o.setBand=Mu,o.delBand=Du;function Iu(i,a){x[i].alpha=a,Ze&&St[i]!=null&&(St[i].style.opacity=a),De&&Te[i]&&(Te[i].style.opacity=a)}let Jt,an,xn,Zn={focus:!0};function Lu(i){if(i!=xn){let a=i==null,u=Nt.alpha!=1;x.forEach((d,p)=>{if(s==1||p>0){let w=a||p==0||p==i;d._focus=a?null:w,u&&Iu(p,w?1:Nt.alpha)}}),xn=i,u&&Vn()}}De&&Fn&&Xe(ia,ue,i=>{L._lock||(kn(i),xn!=null&&Gt(null,Zn,!0,Pe.setSeries))});function Ut(i,a,u){let d=T[a];u&&(i=i/le-(d.ori==1?Ie:we));let p=Q;d.ori==1&&(p=C,i=p-i),d.dir==-1&&(i=p-i);let w=d._min,y=d._max,k=i/p,A=w+(y-w)*k,$=d.distr;return $==3?uo(10,A):$==4?Wc(A,d.asinh):$==100?d.bwd(A):A}function Ru(i,a){let u=Ut(i,D,a);return zt(u,t[0],ze,Be)}o.valToIdx=i=>zt(i,t[0]),o.posToIdx=Ru,o.posToVal=Ut,o.valToPos=(i,a,u)=>T[a].ori==0?l(i,T[a],u?it:Q,u?ct:0):c(i,T[a],u?Pt:C,u?yt:0),o.setCursor=(i,a,u)=>{ve=i.left,Ae=i.top,An(null,a,u)};function ts(i,a){ke(Jn,so,be.left=i),ke(Jn,Io,be.width=a)}function ns(i,a){ke(Jn,"top",be.top=i),ke(Jn,Lo,be.height=a)}let Ao=_.ori==0?ts:ns,To=_.ori==1?ts:ns;function qu(){if(De&&X.live)for(let i=s==2?1:0;i<x.length;i++){if(i==0&&bt)continue;let a=X.values[i],u=0;for(let d in a)Ft[i][u++].firstChild.nodeValue=a[d]}}function Vr(i,a){if(i!=null&&(i.idxs?i.idxs.forEach((u,d)=>{fe[d]=u}):Hc(i.idx)||fe.fill(i.idx),X.idx=fe[0]),De&&X.live){for(let u=0;u<x.length;u++)(u>0||s==1&&!bt)&&zu(u,fe[u]);qu()}kt=!1,a!==!1&&Ne("setLegend")}o.setLegend=Vr;function zu(i,a){let u=x[i],d=i==0&&j==2?Mt:t[i],p;bt?p=u.values(o,i,a)??nn:(p=u.value(o,a==null?null:d[a],i,a),p=p==null?nn:{_:p}),X.values[i]=p}function An(i,a,u){Xi=ve,es=Ae,[ve,Ae]=L.move(o,ve,Ae),L.left=ve,L.top=Ae,Ze&&(Yn&&Kt(Yn,Re(ve),0,Q,C),Kn&&Kt(Kn,0,Re(Ae),Q,C));let d,p=ze>Be;Jt=ge,an=null;let w=_.ori==0?Q:C,y=_.ori==1?Q:C;if(ve<0||He==0||p){d=L.idx=null;for(let k=0;k<x.length;k++){let A=St[k];A!=null&&Kt(A,-10,-10,Q,C)}Fn&&Gt(null,Zn,!0,i==null&&Pe.setSeries),X.live&&(fe.fill(d),kt=!0)}else{let k,A,$;s==1&&(k=_.ori==0?ve:Ae,A=Ut(k,D),d=L.idx=zt(A,t[0],ze,Be),$=I(t[0][d],_,w,0));let E=-10,P=-10,V=0,ae=0,ie=!0,ee="",G="";for(let R=s==2?1:0;R<x.length;R++){let ye=x[R],_e=fe[R],Ge=_e==null?null:s==1?t[R][_e]:t[R][1][_e],pe=L.dataIdx(o,R,d,A),$e=pe==null?null:s==1?t[R][pe]:t[R][1][pe];if(kt=kt||$e!=Ge||pe!=_e,fe[R]=pe,R>0&&ye.show){let dt=pe==null?-10:pe==d?$:I(s==1?t[0][pe]:t[R][0][pe],_,w,0),et=$e==null?-10:H($e,s==1?T[ye.scale]:T[ye.facets[1].scale],y,0);if(Fn&&$e!=null){let xt=_.ori==1?ve:Ae,Ot=qe(Nt.dist(o,R,pe,et,xt));if(Ot<Jt){let Ht=Nt.bias;if(Ht!=0){let ft=Ut(xt,ye.scale),At=$e>=0?1:-1,Dt=ft>=0?1:-1;Dt==At&&(Dt==1?Ht==1?$e>=ft:$e<=ft:Ht==1?$e<=ft:$e>=ft)&&(Jt=Ot,an=R)}else Jt=Ot,an=R}}if(kt||Wn){let xt,Ot;_.ori==0?(xt=dt,Ot=et):(xt=et,Ot=dt);let Ht,ft,At,Dt,Vt,tt,pt=!0,Tn=Je.bbox;if(Tn!=null){pt=!1;let nt=Tn(o,R);At=nt.left,Dt=nt.top,Ht=nt.width,ft=nt.height}else At=xt,Dt=Ot,Ht=ft=Je.size(o,R);if(tt=Je.fill(o,R),Vt=Je.stroke(o,R),Wn)R==an&&Jt<=Nt.prox&&(E=At,P=Dt,V=Ht,ae=ft,ie=pt,ee=tt,G=Vt);else{let nt=St[R];nt!=null&&(Nn[R]=At,Gn[R]=Dt,fa(nt,Ht,ft,pt),ca(nt,tt,Vt),Kt(nt,Et(At),Et(Dt),Q,C))}}}}if(Wn){let R=Nt.prox,ye=xn==null?Jt<=R:Jt>R||an!=xn;if(kt||ye){let _e=St[0];_e!=null&&(Nn[0]=E,Gn[0]=P,fa(_e,V,ae,ie),ca(_e,ee,G),Kt(_e,Et(E),Et(P),Q,C))}}}if(be.show&&rn)if(i!=null){let[k,A]=Pe.scales,[$,E]=Pe.match,[P,V]=i.cursor.sync.scales,ae=i.cursor.drag;if(Fe=ae._x,We=ae._y,Fe||We){let{left:ie,top:ee,width:G,height:R}=i.select,ye=i.scales[P].ori,_e=i.posToVal,Ge,pe,$e,dt,et,xt=k!=null&&$(k,P),Ot=A!=null&&E(A,V);xt&&Fe?(ye==0?(Ge=ie,pe=G):(Ge=ee,pe=R),$e=T[k],dt=I(_e(Ge,P),$e,w,0),et=I(_e(Ge+pe,P),$e,w,0),Ao(Bt(dt,et),qe(et-dt))):Ao(0,w),Ot&&We?(ye==1?(Ge=ie,pe=G):(Ge=ee,pe=R),$e=T[A],dt=H(_e(Ge,V),$e,y,0),et=H(_e(Ge+pe,V),$e,y,0),To(Bt(dt,et),qe(et-dt))):To(0,y)}else Qr()}else{let k=qe(Xi-Ji),A=qe(es-Zi);if(_.ori==1){let V=k;k=A,A=V}Fe=Ve.x&&k>=Ve.dist,We=Ve.y&&A>=Ve.dist;let $=Ve.uni;$!=null?Fe&&We&&(Fe=k>=$,We=A>=$,!Fe&&!We&&(A>k?We=!0:Fe=!0)):Ve.x&&Ve.y&&(Fe||We)&&(Fe=We=!0);let E,P;Fe&&(_.ori==0?(E=Qn,P=ve):(E=jn,P=Ae),Ao(Bt(E,P),qe(P-E)),We||To(0,y)),We&&(_.ori==1?(E=Qn,P=ve):(E=jn,P=Ae),To(Bt(E,P),qe(P-E)),Fe||Ao(0,w)),!Fe&&!We&&(Ao(0,0),To(0,0))}if(Ve._x=Fe,Ve._y=We,i==null){if(u){if(ps!=null){let[k,A]=Pe.scales;Pe.values[0]=k!=null?Ut(_.ori==0?ve:Ae,k):null,Pe.values[1]=A!=null?Ut(_.ori==1?ve:Ae,A):null}$o(oi,o,ve,Ae,Q,C,d)}if(Fn){let k=u&&Pe.setSeries,A=Nt.prox;xn==null?Jt<=A&&Gt(an,Zn,!0,k):Jt>A?Gt(null,Zn,!0,k):an!=xn&&Gt(an,Zn,!0,k)}}kt&&(X.idx=d,Vr()),a!==!1&&Ne("setCursor")}let ln=null;Object.defineProperty(o,"rect",{get(){return ln==null&&_o(!1),ln}});function _o(i=!1){i?ln=null:(ln=M.getBoundingClientRect(),Ne("syncRect",ln))}function os(i,a,u,d,p,w,y){L._lock||rn&&i!=null&&i.movementX==0&&i.movementY==0||(Yr(i,a,u,d,p,w,y,!1,i!=null),i!=null?An(null,!0,!0):An(a,!0,!1))}function Yr(i,a,u,d,p,w,y,k,A){if(ln==null&&_o(!1),kn(i),i!=null)u=i.clientX-ln.left,d=i.clientY-ln.top;else{if(u<0||d<0){ve=-10,Ae=-10;return}let[$,E]=Pe.scales,P=a.cursor.sync,[V,ae]=P.values,[ie,ee]=P.scales,[G,R]=Pe.match,ye=a.axes[0].side%2==1,_e=_.ori==0?Q:C,Ge=_.ori==1?Q:C,pe=ye?w:p,$e=ye?p:w,dt=ye?d:u,et=ye?u:d;if(ie!=null?u=G($,ie)?m(V,T[$],_e,0):-10:u=_e*(dt/pe),ee!=null?d=R(E,ee)?m(ae,T[E],Ge,0):-10:d=Ge*(et/$e),_.ori==1){let xt=u;u=d,d=xt}}A&&(a==null||a.cursor.event.type==oi)&&((u<=1||u>=Q-1)&&(u=$n(u,Q)),(d<=1||d>=C-1)&&(d=$n(d,C))),k?(Ji=u,Zi=d,[Qn,jn]=L.move(o,u,d)):(ve=u,Ae=d)}let Kr={width:0,height:0,left:0,top:0};function Qr(){Zo(Kr,!1)}let rs,is,ss,as;function ls(i,a,u,d,p,w,y){rn=!0,Fe=We=Ve._x=Ve._y=!1,Yr(i,a,u,d,p,w,y,!0,!1),i!=null&&(Xe(ri,ui,us,!1),$o(oa,o,Qn,jn,Q,C,null));let{left:k,top:A,width:$,height:E}=be;rs=k,is=A,ss=$,as=E}function us(i,a,u,d,p,w,y){rn=Ve._x=Ve._y=!1,Yr(i,a,u,d,p,w,y,!1,!0);let{left:k,top:A,width:$,height:E}=be,P=$>0||E>0,V=rs!=k||is!=A||ss!=$||as!=E;if(P&&V&&Zo(be),Ve.setScale&&P&&V){let ae=k,ie=$,ee=A,G=E;if(_.ori==1&&(ae=A,ie=E,ee=k,G=$),Fe&&sn(D,Ut(ae,D),Ut(ae+ie,D)),We)for(let R in T){let ye=T[R];R!=D&&ye.from==null&&ye.min!=ge&&sn(R,Ut(ee+G,R),Ut(ee,R))}Qr()}else L.lock&&(L._lock=!L._lock,An(a,!0,i!=null));i!=null&&(qn(ri,ui),$o(ri,o,ve,Ae,Q,C,null))}function Bu(i,a,u,d,p,w,y){if(L._lock)return;kn(i);let k=rn;if(rn){let A=!0,$=!0,E=10,P,V;_.ori==0?(P=Fe,V=We):(P=We,V=Fe),P&&V&&(A=ve<=E||ve>=Q-E,$=Ae<=E||Ae>=C-E),P&&A&&(ve=ve<Qn?0:Q),V&&$&&(Ae=Ae<jn?0:C),An(null,!0,!0),rn=!1}ve=-10,Ae=-10,fe.fill(null),An(null,!0,!0),k&&(rn=k)}function cs(i,a,u,d,p,w,y){L._lock||(kn(i),Mr(),Qr(),i!=null&&$o(sa,o,ve,Ae,Q,C,null))}function ds(){F.forEach(lf),Pr(o.width,o.height,!0)}Pn(dr,lo,ds);let Xn={};Xn.mousedown=ls,Xn.mousemove=os,Xn.mouseup=us,Xn.dblclick=cs,Xn.setSeries=(i,a,u,d)=>{let p=Pe.match[2];u=p(o,a,u),u!=-1&&Gt(u,d,!0,!1)},Ze&&(Xe(oa,M,ls),Xe(oi,M,os),Xe(ra,M,i=>{kn(i),_o(!1)}),Xe(ia,M,Bu),Xe(sa,M,cs),wi.add(o),o.syncRect=_o);let Xo=o.hooks=e.hooks||{};function Ne(i,a,u){Nr?xo.push([i,a,u]):i in Xo&&Xo[i].forEach(d=>{d.call(null,o,a,u)})}(e.plugins||[]).forEach(i=>{for(let a in i.hooks)Xo[a]=(Xo[a]||[]).concat(i.hooks[a])});let fs=(i,a,u)=>u,Pe=Me({key:null,setSeries:!1,filters:{pub:wa,sub:wa},scales:[D,x[1]?x[1].scale:null],match:[va,va,fs],values:[null,null]},L.sync);Pe.match.length==2&&Pe.match.push(fs),L.sync=Pe;let ps=Pe.key,jr=ml(ps);function $o(i,a,u,d,p,w,y){Pe.filters.pub(i,a,u,d,p,w,y)&&jr.pub(i,a,u,d,p,w,y)}jr.sub(o);function Fu(i,a,u,d,p,w,y){Pe.filters.sub(i,a,u,d,p,w,y)&&Xn[i](null,a,u,d,p,w,y)}o.pub=Fu;function Wu(){jr.unsub(o),wi.delete(o),hn.clear(),fi(dr,lo,ds),h.remove(),ue?.remove(),Ne("destroy")}o.destroy=Wu;function Jr(){Ne("init",e,t),Gi(t||e.data,!1),B[D]?Gr(D,B[D]):Mr(),Vo=be.show&&(be.width>0||be.height>0),yn=kt=!0,Pr(e.width,e.height)}return x.forEach(Wi),F.forEach(bu),n?n instanceof HTMLElement?(n.appendChild(h),Jr()):n(o,Jr):Jr(),o}Oe.assign=Me;Oe.fmtNum=Ai;Oe.rangeNum=fr;Oe.rangeLog=gr;Oe.rangeAsinh=Si;Oe.orient=On;Oe.pxRatio=le;Oe.join=Zc;Oe.fmtDate=_i,Oe.tzDate=ud;Oe.sync=ml;{Oe.addGap=Hd,Oe.clipGaps=vr;let e=Oe.paths={points:yl};e.linear=Sl,e.stepped=Kd,e.bars=Qd,e.spline=Jd}var Fo=[{name:"series-arrived",mark:"bars",of:({figures:e})=>Number(e?.arrived??0n),digits:0},{name:"series-answered",mark:"line",of:({figures:e})=>Number(e?.answered??0n),digits:0},{name:"series-abandoned",mark:"dots",of:({figures:e})=>Number(e?.abandoned??0n),digits:0},{name:"series-staff",mark:"steps",of:({staff:e})=>e,digits:1}],Di=1800,uf=12*Di;function Ii(e){let t=cf(e);return[t.map(({start:o,end:s})=>{let l=o?me(o):0;return(l+(s?me(s):l))/2e3}),...Fo.map(({of:o})=>t.map(o))]}function cf(e){let t=e.findIndex(({figures:n,staff:o})=>o>0||n!==void 0&&n.arrived>0n);return t<0?e.slice(-1):e.slice(t)}function _l(e){let t=mf(e),n=parseFloat(getComputedStyle(e).fontSize),o=`${n}px ${getComputedStyle(e).fontFamily}`,s={font:o,stroke:t("muted"),labelFont:o,labelSize:n*1.6},l={stroke:t("line"),width:1},c={stroke:t("line"),width:1,size:4};return{width:e.clientWidth,height:e.clientHeight,legend:{show:!1},cursor:{show:!1},padding:[n*.6,0,0,0],scales:{x:{time:!0,range:(m,g,h)=>df(g,h)},calls:{range:(m,g,h)=>[0,Math.max(4,h*1.1)]},staff:{range:(m,g,h)=>[0,Math.max(4,h*1.25)]}},axes:[{...s,grid:{show:!1},ticks:c,size:n*2,space:n*5,values:(m,g)=>g.map(h=>mt(h*1e3))},{...s,scale:"calls",grid:l,ticks:c,size:n*2.6,label:f("axis-contacts"),incrs:[1,2,5,10,20,50,100,200,500],values:(m,g)=>g.map(h=>N(h))},{...s,scale:"staff",side:1,grid:{show:!1},ticks:c,size:n*2.6,label:f("series-staff"),incrs:[1,2,5,10,20,50,100],values:(m,g)=>g.map(h=>N(h))}],series:[{},{scale:"calls",paths:ff(),stroke:t("accent"),fill:t("accent-soft"),width:1,points:{show:!1}},{scale:"calls",stroke:t("good"),width:2.5,points:{size:6,fill:t("good")}},{scale:"calls",stroke:t("bad"),width:2,dash:[2,4],points:{size:7,width:2,fill:t("surface")}},{scale:"staff",stroke:t("muted"),width:2,dash:[10,5],paths:pf(),points:{show:!1}}]}}function df(e,t){let n=e-Di/2;return[n,Math.max(t+Di/2,n+uf)]}function ff(){return Oe.paths.bars({size:[.8,60]})}function pf(){return Oe.paths.stepped({align:1})}function mf(e){return t=>{let n=document.createElement("span");n.style.color=`var(--${t})`,e.append(n);let{color:o}=getComputedStyle(n);return n.remove(),o}}function $l(){let e=ce(!1),t=Vs.value?.intervals??[];return r(lt,{name:"day",title:f("day-curve"),definition:"day-curve-definition",aside:r("button",{type:"button",class:"quiet small","aria-pressed":e.value,onClick:()=>e.value=!e.value,children:e.value?f("as-chart"):f("as-table")}),children:e.value?r(wf,{intervals:t}):r(gf,{intervals:t})})}function gf({intervals:e}){let t=Zt(null),n=Zt(null);return Ye(()=>{let o=t.current;if(!o)return;let s=new Oe(_l(o),Ii(e),o);n.current=s;let l=new ResizeObserver(()=>{s.setSize({width:o.clientWidth,height:o.clientHeight})});return l.observe(o),()=>{l.disconnect(),s.destroy()}},[bs.value,ws.value]),Ye(()=>n.current?.setData(Ii(e)),[e]),r("figure",{class:"day",children:[r("figcaption",{children:r("ul",{class:"legend",children:Fo.map(({name:o,mark:s})=>r("li",{children:[r("span",{class:`legend-mark legend-${s}`,"aria-hidden":"true"})," ",f(o)]},o))})}),r("div",{class:"day-frame",dir:"ltr",role:"img","aria-label":hf(e),ref:t})]})}function hf(e){let t=n=>N(e.reduce((o,s)=>o+Number(n(s)??0n),0));return f("day-spoken",{arrived:t(({figures:n})=>n?.arrived),answered:t(({figures:n})=>n?.answered),abandoned:t(({figures:n})=>n?.abandoned)})}function wf({intervals:e}){return r("table",{class:"day-table",children:[r("caption",{class:"unseen",children:f("day-curve")}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("half-hour")}),Fo.map(({name:t})=>r("th",{scope:"col",class:"end",children:f(t)},t)),r("th",{scope:"col",class:"end",children:r(Le,{definition:"offers-missed-definition",children:f("offers-missed")})})]})}),r("tbody",{children:e.map(t=>r("tr",{children:[r("th",{scope:"row",class:"figure",children:[t.start&&mt(me(t.start)),"–",t.end&&mt(me(t.end))]}),Fo.map(({name:n,of:o,digits:s})=>r("td",{class:"end figure",children:N(o(t),s)},n)),r("td",{class:"end figure",children:[N(t.offersMissed)," / ",N(t.offers)]})]},t.start?me(t.start):0))})]})}var Sr=["last5Minutes","last30Minutes","today"];function xr(e,t){return e?.groups.filter(n=>n.groupBy===t)??[]}function El(e,t,n){return xr(e,t).find(o=>o.key===n)}function Dn(e,t){if(!(!e||!t))return e.within.find(n=>n.threshold!==void 0&&Ue(n.threshold)===Ue(t))}function Li(e,t,n){let o=El(e,1,t.queue);return Dn(o?.[n],t.answerWithin)?.offered}function Ar(e,t,n){let o=0,s=0;for(let l of t){let c=El(e,1,l.queue),m=Dn(c?.[n],l.answerWithin),g=c?.[n];!m||!g||(o+=Number(m.answeredWithin),s+=Number(g.answered+g.abandoned))}return s===0?void 0:o/s}function Cl(e){let t=e.map(n=>n.answerShare);if(t.length!==0)return[Math.min(...t),Math.max(...t)]}function tn(e){return e.reduce((t,n)=>t+n,0)}var Tr=Ke(void 0);function _r(e){Tr.value=e}function Pl(){Tr.value=void 0}function wo({panel:e,id:t,label:n}){return r("button",{type:"button",class:"opens",onClick:()=>_r(e),children:[r("bdi",{class:"id",children:n??t}),r("span",{class:"unseen",children:f("open-panel")})]})}function Ml(){let{byAcuity:e=[],byAgeGroup:t=[],longest:n=[]}=je.value??{};return r(lt,{name:"waiting",title:f("who-waits"),definition:"who-waits-definition",children:[r("ul",{class:"acuity-row",children:ro.map(o=>{let s=e[o-1]??0;return r("li",{class:s===0?`none acuity-${o}`:`acuity-${o}`,children:[r(ir,{level:o}),r("span",{class:"figure acuity-count",children:N(s)}),r("span",{class:"acuity-name",children:cn(o)})]},o)})}),t.length>0&&r("ul",{class:"age-groups",children:t.map(({key:o,count:s})=>r("li",{children:[Ri(o)," ",r("strong",{class:"figure",children:N(s)})]},o))}),n.length===0?r("p",{class:"calm",children:[r(at,{name:"quiet"})," ",f("nobody-waits")]}):r(yf,{calls:n})]})}var bf={unknown:"age-unknown",infant:"age-infant",child:"age-child",adult:"age-adult",senior:"age-senior"};function Ri(e){let t=bf[e];return t?f(t):e}function yf({calls:e}){return r("table",{class:"longest",children:[r("caption",{class:"unseen",children:f("longest-waiting")}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("wait")}),r("th",{scope:"col",children:f("acuity")}),r("th",{scope:"col",children:f("age-group")}),r("th",{scope:"col",children:f("queue")}),r("th",{scope:"col",children:f("call")})]})}),r("tbody",{children:e.map(t=>r("tr",{children:[r("td",{class:"wait-now",children:r(Rt,{at:t.arrivedAt})}),r("td",{children:r(Po,{level:t.acuity,short:!0})}),r("td",{children:t.ageGroup===0?r("span",{class:"muted",children:f("unknown")}):Ds(t.ageGroup)}),r("td",{children:r("bdi",{children:Ce(t.queue)})}),r("td",{children:[r(wo,{panel:{about:"call",callId:t.callId},id:String(t.callId)}),t.ringing&&r("span",{class:"tag tag-info",children:[r(at,{name:"ringing"})," ",f("rings")]})]})]},String(t.callId)))})]})}var kf=[[1,"by-queue"],[6,"by-acuity"],[3,"by-language"],[2,"by-district"],[4,"by-age-group"]],Sf={last5Minutes:"period-5",last30Minutes:"period-30",today:"period-today"};function Dl({onClose:e}){let t=ce(1),n=ce("today"),o=dn.value?.thresholds??[],s=ce(0),l=[...xr(Yt.value,0),...xr(Yt.value,t.value)];return r(oo,{title:f("all-figures"),onClose:e,children:[r("div",{class:"figure-choices",children:[r("label",{children:[f("told-apart"),r("select",{value:t.value,onChange:c=>t.value=Number(c.currentTarget.value),children:kf.map(([c,m])=>r("option",{value:c,children:f(m)},c))})]}),r("label",{children:[f("period"),r("select",{value:n.value,onChange:c=>n.value=c.currentTarget.value,children:Sr.map(c=>r("option",{value:c,children:f(Sf[c])},c))})]}),r("label",{children:[f("threshold"),r("select",{value:s.value,onChange:c=>s.value=Number(c.currentTarget.value),children:o.map((c,m)=>r("option",{value:m,children:_t(Ue(c))},m))})]})]}),r(xf,{groups:l,by:t.value,period:n.value,threshold:o[s.value]})]})}var vo=e=>e===void 0?"–":un(e,1),$r=e=>e?_t(Ue(e)):"–",Ol=[{name:"figure-arrived",definition:"arrived-definition",of:e=>N(e.arrived)},{name:"figure-answered",definition:"answered-definition",of:e=>N(e.answered)},{name:"figure-abandoned",definition:"abandoned-definition",of:e=>N(e.abandoned)},{name:"figure-asa",definition:"asa-definition",of:e=>$r(e.speedOfAnswer)},{name:"figure-median",definition:"median-definition",of:e=>$r(e.answeredWaitMedian)},{name:"figure-p95",definition:"p95-definition",of:e=>$r(e.answeredWaitP95)},{name:"figure-aht",definition:"aht-definition",of:e=>$r(e.handleTime)},{name:"figure-abandonment",definition:"abandonment-definition",of:e=>vo(e.abandonment)},{name:"figure-occupancy",definition:"occupancy-definition",of:e=>vo(e.occupancy)},{name:"figure-offered",definition:"offered-definition",of:(e,t)=>vo(Dn(e,t)?.offered)},{name:"figure-answered-only",definition:"answered-only-definition",of:(e,t)=>vo(Dn(e,t)?.answeredOnly)},{name:"figure-ignore-short",definition:"ignore-short-definition",of:(e,t)=>vo(Dn(e,t)?.ignoreShortAbandons)},{name:"figure-removed",definition:"removed-definition",of:(e,t)=>vo(Dn(e,t)?.removed)}];function xf({groups:e,by:t,period:n,threshold:o}){return r("div",{class:"figure-table",tabIndex:0,role:"group","aria-label":f("all-figures"),children:r("table",{children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("group")}),Ol.map(({name:s,definition:l})=>r("th",{scope:"col",class:"end",children:r(Le,{definition:l,children:f(s)})},s))]})}),r("tbody",{children:e.map(s=>{let l=s[n];return r("tr",{children:[r("th",{scope:"row",children:Af(s,t)}),Ol.map(({name:c,of:m})=>r("td",{class:"end figure",children:l?m(l,o):"–"},c))]},`${s.groupBy}-${s.key}`)})})]})})}function Af(e,t){if(e.groupBy===0)return f("whole-centre");if(e.key==="")return t===3?f("no-language"):f("unknown");if(t===4)return Ri(e.key);let n=t===6?Os(Number(e.key)):void 0;return n?`${N(n)} ${cn(n)}`:r("bdi",{children:t===1?Ce(e.key):e.key})}function Ll(){return r("div",{class:"hero",children:[r(Tf,{}),r(_f,{}),r($f,{}),r(Ef,{}),r(Cf,{})]})}function No({title:e,definition:t,figure:n,tone:o="plain",verdict:s,aside:l,children:c}){return r("section",{class:`card tile tone-${o}`,"aria-label":e,children:[r("h2",{children:[r(Le,{definition:t,children:e}),s&&r("span",{class:"verdict",children:s})]}),r("div",{class:"tile-row",children:[r("p",{class:"tile-figure figure",children:n}),l]}),r("div",{class:"tile-foot",children:c})]})}function Tf(){let e=tn(je.value?.byAcuity??[]),t=tn((je.value?.queues??[]).map(o=>o.ringing)),n=tn((je.value?.queues??[]).map(o=>o.callbacksDue));return r(No,{title:f("waiting-now"),definition:"waiting-now-definition",figure:N(e),children:[r("span",{children:f("of-these-ringing",{count:t})}),n>0&&r("span",{children:f("callbacks-due",{count:n})})]})}function _f(){let t=er(()=>(je.value?.queues??[]).filter(s=>s.oldestArrivedAt).map(s=>{let l=It.value-(s.oldestArrivedAt?me(s.oldestArrivedAt):0),c=s.answerWithin?Ue(s.answerWithin):0;return{queue:s.queue,wait:l,target:c}}).sort((s,l)=>l.wait-s.wait)[0]).value,n=t!==void 0&&t.wait>t.target;return r(No,{title:f("longest-wait"),definition:"longest-wait-definition",figure:t?_t(t.wait):"–",tone:n?"bad":"plain",verdict:n?f("past-target"):void 0,children:t?r("span",{children:[r("bdi",{children:Ce(t.queue)})," · ",f("target-of",{span:_t(t.target)})]}):r("span",{children:f("nobody-waits")})})}function $f(){let e=je.value?.queues??[],t=Ar(Yt.value,e,"last30Minutes"),n=Ar(Yt.value,e,"last5Minutes"),o=Ar(Yt.value,e,"today"),[s,l]=Cl(e)??[0,0],c=t!==void 0&&t<s;return r(No,{title:f("service-level"),definition:"service-level-all-definition",figure:Wo(t),tone:t===void 0?"plain":c?"bad":"good",verdict:t===void 0?void 0:f(c?"below-target":"on-target"),aside:r("dl",{class:"tile-aside figure",children:[r("dt",{children:f("short-5")}),r("dd",{children:Wo(n)}),r("dt",{children:f("short-today")}),r("dd",{children:Wo(o)})]}),children:[r(qi,{level:t,target:s}),r("span",{class:"figure",children:f("target-share",{share:Es(s,l)})})]})}function Wo(e){return e===void 0?"–":un(e)}function qi({level:e,target:t}){let n=s=>`${(Math.min(1,Math.max(0,s))*100).toFixed(2)}%`,o=e===void 0?"unknown":e<t?"short":"met";return r("span",{class:`meter meter-${o}`,"aria-hidden":"true",children:[r("span",{class:"meter-bar",style:{inlineSize:n(e??0)}}),r("span",{class:"meter-target",style:{insetInlineStart:n(t)}})]})}function Ef(){let e=new Map((fn.value?.byStatus??[]).map(s=>[s.status,s.operators])),t=e.get(2)??0,n=(e.get(4)??0)+(e.get(3)??0),o=tn([...e.values()]);return r(No,{title:f("operators-ready"),definition:"operators-ready-definition",figure:N(t),tone:o>0&&t===0?"warn":"plain",verdict:o>0&&t===0?f("nobody-ready"):void 0,children:r("span",{children:f("operators-busy",{talking:N(n),all:N(o)})})})}function Cf(){let e=io.value?.kinds??[],t=tn(e.map(o=>o.overdue)),n=tn(e.map(o=>o.open));return r(No,{title:f("overdue-promises"),definition:"overdue-promises-definition",figure:N(t),tone:t>0?"bad":"plain",children:r("span",{children:f("of-promises-open",{open:N(n)})})})}var Rl=Ke(Date.now());setInterval(()=>Rl.value=Date.now(),1e3);function ql({line:e}){let t=e.state.value,n=Qe.value?.at;return r("p",{class:`line-state line-${t}`,"data-line":t,children:[r(at,{name:t==="live"?"quiet":"lost"}),r("span",{children:[r("strong",{children:f(Pf[t])}),n&&r("span",{class:"figure line-heard",children:f("line-heard",{time:Co(me(n))})})]})]})}var Pf={connecting:"line-connecting",live:"line-live",lost:"line-lost"};function zl({line:e}){let t=e.state.value;Ye(()=>{t==="lost"&&Ss(f("stale-alarm")),t==="live"&&nr(f("live-again"))},[t]);let n=e.heardAt.value,o=Qe.value?.at;return t!=="lost"||n===void 0||!o?null:r("div",{class:"stale-banner",children:[r(at,{name:"lost"}),r("p",{children:[r("strong",{children:f("stale-title")})," ",f("stale-since",{time:Co(me(o)),span:_n(Rl.value-n)})," ",f("stale-retrying")]})]})}var Mf={0:"unknown",1:"status-signed-out",2:"status-ready",3:"status-offered",4:"status-talking",5:"status-wrap-up",6:"status-not-ready"};function Go(e){return f(Mf[e]??"unknown")}var Of={0:"unknown",1:"pause-signed-in",2:"pause-missed",3:"pause-break",4:"pause-meal",5:"pause-training",6:"pause-paperwork"};function Er(e){return f(Of[e]??"unknown")}var Df={callback:"promise-callback",rescue:"promise-rescue",virtual_hold:"promise-virtual-hold",transfer:"promise-transfer",follow_up:"promise-follow-up",referral:"promise-referral"};function zi(e){let t=Df[e];return t?f(t):e}var If=[2,3,4,5,6],Lf={2:"ready",3:"ringing",4:"talking",5:"notes",6:"pause"};function Wl(){let{byStatus:e=[],operators:t=[],offDuty:n=0}=fn.value??{},o=new Map(e.map(s=>[s.status,s.operators]));return r(lt,{name:"operators",title:f("operators"),definition:"operators-definition",aside:n>0&&r("span",{class:"muted small",children:f("off-duty",{count:n})}),children:[r("ul",{class:"status-row",children:If.map(s=>r("li",{class:`status-${s} ${o.get(s)?"":"none"}`,children:[r(Nl,{status:s}),r("span",{class:"figure status-count",children:N(o.get(s)??0)}),r("span",{class:"status-name",children:Go(s)})]},s))}),t.length===0?r("p",{class:"muted",children:f("nobody-signed-in")}):r("table",{class:"operators",children:[r("caption",{class:"unseen",children:f("operators")}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("operator")}),r("th",{scope:"col",children:f("status")}),r("th",{scope:"col",children:f("time-in-status")}),r("th",{scope:"col",children:f("call")})]})}),r("tbody",{children:[...t].sort(Rf).map(zf)})]})]})}function Nl({status:e}){return r(at,{name:Lf[e]??"away"})}function Rf(e,t){return Bl(e)-Bl(t)||Fl(e)-Fl(t)}var qf={4:2,3:1,5:3,6:4,2:5};function Bl(e){return e.consoleLostSince?0:qf[e.status]??6}function Fl({since:e}){return e?me(e):0}function zf(e){let{operatorId:t,status:n,since:o,pause:s,consoleLostSince:l,callId:c,held:m,onDuty:g}=e;return r("tr",{children:[r("th",{scope:"row",children:r(wo,{panel:{about:"operator",operatorId:t},id:t})}),r("td",{children:[r("span",{class:`status status-${n}`,children:[r(Nl,{status:n})," ",m?f("status-on-hold"):Go(n)]}),n===6&&r("span",{class:"muted",children:[" ",Er(s)]}),!g&&r("span",{class:"tag",children:f("not-on-duty")}),l&&r("span",{class:"tag tag-bad",children:[r(at,{name:"lost"})," ",f("console-lost")]})]}),r("td",{children:r(Rt,{at:l??o})}),r("td",{children:c!==0n&&r(Lt,{id:c})})]},t)}var Bf=5,Ff=300;async function Gl(e){let t=Is();for(let n=1;;n++)try{return await e(t)}catch(o){let s=Ps(o)??(Ms(o)?Ff*2**n:void 0);if(s===void 0||n===Bf)throw o;await new Promise(l=>setTimeout(l,Math.min(s,5e3)))}}function vt({label:e,question:t,run:n,danger:o=!1,disabled:s=!1}){let l=ce("ready"),c=ce(void 0),m=Zt(null);Ye(()=>{l.value==="asked"&&m.current?.focus()},[l.value]);let g=async()=>{l.value="under-way";try{c.value={text:await Gl(n),failed:!1}}catch(h){if(or(h))return tr();c.value={text:rr(h),failed:!0}}l.value="ready"};return r("div",{class:"act",children:[l.value==="ready"?r("button",{type:"button",class:o?"danger":"",disabled:s,onClick:()=>{c.value=void 0,l.value="asked"},children:e}):r("div",{class:"act-question",role:"group","aria-label":t,children:[r("p",{children:t}),r("button",{ref:m,type:"button",class:o?"danger":"",disabled:l.value==="under-way",onClick:()=>{g()},children:l.value==="under-way"?f("act-under-way"):f("act-confirm")}),r("button",{type:"button",class:"quiet",disabled:l.value==="under-way",onClick:()=>l.value="ready",children:f("act-cancel")})]}),r("p",{role:"status",class:c.value?.failed?"act-outcome late":"act-outcome",children:c.value?.text})]})}var Wf=/^[a-z0-9]+(-[a-z0-9]+)*$/;function gn(e){return Wf.test(e)&&e.length<=64}function In({reason:e}){let t=eo(),n=eo();return r("div",{class:"field",children:[r("label",{for:t,children:f("reason")}),r("input",{id:t,dir:"ltr",maxLength:64,value:e.value,"aria-describedby":n,"aria-invalid":!gn(e.value),onInput:o=>e.value=o.currentTarget.value.trim()}),r("p",{id:n,class:"muted small",children:f("reason-hint")})]})}var Nf=1e3;function Ul(e){let{length:t}=new TextEncoder().encode(e.trim());return t>0&&t<=Nf}function Hl({text:e,urgent:t}){let n=eo();return r(Ee,{children:[r("div",{class:"field",children:[r("label",{for:n,children:f("message-text")}),r("textarea",{id:n,rows:3,value:e.value,onInput:o=>e.value=o.currentTarget.value})]}),r("label",{class:"check",children:[r("input",{type:"checkbox",checked:t.value,onChange:o=>t.value=o.currentTarget.checked})," ",f("message-urgent")]})]})}var Gf=5e3;function Uf({client:e,callId:t}){let n=ce(void 0),o=ce(void 0),s=ce(void 0);return Ye(()=>{let l=async()=>{try{n.value=(await e.getCall({callId:t})).call,o.value=await e.explainWait({callId:t}),s.value=void 0}catch(m){o.value=void 0,s.value=m}};l();let c=setInterval(()=>{l()},Gf);return()=>clearInterval(c)},[t]),{call:n,wait:o,failure:s}}function Vl(e){let{call:t,wait:n,failure:o}=Uf(e);return r(Ee,{children:[t.value&&r(Hf,{call:t.value}),o.value!==void 0&&r("p",{class:"muted",children:rr(o.value)}),n.value&&r(Yf,{wait:n.value}),n.value&&t.value&&r(jf,{...e,acuity:t.value.acuity})]})}function Hf({call:e}){return r("p",{class:"call-facts",children:[r(Po,{level:e.acuity})," ",r("bdi",{children:Ce(e.queue)})," ",r(Rt,{at:e.arrivedAt})," ",r("a",{href:`/supervisor/case#case=${e.caseId}`,children:f("case-n",{id:String(e.caseId)})})]})}var Vf={0:"unknown",1:"relaxes-language",2:"relaxes-skills",3:"relaxes-twins"};function Yf({wait:e}){return r("section",{class:"panel-part",children:[r("h3",{children:f("why-it-waits")}),r("p",{children:[e.ahead===void 0?f("rings-everywhere"):f("ahead",{ahead:e.ahead})," ",e.dueAt&&r(Ee,{children:[f("due")," ",r(Mo,{to:e.dueAt}),"."]})]}),e.nextRingAt&&r("p",{class:"muted",children:[f(Vf[e.nextRingRelaxes]??"unknown")," ",r(Mo,{to:e.nextRingAt})]}),r("table",{children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("operator")}),r("th",{scope:"col",children:f("obstacles")})]})}),r("tbody",{children:e.operators.map(({operatorId:t,obstacles:n})=>r("tr",{children:[r("th",{scope:"row",children:r(Lt,{id:t})}),r("td",{children:n.length===0?f("no-obstacle"):n.map(Qf).join("; ")})]},t))})]}),e.away>0&&r("p",{class:"muted",children:f("operators-away",{away:e.away})})]})}var Kf={0:"unknown",1:"obstacle-signed-out",2:"obstacle-off-duty",3:"obstacle-console-lost",4:"obstacle-paused",5:"obstacle-ringing",6:"obstacle-talking",7:"obstacle-wrap-up",8:"obstacle-consulting",9:"obstacle-other-queues",10:"obstacle-not-licensed",11:"obstacle-lacks-skill",12:"obstacle-excluded",13:"obstacle-kept",14:"obstacle-callback-share",15:"obstacle-rings-already"};function Qf({kind:e,until:t,pause:n,skill:o,operatorId:s,callId:l}){let c=f(Kf[e]??"unknown",{pause:Er(n),skill:o?Ce(o.skill):"",level:N(o?.level??0),operator:s,call:String(l)});return t?`${c} ${f("until",{time:mt(me(t))})}`:c}function jf({client:e,callId:t,acuity:n}){let o=ro.filter(m=>m<n),s=ce(o.at(-1)??1),l=ce("supervisor-decision");if(o.length===0)return null;let c=async m=>(await e.raiseCall({requestId:m,callId:t,acuity:s.value,reason:l.value}),f("call-raised"));return r("section",{class:"panel-part",children:[r("h3",{children:f("raise")}),r("fieldset",{class:"checks",children:[r("legend",{class:"unseen",children:f("acuity")}),o.map(m=>r("label",{class:"check",children:[r("input",{type:"radio",name:"acuity",checked:s.value===m,onChange:()=>s.value=m}),r(Po,{level:m})]},m))]}),r(In,{reason:l}),r(vt,{label:f("raise-do"),question:f("raise-ask",{acuity:cn(s.value)}),run:c,disabled:!gn(l.value)})]})}function bo({client:e,to:t,title:n}){let o=ce(""),s=ce(!1),l=async c=>{let m={requestId:c,to:t,text:o.value.trim(),urgent:s.value},{operators:g}=await e.sendMessage(m);return o.value="",f("message-sent",{operators:g})};return r("section",{class:"panel-part",children:[r("h3",{children:n}),r(Hl,{text:o,urgent:s}),r(vt,{label:f("message-send"),question:f("message-ask"),run:l,disabled:!Ul(o.value)})]})}function Yl({client:e}){return r(Ee,{children:[dn.value?.surgeUntil?r(ep,{client:e}):r(Xf,{client:e}),r(bo,{client:e,to:{case:"everybody",value:!0},title:f("message-to-everybody")})]})}var Jf=6e4,Zf=[30,60,120,240];function Xf({client:e}){let t=ce(60),n=ce("heavy-load"),o=async s=>{let l=ys(Math.round(Eo.now()+t.value*Jf));return await e.startSurge({requestId:s,until:l,reason:n.value}),f("surge-started")};return r("section",{class:"panel-part",children:[r("h3",{children:f("surge")}),r("p",{class:"muted",children:f("surge-explained")}),r("label",{class:"field",children:[f("surge-length"),r("select",{value:t.value,onChange:s=>t.value=Number(s.currentTarget.value),children:Zf.map(s=>r("option",{value:s,children:f("minutes",{minutes:N(s)})},s))})]}),r(In,{reason:n}),r(vt,{label:f("surge-start"),question:f("surge-ask",{minutes:N(t.value)}),run:o,disabled:!gn(n.value)})]})}function ep({client:e}){let t=ce("over"),n=dn.value?.surgeUntil,o=async s=>(await e.endSurge({requestId:s,reason:t.value}),f("surge-ended"));return r("section",{class:"panel-part",children:[r("h3",{children:f("surge")}),n&&r("p",{children:f("alarm-surge",{time:mt(me(n))})}),r(In,{reason:t}),r(vt,{label:f("surge-end"),question:f("surge-end-ask"),run:o,danger:!0,disabled:!gn(t.value)})]})}function Kl({client:e,operatorId:t}){let n=fn.value?.operators.find(o=>o.operatorId===t);return n?r(Ee,{children:[r("p",{children:[Go(n.status)," ",r(Rt,{at:n.since})]}),n.consoleLostSince&&r("p",{class:"late",children:[f("console-lost")," ",r(Rt,{at:n.consoleLostSince})]}),r(tp,{client:e,operatorId:t}),r(bo,{client:e,to:{case:"operators",value:{operatorIds:[t]}},title:f("message-to-operator")}),r(np,{client:e,operatorId:t})]}):r("p",{class:"muted",children:f("operator-left")})}function tp({client:e,operatorId:t}){let n=ce([]),o=l=>{n.value=n.value.includes(l)?n.value.filter(c=>c!==l):[...n.value,l]},s=async l=>(await e.assignQueues({requestId:l,operatorId:t,queues:[...n.value]}),f("assigned"));return r("section",{class:"panel-part",children:[r("h3",{children:f("assign")}),r("p",{class:"muted",children:f("assign-explained")}),r("fieldset",{class:"checks",children:[r("legend",{class:"unseen",children:f("queues")}),(je.value?.queues??[]).map(({queue:l})=>r("label",{class:"check",children:[r("input",{type:"checkbox",checked:n.value.includes(l),onChange:()=>o(l)})," ",r("bdi",{children:Ce(l)})]},l))]}),r(vt,{label:f("assign-do"),question:n.value.length===0?f("assign-none-ask"):f("assign-ask"),run:s})]})}function np({client:e,operatorId:t}){let n=ce("console-lost"),o=async s=>(await e.signOutOperator({requestId:s,operatorId:t,reason:n.value}),f("was-signed-out"));return r("section",{class:"panel-part",children:[r("h3",{children:f("sign-operator-out")}),r("p",{class:"muted",children:f("sign-out-explained")}),r(In,{reason:n}),r(vt,{label:f("sign-operator-out"),question:f("sign-out-ask",{operator:t}),run:o,danger:!0,disabled:!gn(n.value)})]})}function Ql({client:e,queue:t}){let n=je.value?.queues.find(l=>l.queue===t),o=async l=>(await e.openQueue({requestId:l,queue:t}),f("queue-opened")),s=async l=>(await e.closeQueue({requestId:l,queue:t}),f("queue-was-closed"));return r(Ee,{children:[r("section",{class:"panel-part",children:[r("h3",{children:f("queue-hours")}),n?.open===!1?r(vt,{label:f("queue-do-open"),question:f("queue-open-ask"),run:o},"open"):r(vt,{label:f("queue-do-close"),question:f("queue-close-ask"),run:s,danger:!0},"close")]}),r(bo,{client:e,to:{case:"queue",value:t},title:f("message-to-queue")})]})}function jl({transport:e}){let t=gs(()=>to(no,e),[e]),n=Tr.value;return n?r(oo,{side:!0,title:op(n),onClose:Pl,children:rp(n,t)}):null}function op(e){switch(e.about){case"floor":return f("actions");case"queue":return f("panel-queue",{queue:Ce(e.queue)});case"call":return f("panel-call",{call:String(e.callId)});case"operator":return f("panel-operator",{operator:e.operatorId})}}function rp(e,t){switch(e.about){case"floor":return r(Yl,{client:t});case"queue":return r(Ql,{client:t,queue:e.queue});case"call":return r(Vl,{client:t,callId:e.callId});case"operator":return r(Kl,{client:t,operatorId:e.operatorId})}}var Jl=Ke(new Map),ip=15e3;function sp(e){Ye(()=>{let t=to(no,e),n=async()=>{try{let{partners:s}=await t.listPartners({});Jl.value=new Map(s.map(l=>[l.partnerId,l]))}catch{}};n();let o=setInterval(()=>{n()},ip);return()=>clearInterval(o)},[e])}function Zl({transport:e}){sp(e);let t=Us.value?.partners??[];return r(lt,{name:"partners",title:f("partners"),definition:"partners-definition",children:t.length===0?r("p",{class:"muted",children:f("no-partners")}):r("table",{class:"partners",children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("partner")}),r("th",{scope:"col",children:r(Le,{definition:"transfers-under-way-definition",children:f("transfers-under-way")})})]})}),r("tbody",{children:[...t].sort(ap).map(lp)})]})})}function ap(e,t){let n=o=>(o.isTwin?1e3:0)+Xl(o);return n(t)-n(e)}function Xl({proposed:e,accepted:t,connected:n,inbound:o}){return e+t+n+o}function lp(e){return r("tr",{children:[r("th",{scope:"row",children:[r("span",{class:"partner-name",children:[e.isTwin&&r(at,{name:"twin"}),r(Lt,{id:e.partnerId})]}),e.isTwin&&r("span",{class:"tag tag-info",children:f("twin")})," ",r(up,{partner:Jl.value.get(e.partnerId)})]}),r("td",{children:[r(cp,{partner:e}),r(dp,{partner:e})]})]},e.partnerId)}function up({partner:e}){return e?e.open?r("span",{class:"muted small",children:f("partner-room",{room:e.room})}):r("span",{class:"tag",children:e.changesAt?f("partner-closed-until",{time:mt(me(e.changesAt))}):f("partner-closed")}):null}function cp({partner:e}){let{proposed:t,oldestProposedAt:n,accepted:o,connected:s,inbound:l}=e;return Xl(e)===0?r("span",{class:"muted",children:f("none-under-way")}):r("ul",{class:"under-way",children:[t>0&&r("li",{children:[f("transfers-proposed",{count:t})," ",n&&r("span",{class:"muted",children:["(",r(Rt,{at:n}),")"]})]}),o>0&&r("li",{children:f("transfers-accepted",{count:o})}),s>0&&r("li",{children:f("transfers-connected",{count:s})}),l>0&&r("li",{children:f("transfers-inbound",{count:l})})]})}function dp({partner:e}){let t=e.outToday,n=N(t?.proposed??0),o=N(e.inToday?.proposed??0),s=(t?.declined??0)+(t?.expired??0),l=t?.untilAccepted&&t.accepted>0?Ue(t.untilAccepted)/t.accepted:void 0;return r("span",{class:"muted small",children:[r("span",{class:"figure",children:f("transfers-out-in",{out:n,in:o})}),s>0&&r("span",{class:"late",children:[" · ",f("transfers-refused",{count:s})]}),l!==void 0&&r(Ee,{children:[" · ",f("mean-until-accepted",{span:_n(l)})]})]})}function eu(){let{kinds:e=[],overdue:t=[]}=io.value??{};return r(lt,{name:"promises",title:f("promises"),definition:"promises-definition",children:[e.length===0?r("p",{class:"muted",children:f("no-promises")}):r("table",{children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("promise-kind")}),r("th",{scope:"col",class:"end",children:f("promises-open")}),r("th",{scope:"col",class:"end",children:f("promises-late")}),r("th",{scope:"col",class:"end",children:r(Le,{definition:"kept-today-definition",children:f("kept-today")})})]})}),r("tbody",{children:e.map(n=>r("tr",{children:[r("th",{scope:"row",children:zi(n.kind)}),r("td",{class:"end figure",children:N(n.open)}),r("td",{class:n.overdue>0?"end figure late":"end figure muted",children:N(n.overdue)}),r("td",{class:"end figure",children:[N(n.keptToday),n.keptLateToday>0&&r("span",{class:"muted small",children:[" ",f("kept-late",{late:N(n.keptLateToday)})]})]})]},n.kind))})]}),t.length>0&&r("ul",{class:"overdue","aria-label":f("overdue-promises"),children:t.map(n=>r(fp,{promise:n},`${n.caseId}-${n.promiseId}`))})]})}function fp({promise:e}){let{caseId:t,kind:n,owerId:o,dueAt:s}=e;return r("li",{children:[r(Mo,{to:s})," ",zi(n)," ",r("a",{href:`/supervisor/case#case=${t}`,children:f("case-n",{id:String(t)})})," ",r("span",{class:"muted",children:o?r(Lt,{id:o}):f("nobody-owes")})]})}function tu(){let e=je.value?.queues??[];return r(lt,{name:"queues",title:f("queues"),children:[r("table",{class:"queues",children:[r("colgroup",{children:[r("col",{class:"column-queue"}),r("col",{class:"column-waiting"}),r("col",{span:3}),r("col",{class:"column-levels"})]}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("queue")}),r("th",{scope:"col",children:f("waiting-by-acuity")}),r("th",{scope:"col",children:r(Le,{definition:"longest-wait-definition",children:f("longest-wait")})}),r("th",{scope:"col",children:r(Le,{definition:"expected-wait-definition",children:f("expected-wait")})}),r("th",{scope:"col",children:r(Le,{definition:"ready-of-duty-definition",children:f("ready-of-duty")})}),r("th",{scope:"col",children:r(Le,{definition:"service-level-definition",children:f("service-level-columns")})})]})}),r("tbody",{children:e.map(t=>r(pp,{queue:t},t.queue))})]}),e.length===0&&r("p",{class:"muted",children:f("no-queues")})]})}function pp({queue:e}){return r("tr",{children:[r("th",{scope:"row",children:[r("span",{class:"queue-name",children:r(wo,{panel:{about:"queue",queue:e.queue},id:Ce(e.queue)})}),r("span",{class:e.open?"tag tag-good":"tag",children:e.open?f("queue-open"):f("queue-closed")})]}),r("td",{children:r(mp,{counts:e.byAcuity})}),r("td",{children:r(gp,{queue:e})}),r("td",{class:"figure",children:e.expectedWait?f("about",{span:_t(Ue(e.expectedWait))}):r("span",{class:"muted",children:f("unknown")})}),r("td",{children:r("span",{class:e.open&&e.operatorsOnDuty===0?"figure late":"figure",children:f("ready-of-duty-value",{ready:N(e.readyOperators),duty:N(e.operatorsOnDuty)})})}),r("td",{children:r(hp,{queue:e})})]})}function mp({counts:e}){return tn(e)===0?r("span",{class:"muted",children:f("nobody")}):r("ul",{class:"acuity-counts",children:ro.filter(n=>(e[n-1]??0)>0).map(n=>r("li",{children:[r(ir,{level:n}),r("span",{class:"unseen",children:cn(n)}),r("span",{class:"figure count",children:N(e[n-1]??0)})]},n))})}function gp({queue:e}){let t=e.answerWithin?Ue(e.answerWithin):0;if(!e.oldestArrivedAt)return r("span",{class:"muted",children:f("target-of",{span:_t(t)})});let n=It.value-me(e.oldestArrivedAt),o=n>t;return r("span",{class:"wait",children:[r("span",{class:o?"figure wait-now late":"figure wait-now",children:_t(n)}),r("span",{class:"wait-target",children:o?f("past-target"):f("target-of",{span:_t(t)})})]})}function hp({queue:e}){let t=Li(Yt.value,e,"last30Minutes");return r("span",{class:"levels",children:[r("span",{class:"figure",children:Sr.map((n,o)=>r(Ee,{children:[o>0&&r("span",{class:"muted",children:" · "}),r("span",{class:n==="last30Minutes"?"level-main":"",children:Wo(Li(Yt.value,e,n))})]}))}),r(qi,{level:t,target:e.answerShare}),r("span",{class:"muted small",children:f("queue-target",{share:un(e.answerShare),span:_t(e.answerWithin?Ue(e.answerWithin):0)})})]})}function nu({place:e,line:t}){let n=ce(!1),o=ce(!1);return r(xs,{title:f("board-title"),place:e,status:r(Ee,{children:[r(bp,{}),r(ql,{line:t})]}),actions:r(Ee,{children:[e.session.demo&&r("button",{type:"button",onClick:()=>o.value=!0,children:f("visitor-open")}),r("button",{type:"button",class:"quiet",onClick:()=>_r({about:"floor"}),children:f("actions")}),r("button",{type:"button",class:"quiet",onClick:()=>n.value=!0,children:f("all-figures")})]}),children:[r(zl,{line:t}),Qe.value?r(wp,{line:t,place:e}):r(vp,{line:t}),n.value&&r(Dl,{onClose:()=>n.value=!1}),o.value&&r(Js,{onClose:()=>o.value=!1}),r(jl,{transport:e.transport}),r(Ks,{})]})}function wp({line:e,place:t}){return r("div",{class:e.state.value==="live"?"board":"board stale",children:[r(Zs,{}),r(Ll,{}),r("div",{class:"cards cards-now",children:[r(tu,{}),r(Ml,{}),r(Wl,{})]}),r("div",{class:"cards cards-day",children:[r($l,{}),r(Zl,{transport:t.transport}),r(eu,{}),r(Xs,{})]})]})}function vp({line:e}){let t=e.failure.value!==void 0;return r("p",{class:"awaited","aria-busy":"true",children:t?f("server-out-of-reach"):f("board-awaited")})}function bp(){return r("p",{class:"centre-clock",children:[r("span",{class:"figure centre-time",children:Co(It.value)}),r("span",{class:"centre-day",children:Cs(It.value)}),Eo.speed!==1&&r("span",{class:"tag",children:f("clock-speed",{times:N(Eo.speed,1)})})]})}var ou=`# لوحة المتابعة.

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
axis-contacts = المكالمات
series-arrived = وصلت
series-answered = رُدّ عليها
series-abandoned = يئس أصحابها
series-staff = الموظفون في الخدمة
half-hour = نصف الساعة
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
told-apart = التصنيف
period = الفترة
threshold = العتبة T
by-queue = بحسب الطابور
by-acuity = بحسب الاستعجال
by-language = بحسب اللغة
by-district = بحسب المنطقة
by-age-group = بحسب العمر
period-5 = آخر { 5 } دقائق
period-30 = آخر { 30 } دقيقة
period-today = اليوم
group = المجموعة
whole-centre = المركز كله
no-language = دون اشتراط لغة
figure-arrived = وصلت
arrived-definition = كل من اتصل أيًّا كان مآله. A = من رُدّ عليهم، B = من يئسوا، وA_T وB_T = من كان انتظاره منهم ضمن T.
figure-answered = رُدّ عليها
answered-definition = A: المتصلون الذين رد عليهم موظف.
figure-abandoned = يئس أصحابها
abandoned-definition = B: المتصلون الذين يئسوا وهم ينتظرون.
figure-asa = ASA
asa-definition = سرعة الرد: متوسط انتظار من رُدّ عليهم.
figure-median = وسيط الانتظار
median-definition = نصف من رُدّ عليهم لم ينتظروا أكثر من هذا.
figure-p95 = انتظار { 95 }٪
p95-definition = { 95 }٪ ممن رُدّ عليهم لم ينتظروا أكثر من هذا.
figure-aht = AHT
aht-definition = زمن المعالجة: متوسط الكلام والتعليق والتدوين.
figure-abandonment = نسبة اليأس
abandonment-definition = B / (A + B).
figure-occupancy = الانشغال
occupancy-definition = زمن المكالمات مقسومًا على زمن المكالمات وزمن الجاهزية معًا.
figure-offered = offered
offered-definition = مستوى الخدمة «offered»: A_T / (A + B).
figure-answered-only = answered_only
answered-only-definition = مستوى الخدمة «answered_only»: A_T / A.
figure-ignore-short = ignore_short_abandons
ignore-short-definition = مستوى الخدمة «ignore_short_abandons»: A_T / (A + B − B_T).
figure-removed = removed
removed-definition = مستوى الخدمة «removed»: (A_T + B_T) / (A + B).

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
`;var ru=`# هاتف زائر العرض التجريبي.

visitor-open = أجرِ مكالمة
visitor-title = اتصل بالخط الساخن
visitor-lead = كل شيء مُختلَق: لا يرنّ إلا في وحدات الرد. تابع مكالمتك على اللوحة.
visitor-complaint = موضوع المكالمة
visitor-age = عمر المريض
visitor-language = اللغة التي تشترطها
visitor-red-flag = علامة خطر
visitor-unsaid = لم يُذكر
visitor-call = اتصل
visitor-failed = لا يستطيع العرض ذلك الآن.
visitor-calls = مكالماتك
visitor-waiting = في الانتظار
visitor-connecting = يجري وصلها
visitor-talking = تتحدث مع
visitor-held = معلّقة
visitor-partner = لدى شريك
visitor-over = انتهت
visitor-place = الترتيب { $place }
visitor-hang-up = أنهِ المكالمة
`;var iu=`# The wallboard.

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
axis-contacts = Contacts
series-arrived = Arrived
series-answered = Answered
series-abandoned = Gave up
series-staff = Staff on duty
half-hour = Half-hour
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
told-apart = Told apart
period = Period
threshold = Threshold T
by-queue = by queue
by-acuity = by acuity
by-language = by language
by-district = by district
by-age-group = by age group
period-5 = last 5 minutes
period-30 = last 30 minutes
period-today = today
group = Group
whole-centre = Whole centre
no-language = no language needed
figure-arrived = arrived
arrived-definition = Callers who arrived, whatever became of them. A = answered, B = gave up, A_T and B_T = the same within T of waiting.
figure-answered = answered
answered-definition = A: callers whom an operator answered.
figure-abandoned = abandoned
abandoned-definition = B: callers who gave up while they waited.
figure-asa = ASA
asa-definition = Speed of answer: the mean wait of the answered.
figure-median = median wait
median-definition = Half of the answered waited no longer than this.
figure-p95 = 95 % wait
p95-definition = 95 % of the answered waited no longer than this.
figure-aht = AHT
aht-definition = Handle time: the mean of talk, hold and wrap-up.
figure-abandonment = abandonment
abandonment-definition = B / (A + B).
figure-occupancy = occupancy
occupancy-definition = Time on contact, divided by time on contact and time ready.
figure-offered = offered
offered-definition = Service level “offered”: A_T / (A + B).
figure-answered-only = answered_only
answered-only-definition = Service level “answered_only”: A_T / A.
figure-ignore-short = ignore_short_abandons
ignore-short-definition = Service level “ignore_short_abandons”: A_T / (A + B − B_T).
figure-removed = removed
removed-definition = Service level “removed”: (A_T + B_T) / (A + B).

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
`;var su=`# A visitor's telephone, in a demo.

visitor-open = Place a call
visitor-title = Call the hotline
visitor-lead = Everything is invented: nobody’s telephone rings but a console’s. Watch your call on the board.
visitor-complaint = What it is about
visitor-age = How old the patient is
visitor-language = The language you insist on
visitor-red-flag = A sign of danger
visitor-unsaid = not said
visitor-call = Call
visitor-failed = The demo cannot do that now.
visitor-calls = Your calls
visitor-waiting = waiting
visitor-connecting = being connected
visitor-talking = talking with
visitor-held = on hold
visitor-partner = with a partner
visitor-over = over
visitor-place = place { $place }
visitor-hang-up = Hang up
`;var au=`# กระดานติดตามสาย

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
axis-contacts = จำนวนสาย
series-arrived = สายเข้า
series-answered = รับได้
series-abandoned = วางไปก่อน
series-staff = เจ้าหน้าที่อยู่เวร
half-hour = ครึ่งชั่วโมง
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
told-apart = แยกตาม
period = ช่วงเวลา
threshold = เกณฑ์ T
by-queue = คิว
by-acuity = ความเร่งด่วน
by-language = ภาษา
by-district = เขต
by-age-group = กลุ่มอายุ
period-5 = 5 นาทีล่าสุด
period-30 = 30 นาทีล่าสุด
period-today = วันนี้
group = กลุ่ม
whole-centre = ทั้งศูนย์
no-language = ไม่ระบุภาษา
figure-arrived = สายเข้า
arrived-definition = ผู้โทรทั้งหมดที่เข้ามา ไม่ว่าผลเป็นอย่างไร A = รับได้ B = วางไปก่อน A_T และ B_T = เฉพาะที่รอไม่เกิน T
figure-answered = รับได้
answered-definition = A: ผู้โทรที่เจ้าหน้าที่รับสาย
figure-abandoned = วางไปก่อน
abandoned-definition = B: ผู้โทรที่วางสายขณะรอ
figure-asa = ASA
asa-definition = ความเร็วในการรับสาย: เวลารอเฉลี่ยของสายที่รับได้
figure-median = มัธยฐานการรอ
median-definition = ครึ่งหนึ่งของสายที่รับได้รอไม่เกินนี้
figure-p95 = รอ 95%
p95-definition = 95% ของสายที่รับได้รอไม่เกินนี้
figure-aht = AHT
aht-definition = เวลาดำเนินการ: เฉลี่ยของการคุย พักสาย และบันทึกงาน
figure-abandonment = อัตราวางไปก่อน
abandonment-definition = B / (A + B)
figure-occupancy = อัตราการใช้งาน
occupancy-definition = เวลาที่อยู่กับสาย หารด้วยเวลาที่อยู่กับสายรวมเวลาว่าง
figure-offered = offered
offered-definition = ระดับบริการ “offered”: A_T / (A + B)
figure-answered-only = answered_only
answered-only-definition = ระดับบริการ “answered_only”: A_T / A
figure-ignore-short = ignore_short_abandons
ignore-short-definition = ระดับบริการ “ignore_short_abandons”: A_T / (A + B − B_T)
figure-removed = removed
removed-definition = ระดับบริการ “removed”: (A_T + B_T) / (A + B)

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
`;var lu=`# โทรศัพท์ของผู้เยี่ยมชมการสาธิต

visitor-open = ลองโทรเข้า
visitor-title = โทรหาสายด่วน
visitor-lead = ทุกอย่างเป็นเรื่องสมมติ จะดังเฉพาะที่โต๊ะรับสาย ดูสายของคุณได้บนกระดาน
visitor-complaint = เรื่องที่โทร
visitor-age = กลุ่มอายุของผู้ป่วย
visitor-language = ภาษาที่ต้องการ
visitor-red-flag = สัญญาณอันตราย
visitor-unsaid = ไม่ได้บอก
visitor-call = โทร
visitor-failed = ขณะนี้การสาธิตทำไม่ได้
visitor-calls = สายของคุณ
visitor-waiting = กำลังรอ
visitor-connecting = กำลังเชื่อมต่อ
visitor-talking = กำลังคุยกับ
visitor-held = พักสาย
visitor-partner = อยู่กับพันธมิตร
visitor-over = สิ้นสุดแล้ว
visitor-place = ลำดับที่ { $place }
visitor-hang-up = วางสาย
`;var uu=`# 调度大屏。

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
axis-contacts = 来电数
series-arrived = 来电
series-answered = 接听
series-abandoned = 放弃
series-staff = 在班人数
half-hour = 半小时
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
told-apart = 分组
period = 时段
threshold = 阈值 T
by-queue = 按队列
by-acuity = 按紧急程度
by-language = 按语言
by-district = 按辖区
by-age-group = 按年龄段
period-5 = 最近 5 分钟
period-30 = 最近 30 分钟
period-today = 今日
group = 组别
whole-centre = 全中心
no-language = 无语言要求
figure-arrived = 来电
arrived-definition = 来电总数，不论结果。A = 接听，B = 放弃，A_T 与 B_T 为等候不超过 T 的部分。
figure-answered = 接听
answered-definition = A：由接线员接听的来电。
figure-abandoned = 放弃
abandoned-definition = B：等候中放弃的来电。
figure-asa = 平均应答 ASA
asa-definition = 应答速度：已接听来电的平均等候时间。
figure-median = 等候中位数
median-definition = 半数已接听来电的等候不超过此值。
figure-p95 = 95% 等候
p95-definition = 95% 已接听来电的等候不超过此值。
figure-aht = 平均处理 AHT
aht-definition = 处理时间：通话、保持与整理的平均值。
figure-abandonment = 放弃率
abandonment-definition = B / (A + B)。
figure-occupancy = 占用率
occupancy-definition = 接线时间除以接线时间与空闲时间之和。
figure-offered = offered
offered-definition = 服务水平“offered”：A_T / (A + B)。
figure-answered-only = answered_only
answered-only-definition = 服务水平“answered_only”：A_T / A。
figure-ignore-short = ignore_short_abandons
ignore-short-definition = 服务水平“ignore_short_abandons”：A_T / (A + B − B_T)。
figure-removed = removed
removed-definition = 服务水平“removed”：(A_T + B_T) / (A + B)。

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
`;var cu=`# 演示访客的电话。

visitor-open = 拨打电话
visitor-title = 拨打热线
visitor-lead = 一切均为虚构：只会在接线台振铃，不会打扰任何人。请在大屏上观察您的来电。
visitor-complaint = 事由
visitor-age = 患者年龄段
visitor-language = 坚持使用的语言
visitor-red-flag = 危险征象
visitor-unsaid = 未说明
visitor-call = 拨打
visitor-failed = 演示目前无法做到。
visitor-calls = 您的来电
visitor-waiting = 等候中
visitor-connecting = 正在接通
visitor-talking = 正在通话
visitor-held = 保持中
visitor-partner = 在合作机构
visitor-over = 已结束
visitor-place = 第 { $place } 位
visitor-hang-up = 挂断
`;var du={en:[Ts,zs,qs,su,iu],zh:[$s,Ns,Ws,cu,uu],th:[_s,Fs,Bs,lu,au],ar:[As,Rs,Ls,ru,ou]};ks(du,e=>r(nu,{place:e,line:Ys(e.transport)}));
