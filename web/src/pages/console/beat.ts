// The worker that counts the console's heartbeats. Browsers slow the timers of a tab in the
// background down to once a second, or once a minute; a worker's go on, and with them the desk.

let timer: ReturnType<typeof setInterval> | undefined;

self.onmessage = (event: MessageEvent<number>) => {
  clearInterval(timer);
  if (event.data > 0) timer = setInterval(() => self.postMessage(0), event.data);
};
