var t;self.onmessage=e=>{clearInterval(t),e.data>0&&(t=setInterval(()=>self.postMessage(0),e.data))};
