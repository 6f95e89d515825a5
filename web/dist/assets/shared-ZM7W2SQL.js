import{J as i}from"./shared-2F3TXLOK.js";function d({id:n}){return i("bdi",{class:"id",children:String(n)})}export{d as a};
