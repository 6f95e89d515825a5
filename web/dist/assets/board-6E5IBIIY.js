import{a as ha,b as oo,c as un,d as Ea,e as rr,f as Co,g as Ca,h as sr,i as Pa}from"./shared-T5OCVJVX.js";import{a as no,b as it,c as cn}from"./shared-EIR27QFW.js";import{A as Po,C as Ma,D as Oa,E as Da,F as La,G as Ia,H as qa,I as Ra,J as za,j as G,k as ln,l as Aa,m as mt,n as Eo,o as Ta,q as _t,r as _n,s as Ge,u as _a,v as $a,w as nr,x as or,y as Ue,z as It}from"./shared-HGHWY34E.js";import{B as ga,I as to,J as r,L as wa,M as tr,N as ba,O as ya,P as va,Q as ka,R as Sa,S as xa,a as Ee,c as tt,d as Jt,e as fa,f as eo,i as at,j as Tt,l as me,m as Xo,n as $o,o as Lt,p as pa,q as pe,t as ma,w as f,z as er}from"./shared-2F3TXLOK.js";var Mu=300,Ou=1e4;function Du(e,t){return Math.min(Ou,Mu*2**Math.min(e,10))*(.7+.6*t)}function Ba(e,t,{silentAfterMs:n,onSignedOut:o,random:a=Math.random}){let l={state:at("connecting"),heardAt:at(void 0),failure:at(void 0),stop:S},c=!1,m=0,g=new AbortController,h=()=>{};function S(){c=!0,g.abort(),clearInterval(D),removeEventListener("online",y),h()}function b(){l.state.value==="live"&&(l.state.value="lost")}function y(){m=0,h()}let D=setInterval(()=>{let L=l.heardAt.value;l.state.value!=="live"||L===void 0||Date.now()-L>n&&(b(),g.abort())},500);addEventListener("online",y);async function M(){for await(let L of e(g.signal))m=0,t(L),l.heardAt.value=Date.now(),l.state.value="live"}async function z(){for(;!c;){g=new AbortController;try{await M()}catch(L){if(nr(L))return o();l.failure.value=L}if(b(),c)return;await new Promise(L=>{h=L,setTimeout(L,Du(m++,a()))})}}return z(),l}var Ye=at(void 0),dn=Tt(()=>Ye.value?.centre),Ke=Tt(()=>Ye.value?.waiting),fn=Tt(()=>Ye.value?.operators),Fa=Tt(()=>Ye.value?.partners),ro=Tt(()=>Ye.value?.promises),Wa=Tt(()=>Ye.value?.cases),Vt=Tt(()=>Ye.value?.figures),Na=Tt(()=>Ye.value?.day),Lu=8e3;function Ga(e){let t=to(no,e);return Ba(n=>t.watchBoard({},{signal:n}),Iu,{silentAfterMs:Lu,onSignedOut:er})}function Iu({message:e}){e.value?.at&&pa(e.value.at),e.case==="listed"?Ye.value=e.value:e.case==="changed"&&Ye.value&&(Ye.value=qu(Ye.value,e.value))}function qu(e,t){return{...e,version:t.version,...t.at&&{at:t.at},...t.centre&&{centre:t.centre},...t.waiting&&{waiting:t.waiting},...t.operators&&{operators:t.operators},...t.partners&&{partners:t.partners},...t.promises&&{promises:t.promises},...t.cases&&{cases:t.cases},...t.figures&&{figures:t.figures},...t.day&&{day:t.day}}}var Jr=at(void 0);function Le({definition:e,children:t}){let n=eo(),o=l=>{let c=l.currentTarget.getBoundingClientRect();Jr.value={text:f(e),at:c}},a=()=>Jr.value=void 0;return r(Ee,{children:[r("button",{type:"button",class:"term","aria-describedby":n,onMouseEnter:o,onMouseLeave:a,onFocus:o,onBlur:a,onClick:o,onKeyDown:l=>l.key==="Escape"&&a(),children:t}),r("span",{id:n,class:"unseen",children:f(e)})]})}function Ua(){let e=Jt(null),{value:t}=Jr;return tt(()=>{let n=e.current;if(!(!n||!t))return n.showPopover(),Ru(n,t.at),()=>n.hidePopover()},[t]),r("div",{ref:e,class:"tip",popover:"manual","aria-hidden":"true",children:t?.text})}var Mo=8;function Ru(e,t){let{width:n,height:o}=e.getBoundingClientRect(),a=Math.min(Math.max(Mo,t.left),innerWidth-n-Mo),l=t.bottom+Mo,c=l+o>innerHeight?t.top-o-Mo:l;e.style.setProperty("inset",`${Math.max(Mo,c)}px auto auto ${a}px`)}var zu=.8,Bu=Tt(()=>(Ke.value?.queues??[]).filter(e=>{let{oldestArrivedAt:t,answerWithin:n}=e;return!t||!n?!1:Lt.value-pe(t)>Ge(n)})),Fu=Tt(()=>[...Wu(),...Bu.value.map(({queue:e})=>({key:`late-${e}`,level:"warn",icon:"clock",text:f("alarm-late",{queue:Ue(e)})})),...Nu(),...Gu(),...Uu(),...Hu()]);function Wu(){return(Ke.value?.queues??[]).filter(t=>t.open&&t.operatorsOnDuty===0).map(({queue:t})=>({key:`nobody-${t}`,level:"bad",icon:"alert",text:f("alarm-nobody",{queue:Ue(t)})}))}function Nu(){let t=(ro.value?.kinds??[]).reduce((n,o)=>n+o.overdue,0);return t===0?[]:[{key:"overdue",level:"bad",icon:"promise",text:f("alarm-overdue",{overdue:t})}]}function Gu(){let e=fn.value?.consolesLost??0;return e===0?[]:[{key:"lost",level:"warn",icon:"lost",text:f("alarm-consoles",{consoles:e})}]}function Uu(){let{lines:e=0,linesInUse:t=0}=dn.value??{};if(e===0||t<zu*e)return[];let n=t>=e?"bad":"warn";return[{key:`lines-${n}`,level:n,icon:"call",text:f("alarm-lines",{used:t,lines:e})}]}function Hu(){let e=dn.value?.surgeUntil;return e?[{key:"surge",level:"info",icon:"surge",text:f("alarm-surge",{time:mt(pe(e))})}]:[]}function Ha(){let e=Fu.value;return Vu(e),r("section",{class:"alarms","aria-label":f("alarms"),children:e.length===0?r("p",{class:"alarm alarm-none",children:[r(it,{name:"quiet"})," ",f("alarm-none")]}):r("ul",{children:e.map(({key:t,level:n,icon:o,text:a})=>r("li",{class:`alarm alarm-${n}`,children:[r(it,{name:o})," ",a]},t))})})}function Vu(e){let t=Jt(new Set),n=e.map(({key:o})=>o).join();tt(()=>{let o=e.filter(({key:a})=>!t.current.has(a));t.current=new Set(e.map(({key:a})=>a)),o.length>0&&tr(o.map(({text:a})=>a).join(". "))},[n])}function lt({name:e,title:t,definition:n,aside:o,children:a}){return r("section",{class:`card part part-${e}`,"aria-label":t,children:[r("div",{class:"part-head",children:[r("h2",{children:n?r(Le,{definition:n,children:t}):t}),o]}),r("div",{class:"part-body",tabIndex:0,role:"group","aria-label":t,children:a})]})}var Yu=36e5,Zr=[[1,"age-below-1h"],[4,"age-below-4h"],[24,"age-below-1d"],[72,"age-below-3d"],[1/0,"age-above-3d"]];function Ku(e,t){let n=Zr.map(()=>0);for(let{hour:o,cases:a}of e?.byAge??[]){let l=o?(t-pe(o))/Yu:0,c=Zr.findIndex(([m])=>l<m);n[c]=(n[c]??0)+a}return n}function Va(){let e=Wa.value,t=Xo(()=>Math.floor(Lt.value/6e4)),n=Ku(e,t.value*6e4),o=Math.max(1,...n),a=e?.oldestOpenedAt;return r(lt,{name:"cases",title:f("cases"),definition:"cases-definition",aside:r("span",{class:"small figure",children:f("cases-open",{open:G(e?.open??0)})}),children:[r("ul",{class:"case-ages",children:Zr.map(([,l],c)=>r("li",{children:[r("span",{class:"case-age-name",children:f(l)}),r("span",{class:"case-age-bar","aria-hidden":"true",children:r("span",{style:{inlineSize:`${(n[c]??0)/o*100}%`}})}),r("span",{class:"figure",children:G(n[c]??0)})]},l))}),r("dl",{class:"case-facts figure",children:[a&&r(Ee,{children:[r("dt",{children:f("oldest-case")}),r("dd",{children:_n(t.value*6e4-pe(a))})]}),r("dt",{children:f("cases-unowned")}),r("dd",{children:G(e?.unowned??0)}),r("dt",{children:f("cases-closed-today")}),r("dd",{children:G(e?.closedToday??0)}),r("dt",{children:[r(Le,{definition:"first-contact-definition",children:f("first-contact")})," ",e?.firstContactWindow&&r("span",{children:f("first-contact-window",{span:_n(Ge(e.firstContactWindow))})})]}),r("dd",{children:Qu(e)})]})]})}function Qu(e){return!e||e.closedToday===0?"–":ln(e.resolvedAtFirstContact/e.closedToday)}var ju="uplot",Ju="u-hz",Zu="u-vt",Xu="u-title",ec="u-wrap",tc="u-under",nc="u-over",oc="u-axis",Cn="u-off",rc="u-select",sc="u-cursor-x",ac="u-cursor-y",ic="u-cursor-pt",lc="u-legend",uc="u-live",cc="u-inline",dc="u-series",fc="u-marker",Ya="u-label",pc="u-value",Do="width",Lo="height";var Ka="bottom",so="left",Xr="right",hs="#000",Qa=hs+"0",es="mousemove",ja="mousedown",ts="mouseup",Ja="mouseenter",Za="mouseleave",Xa="dblclick",mc="resize",gc="scroll",ei="change",cr="dppxchange",ws="--",po=typeof window<"u",as=po?document:null,io=po?window:null,hc=po?navigator:null,le,ar;function is(){let e=devicePixelRatio;le!=e&&(le=e,ar&&us(ei,ar,is),ar=matchMedia(`(min-resolution: ${le-.001}dppx) and (max-resolution: ${le+.001}dppx)`),Pn(ei,ar,is),io.dispatchEvent(new CustomEvent(cr)))}function gt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ls(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function ke(e,t,n){e.style[t]=n+"px"}function qt(e,t,n,o){let a=as.createElement(e);return t!=null&&gt(a,t),n?.insertBefore(a,o),a}function $t(e,t){return qt("div",e,t)}var ti=new WeakMap;function Yt(e,t,n,o,a){let l="translate("+t+"px,"+n+"px)",c=ti.get(e);l!=c&&(e.style.transform=l,ti.set(e,l),t<0||n<0||t>o||n>a?gt(e,Cn):ls(e,Cn))}var ni=new WeakMap;function oi(e,t,n){let o=t+n,a=ni.get(e);o!=a&&(ni.set(e,o),e.style.background=t,e.style.borderColor=n)}var ri=new WeakMap;function si(e,t,n,o){let a=t+""+n,l=ri.get(e);a!=l&&(ri.set(e,a),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var bs={passive:!0},wc={...bs,capture:!0};function Pn(e,t,n,o){t.addEventListener(e,n,o?wc:bs)}function us(e,t,n,o){t.removeEventListener(e,n,bs)}po&&is();function Rt(e,t,n,o){let a;n=n||0,o=o||t.length-1;let l=o<=2147483647;for(;o-n>1;)a=l?n+o>>1:ht((n+o)/2),t[a]<e?n=a:o=a;return e-t[n]<=t[o]-e?n:o}function Di(e){return(n,o,a)=>{let l=-1,c=-1;for(let m=o;m<=a;m++)if(e(n[m])){l=m;break}for(let m=a;m>=o;m--)if(e(n[m])){c=m;break}return[l,c]}}var Li=e=>e!=null,Ii=e=>e!=null&&e>0,pr=Di(Li),bc=Di(Ii);function yc(e,t,n,o=0,a=!1){let l=a?bc:pr,c=a?Ii:Li;[t,n]=l(e,t,n);let m=e[t],g=e[t];if(t>-1)if(o==1)m=e[t],g=e[n];else if(o==-1)m=e[n],g=e[t];else for(let h=t;h<=n;h++){let S=e[h];c(S)&&(S<m?m=S:S>g&&(g=S))}return[m??ge,g??-ge]}function mr(e,t,n,o){let a=li(e),l=li(t);e==t&&(a==-1?(e*=n,t/=n):(e/=n,t*=n));let c=n==10?Zt:qi,m=a==1?ht:Et,g=l==1?Et:ht,h=m(c(qe(e))),S=g(c(qe(t))),b=lo(n,h),y=lo(n,S);return n==10&&(h<0&&(b=he(b,-h)),S<0&&(y=he(y,-S))),o||n==2?(e=b*a,t=y*l):(e=Fi(e,b),t=gr(t,y)),[e,t]}function ys(e,t,n,o){let a=mr(e,t,n,o);return e==0&&(a[0]=0),t==0&&(a[1]=0),a}var vs=.1,ai={mode:3,pad:vs},qo={pad:0,soft:null,mode:0},vc={min:qo,max:qo};function dr(e,t,n,o){return hr(n)?ii(e,t,n):(qo.pad=n,qo.soft=o?0:null,qo.mode=o?3:0,ii(e,t,vc))}function ae(e,t){return e??t}function kc(e,t,n){for(t=ae(t,0),n=ae(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function ii(e,t,n){let o=n.min,a=n.max,l=ae(o.pad,0),c=ae(a.pad,0),m=ae(o.hard,-ge),g=ae(a.hard,ge),h=ae(o.soft,ge),S=ae(a.soft,-ge),b=ae(o.mode,0),y=ae(a.mode,0),D=t-e,M=Zt(D),z=nt(qe(e),qe(t)),L=Zt(z),U=qe(L-M);(D<1e-24||U>10)&&(D=0,(e==0||t==0)&&(D=1e-24,b==2&&h!=ge&&(l=0),y==2&&S!=-ge&&(c=0)));let A=D||z||1e3,W=Zt(A),T=lo(10,ht(W)),J=A*(D==0?e==0?.1:1:l),O=he(Fi(e-J,T/10),24),Z=e>=h&&(b==1||b==3&&O<=h||b==2&&O>=h)?h:ge,K=nt(m,O<Z&&e>=Z?Z:zt(Z,O)),te=A*(D==0?t==0?.1:1:c),Y=he(gr(t+te,T/10),24),_=t<=S&&(y==1||y==3&&Y>=S||y==2&&Y<=S)?S:-ge,j=zt(g,Y>_&&t<=_?_:nt(_,Y));return K==j&&K==0&&(j=100),[K,j]}var Sc=new Intl.NumberFormat(po?hc.language:"en-US"),ks=e=>Sc.format(e),wt=Math,ur=wt.PI,qe=wt.abs,ht=wt.floor,Ie=wt.round,Et=wt.ceil,zt=wt.min,nt=wt.max,lo=wt.pow,li=wt.sign,Zt=wt.log10,qi=wt.log2,xc=(e,t=1)=>wt.sinh(e)*t,ns=(e,t=1)=>wt.asinh(e/t),ge=1/0;function ui(e){return(Zt((e^e>>31)-(e>>31))|0)+1}function cs(e,t,n){return zt(nt(e,t),n)}function Ri(e){return typeof e=="function"}function ne(e){return Ri(e)?e:()=>e}var Ac=()=>{},zi=e=>e,Bi=(e,t)=>t,Tc=e=>null,ci=e=>!0,di=(e,t)=>e==t,_c=/\.\d*?(?=9{6,}|0{6,})/gm,Mn=e=>{if(Ni(e)||mn.has(e))return e;let t=`${e}`,n=t.match(_c);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[a,l]=t.split("e");return+`${Mn(a)}e${l}`}return he(e,o)};function $n(e,t){return Mn(he(Mn(e/t))*t)}function gr(e,t){return Mn(Et(Mn(e/t))*t)}function Fi(e,t){return Mn(ht(Mn(e/t))*t)}function he(e,t=0){if(Ni(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);return Ie(o)/n}var mn=new Map;function Wi(e){return((""+e).split(".")[1]||"").length}function zo(e,t,n,o){let a=[],l=o.map(Wi);for(let c=t;c<n;c++){let m=qe(c),g=he(lo(e,c),m);for(let h=0;h<o.length;h++){let S=e==10?+`${o[h]}e${c}`:o[h]*g,b=(c>=0?0:m)+(c>=l[h]?0:l[h]),y=e==10?S:he(S,b);a.push(y),mn.set(y,b)}}return a}var Ro={},Ss=[],uo=[null,null],pn=Array.isArray,Ni=Number.isInteger,$c=e=>e===void 0;function fi(e){return typeof e=="string"}function hr(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Ec(e){return e!=null&&typeof e=="object"}var Cc=Object.getPrototypeOf(Uint8Array),Gi="__proto__";function co(e,t=hr){let n;if(pn(e)){let o=e.find(a=>a!=null);if(pn(o)||t(o)){n=Array(e.length);for(let a=0;a<e.length;a++)n[a]=co(e[a],t)}else n=e.slice()}else if(e instanceof Cc)n=e.slice();else if(t(e)){n={};for(let o in e)o!=Gi&&(n[o]=co(e[o],t))}else n=e;return n}function Pe(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let a in o)a!=Gi&&(hr(e[a])?Pe(e[a],co(o[a])):e[a]=co(o[a]))}return e}var Pc=0,Mc=1,Oc=2;function Dc(e,t,n){for(let o=0,a,l=-1;o<t.length;o++){let c=t[o];if(c>l){for(a=c-1;a>=0&&e[a]==null;)e[a--]=null;for(a=c+1;a<n&&e[a]==null;)e[l=a++]=null}}}function Lc(e,t){if(Rc(e)){let c=e[0].slice();for(let m=1;m<e.length;m++)c.push(...e[m].slice(1));return zc(c[0])||(c=qc(c)),c}let n=new Set;for(let c=0;c<e.length;c++){let g=e[c][0],h=g.length;for(let S=0;S<h;S++)n.add(g[S])}let o=[Array.from(n).sort((c,m)=>c-m)],a=o[0].length,l=new Map;for(let c=0;c<a;c++)l.set(o[0][c],c);for(let c=0;c<e.length;c++){let m=e[c],g=m[0];for(let h=1;h<m.length;h++){let S=m[h],b=Array(a).fill(void 0),y=t?t[c][h]:Mc,D=[];for(let M=0;M<S.length;M++){let z=S[M],L=l.get(g[M]);z===null?y!=Pc&&(b[L]=z,y==Oc&&D.push(L)):b[L]=z}Dc(b,D,a),o.push(b)}}return o}var Ic=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function qc(e){let t=e[0],n=t.length,o=Array(n);for(let l=0;l<o.length;l++)o[l]=l;o.sort((l,c)=>t[l]-t[c]);let a=[];for(let l=0;l<e.length;l++){let c=e[l],m=Array(n);for(let g=0;g<n;g++)m[g]=c[o[g]];a.push(m)}return a}function Rc(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let a=e[o][0];if(a.length!=n)return!1;if(a!=t){for(let l=0;l<n;l++)if(a[l]!=t[l])return!1}}return!0}function zc(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,a=n-1;for(;o<=a&&e[o]==null;)o++;for(;a>=o&&e[a]==null;)a--;if(a<=o)return!0;let l=nt(1,ht((a-o+1)/t));for(let c=e[o],m=o+l;m<=a;m+=l){let g=e[m];if(g!=null){if(g<=c)return!1;c=g}}return!0}var Ui=["January","February","March","April","May","June","July","August","September","October","November","December"],Hi=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Vi(e){return e.slice(0,3)}var Bc=Hi.map(Vi),Fc=Ui.map(Vi),Wc={MMMM:Ui,MMM:Fc,WWWW:Hi,WWW:Bc};function Oo(e){return(e<10?"0":"")+e}function Nc(e){return(e<10?"00":e<100?"0":"")+e}var Gc={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Oo(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Oo(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Oo(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Oo(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Oo(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Nc(e.getMilliseconds())};function xs(e,t){t=t||Wc;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=o.exec(e);)n.push(a[0][0]=="{"?Gc[a[1]]:a[0]);return l=>{let c="";for(let m=0;m<n.length;m++)c+=typeof n[m]=="string"?n[m]:n[m](l,t);return c}}var Uc=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Hc(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Uc?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Yi=e=>e%1==0,fr=[1,2,2.5,5],Vc=zo(10,-32,0,fr),Ki=zo(10,0,32,fr),Yc=Ki.filter(Yi),En=Vc.concat(Ki),As=`
`,Qi="{YYYY}",pi=As+Qi,ji="{M}/{D}",Io=As+ji,ir=Io+"/{YY}",Ji="{aa}",Kc="{h}:{mm}",ao=Kc+Ji,mi=As+ao,gi=":{ss}",ce=null;function Zi(e){let t=e*1e3,n=t*60,o=n*60,a=o*24,l=a*30,c=a*365,g=(e==1?zo(10,0,3,fr).filter(Yi):zo(10,-3,0,fr)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,l,l*2,l*3,l*4,l*6,c,c*2,c*5,c*10,c*25,c*50,c*100]),h=[[c,Qi,ce,ce,ce,ce,ce,ce,1],[a*28,"{MMM}",pi,ce,ce,ce,ce,ce,1],[a,ji,pi,ce,ce,ce,ce,ce,1],[o,"{h}"+Ji,ir,ce,Io,ce,ce,ce,1],[n,ao,ir,ce,Io,ce,ce,ce,1],[t,gi,ir+" "+ao,ce,Io+" "+ao,ce,mi,ce,1],[e,gi+".{fff}",ir+" "+ao,ce,Io+" "+ao,ce,mi,ce,1]];function S(b){return(y,D,M,z,L,U)=>{let A=[],W=L>=c,T=L>=l&&L<c,J=b(M),O=he(J*e,3),Z=os(J.getFullYear(),W?0:J.getMonth(),T||W?1:J.getDate()),K=he(Z*e,3);if(T||W){let te=T?L/l:0,Y=W?L/c:0,_=O==K?O:he(os(Z.getFullYear()+Y,Z.getMonth()+te,1)*e,3),j=new Date(Ie(_/e)),I=j.getFullYear(),H=j.getMonth();for(let F=0;_<=z;F++){let oe=os(I+Y*F,H+te*F,1),B=oe-b(he(oe*e,3));_=he((+oe+B)*e,3),_<=z&&A.push(_)}}else{let te=L>=a?a:L,Y=ht(M)-ht(O),_=K+Y+gr(O-K,te);A.push(_);let j=b(_),I=j.getHours()+j.getMinutes()/n+j.getSeconds()/o,H=L/o,F=y.axes[D]._space,oe=U/F;for(;_=he(_+L,e==1?0:3),!(_>z);)if(H>1){let B=ht(he(I+H,6))%24,re=b(_).getHours()-B;re>1&&(re=-1),_-=re*o,I=(I+H)%24;let de=A[A.length-1];he((_-de)/L,3)*oe>=.7&&A.push(_)}else A.push(_)}return A}}return[g,h,S]}var[Qc,jc,Jc]=Zi(1),[Zc,Xc,ed]=Zi(.001);zo(2,-53,53,[1]);function hi(e,t){return e.map(n=>n.map((o,a)=>a==0||a==8||o==null?o:t(a==1||n[8]==0?o:n[1]+o)))}function wi(e,t){return(n,o,a,l,c)=>{let m=t.find(M=>c>=M[0])||t[t.length-1],g,h,S,b,y,D;return o.map(M=>{let z=e(M),L=z.getFullYear(),U=z.getMonth(),A=z.getDate(),W=z.getHours(),T=z.getMinutes(),J=z.getSeconds(),O=L!=g&&m[2]||U!=h&&m[3]||A!=S&&m[4]||W!=b&&m[5]||T!=y&&m[6]||J!=D&&m[7]||m[1];return g=L,h=U,S=A,b=W,y=T,D=J,O(z)})}}function td(e,t){let n=xs(t);return(o,a,l,c,m)=>a.map(g=>n(e(g)))}function os(e,t,n){return new Date(e,t,n)}function bi(e,t){return t(e)}var nd="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function yi(e,t){return(n,o,a,l)=>l==null?ws:t(e(o))}function od(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function rd(e,t){return e.series[t].fill(e,t)}var sd={show:!0,live:!0,isolate:!1,mount:Ac,markers:{show:!0,width:2,stroke:od,fill:rd,dash:"solid"},idx:null,idxs:null,values:[]};function ad(e,t){let n=e.cursor.points,o=$t(),a=n.size(e,t);ke(o,Do,a),ke(o,Lo,a);let l=a/-2;ke(o,"marginLeft",l),ke(o,"marginTop",l);let c=n.width(e,t,a);return c&&ke(o,"borderWidth",c),o}function id(e,t){let n=e.series[t].points;return n._fill||n._stroke}function ld(e,t){let n=e.series[t].points;return n._stroke||n._fill}function ud(e,t){return e.series[t].points.size}var rs=[0,0];function cd(e,t,n){return rs[0]=t,rs[1]=n,rs}function lr(e,t,n,o=!0){return a=>{a.button==0&&(!o||a.target==t)&&n(a)}}function ss(e,t,n,o=!0){return a=>{(!o||a.target==t)&&n(a)}}var dd={show:!0,x:!0,y:!0,lock:!1,move:cd,points:{one:!1,show:ad,size:ud,width:0,stroke:ld,fill:id},bind:{mousedown:lr,mouseup:lr,click:lr,dblclick:lr,mousemove:ss,mouseleave:ss,mouseenter:ss},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,a)=>o-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Xi={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ts=Pe({},Xi,{filter:Bi}),el=Pe({},Ts,{size:10}),tl=Pe({},Xi,{show:!1}),_s='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',nl="bold "+_s,ol=1.5,vi={show:!0,scale:"x",stroke:hs,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:nl,side:2,grid:Ts,ticks:el,border:tl,font:_s,lineGap:ol,rotate:0},fd="Value",pd="Time",ki={show:!0,scale:"x",auto:!1,sorted:1,min:ge,max:-ge,idxs:[]};function md(e,t,n,o,a){return t.map(l=>l==null?"":ks(l))}function gd(e,t,n,o,a,l,c){let m=[],g=mn.get(a)||0;n=c?n:he(gr(n,a),g);for(let h=n;h<=o;h=he(h+a,g))m.push(Object.is(h,-0)?0:h);return m}function ds(e,t,n,o,a,l,c){let m=[],g=e.scales[e.axes[t].scale].log,h=g==10?Zt:qi,S=ht(h(n));a=lo(g,S),g==10&&(a=En[Rt(a,En)]);let b=n,y=a*g;g==10&&(y=En[Rt(y,En)]);do m.push(b),b=b+a,g==10&&!mn.has(b)&&(b=he(b,mn.get(a))),b>=y&&(a=b,y=a*g,g==10&&(y=En[Rt(y,En)]));while(b<=o);return m}function hd(e,t,n,o,a,l,c){let g=e.scales[e.axes[t].scale].asinh,h=o>g?ds(e,t,nt(g,n),o,a):[g],S=o>=0&&n<=0?[0]:[];return(n<-g?ds(e,t,nt(g,-o),-n,a):[g]).reverse().map(y=>-y).concat(S,h)}var rl=/./,wd=/[12357]/,bd=/[125]/,Si=/1/,fs=(e,t,n,o)=>e.map((a,l)=>t==4&&a==0||l%o==0&&n.test(a.toExponential()[a<0?1:0])?a:null);function yd(e,t,n,o,a){let l=e.axes[n],c=l.scale,m=e.scales[c],g=e.valToPos,h=l._space,S=g(10,c),b=g(9,c)-S>=h?rl:g(7,c)-S>=h?wd:g(5,c)-S>=h?bd:Si;if(b==Si){let y=qe(g(1,c)-S);if(y<h)return fs(t.slice().reverse(),m.distr,b,Et(h/y)).reverse()}return fs(t,m.distr,b,1)}function vd(e,t,n,o,a){let l=e.axes[n],c=l.scale,m=l._space,g=e.valToPos,h=qe(g(1,c)-g(2,c));return h<m?fs(t.slice().reverse(),3,rl,Et(m/h)).reverse():t}function kd(e,t,n,o){return o==null?ws:t==null?"":ks(t)}var xi={show:!0,scale:"y",stroke:hs,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:nl,side:3,grid:Ts,ticks:el,border:tl,font:_s,lineGap:ol,rotate:0};function Sd(e,t){let n=3+(e||1)*2;return he(n*t,3)}function xd(e,t){let{scale:n,idxs:o}=e.series[0],a=e._data[0],l=e.valToPos(a[o[0]],n,!0),c=e.valToPos(a[o[1]],n,!0),m=qe(c-l),g=e.series[t],h=m/(g.points.space*le);return o[1]-o[0]<=h}var Ai={scale:null,auto:!0,sorted:0,min:ge,max:-ge},sl=(e,t,n,o,a)=>a,Ti={show:!0,auto:!0,sorted:0,gaps:sl,alpha:1,facets:[Pe({},Ai,{scale:"x"}),Pe({},Ai,{scale:"y"})]},_i={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:sl,alpha:1,points:{show:xd,filter:null},values:null,min:ge,max:-ge,idxs:[],path:null,clip:null};function Ad(e,t,n,o,a){return n/10}var al={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Td=Pe({},al,{time:!1,ori:1}),$i={};function il(e,t){let n=$i[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(a=>a!=o)},pub(o,a,l,c,m,g,h){for(let S=0;S<n.plots.length;S++)n.plots[S]!=a&&n.plots[S].pub(o,a,l,c,m,g,h)}},e!=null&&($i[e]=n)),n}var fo=1,ps=2;function On(e,t,n){let o=e.mode,a=e.series[t],l=o==2?e._data[t]:e._data,c=e.scales,m=e.bbox,g=l[0],h=o==2?l[1]:l[t],S=o==2?c[a.facets[0].scale]:c[e.series[0].scale],b=o==2?c[a.facets[1].scale]:c[a.scale],y=m.left,D=m.top,M=m.width,z=m.height,L=e.valToPosH,U=e.valToPosV;return S.ori==0?n(a,g,h,S,b,L,U,y,D,M,z,br,mo,vr,ul,dl):n(a,g,h,S,b,U,L,D,y,z,M,yr,go,Cs,cl,fl)}function $s(e,t){let n=0,o=0,a=ae(e.bands,Ss);for(let l=0;l<a.length;l++){let c=a[l];c.series[0]==t?n=c.dir:c.series[1]==t&&(c.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function _d(e,t,n,o,a){let l=e.mode,c=e.series[t],m=l==2?c.facets[1].scale:c.scale,g=e.scales[m];return a==-1?g.min:a==1?g.max:g.distr==3?g.dir==1?g.min:g.max:0}function Xt(e,t,n,o,a,l){return On(e,t,(c,m,g,h,S,b,y,D,M,z,L)=>{let U=c.pxRound,A=h.dir*(h.ori==0?1:-1),W=h.ori==0?mo:go,T,J;A==1?(T=n,J=o):(T=o,J=n);let O=U(b(m[T],h,z,D)),Z=U(y(g[T],S,L,M)),K=U(b(m[J],h,z,D)),te=U(y(l==1?S.max:S.min,S,L,M)),Y=new Path2D(a);return W(Y,K,te),W(Y,O,te),W(Y,O,Z),Y})}function wr(e,t,n,o,a,l){let c=null;if(e.length>0){c=new Path2D;let m=t==0?vr:Cs,g=n;for(let b=0;b<e.length;b++){let y=e[b];if(y[1]>y[0]){let D=y[0]-g;D>0&&m(c,g,o,D,o+l),g=y[1]}}let h=n+a-g,S=10;h>0&&m(c,g,o-S/2,h,o+l+S)}return c}function $d(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Es(e,t,n,o,a,l,c){let m=[],g=e.length;for(let h=a==1?n:o;h>=n&&h<=o;h+=a)if(t[h]===null){let b=h,y=h;if(a==1)for(;++h<=o&&t[h]===null;)y=h;else for(;--h>=n&&t[h]===null;)y=h;let D=l(e[b]),M=y==b?D:l(e[y]),z=b-a;D=c<=0&&z>=0&&z<g?l(e[z]):D;let U=y+a;M=c>=0&&U>=0&&U<g?l(e[U]):M,M>=D&&m.push([D,M])}return m}function Ei(e){return e==0?zi:e==1?Ie:t=>$n(t,e)}function ll(e){let t=e==0?br:yr,n=e==0?(a,l,c,m,g,h)=>{a.arcTo(l,c,m,g,h)}:(a,l,c,m,g,h)=>{a.arcTo(c,l,g,m,h)},o=e==0?(a,l,c,m,g)=>{a.rect(l,c,m,g)}:(a,l,c,m,g)=>{a.rect(c,l,g,m)};return(a,l,c,m,g,h=0,S=0)=>{h==0&&S==0?o(a,l,c,m,g):(h=zt(h,m/2,g/2),S=zt(S,m/2,g/2),t(a,l+h,c),n(a,l+m,c,l+m,c+g,h),n(a,l+m,c+g,l,c+g,S),n(a,l,c+g,l,c,S),n(a,l,c,l+m,c,h),a.closePath())}}var br=(e,t,n)=>{e.moveTo(t,n)},yr=(e,t,n)=>{e.moveTo(n,t)},mo=(e,t,n)=>{e.lineTo(t,n)},go=(e,t,n)=>{e.lineTo(n,t)},vr=ll(0),Cs=ll(1),ul=(e,t,n,o,a,l)=>{e.arc(t,n,o,a,l)},cl=(e,t,n,o,a,l)=>{e.arc(n,t,o,a,l)},dl=(e,t,n,o,a,l,c)=>{e.bezierCurveTo(t,n,o,a,l,c)},fl=(e,t,n,o,a,l,c)=>{e.bezierCurveTo(n,t,a,o,c,l)};function pl(e){return(t,n,o,a,l)=>On(t,n,(c,m,g,h,S,b,y,D,M,z,L)=>{let{pxRound:U,points:A}=c,W,T;h.ori==0?(W=br,T=ul):(W=yr,T=cl);let J=he(A.width*le,3),O=(A.size-A.width)/2*le,Z=he(O*2,3),K=new Path2D,te=new Path2D,{left:Y,top:_,width:j,height:I}=t.bbox;vr(te,Y-Z,_-Z,j+Z*2,I+Z*2);let H=F=>{if(g[F]!=null){let oe=U(b(m[F],h,z,D)),B=U(y(g[F],S,L,M));W(K,oe+O,B),T(K,oe,B,O,0,ur*2)}};if(l)l.forEach(H);else for(let F=o;F<=a;F++)H(F);return{stroke:J>0?K:null,fill:K,clip:te,flags:fo|ps}})}function ml(e){return(t,n,o,a,l,c)=>{o!=a&&(l!=o&&c!=o&&e(t,n,o),l!=a&&c!=a&&e(t,n,a),e(t,n,c))}}var Ed=ml(mo),Cd=ml(go);function gl(e){let t=ae(e?.alignGaps,0);return(n,o,a,l)=>On(n,o,(c,m,g,h,S,b,y,D,M,z,L)=>{[a,l]=pr(g,a,l);let U=c.pxRound,A=I=>U(b(I,h,z,D)),W=I=>U(y(I,S,L,M)),T,J;h.ori==0?(T=mo,J=Ed):(T=go,J=Cd);let O=h.dir*(h.ori==0?1:-1),Z={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:fo},K=Z.stroke,te=!1;if(l-a>=z*4){let I=q=>n.posToVal(q,h.key,!0),H=null,F=null,oe,B,ot,Se=A(m[O==1?a:l]),re=A(m[a]),de=A(m[l]),X=I(O==1?re+1:de-1);for(let q=O==1?a:l;q>=a&&q<=l;q+=O){let Oe=m[q],xe=(O==1?Oe<X:Oe>X)?Se:A(Oe),ue=g[q];xe==Se?ue!=null?(B=ue,H==null?(T(K,xe,W(B)),oe=H=F=B):B<H?H=B:B>F&&(F=B)):ue===null&&(te=!0):(H!=null&&J(K,Se,W(H),W(F),W(oe),W(B)),ue!=null?(B=ue,T(K,xe,W(B)),H=F=oe=B):(H=F=null,ue===null&&(te=!0)),Se=xe,X=I(Se+O))}H!=null&&H!=F&&ot!=Se&&J(K,Se,W(H),W(F),W(oe),W(B))}else for(let I=O==1?a:l;I>=a&&I<=l;I+=O){let H=g[I];H===null?te=!0:H!=null&&T(K,A(m[I]),W(H))}let[_,j]=$s(n,o);if(c.fill!=null||_!=0){let I=Z.fill=new Path2D(K),H=c.fillTo(n,o,c.min,c.max,_),F=W(H),oe=A(m[a]),B=A(m[l]);O==-1&&([B,oe]=[oe,B]),T(I,B,F),T(I,oe,F)}if(!c.spanGaps){let I=[];te&&I.push(...Es(m,g,a,l,O,A,t)),Z.gaps=I=c.gaps(n,o,a,l,I),Z.clip=wr(I,h.ori,D,M,z,L)}return j!=0&&(Z.band=j==2?[Xt(n,o,a,l,K,-1),Xt(n,o,a,l,K,1)]:Xt(n,o,a,l,K,j)),Z})}function Pd(e){let t=ae(e.align,1),n=ae(e.ascDesc,!1),o=ae(e.alignGaps,0),a=ae(e.extend,!1);return(l,c,m,g)=>On(l,c,(h,S,b,y,D,M,z,L,U,A,W)=>{[m,g]=pr(b,m,g);let T=h.pxRound,{left:J,width:O}=l.bbox,Z=re=>T(M(re,y,A,L)),K=re=>T(z(re,D,W,U)),te=y.ori==0?mo:go,Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:fo},_=Y.stroke,j=y.dir*(y.ori==0?1:-1),I=K(b[j==1?m:g]),H=Z(S[j==1?m:g]),F=H,oe=H;a&&t==-1&&(oe=J,te(_,oe,I)),te(_,H,I);for(let re=j==1?m:g;re>=m&&re<=g;re+=j){let de=b[re];if(de==null)continue;let X=Z(S[re]),q=K(de);t==1?te(_,X,I):te(_,F,q),te(_,X,q),I=q,F=X}let B=F;a&&t==1&&(B=J+O,te(_,B,I));let[ot,Se]=$s(l,c);if(h.fill!=null||ot!=0){let re=Y.fill=new Path2D(_),de=h.fillTo(l,c,h.min,h.max,ot),X=K(de);te(re,B,X),te(re,oe,X)}if(!h.spanGaps){let re=[];re.push(...Es(S,b,m,g,j,Z,o));let de=h.width*le/2,X=n||t==1?de:-de,q=n||t==-1?-de:de;re.forEach(Oe=>{Oe[0]+=X,Oe[1]+=q}),Y.gaps=re=h.gaps(l,c,m,g,re),Y.clip=wr(re,y.ori,L,U,A,W)}return Se!=0&&(Y.band=Se==2?[Xt(l,c,m,g,_,-1),Xt(l,c,m,g,_,1)]:Xt(l,c,m,g,_,Se)),Y})}function Ci(e,t,n,o,a,l,c=ge){if(e.length>1){let m=null;for(let g=0,h=1/0;g<e.length;g++)if(t[g]!==void 0){if(m!=null){let S=qe(e[g]-e[m]);S<h&&(h=S,c=qe(n(e[g],o,a,l)-n(e[m],o,a,l)))}m=g}}return c}function Md(e){e=e||Ro;let t=ae(e.size,[.6,ge,1]),n=e.align||0,o=e.gap||0,a=e.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;let l=ne(a),c=1-t[0],m=ae(t[1],ge),g=ae(t[2],1),h=ae(e.disp,Ro),S=ae(e.each,D=>{}),{fill:b,stroke:y}=h;return(D,M,z,L)=>On(D,M,(U,A,W,T,J,O,Z,K,te,Y,_)=>{let j=U.pxRound,I=n,H=o*le,F=m*le,oe=g*le,B,ot;T.ori==0?[B,ot]=l(D,M):[ot,B]=l(D,M);let Se=T.dir*(T.ori==0?1:-1),re=T.ori==0?vr:Cs,de=T.ori==0?S:(C,we,De,zn,bn,Ft,yn)=>{S(C,we,De,bn,zn,yn,Ft)},X=ae(D.bands,Ss).find(C=>C.series[0]==M),q=X!=null?X.dir:0,Oe=U.fillTo(D,M,U.min,U.max,q),je=j(Z(Oe,J,_,te)),xe,ue,Ct,ut=Y,Te=j(U.width*le),Bt=!1,Kt=null,yt=null,tn=null,In=null;b!=null&&(Te==0||y!=null)&&(Bt=!0,Kt=b.values(D,M,z,L),yt=new Map,new Set(Kt).forEach(C=>{C!=null&&yt.set(C,new Path2D)}),Te>0&&(tn=y.values(D,M,z,L),In=new Map,new Set(tn).forEach(C=>{C!=null&&In.set(C,new Path2D)})));let{x0:qn,size:yo}=h;if(qn!=null&&yo!=null){I=1,A=qn.values(D,M,z,L),qn.unit==2&&(A=A.map(De=>D.posToVal(K+De*Y,T.key,!0)));let C=yo.values(D,M,z,L);yo.unit==2?ue=C[0]*Y:ue=O(C[0],T,Y,K)-O(0,T,Y,K),ut=Ci(A,W,O,T,Y,K,ut),Ct=ut-ue+H}else ut=Ci(A,W,O,T,Y,K,ut),Ct=ut*c+H,ue=ut-Ct;Ct<1&&(Ct=0),Te>=ue/2&&(Te=0),Ct<5&&(j=zi);let Go=Ct>0,hn=ut-Ct-(Go?Te:0);ue=j(cs(hn,oe,F)),xe=(I==0?ue/2:I==Se?0:ue)-I*Se*((I==0?H/2:0)+(Go?Te/2:0));let Je={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Rn=Bt?null:new Path2D,Qt=null;if(X!=null)Qt=D.data[X.series[1]];else{let{y0:C,y1:we}=h;C!=null&&we!=null&&(W=we.values(D,M,z,L),Qt=C.values(D,M,z,L))}let wn=B*ue,Q=ot*ue;for(let C=Se==1?z:L;C>=z&&C<=L;C+=Se){let we=W[C];if(we==null)continue;if(Qt!=null){let rt=Qt[C]??0;if(we-rt==0)continue;je=Z(rt,J,_,te)}let De=T.distr!=2||h!=null?A[C]:C,zn=O(De,T,Y,K),bn=Z(ae(we,Oe),J,_,te),Ft=j(zn-xe),yn=j(nt(bn,je)),ct=j(zt(bn,je)),vt=yn-ct;if(we!=null){let rt=we<0?Q:wn,Pt=we<0?wn:Q;Bt?(Te>0&&tn[C]!=null&&re(In.get(tn[C]),Ft,ct+ht(Te/2),ue,nt(0,vt-Te),rt,Pt),Kt[C]!=null&&re(yt.get(Kt[C]),Ft,ct+ht(Te/2),ue,nt(0,vt-Te),rt,Pt)):re(Rn,Ft,ct+ht(Te/2),ue,nt(0,vt-Te),rt,Pt),de(D,M,C,Ft-Te/2,ct,ue+Te,vt)}}return Te>0?Je.stroke=Bt?In:Rn:Bt||(Je._fill=U.width==0?U._fill:U._stroke??U._fill,Je.width=0),Je.fill=Bt?yt:Rn,Je})}function Od(e,t){let n=ae(t?.alignGaps,0);return(o,a,l,c)=>On(o,a,(m,g,h,S,b,y,D,M,z,L,U)=>{[l,c]=pr(h,l,c);let A=m.pxRound,W=B=>A(y(B,S,L,M)),T=B=>A(D(B,b,U,z)),J,O,Z;S.ori==0?(J=br,Z=mo,O=dl):(J=yr,Z=go,O=fl);let K=S.dir*(S.ori==0?1:-1),te=W(g[K==1?l:c]),Y=te,_=[],j=[];for(let B=K==1?l:c;B>=l&&B<=c;B+=K)if(h[B]!=null){let Se=g[B],re=W(Se);_.push(Y=re),j.push(T(h[B]))}let I={stroke:e(_,j,J,Z,O,A),fill:null,clip:null,band:null,gaps:null,flags:fo},H=I.stroke,[F,oe]=$s(o,a);if(m.fill!=null||F!=0){let B=I.fill=new Path2D(H),ot=m.fillTo(o,a,m.min,m.max,F),Se=T(ot);Z(B,Y,Se),Z(B,te,Se)}if(!m.spanGaps){let B=[];B.push(...Es(g,h,l,c,K,W,n)),I.gaps=B=m.gaps(o,a,l,c,B),I.clip=wr(B,S.ori,M,z,L,U)}return oe!=0&&(I.band=oe==2?[Xt(o,a,l,c,H,-1),Xt(o,a,l,c,H,1)]:Xt(o,a,l,c,H,oe)),I})}function Dd(e){return Od(Ld,e)}function Ld(e,t,n,o,a,l){let c=e.length;if(c<2)return null;let m=new Path2D;if(n(m,e[0],t[0]),c==2)o(m,e[1],t[1]);else{let g=Array(c),h=Array(c-1),S=Array(c-1),b=Array(c-1);for(let y=0;y<c-1;y++)S[y]=t[y+1]-t[y],b[y]=e[y+1]-e[y],h[y]=S[y]/b[y];g[0]=h[0];for(let y=1;y<c-1;y++)h[y]===0||h[y-1]===0||h[y-1]>0!=h[y]>0?g[y]=0:(g[y]=3*(b[y-1]+b[y])/((2*b[y]+b[y-1])/h[y-1]+(b[y]+2*b[y-1])/h[y]),isFinite(g[y])||(g[y]=0));g[c-1]=h[c-2];for(let y=0;y<c-1;y++)a(m,e[y]+b[y]/3,t[y]+g[y]*b[y]/3,e[y+1]-b[y]/3,t[y+1]-g[y+1]*b[y]/3,e[y+1],t[y+1])}return m}var ms=new Set;function Pi(){for(let e of ms)e.syncRect(!0)}po&&(Pn(mc,io,Pi),Pn(gc,io,Pi,!0),Pn(cr,io,()=>{Me.pxRatio=le}));var Id=gl(),qd=pl();function Mi(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((l,c)=>gs(l,c,t,n))}function Rd(e,t){return e.map((n,o)=>o==0?{}:Pe({},t,n))}function gs(e,t,n,o){return Pe({},t==0?n:o,e)}function hl(e,t,n){return t==null?uo:[t,n]}var zd=hl;function Bd(e,t,n){return t==null?uo:dr(t,n,vs,!0)}function wl(e,t,n,o){return t==null?uo:mr(t,n,e.scales[o].log,!1)}var Fd=wl;function bl(e,t,n,o){return t==null?uo:ys(t,n,e.scales[o].log,!1)}var Wd=bl;function Nd(e,t,n,o,a){let l=nt(ui(e),ui(t)),c=t-e,m=Rt(a/o*c,n);do{let g=n[m],h=o*g/c;if(h>=a&&l+(g<5?mn.get(g):0)<=17)return[g,h]}while(++m<n.length);return[0,0]}function Oi(e){let t,n;return e=e.replace(/(\d+)px/,(o,a)=>(t=Ie((n=+a)*le))+"px"),[e,t,n]}function Gd(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=he(t[2]*le,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Me(e,t,n){let o={mode:ae(e.mode,1)},a=o.mode;function l(s,i,u,d){let p=i.valToPct(s);return d+u*(i.dir==-1?1-p:p)}function c(s,i,u,d){let p=i.valToPct(s);return d+u*(i.dir==-1?p:1-p)}function m(s,i,u,d){return i.ori==0?l(s,i,u,d):c(s,i,u,d)}o.valToPosH=l,o.valToPosV=c;let g=!1;o.status=0;let h=o.root=$t(ju);if(e.id!=null&&(h.id=e.id),gt(h,e.class),e.title){let s=$t(Xu,h);s.textContent=e.title}let S=qt("canvas"),b=o.ctx=S.getContext("2d"),y=$t(ec,h);Pn("click",y,s=>{s.target===M&&(be!=Qn||Ae!=jn)&&Ve.click(o,s)},!0);let D=o.under=$t(tc,y);y.appendChild(S);let M=o.over=$t(nc,y);e=co(e);let z=+ae(e.pxAlign,1),L=Ei(z);(e.plugins||[]).forEach(s=>{s.opts&&(e=s.opts(o,e)||e)});let U=e.ms||.001,A=o.series=a==1?Mi(e.series||[],ki,_i,!1):Rd(e.series||[null],Ti),W=o.axes=Mi(e.axes||[],vi,xi,!0),T=o.scales={},J=o.bands=e.bands||[];J.forEach(s=>{s.fill=ne(s.fill||null),s.dir=ae(s.dir,-1)});let O=a==2?A[1].facets[0].scale:A[0].scale,Z={axes:hu,series:du},K=(e.drawOrder||["axes","series"]).map(s=>Z[s]);function te(s){let i=s.distr==3?u=>Zt(u>0?u:s.clamp(o,u,s.min,s.max,s.key)):s.distr==4?u=>ns(u,s.asinh):s.distr==100?u=>s.fwd(u):u=>u;return u=>{let d=i(u),{_min:p,_max:w}=s,v=w-p;return(d-p)/v}}function Y(s){let i=T[s];if(i==null){let u=(e.scales||Ro)[s]||Ro;if(u.from!=null){Y(u.from);let d=Pe({},T[u.from],u,{key:s});d.valToPct=te(d),T[s]=d}else{i=T[s]=Pe({},s==O?al:Td,u),i.key=s;let d=i.time,p=i.range,w=pn(p);if((s!=O||a==2&&!d)&&(w&&(p[0]==null||p[1]==null)&&(p={min:p[0]==null?ai:{mode:1,hard:p[0],soft:p[0]},max:p[1]==null?ai:{mode:1,hard:p[1],soft:p[1]}},w=!1),!w&&hr(p))){let v=p;p=(k,x,$)=>x==null?uo:dr(x,$,v)}i.range=ne(p||(d?zd:s==O?i.distr==3?Fd:i.distr==4?Wd:hl:i.distr==3?wl:i.distr==4?bl:Bd)),i.auto=ne(w?!1:i.auto),i.clamp=ne(i.clamp||Ad),i._min=i._max=null,i.valToPct=te(i)}}}Y("x"),Y("y"),a==1&&A.forEach(s=>{Y(s.scale)}),W.forEach(s=>{Y(s.scale)});for(let s in e.scales)Y(s);let _=T[O],j=_.distr,I,H;_.ori==0?(gt(h,Ju),I=l,H=c):(gt(h,Zu),I=c,H=l);let F={};for(let s in T){let i=T[s];(i.min!=null||i.max!=null)&&(F[s]={min:i.min,max:i.max},i.min=i.max=null)}let oe=e.tzDate||(s=>new Date(Ie(s/U))),B=e.fmtDate||xs,ot=U==1?Jc(oe):ed(oe),Se=wi(oe,hi(U==1?jc:Xc,B)),re=yi(oe,bi(nd,B)),de=[],X=o.legend=Pe({},sd,e.legend),q=o.cursor=Pe({},dd,{drag:{y:a==2}},e.cursor),Oe=X.show,je=q.show,xe=X.markers;X.idxs=de,xe.width=ne(xe.width),xe.dash=ne(xe.dash),xe.stroke=ne(xe.stroke),xe.fill=ne(xe.fill);let ue,Ct,ut,Te=[],Bt=[],Kt,yt=!1,tn={};if(X.live){let s=A[1]?A[1].values:null;yt=s!=null,Kt=yt?s(o,1,0):{_:0};for(let i in Kt)tn[i]=ws}if(Oe)if(ue=qt("table",lc,h),ut=qt("tbody",null,ue),X.mount(o,ue),yt){Ct=qt("thead",null,ue,ut);let s=qt("tr",null,Ct);qt("th",null,s);for(var In in Kt)qt("th",Ya,s).textContent=In}else gt(ue,cc),X.live&&gt(ue,uc);let qn={show:!0},yo={show:!1};function Go(s,i){if(i==0&&(yt||!X.live||a==2))return uo;let u=[],d=qt("tr",dc,ut,ut.childNodes[i]);gt(d,s.class),s.show||gt(d,Cn);let p=qt("th",null,d);if(xe.show){let k=$t(fc,p);if(i>0){let x=xe.width(o,i);x&&(k.style.border=x+"px "+xe.dash(o,i)+" "+xe.stroke(o,i)),k.style.background=xe.fill(o,i)}}let w=$t(Ya,p);s.label instanceof HTMLElement?w.appendChild(s.label):w.textContent=s.label,i>0&&(xe.show||(w.style.color=s.width>0?xe.stroke(o,i):xe.fill(o,i)),Je("click",p,k=>{if(q._lock)return;kn(k);let x=A.indexOf(s);if((k.ctrlKey||k.metaKey)!=X.isolate){let $=A.some((E,P)=>P>0&&P!=x&&E.show);A.forEach((E,P)=>{P>0&&Nt(P,$?P==x?qn:yo:qn,!0,Ce.setSeries)})}else Nt(x,{show:!s.show},!0,Ce.setSeries)},!1),Fn&&Je(Ja,p,k=>{q._lock||(kn(k),Nt(A.indexOf(s),Zn,!0,Ce.setSeries))},!1));for(var v in Kt){let k=qt("td",pc,d);k.textContent="--",u.push(k)}return[d,u]}let hn=new Map;function Je(s,i,u,d=!0){let p=hn.get(i)||{},w=q.bind[s](o,i,u,d);w&&(Pn(s,i,p[s]=w),hn.set(i,p))}function Rn(s,i,u){let d=hn.get(i)||{};for(let p in d)(s==null||p==s)&&(us(p,i,d[p]),delete d[p]);s==null&&hn.delete(i)}let Qt=0,wn=0,Q=0,C=0,we=0,De=0,zn=we,bn=De,Ft=Q,yn=C,ct=0,vt=0,rt=0,Pt=0;o.bbox={};let Er=!1,Uo=!1,Bn=!1,vn=!1,Ho=!1,kt=!1;function Cr(s,i,u){(u||s!=o.width||i!=o.height)&&qs(s,i),Hn(!1),Bn=!0,Uo=!0,Vn()}function qs(s,i){o.width=Qt=Q=s,o.height=wn=C=i,we=De=0,ru(),su();let u=o.bbox;ct=u.left=$n(we*le,.5),vt=u.top=$n(De*le,.5),rt=u.width=$n(Q*le,.5),Pt=u.height=$n(C*le,.5)}let tu=3;function nu(){let s=!1,i=0;for(;!s;){i++;let u=mu(i),d=gu(i);s=i==tu||u&&d,s||(qs(o.width,o.height),Uo=!0)}}function ou({width:s,height:i}){Cr(s,i)}o.setSize=ou;function ru(){let s=!1,i=!1,u=!1,d=!1;W.forEach((p,w)=>{if(p.show&&p._show){let{side:v,_size:k}=p,x=v%2,$=p.label!=null?p.labelSize:0,E=k+$;E>0&&(x?(Q-=E,v==3?(we+=E,d=!0):u=!0):(C-=E,v==0?(De+=E,s=!0):i=!0))}}),Sn[0]=s,Sn[1]=u,Sn[2]=i,Sn[3]=d,Q-=nn[1]+nn[3],we+=nn[3],C-=nn[2]+nn[0],De+=nn[0]}function su(){let s=we+Q,i=De+C,u=we,d=De;function p(w,v){switch(w){case 1:return s+=v,s-v;case 2:return i+=v,i-v;case 3:return u-=v,u+v;case 0:return d-=v,d+v}}W.forEach((w,v)=>{if(w.show&&w._show){let k=w.side;w._pos=p(k,w._size),w.label!=null&&(w._lpos=p(k,w.labelSize))}})}if(q.dataIdx==null){let s=q.hover,i=s.skip=new Set(s.skip??[]);i.add(void 0);let u=s.prox=ne(s.prox),d=s.bias??=0;q.dataIdx=(p,w,v,k)=>{if(w==0)return v;let x=v,$=u(p,w,v,k)??ge,E=$>=0&&$<ge,P=_.ori==0?Q:C,V=q.left,ie=t[0],se=t[w];if(i.has(se[v])){x=null;let ee=null,N=null,R;if(d==0||d==-1)for(R=v;ee==null&&R-- >0;)i.has(se[R])||(ee=R);if(d==0||d==1)for(R=v;N==null&&R++<se.length;)i.has(se[R])||(N=R);if(ee!=null||N!=null)if(E){let ve=ee==null?-1/0:I(ie[ee],_,P,0),_e=N==null?1/0:I(ie[N],_,P,0),Ne=V-ve,fe=_e-V;Ne<=fe?Ne<=$&&(x=ee):fe<=$&&(x=N)}else x=N==null?ee:ee==null?N:v-ee<=N-v?ee:N}else E&&qe(V-I(ie[v],_,P,0))>$&&(x=null);return x}}let kn=s=>{q.event=s};q.idxs=de,q._lock=!1;let Qe=q.points;Qe.show=ne(Qe.show),Qe.size=ne(Qe.size),Qe.stroke=ne(Qe.stroke),Qe.width=ne(Qe.width),Qe.fill=ne(Qe.fill);let Wt=o.focus=Pe({},e.focus||{alpha:.3},q.focus),Fn=Wt.prox>=0,Wn=Fn&&Qe.one,St=[],Nn=[],Gn=[];function Rs(s,i){let u=Qe.show(o,i);if(u instanceof HTMLElement)return gt(u,ic),gt(u,s.class),Yt(u,-10,-10,Q,C),M.insertBefore(u,St[i]),u}function zs(s,i){if(a==1||i>0){let u=a==1&&T[s.scale].time,d=s.value;s.value=u?fi(d)?yi(oe,bi(d,B)):d||re:d||kd,s.label=s.label||(u?pd:fd)}if(Wn||i>0){s.width=s.width==null?1:s.width,s.paths=s.paths||Id||Tc,s.fillTo=ne(s.fillTo||_d),s.pxAlign=+ae(s.pxAlign,z),s.pxRound=Ei(s.pxAlign),s.stroke=ne(s.stroke||null),s.fill=ne(s.fill||null),s._stroke=s._fill=s._paths=s._focus=null;let u=Sd(nt(1,s.width),1),d=s.points=Pe({},{size:u,width:nt(1,u*.2),stroke:s.stroke,space:u*2,paths:qd,_stroke:null,_fill:null},s.points);d.show=ne(d.show),d.filter=ne(d.filter),d.fill=ne(d.fill),d.stroke=ne(d.stroke),d.paths=ne(d.paths),d.pxAlign=s.pxAlign}if(Oe){let u=Go(s,i);Te.splice(i,0,u[0]),Bt.splice(i,0,u[1]),X.values.push(null)}if(je){de.splice(i,0,null);let u=null;Wn?i==0&&(u=Rs(s,i)):i>0&&(u=Rs(s,i)),St.splice(i,0,u),Nn.splice(i,0,0),Gn.splice(i,0,0)}We("addSeries",i)}function au(s,i){i=i??A.length,s=a==1?gs(s,i,ki,_i):gs(s,i,{},Ti),A.splice(i,0,s),zs(A[i],i)}o.addSeries=au;function iu(s){if(A.splice(s,1),Oe){X.values.splice(s,1),Bt.splice(s,1);let i=Te.splice(s,1)[0];Rn(null,i.firstChild),i.remove()}je&&(de.splice(s,1),St.splice(s,1)[0].remove(),Nn.splice(s,1),Gn.splice(s,1)),We("delSeries",s)}o.delSeries=iu;let Sn=[!1,!1,!1,!1];function lu(s,i){if(s._show=s.show,s.show){let u=s.side%2,d=T[s.scale];d==null&&(s.scale=u?A[1].scale:O,d=T[s.scale]);let p=d.time;s.size=ne(s.size),s.space=ne(s.space),s.rotate=ne(s.rotate),pn(s.incrs)&&s.incrs.forEach(v=>{!mn.has(v)&&mn.set(v,Wi(v))}),s.incrs=ne(s.incrs||(d.distr==2?Yc:p?U==1?Qc:Zc:En)),s.splits=ne(s.splits||(p&&d.distr==1?ot:d.distr==3?ds:d.distr==4?hd:gd)),s.stroke=ne(s.stroke),s.grid.stroke=ne(s.grid.stroke),s.ticks.stroke=ne(s.ticks.stroke),s.border.stroke=ne(s.border.stroke);let w=s.values;s.values=pn(w)&&!pn(w[0])?ne(w):p?pn(w)?wi(oe,hi(w,B)):fi(w)?td(oe,w):w||Se:w||md,s.filter=ne(s.filter||(d.distr>=3&&d.log==10?yd:d.distr==3&&d.log==2?vd:Bi)),s.font=Oi(s.font),s.labelFont=Oi(s.labelFont),s._size=s.size(o,null,i,0),s._space=s._rotate=s._incrs=s._found=s._splits=s._values=null,s._size>0&&(Sn[i]=!0,s._el=$t(oc,y))}}function vo(s,i,u,d){let[p,w,v,k]=u,x=i%2,$=0;return x==0&&(k||w)&&($=i==0&&!p||i==2&&!v?Ie(vi.size/3):0),x==1&&(p||v)&&($=i==1&&!w||i==3&&!k?Ie(xi.size/2):0),$}let Bs=o.padding=(e.padding||[vo,vo,vo,vo]).map(s=>ne(ae(s,vo))),nn=o._padding=Bs.map((s,i)=>s(o,i,Sn,0)),He,Re=null,ze=null,Vo=a==1?A[0].idxs:null,Mt=null,ko=!1;function Fs(s,i){if(t=s??[],o.data=o._data=t,a==2){He=0;for(let u=1;u<A.length;u++)He+=t[u][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Mt=t[0],He=Mt.length;let u=t;if(j==2){u=t.slice();let d=u[0]=Array(He);for(let p=0;p<He;p++)d[p]=p}o._data=t=u}if(Hn(!0),We("setData"),j==2&&(Bn=!0),i!==!1){let u=_;u.auto(o,ko)?Pr():rn(O,u.min,u.max),vn=vn||q.left>=0,kt=!0,Vn()}}o.setData=Fs;function Pr(){ko=!0;let s,i;a==1&&(He>0?(Re=Vo[0]=0,ze=Vo[1]=He-1,s=t[0][Re],i=t[0][ze],j==2?(s=Re,i=ze):s==i&&(j==3?[s,i]=mr(s,s,_.log,!1):j==4?[s,i]=ys(s,s,_.log,!1):_.time?i=s+Ie(86400/U):[s,i]=dr(s,i,vs,!0))):(Re=Vo[0]=s=null,ze=Vo[1]=i=null)),rn(O,s,i)}let Yo,Un,Mr,Or,Dr,Lr,Ir,qr,Rr,st;function Ws(s,i,u,d,p,w){s??=Qa,u??=Ss,d??="butt",p??=Qa,w??="round",s!=Yo&&(b.strokeStyle=Yo=s),p!=Un&&(b.fillStyle=Un=p),i!=Mr&&(b.lineWidth=Mr=i),w!=Dr&&(b.lineJoin=Dr=w),d!=Lr&&(b.lineCap=Lr=d),u!=Or&&b.setLineDash(Or=u)}function Ns(s,i,u,d){i!=Un&&(b.fillStyle=Un=i),s!=Ir&&(b.font=Ir=s),u!=qr&&(b.textAlign=qr=u),d!=Rr&&(b.textBaseline=Rr=d)}function zr(s,i,u,d,p=0){if(d.length>0&&s.auto(o,ko)&&(i==null||i.min==null)){let w=ae(Re,0),v=ae(ze,d.length-1),k=u.min==null?yc(d,w,v,p,s.distr==3):[u.min,u.max];s.min=zt(s.min,u.min=k[0]),s.max=nt(s.max,u.max=k[1])}}let Gs={min:null,max:null};function uu(){for(let d in T){let p=T[d];F[d]==null&&(p.min==null||F[O]!=null&&p.auto(o,ko))&&(F[d]=Gs)}for(let d in T){let p=T[d];F[d]==null&&p.from!=null&&F[p.from]!=null&&(F[d]=Gs)}F[O]!=null&&Hn(!0);let s={};for(let d in F){let p=F[d];if(p!=null){let w=s[d]=co(T[d],Ec);if(p.min!=null)Pe(w,p);else if(d!=O||a==2)if(He==0&&w.from==null){let v=w.range(o,null,null,d);w.min=v[0],w.max=v[1]}else w.min=ge,w.max=-ge}}if(He>0){A.forEach((d,p)=>{if(a==1){let w=d.scale,v=F[w];if(v==null)return;let k=s[w];if(p==0){let x=k.range(o,k.min,k.max,w);k.min=x[0],k.max=x[1],Re=Rt(k.min,t[0]),ze=Rt(k.max,t[0]),ze-Re>1&&(t[0][Re]<k.min&&Re++,t[0][ze]>k.max&&ze--),d.min=Mt[Re],d.max=Mt[ze]}else d.show&&d.auto&&zr(k,v,d,t[p],d.sorted);d.idxs[0]=Re,d.idxs[1]=ze}else if(p>0&&d.show&&d.auto){let[w,v]=d.facets,k=w.scale,x=v.scale,[$,E]=t[p],P=s[k],V=s[x];P!=null&&zr(P,F[k],w,$,w.sorted),V!=null&&zr(V,F[x],v,E,v.sorted),d.min=v.min,d.max=v.max}});for(let d in s){let p=s[d],w=F[d];if(p.from==null&&(w==null||w.min==null)){let v=p.range(o,p.min==ge?null:p.min,p.max==-ge?null:p.max,d);p.min=v[0],p.max=v[1]}}}for(let d in s){let p=s[d];if(p.from!=null){let w=s[p.from];if(w.min==null)p.min=p.max=null;else{let v=p.range(o,w.min,w.max,d);p.min=v[0],p.max=v[1]}}}let i={},u=!1;for(let d in s){let p=s[d],w=T[d];if(w.min!=p.min||w.max!=p.max){w.min=p.min,w.max=p.max;let v=w.distr;w._min=v==3?Zt(w.min):v==4?ns(w.min,w.asinh):v==100?w.fwd(w.min):w.min,w._max=v==3?Zt(w.max):v==4?ns(w.max,w.asinh):v==100?w.fwd(w.max):w.max,i[d]=u=!0}}if(u){A.forEach((d,p)=>{a==2?p>0&&i.y&&(d._paths=null):i[d.scale]&&(d._paths=null)});for(let d in i)Bn=!0,We("setScale",d);je&&q.left>=0&&(vn=kt=!0)}for(let d in F)F[d]=null}function cu(s){let i=cs(Re-1,0,He-1),u=cs(ze+1,0,He-1);for(;s[i]==null&&i>0;)i--;for(;s[u]==null&&u<He-1;)u++;return[i,u]}function du(){if(He>0){let s=A.some(i=>i._focus)&&st!=Wt.alpha;s&&(b.globalAlpha=st=Wt.alpha),A.forEach((i,u)=>{if(u>0&&i.show&&(Us(u,!1),Us(u,!0),i._paths==null)){let d=st;st!=i.alpha&&(b.globalAlpha=st=i.alpha);let p=a==2?[0,t[u][0].length-1]:cu(t[u]);i._paths=i.paths(o,u,p[0],p[1]),st!=d&&(b.globalAlpha=st=d)}}),A.forEach((i,u)=>{if(u>0&&i.show){let d=st;st!=i.alpha&&(b.globalAlpha=st=i.alpha),i._paths!=null&&Hs(u,!1);{let p=i._paths!=null?i._paths.gaps:null,w=i.points.show(o,u,Re,ze,p),v=i.points.filter(o,u,w,p);(w||v)&&(i.points._paths=i.points.paths(o,u,Re,ze,v),Hs(u,!0))}st!=d&&(b.globalAlpha=st=d),We("drawSeries",u)}}),s&&(b.globalAlpha=st=1)}}function Us(s,i){let u=i?A[s].points:A[s];u._stroke=u.stroke(o,s),u._fill=u.fill(o,s)}function Hs(s,i){let u=i?A[s].points:A[s],{stroke:d,fill:p,clip:w,flags:v,_stroke:k=u._stroke,_fill:x=u._fill,_width:$=u.width}=u._paths;$=he($*le,3);let E=null,P=$%2/2;i&&x==null&&(x=$>0?"#fff":k);let V=u.pxAlign==1&&P>0;if(V&&b.translate(P,P),!i){let ie=ct-$/2,se=vt-$/2,ee=rt+$,N=Pt+$;E=new Path2D,E.rect(ie,se,ee,N)}i?Br(k,$,u.dash,u.cap,x,d,p,v,w):fu(s,k,$,u.dash,u.cap,x,d,p,v,E,w),V&&b.translate(-P,-P)}function fu(s,i,u,d,p,w,v,k,x,$,E){let P=!1;x!=0&&J.forEach((V,ie)=>{if(V.series[0]==s){let se=A[V.series[1]],ee=t[V.series[1]],N=(se._paths||Ro).band;pn(N)&&(N=V.dir==1?N[0]:N[1]);let R,ve=null;se.show&&N&&kc(ee,Re,ze)?(ve=V.fill(o,ie)||w,R=se._paths.clip):N=null,Br(i,u,d,p,ve,v,k,x,$,E,R,N),P=!0}}),P||Br(i,u,d,p,w,v,k,x,$,E)}let Vs=fo|ps;function Br(s,i,u,d,p,w,v,k,x,$,E,P){Ws(s,i,u,d,p),(x||$||P)&&(b.save(),x&&b.clip(x),$&&b.clip($)),P?(k&Vs)==Vs?(b.clip(P),E&&b.clip(E),Qo(p,v),Ko(s,w,i)):k&ps?(Qo(p,v),b.clip(P),Ko(s,w,i)):k&fo&&(b.save(),b.clip(P),E&&b.clip(E),Qo(p,v),b.restore(),Ko(s,w,i)):(Qo(p,v),Ko(s,w,i)),(x||$||P)&&b.restore()}function Ko(s,i,u){u>0&&(i instanceof Map?i.forEach((d,p)=>{b.strokeStyle=Yo=p,b.stroke(d)}):i!=null&&s&&b.stroke(i))}function Qo(s,i){i instanceof Map?i.forEach((u,d)=>{b.fillStyle=Un=d,b.fill(u)}):i!=null&&s&&b.fill(i)}function pu(s,i,u,d){let p=W[s],w;if(d<=0)w=[0,0];else{let v=p._space=p.space(o,s,i,u,d),k=p._incrs=p.incrs(o,s,i,u,d,v);w=Nd(i,u,k,d,v)}return p._found=w}function Fr(s,i,u,d,p,w,v,k,x,$){let E=v%2/2;z==1&&b.translate(E,E),Ws(k,v,x,$,k),b.beginPath();let P,V,ie,se,ee=p+(d==0||d==3?-w:w);u==0?(V=p,se=ee):(P=p,ie=ee);for(let N=0;N<s.length;N++)i[N]!=null&&(u==0?P=ie=s[N]:V=se=s[N],b.moveTo(P,V),b.lineTo(ie,se));b.stroke(),z==1&&b.translate(-E,-E)}function mu(s){let i=!0;return W.forEach((u,d)=>{if(!u.show)return;let p=T[u.scale];if(p.min==null){u._show&&(i=!1,u._show=!1,Hn(!1));return}else u._show||(i=!1,u._show=!0,Hn(!1));let w=u.side,v=w%2,{min:k,max:x}=p,[$,E]=pu(d,k,x,v==0?Q:C);if(E==0)return;let P=p.distr==2,V=u._splits=u.splits(o,d,k,x,$,E,P),ie=p.distr==2?V.map(R=>Mt[R]):V,se=p.distr==2?Mt[V[1]]-Mt[V[0]]:$,ee=u._values=u.values(o,u.filter(o,ie,d,E,se),d,E,se);u._rotate=w==2?u.rotate(o,ee,d,E):0;let N=u._size;u._size=Et(u.size(o,ee,d,s)),N!=null&&u._size!=N&&(i=!1)}),i}function gu(s){let i=!0;return Bs.forEach((u,d)=>{let p=u(o,d,Sn,s);p!=nn[d]&&(i=!1),nn[d]=p}),i}function hu(){for(let s=0;s<W.length;s++){let i=W[s];if(!i.show||!i._show)continue;let u=i.side,d=u%2,p,w,v=i.stroke(o,s),k=u==0||u==3?-1:1,[x,$]=i._found;if(i.label!=null){let Xe=i.labelGap*k,pt=Ie((i._lpos+Xe)*le);Ns(i.labelFont[0],v,"center",u==2?"top":Ka),b.save(),d==1?(p=w=0,b.translate(pt,Ie(vt+Pt/2)),b.rotate((u==3?-ur:ur)/2)):(p=Ie(ct+rt/2),w=pt);let Tn=Ri(i.label)?i.label(o,s,x,$):i.label;b.fillText(Tn,p,w),b.restore()}if($==0)continue;let E=T[i.scale],P=d==0?rt:Pt,V=d==0?ct:vt,ie=i._splits,se=E.distr==2?ie.map(Xe=>Mt[Xe]):ie,ee=E.distr==2?Mt[ie[1]]-Mt[ie[0]]:x,N=i.ticks,R=i.border,ve=N.show?N.size:0,_e=Ie(ve*le),Ne=Ie((i.alignTo==2?i._size-ve-i.gap:i.gap)*le),fe=i._rotate*-ur/180,$e=L(i._pos*le),dt=(_e+Ne)*k,Ze=$e+dt;w=d==0?Ze:0,p=d==1?Ze:0;let xt=i.font[0],Ot=i.align==1?so:i.align==2?Xr:fe>0?so:fe<0?Xr:d==0?"center":u==3?Xr:so,Ut=fe||d==1?"middle":u==2?"top":Ka;Ns(xt,v,Ot,Ut);let ft=i.font[1]*i.lineGap,At=ie.map(Xe=>L(m(Xe,E,P,V))),Dt=i._values;for(let Xe=0;Xe<Dt.length;Xe++){let pt=Dt[Xe];if(pt!=null){d==0?p=At[Xe]:w=At[Xe],pt=""+pt;let Tn=pt.indexOf(`
`)==-1?[pt]:pt.split(/\n/gm);for(let et=0;et<Tn.length;et++){let da=Tn[et];fe?(b.save(),b.translate(p,w+et*ft),b.rotate(fe),b.fillText(da,0,0),b.restore()):b.fillText(da,p,w+et*ft)}}}N.show&&Fr(At,N.filter(o,se,s,$,ee),d,u,$e,_e,he(N.width*le,3),N.stroke(o,s),N.dash,N.cap);let Ht=i.grid;Ht.show&&Fr(At,Ht.filter(o,se,s,$,ee),d,d==0?2:1,d==0?vt:ct,d==0?Pt:rt,he(Ht.width*le,3),Ht.stroke(o,s),Ht.dash,Ht.cap),R.show&&Fr([$e],[1],d==0?1:0,d==0?1:2,d==1?vt:ct,d==1?Pt:rt,he(R.width*le,3),R.stroke(o,s),R.dash,R.cap)}We("drawAxes")}function Hn(s){A.forEach((i,u)=>{u>0&&(i._paths=null,s&&(a==1?(i.min=null,i.max=null):i.facets.forEach(d=>{d.min=null,d.max=null})))})}let jo=!1,Wr=!1,So=[];function wu(){Wr=!1;for(let s=0;s<So.length;s++)We(...So[s]);So.length=0}function Vn(){jo||(Ic(Ys),jo=!0)}function bu(s,i=!1){jo=!0,Wr=i,s(o),Ys(),i&&So.length>0&&queueMicrotask(wu)}o.batch=bu;function Ys(){if(Er&&(uu(),Er=!1),Bn&&(nu(),Bn=!1),Uo){if(ke(D,so,we),ke(D,"top",De),ke(D,Do,Q),ke(D,Lo,C),ke(M,so,we),ke(M,"top",De),ke(M,Do,Q),ke(M,Lo,C),ke(y,Do,Qt),ke(y,Lo,wn),S.width=Ie(Qt*le),S.height=Ie(wn*le),W.forEach(({_el:s,_show:i,_size:u,_pos:d,side:p})=>{if(s!=null)if(i){let w=p===3||p===0?u:0,v=p%2==1;ke(s,v?"left":"top",d-w),ke(s,v?"width":"height",u),ke(s,v?"top":"left",v?De:we),ke(s,v?"height":"width",v?C:Q),ls(s,Cn)}else gt(s,Cn)}),Yo=Un=Mr=Dr=Lr=Ir=qr=Rr=Or=null,st=1,To(!0),we!=zn||De!=bn||Q!=Ft||C!=yn){Hn(!1);let s=Q/Ft,i=C/yn;if(je&&!vn&&q.left>=0){q.left*=s,q.top*=i,Yn&&Yt(Yn,Ie(q.left),0,Q,C),Kn&&Yt(Kn,0,Ie(q.top),Q,C);for(let u=0;u<St.length;u++){let d=St[u];d!=null&&(Nn[u]*=s,Gn[u]*=i,Yt(d,Et(Nn[u]),Et(Gn[u]),Q,C))}}if(ye.show&&!Ho&&ye.left>=0&&ye.width>0){ye.left*=s,ye.width*=s,ye.top*=i,ye.height*=i;for(let u in Yr)ke(Jn,u,ye[u])}zn=we,bn=De,Ft=Q,yn=C}We("setSize"),Uo=!1}Qt>0&&wn>0&&(b.clearRect(0,0,S.width,S.height),We("drawClear"),K.forEach(s=>s()),We("draw")),ye.show&&Ho&&(Jo(ye),Ho=!1),je&&vn&&(An(null,!0,!1),vn=!1),X.show&&X.live&&kt&&(Hr(),kt=!1),g||(g=!0,o.status=1,We("ready")),ko=!1,jo=!1}o.redraw=(s,i)=>{Bn=i||!1,s!==!1?rn(O,_.min,_.max):Vn()};function Nr(s,i){let u=T[s];if(u.from==null){if(He==0){let d=u.range(o,i.min,i.max,s);i.min=d[0],i.max=d[1]}if(i.min>i.max){let d=i.min;i.min=i.max,i.max=d}if(He>1&&i.min!=null&&i.max!=null&&i.max-i.min<1e-16)return;s==O&&u.distr==2&&He>0&&(i.min=Rt(i.min,t[0]),i.max=Rt(i.max,t[0]),i.min==i.max&&i.max++),F[s]=i,Er=!0,Vn()}}o.setScale=Nr;let Gr,Ur,Yn,Kn,Ks,Qs,Qn,jn,js,Js,be,Ae,on=!1,Ve=q.drag,Be=Ve.x,Fe=Ve.y;je&&(q.x&&(Gr=$t(sc,M)),q.y&&(Ur=$t(ac,M)),_.ori==0?(Yn=Gr,Kn=Ur):(Yn=Ur,Kn=Gr),be=q.left,Ae=q.top);let ye=o.select=Pe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Jn=ye.show?$t(rc,ye.over?M:D):null;function Jo(s,i){if(ye.show){for(let u in s)ye[u]=s[u],u in Yr&&ke(Jn,u,s[u]);i!==!1&&We("setSelect")}}o.setSelect=Jo;function yu(s){if(A[s].show)Oe&&ls(Te[s],Cn);else if(Oe&&gt(Te[s],Cn),je){let u=Wn?St[0]:St[s];u!=null&&Yt(u,-10,-10,Q,C)}}function rn(s,i,u){Nr(s,{min:i,max:u})}function Nt(s,i,u,d){i.focus!=null&&Au(s),i.show!=null&&A.forEach((p,w)=>{w>0&&(s==w||s==null)&&(p.show=i.show,yu(w),a==2?(rn(p.facets[0].scale,null,null),rn(p.facets[1].scale,null,null)):rn(p.scale,null,null),Vn())}),u!==!1&&We("setSeries",s,i),d&&_o("setSeries",o,s,i)}o.setSeries=Nt;function vu(s,i){Pe(J[s],i)}function ku(s,i){s.fill=ne(s.fill||null),s.dir=ae(s.dir,-1),i=i??J.length,J.splice(i,0,s)}function Su(s){s==null?J.length=0:J.splice(s,1)}o.addBand=ku,o.setBand=vu,o.delBand=Su;function xu(s,i){A[s].alpha=i,je&&St[s]!=null&&(St[s].style.opacity=i),Oe&&Te[s]&&(Te[s].style.opacity=i)}let jt,sn,xn,Zn={focus:!0};function Au(s){if(s!=xn){let i=s==null,u=Wt.alpha!=1;A.forEach((d,p)=>{if(a==1||p>0){let w=i||p==0||p==s;d._focus=i?null:w,u&&xu(p,w?1:Wt.alpha)}}),xn=s,u&&Vn()}}Oe&&Fn&&Je(Za,ue,s=>{q._lock||(kn(s),xn!=null&&Nt(null,Zn,!0,Ce.setSeries))});function Gt(s,i,u){let d=T[i];u&&(s=s/le-(d.ori==1?De:we));let p=Q;d.ori==1&&(p=C,s=p-s),d.dir==-1&&(s=p-s);let w=d._min,v=d._max,k=s/p,x=w+(v-w)*k,$=d.distr;return $==3?lo(10,x):$==4?xc(x,d.asinh):$==100?d.bwd(x):x}function Tu(s,i){let u=Gt(s,O,i);return Rt(u,t[0],Re,ze)}o.valToIdx=s=>Rt(s,t[0]),o.posToIdx=Tu,o.posToVal=Gt,o.valToPos=(s,i,u)=>T[i].ori==0?l(s,T[i],u?rt:Q,u?ct:0):c(s,T[i],u?Pt:C,u?vt:0),o.setCursor=(s,i,u)=>{be=s.left,Ae=s.top,An(null,i,u)};function Zs(s,i){ke(Jn,so,ye.left=s),ke(Jn,Do,ye.width=i)}function Xs(s,i){ke(Jn,"top",ye.top=s),ke(Jn,Lo,ye.height=i)}let xo=_.ori==0?Zs:Xs,Ao=_.ori==1?Zs:Xs;function _u(){if(Oe&&X.live)for(let s=a==2?1:0;s<A.length;s++){if(s==0&&yt)continue;let i=X.values[s],u=0;for(let d in i)Bt[s][u++].firstChild.nodeValue=i[d]}}function Hr(s,i){if(s!=null&&(s.idxs?s.idxs.forEach((u,d)=>{de[d]=u}):$c(s.idx)||de.fill(s.idx),X.idx=de[0]),Oe&&X.live){for(let u=0;u<A.length;u++)(u>0||a==1&&!yt)&&$u(u,de[u]);_u()}kt=!1,i!==!1&&We("setLegend")}o.setLegend=Hr;function $u(s,i){let u=A[s],d=s==0&&j==2?Mt:t[s],p;yt?p=u.values(o,s,i)??tn:(p=u.value(o,i==null?null:d[i],s,i),p=p==null?tn:{_:p}),X.values[s]=p}function An(s,i,u){js=be,Js=Ae,[be,Ae]=q.move(o,be,Ae),q.left=be,q.top=Ae,je&&(Yn&&Yt(Yn,Ie(be),0,Q,C),Kn&&Yt(Kn,0,Ie(Ae),Q,C));let d,p=Re>ze;jt=ge,sn=null;let w=_.ori==0?Q:C,v=_.ori==1?Q:C;if(be<0||He==0||p){d=q.idx=null;for(let k=0;k<A.length;k++){let x=St[k];x!=null&&Yt(x,-10,-10,Q,C)}Fn&&Nt(null,Zn,!0,s==null&&Ce.setSeries),X.live&&(de.fill(d),kt=!0)}else{let k,x,$;a==1&&(k=_.ori==0?be:Ae,x=Gt(k,O),d=q.idx=Rt(x,t[0],Re,ze),$=I(t[0][d],_,w,0));let E=-10,P=-10,V=0,ie=0,se=!0,ee="",N="";for(let R=a==2?1:0;R<A.length;R++){let ve=A[R],_e=de[R],Ne=_e==null?null:a==1?t[R][_e]:t[R][1][_e],fe=q.dataIdx(o,R,d,x),$e=fe==null?null:a==1?t[R][fe]:t[R][1][fe];if(kt=kt||$e!=Ne||fe!=_e,de[R]=fe,R>0&&ve.show){let dt=fe==null?-10:fe==d?$:I(a==1?t[0][fe]:t[R][0][fe],_,w,0),Ze=$e==null?-10:H($e,a==1?T[ve.scale]:T[ve.facets[1].scale],v,0);if(Fn&&$e!=null){let xt=_.ori==1?be:Ae,Ot=qe(Wt.dist(o,R,fe,Ze,xt));if(Ot<jt){let Ut=Wt.bias;if(Ut!=0){let ft=Gt(xt,ve.scale),At=$e>=0?1:-1,Dt=ft>=0?1:-1;Dt==At&&(Dt==1?Ut==1?$e>=ft:$e<=ft:Ut==1?$e<=ft:$e>=ft)&&(jt=Ot,sn=R)}else jt=Ot,sn=R}}if(kt||Wn){let xt,Ot;_.ori==0?(xt=dt,Ot=Ze):(xt=Ze,Ot=dt);let Ut,ft,At,Dt,Ht,Xe,pt=!0,Tn=Qe.bbox;if(Tn!=null){pt=!1;let et=Tn(o,R);At=et.left,Dt=et.top,Ut=et.width,ft=et.height}else At=xt,Dt=Ot,Ut=ft=Qe.size(o,R);if(Xe=Qe.fill(o,R),Ht=Qe.stroke(o,R),Wn)R==sn&&jt<=Wt.prox&&(E=At,P=Dt,V=Ut,ie=ft,se=pt,ee=Xe,N=Ht);else{let et=St[R];et!=null&&(Nn[R]=At,Gn[R]=Dt,si(et,Ut,ft,pt),oi(et,Xe,Ht),Yt(et,Et(At),Et(Dt),Q,C))}}}}if(Wn){let R=Wt.prox,ve=xn==null?jt<=R:jt>R||sn!=xn;if(kt||ve){let _e=St[0];_e!=null&&(Nn[0]=E,Gn[0]=P,si(_e,V,ie,se),oi(_e,ee,N),Yt(_e,Et(E),Et(P),Q,C))}}}if(ye.show&&on)if(s!=null){let[k,x]=Ce.scales,[$,E]=Ce.match,[P,V]=s.cursor.sync.scales,ie=s.cursor.drag;if(Be=ie._x,Fe=ie._y,Be||Fe){let{left:se,top:ee,width:N,height:R}=s.select,ve=s.scales[P].ori,_e=s.posToVal,Ne,fe,$e,dt,Ze,xt=k!=null&&$(k,P),Ot=x!=null&&E(x,V);xt&&Be?(ve==0?(Ne=se,fe=N):(Ne=ee,fe=R),$e=T[k],dt=I(_e(Ne,P),$e,w,0),Ze=I(_e(Ne+fe,P),$e,w,0),xo(zt(dt,Ze),qe(Ze-dt))):xo(0,w),Ot&&Fe?(ve==1?(Ne=se,fe=N):(Ne=ee,fe=R),$e=T[x],dt=H(_e(Ne,V),$e,v,0),Ze=H(_e(Ne+fe,V),$e,v,0),Ao(zt(dt,Ze),qe(Ze-dt))):Ao(0,v)}else Kr()}else{let k=qe(js-Ks),x=qe(Js-Qs);if(_.ori==1){let V=k;k=x,x=V}Be=Ve.x&&k>=Ve.dist,Fe=Ve.y&&x>=Ve.dist;let $=Ve.uni;$!=null?Be&&Fe&&(Be=k>=$,Fe=x>=$,!Be&&!Fe&&(x>k?Fe=!0:Be=!0)):Ve.x&&Ve.y&&(Be||Fe)&&(Be=Fe=!0);let E,P;Be&&(_.ori==0?(E=Qn,P=be):(E=jn,P=Ae),xo(zt(E,P),qe(P-E)),Fe||Ao(0,v)),Fe&&(_.ori==1?(E=Qn,P=be):(E=jn,P=Ae),Ao(zt(E,P),qe(P-E)),Be||xo(0,w)),!Be&&!Fe&&(xo(0,0),Ao(0,0))}if(Ve._x=Be,Ve._y=Fe,s==null){if(u){if(ca!=null){let[k,x]=Ce.scales;Ce.values[0]=k!=null?Gt(_.ori==0?be:Ae,k):null,Ce.values[1]=x!=null?Gt(_.ori==1?be:Ae,x):null}_o(es,o,be,Ae,Q,C,d)}if(Fn){let k=u&&Ce.setSeries,x=Wt.prox;xn==null?jt<=x&&Nt(sn,Zn,!0,k):jt>x?Nt(null,Zn,!0,k):sn!=xn&&Nt(sn,Zn,!0,k)}}kt&&(X.idx=d,Hr()),i!==!1&&We("setCursor")}let an=null;Object.defineProperty(o,"rect",{get(){return an==null&&To(!1),an}});function To(s=!1){s?an=null:(an=M.getBoundingClientRect(),We("syncRect",an))}function ea(s,i,u,d,p,w,v){q._lock||on&&s!=null&&s.movementX==0&&s.movementY==0||(Vr(s,i,u,d,p,w,v,!1,s!=null),s!=null?An(null,!0,!0):An(i,!0,!1))}function Vr(s,i,u,d,p,w,v,k,x){if(an==null&&To(!1),kn(s),s!=null)u=s.clientX-an.left,d=s.clientY-an.top;else{if(u<0||d<0){be=-10,Ae=-10;return}let[$,E]=Ce.scales,P=i.cursor.sync,[V,ie]=P.values,[se,ee]=P.scales,[N,R]=Ce.match,ve=i.axes[0].side%2==1,_e=_.ori==0?Q:C,Ne=_.ori==1?Q:C,fe=ve?w:p,$e=ve?p:w,dt=ve?d:u,Ze=ve?u:d;if(se!=null?u=N($,se)?m(V,T[$],_e,0):-10:u=_e*(dt/fe),ee!=null?d=R(E,ee)?m(ie,T[E],Ne,0):-10:d=Ne*(Ze/$e),_.ori==1){let xt=u;u=d,d=xt}}x&&(i==null||i.cursor.event.type==es)&&((u<=1||u>=Q-1)&&(u=$n(u,Q)),(d<=1||d>=C-1)&&(d=$n(d,C))),k?(Ks=u,Qs=d,[Qn,jn]=q.move(o,u,d)):(be=u,Ae=d)}let Yr={width:0,height:0,left:0,top:0};function Kr(){Jo(Yr,!1)}let ta,na,oa,ra;function sa(s,i,u,d,p,w,v){on=!0,Be=Fe=Ve._x=Ve._y=!1,Vr(s,i,u,d,p,w,v,!0,!1),s!=null&&(Je(ts,as,aa,!1),_o(ja,o,Qn,jn,Q,C,null));let{left:k,top:x,width:$,height:E}=ye;ta=k,na=x,oa=$,ra=E}function aa(s,i,u,d,p,w,v){on=Ve._x=Ve._y=!1,Vr(s,i,u,d,p,w,v,!1,!0);let{left:k,top:x,width:$,height:E}=ye,P=$>0||E>0,V=ta!=k||na!=x||oa!=$||ra!=E;if(P&&V&&Jo(ye),Ve.setScale&&P&&V){let ie=k,se=$,ee=x,N=E;if(_.ori==1&&(ie=x,se=E,ee=k,N=$),Be&&rn(O,Gt(ie,O),Gt(ie+se,O)),Fe)for(let R in T){let ve=T[R];R!=O&&ve.from==null&&ve.min!=ge&&rn(R,Gt(ee+N,R),Gt(ee,R))}Kr()}else q.lock&&(q._lock=!q._lock,An(i,!0,s!=null));s!=null&&(Rn(ts,as),_o(ts,o,be,Ae,Q,C,null))}function Eu(s,i,u,d,p,w,v){if(q._lock)return;kn(s);let k=on;if(on){let x=!0,$=!0,E=10,P,V;_.ori==0?(P=Be,V=Fe):(P=Fe,V=Be),P&&V&&(x=be<=E||be>=Q-E,$=Ae<=E||Ae>=C-E),P&&x&&(be=be<Qn?0:Q),V&&$&&(Ae=Ae<jn?0:C),An(null,!0,!0),on=!1}be=-10,Ae=-10,de.fill(null),An(null,!0,!0),k&&(on=k)}function ia(s,i,u,d,p,w,v){q._lock||(kn(s),Pr(),Kr(),s!=null&&_o(Xa,o,be,Ae,Q,C,null))}function la(){W.forEach(Gd),Cr(o.width,o.height,!0)}Pn(cr,io,la);let Xn={};Xn.mousedown=sa,Xn.mousemove=ea,Xn.mouseup=aa,Xn.dblclick=ia,Xn.setSeries=(s,i,u,d)=>{let p=Ce.match[2];u=p(o,i,u),u!=-1&&Nt(u,d,!0,!1)},je&&(Je(ja,M,sa),Je(es,M,ea),Je(Ja,M,s=>{kn(s),To(!1)}),Je(Za,M,Eu),Je(Xa,M,ia),ms.add(o),o.syncRect=To);let Zo=o.hooks=e.hooks||{};function We(s,i,u){Wr?So.push([s,i,u]):s in Zo&&Zo[s].forEach(d=>{d.call(null,o,i,u)})}(e.plugins||[]).forEach(s=>{for(let i in s.hooks)Zo[i]=(Zo[i]||[]).concat(s.hooks[i])});let ua=(s,i,u)=>u,Ce=Pe({key:null,setSeries:!1,filters:{pub:ci,sub:ci},scales:[O,A[1]?A[1].scale:null],match:[di,di,ua],values:[null,null]},q.sync);Ce.match.length==2&&Ce.match.push(ua),q.sync=Ce;let ca=Ce.key,Qr=il(ca);function _o(s,i,u,d,p,w,v){Ce.filters.pub(s,i,u,d,p,w,v)&&Qr.pub(s,i,u,d,p,w,v)}Qr.sub(o);function Cu(s,i,u,d,p,w,v){Ce.filters.sub(s,i,u,d,p,w,v)&&Xn[s](null,i,u,d,p,w,v)}o.pub=Cu;function Pu(){Qr.unsub(o),ms.delete(o),hn.clear(),us(cr,io,la),h.remove(),ue?.remove(),We("destroy")}o.destroy=Pu;function jr(){We("init",e,t),Fs(t||e.data,!1),F[O]?Nr(O,F[O]):Pr(),Ho=ye.show&&(ye.width>0||ye.height>0),vn=kt=!0,Cr(e.width,e.height)}return A.forEach(zs),W.forEach(lu),n?n instanceof HTMLElement?(n.appendChild(h),jr()):n(o,jr):jr(),o}Me.assign=Pe;Me.fmtNum=ks;Me.rangeNum=dr;Me.rangeLog=mr;Me.rangeAsinh=ys;Me.orient=On;Me.pxRatio=le;Me.join=Lc;Me.fmtDate=xs,Me.tzDate=Hc;Me.sync=il;{Me.addGap=$d,Me.clipGaps=wr;let e=Me.paths={points:pl};e.linear=gl,e.stepped=Pd,e.bars=Md,e.spline=Dd}var Bo=[{name:"series-arrived",mark:"bars",of:({figures:e})=>Number(e?.arrived??0n),digits:0},{name:"series-answered",mark:"line",of:({figures:e})=>Number(e?.answered??0n),digits:0},{name:"series-abandoned",mark:"dots",of:({figures:e})=>Number(e?.abandoned??0n),digits:0},{name:"series-staff",mark:"steps",of:({staff:e})=>e,digits:1}],Ps=1800,Ud=12*Ps;function Ms(e){let t=Hd(e);return[t.map(({start:o,end:a})=>{let l=o?pe(o):0;return(l+(a?pe(a):l))/2e3}),...Bo.map(({of:o})=>t.map(o))]}function Hd(e){let t=e.findIndex(({figures:n,staff:o})=>o>0||n!==void 0&&n.arrived>0n);return t<0?e.slice(-1):e.slice(t)}function yl(e){let t=Qd(e),n=parseFloat(getComputedStyle(e).fontSize),o=`${n}px ${getComputedStyle(e).fontFamily}`,a={font:o,stroke:t("muted"),labelFont:o,labelSize:n*1.6},l={stroke:t("line"),width:1},c={stroke:t("line"),width:1,size:4};return{width:e.clientWidth,height:e.clientHeight,legend:{show:!1},cursor:{show:!1},padding:[n*.6,0,0,0],scales:{x:{time:!0,range:(m,g,h)=>Vd(g,h)},calls:{range:(m,g,h)=>[0,Math.max(4,h*1.1)]},staff:{range:(m,g,h)=>[0,Math.max(4,h*1.25)]}},axes:[{...a,grid:{show:!1},ticks:c,size:n*2,space:n*5,values:(m,g)=>g.map(h=>mt(h*1e3))},{...a,scale:"calls",grid:l,ticks:c,size:n*2.6,label:f("axis-contacts"),incrs:[1,2,5,10,20,50,100,200,500],values:(m,g)=>g.map(h=>G(h))},{...a,scale:"staff",side:1,grid:{show:!1},ticks:c,size:n*2.6,label:f("series-staff"),incrs:[1,2,5,10,20,50,100],values:(m,g)=>g.map(h=>G(h))}],series:[{},{scale:"calls",paths:Yd(),stroke:t("accent"),fill:t("accent-soft"),width:1,points:{show:!1}},{scale:"calls",stroke:t("good"),width:2.5,points:{size:6,fill:t("good")}},{scale:"calls",stroke:t("bad"),width:2,dash:[2,4],points:{size:7,width:2,fill:t("surface")}},{scale:"staff",stroke:t("muted"),width:2,dash:[10,5],paths:Kd(),points:{show:!1}}]}}function Vd(e,t){let n=e-Ps/2;return[n,Math.max(t+Ps/2,n+Ud)]}function Yd(){return Me.paths.bars({size:[.8,60]})}function Kd(){return Me.paths.stepped({align:1})}function Qd(e){return t=>{let n=document.createElement("span");n.style.color=`var(--${t})`,e.append(n);let{color:o}=getComputedStyle(n);return n.remove(),o}}function vl(){let e=me(!1),t=Na.value?.intervals??[];return r(lt,{name:"day",title:f("day-curve"),definition:"day-curve-definition",aside:r("button",{type:"button",class:"quiet small","aria-pressed":e.value,onClick:()=>e.value=!e.value,children:e.value?f("as-chart"):f("as-table")}),children:e.value?r(Zd,{intervals:t}):r(jd,{intervals:t})})}function jd({intervals:e}){let t=Jt(null),n=Jt(null);return tt(()=>{let o=t.current;if(!o)return;let a=new Me(yl(o),Ms(e),o);n.current=a;let l=new ResizeObserver(()=>{a.setSize({width:o.clientWidth,height:o.clientHeight})});return l.observe(o),()=>{l.disconnect(),a.destroy()}},[ga.value,ma.value]),tt(()=>n.current?.setData(Ms(e)),[e]),r("figure",{class:"day",children:[r("figcaption",{children:r("ul",{class:"legend",children:Bo.map(({name:o,mark:a})=>r("li",{children:[r("span",{class:`legend-mark legend-${a}`,"aria-hidden":"true"})," ",f(o)]},o))})}),r("div",{class:"day-frame",dir:"ltr",role:"img","aria-label":Jd(e),ref:t})]})}function Jd(e){let t=n=>G(e.reduce((o,a)=>o+Number(n(a)??0n),0));return f("day-spoken",{arrived:t(({figures:n})=>n?.arrived),answered:t(({figures:n})=>n?.answered),abandoned:t(({figures:n})=>n?.abandoned)})}function Zd({intervals:e}){return r("table",{class:"day-table",children:[r("caption",{class:"unseen",children:f("day-curve")}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("half-hour")}),Bo.map(({name:t})=>r("th",{scope:"col",class:"end",children:f(t)},t)),r("th",{scope:"col",class:"end",children:r(Le,{definition:"offers-missed-definition",children:f("offers-missed")})})]})}),r("tbody",{children:e.map(t=>r("tr",{children:[r("th",{scope:"row",class:"figure",children:[t.start&&mt(pe(t.start)),"–",t.end&&mt(pe(t.end))]}),Bo.map(({name:n,of:o,digits:a})=>r("td",{class:"end figure",children:G(o(t),a)},n)),r("td",{class:"end figure",children:[G(t.offersMissed)," / ",G(t.offers)]})]},t.start?pe(t.start):0))})]})}var kr=["last5Minutes","last30Minutes","today"];function Sr(e,t){return e?.groups.filter(n=>n.groupBy===t)??[]}function kl(e,t,n){return Sr(e,t).find(o=>o.key===n)}function Dn(e,t){if(!(!e||!t))return e.within.find(n=>n.threshold!==void 0&&Ge(n.threshold)===Ge(t))}function Os(e,t,n){let o=kl(e,1,t.queue);return Dn(o?.[n],t.answerWithin)?.offered}function xr(e,t,n){let o=0,a=0;for(let l of t){let c=kl(e,1,l.queue),m=Dn(c?.[n],l.answerWithin),g=c?.[n];!m||!g||(o+=Number(m.answeredWithin),a+=Number(g.answered+g.abandoned))}return a===0?void 0:o/a}function Sl(e){let t=e.map(n=>n.answerShare);if(t.length!==0)return[Math.min(...t),Math.max(...t)]}function en(e){return e.reduce((t,n)=>t+n,0)}var Ar=at(void 0);function Tr(e){Ar.value=e}function xl(){Ar.value=void 0}function ho({panel:e,id:t,label:n}){return r("button",{type:"button",class:"opens",onClick:()=>Tr(e),children:[r("bdi",{class:"id",children:n??t}),r("span",{class:"unseen",children:f("open-panel")})]})}function Al(){let{byAcuity:e=[],byAgeGroup:t=[],longest:n=[]}=Ke.value??{};return r(lt,{name:"waiting",title:f("who-waits"),definition:"who-waits-definition",children:[r("ul",{class:"acuity-row",children:oo.map(o=>{let a=e[o-1]??0;return r("li",{class:a===0?`none acuity-${o}`:`acuity-${o}`,children:[r(rr,{level:o}),r("span",{class:"figure acuity-count",children:G(a)}),r("span",{class:"acuity-name",children:un(o)})]},o)})}),t.length>0&&r("ul",{class:"age-groups",children:t.map(({key:o,count:a})=>r("li",{children:[Ds(o)," ",r("strong",{class:"figure",children:G(a)})]},o))}),n.length===0?r("p",{class:"calm",children:[r(it,{name:"quiet"})," ",f("nobody-waits")]}):r(tf,{calls:n})]})}var ef={unknown:"age-unknown",infant:"age-infant",child:"age-child",adult:"age-adult",senior:"age-senior"};function Ds(e){let t=ef[e];return t?f(t):e}function tf({calls:e}){return r("table",{class:"longest",children:[r("caption",{class:"unseen",children:f("longest-waiting")}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("wait")}),r("th",{scope:"col",children:f("acuity")}),r("th",{scope:"col",children:f("age-group")}),r("th",{scope:"col",children:f("queue")}),r("th",{scope:"col",children:f("call")})]})}),r("tbody",{children:e.map(t=>r("tr",{children:[r("td",{class:"wait-now",children:r(It,{at:t.arrivedAt})}),r("td",{children:r(Co,{level:t.acuity,short:!0})}),r("td",{children:t.ageGroup===0?r("span",{class:"muted",children:f("unknown")}):Ca(t.ageGroup)}),r("td",{children:r("bdi",{children:Ue(t.queue)})}),r("td",{children:[r(ho,{panel:{about:"call",callId:t.callId},id:String(t.callId)}),t.ringing&&r("span",{class:"tag tag-info",children:[r(it,{name:"ringing"})," ",f("rings")]})]})]},String(t.callId)))})]})}var nf=[[1,"by-queue"],[6,"by-acuity"],[3,"by-language"],[2,"by-district"],[4,"by-age-group"]],of={last5Minutes:"period-5",last30Minutes:"period-30",today:"period-today"};function _l({onClose:e}){let t=me(1),n=me("today"),o=dn.value?.thresholds??[],a=me(0),l=[...Sr(Vt.value,0),...Sr(Vt.value,t.value)];return r(sr,{title:f("all-figures"),onClose:e,children:[r("div",{class:"figure-choices",children:[r("label",{children:[f("told-apart"),r("select",{value:t.value,onChange:c=>t.value=Number(c.currentTarget.value),children:nf.map(([c,m])=>r("option",{value:c,children:f(m)},c))})]}),r("label",{children:[f("period"),r("select",{value:n.value,onChange:c=>n.value=c.currentTarget.value,children:kr.map(c=>r("option",{value:c,children:f(of[c])},c))})]}),r("label",{children:[f("threshold"),r("select",{value:a.value,onChange:c=>a.value=Number(c.currentTarget.value),children:o.map((c,m)=>r("option",{value:m,children:_t(Ge(c))},m))})]})]}),r(rf,{groups:l,by:t.value,period:n.value,threshold:o[a.value]})]})}var wo=e=>e===void 0?"–":ln(e,1),_r=e=>e?_t(Ge(e)):"–",Tl=[{name:"figure-arrived",definition:"arrived-definition",of:e=>G(e.arrived)},{name:"figure-answered",definition:"answered-definition",of:e=>G(e.answered)},{name:"figure-abandoned",definition:"abandoned-definition",of:e=>G(e.abandoned)},{name:"figure-asa",definition:"asa-definition",of:e=>_r(e.speedOfAnswer)},{name:"figure-median",definition:"median-definition",of:e=>_r(e.answeredWaitMedian)},{name:"figure-p95",definition:"p95-definition",of:e=>_r(e.answeredWaitP95)},{name:"figure-aht",definition:"aht-definition",of:e=>_r(e.handleTime)},{name:"figure-abandonment",definition:"abandonment-definition",of:e=>wo(e.abandonment)},{name:"figure-occupancy",definition:"occupancy-definition",of:e=>wo(e.occupancy)},{name:"figure-offered",definition:"offered-definition",of:(e,t)=>wo(Dn(e,t)?.offered)},{name:"figure-answered-only",definition:"answered-only-definition",of:(e,t)=>wo(Dn(e,t)?.answeredOnly)},{name:"figure-ignore-short",definition:"ignore-short-definition",of:(e,t)=>wo(Dn(e,t)?.ignoreShortAbandons)},{name:"figure-removed",definition:"removed-definition",of:(e,t)=>wo(Dn(e,t)?.removed)}];function rf({groups:e,by:t,period:n,threshold:o}){return r("div",{class:"figure-table",tabIndex:0,role:"group","aria-label":f("all-figures"),children:r("table",{children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("group")}),Tl.map(({name:a,definition:l})=>r("th",{scope:"col",class:"end",children:r(Le,{definition:l,children:f(a)})},a))]})}),r("tbody",{children:e.map(a=>{let l=a[n];return r("tr",{children:[r("th",{scope:"row",children:sf(a,t)}),Tl.map(({name:c,of:m})=>r("td",{class:"end figure",children:l?m(l,o):"–"},c))]},`${a.groupBy}-${a.key}`)})})]})})}function sf(e,t){if(e.groupBy===0)return f("whole-centre");if(e.key==="")return t===3?f("no-language"):f("unknown");if(t===4)return Ds(e.key);let n=t===6?Ea(Number(e.key)):void 0;return n?`${G(n)} ${un(n)}`:r("bdi",{children:t===1?Ue(e.key):e.key})}function El(){return r("div",{class:"hero",children:[r(af,{}),r(lf,{}),r(uf,{}),r(cf,{}),r(df,{})]})}function Wo({title:e,definition:t,figure:n,tone:o="plain",verdict:a,aside:l,children:c}){return r("section",{class:`card tile tone-${o}`,"aria-label":e,children:[r("h2",{children:[r(Le,{definition:t,children:e}),a&&r("span",{class:"verdict",children:a})]}),r("div",{class:"tile-row",children:[r("p",{class:"tile-figure figure",children:n}),l]}),r("div",{class:"tile-foot",children:c})]})}function af(){let e=en(Ke.value?.byAcuity??[]),t=en((Ke.value?.queues??[]).map(o=>o.ringing)),n=en((Ke.value?.queues??[]).map(o=>o.callbacksDue));return r(Wo,{title:f("waiting-now"),definition:"waiting-now-definition",figure:G(e),children:[r("span",{children:f("of-these-ringing",{count:t})}),n>0&&r("span",{children:f("callbacks-due",{count:n})})]})}function lf(){let t=Xo(()=>(Ke.value?.queues??[]).filter(a=>a.oldestArrivedAt).map(a=>{let l=Lt.value-(a.oldestArrivedAt?pe(a.oldestArrivedAt):0),c=a.answerWithin?Ge(a.answerWithin):0;return{queue:a.queue,wait:l,target:c}}).sort((a,l)=>l.wait-a.wait)[0]).value,n=t!==void 0&&t.wait>t.target;return r(Wo,{title:f("longest-wait"),definition:"longest-wait-definition",figure:t?_t(t.wait):"–",tone:n?"bad":"plain",verdict:n?f("past-target"):void 0,children:t?r("span",{children:[r("bdi",{children:Ue(t.queue)})," · ",f("target-of",{span:_t(t.target)})]}):r("span",{children:f("nobody-waits")})})}function uf(){let e=Ke.value?.queues??[],t=xr(Vt.value,e,"last30Minutes"),n=xr(Vt.value,e,"last5Minutes"),o=xr(Vt.value,e,"today"),[a,l]=Sl(e)??[0,0],c=t!==void 0&&t<a;return r(Wo,{title:f("service-level"),definition:"service-level-all-definition",figure:Fo(t),tone:t===void 0?"plain":c?"bad":"good",verdict:t===void 0?void 0:f(c?"below-target":"on-target"),aside:r("dl",{class:"tile-aside figure",children:[r("dt",{children:f("short-5")}),r("dd",{children:Fo(n)}),r("dt",{children:f("short-today")}),r("dd",{children:Fo(o)})]}),children:[r(Ls,{level:t,target:a}),r("span",{class:"figure",children:f("target-share",{share:Aa(a,l)})})]})}function Fo(e){return e===void 0?"–":ln(e)}function Ls({level:e,target:t}){let n=a=>`${(Math.min(1,Math.max(0,a))*100).toFixed(2)}%`,o=e===void 0?"unknown":e<t?"short":"met";return r("span",{class:`meter meter-${o}`,"aria-hidden":"true",children:[r("span",{class:"meter-bar",style:{inlineSize:n(e??0)}}),r("span",{class:"meter-target",style:{insetInlineStart:n(t)}})]})}function cf(){let e=new Map((fn.value?.byStatus??[]).map(a=>[a.status,a.operators])),t=e.get(2)??0,n=(e.get(4)??0)+(e.get(3)??0),o=en([...e.values()]);return r(Wo,{title:f("operators-ready"),definition:"operators-ready-definition",figure:G(t),tone:o>0&&t===0?"warn":"plain",verdict:o>0&&t===0?f("nobody-ready"):void 0,children:r("span",{children:f("operators-busy",{talking:G(n),all:G(o)})})})}function df(){let e=ro.value?.kinds??[],t=en(e.map(o=>o.overdue)),n=en(e.map(o=>o.open));return r(Wo,{title:f("overdue-promises"),definition:"overdue-promises-definition",figure:G(t),tone:t>0?"bad":"plain",children:r("span",{children:f("of-promises-open",{open:G(n)})})})}var Cl=at(Date.now());setInterval(()=>Cl.value=Date.now(),1e3);function Pl({line:e}){let t=e.state.value,n=Ye.value?.at;return r("p",{class:`line-state line-${t}`,"data-line":t,children:[r(it,{name:t==="live"?"quiet":"lost"}),r("span",{children:[r("strong",{children:f(ff[t])}),n&&r("span",{class:"figure line-heard",children:f("line-heard",{time:Eo(pe(n))})})]})]})}var ff={connecting:"line-connecting",live:"line-live",lost:"line-lost"};function Ml({line:e}){let t=e.state.value;tt(()=>{t==="lost"&&ba(f("stale-alarm")),t==="live"&&tr(f("live-again"))},[t]);let n=e.heardAt.value,o=Ye.value?.at;return t!=="lost"||n===void 0||!o?null:r("div",{class:"stale-banner",children:[r(it,{name:"lost"}),r("p",{children:[r("strong",{children:f("stale-title")})," ",f("stale-since",{time:Eo(pe(o)),span:_n(Cl.value-n)})," ",f("stale-retrying")]})]})}var pf={0:"unknown",1:"status-signed-out",2:"status-ready",3:"status-offered",4:"status-talking",5:"status-wrap-up",6:"status-not-ready"};function No(e){return f(pf[e]??"unknown")}var mf={0:"unknown",1:"pause-signed-in",2:"pause-missed",3:"pause-break",4:"pause-meal",5:"pause-training",6:"pause-paperwork"};function $r(e){return f(mf[e]??"unknown")}var gf={callback:"promise-callback",rescue:"promise-rescue",virtual_hold:"promise-virtual-hold",transfer:"promise-transfer",follow_up:"promise-follow-up",referral:"promise-referral"};function Is(e){let t=gf[e];return t?f(t):e}var hf=[2,3,4,5,6],wf={2:"ready",3:"ringing",4:"talking",5:"notes",6:"pause"};function Ll(){let{byStatus:e=[],operators:t=[],offDuty:n=0}=fn.value??{},o=new Map(e.map(a=>[a.status,a.operators]));return r(lt,{name:"operators",title:f("operators"),definition:"operators-definition",aside:n>0&&r("span",{class:"muted small",children:f("off-duty",{count:n})}),children:[r("ul",{class:"status-row",children:hf.map(a=>r("li",{class:`status-${a} ${o.get(a)?"":"none"}`,children:[r(Il,{status:a}),r("span",{class:"figure status-count",children:G(o.get(a)??0)}),r("span",{class:"status-name",children:No(a)})]},a))}),t.length===0?r("p",{class:"muted",children:f("nobody-signed-in")}):r("table",{class:"operators",children:[r("caption",{class:"unseen",children:f("operators")}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("operator")}),r("th",{scope:"col",children:f("status")}),r("th",{scope:"col",children:f("time-in-status")}),r("th",{scope:"col",children:f("call")})]})}),r("tbody",{children:[...t].sort(bf).map(vf)})]})]})}function Il({status:e}){return r(it,{name:wf[e]??"away"})}function bf(e,t){return Ol(e)-Ol(t)||Dl(e)-Dl(t)}var yf={4:2,3:1,5:3,6:4,2:5};function Ol(e){return e.consoleLostSince?0:yf[e.status]??6}function Dl({since:e}){return e?pe(e):0}function vf(e){let{operatorId:t,status:n,since:o,pause:a,consoleLostSince:l,callId:c,held:m,onDuty:g}=e;return r("tr",{children:[r("th",{scope:"row",children:r(ho,{panel:{about:"operator",operatorId:t},id:t})}),r("td",{children:[r("span",{class:`status status-${n}`,children:[r(Il,{status:n})," ",m?f("status-on-hold"):No(n)]}),n===6&&r("span",{class:"muted",children:[" ",$r(a)]}),!g&&r("span",{class:"tag",children:f("not-on-duty")}),l&&r("span",{class:"tag tag-bad",children:[r(it,{name:"lost"})," ",f("console-lost")]})]}),r("td",{children:r(It,{at:l??o})}),r("td",{children:c!==0n&&r(cn,{id:c})})]},t)}var kf=5,Sf=300;async function ql(e){let t=Pa();for(let n=1;;n++)try{return await e(t)}catch(o){let a=_a(o)??($a(o)?Sf*2**n:void 0);if(a===void 0||n===kf)throw o;await new Promise(l=>setTimeout(l,Math.min(a,5e3)))}}function bt({label:e,question:t,run:n,danger:o=!1,disabled:a=!1}){let l=me("ready"),c=me(void 0),m=Jt(null);tt(()=>{l.value==="asked"&&m.current?.focus()},[l.value]);let g=async()=>{l.value="under-way";try{c.value={text:await ql(n),failed:!1}}catch(h){if(nr(h))return er();c.value={text:or(h),failed:!0}}l.value="ready"};return r("div",{class:"act",children:[l.value==="ready"?r("button",{type:"button",class:o?"danger":"",disabled:a,onClick:()=>{c.value=void 0,l.value="asked"},children:e}):r("div",{class:"act-question",role:"group","aria-label":t,children:[r("p",{children:t}),r("button",{ref:m,type:"button",class:o?"danger":"",disabled:l.value==="under-way",onClick:()=>{g()},children:l.value==="under-way"?f("act-under-way"):f("act-confirm")}),r("button",{type:"button",class:"quiet",disabled:l.value==="under-way",onClick:()=>l.value="ready",children:f("act-cancel")})]}),r("p",{role:"status",class:c.value?.failed?"act-outcome late":"act-outcome",children:c.value?.text})]})}var xf=/^[a-z0-9]+(-[a-z0-9]+)*$/;function gn(e){return xf.test(e)&&e.length<=64}function Ln({reason:e}){let t=eo(),n=eo();return r("div",{class:"field",children:[r("label",{for:t,children:f("reason")}),r("input",{id:t,dir:"ltr",maxLength:64,value:e.value,"aria-describedby":n,"aria-invalid":!gn(e.value),onInput:o=>e.value=o.currentTarget.value.trim()}),r("p",{id:n,class:"muted small",children:f("reason-hint")})]})}var Af=1e3;function Rl(e){let{length:t}=new TextEncoder().encode(e.trim());return t>0&&t<=Af}function zl({text:e,urgent:t}){let n=eo();return r(Ee,{children:[r("div",{class:"field",children:[r("label",{for:n,children:f("message-text")}),r("textarea",{id:n,rows:3,value:e.value,onInput:o=>e.value=o.currentTarget.value})]}),r("label",{class:"check",children:[r("input",{type:"checkbox",checked:t.value,onChange:o=>t.value=o.currentTarget.checked})," ",f("message-urgent")]})]})}var Tf=5e3;function _f({client:e,callId:t}){let n=me(void 0),o=me(void 0),a=me(void 0);return tt(()=>{let l=async()=>{try{n.value=(await e.getCall({callId:t})).call,o.value=await e.explainWait({callId:t}),a.value=void 0}catch(m){o.value=void 0,a.value=m}};l();let c=setInterval(()=>{l()},Tf);return()=>clearInterval(c)},[t]),{call:n,wait:o,failure:a}}function Bl(e){let{call:t,wait:n,failure:o}=_f(e);return r(Ee,{children:[t.value&&r($f,{call:t.value}),o.value!==void 0&&r("p",{class:"muted",children:or(o.value)}),n.value&&r(Cf,{wait:n.value}),n.value&&t.value&&r(Of,{...e,acuity:t.value.acuity})]})}function $f({call:e}){return r("p",{class:"call-facts",children:[r(Co,{level:e.acuity})," ",r("bdi",{children:Ue(e.queue)})," ",r(It,{at:e.arrivedAt})," ",r("a",{href:`/supervisor/case#case=${e.caseId}`,children:f("case-n",{id:String(e.caseId)})})]})}var Ef={0:"unknown",1:"relaxes-language",2:"relaxes-skills",3:"relaxes-twins"};function Cf({wait:e}){return r("section",{class:"panel-part",children:[r("h3",{children:f("why-it-waits")}),r("p",{children:[e.ahead===void 0?f("rings-everywhere"):f("ahead",{ahead:e.ahead})," ",e.dueAt&&r(Ee,{children:[f("due")," ",r(Po,{to:e.dueAt}),"."]})]}),e.nextRingAt&&r("p",{class:"muted",children:[f(Ef[e.nextRingRelaxes]??"unknown")," ",r(Po,{to:e.nextRingAt})]}),r("table",{children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("operator")}),r("th",{scope:"col",children:f("obstacles")})]})}),r("tbody",{children:e.operators.map(({operatorId:t,obstacles:n})=>r("tr",{children:[r("th",{scope:"row",children:r(cn,{id:t})}),r("td",{children:n.length===0?f("no-obstacle"):n.map(Mf).join("; ")})]},t))})]}),e.away>0&&r("p",{class:"muted",children:f("operators-away",{away:e.away})})]})}var Pf={0:"unknown",1:"obstacle-signed-out",2:"obstacle-off-duty",3:"obstacle-console-lost",4:"obstacle-paused",5:"obstacle-ringing",6:"obstacle-talking",7:"obstacle-wrap-up",8:"obstacle-consulting",9:"obstacle-other-queues",10:"obstacle-not-licensed",11:"obstacle-lacks-skill",12:"obstacle-excluded",13:"obstacle-kept",14:"obstacle-callback-share",15:"obstacle-rings-already"};function Mf({kind:e,until:t,pause:n,skill:o,operatorId:a,callId:l}){let c=f(Pf[e]??"unknown",{pause:$r(n),skill:o?Ue(o.skill):"",level:G(o?.level??0),operator:a,call:String(l)});return t?`${c} ${f("until",{time:mt(pe(t))})}`:c}function Of({client:e,callId:t,acuity:n}){let o=oo.filter(m=>m<n),a=me(o.at(-1)??1),l=me("supervisor-decision");if(o.length===0)return null;let c=async m=>(await e.raiseCall({requestId:m,callId:t,acuity:a.value,reason:l.value}),f("call-raised"));return r("section",{class:"panel-part",children:[r("h3",{children:f("raise")}),r("fieldset",{class:"checks",children:[r("legend",{class:"unseen",children:f("acuity")}),o.map(m=>r("label",{class:"check",children:[r("input",{type:"radio",name:"acuity",checked:a.value===m,onChange:()=>a.value=m}),r(Co,{level:m})]},m))]}),r(Ln,{reason:l}),r(bt,{label:f("raise-do"),question:f("raise-ask",{acuity:un(a.value)}),run:c,disabled:!gn(l.value)})]})}function bo({client:e,to:t,title:n}){let o=me(""),a=me(!1),l=async c=>{let m={requestId:c,to:t,text:o.value.trim(),urgent:a.value},{operators:g}=await e.sendMessage(m);return o.value="",f("message-sent",{operators:g})};return r("section",{class:"panel-part",children:[r("h3",{children:n}),r(zl,{text:o,urgent:a}),r(bt,{label:f("message-send"),question:f("message-ask"),run:l,disabled:!Rl(o.value)})]})}function Fl({client:e}){return r(Ee,{children:[dn.value?.surgeUntil?r(qf,{client:e}):r(If,{client:e}),r(bo,{client:e,to:{case:"everybody",value:!0},title:f("message-to-everybody")})]})}var Df=6e4,Lf=[30,60,120,240];function If({client:e}){let t=me(60),n=me("heavy-load"),o=async a=>{let l=ha(Math.round($o.now()+t.value*Df));return await e.startSurge({requestId:a,until:l,reason:n.value}),f("surge-started")};return r("section",{class:"panel-part",children:[r("h3",{children:f("surge")}),r("p",{class:"muted",children:f("surge-explained")}),r("label",{class:"field",children:[f("surge-length"),r("select",{value:t.value,onChange:a=>t.value=Number(a.currentTarget.value),children:Lf.map(a=>r("option",{value:a,children:f("minutes",{minutes:G(a)})},a))})]}),r(Ln,{reason:n}),r(bt,{label:f("surge-start"),question:f("surge-ask",{minutes:G(t.value)}),run:o,disabled:!gn(n.value)})]})}function qf({client:e}){let t=me("over"),n=dn.value?.surgeUntil,o=async a=>(await e.endSurge({requestId:a,reason:t.value}),f("surge-ended"));return r("section",{class:"panel-part",children:[r("h3",{children:f("surge")}),n&&r("p",{children:f("alarm-surge",{time:mt(pe(n))})}),r(Ln,{reason:t}),r(bt,{label:f("surge-end"),question:f("surge-end-ask"),run:o,danger:!0,disabled:!gn(t.value)})]})}function Wl({client:e,operatorId:t}){let n=fn.value?.operators.find(o=>o.operatorId===t);return n?r(Ee,{children:[r("p",{children:[No(n.status)," ",r(It,{at:n.since})]}),n.consoleLostSince&&r("p",{class:"late",children:[f("console-lost")," ",r(It,{at:n.consoleLostSince})]}),r(Rf,{client:e,operatorId:t}),r(bo,{client:e,to:{case:"operators",value:{operatorIds:[t]}},title:f("message-to-operator")}),r(zf,{client:e,operatorId:t})]}):r("p",{class:"muted",children:f("operator-left")})}function Rf({client:e,operatorId:t}){let n=me([]),o=l=>{n.value=n.value.includes(l)?n.value.filter(c=>c!==l):[...n.value,l]},a=async l=>(await e.assignQueues({requestId:l,operatorId:t,queues:[...n.value]}),f("assigned"));return r("section",{class:"panel-part",children:[r("h3",{children:f("assign")}),r("p",{class:"muted",children:f("assign-explained")}),r("fieldset",{class:"checks",children:[r("legend",{class:"unseen",children:f("queues")}),(Ke.value?.queues??[]).map(({queue:l})=>r("label",{class:"check",children:[r("input",{type:"checkbox",checked:n.value.includes(l),onChange:()=>o(l)})," ",r("bdi",{children:Ue(l)})]},l))]}),r(bt,{label:f("assign-do"),question:n.value.length===0?f("assign-none-ask"):f("assign-ask"),run:a})]})}function zf({client:e,operatorId:t}){let n=me("console-lost"),o=async a=>(await e.signOutOperator({requestId:a,operatorId:t,reason:n.value}),f("was-signed-out"));return r("section",{class:"panel-part",children:[r("h3",{children:f("sign-operator-out")}),r("p",{class:"muted",children:f("sign-out-explained")}),r(Ln,{reason:n}),r(bt,{label:f("sign-operator-out"),question:f("sign-out-ask",{operator:t}),run:o,danger:!0,disabled:!gn(n.value)})]})}function Nl({client:e,queue:t}){let n=Ke.value?.queues.find(l=>l.queue===t),o=async l=>(await e.openQueue({requestId:l,queue:t}),f("queue-opened")),a=async l=>(await e.closeQueue({requestId:l,queue:t}),f("queue-was-closed"));return r(Ee,{children:[r("section",{class:"panel-part",children:[r("h3",{children:f("queue-hours")}),n?.open===!1?r(bt,{label:f("queue-do-open"),question:f("queue-open-ask"),run:o},"open"):r(bt,{label:f("queue-do-close"),question:f("queue-close-ask"),run:a,danger:!0},"close")]}),r(bo,{client:e,to:{case:"queue",value:t},title:f("message-to-queue")})]})}function Gl({transport:e}){let t=fa(()=>to(no,e),[e]),n=Ar.value;return n?r(sr,{side:!0,title:Bf(n),onClose:xl,children:Ff(n,t)}):null}function Bf(e){switch(e.about){case"floor":return f("actions");case"queue":return f("panel-queue",{queue:Ue(e.queue)});case"call":return f("panel-call",{call:String(e.callId)});case"operator":return f("panel-operator",{operator:e.operatorId})}}function Ff(e,t){switch(e.about){case"floor":return r(Fl,{client:t});case"queue":return r(Nl,{client:t,queue:e.queue});case"call":return r(Bl,{client:t,callId:e.callId});case"operator":return r(Wl,{client:t,operatorId:e.operatorId})}}var Ul=at(new Map),Wf=15e3;function Nf(e){tt(()=>{let t=to(no,e),n=async()=>{try{let{partners:a}=await t.listPartners({});Ul.value=new Map(a.map(l=>[l.partnerId,l]))}catch{}};n();let o=setInterval(()=>{n()},Wf);return()=>clearInterval(o)},[e])}function Hl({transport:e}){Nf(e);let t=Fa.value?.partners??[];return r(lt,{name:"partners",title:f("partners"),definition:"partners-definition",children:t.length===0?r("p",{class:"muted",children:f("no-partners")}):r("table",{class:"partners",children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("partner")}),r("th",{scope:"col",children:r(Le,{definition:"transfers-under-way-definition",children:f("transfers-under-way")})})]})}),r("tbody",{children:[...t].sort(Gf).map(Uf)})]})})}function Gf(e,t){let n=o=>(o.isTwin?1e3:0)+Vl(o);return n(t)-n(e)}function Vl({proposed:e,accepted:t,connected:n,inbound:o}){return e+t+n+o}function Uf(e){return r("tr",{children:[r("th",{scope:"row",children:[r("span",{class:"partner-name",children:[e.isTwin&&r(it,{name:"twin"}),r(cn,{id:e.partnerId})]}),e.isTwin&&r("span",{class:"tag tag-info",children:f("twin")})," ",r(Hf,{partner:Ul.value.get(e.partnerId)})]}),r("td",{children:[r(Vf,{partner:e}),r(Yf,{partner:e})]})]},e.partnerId)}function Hf({partner:e}){return e?e.open?r("span",{class:"muted small",children:f("partner-room",{room:e.room})}):r("span",{class:"tag",children:e.changesAt?f("partner-closed-until",{time:mt(pe(e.changesAt))}):f("partner-closed")}):null}function Vf({partner:e}){let{proposed:t,oldestProposedAt:n,accepted:o,connected:a,inbound:l}=e;return Vl(e)===0?r("span",{class:"muted",children:f("none-under-way")}):r("ul",{class:"under-way",children:[t>0&&r("li",{children:[f("transfers-proposed",{count:t})," ",n&&r("span",{class:"muted",children:["(",r(It,{at:n}),")"]})]}),o>0&&r("li",{children:f("transfers-accepted",{count:o})}),a>0&&r("li",{children:f("transfers-connected",{count:a})}),l>0&&r("li",{children:f("transfers-inbound",{count:l})})]})}function Yf({partner:e}){let t=e.outToday,n=G(t?.proposed??0),o=G(e.inToday?.proposed??0),a=(t?.declined??0)+(t?.expired??0),l=t?.untilAccepted&&t.accepted>0?Ge(t.untilAccepted)/t.accepted:void 0;return r("span",{class:"muted small",children:[r("span",{class:"figure",children:f("transfers-out-in",{out:n,in:o})}),a>0&&r("span",{class:"late",children:[" · ",f("transfers-refused",{count:a})]}),l!==void 0&&r(Ee,{children:[" · ",f("mean-until-accepted",{span:_n(l)})]})]})}function Yl(){let{kinds:e=[],overdue:t=[]}=ro.value??{};return r(lt,{name:"promises",title:f("promises"),definition:"promises-definition",children:[e.length===0?r("p",{class:"muted",children:f("no-promises")}):r("table",{children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("promise-kind")}),r("th",{scope:"col",class:"end",children:f("promises-open")}),r("th",{scope:"col",class:"end",children:f("promises-late")}),r("th",{scope:"col",class:"end",children:r(Le,{definition:"kept-today-definition",children:f("kept-today")})})]})}),r("tbody",{children:e.map(n=>r("tr",{children:[r("th",{scope:"row",children:Is(n.kind)}),r("td",{class:"end figure",children:G(n.open)}),r("td",{class:n.overdue>0?"end figure late":"end figure muted",children:G(n.overdue)}),r("td",{class:"end figure",children:[G(n.keptToday),n.keptLateToday>0&&r("span",{class:"muted small",children:[" ",f("kept-late",{late:G(n.keptLateToday)})]})]})]},n.kind))})]}),t.length>0&&r("ul",{class:"overdue","aria-label":f("overdue-promises"),children:t.map(n=>r(Kf,{promise:n},`${n.caseId}-${n.promiseId}`))})]})}function Kf({promise:e}){let{caseId:t,kind:n,owerId:o,dueAt:a}=e;return r("li",{children:[r(Po,{to:a})," ",Is(n)," ",r("a",{href:`/supervisor/case#case=${t}`,children:f("case-n",{id:String(t)})})," ",r("span",{class:"muted",children:o?r(cn,{id:o}):f("nobody-owes")})]})}function Kl(){let e=Ke.value?.queues??[];return r(lt,{name:"queues",title:f("queues"),children:[r("table",{class:"queues",children:[r("colgroup",{children:[r("col",{class:"column-queue"}),r("col",{class:"column-waiting"}),r("col",{span:3}),r("col",{class:"column-levels"})]}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("queue")}),r("th",{scope:"col",children:f("waiting-by-acuity")}),r("th",{scope:"col",children:r(Le,{definition:"longest-wait-definition",children:f("longest-wait")})}),r("th",{scope:"col",children:r(Le,{definition:"expected-wait-definition",children:f("expected-wait")})}),r("th",{scope:"col",children:r(Le,{definition:"ready-of-duty-definition",children:f("ready-of-duty")})}),r("th",{scope:"col",children:r(Le,{definition:"service-level-definition",children:f("service-level-columns")})})]})}),r("tbody",{children:e.map(t=>r(Qf,{queue:t},t.queue))})]}),e.length===0&&r("p",{class:"muted",children:f("no-queues")})]})}function Qf({queue:e}){return r("tr",{children:[r("th",{scope:"row",children:[r("span",{class:"queue-name",children:r(ho,{panel:{about:"queue",queue:e.queue},id:Ue(e.queue)})}),r("span",{class:e.open?"tag tag-good":"tag",children:e.open?f("queue-open"):f("queue-closed")})]}),r("td",{children:r(jf,{counts:e.byAcuity})}),r("td",{children:r(Jf,{queue:e})}),r("td",{class:"figure",children:e.expectedWait?f("about",{span:_t(Ge(e.expectedWait))}):r("span",{class:"muted",children:f("unknown")})}),r("td",{children:r("span",{class:e.open&&e.operatorsOnDuty===0?"figure late":"figure",children:f("ready-of-duty-value",{ready:G(e.readyOperators),duty:G(e.operatorsOnDuty)})})}),r("td",{children:r(Zf,{queue:e})})]})}function jf({counts:e}){return en(e)===0?r("span",{class:"muted",children:f("nobody")}):r("ul",{class:"acuity-counts",children:oo.filter(n=>(e[n-1]??0)>0).map(n=>r("li",{children:[r(rr,{level:n}),r("span",{class:"unseen",children:un(n)}),r("span",{class:"figure count",children:G(e[n-1]??0)})]},n))})}function Jf({queue:e}){let t=e.answerWithin?Ge(e.answerWithin):0;if(!e.oldestArrivedAt)return r("span",{class:"muted",children:f("target-of",{span:_t(t)})});let n=Lt.value-pe(e.oldestArrivedAt),o=n>t;return r("span",{class:"wait",children:[r("span",{class:o?"figure wait-now late":"figure wait-now",children:_t(n)}),r("span",{class:"wait-target",children:o?f("past-target"):f("target-of",{span:_t(t)})})]})}function Zf({queue:e}){let t=Os(Vt.value,e,"last30Minutes");return r("span",{class:"levels",children:[r("span",{class:"figure",children:kr.map((n,o)=>r(Ee,{children:[o>0&&r("span",{class:"muted",children:" · "}),r("span",{class:n==="last30Minutes"?"level-main":"",children:Fo(Os(Vt.value,e,n))})]}))}),r(Ls,{level:t,target:e.answerShare}),r("span",{class:"muted small",children:f("queue-target",{share:ln(e.answerShare),span:_t(e.answerWithin?Ge(e.answerWithin):0)})})]})}function Ql({place:e,line:t}){let n=me(!1);return r(ya,{title:f("board-title"),place:e,status:r(Ee,{children:[r(tp,{}),r(Pl,{line:t})]}),actions:r(Ee,{children:[r("button",{type:"button",class:"quiet",onClick:()=>Tr({about:"floor"}),children:f("actions")}),r("button",{type:"button",class:"quiet",onClick:()=>n.value=!0,children:f("all-figures")})]}),children:[r(Ml,{line:t}),Ye.value?r(Xf,{line:t,place:e}):r(ep,{line:t}),n.value&&r(_l,{onClose:()=>n.value=!1}),r(Gl,{transport:e.transport}),r(Ua,{})]})}function Xf({line:e,place:t}){return r("div",{class:e.state.value==="live"?"board":"board stale",children:[r(Ha,{}),r(El,{}),r("div",{class:"cards cards-now",children:[r(Kl,{}),r(Al,{}),r(Ll,{})]}),r("div",{class:"cards cards-day",children:[r(vl,{}),r(Hl,{transport:t.transport}),r(Yl,{}),r(Va,{})]})]})}function ep({line:e}){let t=e.failure.value!==void 0;return r("p",{class:"awaited","aria-busy":"true",children:t?f("server-out-of-reach"):f("board-awaited")})}function tp(){return r("p",{class:"centre-clock",children:[r("span",{class:"figure centre-time",children:Eo(Lt.value)}),r("span",{class:"centre-day",children:Ta(Lt.value)}),$o.speed!==1&&r("span",{class:"tag",children:f("clock-speed",{times:G($o.speed,1)})})]})}var jl=`# لوحة المتابعة.

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
`;var Jl=`# The wallboard.

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
`;var Zl=`# กระดานติดตามสาย

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
`;var Xl=`# 调度大屏。

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
`;var eu={en:[ka,La,Da,Jl],zh:[xa,za,Ra,Xl],th:[Sa,qa,Ia,Zl],ar:[va,Oa,Ma,jl]};wa(eu,e=>r(Ql,{place:e,line:Ga(e.transport)}));
