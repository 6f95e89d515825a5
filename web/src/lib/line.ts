// A stream that is taken up again whenever it breaks, and that is not believed when it is silent.

import { signal, type Signal } from "@preact/signals";
import { isSignedOut } from "./errors.js";

export type LineState =
  /** Nothing has been heard yet. */
  | "connecting"
  /** What is shown is so now. */
  | "live"
  /** What is shown was so once. */
  | "lost";

export interface Line {
  state: Signal<LineState>;
  /** When something was heard last, by the world's clock. */
  heardAt: Signal<number | undefined>;
  /** Why it does not go on, if trying again cannot help. */
  failure: Signal<unknown>;
  stop: () => void;
}

interface Options {
  /** After how long without a word a line counts as lost. */
  silentAfterMs: number;
  /** What to do when nobody is signed in any more. */
  onSignedOut: () => void;
  /** For tests. */
  random?: () => number;
}

const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 10_000;
/** A server that has just started reads the past before it answers; longer than this means lost. */
const FIRST_WORD_WITHIN_MS = 15_000;

/** How long to wait before the next try, after so many failed ones: longer each time, and spread. */
export function pauseAfter(failures: number, random: number): number {
  const full = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 10));
  return full * (0.7 + 0.6 * random);
}

/** Reads from `open` for as long as the page lives, and hands each message to `take`. */
export function follow<M>(
  open: (abort: AbortSignal) => AsyncIterable<M>,
  take: (message: M) => void,
  { silentAfterMs, onSignedOut, random = Math.random }: Options,
): Line {
  const line: Line = {
    state: signal<LineState>("connecting"),
    heardAt: signal<number | undefined>(undefined),
    failure: signal<unknown>(undefined),
    stop,
  };
  let stopped = false;
  let failures = 0;
  let attempt = new AbortController();
  let begunAt = Date.now();
  let wake = () => {};

  function stop(): void {
    stopped = true;
    attempt.abort();
    clearInterval(watch);
    removeEventListener("online", hurry);
    wake();
  }

  function lose(): void {
    if (line.state.value === "live") line.state.value = "lost";
  }

  /** The network is back: whatever was tried without it is not waited for. */
  function hurry(): void {
    failures = 0;
    if (line.state.value !== "live") attempt.abort();
    wake();
  }

  function isSilent(): boolean {
    const { value: heardAt = begunAt } = line.heardAt;
    if (line.state.value === "live") return Date.now() - heardAt > silentAfterMs;
    return Date.now() - begunAt > FIRST_WORD_WITHIN_MS;
  }

  const watch = setInterval(() => {
    if (!isSilent()) return;
    lose();
    attempt.abort();
  }, 500);
  addEventListener("online", hurry);

  async function read(): Promise<void> {
    for await (const message of open(attempt.signal)) {
      failures = 0;
      take(message);
      line.heardAt.value = Date.now();
      line.state.value = "live";
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      attempt = new AbortController();
      begunAt = Date.now();
      try {
        await read();
      } catch (error) {
        if (isSignedOut(error)) return onSignedOut();
        line.failure.value = error;
      }
      lose();
      if (stopped) return;
      await new Promise<void>((done) => {
        wake = done;
        setTimeout(done, pauseAfter(failures++, random()));
      });
    }
  }

  void run();
  return line;
}
