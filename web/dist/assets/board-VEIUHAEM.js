import{A as Rt,B as Co,C as dn,D as Ma,E as Da,F as Oa,G as La,b as ba,i as oo,j as N,k as cn,l as $a,m as mt,n as Eo,o as Ea,q as _t,r as $n,s as Ge,u as Ca,v as Pa,w as or,x as rr,y as Ue,z as it}from"./shared-LAQAPDDY.js";import{B as no,C as r,E as va,F as nr,G as ka,H as Sa,I as xa,J as Aa,K as Ta,L as _a,a as Ee,b as Ye,c as Lt,d as pa,e as un,f as at,g as Tt,h as me,i as er,j as $o,k as It,l as ma,m as pe,n as ga,q as f,t as tr,u as ha,v as wa,w as ya}from"./shared-5KCI5WMX.js";function Ia(e){let t=Math.floor(e/1e3);return ya(ba,{seconds:wa.parse(t),nanos:(e-t*1e3)*1e6})}var Pu=300,Mu=1e4;function Du(e,t){return Math.min(Mu,Pu*2**Math.min(e,10))*(.7+.6*t)}function Ra(e,t,{silentAfterMs:n,onSignedOut:o,random:a=Math.random}){let l={state:at("connecting"),heardAt:at(void 0),failure:at(void 0),stop:S},c=!1,p=0,g=new AbortController,h=()=>{};function S(){c=!0,g.abort(),clearInterval(O),removeEventListener("online",b),h()}function y(){l.state.value==="live"&&(l.state.value="lost")}function b(){p=0,h()}let O=setInterval(()=>{let L=l.heardAt.value;l.state.value!=="live"||L===void 0||Date.now()-L>n&&(y(),g.abort())},500);addEventListener("online",b);async function M(){for await(let L of e(g.signal))p=0,t(L),l.heardAt.value=Date.now(),l.state.value="live"}async function z(){for(;!c;){g=new AbortController;try{await M()}catch(L){if(or(L))return o();l.failure.value=L}if(y(),c)return;await new Promise(L=>{h=L,setTimeout(L,Du(p++,a()))})}}return z(),l}var Ke=at(void 0),fn=Tt(()=>Ke.value?.centre),Qe=Tt(()=>Ke.value?.waiting),pn=Tt(()=>Ke.value?.operators),qa=Tt(()=>Ke.value?.partners),ro=Tt(()=>Ke.value?.promises),za=Tt(()=>Ke.value?.cases),Yt=Tt(()=>Ke.value?.figures),Ba=Tt(()=>Ke.value?.day),Ou=8e3;function Fa(e){let t=no(oo,e);return Ra(n=>t.watchBoard({},{signal:n}),Lu,{silentAfterMs:Ou,onSignedOut:tr})}function Lu({message:e}){e.value?.at&&ma(e.value.at),e.case==="listed"?Ke.value=e.value:e.case==="changed"&&Ke.value&&(Ke.value=Iu(Ke.value,e.value))}function Iu(e,t){return{...e,version:t.version,...t.at&&{at:t.at},...t.centre&&{centre:t.centre},...t.waiting&&{waiting:t.waiting},...t.operators&&{operators:t.operators},...t.partners&&{partners:t.partners},...t.promises&&{promises:t.promises},...t.cases&&{cases:t.cases},...t.figures&&{figures:t.figures},...t.day&&{day:t.day}}}var Jr=at(void 0);function Le({definition:e,children:t}){let n=un(),o=l=>{let c=l.currentTarget.getBoundingClientRect();Jr.value={text:f(e),at:c}},a=()=>Jr.value=void 0;return r(Ee,{children:[r("button",{type:"button",class:"term","aria-describedby":n,onMouseEnter:o,onMouseLeave:a,onFocus:o,onBlur:a,onClick:o,onKeyDown:l=>l.key==="Escape"&&a(),children:t}),r("span",{id:n,class:"unseen",children:f(e)})]})}function Wa(){let e=Lt(null),{value:t}=Jr;return Ye(()=>{let n=e.current;if(!(!n||!t))return n.showPopover(),Ru(n,t.at),()=>n.hidePopover()},[t]),r("div",{ref:e,class:"tip",popover:"manual","aria-hidden":"true",children:t?.text})}var Po=8;function Ru(e,t){let{width:n,height:o}=e.getBoundingClientRect(),a=Math.min(Math.max(Po,t.left),innerWidth-n-Po),l=t.bottom+Po,c=l+o>innerHeight?t.top-o-Po:l;e.style.setProperty("inset",`${Math.max(Po,c)}px auto auto ${a}px`)}var qu=.8,zu=Tt(()=>(Qe.value?.queues??[]).filter(e=>{let{oldestArrivedAt:t,answerWithin:n}=e;return!t||!n?!1:It.value-pe(t)>Ge(n)})),Bu=Tt(()=>[...Fu(),...zu.value.map(({queue:e})=>({key:`late-${e}`,level:"warn",icon:"clock",text:f("alarm-late",{queue:Ue(e)})})),...Wu(),...Nu(),...Gu(),...Uu()]);function Fu(){return(Qe.value?.queues??[]).filter(t=>t.open&&t.operatorsOnDuty===0).map(({queue:t})=>({key:`nobody-${t}`,level:"bad",icon:"alert",text:f("alarm-nobody",{queue:Ue(t)})}))}function Wu(){let t=(ro.value?.kinds??[]).reduce((n,o)=>n+o.overdue,0);return t===0?[]:[{key:"overdue",level:"bad",icon:"promise",text:f("alarm-overdue",{overdue:t})}]}function Nu(){let e=pn.value?.consolesLost??0;return e===0?[]:[{key:"lost",level:"warn",icon:"lost",text:f("alarm-consoles",{consoles:e})}]}function Gu(){let{lines:e=0,linesInUse:t=0}=fn.value??{};if(e===0||t<qu*e)return[];let n=t>=e?"bad":"warn";return[{key:`lines-${n}`,level:n,icon:"call",text:f("alarm-lines",{used:t,lines:e})}]}function Uu(){let e=fn.value?.surgeUntil;return e?[{key:"surge",level:"info",icon:"surge",text:f("alarm-surge",{time:mt(pe(e))})}]:[]}function Na(){let e=Bu.value;return Hu(e),r("section",{class:"alarms","aria-label":f("alarms"),children:e.length===0?r("p",{class:"alarm alarm-none",children:[r(it,{name:"quiet"})," ",f("alarm-none")]}):r("ul",{children:e.map(({key:t,level:n,icon:o,text:a})=>r("li",{class:`alarm alarm-${n}`,children:[r(it,{name:o})," ",a]},t))})})}function Hu(e){let t=Lt(new Set),n=e.map(({key:o})=>o).join();Ye(()=>{let o=e.filter(({key:a})=>!t.current.has(a));t.current=new Set(e.map(({key:a})=>a)),o.length>0&&nr(o.map(({text:a})=>a).join(". "))},[n])}function lt({name:e,title:t,definition:n,aside:o,children:a}){return r("section",{class:`card part part-${e}`,"aria-label":t,children:[r("div",{class:"part-head",children:[r("h2",{children:n?r(Le,{definition:n,children:t}):t}),o]}),r("div",{class:"part-body",tabIndex:0,role:"group","aria-label":t,children:a})]})}var Vu=36e5,Zr=[[1,"age-below-1h"],[4,"age-below-4h"],[24,"age-below-1d"],[72,"age-below-3d"],[1/0,"age-above-3d"]];function Yu(e,t){let n=Zr.map(()=>0);for(let{hour:o,cases:a}of e?.byAge??[]){let l=o?(t-pe(o))/Vu:0,c=Zr.findIndex(([p])=>l<p);n[c]=(n[c]??0)+a}return n}function Ga(){let e=za.value,t=er(()=>Math.floor(It.value/6e4)),n=Yu(e,t.value*6e4),o=Math.max(1,...n),a=e?.oldestOpenedAt;return r(lt,{name:"cases",title:f("cases"),definition:"cases-definition",aside:r("span",{class:"small figure",children:f("cases-open",{open:N(e?.open??0)})}),children:[r("ul",{class:"case-ages",children:Zr.map(([,l],c)=>r("li",{children:[r("span",{class:"case-age-name",children:f(l)}),r("span",{class:"case-age-bar","aria-hidden":"true",children:r("span",{style:{inlineSize:`${(n[c]??0)/o*100}%`}})}),r("span",{class:"figure",children:N(n[c]??0)})]},l))}),r("dl",{class:"case-facts figure",children:[a&&r(Ee,{children:[r("dt",{children:f("oldest-case")}),r("dd",{children:$n(t.value*6e4-pe(a))})]}),r("dt",{children:f("cases-unowned")}),r("dd",{children:N(e?.unowned??0)}),r("dt",{children:f("cases-closed-today")}),r("dd",{children:N(e?.closedToday??0)}),r("dt",{children:[r(Le,{definition:"first-contact-definition",children:f("first-contact")})," ",e?.firstContactWindow&&r("span",{children:f("first-contact-window",{span:$n(Ge(e.firstContactWindow))})})]}),r("dd",{children:Ku(e)})]})]})}function Ku(e){return!e||e.closedToday===0?"–":cn(e.resolvedAtFirstContact/e.closedToday)}var Qu="uplot",ju="u-hz",Ju="u-vt",Zu="u-title",Xu="u-wrap",ec="u-under",tc="u-over",nc="u-axis",Pn="u-off",oc="u-select",rc="u-cursor-x",sc="u-cursor-y",ac="u-cursor-pt",ic="u-legend",lc="u-live",uc="u-inline",cc="u-series",dc="u-marker",Ua="u-label",fc="u-value",Do="width",Oo="height";var Ha="bottom",so="left",Xr="right",hs="#000",Va=hs+"0",es="mousemove",Ya="mousedown",ts="mouseup",Ka="mouseenter",Qa="mouseleave",ja="dblclick",pc="resize",mc="scroll",Ja="change",ur="dppxchange",ws="--",po=typeof window<"u",as=po?document:null,io=po?window:null,gc=po?navigator:null,le,sr;function is(){let e=devicePixelRatio;le!=e&&(le=e,sr&&us(Ja,sr,is),sr=matchMedia(`(min-resolution: ${le-.001}dppx) and (max-resolution: ${le+.001}dppx)`),Mn(Ja,sr,is),io.dispatchEvent(new CustomEvent(ur)))}function gt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ls(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function ke(e,t,n){e.style[t]=n+"px"}function qt(e,t,n,o){let a=as.createElement(e);return t!=null&&gt(a,t),n?.insertBefore(a,o),a}function $t(e,t){return qt("div",e,t)}var Za=new WeakMap;function Kt(e,t,n,o,a){let l="translate("+t+"px,"+n+"px)",c=Za.get(e);l!=c&&(e.style.transform=l,Za.set(e,l),t<0||n<0||t>o||n>a?gt(e,Pn):ls(e,Pn))}var Xa=new WeakMap;function ei(e,t,n){let o=t+n,a=Xa.get(e);o!=a&&(Xa.set(e,o),e.style.background=t,e.style.borderColor=n)}var ti=new WeakMap;function ni(e,t,n,o){let a=t+""+n,l=ti.get(e);a!=l&&(ti.set(e,a),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var ys={passive:!0},hc={...ys,capture:!0};function Mn(e,t,n,o){t.addEventListener(e,n,o?hc:ys)}function us(e,t,n,o){t.removeEventListener(e,n,ys)}po&&is();function zt(e,t,n,o){let a;n=n||0,o=o||t.length-1;let l=o<=2147483647;for(;o-n>1;)a=l?n+o>>1:ht((n+o)/2),t[a]<e?n=a:o=a;return e-t[n]<=t[o]-e?n:o}function Pi(e){return(n,o,a)=>{let l=-1,c=-1;for(let p=o;p<=a;p++)if(e(n[p])){l=p;break}for(let p=a;p>=o;p--)if(e(n[p])){c=p;break}return[l,c]}}var Mi=e=>e!=null,Di=e=>e!=null&&e>0,fr=Pi(Mi),wc=Pi(Di);function yc(e,t,n,o=0,a=!1){let l=a?wc:fr,c=a?Di:Mi;[t,n]=l(e,t,n);let p=e[t],g=e[t];if(t>-1)if(o==1)p=e[t],g=e[n];else if(o==-1)p=e[n],g=e[t];else for(let h=t;h<=n;h++){let S=e[h];c(S)&&(S<p?p=S:S>g&&(g=S))}return[p??ge,g??-ge]}function pr(e,t,n,o){let a=si(e),l=si(t);e==t&&(a==-1?(e*=n,t/=n):(e/=n,t*=n));let c=n==10?Zt:Oi,p=a==1?ht:Et,g=l==1?Et:ht,h=p(c(Re(e))),S=g(c(Re(t))),y=lo(n,h),b=lo(n,S);return n==10&&(h<0&&(y=he(y,-h)),S<0&&(b=he(b,-S))),o||n==2?(e=y*a,t=b*l):(e=qi(e,y),t=mr(t,b)),[e,t]}function bs(e,t,n,o){let a=pr(e,t,n,o);return e==0&&(a[0]=0),t==0&&(a[1]=0),a}var vs=.1,oi={mode:3,pad:vs},Io={pad:0,soft:null,mode:0},bc={min:Io,max:Io};function cr(e,t,n,o){return gr(n)?ri(e,t,n):(Io.pad=n,Io.soft=o?0:null,Io.mode=o?3:0,ri(e,t,bc))}function ae(e,t){return e??t}function vc(e,t,n){for(t=ae(t,0),n=ae(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function ri(e,t,n){let o=n.min,a=n.max,l=ae(o.pad,0),c=ae(a.pad,0),p=ae(o.hard,-ge),g=ae(a.hard,ge),h=ae(o.soft,ge),S=ae(a.soft,-ge),y=ae(o.mode,0),b=ae(a.mode,0),O=t-e,M=Zt(O),z=nt(Re(e),Re(t)),L=Zt(z),U=Re(L-M);(O<1e-24||U>10)&&(O=0,(e==0||t==0)&&(O=1e-24,y==2&&h!=ge&&(l=0),b==2&&S!=-ge&&(c=0)));let A=O||z||1e3,W=Zt(A),T=lo(10,ht(W)),J=A*(O==0?e==0?.1:1:l),D=he(qi(e-J,T/10),24),Z=e>=h&&(y==1||y==3&&D<=h||y==2&&D>=h)?h:ge,K=nt(p,D<Z&&e>=Z?Z:Bt(Z,D)),te=A*(O==0?t==0?.1:1:c),Y=he(mr(t+te,T/10),24),_=t<=S&&(b==1||b==3&&Y>=S||b==2&&Y<=S)?S:-ge,j=Bt(g,Y>_&&t<=_?_:nt(_,Y));return K==j&&K==0&&(j=100),[K,j]}var kc=new Intl.NumberFormat(po?gc.language:"en-US"),ks=e=>kc.format(e),wt=Math,lr=wt.PI,Re=wt.abs,ht=wt.floor,Ie=wt.round,Et=wt.ceil,Bt=wt.min,nt=wt.max,lo=wt.pow,si=wt.sign,Zt=wt.log10,Oi=wt.log2,Sc=(e,t=1)=>wt.sinh(e)*t,ns=(e,t=1)=>wt.asinh(e/t),ge=1/0;function ai(e){return(Zt((e^e>>31)-(e>>31))|0)+1}function cs(e,t,n){return Bt(nt(e,t),n)}function Li(e){return typeof e=="function"}function ne(e){return Li(e)?e:()=>e}var xc=()=>{},Ii=e=>e,Ri=(e,t)=>t,Ac=e=>null,ii=e=>!0,li=(e,t)=>e==t,Tc=/\.\d*?(?=9{6,}|0{6,})/gm,Dn=e=>{if(Bi(e)||gn.has(e))return e;let t=`${e}`,n=t.match(Tc);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[a,l]=t.split("e");return+`${Dn(a)}e${l}`}return he(e,o)};function En(e,t){return Dn(he(Dn(e/t))*t)}function mr(e,t){return Dn(Et(Dn(e/t))*t)}function qi(e,t){return Dn(ht(Dn(e/t))*t)}function he(e,t=0){if(Bi(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);return Ie(o)/n}var gn=new Map;function zi(e){return((""+e).split(".")[1]||"").length}function qo(e,t,n,o){let a=[],l=o.map(zi);for(let c=t;c<n;c++){let p=Re(c),g=he(lo(e,c),p);for(let h=0;h<o.length;h++){let S=e==10?+`${o[h]}e${c}`:o[h]*g,y=(c>=0?0:p)+(c>=l[h]?0:l[h]),b=e==10?S:he(S,y);a.push(b),gn.set(b,y)}}return a}var Ro={},Ss=[],uo=[null,null],mn=Array.isArray,Bi=Number.isInteger,_c=e=>e===void 0;function ui(e){return typeof e=="string"}function gr(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function $c(e){return e!=null&&typeof e=="object"}var Ec=Object.getPrototypeOf(Uint8Array),Fi="__proto__";function co(e,t=gr){let n;if(mn(e)){let o=e.find(a=>a!=null);if(mn(o)||t(o)){n=Array(e.length);for(let a=0;a<e.length;a++)n[a]=co(e[a],t)}else n=e.slice()}else if(e instanceof Ec)n=e.slice();else if(t(e)){n={};for(let o in e)o!=Fi&&(n[o]=co(e[o],t))}else n=e;return n}function Pe(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let a in o)a!=Fi&&(gr(e[a])?Pe(e[a],co(o[a])):e[a]=co(o[a]))}return e}var Cc=0,Pc=1,Mc=2;function Dc(e,t,n){for(let o=0,a,l=-1;o<t.length;o++){let c=t[o];if(c>l){for(a=c-1;a>=0&&e[a]==null;)e[a--]=null;for(a=c+1;a<n&&e[a]==null;)e[l=a++]=null}}}function Oc(e,t){if(Rc(e)){let c=e[0].slice();for(let p=1;p<e.length;p++)c.push(...e[p].slice(1));return qc(c[0])||(c=Ic(c)),c}let n=new Set;for(let c=0;c<e.length;c++){let g=e[c][0],h=g.length;for(let S=0;S<h;S++)n.add(g[S])}let o=[Array.from(n).sort((c,p)=>c-p)],a=o[0].length,l=new Map;for(let c=0;c<a;c++)l.set(o[0][c],c);for(let c=0;c<e.length;c++){let p=e[c],g=p[0];for(let h=1;h<p.length;h++){let S=p[h],y=Array(a).fill(void 0),b=t?t[c][h]:Pc,O=[];for(let M=0;M<S.length;M++){let z=S[M],L=l.get(g[M]);z===null?b!=Cc&&(y[L]=z,b==Mc&&O.push(L)):y[L]=z}Dc(y,O,a),o.push(y)}}return o}var Lc=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Ic(e){let t=e[0],n=t.length,o=Array(n);for(let l=0;l<o.length;l++)o[l]=l;o.sort((l,c)=>t[l]-t[c]);let a=[];for(let l=0;l<e.length;l++){let c=e[l],p=Array(n);for(let g=0;g<n;g++)p[g]=c[o[g]];a.push(p)}return a}function Rc(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let a=e[o][0];if(a.length!=n)return!1;if(a!=t){for(let l=0;l<n;l++)if(a[l]!=t[l])return!1}}return!0}function qc(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,a=n-1;for(;o<=a&&e[o]==null;)o++;for(;a>=o&&e[a]==null;)a--;if(a<=o)return!0;let l=nt(1,ht((a-o+1)/t));for(let c=e[o],p=o+l;p<=a;p+=l){let g=e[p];if(g!=null){if(g<=c)return!1;c=g}}return!0}var Wi=["January","February","March","April","May","June","July","August","September","October","November","December"],Ni=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Gi(e){return e.slice(0,3)}var zc=Ni.map(Gi),Bc=Wi.map(Gi),Fc={MMMM:Wi,MMM:Bc,WWWW:Ni,WWW:zc};function Mo(e){return(e<10?"0":"")+e}function Wc(e){return(e<10?"00":e<100?"0":"")+e}var Nc={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Mo(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Mo(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Mo(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Mo(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Mo(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Wc(e.getMilliseconds())};function xs(e,t){t=t||Fc;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=o.exec(e);)n.push(a[0][0]=="{"?Nc[a[1]]:a[0]);return l=>{let c="";for(let p=0;p<n.length;p++)c+=typeof n[p]=="string"?n[p]:n[p](l,t);return c}}var Gc=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Uc(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Gc?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Ui=e=>e%1==0,dr=[1,2,2.5,5],Hc=qo(10,-32,0,dr),Hi=qo(10,0,32,dr),Vc=Hi.filter(Ui),Cn=Hc.concat(Hi),As=`
`,Vi="{YYYY}",ci=As+Vi,Yi="{M}/{D}",Lo=As+Yi,ar=Lo+"/{YY}",Ki="{aa}",Yc="{h}:{mm}",ao=Yc+Ki,di=As+ao,fi=":{ss}",ce=null;function Qi(e){let t=e*1e3,n=t*60,o=n*60,a=o*24,l=a*30,c=a*365,g=(e==1?qo(10,0,3,dr).filter(Ui):qo(10,-3,0,dr)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,l,l*2,l*3,l*4,l*6,c,c*2,c*5,c*10,c*25,c*50,c*100]),h=[[c,Vi,ce,ce,ce,ce,ce,ce,1],[a*28,"{MMM}",ci,ce,ce,ce,ce,ce,1],[a,Yi,ci,ce,ce,ce,ce,ce,1],[o,"{h}"+Ki,ar,ce,Lo,ce,ce,ce,1],[n,ao,ar,ce,Lo,ce,ce,ce,1],[t,fi,ar+" "+ao,ce,Lo+" "+ao,ce,di,ce,1],[e,fi+".{fff}",ar+" "+ao,ce,Lo+" "+ao,ce,di,ce,1]];function S(y){return(b,O,M,z,L,U)=>{let A=[],W=L>=c,T=L>=l&&L<c,J=y(M),D=he(J*e,3),Z=os(J.getFullYear(),W?0:J.getMonth(),T||W?1:J.getDate()),K=he(Z*e,3);if(T||W){let te=T?L/l:0,Y=W?L/c:0,_=D==K?D:he(os(Z.getFullYear()+Y,Z.getMonth()+te,1)*e,3),j=new Date(Ie(_/e)),I=j.getFullYear(),H=j.getMonth();for(let F=0;_<=z;F++){let oe=os(I+Y*F,H+te*F,1),B=oe-y(he(oe*e,3));_=he((+oe+B)*e,3),_<=z&&A.push(_)}}else{let te=L>=a?a:L,Y=ht(M)-ht(D),_=K+Y+mr(D-K,te);A.push(_);let j=y(_),I=j.getHours()+j.getMinutes()/n+j.getSeconds()/o,H=L/o,F=b.axes[O]._space,oe=U/F;for(;_=he(_+L,e==1?0:3),!(_>z);)if(H>1){let B=ht(he(I+H,6))%24,re=y(_).getHours()-B;re>1&&(re=-1),_-=re*o,I=(I+H)%24;let de=A[A.length-1];he((_-de)/L,3)*oe>=.7&&A.push(_)}else A.push(_)}return A}}return[g,h,S]}var[Kc,Qc,jc]=Qi(1),[Jc,Zc,Xc]=Qi(.001);qo(2,-53,53,[1]);function pi(e,t){return e.map(n=>n.map((o,a)=>a==0||a==8||o==null?o:t(a==1||n[8]==0?o:n[1]+o)))}function mi(e,t){return(n,o,a,l,c)=>{let p=t.find(M=>c>=M[0])||t[t.length-1],g,h,S,y,b,O;return o.map(M=>{let z=e(M),L=z.getFullYear(),U=z.getMonth(),A=z.getDate(),W=z.getHours(),T=z.getMinutes(),J=z.getSeconds(),D=L!=g&&p[2]||U!=h&&p[3]||A!=S&&p[4]||W!=y&&p[5]||T!=b&&p[6]||J!=O&&p[7]||p[1];return g=L,h=U,S=A,y=W,b=T,O=J,D(z)})}}function ed(e,t){let n=xs(t);return(o,a,l,c,p)=>a.map(g=>n(e(g)))}function os(e,t,n){return new Date(e,t,n)}function gi(e,t){return t(e)}var td="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function hi(e,t){return(n,o,a,l)=>l==null?ws:t(e(o))}function nd(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function od(e,t){return e.series[t].fill(e,t)}var rd={show:!0,live:!0,isolate:!1,mount:xc,markers:{show:!0,width:2,stroke:nd,fill:od,dash:"solid"},idx:null,idxs:null,values:[]};function sd(e,t){let n=e.cursor.points,o=$t(),a=n.size(e,t);ke(o,Do,a),ke(o,Oo,a);let l=a/-2;ke(o,"marginLeft",l),ke(o,"marginTop",l);let c=n.width(e,t,a);return c&&ke(o,"borderWidth",c),o}function ad(e,t){let n=e.series[t].points;return n._fill||n._stroke}function id(e,t){let n=e.series[t].points;return n._stroke||n._fill}function ld(e,t){return e.series[t].points.size}var rs=[0,0];function ud(e,t,n){return rs[0]=t,rs[1]=n,rs}function ir(e,t,n,o=!0){return a=>{a.button==0&&(!o||a.target==t)&&n(a)}}function ss(e,t,n,o=!0){return a=>{(!o||a.target==t)&&n(a)}}var cd={show:!0,x:!0,y:!0,lock:!1,move:ud,points:{one:!1,show:sd,size:ld,width:0,stroke:id,fill:ad},bind:{mousedown:ir,mouseup:ir,click:ir,dblclick:ir,mousemove:ss,mouseleave:ss,mouseenter:ss},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,a)=>o-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ji={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ts=Pe({},ji,{filter:Ri}),Ji=Pe({},Ts,{size:10}),Zi=Pe({},ji,{show:!1}),_s='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Xi="bold "+_s,el=1.5,wi={show:!0,scale:"x",stroke:hs,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Xi,side:2,grid:Ts,ticks:Ji,border:Zi,font:_s,lineGap:el,rotate:0},dd="Value",fd="Time",yi={show:!0,scale:"x",auto:!1,sorted:1,min:ge,max:-ge,idxs:[]};function pd(e,t,n,o,a){return t.map(l=>l==null?"":ks(l))}function md(e,t,n,o,a,l,c){let p=[],g=gn.get(a)||0;n=c?n:he(mr(n,a),g);for(let h=n;h<=o;h=he(h+a,g))p.push(Object.is(h,-0)?0:h);return p}function ds(e,t,n,o,a,l,c){let p=[],g=e.scales[e.axes[t].scale].log,h=g==10?Zt:Oi,S=ht(h(n));a=lo(g,S),g==10&&(a=Cn[zt(a,Cn)]);let y=n,b=a*g;g==10&&(b=Cn[zt(b,Cn)]);do p.push(y),y=y+a,g==10&&!gn.has(y)&&(y=he(y,gn.get(a))),y>=b&&(a=y,b=a*g,g==10&&(b=Cn[zt(b,Cn)]));while(y<=o);return p}function gd(e,t,n,o,a,l,c){let g=e.scales[e.axes[t].scale].asinh,h=o>g?ds(e,t,nt(g,n),o,a):[g],S=o>=0&&n<=0?[0]:[];return(n<-g?ds(e,t,nt(g,-o),-n,a):[g]).reverse().map(b=>-b).concat(S,h)}var tl=/./,hd=/[12357]/,wd=/[125]/,bi=/1/,fs=(e,t,n,o)=>e.map((a,l)=>t==4&&a==0||l%o==0&&n.test(a.toExponential()[a<0?1:0])?a:null);function yd(e,t,n,o,a){let l=e.axes[n],c=l.scale,p=e.scales[c],g=e.valToPos,h=l._space,S=g(10,c),y=g(9,c)-S>=h?tl:g(7,c)-S>=h?hd:g(5,c)-S>=h?wd:bi;if(y==bi){let b=Re(g(1,c)-S);if(b<h)return fs(t.slice().reverse(),p.distr,y,Et(h/b)).reverse()}return fs(t,p.distr,y,1)}function bd(e,t,n,o,a){let l=e.axes[n],c=l.scale,p=l._space,g=e.valToPos,h=Re(g(1,c)-g(2,c));return h<p?fs(t.slice().reverse(),3,tl,Et(p/h)).reverse():t}function vd(e,t,n,o){return o==null?ws:t==null?"":ks(t)}var vi={show:!0,scale:"y",stroke:hs,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Xi,side:3,grid:Ts,ticks:Ji,border:Zi,font:_s,lineGap:el,rotate:0};function kd(e,t){let n=3+(e||1)*2;return he(n*t,3)}function Sd(e,t){let{scale:n,idxs:o}=e.series[0],a=e._data[0],l=e.valToPos(a[o[0]],n,!0),c=e.valToPos(a[o[1]],n,!0),p=Re(c-l),g=e.series[t],h=p/(g.points.space*le);return o[1]-o[0]<=h}var ki={scale:null,auto:!0,sorted:0,min:ge,max:-ge},nl=(e,t,n,o,a)=>a,Si={show:!0,auto:!0,sorted:0,gaps:nl,alpha:1,facets:[Pe({},ki,{scale:"x"}),Pe({},ki,{scale:"y"})]},xi={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:nl,alpha:1,points:{show:Sd,filter:null},values:null,min:ge,max:-ge,idxs:[],path:null,clip:null};function xd(e,t,n,o,a){return n/10}var ol={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ad=Pe({},ol,{time:!1,ori:1}),Ai={};function rl(e,t){let n=Ai[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(a=>a!=o)},pub(o,a,l,c,p,g,h){for(let S=0;S<n.plots.length;S++)n.plots[S]!=a&&n.plots[S].pub(o,a,l,c,p,g,h)}},e!=null&&(Ai[e]=n)),n}var fo=1,ps=2;function On(e,t,n){let o=e.mode,a=e.series[t],l=o==2?e._data[t]:e._data,c=e.scales,p=e.bbox,g=l[0],h=o==2?l[1]:l[t],S=o==2?c[a.facets[0].scale]:c[e.series[0].scale],y=o==2?c[a.facets[1].scale]:c[a.scale],b=p.left,O=p.top,M=p.width,z=p.height,L=e.valToPosH,U=e.valToPosV;return S.ori==0?n(a,g,h,S,y,L,U,b,O,M,z,wr,mo,br,al,ll):n(a,g,h,S,y,U,L,O,b,z,M,yr,go,Cs,il,ul)}function $s(e,t){let n=0,o=0,a=ae(e.bands,Ss);for(let l=0;l<a.length;l++){let c=a[l];c.series[0]==t?n=c.dir:c.series[1]==t&&(c.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function Td(e,t,n,o,a){let l=e.mode,c=e.series[t],p=l==2?c.facets[1].scale:c.scale,g=e.scales[p];return a==-1?g.min:a==1?g.max:g.distr==3?g.dir==1?g.min:g.max:0}function Xt(e,t,n,o,a,l){return On(e,t,(c,p,g,h,S,y,b,O,M,z,L)=>{let U=c.pxRound,A=h.dir*(h.ori==0?1:-1),W=h.ori==0?mo:go,T,J;A==1?(T=n,J=o):(T=o,J=n);let D=U(y(p[T],h,z,O)),Z=U(b(g[T],S,L,M)),K=U(y(p[J],h,z,O)),te=U(b(l==1?S.max:S.min,S,L,M)),Y=new Path2D(a);return W(Y,K,te),W(Y,D,te),W(Y,D,Z),Y})}function hr(e,t,n,o,a,l){let c=null;if(e.length>0){c=new Path2D;let p=t==0?br:Cs,g=n;for(let y=0;y<e.length;y++){let b=e[y];if(b[1]>b[0]){let O=b[0]-g;O>0&&p(c,g,o,O,o+l),g=b[1]}}let h=n+a-g,S=10;h>0&&p(c,g,o-S/2,h,o+l+S)}return c}function _d(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Es(e,t,n,o,a,l,c){let p=[],g=e.length;for(let h=a==1?n:o;h>=n&&h<=o;h+=a)if(t[h]===null){let y=h,b=h;if(a==1)for(;++h<=o&&t[h]===null;)b=h;else for(;--h>=n&&t[h]===null;)b=h;let O=l(e[y]),M=b==y?O:l(e[b]),z=y-a;O=c<=0&&z>=0&&z<g?l(e[z]):O;let U=b+a;M=c>=0&&U>=0&&U<g?l(e[U]):M,M>=O&&p.push([O,M])}return p}function Ti(e){return e==0?Ii:e==1?Ie:t=>En(t,e)}function sl(e){let t=e==0?wr:yr,n=e==0?(a,l,c,p,g,h)=>{a.arcTo(l,c,p,g,h)}:(a,l,c,p,g,h)=>{a.arcTo(c,l,g,p,h)},o=e==0?(a,l,c,p,g)=>{a.rect(l,c,p,g)}:(a,l,c,p,g)=>{a.rect(c,l,g,p)};return(a,l,c,p,g,h=0,S=0)=>{h==0&&S==0?o(a,l,c,p,g):(h=Bt(h,p/2,g/2),S=Bt(S,p/2,g/2),t(a,l+h,c),n(a,l+p,c,l+p,c+g,h),n(a,l+p,c+g,l,c+g,S),n(a,l,c+g,l,c,S),n(a,l,c,l+p,c,h),a.closePath())}}var wr=(e,t,n)=>{e.moveTo(t,n)},yr=(e,t,n)=>{e.moveTo(n,t)},mo=(e,t,n)=>{e.lineTo(t,n)},go=(e,t,n)=>{e.lineTo(n,t)},br=sl(0),Cs=sl(1),al=(e,t,n,o,a,l)=>{e.arc(t,n,o,a,l)},il=(e,t,n,o,a,l)=>{e.arc(n,t,o,a,l)},ll=(e,t,n,o,a,l,c)=>{e.bezierCurveTo(t,n,o,a,l,c)},ul=(e,t,n,o,a,l,c)=>{e.bezierCurveTo(n,t,a,o,c,l)};function cl(e){return(t,n,o,a,l)=>On(t,n,(c,p,g,h,S,y,b,O,M,z,L)=>{let{pxRound:U,points:A}=c,W,T;h.ori==0?(W=wr,T=al):(W=yr,T=il);let J=he(A.width*le,3),D=(A.size-A.width)/2*le,Z=he(D*2,3),K=new Path2D,te=new Path2D,{left:Y,top:_,width:j,height:I}=t.bbox;br(te,Y-Z,_-Z,j+Z*2,I+Z*2);let H=F=>{if(g[F]!=null){let oe=U(y(p[F],h,z,O)),B=U(b(g[F],S,L,M));W(K,oe+D,B),T(K,oe,B,D,0,lr*2)}};if(l)l.forEach(H);else for(let F=o;F<=a;F++)H(F);return{stroke:J>0?K:null,fill:K,clip:te,flags:fo|ps}})}function dl(e){return(t,n,o,a,l,c)=>{o!=a&&(l!=o&&c!=o&&e(t,n,o),l!=a&&c!=a&&e(t,n,a),e(t,n,c))}}var $d=dl(mo),Ed=dl(go);function fl(e){let t=ae(e?.alignGaps,0);return(n,o,a,l)=>On(n,o,(c,p,g,h,S,y,b,O,M,z,L)=>{[a,l]=fr(g,a,l);let U=c.pxRound,A=I=>U(y(I,h,z,O)),W=I=>U(b(I,S,L,M)),T,J;h.ori==0?(T=mo,J=$d):(T=go,J=Ed);let D=h.dir*(h.ori==0?1:-1),Z={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:fo},K=Z.stroke,te=!1;if(l-a>=z*4){let I=R=>n.posToVal(R,h.key,!0),H=null,F=null,oe,B,ot,Se=A(p[D==1?a:l]),re=A(p[a]),de=A(p[l]),X=I(D==1?re+1:de-1);for(let R=D==1?a:l;R>=a&&R<=l;R+=D){let De=p[R],xe=(D==1?De<X:De>X)?Se:A(De),ue=g[R];xe==Se?ue!=null?(B=ue,H==null?(T(K,xe,W(B)),oe=H=F=B):B<H?H=B:B>F&&(F=B)):ue===null&&(te=!0):(H!=null&&J(K,Se,W(H),W(F),W(oe),W(B)),ue!=null?(B=ue,T(K,xe,W(B)),H=F=oe=B):(H=F=null,ue===null&&(te=!0)),Se=xe,X=I(Se+D))}H!=null&&H!=F&&ot!=Se&&J(K,Se,W(H),W(F),W(oe),W(B))}else for(let I=D==1?a:l;I>=a&&I<=l;I+=D){let H=g[I];H===null?te=!0:H!=null&&T(K,A(p[I]),W(H))}let[_,j]=$s(n,o);if(c.fill!=null||_!=0){let I=Z.fill=new Path2D(K),H=c.fillTo(n,o,c.min,c.max,_),F=W(H),oe=A(p[a]),B=A(p[l]);D==-1&&([B,oe]=[oe,B]),T(I,B,F),T(I,oe,F)}if(!c.spanGaps){let I=[];te&&I.push(...Es(p,g,a,l,D,A,t)),Z.gaps=I=c.gaps(n,o,a,l,I),Z.clip=hr(I,h.ori,O,M,z,L)}return j!=0&&(Z.band=j==2?[Xt(n,o,a,l,K,-1),Xt(n,o,a,l,K,1)]:Xt(n,o,a,l,K,j)),Z})}function Cd(e){let t=ae(e.align,1),n=ae(e.ascDesc,!1),o=ae(e.alignGaps,0),a=ae(e.extend,!1);return(l,c,p,g)=>On(l,c,(h,S,y,b,O,M,z,L,U,A,W)=>{[p,g]=fr(y,p,g);let T=h.pxRound,{left:J,width:D}=l.bbox,Z=re=>T(M(re,b,A,L)),K=re=>T(z(re,O,W,U)),te=b.ori==0?mo:go,Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:fo},_=Y.stroke,j=b.dir*(b.ori==0?1:-1),I=K(y[j==1?p:g]),H=Z(S[j==1?p:g]),F=H,oe=H;a&&t==-1&&(oe=J,te(_,oe,I)),te(_,H,I);for(let re=j==1?p:g;re>=p&&re<=g;re+=j){let de=y[re];if(de==null)continue;let X=Z(S[re]),R=K(de);t==1?te(_,X,I):te(_,F,R),te(_,X,R),I=R,F=X}let B=F;a&&t==1&&(B=J+D,te(_,B,I));let[ot,Se]=$s(l,c);if(h.fill!=null||ot!=0){let re=Y.fill=new Path2D(_),de=h.fillTo(l,c,h.min,h.max,ot),X=K(de);te(re,B,X),te(re,oe,X)}if(!h.spanGaps){let re=[];re.push(...Es(S,y,p,g,j,Z,o));let de=h.width*le/2,X=n||t==1?de:-de,R=n||t==-1?-de:de;re.forEach(De=>{De[0]+=X,De[1]+=R}),Y.gaps=re=h.gaps(l,c,p,g,re),Y.clip=hr(re,b.ori,L,U,A,W)}return Se!=0&&(Y.band=Se==2?[Xt(l,c,p,g,_,-1),Xt(l,c,p,g,_,1)]:Xt(l,c,p,g,_,Se)),Y})}function _i(e,t,n,o,a,l,c=ge){if(e.length>1){let p=null;for(let g=0,h=1/0;g<e.length;g++)if(t[g]!==void 0){if(p!=null){let S=Re(e[g]-e[p]);S<h&&(h=S,c=Re(n(e[g],o,a,l)-n(e[p],o,a,l)))}p=g}}return c}function Pd(e){e=e||Ro;let t=ae(e.size,[.6,ge,1]),n=e.align||0,o=e.gap||0,a=e.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;let l=ne(a),c=1-t[0],p=ae(t[1],ge),g=ae(t[2],1),h=ae(e.disp,Ro),S=ae(e.each,O=>{}),{fill:y,stroke:b}=h;return(O,M,z,L)=>On(O,M,(U,A,W,T,J,D,Z,K,te,Y,_)=>{let j=U.pxRound,I=n,H=o*le,F=p*le,oe=g*le,B,ot;T.ori==0?[B,ot]=l(O,M):[ot,B]=l(O,M);let Se=T.dir*(T.ori==0?1:-1),re=T.ori==0?br:Cs,de=T.ori==0?S:(C,we,Oe,Fn,bn,Wt,vn)=>{S(C,we,Oe,bn,Fn,vn,Wt)},X=ae(O.bands,Ss).find(C=>C.series[0]==M),R=X!=null?X.dir:0,De=U.fillTo(O,M,U.min,U.max,R),Je=j(Z(De,J,_,te)),xe,ue,Ct,ut=Y,Te=j(U.width*le),Ft=!1,Qt=null,bt=null,nn=null,qn=null;y!=null&&(Te==0||b!=null)&&(Ft=!0,Qt=y.values(O,M,z,L),bt=new Map,new Set(Qt).forEach(C=>{C!=null&&bt.set(C,new Path2D)}),Te>0&&(nn=b.values(O,M,z,L),qn=new Map,new Set(nn).forEach(C=>{C!=null&&qn.set(C,new Path2D)})));let{x0:zn,size:bo}=h;if(zn!=null&&bo!=null){I=1,A=zn.values(O,M,z,L),zn.unit==2&&(A=A.map(Oe=>O.posToVal(K+Oe*Y,T.key,!0)));let C=bo.values(O,M,z,L);bo.unit==2?ue=C[0]*Y:ue=D(C[0],T,Y,K)-D(0,T,Y,K),ut=_i(A,W,D,T,Y,K,ut),Ct=ut-ue+H}else ut=_i(A,W,D,T,Y,K,ut),Ct=ut*c+H,ue=ut-Ct;Ct<1&&(Ct=0),Te>=ue/2&&(Te=0),Ct<5&&(j=Ii);let Uo=Ct>0,wn=ut-Ct-(Uo?Te:0);ue=j(cs(wn,oe,F)),xe=(I==0?ue/2:I==Se?0:ue)-I*Se*((I==0?H/2:0)+(Uo?Te/2:0));let Ze={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Bn=Ft?null:new Path2D,jt=null;if(X!=null)jt=O.data[X.series[1]];else{let{y0:C,y1:we}=h;C!=null&&we!=null&&(W=we.values(O,M,z,L),jt=C.values(O,M,z,L))}let yn=B*ue,Q=ot*ue;for(let C=Se==1?z:L;C>=z&&C<=L;C+=Se){let we=W[C];if(we==null)continue;if(jt!=null){let rt=jt[C]??0;if(we-rt==0)continue;Je=Z(rt,J,_,te)}let Oe=T.distr!=2||h!=null?A[C]:C,Fn=D(Oe,T,Y,K),bn=Z(ae(we,De),J,_,te),Wt=j(Fn-xe),vn=j(nt(bn,Je)),ct=j(Bt(bn,Je)),vt=vn-ct;if(we!=null){let rt=we<0?Q:yn,Pt=we<0?yn:Q;Ft?(Te>0&&nn[C]!=null&&re(qn.get(nn[C]),Wt,ct+ht(Te/2),ue,nt(0,vt-Te),rt,Pt),Qt[C]!=null&&re(bt.get(Qt[C]),Wt,ct+ht(Te/2),ue,nt(0,vt-Te),rt,Pt)):re(Bn,Wt,ct+ht(Te/2),ue,nt(0,vt-Te),rt,Pt),de(O,M,C,Wt-Te/2,ct,ue+Te,vt)}}return Te>0?Ze.stroke=Ft?qn:Bn:Ft||(Ze._fill=U.width==0?U._fill:U._stroke??U._fill,Ze.width=0),Ze.fill=Ft?bt:Bn,Ze})}function Md(e,t){let n=ae(t?.alignGaps,0);return(o,a,l,c)=>On(o,a,(p,g,h,S,y,b,O,M,z,L,U)=>{[l,c]=fr(h,l,c);let A=p.pxRound,W=B=>A(b(B,S,L,M)),T=B=>A(O(B,y,U,z)),J,D,Z;S.ori==0?(J=wr,Z=mo,D=ll):(J=yr,Z=go,D=ul);let K=S.dir*(S.ori==0?1:-1),te=W(g[K==1?l:c]),Y=te,_=[],j=[];for(let B=K==1?l:c;B>=l&&B<=c;B+=K)if(h[B]!=null){let Se=g[B],re=W(Se);_.push(Y=re),j.push(T(h[B]))}let I={stroke:e(_,j,J,Z,D,A),fill:null,clip:null,band:null,gaps:null,flags:fo},H=I.stroke,[F,oe]=$s(o,a);if(p.fill!=null||F!=0){let B=I.fill=new Path2D(H),ot=p.fillTo(o,a,p.min,p.max,F),Se=T(ot);Z(B,Y,Se),Z(B,te,Se)}if(!p.spanGaps){let B=[];B.push(...Es(g,h,l,c,K,W,n)),I.gaps=B=p.gaps(o,a,l,c,B),I.clip=hr(B,S.ori,M,z,L,U)}return oe!=0&&(I.band=oe==2?[Xt(o,a,l,c,H,-1),Xt(o,a,l,c,H,1)]:Xt(o,a,l,c,H,oe)),I})}function Dd(e){return Md(Od,e)}function Od(e,t,n,o,a,l){let c=e.length;if(c<2)return null;let p=new Path2D;if(n(p,e[0],t[0]),c==2)o(p,e[1],t[1]);else{let g=Array(c),h=Array(c-1),S=Array(c-1),y=Array(c-1);for(let b=0;b<c-1;b++)S[b]=t[b+1]-t[b],y[b]=e[b+1]-e[b],h[b]=S[b]/y[b];g[0]=h[0];for(let b=1;b<c-1;b++)h[b]===0||h[b-1]===0||h[b-1]>0!=h[b]>0?g[b]=0:(g[b]=3*(y[b-1]+y[b])/((2*y[b]+y[b-1])/h[b-1]+(y[b]+2*y[b-1])/h[b]),isFinite(g[b])||(g[b]=0));g[c-1]=h[c-2];for(let b=0;b<c-1;b++)a(p,e[b]+y[b]/3,t[b]+g[b]*y[b]/3,e[b+1]-y[b]/3,t[b+1]-g[b+1]*y[b]/3,e[b+1],t[b+1])}return p}var ms=new Set;function $i(){for(let e of ms)e.syncRect(!0)}po&&(Mn(pc,io,$i),Mn(mc,io,$i,!0),Mn(ur,io,()=>{Me.pxRatio=le}));var Ld=fl(),Id=cl();function Ei(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((l,c)=>gs(l,c,t,n))}function Rd(e,t){return e.map((n,o)=>o==0?{}:Pe({},t,n))}function gs(e,t,n,o){return Pe({},t==0?n:o,e)}function pl(e,t,n){return t==null?uo:[t,n]}var qd=pl;function zd(e,t,n){return t==null?uo:cr(t,n,vs,!0)}function ml(e,t,n,o){return t==null?uo:pr(t,n,e.scales[o].log,!1)}var Bd=ml;function gl(e,t,n,o){return t==null?uo:bs(t,n,e.scales[o].log,!1)}var Fd=gl;function Wd(e,t,n,o,a){let l=nt(ai(e),ai(t)),c=t-e,p=zt(a/o*c,n);do{let g=n[p],h=o*g/c;if(h>=a&&l+(g<5?gn.get(g):0)<=17)return[g,h]}while(++p<n.length);return[0,0]}function Ci(e){let t,n;return e=e.replace(/(\d+)px/,(o,a)=>(t=Ie((n=+a)*le))+"px"),[e,t,n]}function Nd(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=he(t[2]*le,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Me(e,t,n){let o={mode:ae(e.mode,1)},a=o.mode;function l(s,i,u,d){let m=i.valToPct(s);return d+u*(i.dir==-1?1-m:m)}function c(s,i,u,d){let m=i.valToPct(s);return d+u*(i.dir==-1?m:1-m)}function p(s,i,u,d){return i.ori==0?l(s,i,u,d):c(s,i,u,d)}o.valToPosH=l,o.valToPosV=c;let g=!1;o.status=0;let h=o.root=$t(Qu);if(e.id!=null&&(h.id=e.id),gt(h,e.class),e.title){let s=$t(Zu,h);s.textContent=e.title}let S=qt("canvas"),y=o.ctx=S.getContext("2d"),b=$t(Xu,h);Mn("click",b,s=>{s.target===M&&(ye!=Jn||Ae!=Zn)&&Ve.click(o,s)},!0);let O=o.under=$t(ec,b);b.appendChild(S);let M=o.over=$t(tc,b);e=co(e);let z=+ae(e.pxAlign,1),L=Ti(z);(e.plugins||[]).forEach(s=>{s.opts&&(e=s.opts(o,e)||e)});let U=e.ms||.001,A=o.series=a==1?Ei(e.series||[],yi,xi,!1):Rd(e.series||[null],Si),W=o.axes=Ei(e.axes||[],wi,vi,!0),T=o.scales={},J=o.bands=e.bands||[];J.forEach(s=>{s.fill=ne(s.fill||null),s.dir=ae(s.dir,-1)});let D=a==2?A[1].facets[0].scale:A[0].scale,Z={axes:gu,series:cu},K=(e.drawOrder||["axes","series"]).map(s=>Z[s]);function te(s){let i=s.distr==3?u=>Zt(u>0?u:s.clamp(o,u,s.min,s.max,s.key)):s.distr==4?u=>ns(u,s.asinh):s.distr==100?u=>s.fwd(u):u=>u;return u=>{let d=i(u),{_min:m,_max:w}=s,v=w-m;return(d-m)/v}}function Y(s){let i=T[s];if(i==null){let u=(e.scales||Ro)[s]||Ro;if(u.from!=null){Y(u.from);let d=Pe({},T[u.from],u,{key:s});d.valToPct=te(d),T[s]=d}else{i=T[s]=Pe({},s==D?ol:Ad,u),i.key=s;let d=i.time,m=i.range,w=mn(m);if((s!=D||a==2&&!d)&&(w&&(m[0]==null||m[1]==null)&&(m={min:m[0]==null?oi:{mode:1,hard:m[0],soft:m[0]},max:m[1]==null?oi:{mode:1,hard:m[1],soft:m[1]}},w=!1),!w&&gr(m))){let v=m;m=(k,x,$)=>x==null?uo:cr(x,$,v)}i.range=ne(m||(d?qd:s==D?i.distr==3?Bd:i.distr==4?Fd:pl:i.distr==3?ml:i.distr==4?gl:zd)),i.auto=ne(w?!1:i.auto),i.clamp=ne(i.clamp||xd),i._min=i._max=null,i.valToPct=te(i)}}}Y("x"),Y("y"),a==1&&A.forEach(s=>{Y(s.scale)}),W.forEach(s=>{Y(s.scale)});for(let s in e.scales)Y(s);let _=T[D],j=_.distr,I,H;_.ori==0?(gt(h,ju),I=l,H=c):(gt(h,Ju),I=c,H=l);let F={};for(let s in T){let i=T[s];(i.min!=null||i.max!=null)&&(F[s]={min:i.min,max:i.max},i.min=i.max=null)}let oe=e.tzDate||(s=>new Date(Ie(s/U))),B=e.fmtDate||xs,ot=U==1?jc(oe):Xc(oe),Se=mi(oe,pi(U==1?Qc:Zc,B)),re=hi(oe,gi(td,B)),de=[],X=o.legend=Pe({},rd,e.legend),R=o.cursor=Pe({},cd,{drag:{y:a==2}},e.cursor),De=X.show,Je=R.show,xe=X.markers;X.idxs=de,xe.width=ne(xe.width),xe.dash=ne(xe.dash),xe.stroke=ne(xe.stroke),xe.fill=ne(xe.fill);let ue,Ct,ut,Te=[],Ft=[],Qt,bt=!1,nn={};if(X.live){let s=A[1]?A[1].values:null;bt=s!=null,Qt=bt?s(o,1,0):{_:0};for(let i in Qt)nn[i]=ws}if(De)if(ue=qt("table",ic,h),ut=qt("tbody",null,ue),X.mount(o,ue),bt){Ct=qt("thead",null,ue,ut);let s=qt("tr",null,Ct);qt("th",null,s);for(var qn in Qt)qt("th",Ua,s).textContent=qn}else gt(ue,uc),X.live&&gt(ue,lc);let zn={show:!0},bo={show:!1};function Uo(s,i){if(i==0&&(bt||!X.live||a==2))return uo;let u=[],d=qt("tr",cc,ut,ut.childNodes[i]);gt(d,s.class),s.show||gt(d,Pn);let m=qt("th",null,d);if(xe.show){let k=$t(dc,m);if(i>0){let x=xe.width(o,i);x&&(k.style.border=x+"px "+xe.dash(o,i)+" "+xe.stroke(o,i)),k.style.background=xe.fill(o,i)}}let w=$t(Ua,m);s.label instanceof HTMLElement?w.appendChild(s.label):w.textContent=s.label,i>0&&(xe.show||(w.style.color=s.width>0?xe.stroke(o,i):xe.fill(o,i)),Ze("click",m,k=>{if(R._lock)return;Sn(k);let x=A.indexOf(s);if((k.ctrlKey||k.metaKey)!=X.isolate){let $=A.some((E,P)=>P>0&&P!=x&&E.show);A.forEach((E,P)=>{P>0&&Gt(P,$?P==x?zn:bo:zn,!0,Ce.setSeries)})}else Gt(x,{show:!s.show},!0,Ce.setSeries)},!1),Nn&&Ze(Ka,m,k=>{R._lock||(Sn(k),Gt(A.indexOf(s),eo,!0,Ce.setSeries))},!1));for(var v in Qt){let k=qt("td",fc,d);k.textContent="--",u.push(k)}return[d,u]}let wn=new Map;function Ze(s,i,u,d=!0){let m=wn.get(i)||{},w=R.bind[s](o,i,u,d);w&&(Mn(s,i,m[s]=w),wn.set(i,m))}function Bn(s,i,u){let d=wn.get(i)||{};for(let m in d)(s==null||m==s)&&(us(m,i,d[m]),delete d[m]);s==null&&wn.delete(i)}let jt=0,yn=0,Q=0,C=0,we=0,Oe=0,Fn=we,bn=Oe,Wt=Q,vn=C,ct=0,vt=0,rt=0,Pt=0;o.bbox={};let Er=!1,Ho=!1,Wn=!1,kn=!1,Vo=!1,kt=!1;function Cr(s,i,u){(u||s!=o.width||i!=o.height)&&qs(s,i),Yn(!1),Wn=!0,Ho=!0,Kn()}function qs(s,i){o.width=jt=Q=s,o.height=yn=C=i,we=Oe=0,ou(),ru();let u=o.bbox;ct=u.left=En(we*le,.5),vt=u.top=En(Oe*le,.5),rt=u.width=En(Q*le,.5),Pt=u.height=En(C*le,.5)}let eu=3;function tu(){let s=!1,i=0;for(;!s;){i++;let u=pu(i),d=mu(i);s=i==eu||u&&d,s||(qs(o.width,o.height),Ho=!0)}}function nu({width:s,height:i}){Cr(s,i)}o.setSize=nu;function ou(){let s=!1,i=!1,u=!1,d=!1;W.forEach((m,w)=>{if(m.show&&m._show){let{side:v,_size:k}=m,x=v%2,$=m.label!=null?m.labelSize:0,E=k+$;E>0&&(x?(Q-=E,v==3?(we+=E,d=!0):u=!0):(C-=E,v==0?(Oe+=E,s=!0):i=!0))}}),xn[0]=s,xn[1]=u,xn[2]=i,xn[3]=d,Q-=on[1]+on[3],we+=on[3],C-=on[2]+on[0],Oe+=on[0]}function ru(){let s=we+Q,i=Oe+C,u=we,d=Oe;function m(w,v){switch(w){case 1:return s+=v,s-v;case 2:return i+=v,i-v;case 3:return u-=v,u+v;case 0:return d-=v,d+v}}W.forEach((w,v)=>{if(w.show&&w._show){let k=w.side;w._pos=m(k,w._size),w.label!=null&&(w._lpos=m(k,w.labelSize))}})}if(R.dataIdx==null){let s=R.hover,i=s.skip=new Set(s.skip??[]);i.add(void 0);let u=s.prox=ne(s.prox),d=s.bias??=0;R.dataIdx=(m,w,v,k)=>{if(w==0)return v;let x=v,$=u(m,w,v,k)??ge,E=$>=0&&$<ge,P=_.ori==0?Q:C,V=R.left,ie=t[0],se=t[w];if(i.has(se[v])){x=null;let ee=null,G=null,q;if(d==0||d==-1)for(q=v;ee==null&&q-- >0;)i.has(se[q])||(ee=q);if(d==0||d==1)for(q=v;G==null&&q++<se.length;)i.has(se[q])||(G=q);if(ee!=null||G!=null)if(E){let ve=ee==null?-1/0:I(ie[ee],_,P,0),_e=G==null?1/0:I(ie[G],_,P,0),Ne=V-ve,fe=_e-V;Ne<=fe?Ne<=$&&(x=ee):fe<=$&&(x=G)}else x=G==null?ee:ee==null?G:v-ee<=G-v?ee:G}else E&&Re(V-I(ie[v],_,P,0))>$&&(x=null);return x}}let Sn=s=>{R.event=s};R.idxs=de,R._lock=!1;let je=R.points;je.show=ne(je.show),je.size=ne(je.size),je.stroke=ne(je.stroke),je.width=ne(je.width),je.fill=ne(je.fill);let Nt=o.focus=Pe({},e.focus||{alpha:.3},R.focus),Nn=Nt.prox>=0,Gn=Nn&&je.one,St=[],Un=[],Hn=[];function zs(s,i){let u=je.show(o,i);if(u instanceof HTMLElement)return gt(u,ac),gt(u,s.class),Kt(u,-10,-10,Q,C),M.insertBefore(u,St[i]),u}function Bs(s,i){if(a==1||i>0){let u=a==1&&T[s.scale].time,d=s.value;s.value=u?ui(d)?hi(oe,gi(d,B)):d||re:d||vd,s.label=s.label||(u?fd:dd)}if(Gn||i>0){s.width=s.width==null?1:s.width,s.paths=s.paths||Ld||Ac,s.fillTo=ne(s.fillTo||Td),s.pxAlign=+ae(s.pxAlign,z),s.pxRound=Ti(s.pxAlign),s.stroke=ne(s.stroke||null),s.fill=ne(s.fill||null),s._stroke=s._fill=s._paths=s._focus=null;let u=kd(nt(1,s.width),1),d=s.points=Pe({},{size:u,width:nt(1,u*.2),stroke:s.stroke,space:u*2,paths:Id,_stroke:null,_fill:null},s.points);d.show=ne(d.show),d.filter=ne(d.filter),d.fill=ne(d.fill),d.stroke=ne(d.stroke),d.paths=ne(d.paths),d.pxAlign=s.pxAlign}if(De){let u=Uo(s,i);Te.splice(i,0,u[0]),Ft.splice(i,0,u[1]),X.values.push(null)}if(Je){de.splice(i,0,null);let u=null;Gn?i==0&&(u=zs(s,i)):i>0&&(u=zs(s,i)),St.splice(i,0,u),Un.splice(i,0,0),Hn.splice(i,0,0)}We("addSeries",i)}function su(s,i){i=i??A.length,s=a==1?gs(s,i,yi,xi):gs(s,i,{},Si),A.splice(i,0,s),Bs(A[i],i)}o.addSeries=su;function au(s){if(A.splice(s,1),De){X.values.splice(s,1),Ft.splice(s,1);let i=Te.splice(s,1)[0];Bn(null,i.firstChild),i.remove()}Je&&(de.splice(s,1),St.splice(s,1)[0].remove(),Un.splice(s,1),Hn.splice(s,1)),We("delSeries",s)}o.delSeries=au;let xn=[!1,!1,!1,!1];function iu(s,i){if(s._show=s.show,s.show){let u=s.side%2,d=T[s.scale];d==null&&(s.scale=u?A[1].scale:D,d=T[s.scale]);let m=d.time;s.size=ne(s.size),s.space=ne(s.space),s.rotate=ne(s.rotate),mn(s.incrs)&&s.incrs.forEach(v=>{!gn.has(v)&&gn.set(v,zi(v))}),s.incrs=ne(s.incrs||(d.distr==2?Vc:m?U==1?Kc:Jc:Cn)),s.splits=ne(s.splits||(m&&d.distr==1?ot:d.distr==3?ds:d.distr==4?gd:md)),s.stroke=ne(s.stroke),s.grid.stroke=ne(s.grid.stroke),s.ticks.stroke=ne(s.ticks.stroke),s.border.stroke=ne(s.border.stroke);let w=s.values;s.values=mn(w)&&!mn(w[0])?ne(w):m?mn(w)?mi(oe,pi(w,B)):ui(w)?ed(oe,w):w||Se:w||pd,s.filter=ne(s.filter||(d.distr>=3&&d.log==10?yd:d.distr==3&&d.log==2?bd:Ri)),s.font=Ci(s.font),s.labelFont=Ci(s.labelFont),s._size=s.size(o,null,i,0),s._space=s._rotate=s._incrs=s._found=s._splits=s._values=null,s._size>0&&(xn[i]=!0,s._el=$t(nc,b))}}function vo(s,i,u,d){let[m,w,v,k]=u,x=i%2,$=0;return x==0&&(k||w)&&($=i==0&&!m||i==2&&!v?Ie(wi.size/3):0),x==1&&(m||v)&&($=i==1&&!w||i==3&&!k?Ie(vi.size/2):0),$}let Fs=o.padding=(e.padding||[vo,vo,vo,vo]).map(s=>ne(ae(s,vo))),on=o._padding=Fs.map((s,i)=>s(o,i,xn,0)),He,qe=null,ze=null,Yo=a==1?A[0].idxs:null,Mt=null,ko=!1;function Ws(s,i){if(t=s??[],o.data=o._data=t,a==2){He=0;for(let u=1;u<A.length;u++)He+=t[u][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Mt=t[0],He=Mt.length;let u=t;if(j==2){u=t.slice();let d=u[0]=Array(He);for(let m=0;m<He;m++)d[m]=m}o._data=t=u}if(Yn(!0),We("setData"),j==2&&(Wn=!0),i!==!1){let u=_;u.auto(o,ko)?Pr():sn(D,u.min,u.max),kn=kn||R.left>=0,kt=!0,Kn()}}o.setData=Ws;function Pr(){ko=!0;let s,i;a==1&&(He>0?(qe=Yo[0]=0,ze=Yo[1]=He-1,s=t[0][qe],i=t[0][ze],j==2?(s=qe,i=ze):s==i&&(j==3?[s,i]=pr(s,s,_.log,!1):j==4?[s,i]=bs(s,s,_.log,!1):_.time?i=s+Ie(86400/U):[s,i]=cr(s,i,vs,!0))):(qe=Yo[0]=s=null,ze=Yo[1]=i=null)),sn(D,s,i)}let Ko,Vn,Mr,Dr,Or,Lr,Ir,Rr,qr,st;function Ns(s,i,u,d,m,w){s??=Va,u??=Ss,d??="butt",m??=Va,w??="round",s!=Ko&&(y.strokeStyle=Ko=s),m!=Vn&&(y.fillStyle=Vn=m),i!=Mr&&(y.lineWidth=Mr=i),w!=Or&&(y.lineJoin=Or=w),d!=Lr&&(y.lineCap=Lr=d),u!=Dr&&y.setLineDash(Dr=u)}function Gs(s,i,u,d){i!=Vn&&(y.fillStyle=Vn=i),s!=Ir&&(y.font=Ir=s),u!=Rr&&(y.textAlign=Rr=u),d!=qr&&(y.textBaseline=qr=d)}function zr(s,i,u,d,m=0){if(d.length>0&&s.auto(o,ko)&&(i==null||i.min==null)){let w=ae(qe,0),v=ae(ze,d.length-1),k=u.min==null?yc(d,w,v,m,s.distr==3):[u.min,u.max];s.min=Bt(s.min,u.min=k[0]),s.max=nt(s.max,u.max=k[1])}}let Us={min:null,max:null};function lu(){for(let d in T){let m=T[d];F[d]==null&&(m.min==null||F[D]!=null&&m.auto(o,ko))&&(F[d]=Us)}for(let d in T){let m=T[d];F[d]==null&&m.from!=null&&F[m.from]!=null&&(F[d]=Us)}F[D]!=null&&Yn(!0);let s={};for(let d in F){let m=F[d];if(m!=null){let w=s[d]=co(T[d],$c);if(m.min!=null)Pe(w,m);else if(d!=D||a==2)if(He==0&&w.from==null){let v=w.range(o,null,null,d);w.min=v[0],w.max=v[1]}else w.min=ge,w.max=-ge}}if(He>0){A.forEach((d,m)=>{if(a==1){let w=d.scale,v=F[w];if(v==null)return;let k=s[w];if(m==0){let x=k.range(o,k.min,k.max,w);k.min=x[0],k.max=x[1],qe=zt(k.min,t[0]),ze=zt(k.max,t[0]),ze-qe>1&&(t[0][qe]<k.min&&qe++,t[0][ze]>k.max&&ze--),d.min=Mt[qe],d.max=Mt[ze]}else d.show&&d.auto&&zr(k,v,d,t[m],d.sorted);d.idxs[0]=qe,d.idxs[1]=ze}else if(m>0&&d.show&&d.auto){let[w,v]=d.facets,k=w.scale,x=v.scale,[$,E]=t[m],P=s[k],V=s[x];P!=null&&zr(P,F[k],w,$,w.sorted),V!=null&&zr(V,F[x],v,E,v.sorted),d.min=v.min,d.max=v.max}});for(let d in s){let m=s[d],w=F[d];if(m.from==null&&(w==null||w.min==null)){let v=m.range(o,m.min==ge?null:m.min,m.max==-ge?null:m.max,d);m.min=v[0],m.max=v[1]}}}for(let d in s){let m=s[d];if(m.from!=null){let w=s[m.from];if(w.min==null)m.min=m.max=null;else{let v=m.range(o,w.min,w.max,d);m.min=v[0],m.max=v[1]}}}let i={},u=!1;for(let d in s){let m=s[d],w=T[d];if(w.min!=m.min||w.max!=m.max){w.min=m.min,w.max=m.max;let v=w.distr;w._min=v==3?Zt(w.min):v==4?ns(w.min,w.asinh):v==100?w.fwd(w.min):w.min,w._max=v==3?Zt(w.max):v==4?ns(w.max,w.asinh):v==100?w.fwd(w.max):w.max,i[d]=u=!0}}if(u){A.forEach((d,m)=>{a==2?m>0&&i.y&&(d._paths=null):i[d.scale]&&(d._paths=null)});for(let d in i)Wn=!0,We("setScale",d);Je&&R.left>=0&&(kn=kt=!0)}for(let d in F)F[d]=null}function uu(s){let i=cs(qe-1,0,He-1),u=cs(ze+1,0,He-1);for(;s[i]==null&&i>0;)i--;for(;s[u]==null&&u<He-1;)u++;return[i,u]}function cu(){if(He>0){let s=A.some(i=>i._focus)&&st!=Nt.alpha;s&&(y.globalAlpha=st=Nt.alpha),A.forEach((i,u)=>{if(u>0&&i.show&&(Hs(u,!1),Hs(u,!0),i._paths==null)){let d=st;st!=i.alpha&&(y.globalAlpha=st=i.alpha);let m=a==2?[0,t[u][0].length-1]:uu(t[u]);i._paths=i.paths(o,u,m[0],m[1]),st!=d&&(y.globalAlpha=st=d)}}),A.forEach((i,u)=>{if(u>0&&i.show){let d=st;st!=i.alpha&&(y.globalAlpha=st=i.alpha),i._paths!=null&&Vs(u,!1);{let m=i._paths!=null?i._paths.gaps:null,w=i.points.show(o,u,qe,ze,m),v=i.points.filter(o,u,w,m);(w||v)&&(i.points._paths=i.points.paths(o,u,qe,ze,v),Vs(u,!0))}st!=d&&(y.globalAlpha=st=d),We("drawSeries",u)}}),s&&(y.globalAlpha=st=1)}}function Hs(s,i){let u=i?A[s].points:A[s];u._stroke=u.stroke(o,s),u._fill=u.fill(o,s)}function Vs(s,i){let u=i?A[s].points:A[s],{stroke:d,fill:m,clip:w,flags:v,_stroke:k=u._stroke,_fill:x=u._fill,_width:$=u.width}=u._paths;$=he($*le,3);let E=null,P=$%2/2;i&&x==null&&(x=$>0?"#fff":k);let V=u.pxAlign==1&&P>0;if(V&&y.translate(P,P),!i){let ie=ct-$/2,se=vt-$/2,ee=rt+$,G=Pt+$;E=new Path2D,E.rect(ie,se,ee,G)}i?Br(k,$,u.dash,u.cap,x,d,m,v,w):du(s,k,$,u.dash,u.cap,x,d,m,v,E,w),V&&y.translate(-P,-P)}function du(s,i,u,d,m,w,v,k,x,$,E){let P=!1;x!=0&&J.forEach((V,ie)=>{if(V.series[0]==s){let se=A[V.series[1]],ee=t[V.series[1]],G=(se._paths||Ro).band;mn(G)&&(G=V.dir==1?G[0]:G[1]);let q,ve=null;se.show&&G&&vc(ee,qe,ze)?(ve=V.fill(o,ie)||w,q=se._paths.clip):G=null,Br(i,u,d,m,ve,v,k,x,$,E,q,G),P=!0}}),P||Br(i,u,d,m,w,v,k,x,$,E)}let Ys=fo|ps;function Br(s,i,u,d,m,w,v,k,x,$,E,P){Ns(s,i,u,d,m),(x||$||P)&&(y.save(),x&&y.clip(x),$&&y.clip($)),P?(k&Ys)==Ys?(y.clip(P),E&&y.clip(E),jo(m,v),Qo(s,w,i)):k&ps?(jo(m,v),y.clip(P),Qo(s,w,i)):k&fo&&(y.save(),y.clip(P),E&&y.clip(E),jo(m,v),y.restore(),Qo(s,w,i)):(jo(m,v),Qo(s,w,i)),(x||$||P)&&y.restore()}function Qo(s,i,u){u>0&&(i instanceof Map?i.forEach((d,m)=>{y.strokeStyle=Ko=m,y.stroke(d)}):i!=null&&s&&y.stroke(i))}function jo(s,i){i instanceof Map?i.forEach((u,d)=>{y.fillStyle=Vn=d,y.fill(u)}):i!=null&&s&&y.fill(i)}function fu(s,i,u,d){let m=W[s],w;if(d<=0)w=[0,0];else{let v=m._space=m.space(o,s,i,u,d),k=m._incrs=m.incrs(o,s,i,u,d,v);w=Wd(i,u,k,d,v)}return m._found=w}function Fr(s,i,u,d,m,w,v,k,x,$){let E=v%2/2;z==1&&y.translate(E,E),Ns(k,v,x,$,k),y.beginPath();let P,V,ie,se,ee=m+(d==0||d==3?-w:w);u==0?(V=m,se=ee):(P=m,ie=ee);for(let G=0;G<s.length;G++)i[G]!=null&&(u==0?P=ie=s[G]:V=se=s[G],y.moveTo(P,V),y.lineTo(ie,se));y.stroke(),z==1&&y.translate(-E,-E)}function pu(s){let i=!0;return W.forEach((u,d)=>{if(!u.show)return;let m=T[u.scale];if(m.min==null){u._show&&(i=!1,u._show=!1,Yn(!1));return}else u._show||(i=!1,u._show=!0,Yn(!1));let w=u.side,v=w%2,{min:k,max:x}=m,[$,E]=fu(d,k,x,v==0?Q:C);if(E==0)return;let P=m.distr==2,V=u._splits=u.splits(o,d,k,x,$,E,P),ie=m.distr==2?V.map(q=>Mt[q]):V,se=m.distr==2?Mt[V[1]]-Mt[V[0]]:$,ee=u._values=u.values(o,u.filter(o,ie,d,E,se),d,E,se);u._rotate=w==2?u.rotate(o,ee,d,E):0;let G=u._size;u._size=Et(u.size(o,ee,d,s)),G!=null&&u._size!=G&&(i=!1)}),i}function mu(s){let i=!0;return Fs.forEach((u,d)=>{let m=u(o,d,xn,s);m!=on[d]&&(i=!1),on[d]=m}),i}function gu(){for(let s=0;s<W.length;s++){let i=W[s];if(!i.show||!i._show)continue;let u=i.side,d=u%2,m,w,v=i.stroke(o,s),k=u==0||u==3?-1:1,[x,$]=i._found;if(i.label!=null){let et=i.labelGap*k,pt=Ie((i._lpos+et)*le);Gs(i.labelFont[0],v,"center",u==2?"top":Ha),y.save(),d==1?(m=w=0,y.translate(pt,Ie(vt+Pt/2)),y.rotate((u==3?-lr:lr)/2)):(m=Ie(ct+rt/2),w=pt);let _n=Li(i.label)?i.label(o,s,x,$):i.label;y.fillText(_n,m,w),y.restore()}if($==0)continue;let E=T[i.scale],P=d==0?rt:Pt,V=d==0?ct:vt,ie=i._splits,se=E.distr==2?ie.map(et=>Mt[et]):ie,ee=E.distr==2?Mt[ie[1]]-Mt[ie[0]]:x,G=i.ticks,q=i.border,ve=G.show?G.size:0,_e=Ie(ve*le),Ne=Ie((i.alignTo==2?i._size-ve-i.gap:i.gap)*le),fe=i._rotate*-lr/180,$e=L(i._pos*le),dt=(_e+Ne)*k,Xe=$e+dt;w=d==0?Xe:0,m=d==1?Xe:0;let xt=i.font[0],Dt=i.align==1?so:i.align==2?Xr:fe>0?so:fe<0?Xr:d==0?"center":u==3?Xr:so,Ht=fe||d==1?"middle":u==2?"top":Ha;Gs(xt,v,Dt,Ht);let ft=i.font[1]*i.lineGap,At=ie.map(et=>L(p(et,E,P,V))),Ot=i._values;for(let et=0;et<Ot.length;et++){let pt=Ot[et];if(pt!=null){d==0?m=At[et]:w=At[et],pt=""+pt;let _n=pt.indexOf(`
`)==-1?[pt]:pt.split(/\n/gm);for(let tt=0;tt<_n.length;tt++){let fa=_n[tt];fe?(y.save(),y.translate(m,w+tt*ft),y.rotate(fe),y.fillText(fa,0,0),y.restore()):y.fillText(fa,m,w+tt*ft)}}}G.show&&Fr(At,G.filter(o,se,s,$,ee),d,u,$e,_e,he(G.width*le,3),G.stroke(o,s),G.dash,G.cap);let Vt=i.grid;Vt.show&&Fr(At,Vt.filter(o,se,s,$,ee),d,d==0?2:1,d==0?vt:ct,d==0?Pt:rt,he(Vt.width*le,3),Vt.stroke(o,s),Vt.dash,Vt.cap),q.show&&Fr([$e],[1],d==0?1:0,d==0?1:2,d==1?vt:ct,d==1?Pt:rt,he(q.width*le,3),q.stroke(o,s),q.dash,q.cap)}We("drawAxes")}function Yn(s){A.forEach((i,u)=>{u>0&&(i._paths=null,s&&(a==1?(i.min=null,i.max=null):i.facets.forEach(d=>{d.min=null,d.max=null})))})}let Jo=!1,Wr=!1,So=[];function hu(){Wr=!1;for(let s=0;s<So.length;s++)We(...So[s]);So.length=0}function Kn(){Jo||(Lc(Ks),Jo=!0)}function wu(s,i=!1){Jo=!0,Wr=i,s(o),Ks(),i&&So.length>0&&queueMicrotask(hu)}o.batch=wu;function Ks(){if(Er&&(lu(),Er=!1),Wn&&(tu(),Wn=!1),Ho){if(ke(O,so,we),ke(O,"top",Oe),ke(O,Do,Q),ke(O,Oo,C),ke(M,so,we),ke(M,"top",Oe),ke(M,Do,Q),ke(M,Oo,C),ke(b,Do,jt),ke(b,Oo,yn),S.width=Ie(jt*le),S.height=Ie(yn*le),W.forEach(({_el:s,_show:i,_size:u,_pos:d,side:m})=>{if(s!=null)if(i){let w=m===3||m===0?u:0,v=m%2==1;ke(s,v?"left":"top",d-w),ke(s,v?"width":"height",u),ke(s,v?"top":"left",v?Oe:we),ke(s,v?"height":"width",v?C:Q),ls(s,Pn)}else gt(s,Pn)}),Ko=Vn=Mr=Or=Lr=Ir=Rr=qr=Dr=null,st=1,To(!0),we!=Fn||Oe!=bn||Q!=Wt||C!=vn){Yn(!1);let s=Q/Wt,i=C/vn;if(Je&&!kn&&R.left>=0){R.left*=s,R.top*=i,Qn&&Kt(Qn,Ie(R.left),0,Q,C),jn&&Kt(jn,0,Ie(R.top),Q,C);for(let u=0;u<St.length;u++){let d=St[u];d!=null&&(Un[u]*=s,Hn[u]*=i,Kt(d,Et(Un[u]),Et(Hn[u]),Q,C))}}if(be.show&&!Vo&&be.left>=0&&be.width>0){be.left*=s,be.width*=s,be.top*=i,be.height*=i;for(let u in Yr)ke(Xn,u,be[u])}Fn=we,bn=Oe,Wt=Q,vn=C}We("setSize"),Ho=!1}jt>0&&yn>0&&(y.clearRect(0,0,S.width,S.height),We("drawClear"),K.forEach(s=>s()),We("draw")),be.show&&Vo&&(Zo(be),Vo=!1),Je&&kn&&(Tn(null,!0,!1),kn=!1),X.show&&X.live&&kt&&(Hr(),kt=!1),g||(g=!0,o.status=1,We("ready")),ko=!1,Jo=!1}o.redraw=(s,i)=>{Wn=i||!1,s!==!1?sn(D,_.min,_.max):Kn()};function Nr(s,i){let u=T[s];if(u.from==null){if(He==0){let d=u.range(o,i.min,i.max,s);i.min=d[0],i.max=d[1]}if(i.min>i.max){let d=i.min;i.min=i.max,i.max=d}if(He>1&&i.min!=null&&i.max!=null&&i.max-i.min<1e-16)return;s==D&&u.distr==2&&He>0&&(i.min=zt(i.min,t[0]),i.max=zt(i.max,t[0]),i.min==i.max&&i.max++),F[s]=i,Er=!0,Kn()}}o.setScale=Nr;let Gr,Ur,Qn,jn,Qs,js,Jn,Zn,Js,Zs,ye,Ae,rn=!1,Ve=R.drag,Be=Ve.x,Fe=Ve.y;Je&&(R.x&&(Gr=$t(rc,M)),R.y&&(Ur=$t(sc,M)),_.ori==0?(Qn=Gr,jn=Ur):(Qn=Ur,jn=Gr),ye=R.left,Ae=R.top);let be=o.select=Pe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Xn=be.show?$t(oc,be.over?M:O):null;function Zo(s,i){if(be.show){for(let u in s)be[u]=s[u],u in Yr&&ke(Xn,u,s[u]);i!==!1&&We("setSelect")}}o.setSelect=Zo;function yu(s){if(A[s].show)De&&ls(Te[s],Pn);else if(De&&gt(Te[s],Pn),Je){let u=Gn?St[0]:St[s];u!=null&&Kt(u,-10,-10,Q,C)}}function sn(s,i,u){Nr(s,{min:i,max:u})}function Gt(s,i,u,d){i.focus!=null&&xu(s),i.show!=null&&A.forEach((m,w)=>{w>0&&(s==w||s==null)&&(m.show=i.show,yu(w),a==2?(sn(m.facets[0].scale,null,null),sn(m.facets[1].scale,null,null)):sn(m.scale,null,null),Kn())}),u!==!1&&We("setSeries",s,i),d&&_o("setSeries",o,s,i)}o.setSeries=Gt;function bu(s,i){Pe(J[s],i)}function vu(s,i){s.fill=ne(s.fill||null),s.dir=ae(s.dir,-1),i=i??J.length,J.splice(i,0,s)}function ku(s){s==null?J.length=0:J.splice(s,1)}o.addBand=vu,o.setBand=bu,o.delBand=ku;function Su(s,i){A[s].alpha=i,Je&&St[s]!=null&&(St[s].style.opacity=i),De&&Te[s]&&(Te[s].style.opacity=i)}let Jt,an,An,eo={focus:!0};function xu(s){if(s!=An){let i=s==null,u=Nt.alpha!=1;A.forEach((d,m)=>{if(a==1||m>0){let w=i||m==0||m==s;d._focus=i?null:w,u&&Su(m,w?1:Nt.alpha)}}),An=s,u&&Kn()}}De&&Nn&&Ze(Qa,ue,s=>{R._lock||(Sn(s),An!=null&&Gt(null,eo,!0,Ce.setSeries))});function Ut(s,i,u){let d=T[i];u&&(s=s/le-(d.ori==1?Oe:we));let m=Q;d.ori==1&&(m=C,s=m-s),d.dir==-1&&(s=m-s);let w=d._min,v=d._max,k=s/m,x=w+(v-w)*k,$=d.distr;return $==3?lo(10,x):$==4?Sc(x,d.asinh):$==100?d.bwd(x):x}function Au(s,i){let u=Ut(s,D,i);return zt(u,t[0],qe,ze)}o.valToIdx=s=>zt(s,t[0]),o.posToIdx=Au,o.posToVal=Ut,o.valToPos=(s,i,u)=>T[i].ori==0?l(s,T[i],u?rt:Q,u?ct:0):c(s,T[i],u?Pt:C,u?vt:0),o.setCursor=(s,i,u)=>{ye=s.left,Ae=s.top,Tn(null,i,u)};function Xs(s,i){ke(Xn,so,be.left=s),ke(Xn,Do,be.width=i)}function ea(s,i){ke(Xn,"top",be.top=s),ke(Xn,Oo,be.height=i)}let xo=_.ori==0?Xs:ea,Ao=_.ori==1?Xs:ea;function Tu(){if(De&&X.live)for(let s=a==2?1:0;s<A.length;s++){if(s==0&&bt)continue;let i=X.values[s],u=0;for(let d in i)Ft[s][u++].firstChild.nodeValue=i[d]}}function Hr(s,i){if(s!=null&&(s.idxs?s.idxs.forEach((u,d)=>{de[d]=u}):_c(s.idx)||de.fill(s.idx),X.idx=de[0]),De&&X.live){for(let u=0;u<A.length;u++)(u>0||a==1&&!bt)&&_u(u,de[u]);Tu()}kt=!1,i!==!1&&We("setLegend")}o.setLegend=Hr;function _u(s,i){let u=A[s],d=s==0&&j==2?Mt:t[s],m;bt?m=u.values(o,s,i)??nn:(m=u.value(o,i==null?null:d[i],s,i),m=m==null?nn:{_:m}),X.values[s]=m}function Tn(s,i,u){Js=ye,Zs=Ae,[ye,Ae]=R.move(o,ye,Ae),R.left=ye,R.top=Ae,Je&&(Qn&&Kt(Qn,Ie(ye),0,Q,C),jn&&Kt(jn,0,Ie(Ae),Q,C));let d,m=qe>ze;Jt=ge,an=null;let w=_.ori==0?Q:C,v=_.ori==1?Q:C;if(ye<0||He==0||m){d=R.idx=null;for(let k=0;k<A.length;k++){let x=St[k];x!=null&&Kt(x,-10,-10,Q,C)}Nn&&Gt(null,eo,!0,s==null&&Ce.setSeries),X.live&&(de.fill(d),kt=!0)}else{let k,x,$;a==1&&(k=_.ori==0?ye:Ae,x=Ut(k,D),d=R.idx=zt(x,t[0],qe,ze),$=I(t[0][d],_,w,0));let E=-10,P=-10,V=0,ie=0,se=!0,ee="",G="";for(let q=a==2?1:0;q<A.length;q++){let ve=A[q],_e=de[q],Ne=_e==null?null:a==1?t[q][_e]:t[q][1][_e],fe=R.dataIdx(o,q,d,x),$e=fe==null?null:a==1?t[q][fe]:t[q][1][fe];if(kt=kt||$e!=Ne||fe!=_e,de[q]=fe,q>0&&ve.show){let dt=fe==null?-10:fe==d?$:I(a==1?t[0][fe]:t[q][0][fe],_,w,0),Xe=$e==null?-10:H($e,a==1?T[ve.scale]:T[ve.facets[1].scale],v,0);if(Nn&&$e!=null){let xt=_.ori==1?ye:Ae,Dt=Re(Nt.dist(o,q,fe,Xe,xt));if(Dt<Jt){let Ht=Nt.bias;if(Ht!=0){let ft=Ut(xt,ve.scale),At=$e>=0?1:-1,Ot=ft>=0?1:-1;Ot==At&&(Ot==1?Ht==1?$e>=ft:$e<=ft:Ht==1?$e<=ft:$e>=ft)&&(Jt=Dt,an=q)}else Jt=Dt,an=q}}if(kt||Gn){let xt,Dt;_.ori==0?(xt=dt,Dt=Xe):(xt=Xe,Dt=dt);let Ht,ft,At,Ot,Vt,et,pt=!0,_n=je.bbox;if(_n!=null){pt=!1;let tt=_n(o,q);At=tt.left,Ot=tt.top,Ht=tt.width,ft=tt.height}else At=xt,Ot=Dt,Ht=ft=je.size(o,q);if(et=je.fill(o,q),Vt=je.stroke(o,q),Gn)q==an&&Jt<=Nt.prox&&(E=At,P=Ot,V=Ht,ie=ft,se=pt,ee=et,G=Vt);else{let tt=St[q];tt!=null&&(Un[q]=At,Hn[q]=Ot,ni(tt,Ht,ft,pt),ei(tt,et,Vt),Kt(tt,Et(At),Et(Ot),Q,C))}}}}if(Gn){let q=Nt.prox,ve=An==null?Jt<=q:Jt>q||an!=An;if(kt||ve){let _e=St[0];_e!=null&&(Un[0]=E,Hn[0]=P,ni(_e,V,ie,se),ei(_e,ee,G),Kt(_e,Et(E),Et(P),Q,C))}}}if(be.show&&rn)if(s!=null){let[k,x]=Ce.scales,[$,E]=Ce.match,[P,V]=s.cursor.sync.scales,ie=s.cursor.drag;if(Be=ie._x,Fe=ie._y,Be||Fe){let{left:se,top:ee,width:G,height:q}=s.select,ve=s.scales[P].ori,_e=s.posToVal,Ne,fe,$e,dt,Xe,xt=k!=null&&$(k,P),Dt=x!=null&&E(x,V);xt&&Be?(ve==0?(Ne=se,fe=G):(Ne=ee,fe=q),$e=T[k],dt=I(_e(Ne,P),$e,w,0),Xe=I(_e(Ne+fe,P),$e,w,0),xo(Bt(dt,Xe),Re(Xe-dt))):xo(0,w),Dt&&Fe?(ve==1?(Ne=se,fe=G):(Ne=ee,fe=q),$e=T[x],dt=H(_e(Ne,V),$e,v,0),Xe=H(_e(Ne+fe,V),$e,v,0),Ao(Bt(dt,Xe),Re(Xe-dt))):Ao(0,v)}else Kr()}else{let k=Re(Js-Qs),x=Re(Zs-js);if(_.ori==1){let V=k;k=x,x=V}Be=Ve.x&&k>=Ve.dist,Fe=Ve.y&&x>=Ve.dist;let $=Ve.uni;$!=null?Be&&Fe&&(Be=k>=$,Fe=x>=$,!Be&&!Fe&&(x>k?Fe=!0:Be=!0)):Ve.x&&Ve.y&&(Be||Fe)&&(Be=Fe=!0);let E,P;Be&&(_.ori==0?(E=Jn,P=ye):(E=Zn,P=Ae),xo(Bt(E,P),Re(P-E)),Fe||Ao(0,v)),Fe&&(_.ori==1?(E=Jn,P=ye):(E=Zn,P=Ae),Ao(Bt(E,P),Re(P-E)),Be||xo(0,w)),!Be&&!Fe&&(xo(0,0),Ao(0,0))}if(Ve._x=Be,Ve._y=Fe,s==null){if(u){if(da!=null){let[k,x]=Ce.scales;Ce.values[0]=k!=null?Ut(_.ori==0?ye:Ae,k):null,Ce.values[1]=x!=null?Ut(_.ori==1?ye:Ae,x):null}_o(es,o,ye,Ae,Q,C,d)}if(Nn){let k=u&&Ce.setSeries,x=Nt.prox;An==null?Jt<=x&&Gt(an,eo,!0,k):Jt>x?Gt(null,eo,!0,k):an!=An&&Gt(an,eo,!0,k)}}kt&&(X.idx=d,Hr()),i!==!1&&We("setCursor")}let ln=null;Object.defineProperty(o,"rect",{get(){return ln==null&&To(!1),ln}});function To(s=!1){s?ln=null:(ln=M.getBoundingClientRect(),We("syncRect",ln))}function ta(s,i,u,d,m,w,v){R._lock||rn&&s!=null&&s.movementX==0&&s.movementY==0||(Vr(s,i,u,d,m,w,v,!1,s!=null),s!=null?Tn(null,!0,!0):Tn(i,!0,!1))}function Vr(s,i,u,d,m,w,v,k,x){if(ln==null&&To(!1),Sn(s),s!=null)u=s.clientX-ln.left,d=s.clientY-ln.top;else{if(u<0||d<0){ye=-10,Ae=-10;return}let[$,E]=Ce.scales,P=i.cursor.sync,[V,ie]=P.values,[se,ee]=P.scales,[G,q]=Ce.match,ve=i.axes[0].side%2==1,_e=_.ori==0?Q:C,Ne=_.ori==1?Q:C,fe=ve?w:m,$e=ve?m:w,dt=ve?d:u,Xe=ve?u:d;if(se!=null?u=G($,se)?p(V,T[$],_e,0):-10:u=_e*(dt/fe),ee!=null?d=q(E,ee)?p(ie,T[E],Ne,0):-10:d=Ne*(Xe/$e),_.ori==1){let xt=u;u=d,d=xt}}x&&(i==null||i.cursor.event.type==es)&&((u<=1||u>=Q-1)&&(u=En(u,Q)),(d<=1||d>=C-1)&&(d=En(d,C))),k?(Qs=u,js=d,[Jn,Zn]=R.move(o,u,d)):(ye=u,Ae=d)}let Yr={width:0,height:0,left:0,top:0};function Kr(){Zo(Yr,!1)}let na,oa,ra,sa;function aa(s,i,u,d,m,w,v){rn=!0,Be=Fe=Ve._x=Ve._y=!1,Vr(s,i,u,d,m,w,v,!0,!1),s!=null&&(Ze(ts,as,ia,!1),_o(Ya,o,Jn,Zn,Q,C,null));let{left:k,top:x,width:$,height:E}=be;na=k,oa=x,ra=$,sa=E}function ia(s,i,u,d,m,w,v){rn=Ve._x=Ve._y=!1,Vr(s,i,u,d,m,w,v,!1,!0);let{left:k,top:x,width:$,height:E}=be,P=$>0||E>0,V=na!=k||oa!=x||ra!=$||sa!=E;if(P&&V&&Zo(be),Ve.setScale&&P&&V){let ie=k,se=$,ee=x,G=E;if(_.ori==1&&(ie=x,se=E,ee=k,G=$),Be&&sn(D,Ut(ie,D),Ut(ie+se,D)),Fe)for(let q in T){let ve=T[q];q!=D&&ve.from==null&&ve.min!=ge&&sn(q,Ut(ee+G,q),Ut(ee,q))}Kr()}else R.lock&&(R._lock=!R._lock,Tn(i,!0,s!=null));s!=null&&(Bn(ts,as),_o(ts,o,ye,Ae,Q,C,null))}function $u(s,i,u,d,m,w,v){if(R._lock)return;Sn(s);let k=rn;if(rn){let x=!0,$=!0,E=10,P,V;_.ori==0?(P=Be,V=Fe):(P=Fe,V=Be),P&&V&&(x=ye<=E||ye>=Q-E,$=Ae<=E||Ae>=C-E),P&&x&&(ye=ye<Jn?0:Q),V&&$&&(Ae=Ae<Zn?0:C),Tn(null,!0,!0),rn=!1}ye=-10,Ae=-10,de.fill(null),Tn(null,!0,!0),k&&(rn=k)}function la(s,i,u,d,m,w,v){R._lock||(Sn(s),Pr(),Kr(),s!=null&&_o(ja,o,ye,Ae,Q,C,null))}function ua(){W.forEach(Nd),Cr(o.width,o.height,!0)}Mn(ur,io,ua);let to={};to.mousedown=aa,to.mousemove=ta,to.mouseup=ia,to.dblclick=la,to.setSeries=(s,i,u,d)=>{let m=Ce.match[2];u=m(o,i,u),u!=-1&&Gt(u,d,!0,!1)},Je&&(Ze(Ya,M,aa),Ze(es,M,ta),Ze(Ka,M,s=>{Sn(s),To(!1)}),Ze(Qa,M,$u),Ze(ja,M,la),ms.add(o),o.syncRect=To);let Xo=o.hooks=e.hooks||{};function We(s,i,u){Wr?So.push([s,i,u]):s in Xo&&Xo[s].forEach(d=>{d.call(null,o,i,u)})}(e.plugins||[]).forEach(s=>{for(let i in s.hooks)Xo[i]=(Xo[i]||[]).concat(s.hooks[i])});let ca=(s,i,u)=>u,Ce=Pe({key:null,setSeries:!1,filters:{pub:ii,sub:ii},scales:[D,A[1]?A[1].scale:null],match:[li,li,ca],values:[null,null]},R.sync);Ce.match.length==2&&Ce.match.push(ca),R.sync=Ce;let da=Ce.key,Qr=rl(da);function _o(s,i,u,d,m,w,v){Ce.filters.pub(s,i,u,d,m,w,v)&&Qr.pub(s,i,u,d,m,w,v)}Qr.sub(o);function Eu(s,i,u,d,m,w,v){Ce.filters.sub(s,i,u,d,m,w,v)&&to[s](null,i,u,d,m,w,v)}o.pub=Eu;function Cu(){Qr.unsub(o),ms.delete(o),wn.clear(),us(ur,io,ua),h.remove(),ue?.remove(),We("destroy")}o.destroy=Cu;function jr(){We("init",e,t),Ws(t||e.data,!1),F[D]?Nr(D,F[D]):Pr(),Vo=be.show&&(be.width>0||be.height>0),kn=kt=!0,Cr(e.width,e.height)}return A.forEach(Bs),W.forEach(iu),n?n instanceof HTMLElement?(n.appendChild(h),jr()):n(o,jr):jr(),o}Me.assign=Pe;Me.fmtNum=ks;Me.rangeNum=cr;Me.rangeLog=pr;Me.rangeAsinh=bs;Me.orient=On;Me.pxRatio=le;Me.join=Oc;Me.fmtDate=xs,Me.tzDate=Uc;Me.sync=rl;{Me.addGap=_d,Me.clipGaps=hr;let e=Me.paths={points:cl};e.linear=fl,e.stepped=Cd,e.bars=Pd,e.spline=Dd}var zo=[{name:"series-arrived",mark:"bars",of:({figures:e})=>Number(e?.arrived??0n),digits:0},{name:"series-answered",mark:"line",of:({figures:e})=>Number(e?.answered??0n),digits:0},{name:"series-abandoned",mark:"dots",of:({figures:e})=>Number(e?.abandoned??0n),digits:0},{name:"series-staff",mark:"steps",of:({staff:e})=>e,digits:1}],Ps=1800,Gd=12*Ps;function Ms(e){let t=Ud(e);return[t.map(({start:o,end:a})=>{let l=o?pe(o):0;return(l+(a?pe(a):l))/2e3}),...zo.map(({of:o})=>t.map(o))]}function Ud(e){let t=e.findIndex(({figures:n,staff:o})=>o>0||n!==void 0&&n.arrived>0n);return t<0?e.slice(-1):e.slice(t)}function hl(e){let t=Kd(e),n=parseFloat(getComputedStyle(e).fontSize),o=`${n}px ${getComputedStyle(e).fontFamily}`,a={font:o,stroke:t("muted"),labelFont:o,labelSize:n*1.6},l={stroke:t("line"),width:1},c={stroke:t("line"),width:1,size:4};return{width:e.clientWidth,height:e.clientHeight,legend:{show:!1},cursor:{show:!1},padding:[n*.6,0,0,0],scales:{x:{time:!0,range:(p,g,h)=>Hd(g,h)},calls:{range:(p,g,h)=>[0,Math.max(4,h*1.1)]},staff:{range:(p,g,h)=>[0,Math.max(4,h*1.25)]}},axes:[{...a,grid:{show:!1},ticks:c,size:n*2,space:n*5,values:(p,g)=>g.map(h=>mt(h*1e3))},{...a,scale:"calls",grid:l,ticks:c,size:n*2.6,label:f("axis-contacts"),incrs:[1,2,5,10,20,50,100,200,500],values:(p,g)=>g.map(h=>N(h))},{...a,scale:"staff",side:1,grid:{show:!1},ticks:c,size:n*2.6,label:f("series-staff"),incrs:[1,2,5,10,20,50,100],values:(p,g)=>g.map(h=>N(h))}],series:[{},{scale:"calls",paths:Vd(),stroke:t("accent"),fill:t("accent-soft"),width:1,points:{show:!1}},{scale:"calls",stroke:t("good"),width:2.5,points:{size:6,fill:t("good")}},{scale:"calls",stroke:t("bad"),width:2,dash:[2,4],points:{size:7,width:2,fill:t("surface")}},{scale:"staff",stroke:t("muted"),width:2,dash:[10,5],paths:Yd(),points:{show:!1}}]}}function Hd(e,t){let n=e-Ps/2;return[n,Math.max(t+Ps/2,n+Gd)]}function Vd(){return Me.paths.bars({size:[.8,60]})}function Yd(){return Me.paths.stepped({align:1})}function Kd(e){return t=>{let n=document.createElement("span");n.style.color=`var(--${t})`,e.append(n);let{color:o}=getComputedStyle(n);return n.remove(),o}}function wl(){let e=me(!1),t=Ba.value?.intervals??[];return r(lt,{name:"day",title:f("day-curve"),definition:"day-curve-definition",aside:r("button",{type:"button",class:"quiet small","aria-pressed":e.value,onClick:()=>e.value=!e.value,children:e.value?f("as-chart"):f("as-table")}),children:e.value?r(Jd,{intervals:t}):r(Qd,{intervals:t})})}function Qd({intervals:e}){let t=Lt(null),n=Lt(null);return Ye(()=>{let o=t.current;if(!o)return;let a=new Me(hl(o),Ms(e),o);n.current=a;let l=new ResizeObserver(()=>{a.setSize({width:o.clientWidth,height:o.clientHeight})});return l.observe(o),()=>{l.disconnect(),a.destroy()}},[ha.value,ga.value]),Ye(()=>n.current?.setData(Ms(e)),[e]),r("figure",{class:"day",children:[r("figcaption",{children:r("ul",{class:"legend",children:zo.map(({name:o,mark:a})=>r("li",{children:[r("span",{class:`legend-mark legend-${a}`,"aria-hidden":"true"})," ",f(o)]},o))})}),r("div",{class:"day-frame",dir:"ltr",role:"img","aria-label":jd(e),ref:t})]})}function jd(e){let t=n=>N(e.reduce((o,a)=>o+Number(n(a)??0n),0));return f("day-spoken",{arrived:t(({figures:n})=>n?.arrived),answered:t(({figures:n})=>n?.answered),abandoned:t(({figures:n})=>n?.abandoned)})}function Jd({intervals:e}){return r("table",{class:"day-table",children:[r("caption",{class:"unseen",children:f("day-curve")}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("half-hour")}),zo.map(({name:t})=>r("th",{scope:"col",class:"end",children:f(t)},t)),r("th",{scope:"col",class:"end",children:r(Le,{definition:"offers-missed-definition",children:f("offers-missed")})})]})}),r("tbody",{children:e.map(t=>r("tr",{children:[r("th",{scope:"row",class:"figure",children:[t.start&&mt(pe(t.start)),"–",t.end&&mt(pe(t.end))]}),zo.map(({name:n,of:o,digits:a})=>r("td",{class:"end figure",children:N(o(t),a)},n)),r("td",{class:"end figure",children:[N(t.offersMissed)," / ",N(t.offers)]})]},t.start?pe(t.start):0))})]})}var Ln=[1,2,3,4,5],Xd={1:"acuity-immediate",2:"acuity-very-urgent",3:"acuity-urgent",4:"acuity-standard",5:"acuity-not-urgent"};function en(e){return f(Xd[e])}function Ds(e){return Ln.find(t=>t===e)}var ef={1:"M7 1h10l6 6v10l-6 6H7l-6-6V7z",2:"M12 1.5 23.5 22H.5z",3:"M12 .8 23.2 12 12 23.2.8 12z",4:"M12 1.2a10.8 10.8 0 1 0 0 21.6 10.8 10.8 0 0 0 0-21.6z",5:"M3 3h18v18H3z"};function Bo({level:e}){return r("svg",{class:`acuity-shape acuity-${e}`,viewBox:"0 0 24 24","aria-hidden":"true",children:[r("path",{d:ef[e]}),r("text",{x:"12",y:e===2?19:16.6,"text-anchor":"middle",children:N(e)})]})}function Fo({level:e,short:t=!1}){let n=Ds(e);return n?r("span",{class:`acuity acuity-${n}`,children:[r(Bo,{level:n}),r("span",{class:t?"unseen":"acuity-word",children:en(n)})]}):r("span",{class:"muted",children:f("unknown")})}var tf={0:"age-unknown",1:"age-infant",2:"age-child",3:"age-adult",4:"age-senior"};function yl(e){return f(tf[e]??"age-unknown")}function vr({title:e,onClose:t,side:n=!1,children:o}){let a=Lt(null),l=un();return Ye(()=>{let c=a.current,p=document.activeElement;return c&&!c.open&&c.showModal(),()=>{c?.close(),p instanceof HTMLElement&&p.focus()}},[]),r("dialog",{ref:a,class:n?"side":"middle","aria-labelledby":l,onCancel:c=>{c.preventDefault(),t()},children:[r("div",{class:"dialog-head",children:[r("h2",{id:l,children:e}),r("button",{type:"button",class:"quiet",onClick:t,children:f("close")})]}),o]})}var kr=["last5Minutes","last30Minutes","today"];function Sr(e,t){return e?.groups.filter(n=>n.groupBy===t)??[]}function bl(e,t,n){return Sr(e,t).find(o=>o.key===n)}function In(e,t){if(!(!e||!t))return e.within.find(n=>n.threshold!==void 0&&Ge(n.threshold)===Ge(t))}function Os(e,t,n){let o=bl(e,1,t.queue);return In(o?.[n],t.answerWithin)?.offered}function xr(e,t,n){let o=0,a=0;for(let l of t){let c=bl(e,1,l.queue),p=In(c?.[n],l.answerWithin),g=c?.[n];!p||!g||(o+=Number(p.answeredWithin),a+=Number(g.answered+g.abandoned))}return a===0?void 0:o/a}function vl(e){let t=e.map(n=>n.answerShare);if(t.length!==0)return[Math.min(...t),Math.max(...t)]}function tn(e){return e.reduce((t,n)=>t+n,0)}var Ar=at(void 0);function Tr(e){Ar.value=e}function kl(){Ar.value=void 0}function ho({panel:e,id:t,label:n}){return r("button",{type:"button",class:"opens",onClick:()=>Tr(e),children:[r("bdi",{class:"id",children:n??t}),r("span",{class:"unseen",children:f("open-panel")})]})}function Sl(){let{byAcuity:e=[],byAgeGroup:t=[],longest:n=[]}=Qe.value??{};return r(lt,{name:"waiting",title:f("who-waits"),definition:"who-waits-definition",children:[r("ul",{class:"acuity-row",children:Ln.map(o=>{let a=e[o-1]??0;return r("li",{class:a===0?`none acuity-${o}`:`acuity-${o}`,children:[r(Bo,{level:o}),r("span",{class:"figure acuity-count",children:N(a)}),r("span",{class:"acuity-name",children:en(o)})]},o)})}),t.length>0&&r("ul",{class:"age-groups",children:t.map(({key:o,count:a})=>r("li",{children:[Ls(o)," ",r("strong",{class:"figure",children:N(a)})]},o))}),n.length===0?r("p",{class:"calm",children:[r(it,{name:"quiet"})," ",f("nobody-waits")]}):r(rf,{calls:n})]})}var of={unknown:"age-unknown",infant:"age-infant",child:"age-child",adult:"age-adult",senior:"age-senior"};function Ls(e){let t=of[e];return t?f(t):e}function rf({calls:e}){return r("table",{class:"longest",children:[r("caption",{class:"unseen",children:f("longest-waiting")}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("wait")}),r("th",{scope:"col",children:f("acuity")}),r("th",{scope:"col",children:f("age-group")}),r("th",{scope:"col",children:f("queue")}),r("th",{scope:"col",children:f("call")})]})}),r("tbody",{children:e.map(t=>r("tr",{children:[r("td",{class:"wait-now",children:r(Rt,{at:t.arrivedAt})}),r("td",{children:r(Fo,{level:t.acuity,short:!0})}),r("td",{children:t.ageGroup===0?r("span",{class:"muted",children:f("unknown")}):yl(t.ageGroup)}),r("td",{children:r("bdi",{children:Ue(t.queue)})}),r("td",{children:[r(ho,{panel:{about:"call",callId:t.callId},id:String(t.callId)}),t.ringing&&r("span",{class:"tag tag-info",children:[r(it,{name:"ringing"})," ",f("rings")]})]})]},String(t.callId)))})]})}var sf=[[1,"by-queue"],[6,"by-acuity"],[3,"by-language"],[2,"by-district"],[4,"by-age-group"]],af={last5Minutes:"period-5",last30Minutes:"period-30",today:"period-today"};function Al({onClose:e}){let t=me(1),n=me("today"),o=fn.value?.thresholds??[],a=me(0),l=[...Sr(Yt.value,0),...Sr(Yt.value,t.value)];return r(vr,{title:f("all-figures"),onClose:e,children:[r("div",{class:"figure-choices",children:[r("label",{children:[f("told-apart"),r("select",{value:t.value,onChange:c=>t.value=Number(c.currentTarget.value),children:sf.map(([c,p])=>r("option",{value:c,children:f(p)},c))})]}),r("label",{children:[f("period"),r("select",{value:n.value,onChange:c=>n.value=c.currentTarget.value,children:kr.map(c=>r("option",{value:c,children:f(af[c])},c))})]}),r("label",{children:[f("threshold"),r("select",{value:a.value,onChange:c=>a.value=Number(c.currentTarget.value),children:o.map((c,p)=>r("option",{value:p,children:_t(Ge(c))},p))})]})]}),r(lf,{groups:l,by:t.value,period:n.value,threshold:o[a.value]})]})}var wo=e=>e===void 0?"–":cn(e,1),_r=e=>e?_t(Ge(e)):"–",xl=[{name:"figure-arrived",definition:"arrived-definition",of:e=>N(e.arrived)},{name:"figure-answered",definition:"answered-definition",of:e=>N(e.answered)},{name:"figure-abandoned",definition:"abandoned-definition",of:e=>N(e.abandoned)},{name:"figure-asa",definition:"asa-definition",of:e=>_r(e.speedOfAnswer)},{name:"figure-median",definition:"median-definition",of:e=>_r(e.answeredWaitMedian)},{name:"figure-p95",definition:"p95-definition",of:e=>_r(e.answeredWaitP95)},{name:"figure-aht",definition:"aht-definition",of:e=>_r(e.handleTime)},{name:"figure-abandonment",definition:"abandonment-definition",of:e=>wo(e.abandonment)},{name:"figure-occupancy",definition:"occupancy-definition",of:e=>wo(e.occupancy)},{name:"figure-offered",definition:"offered-definition",of:(e,t)=>wo(In(e,t)?.offered)},{name:"figure-answered-only",definition:"answered-only-definition",of:(e,t)=>wo(In(e,t)?.answeredOnly)},{name:"figure-ignore-short",definition:"ignore-short-definition",of:(e,t)=>wo(In(e,t)?.ignoreShortAbandons)},{name:"figure-removed",definition:"removed-definition",of:(e,t)=>wo(In(e,t)?.removed)}];function lf({groups:e,by:t,period:n,threshold:o}){return r("div",{class:"figure-table",tabIndex:0,role:"group","aria-label":f("all-figures"),children:r("table",{children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("group")}),xl.map(({name:a,definition:l})=>r("th",{scope:"col",class:"end",children:r(Le,{definition:l,children:f(a)})},a))]})}),r("tbody",{children:e.map(a=>{let l=a[n];return r("tr",{children:[r("th",{scope:"row",children:uf(a,t)}),xl.map(({name:c,of:p})=>r("td",{class:"end figure",children:l?p(l,o):"–"},c))]},`${a.groupBy}-${a.key}`)})})]})})}function uf(e,t){if(e.groupBy===0)return f("whole-centre");if(e.key==="")return t===3?f("no-language"):f("unknown");if(t===4)return Ls(e.key);let n=t===6?Ds(Number(e.key)):void 0;return n?`${N(n)} ${en(n)}`:r("bdi",{children:t===1?Ue(e.key):e.key})}function _l(){return r("div",{class:"hero",children:[r(cf,{}),r(df,{}),r(ff,{}),r(pf,{}),r(mf,{})]})}function No({title:e,definition:t,figure:n,tone:o="plain",verdict:a,aside:l,children:c}){return r("section",{class:`card tile tone-${o}`,"aria-label":e,children:[r("h2",{children:[r(Le,{definition:t,children:e}),a&&r("span",{class:"verdict",children:a})]}),r("div",{class:"tile-row",children:[r("p",{class:"tile-figure figure",children:n}),l]}),r("div",{class:"tile-foot",children:c})]})}function cf(){let e=tn(Qe.value?.byAcuity??[]),t=tn((Qe.value?.queues??[]).map(o=>o.ringing)),n=tn((Qe.value?.queues??[]).map(o=>o.callbacksDue));return r(No,{title:f("waiting-now"),definition:"waiting-now-definition",figure:N(e),children:[r("span",{children:f("of-these-ringing",{count:t})}),n>0&&r("span",{children:f("callbacks-due",{count:n})})]})}function df(){let t=er(()=>(Qe.value?.queues??[]).filter(a=>a.oldestArrivedAt).map(a=>{let l=It.value-(a.oldestArrivedAt?pe(a.oldestArrivedAt):0),c=a.answerWithin?Ge(a.answerWithin):0;return{queue:a.queue,wait:l,target:c}}).sort((a,l)=>l.wait-a.wait)[0]).value,n=t!==void 0&&t.wait>t.target;return r(No,{title:f("longest-wait"),definition:"longest-wait-definition",figure:t?_t(t.wait):"–",tone:n?"bad":"plain",verdict:n?f("past-target"):void 0,children:t?r("span",{children:[r("bdi",{children:Ue(t.queue)})," · ",f("target-of",{span:_t(t.target)})]}):r("span",{children:f("nobody-waits")})})}function ff(){let e=Qe.value?.queues??[],t=xr(Yt.value,e,"last30Minutes"),n=xr(Yt.value,e,"last5Minutes"),o=xr(Yt.value,e,"today"),[a,l]=vl(e)??[0,0],c=t!==void 0&&t<a;return r(No,{title:f("service-level"),definition:"service-level-all-definition",figure:Wo(t),tone:t===void 0?"plain":c?"bad":"good",verdict:t===void 0?void 0:f(c?"below-target":"on-target"),aside:r("dl",{class:"tile-aside figure",children:[r("dt",{children:f("short-5")}),r("dd",{children:Wo(n)}),r("dt",{children:f("short-today")}),r("dd",{children:Wo(o)})]}),children:[r(Is,{level:t,target:a}),r("span",{class:"figure",children:f("target-share",{share:$a(a,l)})})]})}function Wo(e){return e===void 0?"–":cn(e)}function Is({level:e,target:t}){let n=a=>`${(Math.min(1,Math.max(0,a))*100).toFixed(2)}%`,o=e===void 0?"unknown":e<t?"short":"met";return r("span",{class:`meter meter-${o}`,"aria-hidden":"true",children:[r("span",{class:"meter-bar",style:{inlineSize:n(e??0)}}),r("span",{class:"meter-target",style:{insetInlineStart:n(t)}})]})}function pf(){let e=new Map((pn.value?.byStatus??[]).map(a=>[a.status,a.operators])),t=e.get(2)??0,n=(e.get(4)??0)+(e.get(3)??0),o=tn([...e.values()]);return r(No,{title:f("operators-ready"),definition:"operators-ready-definition",figure:N(t),tone:o>0&&t===0?"warn":"plain",verdict:o>0&&t===0?f("nobody-ready"):void 0,children:r("span",{children:f("operators-busy",{talking:N(n),all:N(o)})})})}function mf(){let e=ro.value?.kinds??[],t=tn(e.map(o=>o.overdue)),n=tn(e.map(o=>o.open));return r(No,{title:f("overdue-promises"),definition:"overdue-promises-definition",figure:N(t),tone:t>0?"bad":"plain",children:r("span",{children:f("of-promises-open",{open:N(n)})})})}var $l=at(Date.now());setInterval(()=>$l.value=Date.now(),1e3);function El({line:e}){let t=e.state.value,n=Ke.value?.at;return r("p",{class:`line-state line-${t}`,"data-line":t,children:[r(it,{name:t==="live"?"quiet":"lost"}),r("span",{children:[r("strong",{children:f(gf[t])}),n&&r("span",{class:"figure line-heard",children:f("line-heard",{time:Eo(pe(n))})})]})]})}var gf={connecting:"line-connecting",live:"line-live",lost:"line-lost"};function Cl({line:e}){let t=e.state.value;Ye(()=>{t==="lost"&&ka(f("stale-alarm")),t==="live"&&nr(f("live-again"))},[t]);let n=e.heardAt.value,o=Ke.value?.at;return t!=="lost"||n===void 0||!o?null:r("div",{class:"stale-banner",children:[r(it,{name:"lost"}),r("p",{children:[r("strong",{children:f("stale-title")})," ",f("stale-since",{time:Eo(pe(o)),span:$n($l.value-n)})," ",f("stale-retrying")]})]})}var hf={0:"unknown",1:"status-signed-out",2:"status-ready",3:"status-offered",4:"status-talking",5:"status-wrap-up",6:"status-not-ready"};function Go(e){return f(hf[e]??"unknown")}var wf={0:"unknown",1:"pause-signed-in",2:"pause-missed",3:"pause-break",4:"pause-meal",5:"pause-training",6:"pause-paperwork"};function $r(e){return f(wf[e]??"unknown")}var yf={callback:"promise-callback",rescue:"promise-rescue",virtual_hold:"promise-virtual-hold",transfer:"promise-transfer",follow_up:"promise-follow-up",referral:"promise-referral"};function Rs(e){let t=yf[e];return t?f(t):e}var bf=[2,3,4,5,6],vf={2:"ready",3:"ringing",4:"talking",5:"notes",6:"pause"};function Dl(){let{byStatus:e=[],operators:t=[],offDuty:n=0}=pn.value??{},o=new Map(e.map(a=>[a.status,a.operators]));return r(lt,{name:"operators",title:f("operators"),definition:"operators-definition",aside:n>0&&r("span",{class:"muted small",children:f("off-duty",{count:n})}),children:[r("ul",{class:"status-row",children:bf.map(a=>r("li",{class:`status-${a} ${o.get(a)?"":"none"}`,children:[r(Ol,{status:a}),r("span",{class:"figure status-count",children:N(o.get(a)??0)}),r("span",{class:"status-name",children:Go(a)})]},a))}),t.length===0?r("p",{class:"muted",children:f("nobody-signed-in")}):r("table",{class:"operators",children:[r("caption",{class:"unseen",children:f("operators")}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("operator")}),r("th",{scope:"col",children:f("status")}),r("th",{scope:"col",children:f("time-in-status")}),r("th",{scope:"col",children:f("call")})]})}),r("tbody",{children:[...t].sort(kf).map(xf)})]})]})}function Ol({status:e}){return r(it,{name:vf[e]??"away"})}function kf(e,t){return Pl(e)-Pl(t)||Ml(e)-Ml(t)}var Sf={4:2,3:1,5:3,6:4,2:5};function Pl(e){return e.consoleLostSince?0:Sf[e.status]??6}function Ml({since:e}){return e?pe(e):0}function xf(e){let{operatorId:t,status:n,since:o,pause:a,consoleLostSince:l,callId:c,held:p,onDuty:g}=e;return r("tr",{children:[r("th",{scope:"row",children:r(ho,{panel:{about:"operator",operatorId:t},id:t})}),r("td",{children:[r("span",{class:`status status-${n}`,children:[r(Ol,{status:n})," ",p?f("status-on-hold"):Go(n)]}),n===6&&r("span",{class:"muted",children:[" ",$r(a)]}),!g&&r("span",{class:"tag",children:f("not-on-duty")}),l&&r("span",{class:"tag tag-bad",children:[r(it,{name:"lost"})," ",f("console-lost")]})]}),r("td",{children:r(Rt,{at:l??o})}),r("td",{children:c!==0n&&r(dn,{id:c})})]},t)}function Ll(){let e=crypto.getRandomValues(new Uint8Array(16));return e[6]=(e[6]??0)&15|64,e[8]=(e[8]??0)&63|128,Array.from(e,n=>n.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}var Af=5,Tf=300;async function Il(e){let t=Ll();for(let n=1;;n++)try{return await e(t)}catch(o){let a=Ca(o)??(Pa(o)?Tf*2**n:void 0);if(a===void 0||n===Af)throw o;await new Promise(l=>setTimeout(l,Math.min(a,5e3)))}}function yt({label:e,question:t,run:n,danger:o=!1,disabled:a=!1}){let l=me("ready"),c=me(void 0),p=Lt(null);Ye(()=>{l.value==="asked"&&p.current?.focus()},[l.value]);let g=async()=>{l.value="under-way";try{c.value={text:await Il(n),failed:!1}}catch(h){if(or(h))return tr();c.value={text:rr(h),failed:!0}}l.value="ready"};return r("div",{class:"act",children:[l.value==="ready"?r("button",{type:"button",class:o?"danger":"",disabled:a,onClick:()=>{c.value=void 0,l.value="asked"},children:e}):r("div",{class:"act-question",role:"group","aria-label":t,children:[r("p",{children:t}),r("button",{ref:p,type:"button",class:o?"danger":"",disabled:l.value==="under-way",onClick:()=>{g()},children:l.value==="under-way"?f("act-under-way"):f("act-confirm")}),r("button",{type:"button",class:"quiet",disabled:l.value==="under-way",onClick:()=>l.value="ready",children:f("act-cancel")})]}),r("p",{role:"status",class:c.value?.failed?"act-outcome late":"act-outcome",children:c.value?.text})]})}var _f=/^[a-z0-9]+(-[a-z0-9]+)*$/;function hn(e){return _f.test(e)&&e.length<=64}function Rn({reason:e}){let t=un(),n=un();return r("div",{class:"field",children:[r("label",{for:t,children:f("reason")}),r("input",{id:t,dir:"ltr",maxLength:64,value:e.value,"aria-describedby":n,"aria-invalid":!hn(e.value),onInput:o=>e.value=o.currentTarget.value.trim()}),r("p",{id:n,class:"muted small",children:f("reason-hint")})]})}var $f=1e3;function Rl(e){let{length:t}=new TextEncoder().encode(e.trim());return t>0&&t<=$f}function ql({text:e,urgent:t}){let n=un();return r(Ee,{children:[r("div",{class:"field",children:[r("label",{for:n,children:f("message-text")}),r("textarea",{id:n,rows:3,value:e.value,onInput:o=>e.value=o.currentTarget.value})]}),r("label",{class:"check",children:[r("input",{type:"checkbox",checked:t.value,onChange:o=>t.value=o.currentTarget.checked})," ",f("message-urgent")]})]})}var Ef=5e3;function Cf({client:e,callId:t}){let n=me(void 0),o=me(void 0),a=me(void 0);return Ye(()=>{let l=async()=>{try{n.value=(await e.getCall({callId:t})).call,o.value=await e.explainWait({callId:t}),a.value=void 0}catch(p){o.value=void 0,a.value=p}};l();let c=setInterval(()=>{l()},Ef);return()=>clearInterval(c)},[t]),{call:n,wait:o,failure:a}}function zl(e){let{call:t,wait:n,failure:o}=Cf(e);return r(Ee,{children:[t.value&&r(Pf,{call:t.value}),o.value!==void 0&&r("p",{class:"muted",children:rr(o.value)}),n.value&&r(Df,{wait:n.value}),n.value&&t.value&&r(If,{...e,acuity:t.value.acuity})]})}function Pf({call:e}){return r("p",{class:"call-facts",children:[r(Fo,{level:e.acuity})," ",r("bdi",{children:Ue(e.queue)})," ",r(Rt,{at:e.arrivedAt})," ",r("a",{href:`/supervisor/case#case=${e.caseId}`,children:f("case-n",{id:String(e.caseId)})})]})}var Mf={0:"unknown",1:"relaxes-language",2:"relaxes-skills",3:"relaxes-twins"};function Df({wait:e}){return r("section",{class:"panel-part",children:[r("h3",{children:f("why-it-waits")}),r("p",{children:[e.ahead===void 0?f("rings-everywhere"):f("ahead",{ahead:e.ahead})," ",e.dueAt&&r(Ee,{children:[f("due")," ",r(Co,{to:e.dueAt}),"."]})]}),e.nextRingAt&&r("p",{class:"muted",children:[f(Mf[e.nextRingRelaxes]??"unknown")," ",r(Co,{to:e.nextRingAt})]}),r("table",{children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("operator")}),r("th",{scope:"col",children:f("obstacles")})]})}),r("tbody",{children:e.operators.map(({operatorId:t,obstacles:n})=>r("tr",{children:[r("th",{scope:"row",children:r(dn,{id:t})}),r("td",{children:n.length===0?f("no-obstacle"):n.map(Lf).join("; ")})]},t))})]}),e.away>0&&r("p",{class:"muted",children:f("operators-away",{away:e.away})})]})}var Of={0:"unknown",1:"obstacle-signed-out",2:"obstacle-off-duty",3:"obstacle-console-lost",4:"obstacle-paused",5:"obstacle-ringing",6:"obstacle-talking",7:"obstacle-wrap-up",8:"obstacle-consulting",9:"obstacle-other-queues",10:"obstacle-not-licensed",11:"obstacle-lacks-skill",12:"obstacle-excluded",13:"obstacle-kept",14:"obstacle-callback-share",15:"obstacle-rings-already"};function Lf({kind:e,until:t,pause:n,skill:o,operatorId:a,callId:l}){let c=f(Of[e]??"unknown",{pause:$r(n),skill:o?Ue(o.skill):"",level:N(o?.level??0),operator:a,call:String(l)});return t?`${c} ${f("until",{time:mt(pe(t))})}`:c}function If({client:e,callId:t,acuity:n}){let o=Ln.filter(p=>p<n),a=me(o.at(-1)??1),l=me("supervisor-decision");if(o.length===0)return null;let c=async p=>(await e.raiseCall({requestId:p,callId:t,acuity:a.value,reason:l.value}),f("call-raised"));return r("section",{class:"panel-part",children:[r("h3",{children:f("raise")}),r("fieldset",{class:"checks",children:[r("legend",{class:"unseen",children:f("acuity")}),o.map(p=>r("label",{class:"check",children:[r("input",{type:"radio",name:"acuity",checked:a.value===p,onChange:()=>a.value=p}),r(Fo,{level:p})]},p))]}),r(Rn,{reason:l}),r(yt,{label:f("raise-do"),question:f("raise-ask",{acuity:en(a.value)}),run:c,disabled:!hn(l.value)})]})}function yo({client:e,to:t,title:n}){let o=me(""),a=me(!1),l=async c=>{let p={requestId:c,to:t,text:o.value.trim(),urgent:a.value},{operators:g}=await e.sendMessage(p);return o.value="",f("message-sent",{operators:g})};return r("section",{class:"panel-part",children:[r("h3",{children:n}),r(ql,{text:o,urgent:a}),r(yt,{label:f("message-send"),question:f("message-ask"),run:l,disabled:!Rl(o.value)})]})}function Bl({client:e}){return r(Ee,{children:[fn.value?.surgeUntil?r(Bf,{client:e}):r(zf,{client:e}),r(yo,{client:e,to:{case:"everybody",value:!0},title:f("message-to-everybody")})]})}var Rf=6e4,qf=[30,60,120,240];function zf({client:e}){let t=me(60),n=me("heavy-load"),o=async a=>{let l=Ia(Math.round($o.now()+t.value*Rf));return await e.startSurge({requestId:a,until:l,reason:n.value}),f("surge-started")};return r("section",{class:"panel-part",children:[r("h3",{children:f("surge")}),r("p",{class:"muted",children:f("surge-explained")}),r("label",{class:"field",children:[f("surge-length"),r("select",{value:t.value,onChange:a=>t.value=Number(a.currentTarget.value),children:qf.map(a=>r("option",{value:a,children:f("minutes",{minutes:N(a)})},a))})]}),r(Rn,{reason:n}),r(yt,{label:f("surge-start"),question:f("surge-ask",{minutes:N(t.value)}),run:o,disabled:!hn(n.value)})]})}function Bf({client:e}){let t=me("over"),n=fn.value?.surgeUntil,o=async a=>(await e.endSurge({requestId:a,reason:t.value}),f("surge-ended"));return r("section",{class:"panel-part",children:[r("h3",{children:f("surge")}),n&&r("p",{children:f("alarm-surge",{time:mt(pe(n))})}),r(Rn,{reason:t}),r(yt,{label:f("surge-end"),question:f("surge-end-ask"),run:o,danger:!0,disabled:!hn(t.value)})]})}function Fl({client:e,operatorId:t}){let n=pn.value?.operators.find(o=>o.operatorId===t);return n?r(Ee,{children:[r("p",{children:[Go(n.status)," ",r(Rt,{at:n.since})]}),n.consoleLostSince&&r("p",{class:"late",children:[f("console-lost")," ",r(Rt,{at:n.consoleLostSince})]}),r(Ff,{client:e,operatorId:t}),r(yo,{client:e,to:{case:"operators",value:{operatorIds:[t]}},title:f("message-to-operator")}),r(Wf,{client:e,operatorId:t})]}):r("p",{class:"muted",children:f("operator-left")})}function Ff({client:e,operatorId:t}){let n=me([]),o=l=>{n.value=n.value.includes(l)?n.value.filter(c=>c!==l):[...n.value,l]},a=async l=>(await e.assignQueues({requestId:l,operatorId:t,queues:[...n.value]}),f("assigned"));return r("section",{class:"panel-part",children:[r("h3",{children:f("assign")}),r("p",{class:"muted",children:f("assign-explained")}),r("fieldset",{class:"checks",children:[r("legend",{class:"unseen",children:f("queues")}),(Qe.value?.queues??[]).map(({queue:l})=>r("label",{class:"check",children:[r("input",{type:"checkbox",checked:n.value.includes(l),onChange:()=>o(l)})," ",r("bdi",{children:Ue(l)})]},l))]}),r(yt,{label:f("assign-do"),question:n.value.length===0?f("assign-none-ask"):f("assign-ask"),run:a})]})}function Wf({client:e,operatorId:t}){let n=me("console-lost"),o=async a=>(await e.signOutOperator({requestId:a,operatorId:t,reason:n.value}),f("was-signed-out"));return r("section",{class:"panel-part",children:[r("h3",{children:f("sign-operator-out")}),r("p",{class:"muted",children:f("sign-out-explained")}),r(Rn,{reason:n}),r(yt,{label:f("sign-operator-out"),question:f("sign-out-ask",{operator:t}),run:o,danger:!0,disabled:!hn(n.value)})]})}function Wl({client:e,queue:t}){let n=Qe.value?.queues.find(l=>l.queue===t),o=async l=>(await e.openQueue({requestId:l,queue:t}),f("queue-opened")),a=async l=>(await e.closeQueue({requestId:l,queue:t}),f("queue-was-closed"));return r(Ee,{children:[r("section",{class:"panel-part",children:[r("h3",{children:f("queue-hours")}),n?.open===!1?r(yt,{label:f("queue-do-open"),question:f("queue-open-ask"),run:o},"open"):r(yt,{label:f("queue-do-close"),question:f("queue-close-ask"),run:a,danger:!0},"close")]}),r(yo,{client:e,to:{case:"queue",value:t},title:f("message-to-queue")})]})}function Nl({transport:e}){let t=pa(()=>no(oo,e),[e]),n=Ar.value;return n?r(vr,{side:!0,title:Nf(n),onClose:kl,children:Gf(n,t)}):null}function Nf(e){switch(e.about){case"floor":return f("actions");case"queue":return f("panel-queue",{queue:Ue(e.queue)});case"call":return f("panel-call",{call:String(e.callId)});case"operator":return f("panel-operator",{operator:e.operatorId})}}function Gf(e,t){switch(e.about){case"floor":return r(Bl,{client:t});case"queue":return r(Wl,{client:t,queue:e.queue});case"call":return r(zl,{client:t,callId:e.callId});case"operator":return r(Fl,{client:t,operatorId:e.operatorId})}}var Gl=at(new Map),Uf=15e3;function Hf(e){Ye(()=>{let t=no(oo,e),n=async()=>{try{let{partners:a}=await t.listPartners({});Gl.value=new Map(a.map(l=>[l.partnerId,l]))}catch{}};n();let o=setInterval(()=>{n()},Uf);return()=>clearInterval(o)},[e])}function Ul({transport:e}){Hf(e);let t=qa.value?.partners??[];return r(lt,{name:"partners",title:f("partners"),definition:"partners-definition",children:t.length===0?r("p",{class:"muted",children:f("no-partners")}):r("table",{class:"partners",children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("partner")}),r("th",{scope:"col",children:r(Le,{definition:"transfers-under-way-definition",children:f("transfers-under-way")})})]})}),r("tbody",{children:[...t].sort(Vf).map(Yf)})]})})}function Vf(e,t){let n=o=>(o.isTwin?1e3:0)+Hl(o);return n(t)-n(e)}function Hl({proposed:e,accepted:t,connected:n,inbound:o}){return e+t+n+o}function Yf(e){return r("tr",{children:[r("th",{scope:"row",children:[r("span",{class:"partner-name",children:[e.isTwin&&r(it,{name:"twin"}),r(dn,{id:e.partnerId})]}),e.isTwin&&r("span",{class:"tag tag-info",children:f("twin")})," ",r(Kf,{partner:Gl.value.get(e.partnerId)})]}),r("td",{children:[r(Qf,{partner:e}),r(jf,{partner:e})]})]},e.partnerId)}function Kf({partner:e}){return e?e.open?r("span",{class:"muted small",children:f("partner-room",{room:e.room})}):r("span",{class:"tag",children:e.changesAt?f("partner-closed-until",{time:mt(pe(e.changesAt))}):f("partner-closed")}):null}function Qf({partner:e}){let{proposed:t,oldestProposedAt:n,accepted:o,connected:a,inbound:l}=e;return Hl(e)===0?r("span",{class:"muted",children:f("none-under-way")}):r("ul",{class:"under-way",children:[t>0&&r("li",{children:[f("transfers-proposed",{count:t})," ",n&&r("span",{class:"muted",children:["(",r(Rt,{at:n}),")"]})]}),o>0&&r("li",{children:f("transfers-accepted",{count:o})}),a>0&&r("li",{children:f("transfers-connected",{count:a})}),l>0&&r("li",{children:f("transfers-inbound",{count:l})})]})}function jf({partner:e}){let t=e.outToday,n=N(t?.proposed??0),o=N(e.inToday?.proposed??0),a=(t?.declined??0)+(t?.expired??0),l=t?.untilAccepted&&t.accepted>0?Ge(t.untilAccepted)/t.accepted:void 0;return r("span",{class:"muted small",children:[r("span",{class:"figure",children:f("transfers-out-in",{out:n,in:o})}),a>0&&r("span",{class:"late",children:[" · ",f("transfers-refused",{count:a})]}),l!==void 0&&r(Ee,{children:[" · ",f("mean-until-accepted",{span:$n(l)})]})]})}function Vl(){let{kinds:e=[],overdue:t=[]}=ro.value??{};return r(lt,{name:"promises",title:f("promises"),definition:"promises-definition",children:[e.length===0?r("p",{class:"muted",children:f("no-promises")}):r("table",{children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("promise-kind")}),r("th",{scope:"col",class:"end",children:f("promises-open")}),r("th",{scope:"col",class:"end",children:f("promises-late")}),r("th",{scope:"col",class:"end",children:r(Le,{definition:"kept-today-definition",children:f("kept-today")})})]})}),r("tbody",{children:e.map(n=>r("tr",{children:[r("th",{scope:"row",children:Rs(n.kind)}),r("td",{class:"end figure",children:N(n.open)}),r("td",{class:n.overdue>0?"end figure late":"end figure muted",children:N(n.overdue)}),r("td",{class:"end figure",children:[N(n.keptToday),n.keptLateToday>0&&r("span",{class:"muted small",children:[" ",f("kept-late",{late:N(n.keptLateToday)})]})]})]},n.kind))})]}),t.length>0&&r("ul",{class:"overdue","aria-label":f("overdue-promises"),children:t.map(n=>r(Jf,{promise:n},`${n.caseId}-${n.promiseId}`))})]})}function Jf({promise:e}){let{caseId:t,kind:n,owerId:o,dueAt:a}=e;return r("li",{children:[r(Co,{to:a})," ",Rs(n)," ",r("a",{href:`/supervisor/case#case=${t}`,children:f("case-n",{id:String(t)})})," ",r("span",{class:"muted",children:o?r(dn,{id:o}):f("nobody-owes")})]})}function Yl(){let e=Qe.value?.queues??[];return r(lt,{name:"queues",title:f("queues"),children:[r("table",{class:"queues",children:[r("colgroup",{children:[r("col",{class:"column-queue"}),r("col",{class:"column-waiting"}),r("col",{span:3}),r("col",{class:"column-levels"})]}),r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:f("queue")}),r("th",{scope:"col",children:f("waiting-by-acuity")}),r("th",{scope:"col",children:r(Le,{definition:"longest-wait-definition",children:f("longest-wait")})}),r("th",{scope:"col",children:r(Le,{definition:"expected-wait-definition",children:f("expected-wait")})}),r("th",{scope:"col",children:r(Le,{definition:"ready-of-duty-definition",children:f("ready-of-duty")})}),r("th",{scope:"col",children:r(Le,{definition:"service-level-definition",children:f("service-level-columns")})})]})}),r("tbody",{children:e.map(t=>r(Zf,{queue:t},t.queue))})]}),e.length===0&&r("p",{class:"muted",children:f("no-queues")})]})}function Zf({queue:e}){return r("tr",{children:[r("th",{scope:"row",children:[r("span",{class:"queue-name",children:r(ho,{panel:{about:"queue",queue:e.queue},id:Ue(e.queue)})}),r("span",{class:e.open?"tag tag-good":"tag",children:e.open?f("queue-open"):f("queue-closed")})]}),r("td",{children:r(Xf,{counts:e.byAcuity})}),r("td",{children:r(ep,{queue:e})}),r("td",{class:"figure",children:e.expectedWait?f("about",{span:_t(Ge(e.expectedWait))}):r("span",{class:"muted",children:f("unknown")})}),r("td",{children:r("span",{class:e.open&&e.operatorsOnDuty===0?"figure late":"figure",children:f("ready-of-duty-value",{ready:N(e.readyOperators),duty:N(e.operatorsOnDuty)})})}),r("td",{children:r(tp,{queue:e})})]})}function Xf({counts:e}){return tn(e)===0?r("span",{class:"muted",children:f("nobody")}):r("ul",{class:"acuity-counts",children:Ln.filter(n=>(e[n-1]??0)>0).map(n=>r("li",{children:[r(Bo,{level:n}),r("span",{class:"unseen",children:en(n)}),r("span",{class:"figure count",children:N(e[n-1]??0)})]},n))})}function ep({queue:e}){let t=e.answerWithin?Ge(e.answerWithin):0;if(!e.oldestArrivedAt)return r("span",{class:"muted",children:f("target-of",{span:_t(t)})});let n=It.value-pe(e.oldestArrivedAt),o=n>t;return r("span",{class:"wait",children:[r("span",{class:o?"figure wait-now late":"figure wait-now",children:_t(n)}),r("span",{class:"wait-target",children:o?f("past-target"):f("target-of",{span:_t(t)})})]})}function tp({queue:e}){let t=Os(Yt.value,e,"last30Minutes");return r("span",{class:"levels",children:[r("span",{class:"figure",children:kr.map((n,o)=>r(Ee,{children:[o>0&&r("span",{class:"muted",children:" · "}),r("span",{class:n==="last30Minutes"?"level-main":"",children:Wo(Os(Yt.value,e,n))})]}))}),r(Is,{level:t,target:e.answerShare}),r("span",{class:"muted small",children:f("queue-target",{share:cn(e.answerShare),span:_t(e.answerWithin?Ge(e.answerWithin):0)})})]})}function Kl({place:e,line:t}){let n=me(!1);return r(Sa,{title:f("board-title"),place:e,status:r(Ee,{children:[r(rp,{}),r(El,{line:t})]}),actions:r(Ee,{children:[r("button",{type:"button",class:"quiet",onClick:()=>Tr({about:"floor"}),children:f("actions")}),r("button",{type:"button",class:"quiet",onClick:()=>n.value=!0,children:f("all-figures")})]}),children:[r(Cl,{line:t}),Ke.value?r(np,{line:t,place:e}):r(op,{line:t}),n.value&&r(Al,{onClose:()=>n.value=!1}),r(Nl,{transport:e.transport}),r(Wa,{})]})}function np({line:e,place:t}){return r("div",{class:e.state.value==="live"?"board":"board stale",children:[r(Na,{}),r(_l,{}),r("div",{class:"cards cards-now",children:[r(Yl,{}),r(Sl,{}),r(Dl,{})]}),r("div",{class:"cards cards-day",children:[r(wl,{}),r(Ul,{transport:t.transport}),r(Vl,{}),r(Ga,{})]})]})}function op({line:e}){let t=e.failure.value!==void 0;return r("p",{class:"awaited","aria-busy":"true",children:t?f("server-out-of-reach"):f("board-awaited")})}function rp(){return r("p",{class:"centre-clock",children:[r("span",{class:"figure centre-time",children:Eo(It.value)}),r("span",{class:"centre-day",children:Ea(It.value)}),$o.speed!==1&&r("span",{class:"tag",children:f("clock-speed",{times:N($o.speed,1)})})]})}var Ql=`# لوحة المتابعة.

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
service-level = مستوى الخدمة، 30 دقيقة
service-level-all-definition = «offered»: من رُدّ عليهم ضمن هدف طابورهم، مقسومًا على كل من رُدّ عليهم أو يئسوا، ولكل طابور هدفه، خلال آخر 30 دقيقة.
short-5 = 5 دقائق
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
expected-wait-definition = كم قد تنتظر مكالمة تصل الآن: ترتيبها مضروبًا في متوسط الفاصل بين الردود خلال آخر 30 دقيقة. غير معروف إن قلّت الردود عن خمسة.
about = نحو { $span }
ready-of-duty = جاهز / في الخدمة
ready-of-duty-definition = الموظفون الذين يخدمون الطابور: كم منهم جاهز، وكم منهم في الخدمة ووحدته متصلة أيًّا كان ما يفعله.
ready-of-duty-value = { $ready } / { $duty }
service-level-columns = مستوى الخدمة: 5 دقائق · 30 دقيقة · اليوم
service-level-definition = «offered»: من رُدّ عليهم ضمن الهدف، مقسومًا على كل من رُدّ عليهم أو يئسوا. الشريط لآخر 30 دقيقة، والخط المعترض هو الهدف.
queue-target = { $share } خلال { $span }

## من ينتظر

who-waits = من ينتظر
who-waits-definition = درجة الاستعجال بحسب الفرز: 1 فوري، و5 غير عاجل.
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
age-below-4h = 1–4 ساعات
age-below-1d = 4–24 ساعة
age-below-3d = 1–3 أيام
age-above-3d = فوق 3 أيام
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
period-5 = آخر 5 دقائق
period-30 = آخر 30 دقيقة
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
figure-p95 = انتظار 95٪
p95-definition = 95٪ ممن رُدّ عليهم لم ينتظروا أكثر من هذا.
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
`;var jl=`# The wallboard.

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
`;var Jl=`# กระดานติดตามสาย

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
`;var Zl=`# 调度大屏。

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
`;var Xl={en:[Aa,Da,jl],zh:[_a,La,Zl],th:[Ta,Oa,Jl],ar:[xa,Ma,Ql]};va(Xl,e=>r(Kl,{place:e,line:Fa(e.transport)}));
