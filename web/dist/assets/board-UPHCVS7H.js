import{a as wi,b as rr,c as Ci,d as oo,e as cn,f as Pi,g as sr,h as Co,i as Mi,j as Oi,k as Ii,l as zi,m as Fi,n as Ui}from"./shared-QY3DUFK6.js";import{A as Ue,B as un,C as it,D as It,E as Po,G as Di,H as Li,I as qi,J as Ri,K as Bi,L as Wi,M as Ni,N as Gi,k as no,l as G,m as ln,n as Ti,o as mt,p as Eo,q as _i,s as Tt,t as _n,u as Ge,w as $i,x as Ei,y as nr,z as or}from"./shared-N76AVHU4.js";import{A as er,C as hi,J as to,K as r,M as bi,N as tr,O as yi,P as vi,Q as ki,R as Si,S as xi,T as Ai,a as Ee,c as pt,d as Jr,e as Jt,f as pi,g as eo,j as st,k as At,m as pe,n as Xo,o as $o,p as Lt,q as mi,r as me,u as gi,x as f}from"./shared-5EHBGK6A.js";var Ru=300,zu=1e4,Bu=15e3;function Wu(e,t){return Math.min(zu,Ru*2**Math.min(e,10))*(.7+.6*t)}function Hi(e,t,{silentAfterMs:o,onSignedOut:n,random:i=Math.random}){let l={state:st("connecting"),heardAt:st(void 0),failure:st(void 0),stop:b},c=!1,m=0,g=new AbortController,h=Date.now(),S=()=>{};function b(){c=!0,g.abort(),clearInterval(R),removeEventListener("online",O),S()}function y(){l.state.value==="live"&&(l.state.value="lost")}function O(){m=0,l.state.value!=="live"&&g.abort(),S()}function M(){let{value:x=h}=l.heardAt;return l.state.value==="live"?Date.now()-x>o:Date.now()-h>Bu}let R=setInterval(()=>{M()&&(y(),g.abort())},500);addEventListener("online",O);async function F(){for await(let x of e(g.signal))m=0,t(x),l.heardAt.value=Date.now(),l.state.value="live"}async function U(){for(;!c;){g=new AbortController,h=Date.now();try{await F()}catch(x){if(nr(x))return n();l.failure.value=x}if(y(),c)return;await new Promise(x=>{S=x,setTimeout(x,Wu(m++,i()))})}}return U(),l}var Ye=st(void 0),dn=At(()=>Ye.value?.centre),Ke=At(()=>Ye.value?.waiting),fn=At(()=>Ye.value?.operators),Vi=At(()=>Ye.value?.partners),ro=At(()=>Ye.value?.promises),Yi=At(()=>Ye.value?.cases),Vt=At(()=>Ye.value?.figures),Ki=At(()=>Ye.value?.day),Fu=8e3;function Qi(e){let t=to(no,e);return Hi(o=>t.watchBoard({},{signal:o}),Nu,{silentAfterMs:Fu,onSignedOut:er})}function Nu({message:e}){e.value?.at&&mi(e.value.at),e.case==="listed"?Ye.value=e.value:e.case==="changed"&&Ye.value&&(Ye.value=Gu(Ye.value,e.value))}function Gu(e,t){return{...e,version:t.version,...t.at&&{at:t.at},...t.centre&&{centre:t.centre},...t.waiting&&{waiting:t.waiting},...t.operators&&{operators:t.operators},...t.partners&&{partners:t.partners},...t.promises&&{promises:t.promises},...t.cases&&{cases:t.cases},...t.figures&&{figures:t.figures},...t.day&&{day:t.day}}}var Zr=st(void 0);function Le({definition:e,children:t}){let o=eo(),n=l=>{let c=l.currentTarget.getBoundingClientRect();Zr.value={text:f(e),at:c}},i=()=>Zr.value=void 0;return r(Ee,{children:[r("button",{type:"button",class:"term","aria-describedby":o,onMouseEnter:n,onMouseLeave:i,onFocus:n,onBlur:i,onClick:n,onKeyDown:l=>l.key==="Escape"&&i(),children:t}),r("span",{id:o,class:"unseen",children:f(e)})]})}function ji(){let e=Jt(null),{value:t}=Zr;return pt(()=>{let o=e.current;if(!(!o||!t))return o.showPopover(),Uu(o,t.at),()=>o.hidePopover()},[t]),r("div",{ref:e,class:"tip",popover:"manual","aria-hidden":"true",children:t?.text})}var Mo=8;function Uu(e,t){let{width:o,height:n}=e.getBoundingClientRect(),i=Math.min(Math.max(Mo,t.left),innerWidth-o-Mo),l=t.bottom+Mo,c=l+n>innerHeight?t.top-n-Mo:l;e.style.setProperty("inset",`${Math.max(Mo,c)}px auto auto ${i}px`)}var Hu=.8,Vu=At(()=>(Ke.value?.queues??[]).filter(e=>{let{oldestArrivedAt:t,answerWithin:o}=e;return!t||!o?!1:Lt.value-me(t)>Ge(o)})),Yu=At(()=>[...Ku(),...Vu.value.map(({queue:e})=>({key:`late-${e}`,level:"warn",icon:"clock",text:f("alarm-late",{queue:Ue(e)})})),...Qu(),...ju(),...Ju(),...Zu()]);function Ku(){return(Ke.value?.queues??[]).filter(t=>t.open&&t.operatorsOnDuty===0).map(({queue:t})=>({key:`nobody-${t}`,level:"bad",icon:"alert",text:f("alarm-nobody",{queue:Ue(t)})}))}function Qu(){let t=(ro.value?.kinds??[]).reduce((o,n)=>o+n.overdue,0);return t===0?[]:[{key:"overdue",level:"bad",icon:"promise",text:f("alarm-overdue",{overdue:t})}]}function ju(){let e=fn.value?.consolesLost??0;return e===0?[]:[{key:"lost",level:"warn",icon:"lost",text:f("alarm-consoles",{consoles:e})}]}function Ju(){let{lines:e=0,linesInUse:t=0}=dn.value??{};if(e===0||t<Hu*e)return[];let o=t>=e?"bad":"warn";return[{key:`lines-${o}`,level:o,icon:"call",text:f("alarm-lines",{used:t,lines:e})}]}function Zu(){let e=dn.value?.surgeUntil;return e?[{key:"surge",level:"info",icon:"surge",text:f("alarm-surge",{time:mt(me(e))})}]:[]}function Ji(){let e=Yu.value;return Xu(e),r("section",{class:"alarms","aria-label":f("alarms"),children:e.length===0?r("p",{class:"alarm alarm-none",children:[r(it,{name:"quiet"})," ",f("alarm-none")]}):r("ul",{children:e.map(({key:t,level:o,icon:n,text:i})=>r("li",{class:`alarm alarm-${o}`,children:[r(it,{name:n})," ",i]},t))})})}function Xu(e){let t=Jt(new Set),o=e.map(({key:n})=>n).join();pt(()=>{let n=e.filter(({key:i})=>!t.current.has(i));t.current=new Set(e.map(({key:i})=>i)),n.length>0&&tr(n.map(({text:i})=>i).join(". "))},[o])}function at({name:e,title:t,definition:o,aside:n,children:i}){return r("section",{class:`card part part-${e}`,"aria-label":t,children:[r("div",{class:"part-head",children:[r("h2",{children:o?r(Le,{definition:o,children:t}):t}),n]}),r("div",{class:"part-body",tabIndex:0,role:"group","aria-label":t,children:i})]})}var ec=36e5,Xr=[[1,"age-below-1h"],[4,"age-below-4h"],[24,"age-below-1d"],[72,"age-below-3d"],[1/0,"age-above-3d"]];function tc(e,t){let o=Xr.map(()=>0);for(let{hour:n,cases:i}of e?.byAge??[]){let l=n?(t-me(n))/ec:0,c=Xr.findIndex(([m])=>l<m);o[c]=(o[c]??0)+i}return o}function Zi(){let e=Yi.value,t=Xo(()=>Math.floor(Lt.value/6e4)),o=tc(e,t.value*6e4),n=Math.max(1,...o),i=e?.oldestOpenedAt;return r(at,{name:"cases",title:f("cases"),definition:"cases-definition",aside:r("span",{class:"small figure",children:f("cases-open",{open:G(e?.open??0)})}),children:[r("ul",{class:"case-ages",children:Xr.map(([,l],c)=>r("li",{children:[r("span",{class:"case-age-name",children:f(l)}),r("span",{class:"case-age-bar","aria-hidden":"true",children:r("span",{style:{inlineSize:`${(o[c]??0)/n*100}%`}})}),r("span",{class:"figure",children:G(o[c]??0)})]},l))}),r("dl",{class:"case-facts figure",children:[i&&r(Ee,{children:[r("dt",{children:f("oldest-case")}),r("dd",{children:_n(t.value*6e4-me(i))})]}),r("dt",{children:f("cases-unowned")}),r("dd",{children:G(e?.unowned??0)}),r("dt",{children:f("cases-closed-today")}),r("dd",{children:G(e?.closedToday??0)}),r("dt",{children:[r(Le,{definition:"first-contact-definition",children:f("first-contact")})," ",e?.firstContactWindow&&r("span",{children:f("first-contact-window",{span:_n(Ge(e.firstContactWindow))})})]}),r("dd",{children:nc(e)})]})]})}function nc(e){return!e||e.closedToday===0?"–":ln(e.resolvedAtFirstContact/e.closedToday)}var oc="uplot",rc="u-hz",sc="u-vt",ic="u-title",ac="u-wrap",lc="u-under",uc="u-over",cc="u-axis",Cn="u-off",dc="u-select",fc="u-cursor-x",pc="u-cursor-y",mc="u-cursor-pt",gc="u-legend",hc="u-live",wc="u-inline",bc="u-series",yc="u-marker",Xi="u-label",vc="u-value",Do="width",Lo="height";var ea="bottom",so="left",es="right",ws="#000",ta=ws+"0",ts="mousemove",na="mousedown",ns="mouseup",oa="mouseenter",ra="mouseleave",sa="dblclick",kc="resize",Sc="scroll",ia="change",cr="dppxchange",bs="--",po=typeof window<"u",as=po?document:null,ao=po?window:null,xc=po?navigator:null,le,ir;function ls(){let e=devicePixelRatio;le!=e&&(le=e,ir&&cs(ia,ir,ls),ir=matchMedia(`(min-resolution: ${le-.001}dppx) and (max-resolution: ${le+.001}dppx)`),Pn(ia,ir,ls),ao.dispatchEvent(new CustomEvent(cr)))}function gt(e,t){if(t!=null){let o=e.classList;!o.contains(t)&&o.add(t)}}function us(e,t){let o=e.classList;o.contains(t)&&o.remove(t)}function ke(e,t,o){e.style[t]=o+"px"}function qt(e,t,o,n){let i=as.createElement(e);return t!=null&&gt(i,t),o?.insertBefore(i,n),i}function _t(e,t){return qt("div",e,t)}var aa=new WeakMap;function Yt(e,t,o,n,i){let l="translate("+t+"px,"+o+"px)",c=aa.get(e);l!=c&&(e.style.transform=l,aa.set(e,l),t<0||o<0||t>n||o>i?gt(e,Cn):us(e,Cn))}var la=new WeakMap;function ua(e,t,o){let n=t+o,i=la.get(e);n!=i&&(la.set(e,n),e.style.background=t,e.style.borderColor=o)}var ca=new WeakMap;function da(e,t,o,n){let i=t+""+o,l=ca.get(e);i!=l&&(ca.set(e,i),e.style.height=o+"px",e.style.width=t+"px",e.style.marginLeft=n?-t/2+"px":0,e.style.marginTop=n?-o/2+"px":0)}var ys={passive:!0},Ac={...ys,capture:!0};function Pn(e,t,o,n){t.addEventListener(e,o,n?Ac:ys)}function cs(e,t,o,n){t.removeEventListener(e,o,ys)}po&&ls();function Rt(e,t,o,n){let i;o=o||0,n=n||t.length-1;let l=n<=2147483647;for(;n-o>1;)i=l?o+n>>1:ht((o+n)/2),t[i]<e?o=i:n=i;return e-t[o]<=t[n]-e?o:n}function Ba(e){return(o,n,i)=>{let l=-1,c=-1;for(let m=n;m<=i;m++)if(e(o[m])){l=m;break}for(let m=i;m>=n;m--)if(e(o[m])){c=m;break}return[l,c]}}var Wa=e=>e!=null,Fa=e=>e!=null&&e>0,pr=Ba(Wa),Tc=Ba(Fa);function _c(e,t,o,n=0,i=!1){let l=i?Tc:pr,c=i?Fa:Wa;[t,o]=l(e,t,o);let m=e[t],g=e[t];if(t>-1)if(n==1)m=e[t],g=e[o];else if(n==-1)m=e[o],g=e[t];else for(let h=t;h<=o;h++){let S=e[h];c(S)&&(S<m?m=S:S>g&&(g=S))}return[m??ge,g??-ge]}function mr(e,t,o,n){let i=ma(e),l=ma(t);e==t&&(i==-1?(e*=o,t/=o):(e/=o,t*=o));let c=o==10?Zt:Na,m=i==1?ht:$t,g=l==1?$t:ht,h=m(c(qe(e))),S=g(c(qe(t))),b=lo(o,h),y=lo(o,S);return o==10&&(h<0&&(b=he(b,-h)),S<0&&(y=he(y,-S))),n||o==2?(e=b*i,t=y*l):(e=Va(e,b),t=gr(t,y)),[e,t]}function vs(e,t,o,n){let i=mr(e,t,o,n);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}var ks=.1,fa={mode:3,pad:ks},qo={pad:0,soft:null,mode:0},$c={min:qo,max:qo};function dr(e,t,o,n){return hr(o)?pa(e,t,o):(qo.pad=o,qo.soft=n?0:null,qo.mode=n?3:0,pa(e,t,$c))}function ie(e,t){return e??t}function Ec(e,t,o){for(t=ie(t,0),o=ie(o,e.length-1);t<=o;){if(e[t]!=null)return!0;t++}return!1}function pa(e,t,o){let n=o.min,i=o.max,l=ie(n.pad,0),c=ie(i.pad,0),m=ie(n.hard,-ge),g=ie(i.hard,ge),h=ie(n.soft,ge),S=ie(i.soft,-ge),b=ie(n.mode,0),y=ie(i.mode,0),O=t-e,M=Zt(O),R=tt(qe(e),qe(t)),F=Zt(R),U=qe(F-M);(O<1e-24||U>10)&&(O=0,(e==0||t==0)&&(O=1e-24,b==2&&h!=ge&&(l=0),y==2&&S!=-ge&&(c=0)));let x=O||R||1e3,W=Zt(x),T=lo(10,ht(W)),J=x*(O==0?e==0?.1:1:l),D=he(Va(e-J,T/10),24),Z=e>=h&&(b==1||b==3&&D<=h||b==2&&D>=h)?h:ge,K=tt(m,D<Z&&e>=Z?Z:zt(Z,D)),te=x*(O==0?t==0?.1:1:c),Y=he(gr(t+te,T/10),24),_=t<=S&&(y==1||y==3&&Y>=S||y==2&&Y<=S)?S:-ge,j=zt(g,Y>_&&t<=_?_:tt(_,Y));return K==j&&K==0&&(j=100),[K,j]}var Cc=new Intl.NumberFormat(po?xc.language:"en-US"),Ss=e=>Cc.format(e),wt=Math,ur=wt.PI,qe=wt.abs,ht=wt.floor,Ie=wt.round,$t=wt.ceil,zt=wt.min,tt=wt.max,lo=wt.pow,ma=wt.sign,Zt=wt.log10,Na=wt.log2,Pc=(e,t=1)=>wt.sinh(e)*t,os=(e,t=1)=>wt.asinh(e/t),ge=1/0;function ga(e){return(Zt((e^e>>31)-(e>>31))|0)+1}function ds(e,t,o){return zt(tt(e,t),o)}function Ga(e){return typeof e=="function"}function ne(e){return Ga(e)?e:()=>e}var Mc=()=>{},Ua=e=>e,Ha=(e,t)=>t,Oc=e=>null,ha=e=>!0,wa=(e,t)=>e==t,Dc=/\.\d*?(?=9{6,}|0{6,})/gm,Mn=e=>{if(Ka(e)||mn.has(e))return e;let t=`${e}`,o=t.match(Dc);if(o==null)return e;let n=o[0].length-1;if(t.indexOf("e-")!=-1){let[i,l]=t.split("e");return+`${Mn(i)}e${l}`}return he(e,n)};function $n(e,t){return Mn(he(Mn(e/t))*t)}function gr(e,t){return Mn($t(Mn(e/t))*t)}function Va(e,t){return Mn(ht(Mn(e/t))*t)}function he(e,t=0){if(Ka(e))return e;let o=10**t,n=e*o*(1+Number.EPSILON);return Ie(n)/o}var mn=new Map;function Ya(e){return((""+e).split(".")[1]||"").length}function zo(e,t,o,n){let i=[],l=n.map(Ya);for(let c=t;c<o;c++){let m=qe(c),g=he(lo(e,c),m);for(let h=0;h<n.length;h++){let S=e==10?+`${n[h]}e${c}`:n[h]*g,b=(c>=0?0:m)+(c>=l[h]?0:l[h]),y=e==10?S:he(S,b);i.push(y),mn.set(y,b)}}return i}var Ro={},xs=[],uo=[null,null],pn=Array.isArray,Ka=Number.isInteger,Lc=e=>e===void 0;function ba(e){return typeof e=="string"}function hr(e){let t=!1;if(e!=null){let o=e.constructor;t=o==null||o==Object}return t}function Ic(e){return e!=null&&typeof e=="object"}var qc=Object.getPrototypeOf(Uint8Array),Qa="__proto__";function co(e,t=hr){let o;if(pn(e)){let n=e.find(i=>i!=null);if(pn(n)||t(n)){o=Array(e.length);for(let i=0;i<e.length;i++)o[i]=co(e[i],t)}else o=e.slice()}else if(e instanceof qc)o=e.slice();else if(t(e)){o={};for(let n in e)n!=Qa&&(o[n]=co(e[n],t))}else o=e;return o}function Pe(e){let t=arguments;for(let o=1;o<t.length;o++){let n=t[o];for(let i in n)i!=Qa&&(hr(e[i])?Pe(e[i],co(n[i])):e[i]=co(n[i]))}return e}var Rc=0,zc=1,Bc=2;function Wc(e,t,o){for(let n=0,i,l=-1;n<t.length;n++){let c=t[n];if(c>l){for(i=c-1;i>=0&&e[i]==null;)e[i--]=null;for(i=c+1;i<o&&e[i]==null;)e[l=i++]=null}}}function Fc(e,t){if(Uc(e)){let c=e[0].slice();for(let m=1;m<e.length;m++)c.push(...e[m].slice(1));return Hc(c[0])||(c=Gc(c)),c}let o=new Set;for(let c=0;c<e.length;c++){let g=e[c][0],h=g.length;for(let S=0;S<h;S++)o.add(g[S])}let n=[Array.from(o).sort((c,m)=>c-m)],i=n[0].length,l=new Map;for(let c=0;c<i;c++)l.set(n[0][c],c);for(let c=0;c<e.length;c++){let m=e[c],g=m[0];for(let h=1;h<m.length;h++){let S=m[h],b=Array(i).fill(void 0),y=t?t[c][h]:zc,O=[];for(let M=0;M<S.length;M++){let R=S[M],F=l.get(g[M]);R===null?y!=Rc&&(b[F]=R,y==Bc&&O.push(F)):b[F]=R}Wc(b,O,i),n.push(b)}}return n}var Nc=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Gc(e){let t=e[0],o=t.length,n=Array(o);for(let l=0;l<n.length;l++)n[l]=l;n.sort((l,c)=>t[l]-t[c]);let i=[];for(let l=0;l<e.length;l++){let c=e[l],m=Array(o);for(let g=0;g<o;g++)m[g]=c[n[g]];i.push(m)}return i}function Uc(e){let t=e[0][0],o=t.length;for(let n=1;n<e.length;n++){let i=e[n][0];if(i.length!=o)return!1;if(i!=t){for(let l=0;l<o;l++)if(i[l]!=t[l])return!1}}return!0}function Hc(e,t=100){let o=e.length;if(o<=1)return!0;let n=0,i=o-1;for(;n<=i&&e[n]==null;)n++;for(;i>=n&&e[i]==null;)i--;if(i<=n)return!0;let l=tt(1,ht((i-n+1)/t));for(let c=e[n],m=n+l;m<=i;m+=l){let g=e[m];if(g!=null){if(g<=c)return!1;c=g}}return!0}var ja=["January","February","March","April","May","June","July","August","September","October","November","December"],Ja=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Za(e){return e.slice(0,3)}var Vc=Ja.map(Za),Yc=ja.map(Za),Kc={MMMM:ja,MMM:Yc,WWWW:Ja,WWW:Vc};function Oo(e){return(e<10?"0":"")+e}function Qc(e){return(e<10?"00":e<100?"0":"")+e}var jc={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Oo(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Oo(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Oo(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Oo(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Oo(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Qc(e.getMilliseconds())};function As(e,t){t=t||Kc;let o=[],n=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=n.exec(e);)o.push(i[0][0]=="{"?jc[i[1]]:i[0]);return l=>{let c="";for(let m=0;m<o.length;m++)c+=typeof o[m]=="string"?o[m]:o[m](l,t);return c}}var Jc=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Zc(e,t){let o;return t=="UTC"||t=="Etc/UTC"?o=new Date(+e+e.getTimezoneOffset()*6e4):t==Jc?o=e:(o=new Date(e.toLocaleString("en-US",{timeZone:t})),o.setMilliseconds(e.getMilliseconds())),o}var Xa=e=>e%1==0,fr=[1,2,2.5,5],Xc=zo(10,-32,0,fr),el=zo(10,0,32,fr),ed=el.filter(Xa),En=Xc.concat(el),Ts=`
`,tl="{YYYY}",ya=Ts+tl,nl="{M}/{D}",Io=Ts+nl,ar=Io+"/{YY}",ol="{aa}",td="{h}:{mm}",io=td+ol,va=Ts+io,ka=":{ss}",ce=null;function rl(e){let t=e*1e3,o=t*60,n=o*60,i=n*24,l=i*30,c=i*365,g=(e==1?zo(10,0,3,fr).filter(Xa):zo(10,-3,0,fr)).concat([t,t*5,t*10,t*15,t*30,o,o*5,o*10,o*15,o*30,n,n*2,n*3,n*4,n*6,n*8,n*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,l,l*2,l*3,l*4,l*6,c,c*2,c*5,c*10,c*25,c*50,c*100]),h=[[c,tl,ce,ce,ce,ce,ce,ce,1],[i*28,"{MMM}",ya,ce,ce,ce,ce,ce,1],[i,nl,ya,ce,ce,ce,ce,ce,1],[n,"{h}"+ol,ar,ce,Io,ce,ce,ce,1],[o,io,ar,ce,Io,ce,ce,ce,1],[t,ka,ar+" "+io,ce,Io+" "+io,ce,va,ce,1],[e,ka+".{fff}",ar+" "+io,ce,Io+" "+io,ce,va,ce,1]];function S(b){return(y,O,M,R,F,U)=>{let x=[],W=F>=c,T=F>=l&&F<c,J=b(M),D=he(J*e,3),Z=rs(J.getFullYear(),W?0:J.getMonth(),T||W?1:J.getDate()),K=he(Z*e,3);if(T||W){let te=T?F/l:0,Y=W?F/c:0,_=D==K?D:he(rs(Z.getFullYear()+Y,Z.getMonth()+te,1)*e,3),j=new Date(Ie(_/e)),L=j.getFullYear(),H=j.getMonth();for(let B=0;_<=R;B++){let oe=rs(L+Y*B,H+te*B,1),z=oe-b(he(oe*e,3));_=he((+oe+z)*e,3),_<=R&&x.push(_)}}else{let te=F>=i?i:F,Y=ht(M)-ht(D),_=K+Y+gr(D-K,te);x.push(_);let j=b(_),L=j.getHours()+j.getMinutes()/o+j.getSeconds()/n,H=F/n,B=y.axes[O]._space,oe=U/B;for(;_=he(_+F,e==1?0:3),!(_>R);)if(H>1){let z=ht(he(L+H,6))%24,re=b(_).getHours()-z;re>1&&(re=-1),_-=re*n,L=(L+H)%24;let de=x[x.length-1];he((_-de)/F,3)*oe>=.7&&x.push(_)}else x.push(_)}return x}}return[g,h,S]}var[nd,od,rd]=rl(1),[sd,id,ad]=rl(.001);zo(2,-53,53,[1]);function Sa(e,t){return e.map(o=>o.map((n,i)=>i==0||i==8||n==null?n:t(i==1||o[8]==0?n:o[1]+n)))}function xa(e,t){return(o,n,i,l,c)=>{let m=t.find(M=>c>=M[0])||t[t.length-1],g,h,S,b,y,O;return n.map(M=>{let R=e(M),F=R.getFullYear(),U=R.getMonth(),x=R.getDate(),W=R.getHours(),T=R.getMinutes(),J=R.getSeconds(),D=F!=g&&m[2]||U!=h&&m[3]||x!=S&&m[4]||W!=b&&m[5]||T!=y&&m[6]||J!=O&&m[7]||m[1];return g=F,h=U,S=x,b=W,y=T,O=J,D(R)})}}function ld(e,t){let o=As(t);return(n,i,l,c,m)=>i.map(g=>o(e(g)))}function rs(e,t,o){return new Date(e,t,o)}function Aa(e,t){return t(e)}var ud="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Ta(e,t){return(o,n,i,l)=>l==null?bs:t(e(n))}function cd(e,t){let o=e.series[t];return o.width?o.stroke(e,t):o.points.width?o.points.stroke(e,t):null}function dd(e,t){return e.series[t].fill(e,t)}var fd={show:!0,live:!0,isolate:!1,mount:Mc,markers:{show:!0,width:2,stroke:cd,fill:dd,dash:"solid"},idx:null,idxs:null,values:[]};function pd(e,t){let o=e.cursor.points,n=_t(),i=o.size(e,t);ke(n,Do,i),ke(n,Lo,i);let l=i/-2;ke(n,"marginLeft",l),ke(n,"marginTop",l);let c=o.width(e,t,i);return c&&ke(n,"borderWidth",c),n}function md(e,t){let o=e.series[t].points;return o._fill||o._stroke}function gd(e,t){let o=e.series[t].points;return o._stroke||o._fill}function hd(e,t){return e.series[t].points.size}var ss=[0,0];function wd(e,t,o){return ss[0]=t,ss[1]=o,ss}function lr(e,t,o,n=!0){return i=>{i.button==0&&(!n||i.target==t)&&o(i)}}function is(e,t,o,n=!0){return i=>{(!n||i.target==t)&&o(i)}}var bd={show:!0,x:!0,y:!0,lock:!1,move:wd,points:{one:!1,show:pd,size:hd,width:0,stroke:gd,fill:md},bind:{mousedown:lr,mouseup:lr,click:lr,dblclick:lr,mousemove:is,mouseleave:is,mouseenter:is},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,o,n,i)=>n-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},sl={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},_s=Pe({},sl,{filter:Ha}),il=Pe({},_s,{size:10}),al=Pe({},sl,{show:!1}),$s='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ll="bold "+$s,ul=1.5,_a={show:!0,scale:"x",stroke:ws,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ll,side:2,grid:_s,ticks:il,border:al,font:$s,lineGap:ul,rotate:0},yd="Value",vd="Time",$a={show:!0,scale:"x",auto:!1,sorted:1,min:ge,max:-ge,idxs:[]};function kd(e,t,o,n,i){return t.map(l=>l==null?"":Ss(l))}function Sd(e,t,o,n,i,l,c){let m=[],g=mn.get(i)||0;o=c?o:he(gr(o,i),g);for(let h=o;h<=n;h=he(h+i,g))m.push(Object.is(h,-0)?0:h);return m}function fs(e,t,o,n,i,l,c){let m=[],g=e.scales[e.axes[t].scale].log,h=g==10?Zt:Na,S=ht(h(o));i=lo(g,S),g==10&&(i=En[Rt(i,En)]);let b=o,y=i*g;g==10&&(y=En[Rt(y,En)]);do m.push(b),b=b+i,g==10&&!mn.has(b)&&(b=he(b,mn.get(i))),b>=y&&(i=b,y=i*g,g==10&&(y=En[Rt(y,En)]));while(b<=n);return m}function xd(e,t,o,n,i,l,c){let g=e.scales[e.axes[t].scale].asinh,h=n>g?fs(e,t,tt(g,o),n,i):[g],S=n>=0&&o<=0?[0]:[];return(o<-g?fs(e,t,tt(g,-n),-o,i):[g]).reverse().map(y=>-y).concat(S,h)}var cl=/./,Ad=/[12357]/,Td=/[125]/,Ea=/1/,ps=(e,t,o,n)=>e.map((i,l)=>t==4&&i==0||l%n==0&&o.test(i.toExponential()[i<0?1:0])?i:null);function _d(e,t,o,n,i){let l=e.axes[o],c=l.scale,m=e.scales[c],g=e.valToPos,h=l._space,S=g(10,c),b=g(9,c)-S>=h?cl:g(7,c)-S>=h?Ad:g(5,c)-S>=h?Td:Ea;if(b==Ea){let y=qe(g(1,c)-S);if(y<h)return ps(t.slice().reverse(),m.distr,b,$t(h/y)).reverse()}return ps(t,m.distr,b,1)}function $d(e,t,o,n,i){let l=e.axes[o],c=l.scale,m=l._space,g=e.valToPos,h=qe(g(1,c)-g(2,c));return h<m?ps(t.slice().reverse(),3,cl,$t(m/h)).reverse():t}function Ed(e,t,o,n){return n==null?bs:t==null?"":Ss(t)}var Ca={show:!0,scale:"y",stroke:ws,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ll,side:3,grid:_s,ticks:il,border:al,font:$s,lineGap:ul,rotate:0};function Cd(e,t){let o=3+(e||1)*2;return he(o*t,3)}function Pd(e,t){let{scale:o,idxs:n}=e.series[0],i=e._data[0],l=e.valToPos(i[n[0]],o,!0),c=e.valToPos(i[n[1]],o,!0),m=qe(c-l),g=e.series[t],h=m/(g.points.space*le);return n[1]-n[0]<=h}var Pa={scale:null,auto:!0,sorted:0,min:ge,max:-ge},dl=(e,t,o,n,i)=>i,Ma={show:!0,auto:!0,sorted:0,gaps:dl,alpha:1,facets:[Pe({},Pa,{scale:"x"}),Pe({},Pa,{scale:"y"})]},Oa={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:dl,alpha:1,points:{show:Pd,filter:null},values:null,min:ge,max:-ge,idxs:[],path:null,clip:null};function Md(e,t,o,n,i){return o/10}var fl={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Od=Pe({},fl,{time:!1,ori:1}),Da={};function pl(e,t){let o=Da[e];return o||(o={key:e,plots:[],sub(n){o.plots.push(n)},unsub(n){o.plots=o.plots.filter(i=>i!=n)},pub(n,i,l,c,m,g,h){for(let S=0;S<o.plots.length;S++)o.plots[S]!=i&&o.plots[S].pub(n,i,l,c,m,g,h)}},e!=null&&(Da[e]=o)),o}var fo=1,ms=2;function On(e,t,o){let n=e.mode,i=e.series[t],l=n==2?e._data[t]:e._data,c=e.scales,m=e.bbox,g=l[0],h=n==2?l[1]:l[t],S=n==2?c[i.facets[0].scale]:c[e.series[0].scale],b=n==2?c[i.facets[1].scale]:c[i.scale],y=m.left,O=m.top,M=m.width,R=m.height,F=e.valToPosH,U=e.valToPosV;return S.ori==0?o(i,g,h,S,b,F,U,y,O,M,R,br,mo,vr,gl,wl):o(i,g,h,S,b,U,F,O,y,R,M,yr,go,Ps,hl,bl)}function Es(e,t){let o=0,n=0,i=ie(e.bands,xs);for(let l=0;l<i.length;l++){let c=i[l];c.series[0]==t?o=c.dir:c.series[1]==t&&(c.dir==1?n|=1:n|=2)}return[o,n==1?-1:n==2?1:n==3?2:0]}function Dd(e,t,o,n,i){let l=e.mode,c=e.series[t],m=l==2?c.facets[1].scale:c.scale,g=e.scales[m];return i==-1?g.min:i==1?g.max:g.distr==3?g.dir==1?g.min:g.max:0}function Xt(e,t,o,n,i,l){return On(e,t,(c,m,g,h,S,b,y,O,M,R,F)=>{let U=c.pxRound,x=h.dir*(h.ori==0?1:-1),W=h.ori==0?mo:go,T,J;x==1?(T=o,J=n):(T=n,J=o);let D=U(b(m[T],h,R,O)),Z=U(y(g[T],S,F,M)),K=U(b(m[J],h,R,O)),te=U(y(l==1?S.max:S.min,S,F,M)),Y=new Path2D(i);return W(Y,K,te),W(Y,D,te),W(Y,D,Z),Y})}function wr(e,t,o,n,i,l){let c=null;if(e.length>0){c=new Path2D;let m=t==0?vr:Ps,g=o;for(let b=0;b<e.length;b++){let y=e[b];if(y[1]>y[0]){let O=y[0]-g;O>0&&m(c,g,n,O,n+l),g=y[1]}}let h=o+i-g,S=10;h>0&&m(c,g,n-S/2,h,n+l+S)}return c}function Ld(e,t,o){let n=e[e.length-1];n&&n[0]==t?n[1]=o:e.push([t,o])}function Cs(e,t,o,n,i,l,c){let m=[],g=e.length;for(let h=i==1?o:n;h>=o&&h<=n;h+=i)if(t[h]===null){let b=h,y=h;if(i==1)for(;++h<=n&&t[h]===null;)y=h;else for(;--h>=o&&t[h]===null;)y=h;let O=l(e[b]),M=y==b?O:l(e[y]),R=b-i;O=c<=0&&R>=0&&R<g?l(e[R]):O;let U=y+i;M=c>=0&&U>=0&&U<g?l(e[U]):M,M>=O&&m.push([O,M])}return m}function La(e){return e==0?Ua:e==1?Ie:t=>$n(t,e)}function ml(e){let t=e==0?br:yr,o=e==0?(i,l,c,m,g,h)=>{i.arcTo(l,c,m,g,h)}:(i,l,c,m,g,h)=>{i.arcTo(c,l,g,m,h)},n=e==0?(i,l,c,m,g)=>{i.rect(l,c,m,g)}:(i,l,c,m,g)=>{i.rect(c,l,g,m)};return(i,l,c,m,g,h=0,S=0)=>{h==0&&S==0?n(i,l,c,m,g):(h=zt(h,m/2,g/2),S=zt(S,m/2,g/2),t(i,l+h,c),o(i,l+m,c,l+m,c+g,h),o(i,l+m,c+g,l,c+g,S),o(i,l,c+g,l,c,S),o(i,l,c,l+m,c,h),i.closePath())}}var br=(e,t,o)=>{e.moveTo(t,o)},yr=(e,t,o)=>{e.moveTo(o,t)},mo=(e,t,o)=>{e.lineTo(t,o)},go=(e,t,o)=>{e.lineTo(o,t)},vr=ml(0),Ps=ml(1),gl=(e,t,o,n,i,l)=>{e.arc(t,o,n,i,l)},hl=(e,t,o,n,i,l)=>{e.arc(o,t,n,i,l)},wl=(e,t,o,n,i,l,c)=>{e.bezierCurveTo(t,o,n,i,l,c)},bl=(e,t,o,n,i,l,c)=>{e.bezierCurveTo(o,t,i,n,c,l)};function yl(e){return(t,o,n,i,l)=>On(t,o,(c,m,g,h,S,b,y,O,M,R,F)=>{let{pxRound:U,points:x}=c,W,T;h.ori==0?(W=br,T=gl):(W=yr,T=hl);let J=he(x.width*le,3),D=(x.size-x.width)/2*le,Z=he(D*2,3),K=new Path2D,te=new Path2D,{left:Y,top:_,width:j,height:L}=t.bbox;vr(te,Y-Z,_-Z,j+Z*2,L+Z*2);let H=B=>{if(g[B]!=null){let oe=U(b(m[B],h,R,O)),z=U(y(g[B],S,F,M));W(K,oe+D,z),T(K,oe,z,D,0,ur*2)}};if(l)l.forEach(H);else for(let B=n;B<=i;B++)H(B);return{stroke:J>0?K:null,fill:K,clip:te,flags:fo|ms}})}function vl(e){return(t,o,n,i,l,c)=>{n!=i&&(l!=n&&c!=n&&e(t,o,n),l!=i&&c!=i&&e(t,o,i),e(t,o,c))}}var Id=vl(mo),qd=vl(go);function kl(e){let t=ie(e?.alignGaps,0);return(o,n,i,l)=>On(o,n,(c,m,g,h,S,b,y,O,M,R,F)=>{[i,l]=pr(g,i,l);let U=c.pxRound,x=L=>U(b(L,h,R,O)),W=L=>U(y(L,S,F,M)),T,J;h.ori==0?(T=mo,J=Id):(T=go,J=qd);let D=h.dir*(h.ori==0?1:-1),Z={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:fo},K=Z.stroke,te=!1;if(l-i>=R*4){let L=I=>o.posToVal(I,h.key,!0),H=null,B=null,oe,z,nt,Se=x(m[D==1?i:l]),re=x(m[i]),de=x(m[l]),X=L(D==1?re+1:de-1);for(let I=D==1?i:l;I>=i&&I<=l;I+=D){let Oe=m[I],xe=(D==1?Oe<X:Oe>X)?Se:x(Oe),ue=g[I];xe==Se?ue!=null?(z=ue,H==null?(T(K,xe,W(z)),oe=H=B=z):z<H?H=z:z>B&&(B=z)):ue===null&&(te=!0):(H!=null&&J(K,Se,W(H),W(B),W(oe),W(z)),ue!=null?(z=ue,T(K,xe,W(z)),H=B=oe=z):(H=B=null,ue===null&&(te=!0)),Se=xe,X=L(Se+D))}H!=null&&H!=B&&nt!=Se&&J(K,Se,W(H),W(B),W(oe),W(z))}else for(let L=D==1?i:l;L>=i&&L<=l;L+=D){let H=g[L];H===null?te=!0:H!=null&&T(K,x(m[L]),W(H))}let[_,j]=Es(o,n);if(c.fill!=null||_!=0){let L=Z.fill=new Path2D(K),H=c.fillTo(o,n,c.min,c.max,_),B=W(H),oe=x(m[i]),z=x(m[l]);D==-1&&([z,oe]=[oe,z]),T(L,z,B),T(L,oe,B)}if(!c.spanGaps){let L=[];te&&L.push(...Cs(m,g,i,l,D,x,t)),Z.gaps=L=c.gaps(o,n,i,l,L),Z.clip=wr(L,h.ori,O,M,R,F)}return j!=0&&(Z.band=j==2?[Xt(o,n,i,l,K,-1),Xt(o,n,i,l,K,1)]:Xt(o,n,i,l,K,j)),Z})}function Rd(e){let t=ie(e.align,1),o=ie(e.ascDesc,!1),n=ie(e.alignGaps,0),i=ie(e.extend,!1);return(l,c,m,g)=>On(l,c,(h,S,b,y,O,M,R,F,U,x,W)=>{[m,g]=pr(b,m,g);let T=h.pxRound,{left:J,width:D}=l.bbox,Z=re=>T(M(re,y,x,F)),K=re=>T(R(re,O,W,U)),te=y.ori==0?mo:go,Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:fo},_=Y.stroke,j=y.dir*(y.ori==0?1:-1),L=K(b[j==1?m:g]),H=Z(S[j==1?m:g]),B=H,oe=H;i&&t==-1&&(oe=J,te(_,oe,L)),te(_,H,L);for(let re=j==1?m:g;re>=m&&re<=g;re+=j){let de=b[re];if(de==null)continue;let X=Z(S[re]),I=K(de);t==1?te(_,X,L):te(_,B,I),te(_,X,I),L=I,B=X}let z=B;i&&t==1&&(z=J+D,te(_,z,L));let[nt,Se]=Es(l,c);if(h.fill!=null||nt!=0){let re=Y.fill=new Path2D(_),de=h.fillTo(l,c,h.min,h.max,nt),X=K(de);te(re,z,X),te(re,oe,X)}if(!h.spanGaps){let re=[];re.push(...Cs(S,b,m,g,j,Z,n));let de=h.width*le/2,X=o||t==1?de:-de,I=o||t==-1?-de:de;re.forEach(Oe=>{Oe[0]+=X,Oe[1]+=I}),Y.gaps=re=h.gaps(l,c,m,g,re),Y.clip=wr(re,y.ori,F,U,x,W)}return Se!=0&&(Y.band=Se==2?[Xt(l,c,m,g,_,-1),Xt(l,c,m,g,_,1)]:Xt(l,c,m,g,_,Se)),Y})}function Ia(e,t,o,n,i,l,c=ge){if(e.length>1){let m=null;for(let g=0,h=1/0;g<e.length;g++)if(t[g]!==void 0){if(m!=null){let S=qe(e[g]-e[m]);S<h&&(h=S,c=qe(o(e[g],n,i,l)-o(e[m],n,i,l)))}m=g}}return c}function zd(e){e=e||Ro;let t=ie(e.size,[.6,ge,1]),o=e.align||0,n=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let l=ne(i),c=1-t[0],m=ie(t[1],ge),g=ie(t[2],1),h=ie(e.disp,Ro),S=ie(e.each,O=>{}),{fill:b,stroke:y}=h;return(O,M,R,F)=>On(O,M,(U,x,W,T,J,D,Z,K,te,Y,_)=>{let j=U.pxRound,L=o,H=n*le,B=m*le,oe=g*le,z,nt;T.ori==0?[z,nt]=l(O,M):[nt,z]=l(O,M);let Se=T.dir*(T.ori==0?1:-1),re=T.ori==0?vr:Ps,de=T.ori==0?S:(C,we,De,zn,bn,Wt,yn)=>{S(C,we,De,bn,zn,yn,Wt)},X=ie(O.bands,xs).find(C=>C.series[0]==M),I=X!=null?X.dir:0,Oe=U.fillTo(O,M,U.min,U.max,I),je=j(Z(Oe,J,_,te)),xe,ue,Ct,lt=Y,Te=j(U.width*le),Bt=!1,Kt=null,bt=null,tn=null,In=null;b!=null&&(Te==0||y!=null)&&(Bt=!0,Kt=b.values(O,M,R,F),bt=new Map,new Set(Kt).forEach(C=>{C!=null&&bt.set(C,new Path2D)}),Te>0&&(tn=y.values(O,M,R,F),In=new Map,new Set(tn).forEach(C=>{C!=null&&In.set(C,new Path2D)})));let{x0:qn,size:yo}=h;if(qn!=null&&yo!=null){L=1,x=qn.values(O,M,R,F),qn.unit==2&&(x=x.map(De=>O.posToVal(K+De*Y,T.key,!0)));let C=yo.values(O,M,R,F);yo.unit==2?ue=C[0]*Y:ue=D(C[0],T,Y,K)-D(0,T,Y,K),lt=Ia(x,W,D,T,Y,K,lt),Ct=lt-ue+H}else lt=Ia(x,W,D,T,Y,K,lt),Ct=lt*c+H,ue=lt-Ct;Ct<1&&(Ct=0),Te>=ue/2&&(Te=0),Ct<5&&(j=Ua);let Go=Ct>0,hn=lt-Ct-(Go?Te:0);ue=j(ds(hn,oe,B)),xe=(L==0?ue/2:L==Se?0:ue)-L*Se*((L==0?H/2:0)+(Go?Te/2:0));let Je={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Rn=Bt?null:new Path2D,Qt=null;if(X!=null)Qt=O.data[X.series[1]];else{let{y0:C,y1:we}=h;C!=null&&we!=null&&(W=we.values(O,M,R,F),Qt=C.values(O,M,R,F))}let wn=z*ue,Q=nt*ue;for(let C=Se==1?R:F;C>=R&&C<=F;C+=Se){let we=W[C];if(we==null)continue;if(Qt!=null){let ot=Qt[C]??0;if(we-ot==0)continue;je=Z(ot,J,_,te)}let De=T.distr!=2||h!=null?x[C]:C,zn=D(De,T,Y,K),bn=Z(ie(we,Oe),J,_,te),Wt=j(zn-xe),yn=j(tt(bn,je)),ut=j(zt(bn,je)),yt=yn-ut;if(we!=null){let ot=we<0?Q:wn,Pt=we<0?wn:Q;Bt?(Te>0&&tn[C]!=null&&re(In.get(tn[C]),Wt,ut+ht(Te/2),ue,tt(0,yt-Te),ot,Pt),Kt[C]!=null&&re(bt.get(Kt[C]),Wt,ut+ht(Te/2),ue,tt(0,yt-Te),ot,Pt)):re(Rn,Wt,ut+ht(Te/2),ue,tt(0,yt-Te),ot,Pt),de(O,M,C,Wt-Te/2,ut,ue+Te,yt)}}return Te>0?Je.stroke=Bt?In:Rn:Bt||(Je._fill=U.width==0?U._fill:U._stroke??U._fill,Je.width=0),Je.fill=Bt?bt:Rn,Je})}function Bd(e,t){let o=ie(t?.alignGaps,0);return(n,i,l,c)=>On(n,i,(m,g,h,S,b,y,O,M,R,F,U)=>{[l,c]=pr(h,l,c);let x=m.pxRound,W=z=>x(y(z,S,F,M)),T=z=>x(O(z,b,U,R)),J,D,Z;S.ori==0?(J=br,Z=mo,D=wl):(J=yr,Z=go,D=bl);let K=S.dir*(S.ori==0?1:-1),te=W(g[K==1?l:c]),Y=te,_=[],j=[];for(let z=K==1?l:c;z>=l&&z<=c;z+=K)if(h[z]!=null){let Se=g[z],re=W(Se);_.push(Y=re),j.push(T(h[z]))}let L={stroke:e(_,j,J,Z,D,x),fill:null,clip:null,band:null,gaps:null,flags:fo},H=L.stroke,[B,oe]=Es(n,i);if(m.fill!=null||B!=0){let z=L.fill=new Path2D(H),nt=m.fillTo(n,i,m.min,m.max,B),Se=T(nt);Z(z,Y,Se),Z(z,te,Se)}if(!m.spanGaps){let z=[];z.push(...Cs(g,h,l,c,K,W,o)),L.gaps=z=m.gaps(n,i,l,c,z),L.clip=wr(z,S.ori,M,R,F,U)}return oe!=0&&(L.band=oe==2?[Xt(n,i,l,c,H,-1),Xt(n,i,l,c,H,1)]:Xt(n,i,l,c,H,oe)),L})}function Wd(e){return Bd(Fd,e)}function Fd(e,t,o,n,i,l){let c=e.length;if(c<2)return null;let m=new Path2D;if(o(m,e[0],t[0]),c==2)n(m,e[1],t[1]);else{let g=Array(c),h=Array(c-1),S=Array(c-1),b=Array(c-1);for(let y=0;y<c-1;y++)S[y]=t[y+1]-t[y],b[y]=e[y+1]-e[y],h[y]=S[y]/b[y];g[0]=h[0];for(let y=1;y<c-1;y++)h[y]===0||h[y-1]===0||h[y-1]>0!=h[y]>0?g[y]=0:(g[y]=3*(b[y-1]+b[y])/((2*b[y]+b[y-1])/h[y-1]+(b[y]+2*b[y-1])/h[y]),isFinite(g[y])||(g[y]=0));g[c-1]=h[c-2];for(let y=0;y<c-1;y++)i(m,e[y]+b[y]/3,t[y]+g[y]*b[y]/3,e[y+1]-b[y]/3,t[y+1]-g[y+1]*b[y]/3,e[y+1],t[y+1])}return m}var gs=new Set;function qa(){for(let e of gs)e.syncRect(!0)}po&&(Pn(kc,ao,qa),Pn(Sc,ao,qa,!0),Pn(cr,ao,()=>{Me.pxRatio=le}));var Nd=kl(),Gd=yl();function Ra(e,t,o,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((l,c)=>hs(l,c,t,o))}function Ud(e,t){return e.map((o,n)=>n==0?{}:Pe({},t,o))}function hs(e,t,o,n){return Pe({},t==0?o:n,e)}function Sl(e,t,o){return t==null?uo:[t,o]}var Hd=Sl;function Vd(e,t,o){return t==null?uo:dr(t,o,ks,!0)}function xl(e,t,o,n){return t==null?uo:mr(t,o,e.scales[n].log,!1)}var Yd=xl;function Al(e,t,o,n){return t==null?uo:vs(t,o,e.scales[n].log,!1)}var Kd=Al;function Qd(e,t,o,n,i){let l=tt(ga(e),ga(t)),c=t-e,m=Rt(i/n*c,o);do{let g=o[m],h=n*g/c;if(h>=i&&l+(g<5?mn.get(g):0)<=17)return[g,h]}while(++m<o.length);return[0,0]}function za(e){let t,o;return e=e.replace(/(\d+)px/,(n,i)=>(t=Ie((o=+i)*le))+"px"),[e,t,o]}function jd(e){e.show&&[e.font,e.labelFont].forEach(t=>{let o=he(t[2]*le,1);t[0]=t[0].replace(/[0-9.]+px/,o+"px"),t[1]=o})}function Me(e,t,o){let n={mode:ie(e.mode,1)},i=n.mode;function l(s,a,u,d){let p=a.valToPct(s);return d+u*(a.dir==-1?1-p:p)}function c(s,a,u,d){let p=a.valToPct(s);return d+u*(a.dir==-1?p:1-p)}function m(s,a,u,d){return a.ori==0?l(s,a,u,d):c(s,a,u,d)}n.valToPosH=l,n.valToPosV=c;let g=!1;n.status=0;let h=n.root=_t(oc);if(e.id!=null&&(h.id=e.id),gt(h,e.class),e.title){let s=_t(ic,h);s.textContent=e.title}let S=qt("canvas"),b=n.ctx=S.getContext("2d"),y=_t(ac,h);Pn("click",y,s=>{s.target===M&&(be!=Qn||Ae!=jn)&&Ve.click(n,s)},!0);let O=n.under=_t(lc,y);y.appendChild(S);let M=n.over=_t(uc,y);e=co(e);let R=+ie(e.pxAlign,1),F=La(R);(e.plugins||[]).forEach(s=>{s.opts&&(e=s.opts(n,e)||e)});let U=e.ms||.001,x=n.series=i==1?Ra(e.series||[],$a,Oa,!1):Ud(e.series||[null],Ma),W=n.axes=Ra(e.axes||[],_a,Ca,!0),T=n.scales={},J=n.bands=e.bands||[];J.forEach(s=>{s.fill=ne(s.fill||null),s.dir=ie(s.dir,-1)});let D=i==2?x[1].facets[0].scale:x[0].scale,Z={axes:Su,series:wu},K=(e.drawOrder||["axes","series"]).map(s=>Z[s]);function te(s){let a=s.distr==3?u=>Zt(u>0?u:s.clamp(n,u,s.min,s.max,s.key)):s.distr==4?u=>os(u,s.asinh):s.distr==100?u=>s.fwd(u):u=>u;return u=>{let d=a(u),{_min:p,_max:w}=s,v=w-p;return(d-p)/v}}function Y(s){let a=T[s];if(a==null){let u=(e.scales||Ro)[s]||Ro;if(u.from!=null){Y(u.from);let d=Pe({},T[u.from],u,{key:s});d.valToPct=te(d),T[s]=d}else{a=T[s]=Pe({},s==D?fl:Od,u),a.key=s;let d=a.time,p=a.range,w=pn(p);if((s!=D||i==2&&!d)&&(w&&(p[0]==null||p[1]==null)&&(p={min:p[0]==null?fa:{mode:1,hard:p[0],soft:p[0]},max:p[1]==null?fa:{mode:1,hard:p[1],soft:p[1]}},w=!1),!w&&hr(p))){let v=p;p=(k,A,$)=>A==null?uo:dr(A,$,v)}a.range=ne(p||(d?Hd:s==D?a.distr==3?Yd:a.distr==4?Kd:Sl:a.distr==3?xl:a.distr==4?Al:Vd)),a.auto=ne(w?!1:a.auto),a.clamp=ne(a.clamp||Md),a._min=a._max=null,a.valToPct=te(a)}}}Y("x"),Y("y"),i==1&&x.forEach(s=>{Y(s.scale)}),W.forEach(s=>{Y(s.scale)});for(let s in e.scales)Y(s);let _=T[D],j=_.distr,L,H;_.ori==0?(gt(h,rc),L=l,H=c):(gt(h,sc),L=c,H=l);let B={};for(let s in T){let a=T[s];(a.min!=null||a.max!=null)&&(B[s]={min:a.min,max:a.max},a.min=a.max=null)}let oe=e.tzDate||(s=>new Date(Ie(s/U))),z=e.fmtDate||As,nt=U==1?rd(oe):ad(oe),Se=xa(oe,Sa(U==1?od:id,z)),re=Ta(oe,Aa(ud,z)),de=[],X=n.legend=Pe({},fd,e.legend),I=n.cursor=Pe({},bd,{drag:{y:i==2}},e.cursor),Oe=X.show,je=I.show,xe=X.markers;X.idxs=de,xe.width=ne(xe.width),xe.dash=ne(xe.dash),xe.stroke=ne(xe.stroke),xe.fill=ne(xe.fill);let ue,Ct,lt,Te=[],Bt=[],Kt,bt=!1,tn={};if(X.live){let s=x[1]?x[1].values:null;bt=s!=null,Kt=bt?s(n,1,0):{_:0};for(let a in Kt)tn[a]=bs}if(Oe)if(ue=qt("table",gc,h),lt=qt("tbody",null,ue),X.mount(n,ue),bt){Ct=qt("thead",null,ue,lt);let s=qt("tr",null,Ct);qt("th",null,s);for(var In in Kt)qt("th",Xi,s).textContent=In}else gt(ue,wc),X.live&&gt(ue,hc);let qn={show:!0},yo={show:!1};function Go(s,a){if(a==0&&(bt||!X.live||i==2))return uo;let u=[],d=qt("tr",bc,lt,lt.childNodes[a]);gt(d,s.class),s.show||gt(d,Cn);let p=qt("th",null,d);if(xe.show){let k=_t(yc,p);if(a>0){let A=xe.width(n,a);A&&(k.style.border=A+"px "+xe.dash(n,a)+" "+xe.stroke(n,a)),k.style.background=xe.fill(n,a)}}let w=_t(Xi,p);s.label instanceof HTMLElement?w.appendChild(s.label):w.textContent=s.label,a>0&&(xe.show||(w.style.color=s.width>0?xe.stroke(n,a):xe.fill(n,a)),Je("click",p,k=>{if(I._lock)return;kn(k);let A=x.indexOf(s);if((k.ctrlKey||k.metaKey)!=X.isolate){let $=x.some((E,P)=>P>0&&P!=A&&E.show);x.forEach((E,P)=>{P>0&&Nt(P,$?P==A?qn:yo:qn,!0,Ce.setSeries)})}else Nt(A,{show:!s.show},!0,Ce.setSeries)},!1),Wn&&Je(oa,p,k=>{I._lock||(kn(k),Nt(x.indexOf(s),Zn,!0,Ce.setSeries))},!1));for(var v in Kt){let k=qt("td",vc,d);k.textContent="--",u.push(k)}return[d,u]}let hn=new Map;function Je(s,a,u,d=!0){let p=hn.get(a)||{},w=I.bind[s](n,a,u,d);w&&(Pn(s,a,p[s]=w),hn.set(a,p))}function Rn(s,a,u){let d=hn.get(a)||{};for(let p in d)(s==null||p==s)&&(cs(p,a,d[p]),delete d[p]);s==null&&hn.delete(a)}let Qt=0,wn=0,Q=0,C=0,we=0,De=0,zn=we,bn=De,Wt=Q,yn=C,ut=0,yt=0,ot=0,Pt=0;n.bbox={};let Er=!1,Uo=!1,Bn=!1,vn=!1,Ho=!1,vt=!1;function Cr(s,a,u){(u||s!=n.width||a!=n.height)&&Rs(s,a),Hn(!1),Bn=!0,Uo=!0,Vn()}function Rs(s,a){n.width=Qt=Q=s,n.height=wn=C=a,we=De=0,cu(),du();let u=n.bbox;ut=u.left=$n(we*le,.5),yt=u.top=$n(De*le,.5),ot=u.width=$n(Q*le,.5),Pt=u.height=$n(C*le,.5)}let au=3;function lu(){let s=!1,a=0;for(;!s;){a++;let u=vu(a),d=ku(a);s=a==au||u&&d,s||(Rs(n.width,n.height),Uo=!0)}}function uu({width:s,height:a}){Cr(s,a)}n.setSize=uu;function cu(){let s=!1,a=!1,u=!1,d=!1;W.forEach((p,w)=>{if(p.show&&p._show){let{side:v,_size:k}=p,A=v%2,$=p.label!=null?p.labelSize:0,E=k+$;E>0&&(A?(Q-=E,v==3?(we+=E,d=!0):u=!0):(C-=E,v==0?(De+=E,s=!0):a=!0))}}),Sn[0]=s,Sn[1]=u,Sn[2]=a,Sn[3]=d,Q-=nn[1]+nn[3],we+=nn[3],C-=nn[2]+nn[0],De+=nn[0]}function du(){let s=we+Q,a=De+C,u=we,d=De;function p(w,v){switch(w){case 1:return s+=v,s-v;case 2:return a+=v,a-v;case 3:return u-=v,u+v;case 0:return d-=v,d+v}}W.forEach((w,v)=>{if(w.show&&w._show){let k=w.side;w._pos=p(k,w._size),w.label!=null&&(w._lpos=p(k,w.labelSize))}})}if(I.dataIdx==null){let s=I.hover,a=s.skip=new Set(s.skip??[]);a.add(void 0);let u=s.prox=ne(s.prox),d=s.bias??=0;I.dataIdx=(p,w,v,k)=>{if(w==0)return v;let A=v,$=u(p,w,v,k)??ge,E=$>=0&&$<ge,P=_.ori==0?Q:C,V=I.left,ae=t[0],se=t[w];if(a.has(se[v])){A=null;let ee=null,N=null,q;if(d==0||d==-1)for(q=v;ee==null&&q-- >0;)a.has(se[q])||(ee=q);if(d==0||d==1)for(q=v;N==null&&q++<se.length;)a.has(se[q])||(N=q);if(ee!=null||N!=null)if(E){let ve=ee==null?-1/0:L(ae[ee],_,P,0),_e=N==null?1/0:L(ae[N],_,P,0),Ne=V-ve,fe=_e-V;Ne<=fe?Ne<=$&&(A=ee):fe<=$&&(A=N)}else A=N==null?ee:ee==null?N:v-ee<=N-v?ee:N}else E&&qe(V-L(ae[v],_,P,0))>$&&(A=null);return A}}let kn=s=>{I.event=s};I.idxs=de,I._lock=!1;let Qe=I.points;Qe.show=ne(Qe.show),Qe.size=ne(Qe.size),Qe.stroke=ne(Qe.stroke),Qe.width=ne(Qe.width),Qe.fill=ne(Qe.fill);let Ft=n.focus=Pe({},e.focus||{alpha:.3},I.focus),Wn=Ft.prox>=0,Fn=Wn&&Qe.one,kt=[],Nn=[],Gn=[];function zs(s,a){let u=Qe.show(n,a);if(u instanceof HTMLElement)return gt(u,mc),gt(u,s.class),Yt(u,-10,-10,Q,C),M.insertBefore(u,kt[a]),u}function Bs(s,a){if(i==1||a>0){let u=i==1&&T[s.scale].time,d=s.value;s.value=u?ba(d)?Ta(oe,Aa(d,z)):d||re:d||Ed,s.label=s.label||(u?vd:yd)}if(Fn||a>0){s.width=s.width==null?1:s.width,s.paths=s.paths||Nd||Oc,s.fillTo=ne(s.fillTo||Dd),s.pxAlign=+ie(s.pxAlign,R),s.pxRound=La(s.pxAlign),s.stroke=ne(s.stroke||null),s.fill=ne(s.fill||null),s._stroke=s._fill=s._paths=s._focus=null;let u=Cd(tt(1,s.width),1),d=s.points=Pe({},{size:u,width:tt(1,u*.2),stroke:s.stroke,space:u*2,paths:Gd,_stroke:null,_fill:null},s.points);d.show=ne(d.show),d.filter=ne(d.filter),d.fill=ne(d.fill),d.stroke=ne(d.stroke),d.paths=ne(d.paths),d.pxAlign=s.pxAlign}if(Oe){let u=Go(s,a);Te.splice(a,0,u[0]),Bt.splice(a,0,u[1]),X.values.push(null)}if(je){de.splice(a,0,null);let u=null;Fn?a==0&&(u=zs(s,a)):a>0&&(u=zs(s,a)),kt.splice(a,0,u),Nn.splice(a,0,0),Gn.splice(a,0,0)}Fe("addSeries",a)}function fu(s,a){a=a??x.length,s=i==1?hs(s,a,$a,Oa):hs(s,a,{},Ma),x.splice(a,0,s),Bs(x[a],a)}n.addSeries=fu;function pu(s){if(x.splice(s,1),Oe){X.values.splice(s,1),Bt.splice(s,1);let a=Te.splice(s,1)[0];Rn(null,a.firstChild),a.remove()}je&&(de.splice(s,1),kt.splice(s,1)[0].remove(),Nn.splice(s,1),Gn.splice(s,1)),Fe("delSeries",s)}n.delSeries=pu;let Sn=[!1,!1,!1,!1];function mu(s,a){if(s._show=s.show,s.show){let u=s.side%2,d=T[s.scale];d==null&&(s.scale=u?x[1].scale:D,d=T[s.scale]);let p=d.time;s.size=ne(s.size),s.space=ne(s.space),s.rotate=ne(s.rotate),pn(s.incrs)&&s.incrs.forEach(v=>{!mn.has(v)&&mn.set(v,Ya(v))}),s.incrs=ne(s.incrs||(d.distr==2?ed:p?U==1?nd:sd:En)),s.splits=ne(s.splits||(p&&d.distr==1?nt:d.distr==3?fs:d.distr==4?xd:Sd)),s.stroke=ne(s.stroke),s.grid.stroke=ne(s.grid.stroke),s.ticks.stroke=ne(s.ticks.stroke),s.border.stroke=ne(s.border.stroke);let w=s.values;s.values=pn(w)&&!pn(w[0])?ne(w):p?pn(w)?xa(oe,Sa(w,z)):ba(w)?ld(oe,w):w||Se:w||kd,s.filter=ne(s.filter||(d.distr>=3&&d.log==10?_d:d.distr==3&&d.log==2?$d:Ha)),s.font=za(s.font),s.labelFont=za(s.labelFont),s._size=s.size(n,null,a,0),s._space=s._rotate=s._incrs=s._found=s._splits=s._values=null,s._size>0&&(Sn[a]=!0,s._el=_t(cc,y))}}function vo(s,a,u,d){let[p,w,v,k]=u,A=a%2,$=0;return A==0&&(k||w)&&($=a==0&&!p||a==2&&!v?Ie(_a.size/3):0),A==1&&(p||v)&&($=a==1&&!w||a==3&&!k?Ie(Ca.size/2):0),$}let Ws=n.padding=(e.padding||[vo,vo,vo,vo]).map(s=>ne(ie(s,vo))),nn=n._padding=Ws.map((s,a)=>s(n,a,Sn,0)),He,Re=null,ze=null,Vo=i==1?x[0].idxs:null,Mt=null,ko=!1;function Fs(s,a){if(t=s??[],n.data=n._data=t,i==2){He=0;for(let u=1;u<x.length;u++)He+=t[u][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),Mt=t[0],He=Mt.length;let u=t;if(j==2){u=t.slice();let d=u[0]=Array(He);for(let p=0;p<He;p++)d[p]=p}n._data=t=u}if(Hn(!0),Fe("setData"),j==2&&(Bn=!0),a!==!1){let u=_;u.auto(n,ko)?Pr():rn(D,u.min,u.max),vn=vn||I.left>=0,vt=!0,Vn()}}n.setData=Fs;function Pr(){ko=!0;let s,a;i==1&&(He>0?(Re=Vo[0]=0,ze=Vo[1]=He-1,s=t[0][Re],a=t[0][ze],j==2?(s=Re,a=ze):s==a&&(j==3?[s,a]=mr(s,s,_.log,!1):j==4?[s,a]=vs(s,s,_.log,!1):_.time?a=s+Ie(86400/U):[s,a]=dr(s,a,ks,!0))):(Re=Vo[0]=s=null,ze=Vo[1]=a=null)),rn(D,s,a)}let Yo,Un,Mr,Or,Dr,Lr,Ir,qr,Rr,rt;function Ns(s,a,u,d,p,w){s??=ta,u??=xs,d??="butt",p??=ta,w??="round",s!=Yo&&(b.strokeStyle=Yo=s),p!=Un&&(b.fillStyle=Un=p),a!=Mr&&(b.lineWidth=Mr=a),w!=Dr&&(b.lineJoin=Dr=w),d!=Lr&&(b.lineCap=Lr=d),u!=Or&&b.setLineDash(Or=u)}function Gs(s,a,u,d){a!=Un&&(b.fillStyle=Un=a),s!=Ir&&(b.font=Ir=s),u!=qr&&(b.textAlign=qr=u),d!=Rr&&(b.textBaseline=Rr=d)}function zr(s,a,u,d,p=0){if(d.length>0&&s.auto(n,ko)&&(a==null||a.min==null)){let w=ie(Re,0),v=ie(ze,d.length-1),k=u.min==null?_c(d,w,v,p,s.distr==3):[u.min,u.max];s.min=zt(s.min,u.min=k[0]),s.max=tt(s.max,u.max=k[1])}}let Us={min:null,max:null};function gu(){for(let d in T){let p=T[d];B[d]==null&&(p.min==null||B[D]!=null&&p.auto(n,ko))&&(B[d]=Us)}for(let d in T){let p=T[d];B[d]==null&&p.from!=null&&B[p.from]!=null&&(B[d]=Us)}B[D]!=null&&Hn(!0);let s={};for(let d in B){let p=B[d];if(p!=null){let w=s[d]=co(T[d],Ic);if(p.min!=null)Pe(w,p);else if(d!=D||i==2)if(He==0&&w.from==null){let v=w.range(n,null,null,d);w.min=v[0],w.max=v[1]}else w.min=ge,w.max=-ge}}if(He>0){x.forEach((d,p)=>{if(i==1){let w=d.scale,v=B[w];if(v==null)return;let k=s[w];if(p==0){let A=k.range(n,k.min,k.max,w);k.min=A[0],k.max=A[1],Re=Rt(k.min,t[0]),ze=Rt(k.max,t[0]),ze-Re>1&&(t[0][Re]<k.min&&Re++,t[0][ze]>k.max&&ze--),d.min=Mt[Re],d.max=Mt[ze]}else d.show&&d.auto&&zr(k,v,d,t[p],d.sorted);d.idxs[0]=Re,d.idxs[1]=ze}else if(p>0&&d.show&&d.auto){let[w,v]=d.facets,k=w.scale,A=v.scale,[$,E]=t[p],P=s[k],V=s[A];P!=null&&zr(P,B[k],w,$,w.sorted),V!=null&&zr(V,B[A],v,E,v.sorted),d.min=v.min,d.max=v.max}});for(let d in s){let p=s[d],w=B[d];if(p.from==null&&(w==null||w.min==null)){let v=p.range(n,p.min==ge?null:p.min,p.max==-ge?null:p.max,d);p.min=v[0],p.max=v[1]}}}for(let d in s){let p=s[d];if(p.from!=null){let w=s[p.from];if(w.min==null)p.min=p.max=null;else{let v=p.range(n,w.min,w.max,d);p.min=v[0],p.max=v[1]}}}let a={},u=!1;for(let d in s){let p=s[d],w=T[d];if(w.min!=p.min||w.max!=p.max){w.min=p.min,w.max=p.max;let v=w.distr;w._min=v==3?Zt(w.min):v==4?os(w.min,w.asinh):v==100?w.fwd(w.min):w.min,w._max=v==3?Zt(w.max):v==4?os(w.max,w.asinh):v==100?w.fwd(w.max):w.max,a[d]=u=!0}}if(u){x.forEach((d,p)=>{i==2?p>0&&a.y&&(d._paths=null):a[d.scale]&&(d._paths=null)});for(let d in a)Bn=!0,Fe("setScale",d);je&&I.left>=0&&(vn=vt=!0)}for(let d in B)B[d]=null}function hu(s){let a=ds(Re-1,0,He-1),u=ds(ze+1,0,He-1);for(;s[a]==null&&a>0;)a--;for(;s[u]==null&&u<He-1;)u++;return[a,u]}function wu(){if(He>0){let s=x.some(a=>a._focus)&&rt!=Ft.alpha;s&&(b.globalAlpha=rt=Ft.alpha),x.forEach((a,u)=>{if(u>0&&a.show&&(Hs(u,!1),Hs(u,!0),a._paths==null)){let d=rt;rt!=a.alpha&&(b.globalAlpha=rt=a.alpha);let p=i==2?[0,t[u][0].length-1]:hu(t[u]);a._paths=a.paths(n,u,p[0],p[1]),rt!=d&&(b.globalAlpha=rt=d)}}),x.forEach((a,u)=>{if(u>0&&a.show){let d=rt;rt!=a.alpha&&(b.globalAlpha=rt=a.alpha),a._paths!=null&&Vs(u,!1);{let p=a._paths!=null?a._paths.gaps:null,w=a.points.show(n,u,Re,ze,p),v=a.points.filter(n,u,w,p);(w||v)&&(a.points._paths=a.points.paths(n,u,Re,ze,v),Vs(u,!0))}rt!=d&&(b.globalAlpha=rt=d),Fe("drawSeries",u)}}),s&&(b.globalAlpha=rt=1)}}function Hs(s,a){let u=a?x[s].points:x[s];u._stroke=u.stroke(n,s),u._fill=u.fill(n,s)}function Vs(s,a){let u=a?x[s].points:x[s],{stroke:d,fill:p,clip:w,flags:v,_stroke:k=u._stroke,_fill:A=u._fill,_width:$=u.width}=u._paths;$=he($*le,3);let E=null,P=$%2/2;a&&A==null&&(A=$>0?"#fff":k);let V=u.pxAlign==1&&P>0;if(V&&b.translate(P,P),!a){let ae=ut-$/2,se=yt-$/2,ee=ot+$,N=Pt+$;E=new Path2D,E.rect(ae,se,ee,N)}a?Br(k,$,u.dash,u.cap,A,d,p,v,w):bu(s,k,$,u.dash,u.cap,A,d,p,v,E,w),V&&b.translate(-P,-P)}function bu(s,a,u,d,p,w,v,k,A,$,E){let P=!1;A!=0&&J.forEach((V,ae)=>{if(V.series[0]==s){let se=x[V.series[1]],ee=t[V.series[1]],N=(se._paths||Ro).band;pn(N)&&(N=V.dir==1?N[0]:N[1]);let q,ve=null;se.show&&N&&Ec(ee,Re,ze)?(ve=V.fill(n,ae)||w,q=se._paths.clip):N=null,Br(a,u,d,p,ve,v,k,A,$,E,q,N),P=!0}}),P||Br(a,u,d,p,w,v,k,A,$,E)}let Ys=fo|ms;function Br(s,a,u,d,p,w,v,k,A,$,E,P){Ns(s,a,u,d,p),(A||$||P)&&(b.save(),A&&b.clip(A),$&&b.clip($)),P?(k&Ys)==Ys?(b.clip(P),E&&b.clip(E),Qo(p,v),Ko(s,w,a)):k&ms?(Qo(p,v),b.clip(P),Ko(s,w,a)):k&fo&&(b.save(),b.clip(P),E&&b.clip(E),Qo(p,v),b.restore(),Ko(s,w,a)):(Qo(p,v),Ko(s,w,a)),(A||$||P)&&b.restore()}function Ko(s,a,u){u>0&&(a instanceof Map?a.forEach((d,p)=>{b.strokeStyle=Yo=p,b.stroke(d)}):a!=null&&s&&b.stroke(a))}function Qo(s,a){a instanceof Map?a.forEach((u,d)=>{b.fillStyle=Un=d,b.fill(u)}):a!=null&&s&&b.fill(a)}function yu(s,a,u,d){let p=W[s],w;if(d<=0)w=[0,0];else{let v=p._space=p.space(n,s,a,u,d),k=p._incrs=p.incrs(n,s,a,u,d,v);w=Qd(a,u,k,d,v)}return p._found=w}function Wr(s,a,u,d,p,w,v,k,A,$){let E=v%2/2;R==1&&b.translate(E,E),Ns(k,v,A,$,k),b.beginPath();let P,V,ae,se,ee=p+(d==0||d==3?-w:w);u==0?(V=p,se=ee):(P=p,ae=ee);for(let N=0;N<s.length;N++)a[N]!=null&&(u==0?P=ae=s[N]:V=se=s[N],b.moveTo(P,V),b.lineTo(ae,se));b.stroke(),R==1&&b.translate(-E,-E)}function vu(s){let a=!0;return W.forEach((u,d)=>{if(!u.show)return;let p=T[u.scale];if(p.min==null){u._show&&(a=!1,u._show=!1,Hn(!1));return}else u._show||(a=!1,u._show=!0,Hn(!1));let w=u.side,v=w%2,{min:k,max:A}=p,[$,E]=yu(d,k,A,v==0?Q:C);if(E==0)return;let P=p.distr==2,V=u._splits=u.splits(n,d,k,A,$,E,P),ae=p.distr==2?V.map(q=>Mt[q]):V,se=p.distr==2?Mt[V[1]]-Mt[V[0]]:$,ee=u._values=u.values(n,u.filter(n,ae,d,E,se),d,E,se);u._rotate=w==2?u.rotate(n,ee,d,E):0;let N=u._size;u._size=$t(u.size(n,ee,d,s)),N!=null&&u._size!=N&&(a=!1)}),a}function ku(s){let a=!0;return Ws.forEach((u,d)=>{let p=u(n,d,Sn,s);p!=nn[d]&&(a=!1),nn[d]=p}),a}function Su(){for(let s=0;s<W.length;s++){let a=W[s];if(!a.show||!a._show)continue;let u=a.side,d=u%2,p,w,v=a.stroke(n,s),k=u==0||u==3?-1:1,[A,$]=a._found;if(a.label!=null){let Xe=a.labelGap*k,ft=Ie((a._lpos+Xe)*le);Gs(a.labelFont[0],v,"center",u==2?"top":ea),b.save(),d==1?(p=w=0,b.translate(ft,Ie(yt+Pt/2)),b.rotate((u==3?-ur:ur)/2)):(p=Ie(ut+ot/2),w=ft);let Tn=Ga(a.label)?a.label(n,s,A,$):a.label;b.fillText(Tn,p,w),b.restore()}if($==0)continue;let E=T[a.scale],P=d==0?ot:Pt,V=d==0?ut:yt,ae=a._splits,se=E.distr==2?ae.map(Xe=>Mt[Xe]):ae,ee=E.distr==2?Mt[ae[1]]-Mt[ae[0]]:A,N=a.ticks,q=a.border,ve=N.show?N.size:0,_e=Ie(ve*le),Ne=Ie((a.alignTo==2?a._size-ve-a.gap:a.gap)*le),fe=a._rotate*-ur/180,$e=F(a._pos*le),ct=(_e+Ne)*k,Ze=$e+ct;w=d==0?Ze:0,p=d==1?Ze:0;let St=a.font[0],Ot=a.align==1?so:a.align==2?es:fe>0?so:fe<0?es:d==0?"center":u==3?es:so,Ut=fe||d==1?"middle":u==2?"top":ea;Gs(St,v,Ot,Ut);let dt=a.font[1]*a.lineGap,xt=ae.map(Xe=>F(m(Xe,E,P,V))),Dt=a._values;for(let Xe=0;Xe<Dt.length;Xe++){let ft=Dt[Xe];if(ft!=null){d==0?p=xt[Xe]:w=xt[Xe],ft=""+ft;let Tn=ft.indexOf(`
`)==-1?[ft]:ft.split(/\n/gm);for(let et=0;et<Tn.length;et++){let fi=Tn[et];fe?(b.save(),b.translate(p,w+et*dt),b.rotate(fe),b.fillText(fi,0,0),b.restore()):b.fillText(fi,p,w+et*dt)}}}N.show&&Wr(xt,N.filter(n,se,s,$,ee),d,u,$e,_e,he(N.width*le,3),N.stroke(n,s),N.dash,N.cap);let Ht=a.grid;Ht.show&&Wr(xt,Ht.filter(n,se,s,$,ee),d,d==0?2:1,d==0?yt:ut,d==0?Pt:ot,he(Ht.width*le,3),Ht.stroke(n,s),Ht.dash,Ht.cap),q.show&&Wr([$e],[1],d==0?1:0,d==0?1:2,d==1?yt:ut,d==1?Pt:ot,he(q.width*le,3),q.stroke(n,s),q.dash,q.cap)}Fe("drawAxes")}function Hn(s){x.forEach((a,u)=>{u>0&&(a._paths=null,s&&(i==1?(a.min=null,a.max=null):a.facets.forEach(d=>{d.min=null,d.max=null})))})}let jo=!1,Fr=!1,So=[];function xu(){Fr=!1;for(let s=0;s<So.length;s++)Fe(...So[s]);So.length=0}function Vn(){jo||(Nc(Ks),jo=!0)}function Au(s,a=!1){jo=!0,Fr=a,s(n),Ks(),a&&So.length>0&&queueMicrotask(xu)}n.batch=Au;function Ks(){if(Er&&(gu(),Er=!1),Bn&&(lu(),Bn=!1),Uo){if(ke(O,so,we),ke(O,"top",De),ke(O,Do,Q),ke(O,Lo,C),ke(M,so,we),ke(M,"top",De),ke(M,Do,Q),ke(M,Lo,C),ke(y,Do,Qt),ke(y,Lo,wn),S.width=Ie(Qt*le),S.height=Ie(wn*le),W.forEach(({_el:s,_show:a,_size:u,_pos:d,side:p})=>{if(s!=null)if(a){let w=p===3||p===0?u:0,v=p%2==1;ke(s,v?"left":"top",d-w),ke(s,v?"width":"height",u),ke(s,v?"top":"left",v?De:we),ke(s,v?"height":"width",v?C:Q),us(s,Cn)}else gt(s,Cn)}),Yo=Un=Mr=Dr=Lr=Ir=qr=Rr=Or=null,rt=1,To(!0),we!=zn||De!=bn||Q!=Wt||C!=yn){Hn(!1);let s=Q/Wt,a=C/yn;if(je&&!vn&&I.left>=0){I.left*=s,I.top*=a,Yn&&Yt(Yn,Ie(I.left),0,Q,C),Kn&&Yt(Kn,0,Ie(I.top),Q,C);for(let u=0;u<kt.length;u++){let d=kt[u];d!=null&&(Nn[u]*=s,Gn[u]*=a,Yt(d,$t(Nn[u]),$t(Gn[u]),Q,C))}}if(ye.show&&!Ho&&ye.left>=0&&ye.width>0){ye.left*=s,ye.width*=s,ye.top*=a,ye.height*=a;for(let u in Yr)ke(Jn,u,ye[u])}zn=we,bn=De,Wt=Q,yn=C}Fe("setSize"),Uo=!1}Qt>0&&wn>0&&(b.clearRect(0,0,S.width,S.height),Fe("drawClear"),K.forEach(s=>s()),Fe("draw")),ye.show&&Ho&&(Jo(ye),Ho=!1),je&&vn&&(An(null,!0,!1),vn=!1),X.show&&X.live&&vt&&(Hr(),vt=!1),g||(g=!0,n.status=1,Fe("ready")),ko=!1,jo=!1}n.redraw=(s,a)=>{Bn=a||!1,s!==!1?rn(D,_.min,_.max):Vn()};function Nr(s,a){let u=T[s];if(u.from==null){if(He==0){let d=u.range(n,a.min,a.max,s);a.min=d[0],a.max=d[1]}if(a.min>a.max){let d=a.min;a.min=a.max,a.max=d}if(He>1&&a.min!=null&&a.max!=null&&a.max-a.min<1e-16)return;s==D&&u.distr==2&&He>0&&(a.min=Rt(a.min,t[0]),a.max=Rt(a.max,t[0]),a.min==a.max&&a.max++),B[s]=a,Er=!0,Vn()}}n.setScale=Nr;let Gr,Ur,Yn,Kn,Qs,js,Qn,jn,Js,Zs,be,Ae,on=!1,Ve=I.drag,Be=Ve.x,We=Ve.y;je&&(I.x&&(Gr=_t(fc,M)),I.y&&(Ur=_t(pc,M)),_.ori==0?(Yn=Gr,Kn=Ur):(Yn=Ur,Kn=Gr),be=I.left,Ae=I.top);let ye=n.select=Pe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Jn=ye.show?_t(dc,ye.over?M:O):null;function Jo(s,a){if(ye.show){for(let u in s)ye[u]=s[u],u in Yr&&ke(Jn,u,s[u]);a!==!1&&Fe("setSelect")}}n.setSelect=Jo;function Tu(s){if(x[s].show)Oe&&us(Te[s],Cn);else if(Oe&&gt(Te[s],Cn),je){let u=Fn?kt[0]:kt[s];u!=null&&Yt(u,-10,-10,Q,C)}}function rn(s,a,u){Nr(s,{min:a,max:u})}function Nt(s,a,u,d){a.focus!=null&&Pu(s),a.show!=null&&x.forEach((p,w)=>{w>0&&(s==w||s==null)&&(p.show=a.show,Tu(w),i==2?(rn(p.facets[0].scale,null,null),rn(p.facets[1].scale,null,null)):rn(p.scale,null,null),Vn())}),u!==!1&&Fe("setSeries",s,a),d&&_o("setSeries",n,s,a)}n.setSeries=Nt;function _u(s,a){Pe(J[s],a)}function $u(s,a){s.fill=ne(s.fill||null),s.dir=ie(s.dir,-1),a=a??J.length,J.splice(a,0,s)}function Eu(s){s==null?J.length=0:J.splice(s,1)}n.addBand=$u,n.setBand=_u,n.delBand=Eu;function Cu(s,a){x[s].alpha=a,je&&kt[s]!=null&&(kt[s].style.opacity=a),Oe&&Te[s]&&(Te[s].style.opacity=a)}let jt,sn,xn,Zn={focus:!0};function Pu(s){if(s!=xn){let a=s==null,u=Ft.alpha!=1;x.forEach((d,p)=>{if(i==1||p>0){let w=a||p==0||p==s;d._focus=a?null:w,u&&Cu(p,w?1:Ft.alpha)}}),xn=s,u&&Vn()}}Oe&&Wn&&Je(ra,ue,s=>{I._lock||(kn(s),xn!=null&&Nt(null,Zn,!0,Ce.setSeries))});function Gt(s,a,u){let d=T[a];u&&(s=s/le-(d.ori==1?De:we));let p=Q;d.ori==1&&(p=C,s=p-s),d.dir==-1&&(s=p-s);let w=d._min,v=d._max,k=s/p,A=w+(v-w)*k,$=d.distr;return $==3?lo(10,A):$==4?Pc(A,d.asinh):$==100?d.bwd(A):A}function Mu(s,a){let u=Gt(s,D,a);return Rt(u,t[0],Re,ze)}n.valToIdx=s=>Rt(s,t[0]),n.posToIdx=Mu,n.posToVal=Gt,n.valToPos=(s,a,u)=>T[a].ori==0?l(s,T[a],u?ot:Q,u?ut:0):c(s,T[a],u?Pt:C,u?yt:0),n.setCursor=(s,a,u)=>{be=s.left,Ae=s.top,An(null,a,u)};function Xs(s,a){ke(Jn,so,ye.left=s),ke(Jn,Do,ye.width=a)}function ei(s,a){ke(Jn,"top",ye.top=s),ke(Jn,Lo,ye.height=a)}let xo=_.ori==0?Xs:ei,Ao=_.ori==1?Xs:ei;function Ou(){if(Oe&&X.live)for(let s=i==2?1:0;s<x.length;s++){if(s==0&&bt)continue;let a=X.values[s],u=0;for(let d in a)Bt[s][u++].firstChild.nodeValue=a[d]}}function Hr(s,a){if(s!=null&&(s.idxs?s.idxs.forEach((u,d)=>{de[d]=u}):Lc(s.idx)||de.fill(s.idx),X.idx=de[0]),Oe&&X.live){for(let u=0;u<x.length;u++)(u>0||i==1&&!bt)&&Du(u,de[u]);Ou()}vt=!1,a!==!1&&Fe("setLegend")}n.setLegend=Hr;function Du(s,a){let u=x[s],d=s==0&&j==2?Mt:t[s],p;bt?p=u.values(n,s,a)??tn:(p=u.value(n,a==null?null:d[a],s,a),p=p==null?tn:{_:p}),X.values[s]=p}function An(s,a,u){Js=be,Zs=Ae,[be,Ae]=I.move(n,be,Ae),I.left=be,I.top=Ae,je&&(Yn&&Yt(Yn,Ie(be),0,Q,C),Kn&&Yt(Kn,0,Ie(Ae),Q,C));let d,p=Re>ze;jt=ge,sn=null;let w=_.ori==0?Q:C,v=_.ori==1?Q:C;if(be<0||He==0||p){d=I.idx=null;for(let k=0;k<x.length;k++){let A=kt[k];A!=null&&Yt(A,-10,-10,Q,C)}Wn&&Nt(null,Zn,!0,s==null&&Ce.setSeries),X.live&&(de.fill(d),vt=!0)}else{let k,A,$;i==1&&(k=_.ori==0?be:Ae,A=Gt(k,D),d=I.idx=Rt(A,t[0],Re,ze),$=L(t[0][d],_,w,0));let E=-10,P=-10,V=0,ae=0,se=!0,ee="",N="";for(let q=i==2?1:0;q<x.length;q++){let ve=x[q],_e=de[q],Ne=_e==null?null:i==1?t[q][_e]:t[q][1][_e],fe=I.dataIdx(n,q,d,A),$e=fe==null?null:i==1?t[q][fe]:t[q][1][fe];if(vt=vt||$e!=Ne||fe!=_e,de[q]=fe,q>0&&ve.show){let ct=fe==null?-10:fe==d?$:L(i==1?t[0][fe]:t[q][0][fe],_,w,0),Ze=$e==null?-10:H($e,i==1?T[ve.scale]:T[ve.facets[1].scale],v,0);if(Wn&&$e!=null){let St=_.ori==1?be:Ae,Ot=qe(Ft.dist(n,q,fe,Ze,St));if(Ot<jt){let Ut=Ft.bias;if(Ut!=0){let dt=Gt(St,ve.scale),xt=$e>=0?1:-1,Dt=dt>=0?1:-1;Dt==xt&&(Dt==1?Ut==1?$e>=dt:$e<=dt:Ut==1?$e<=dt:$e>=dt)&&(jt=Ot,sn=q)}else jt=Ot,sn=q}}if(vt||Fn){let St,Ot;_.ori==0?(St=ct,Ot=Ze):(St=Ze,Ot=ct);let Ut,dt,xt,Dt,Ht,Xe,ft=!0,Tn=Qe.bbox;if(Tn!=null){ft=!1;let et=Tn(n,q);xt=et.left,Dt=et.top,Ut=et.width,dt=et.height}else xt=St,Dt=Ot,Ut=dt=Qe.size(n,q);if(Xe=Qe.fill(n,q),Ht=Qe.stroke(n,q),Fn)q==sn&&jt<=Ft.prox&&(E=xt,P=Dt,V=Ut,ae=dt,se=ft,ee=Xe,N=Ht);else{let et=kt[q];et!=null&&(Nn[q]=xt,Gn[q]=Dt,da(et,Ut,dt,ft),ua(et,Xe,Ht),Yt(et,$t(xt),$t(Dt),Q,C))}}}}if(Fn){let q=Ft.prox,ve=xn==null?jt<=q:jt>q||sn!=xn;if(vt||ve){let _e=kt[0];_e!=null&&(Nn[0]=E,Gn[0]=P,da(_e,V,ae,se),ua(_e,ee,N),Yt(_e,$t(E),$t(P),Q,C))}}}if(ye.show&&on)if(s!=null){let[k,A]=Ce.scales,[$,E]=Ce.match,[P,V]=s.cursor.sync.scales,ae=s.cursor.drag;if(Be=ae._x,We=ae._y,Be||We){let{left:se,top:ee,width:N,height:q}=s.select,ve=s.scales[P].ori,_e=s.posToVal,Ne,fe,$e,ct,Ze,St=k!=null&&$(k,P),Ot=A!=null&&E(A,V);St&&Be?(ve==0?(Ne=se,fe=N):(Ne=ee,fe=q),$e=T[k],ct=L(_e(Ne,P),$e,w,0),Ze=L(_e(Ne+fe,P),$e,w,0),xo(zt(ct,Ze),qe(Ze-ct))):xo(0,w),Ot&&We?(ve==1?(Ne=se,fe=N):(Ne=ee,fe=q),$e=T[A],ct=H(_e(Ne,V),$e,v,0),Ze=H(_e(Ne+fe,V),$e,v,0),Ao(zt(ct,Ze),qe(Ze-ct))):Ao(0,v)}else Kr()}else{let k=qe(Js-Qs),A=qe(Zs-js);if(_.ori==1){let V=k;k=A,A=V}Be=Ve.x&&k>=Ve.dist,We=Ve.y&&A>=Ve.dist;let $=Ve.uni;$!=null?Be&&We&&(Be=k>=$,We=A>=$,!Be&&!We&&(A>k?We=!0:Be=!0)):Ve.x&&Ve.y&&(Be||We)&&(Be=We=!0);let E,P;Be&&(_.ori==0?(E=Qn,P=be):(E=jn,P=Ae),xo(zt(E,P),qe(P-E)),We||Ao(0,v)),We&&(_.ori==1?(E=Qn,P=be):(E=jn,P=Ae),Ao(zt(E,P),qe(P-E)),Be||xo(0,w)),!Be&&!We&&(xo(0,0),Ao(0,0))}if(Ve._x=Be,Ve._y=We,s==null){if(u){if(di!=null){let[k,A]=Ce.scales;Ce.values[0]=k!=null?Gt(_.ori==0?be:Ae,k):null,Ce.values[1]=A!=null?Gt(_.ori==1?be:Ae,A):null}_o(ts,n,be,Ae,Q,C,d)}if(Wn){let k=u&&Ce.setSeries,A=Ft.prox;xn==null?jt<=A&&Nt(sn,Zn,!0,k):jt>A?Nt(null,Zn,!0,k):sn!=xn&&Nt(sn,Zn,!0,k)}}vt&&(X.idx=d,Hr()),a!==!1&&Fe("setCursor")}let an=null;Object.defineProperty(n,"rect",{get(){return an==null&&To(!1),an}});function To(s=!1){s?an=null:(an=M.getBoundingClientRect(),Fe("syncRect",an))}function ti(s,a,u,d,p,w,v){I._lock||on&&s!=null&&s.movementX==0&&s.movementY==0||(Vr(s,a,u,d,p,w,v,!1,s!=null),s!=null?An(null,!0,!0):An(a,!0,!1))}function Vr(s,a,u,d,p,w,v,k,A){if(an==null&&To(!1),kn(s),s!=null)u=s.clientX-an.left,d=s.clientY-an.top;else{if(u<0||d<0){be=-10,Ae=-10;return}let[$,E]=Ce.scales,P=a.cursor.sync,[V,ae]=P.values,[se,ee]=P.scales,[N,q]=Ce.match,ve=a.axes[0].side%2==1,_e=_.ori==0?Q:C,Ne=_.ori==1?Q:C,fe=ve?w:p,$e=ve?p:w,ct=ve?d:u,Ze=ve?u:d;if(se!=null?u=N($,se)?m(V,T[$],_e,0):-10:u=_e*(ct/fe),ee!=null?d=q(E,ee)?m(ae,T[E],Ne,0):-10:d=Ne*(Ze/$e),_.ori==1){let St=u;u=d,d=St}}A&&(a==null||a.cursor.event.type==ts)&&((u<=1||u>=Q-1)&&(u=$n(u,Q)),(d<=1||d>=C-1)&&(d=$n(d,C))),k?(Qs=u,js=d,[Qn,jn]=I.move(n,u,d)):(be=u,Ae=d)}let Yr={width:0,height:0,left:0,top:0};function Kr(){Jo(Yr,!1)}let ni,oi,ri,si;function ii(s,a,u,d,p,w,v){on=!0,Be=We=Ve._x=Ve._y=!1,Vr(s,a,u,d,p,w,v,!0,!1),s!=null&&(Je(ns,as,ai,!1),_o(na,n,Qn,jn,Q,C,null));let{left:k,top:A,width:$,height:E}=ye;ni=k,oi=A,ri=$,si=E}function ai(s,a,u,d,p,w,v){on=Ve._x=Ve._y=!1,Vr(s,a,u,d,p,w,v,!1,!0);let{left:k,top:A,width:$,height:E}=ye,P=$>0||E>0,V=ni!=k||oi!=A||ri!=$||si!=E;if(P&&V&&Jo(ye),Ve.setScale&&P&&V){let ae=k,se=$,ee=A,N=E;if(_.ori==1&&(ae=A,se=E,ee=k,N=$),Be&&rn(D,Gt(ae,D),Gt(ae+se,D)),We)for(let q in T){let ve=T[q];q!=D&&ve.from==null&&ve.min!=ge&&rn(q,Gt(ee+N,q),Gt(ee,q))}Kr()}else I.lock&&(I._lock=!I._lock,An(a,!0,s!=null));s!=null&&(Rn(ns,as),_o(ns,n,be,Ae,Q,C,null))}function Lu(s,a,u,d,p,w,v){if(I._lock)return;kn(s);let k=on;if(on){let A=!0,$=!0,E=10,P,V;_.ori==0?(P=Be,V=We):(P=We,V=Be),P&&V&&(A=be<=E||be>=Q-E,$=Ae<=E||Ae>=C-E),P&&A&&(be=be<Qn?0:Q),V&&$&&(Ae=Ae<jn?0:C),An(null,!0,!0),on=!1}be=-10,Ae=-10,de.fill(null),An(null,!0,!0),k&&(on=k)}function li(s,a,u,d,p,w,v){I._lock||(kn(s),Pr(),Kr(),s!=null&&_o(sa,n,be,Ae,Q,C,null))}function ui(){W.forEach(jd),Cr(n.width,n.height,!0)}Pn(cr,ao,ui);let Xn={};Xn.mousedown=ii,Xn.mousemove=ti,Xn.mouseup=ai,Xn.dblclick=li,Xn.setSeries=(s,a,u,d)=>{let p=Ce.match[2];u=p(n,a,u),u!=-1&&Nt(u,d,!0,!1)},je&&(Je(na,M,ii),Je(ts,M,ti),Je(oa,M,s=>{kn(s),To(!1)}),Je(ra,M,Lu),Je(sa,M,li),gs.add(n),n.syncRect=To);let Zo=n.hooks=e.hooks||{};function Fe(s,a,u){Fr?So.push([s,a,u]):s in Zo&&Zo[s].forEach(d=>{d.call(null,n,a,u)})}(e.plugins||[]).forEach(s=>{for(let a in s.hooks)Zo[a]=(Zo[a]||[]).concat(s.hooks[a])});let ci=(s,a,u)=>u,Ce=Pe({key:null,setSeries:!1,filters:{pub:ha,sub:ha},scales:[D,x[1]?x[1].scale:null],match:[wa,wa,ci],values:[null,null]},I.sync);Ce.match.length==2&&Ce.match.push(ci),I.sync=Ce;let di=Ce.key,Qr=pl(di);function _o(s,a,u,d,p,w,v){Ce.filters.pub(s,a,u,d,p,w,v)&&Qr.pub(s,a,u,d,p,w,v)}Qr.sub(n);function Iu(s,a,u,d,p,w,v){Ce.filters.sub(s,a,u,d,p,w,v)&&Xn[s](null,a,u,d,p,w,v)}n.pub=Iu;function qu(){Qr.unsub(n),gs.delete(n),hn.clear(),cs(cr,ao,ui),h.remove(),ue?.remove(),Fe("destroy")}n.destroy=qu;function jr(){Fe("init",e,t),Fs(t||e.data,!1),B[D]?Nr(D,B[D]):Pr(),Ho=ye.show&&(ye.width>0||ye.height>0),vn=vt=!0,Cr(e.width,e.height)}return x.forEach(Bs),W.forEach(mu),o?o instanceof HTMLElement?(o.appendChild(h),jr()):o(n,jr):jr(),n}Me.assign=Pe;Me.fmtNum=Ss;Me.rangeNum=dr;Me.rangeLog=mr;Me.rangeAsinh=vs;Me.orient=On;Me.pxRatio=le;Me.join=Fc;Me.fmtDate=As,Me.tzDate=Zc;Me.sync=pl;{Me.addGap=Ld,Me.clipGaps=wr;let e=Me.paths={points:yl};e.linear=kl,e.stepped=Rd,e.bars=zd,e.spline=Wd}var Bo=[{name:"series-arrived",mark:"bars",of:({figures:e})=>Number(e?.arrived??0n),digits:0},{name:"series-answered",mark:"line",of:({figures:e})=>Number(e?.answered??0n),digits:0},{name:"series-abandoned",mark:"dots",of:({figures:e})=>Number(e?.abandoned??0n),digits:0},{name:"series-staff",mark:"steps",of:({staff:e})=>e,digits:1}],Ms=1800,Jd=12*Ms;function Os(e){let t=Zd(e);return[t.map(({start:n,end:i})=>{let l=n?me(n):0;return(l+(i?me(i):l))/2e3}),...Bo.map(({of:n})=>t.map(n))]}function Zd(e){let t=e.findIndex(({figures:o,staff:n})=>n>0||o!==void 0&&o.arrived>0n);return t<0?e.slice(-1):e.slice(t)}function Tl(e){let t=nf(e),o=parseFloat(getComputedStyle(e).fontSize),n=`${o}px ${getComputedStyle(e).fontFamily}`,i={font:n,stroke:t("muted"),labelFont:n,labelSize:o*1.6},l={stroke:t("line"),width:1},c={stroke:t("line"),width:1,size:4};return{width:e.clientWidth,height:e.clientHeight,legend:{show:!1},cursor:{show:!1},padding:[o*.6,0,0,0],scales:{x:{time:!0,range:(m,g,h)=>Xd(g,h)},calls:{range:(m,g,h)=>[0,Math.max(4,h*1.1)]},staff:{range:(m,g,h)=>[0,Math.max(4,h*1.25)]}},axes:[{...i,grid:{show:!1},ticks:c,size:o*2,space:o*5,values:(m,g)=>g.map(h=>mt(h*1e3))},{...i,scale:"calls",grid:l,ticks:c,size:o*2.6,label:f("axis-contacts"),incrs:[1,2,5,10,20,50,100,200,500],values:(m,g)=>g.map(h=>G(h))},{...i,scale:"staff",side:1,grid:{show:!1},ticks:c,size:o*2.6,label:f("series-staff"),incrs:[1,2,5,10,20,50,100],values:(m,g)=>g.map(h=>G(h))}],series:[{},{scale:"calls",paths:ef(),stroke:t("accent"),fill:t("accent-soft"),width:1,points:{show:!1}},{scale:"calls",stroke:t("good"),width:2.5,points:{size:6,fill:t("good")}},{scale:"calls",stroke:t("bad"),width:2,dash:[2,4],points:{size:7,width:2,fill:t("surface")}},{scale:"staff",stroke:t("muted"),width:2,dash:[10,5],paths:tf(),points:{show:!1}}]}}function Xd(e,t){let o=e-Ms/2;return[o,Math.max(t+Ms/2,o+Jd)]}function ef(){return Me.paths.bars({size:[.8,60]})}function tf(){return Me.paths.stepped({align:1})}function nf(e){return t=>{let o=document.createElement("span");o.style.color=`var(--${t})`,e.append(o);let{color:n}=getComputedStyle(o);return o.remove(),n}}function _l(){let e=pe(!1),t=Ki.value?.intervals??[];return r(at,{name:"day",title:f("day-curve"),definition:"day-curve-definition",aside:r("button",{type:"button",class:"quiet small","aria-pressed":e.value,onClick:()=>e.value=!e.value,children:e.value?f("as-chart"):f("as-table")}),children:e.value?r(sf,{intervals:t}):r(of,{intervals:t})})}function of({intervals:e}){let t=Jt(null),o=Jt(null);return pt(()=>{let n=t.current;if(!n)return;let i=new Me(Tl(n),Os(e),n);o.current=i;let l=new ResizeObserver(()=>{i.setSize({width:n.clientWidth,height:n.clientHeight})});return l.observe(n),()=>{l.disconnect(),i.destroy()}},[hi.value,gi.value]),pt(()=>o.current?.setData(Os(e)),[e]),r("figure",{class:"day",children:[r("figcaption",{children:r("ul",{class:"legend",children:Bo.map(({name:n,mark:i})=>r("li",{children:[r("span",{class:`legend-mark legend-${i}`,"aria-hidden":"true"})," ",f(n)]},n))})}),r("div",{class:"day-frame",dir:"ltr",role:"img","aria-label":rf(e),ref:t})]})}function rf(e){let t=o=>G(e.reduce((n,i)=>n+Number(o(i)??0n),0));return f("day-spoken",{arrived:t(({figures:o})=>o?.arrived),answered:t(({figures:o})=>o?.answered),abandoned:t(({figures:o})=>o?.abandoned)})}function sf({intervals:e}){return r("table",{class:"day-table",children:[r("caption",{class:"unseen",children:f("day-curve")}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("half-hour")}),Bo.map(({name:t})=>r("th",{scope:"col",class:"end",children:f(t)},t)),r("th",{scope:"col",class:"end",children:r(Le,{definition:"offers-missed-definition",children:f("offers-missed")})})]})}),r("tbody",{children:e.map(t=>r("tr",{children:[r("th",{scope:"row",class:"figure",children:[t.start&&mt(me(t.start)),"–",t.end&&mt(me(t.end))]}),Bo.map(({name:o,of:n,digits:i})=>r("td",{class:"end figure",children:G(n(t),i)},o)),r("td",{class:"end figure",children:[G(t.offersMissed)," / ",G(t.offers)]})]},t.start?me(t.start):0))})]})}var kr=["last5Minutes","last30Minutes","today"];function Sr(e,t){return e?.groups.filter(o=>o.groupBy===t)??[]}function $l(e,t,o){return Sr(e,t).find(n=>n.key===o)}function Dn(e,t){if(!(!e||!t))return e.within.find(o=>o.threshold!==void 0&&Ge(o.threshold)===Ge(t))}function Ds(e,t,o){let n=$l(e,1,t.queue);return Dn(n?.[o],t.answerWithin)?.offered}function xr(e,t,o){let n=0,i=0;for(let l of t){let c=$l(e,1,l.queue),m=Dn(c?.[o],l.answerWithin),g=c?.[o];!m||!g||(n+=Number(m.answeredWithin),i+=Number(g.answered+g.abandoned))}return i===0?void 0:n/i}function El(e){let t=e.map(o=>o.answerShare);if(t.length!==0)return[Math.min(...t),Math.max(...t)]}function en(e){return e.reduce((t,o)=>t+o,0)}var Ar=st(void 0);function Tr(e){Ar.value=e}function Cl(){Ar.value=void 0}function ho({panel:e,id:t,label:o}){return r("button",{type:"button",class:"opens",onClick:()=>Tr(e),children:[r("bdi",{class:"id",children:o??t}),r("span",{class:"unseen",children:f("open-panel")})]})}function Pl(){let{byAcuity:e=[],byAgeGroup:t=[],longest:o=[]}=Ke.value??{};return r(at,{name:"waiting",title:f("who-waits"),definition:"who-waits-definition",children:[r("ul",{class:"acuity-row",children:oo.map(n=>{let i=e[n-1]??0;return r("li",{class:i===0?`none acuity-${n}`:`acuity-${n}`,children:[r(sr,{level:n}),r("span",{class:"figure acuity-count",children:G(i)}),r("span",{class:"acuity-name",children:cn(n)})]},n)})}),t.length>0&&r("ul",{class:"age-groups",children:t.map(({key:n,count:i})=>r("li",{children:[Ls(n)," ",r("strong",{class:"figure",children:G(i)})]},n))}),o.length===0?r("p",{class:"calm",children:[r(it,{name:"quiet"})," ",f("nobody-waits")]}):r(uf,{calls:o})]})}var lf={unknown:"age-unknown",infant:"age-infant",child:"age-child",adult:"age-adult",senior:"age-senior"};function Ls(e){let t=lf[e];return t?f(t):e}function uf({calls:e}){return r("table",{class:"longest",children:[r("caption",{class:"unseen",children:f("longest-waiting")}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("wait")}),r("th",{scope:"col",children:f("acuity")}),r("th",{scope:"col",children:f("age-group")}),r("th",{scope:"col",children:f("queue")}),r("th",{scope:"col",children:f("call")})]})}),r("tbody",{children:e.map(t=>r("tr",{children:[r("td",{class:"wait-now",children:r(It,{at:t.arrivedAt})}),r("td",{children:r(Co,{level:t.acuity,short:!0})}),r("td",{children:t.ageGroup===0?r("span",{class:"muted",children:f("unknown")}):Mi(t.ageGroup)}),r("td",{children:r("bdi",{children:Ue(t.queue)})}),r("td",{children:[r(ho,{panel:{about:"call",callId:t.callId},id:String(t.callId)}),t.ringing&&r("span",{class:"tag tag-info",children:[r(it,{name:"ringing"})," ",f("rings")]})]})]},String(t.callId)))})]})}var cf=[[1,"by-queue"],[6,"by-acuity"],[3,"by-language"],[2,"by-district"],[4,"by-age-group"]],df={last5Minutes:"period-5",last30Minutes:"period-30",today:"period-today"};function Ol({onClose:e}){let t=pe(1),o=pe("today"),n=dn.value?.thresholds??[],i=pe(0),l=[...Sr(Vt.value,0),...Sr(Vt.value,t.value)];return r(rr,{title:f("all-figures"),onClose:e,children:[r("div",{class:"figure-choices",children:[r("label",{children:[f("told-apart"),r("select",{value:t.value,onChange:c=>t.value=Number(c.currentTarget.value),children:cf.map(([c,m])=>r("option",{value:c,children:f(m)},c))})]}),r("label",{children:[f("period"),r("select",{value:o.value,onChange:c=>o.value=c.currentTarget.value,children:kr.map(c=>r("option",{value:c,children:f(df[c])},c))})]}),r("label",{children:[f("threshold"),r("select",{value:i.value,onChange:c=>i.value=Number(c.currentTarget.value),children:n.map((c,m)=>r("option",{value:m,children:Tt(Ge(c))},m))})]})]}),r(ff,{groups:l,by:t.value,period:o.value,threshold:n[i.value]})]})}var wo=e=>e===void 0?"–":ln(e,1),_r=e=>e?Tt(Ge(e)):"–",Ml=[{name:"figure-arrived",definition:"arrived-definition",of:e=>G(e.arrived)},{name:"figure-answered",definition:"answered-definition",of:e=>G(e.answered)},{name:"figure-abandoned",definition:"abandoned-definition",of:e=>G(e.abandoned)},{name:"figure-asa",definition:"asa-definition",of:e=>_r(e.speedOfAnswer)},{name:"figure-median",definition:"median-definition",of:e=>_r(e.answeredWaitMedian)},{name:"figure-p95",definition:"p95-definition",of:e=>_r(e.answeredWaitP95)},{name:"figure-aht",definition:"aht-definition",of:e=>_r(e.handleTime)},{name:"figure-abandonment",definition:"abandonment-definition",of:e=>wo(e.abandonment)},{name:"figure-occupancy",definition:"occupancy-definition",of:e=>wo(e.occupancy)},{name:"figure-offered",definition:"offered-definition",of:(e,t)=>wo(Dn(e,t)?.offered)},{name:"figure-answered-only",definition:"answered-only-definition",of:(e,t)=>wo(Dn(e,t)?.answeredOnly)},{name:"figure-ignore-short",definition:"ignore-short-definition",of:(e,t)=>wo(Dn(e,t)?.ignoreShortAbandons)},{name:"figure-removed",definition:"removed-definition",of:(e,t)=>wo(Dn(e,t)?.removed)}];function ff({groups:e,by:t,period:o,threshold:n}){return r("div",{class:"figure-table",tabIndex:0,role:"group","aria-label":f("all-figures"),children:r("table",{children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("group")}),Ml.map(({name:i,definition:l})=>r("th",{scope:"col",class:"end",children:r(Le,{definition:l,children:f(i)})},i))]})}),r("tbody",{children:e.map(i=>{let l=i[o];return r("tr",{children:[r("th",{scope:"row",children:pf(i,t)}),Ml.map(({name:c,of:m})=>r("td",{class:"end figure",children:l?m(l,n):"–"},c))]},`${i.groupBy}-${i.key}`)})})]})})}function pf(e,t){if(e.groupBy===0)return f("whole-centre");if(e.key==="")return t===3?f("no-language"):f("unknown");if(t===4)return Ls(e.key);let o=t===6?Pi(Number(e.key)):void 0;return o?`${G(o)} ${cn(o)}`:r("bdi",{children:t===1?Ue(e.key):e.key})}function Ll(){return r("div",{class:"hero",children:[r(mf,{}),r(gf,{}),r(hf,{}),r(wf,{}),r(bf,{})]})}function Fo({title:e,definition:t,figure:o,tone:n="plain",verdict:i,aside:l,children:c}){return r("section",{class:`card tile tone-${n}`,"aria-label":e,children:[r("h2",{children:[r(Le,{definition:t,children:e}),i&&r("span",{class:"verdict",children:i})]}),r("div",{class:"tile-row",children:[r("p",{class:"tile-figure figure",children:o}),l]}),r("div",{class:"tile-foot",children:c})]})}function mf(){let e=en(Ke.value?.byAcuity??[]),t=en((Ke.value?.queues??[]).map(n=>n.ringing)),o=en((Ke.value?.queues??[]).map(n=>n.callbacksDue));return r(Fo,{title:f("waiting-now"),definition:"waiting-now-definition",figure:G(e),children:[r("span",{children:f("of-these-ringing",{count:t})}),o>0&&r("span",{children:f("callbacks-due",{count:o})})]})}function gf(){let t=Xo(()=>(Ke.value?.queues??[]).filter(i=>i.oldestArrivedAt).map(i=>{let l=Lt.value-(i.oldestArrivedAt?me(i.oldestArrivedAt):0),c=i.answerWithin?Ge(i.answerWithin):0;return{queue:i.queue,wait:l,target:c}}).sort((i,l)=>l.wait-i.wait)[0]).value,o=t!==void 0&&t.wait>t.target;return r(Fo,{title:f("longest-wait"),definition:"longest-wait-definition",figure:t?Tt(t.wait):"–",tone:o?"bad":"plain",verdict:o?f("past-target"):void 0,children:t?r("span",{children:[r("bdi",{children:Ue(t.queue)})," · ",f("target-of",{span:Tt(t.target)})]}):r("span",{children:f("nobody-waits")})})}function hf(){let e=Ke.value?.queues??[],t=xr(Vt.value,e,"last30Minutes"),o=xr(Vt.value,e,"last5Minutes"),n=xr(Vt.value,e,"today"),[i,l]=El(e)??[0,0],c=t!==void 0&&t<i;return r(Fo,{title:f("service-level"),definition:"service-level-all-definition",figure:Wo(t),tone:t===void 0?"plain":c?"bad":"good",verdict:t===void 0?void 0:f(c?"below-target":"on-target"),aside:r("dl",{class:"tile-aside figure",children:[r("dt",{children:f("short-5")}),r("dd",{children:Wo(o)}),r("dt",{children:f("short-today")}),r("dd",{children:Wo(n)})]}),children:[r(Is,{level:t,target:i}),r("span",{class:"figure",children:f("target-share",{share:Ti(i,l)})})]})}function Wo(e){return e===void 0?"–":ln(e)}function Is({level:e,target:t}){let o=i=>`${(Math.min(1,Math.max(0,i))*100).toFixed(2)}%`,n=e===void 0?"unknown":e<t?"short":"met";return r("span",{class:`meter meter-${n}`,"aria-hidden":"true",children:[r("span",{class:"meter-bar",style:{inlineSize:o(e??0)}}),r("span",{class:"meter-target",style:{insetInlineStart:o(t)}})]})}function wf(){let e=new Map((fn.value?.byStatus??[]).map(i=>[i.status,i.operators])),t=e.get(2)??0,o=(e.get(4)??0)+(e.get(3)??0),n=en([...e.values()]);return r(Fo,{title:f("operators-ready"),definition:"operators-ready-definition",figure:G(t),tone:n>0&&t===0?"warn":"plain",verdict:n>0&&t===0?f("nobody-ready"):void 0,children:r("span",{children:f("operators-busy",{talking:G(o),all:G(n)})})})}function bf(){let e=ro.value?.kinds??[],t=en(e.map(n=>n.overdue)),o=en(e.map(n=>n.open));return r(Fo,{title:f("overdue-promises"),definition:"overdue-promises-definition",figure:G(t),tone:t>0?"bad":"plain",children:r("span",{children:f("of-promises-open",{open:G(o)})})})}var Il=st(Date.now());setInterval(()=>Il.value=Date.now(),1e3);function ql({line:e}){let t=e.state.value,o=Ye.value?.at;return r("p",{class:`line-state line-${t}`,"data-line":t,children:[r(it,{name:t==="live"?"quiet":"lost"}),r("span",{children:[r("strong",{children:f(yf[t])}),o&&r("span",{class:"figure line-heard",children:f("line-heard",{time:Eo(me(o))})})]})]})}var yf={connecting:"line-connecting",live:"line-live",lost:"line-lost"};function Rl({line:e}){let t=e.state.value;pt(()=>{t==="lost"&&yi(f("stale-alarm")),t==="live"&&tr(f("live-again"))},[t]);let o=e.heardAt.value,n=Ye.value?.at;return t!=="lost"||o===void 0||!n?null:r("div",{class:"stale-banner",children:[r(it,{name:"lost"}),r("p",{children:[r("strong",{children:f("stale-title")})," ",f("stale-since",{time:Eo(me(n)),span:_n(Il.value-o)})," ",f("stale-retrying")]})]})}var vf={0:"unknown",1:"status-signed-out",2:"status-ready",3:"status-offered",4:"status-talking",5:"status-wrap-up",6:"status-not-ready"};function No(e){return f(vf[e]??"unknown")}var kf={0:"unknown",1:"pause-signed-in",2:"pause-missed",3:"pause-break",4:"pause-meal",5:"pause-training",6:"pause-paperwork"};function $r(e){return f(kf[e]??"unknown")}var Sf={callback:"promise-callback",rescue:"promise-rescue",virtual_hold:"promise-virtual-hold",transfer:"promise-transfer",follow_up:"promise-follow-up",referral:"promise-referral"};function qs(e){let t=Sf[e];return t?f(t):e}var xf=[2,3,4,5,6],Af={2:"ready",3:"ringing",4:"talking",5:"notes",6:"pause"};function Wl(){let{byStatus:e=[],operators:t=[],offDuty:o=0}=fn.value??{},n=new Map(e.map(i=>[i.status,i.operators]));return r(at,{name:"operators",title:f("operators"),definition:"operators-definition",aside:o>0&&r("span",{class:"muted small",children:f("off-duty",{count:o})}),children:[r("ul",{class:"status-row",children:xf.map(i=>r("li",{class:`status-${i} ${n.get(i)?"":"none"}`,children:[r(Fl,{status:i}),r("span",{class:"figure status-count",children:G(n.get(i)??0)}),r("span",{class:"status-name",children:No(i)})]},i))}),t.length===0?r("p",{class:"muted",children:f("nobody-signed-in")}):r("table",{class:"operators",children:[r("caption",{class:"unseen",children:f("operators")}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("operator")}),r("th",{scope:"col",children:f("status")}),r("th",{scope:"col",children:f("time-in-status")}),r("th",{scope:"col",children:f("call")})]})}),r("tbody",{children:[...t].sort(Tf).map($f)})]})]})}function Fl({status:e}){return r(it,{name:Af[e]??"away"})}function Tf(e,t){return zl(e)-zl(t)||Bl(e)-Bl(t)}var _f={4:2,3:1,5:3,6:4,2:5};function zl(e){return e.consoleLostSince?0:_f[e.status]??6}function Bl({since:e}){return e?me(e):0}function $f(e){let{operatorId:t,status:o,since:n,pause:i,consoleLostSince:l,callId:c,held:m,onDuty:g}=e;return r("tr",{children:[r("th",{scope:"row",children:r(ho,{panel:{about:"operator",operatorId:t},id:t})}),r("td",{children:[r("span",{class:`status status-${o}`,children:[r(Fl,{status:o})," ",m?f("status-on-hold"):No(o)]}),o===6&&r("span",{class:"muted",children:[" ",$r(i)]}),!g&&r("span",{class:"tag",children:f("not-on-duty")}),l&&r("span",{class:"tag tag-bad",children:[r(it,{name:"lost"})," ",f("console-lost")]})]}),r("td",{children:r(It,{at:l??n})}),r("td",{children:c!==0n&&r(un,{id:c})})]},t)}var Ef=5,Cf=300;async function Nl(e){let t=Oi();for(let o=1;;o++)try{return await e(t)}catch(n){let i=$i(n)??(Ei(n)?Cf*2**o:void 0);if(i===void 0||o===Ef)throw n;await new Promise(l=>setTimeout(l,Math.min(i,5e3)))}}function Et({label:e,question:t,run:o,danger:n=!1,disabled:i=!1}){let l=pe("ready"),c=pe(void 0),m=Jt(null);Jr(()=>{l.value==="asked"&&m.current?.focus()},[l.value]),Jr(()=>{l.value==="asked"&&(l.value="ready")},[t]);let g=async()=>{l.value="under-way";try{c.value={text:await Nl(o),failed:!1}}catch(h){if(nr(h))return er();c.value={text:or(h),failed:!0}}l.value="ready"};return r("div",{class:"act",children:[l.value==="ready"?r("button",{type:"button",class:n?"danger":"",disabled:i,onClick:()=>{c.value=void 0,l.value="asked"},children:e}):r("div",{class:"act-question",role:"group","aria-label":t,children:[r("p",{children:t}),r("button",{ref:m,type:"button",class:n?"danger":"",disabled:l.value==="under-way",onClick:()=>{g()},children:l.value==="under-way"?f("act-under-way"):f("act-confirm")}),r("button",{type:"button",class:"quiet",disabled:l.value==="under-way",onClick:()=>l.value="ready",children:f("act-cancel")})]}),r("p",{role:"status",class:c.value?.failed?"act-outcome late":"act-outcome",children:c.value?.text})]})}var Pf=/^[a-z0-9]+(-[a-z0-9]+)*$/;function gn(e){return Pf.test(e)&&e.length<=64}function Ln({reason:e}){let t=eo(),o=eo();return r("div",{class:"field",children:[r("label",{for:t,children:f("reason")}),r("input",{id:t,dir:"ltr",maxLength:64,value:e.value,"aria-describedby":o,"aria-invalid":!gn(e.value),onInput:n=>e.value=n.currentTarget.value.trim()}),r("p",{id:o,class:"muted small",children:f("reason-hint")})]})}var Mf=1e3;function Gl(e){let{length:t}=new TextEncoder().encode(e.trim());return t>0&&t<=Mf}function Ul({text:e,urgent:t}){let o=eo();return r(Ee,{children:[r("div",{class:"field",children:[r("label",{for:o,children:f("message-text")}),r("textarea",{id:o,rows:3,value:e.value,onInput:n=>e.value=n.currentTarget.value})]}),r("label",{class:"check",children:[r("input",{type:"checkbox",checked:t.value,onChange:n=>t.value=n.currentTarget.checked})," ",f("message-urgent")]})]})}var Of=5e3;function Df({client:e,callId:t}){let o=pe(void 0),n=pe(void 0),i=pe(void 0);return pt(()=>{let l=async()=>{try{o.value=(await e.getCall({callId:t})).call,n.value=await e.explainWait({callId:t}),i.value=void 0}catch(m){n.value=void 0,i.value=m}};l();let c=setInterval(()=>{l()},Of);return()=>clearInterval(c)},[t]),{call:o,wait:n,failure:i}}function Hl(e){let{call:t,wait:o,failure:n}=Df(e);return r(Ee,{children:[t.value&&r(Lf,{call:t.value}),n.value!==void 0&&r("p",{class:"muted",children:or(n.value)}),o.value&&r(qf,{wait:o.value}),o.value&&t.value&&r(Bf,{...e,acuity:t.value.acuity})]})}function Lf({call:e}){return r("p",{class:"call-facts",children:[r(Co,{level:e.acuity})," ",r("bdi",{children:Ue(e.queue)})," ",r(It,{at:e.arrivedAt})," ",r("a",{href:`/supervisor/case#case=${e.caseId}`,children:f("case-n",{id:String(e.caseId)})})]})}var If={0:"unknown",1:"relaxes-language",2:"relaxes-skills",3:"relaxes-twins"};function qf({wait:e}){return r("section",{class:"panel-part",children:[r("h3",{children:f("why-it-waits")}),r("p",{children:[e.ahead===void 0?f("rings-everywhere"):f("ahead",{ahead:e.ahead})," ",e.dueAt&&r(Ee,{children:[f("due")," ",r(Po,{to:e.dueAt}),"."]})]}),e.nextRingAt&&r("p",{class:"muted",children:[f(If[e.nextRingRelaxes]??"unknown")," ",r(Po,{to:e.nextRingAt})]}),r("table",{children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("operator")}),r("th",{scope:"col",children:f("obstacles")})]})}),r("tbody",{children:e.operators.map(({operatorId:t,obstacles:o})=>r("tr",{children:[r("th",{scope:"row",children:r(un,{id:t})}),r("td",{children:o.length===0?f("no-obstacle"):o.map(zf).join("; ")})]},t))})]}),e.away>0&&r("p",{class:"muted",children:f("operators-away",{away:e.away})})]})}var Rf={0:"unknown",1:"obstacle-signed-out",2:"obstacle-off-duty",3:"obstacle-console-lost",4:"obstacle-paused",5:"obstacle-ringing",6:"obstacle-talking",7:"obstacle-wrap-up",8:"obstacle-consulting",9:"obstacle-other-queues",10:"obstacle-not-licensed",11:"obstacle-lacks-skill",12:"obstacle-excluded",13:"obstacle-kept",14:"obstacle-callback-share",15:"obstacle-rings-already"};function zf({kind:e,until:t,pause:o,skill:n,operatorId:i,callId:l}){let c=f(Rf[e]??"unknown",{pause:$r(o),skill:n?Ue(n.skill):"",level:G(n?.level??0),operator:i,call:String(l)});return t?`${c} ${f("until",{time:mt(me(t))})}`:c}function Bf({client:e,callId:t,acuity:o}){let n=oo.filter(m=>m<o),i=pe(n.at(-1)??1),l=pe("supervisor-decision");if(n.length===0)return null;let c=async m=>(await e.raiseCall({requestId:m,callId:t,acuity:i.value,reason:l.value}),f("call-raised"));return r("section",{class:"panel-part",children:[r("h3",{children:f("raise")}),r("fieldset",{class:"checks",children:[r("legend",{class:"unseen",children:f("acuity")}),n.map(m=>r("label",{class:"check",children:[r("input",{type:"radio",name:"acuity",checked:i.value===m,onChange:()=>i.value=m}),r(Co,{level:m})]},m))]}),r(Ln,{reason:l}),r(Et,{label:f("raise-do"),question:f("raise-ask",{acuity:cn(i.value)}),run:c,disabled:!gn(l.value)})]})}function bo({client:e,to:t,title:o}){let n=pe(""),i=pe(!1),l=async c=>{let m={requestId:c,to:t,text:n.value.trim(),urgent:i.value},{operators:g}=await e.sendMessage(m);return n.value="",f("message-sent",{operators:g})};return r("section",{class:"panel-part",children:[r("h3",{children:o}),r(Ul,{text:n,urgent:i}),r(Et,{label:f("message-send"),question:f("message-ask"),run:l,disabled:!Gl(n.value)})]})}function Vl({client:e}){return r(Ee,{children:[dn.value?.surgeUntil?r(Gf,{client:e}):r(Nf,{client:e}),r(bo,{client:e,to:{case:"everybody",value:!0},title:f("message-to-everybody")})]})}var Wf=6e4,Ff=[30,60,120,240];function Nf({client:e}){let t=pe(60),o=pe("heavy-load"),n=async i=>{let l=wi(Math.round($o.now()+t.value*Wf));return await e.startSurge({requestId:i,until:l,reason:o.value}),f("surge-started")};return r("section",{class:"panel-part",children:[r("h3",{children:f("surge")}),r("p",{class:"muted",children:f("surge-explained")}),r("label",{class:"field",children:[f("surge-length"),r("select",{value:t.value,onChange:i=>t.value=Number(i.currentTarget.value),children:Ff.map(i=>r("option",{value:i,children:f("minutes",{minutes:G(i)})},i))})]}),r(Ln,{reason:o}),r(Et,{label:f("surge-start"),question:f("surge-ask",{minutes:G(t.value)}),run:n,disabled:!gn(o.value)})]})}function Gf({client:e}){let t=pe("over"),o=dn.value?.surgeUntil,n=async i=>(await e.endSurge({requestId:i,reason:t.value}),f("surge-ended"));return r("section",{class:"panel-part",children:[r("h3",{children:f("surge")}),o&&r("p",{children:f("alarm-surge",{time:mt(me(o))})}),r(Ln,{reason:t}),r(Et,{label:f("surge-end"),question:f("surge-end-ask"),run:n,danger:!0,disabled:!gn(t.value)})]})}function Yl({client:e,operatorId:t}){let o=fn.value?.operators.find(n=>n.operatorId===t);return o?r(Ee,{children:[r("p",{children:[No(o.status)," ",r(It,{at:o.since})]}),o.consoleLostSince&&r("p",{class:"late",children:[f("console-lost")," ",r(It,{at:o.consoleLostSince})]}),r(Uf,{client:e,operatorId:t}),r(bo,{client:e,to:{case:"operators",value:{operatorIds:[t]}},title:f("message-to-operator")}),r(Hf,{client:e,operatorId:t})]}):r("p",{class:"muted",children:f("operator-left")})}function Uf({client:e,operatorId:t}){let o=pe([]),n=l=>{o.value=o.value.includes(l)?o.value.filter(c=>c!==l):[...o.value,l]},i=async l=>(await e.assignQueues({requestId:l,operatorId:t,queues:[...o.value]}),f("assigned"));return r("section",{class:"panel-part",children:[r("h3",{children:f("assign")}),r("p",{class:"muted",children:f("assign-explained")}),r("fieldset",{class:"checks",children:[r("legend",{class:"unseen",children:f("queues")}),(Ke.value?.queues??[]).map(({queue:l})=>r("label",{class:"check",children:[r("input",{type:"checkbox",checked:o.value.includes(l),onChange:()=>n(l)})," ",r("bdi",{children:Ue(l)})]},l))]}),r(Et,{label:f("assign-do"),question:o.value.length===0?f("assign-none-ask"):f("assign-ask"),run:i})]})}function Hf({client:e,operatorId:t}){let o=pe("console-lost"),n=async i=>(await e.signOutOperator({requestId:i,operatorId:t,reason:o.value}),f("was-signed-out"));return r("section",{class:"panel-part",children:[r("h3",{children:f("sign-operator-out")}),r("p",{class:"muted",children:f("sign-out-explained")}),r(Ln,{reason:o}),r(Et,{label:f("sign-operator-out"),question:f("sign-out-ask",{operator:t}),run:n,danger:!0,disabled:!gn(o.value)})]})}function Kl({client:e,queue:t}){let n=Ke.value?.queues.find(l=>l.queue===t)?.open!==!1,i=async l=>n?(await e.closeQueue({requestId:l,queue:t}),f("queue-was-closed")):(await e.openQueue({requestId:l,queue:t}),f("queue-opened"));return r(Ee,{children:[r("section",{class:"panel-part",children:[r("h3",{children:f("queue-hours")}),r(Et,{label:f(n?"queue-do-close":"queue-do-open"),question:f(n?"queue-close-ask":"queue-open-ask"),run:i,danger:n})]}),r(bo,{client:e,to:{case:"queue",value:t},title:f("message-to-queue")})]})}function Ql({transport:e}){let t=pi(()=>to(no,e),[e]),o=Ar.value;return o?r(rr,{side:!0,title:Vf(o),onClose:Cl,children:Yf(o,t)}):null}function Vf(e){switch(e.about){case"floor":return f("actions");case"queue":return f("panel-queue",{queue:Ue(e.queue)});case"call":return f("panel-call",{call:String(e.callId)});case"operator":return f("panel-operator",{operator:e.operatorId})}}function Yf(e,t){switch(e.about){case"floor":return r(Vl,{client:t});case"queue":return r(Kl,{client:t,queue:e.queue});case"call":return r(Hl,{client:t,callId:e.callId});case"operator":return r(Yl,{client:t,operatorId:e.operatorId})}}var jl=st(new Map),Kf=15e3;function Qf(e){pt(()=>{let t=to(no,e),o=async()=>{try{let{partners:i}=await t.listPartners({});jl.value=new Map(i.map(l=>[l.partnerId,l]))}catch{}};o();let n=setInterval(()=>{o()},Kf);return()=>clearInterval(n)},[e])}function Jl({transport:e}){Qf(e);let t=Vi.value?.partners??[];return r(at,{name:"partners",title:f("partners"),definition:"partners-definition",children:t.length===0?r("p",{class:"muted",children:f("no-partners")}):r("table",{class:"partners",children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("partner")}),r("th",{scope:"col",children:r(Le,{definition:"transfers-under-way-definition",children:f("transfers-under-way")})})]})}),r("tbody",{children:[...t].sort(jf).map(Jf)})]})})}function jf(e,t){let o=n=>(n.isTwin?1e3:0)+Zl(n);return o(t)-o(e)}function Zl({proposed:e,accepted:t,connected:o,inbound:n}){return e+t+o+n}function Jf(e){return r("tr",{children:[r("th",{scope:"row",children:[r("span",{class:"partner-name",children:[e.isTwin&&r(it,{name:"twin"}),r(un,{id:e.partnerId})]}),e.isTwin&&r("span",{class:"tag tag-info",children:f("twin")})," ",r(Zf,{partner:jl.value.get(e.partnerId)})]}),r("td",{children:[r(Xf,{partner:e}),r(ep,{partner:e})]})]},e.partnerId)}function Zf({partner:e}){return e?e.open?r("span",{class:"muted small",children:f("partner-room",{room:e.room})}):r("span",{class:"tag",children:e.changesAt?f("partner-closed-until",{time:mt(me(e.changesAt))}):f("partner-closed")}):null}function Xf({partner:e}){let{proposed:t,oldestProposedAt:o,accepted:n,connected:i,inbound:l}=e;return Zl(e)===0?r("span",{class:"muted",children:f("none-under-way")}):r("ul",{class:"under-way",children:[t>0&&r("li",{children:[f("transfers-proposed",{count:t})," ",o&&r("span",{class:"muted",children:["(",r(It,{at:o}),")"]})]}),n>0&&r("li",{children:f("transfers-accepted",{count:n})}),i>0&&r("li",{children:f("transfers-connected",{count:i})}),l>0&&r("li",{children:f("transfers-inbound",{count:l})})]})}function ep({partner:e}){let t=e.outToday,o=G(t?.proposed??0),n=G(e.inToday?.proposed??0),i=(t?.declined??0)+(t?.expired??0),l=t?.untilAccepted&&t.accepted>0?Ge(t.untilAccepted)/t.accepted:void 0;return r("span",{class:"muted small",children:[r("span",{class:"figure",children:f("transfers-out-in",{out:o,in:n})}),i>0&&r("span",{class:"late",children:[" · ",f("transfers-refused",{count:i})]}),l!==void 0&&r(Ee,{children:[" · ",f("mean-until-accepted",{span:_n(l)})]})]})}function Xl(){let{kinds:e=[],overdue:t=[]}=ro.value??{};return r(at,{name:"promises",title:f("promises"),definition:"promises-definition",children:[e.length===0?r("p",{class:"muted",children:f("no-promises")}):r("table",{children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("promise-kind")}),r("th",{scope:"col",class:"end",children:f("promises-open")}),r("th",{scope:"col",class:"end",children:f("promises-late")}),r("th",{scope:"col",class:"end",children:r(Le,{definition:"kept-today-definition",children:f("kept-today")})})]})}),r("tbody",{children:e.map(o=>r("tr",{children:[r("th",{scope:"row",children:qs(o.kind)}),r("td",{class:"end figure",children:G(o.open)}),r("td",{class:o.overdue>0?"end figure late":"end figure muted",children:G(o.overdue)}),r("td",{class:"end figure",children:[G(o.keptToday),o.keptLateToday>0&&r("span",{class:"muted small",children:[" ",f("kept-late",{late:G(o.keptLateToday)})]})]})]},o.kind))})]}),t.length>0&&r("ul",{class:"overdue","aria-label":f("overdue-promises"),children:t.map(o=>r(tp,{promise:o},`${o.caseId}-${o.promiseId}`))})]})}function tp({promise:e}){let{caseId:t,kind:o,owerId:n,dueAt:i}=e;return r("li",{children:[r(Po,{to:i})," ",qs(o)," ",r("a",{href:`/supervisor/case#case=${t}`,children:f("case-n",{id:String(t)})})," ",r("span",{class:"muted",children:n?r(un,{id:n}):f("nobody-owes")})]})}function eu(){let e=Ke.value?.queues??[];return r(at,{name:"queues",title:f("queues"),children:[r("table",{class:"queues",children:[r("colgroup",{children:[r("col",{class:"column-queue"}),r("col",{class:"column-waiting"}),r("col",{span:3}),r("col",{class:"column-levels"})]}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("queue")}),r("th",{scope:"col",children:f("waiting-by-acuity")}),r("th",{scope:"col",children:r(Le,{definition:"longest-wait-definition",children:f("longest-wait")})}),r("th",{scope:"col",children:r(Le,{definition:"expected-wait-definition",children:f("expected-wait")})}),r("th",{scope:"col",children:r(Le,{definition:"ready-of-duty-definition",children:f("ready-of-duty")})}),r("th",{scope:"col",children:r(Le,{definition:"service-level-definition",children:f("service-level-columns")})})]})}),r("tbody",{children:e.map(t=>r(np,{queue:t},t.queue))})]}),e.length===0&&r("p",{class:"muted",children:f("no-queues")})]})}function np({queue:e}){return r("tr",{children:[r("th",{scope:"row",children:[r("span",{class:"queue-name",children:r(ho,{panel:{about:"queue",queue:e.queue},id:Ue(e.queue)})}),r("span",{class:e.open?"tag tag-good":"tag",children:e.open?f("queue-open"):f("queue-closed")})]}),r("td",{children:r(op,{counts:e.byAcuity})}),r("td",{children:r(rp,{queue:e})}),r("td",{class:"figure",children:e.expectedWait?f("about",{span:Tt(Ge(e.expectedWait))}):r("span",{class:"muted",children:f("unknown")})}),r("td",{children:r("span",{class:e.open&&e.operatorsOnDuty===0?"figure late":"figure",children:f("ready-of-duty-value",{ready:G(e.readyOperators),duty:G(e.operatorsOnDuty)})})}),r("td",{children:r(sp,{queue:e})})]})}function op({counts:e}){return en(e)===0?r("span",{class:"muted",children:f("nobody")}):r("ul",{class:"acuity-counts",children:oo.filter(o=>(e[o-1]??0)>0).map(o=>r("li",{children:[r(sr,{level:o}),r("span",{class:"unseen",children:cn(o)}),r("span",{class:"figure count",children:G(e[o-1]??0)})]},o))})}function rp({queue:e}){let t=e.answerWithin?Ge(e.answerWithin):0;if(!e.oldestArrivedAt)return r("span",{class:"muted",children:f("target-of",{span:Tt(t)})});let o=Lt.value-me(e.oldestArrivedAt),n=o>t;return r("span",{class:"wait",children:[r("span",{class:n?"figure wait-now late":"figure wait-now",children:Tt(o)}),r("span",{class:"wait-target",children:n?f("past-target"):f("target-of",{span:Tt(t)})})]})}function sp({queue:e}){let t=Ds(Vt.value,e,"last30Minutes");return r("span",{class:"levels",children:[r("span",{class:"figure",children:kr.map((o,n)=>r(Ee,{children:[n>0&&r("span",{class:"muted",children:" · "}),r("span",{class:o==="last30Minutes"?"level-main":"",children:Wo(Ds(Vt.value,e,o))})]}))}),r(Is,{level:t,target:e.answerShare}),r("span",{class:"muted small",children:f("queue-target",{share:ln(e.answerShare),span:Tt(e.answerWithin?Ge(e.answerWithin):0)})})]})}function tu({place:e,line:t}){let o=pe(!1),n=pe(!1);return r(vi,{title:f("board-title"),place:e,status:r(Ee,{children:[r(lp,{}),r(ql,{line:t})]}),actions:r(Ee,{children:[e.session.demo&&r("button",{type:"button",onClick:()=>n.value=!0,children:f("visitor-open")}),r("button",{type:"button",class:"quiet",onClick:()=>Tr({about:"floor"}),children:f("actions")}),r("button",{type:"button",class:"quiet",onClick:()=>o.value=!0,children:f("all-figures")})]}),children:[r(Rl,{line:t}),Ye.value?r(ip,{line:t,place:e}):r(ap,{line:t}),o.value&&r(Ol,{onClose:()=>o.value=!1}),n.value&&r(Ci,{onClose:()=>n.value=!1}),r(Ql,{transport:e.transport}),r(ji,{})]})}function ip({line:e,place:t}){return r("div",{class:e.state.value==="live"?"board":"board stale",children:[r(Ji,{}),r(Ll,{}),r("div",{class:"cards cards-now",children:[r(eu,{}),r(Pl,{}),r(Wl,{})]}),r("div",{class:"cards cards-day",children:[r(_l,{}),r(Jl,{transport:t.transport}),r(Xl,{}),r(Zi,{})]})]})}function ap({line:e}){let t=e.failure.value!==void 0;return r("p",{class:"awaited","aria-busy":"true",children:t?f("server-out-of-reach"):f("board-awaited")})}function lp(){return r("p",{class:"centre-clock",children:[r("span",{class:"figure centre-time",children:Eo(Lt.value)}),r("span",{class:"centre-day",children:_i(Lt.value)}),$o.speed!==1&&r("span",{class:"tag",children:f("clock-speed",{times:G($o.speed,1)})})]})}var nu=`# لوحة المتابعة.

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
`;var ou=`# The wallboard.

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
`;var ru=`# กระดานติดตามสาย

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
`;var su=`# 调度大屏。

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
`;var iu={en:[Si,Ri,qi,zi,ou],zh:[Ai,Gi,Ni,Ui,su],th:[xi,Wi,Bi,Fi,ru],ar:[ki,Li,Di,Ii,nu]};bi(iu,e=>r(tu,{place:e,line:Qi(e.transport)}));
