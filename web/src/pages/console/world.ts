// The browser as the console needs it: a worker's heartbeats, pauses that end when the network
// comes back, what a reload leaves alone.

import type { World } from "./line.js";
import { newUuid } from "../../lib/uuid.js";

/** Where the worker is: the page says so, since the name of the file holds its digest. */
function beatAddress(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="firstline-beat"]')?.content;
}

export function browserWorld(): Omit<World, "service"> {
  return {
    newId: newUuid,
    now: () => performance.now(),
    pause,
    beats,
    keep: keep(),
  };
}

/** The network, or the tab, has come back: whoever waits to try again should do so now. */
const WAKING = ["online", "focus", "pageshow"] as const;

function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stop.removeEventListener("abort", end);
      for (const name of WAKING) removeEventListener(name, end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    stop.addEventListener("abort", end);
    for (const name of WAKING) addEventListener(name, end);
    if (stop.aborted) end();
  });
}

/** Beats from a worker; where there is none, from a timer, which a tab in the background slows. */
function beats(everyMs: number, beat: () => void): () => void {
  const address = beatAddress();
  if (!address || typeof Worker === "undefined") {
    const timer = setInterval(beat, everyMs);
    return () => clearInterval(timer);
  }
  const worker = new Worker(address, { type: "module" });
  worker.onmessage = beat;
  worker.postMessage(everyMs);
  return () => worker.terminate();
}

/** The tab's own storage. A browser that refuses it forgets the desk at a reload, no more. */
function keep(): World["keep"] {
  try {
    sessionStorage.getItem("firstline.session");
    return sessionStorage;
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }
}
