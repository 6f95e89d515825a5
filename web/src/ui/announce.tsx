// What a screen reader should say although nobody looked there: alarms, and how a command went.

import { signal } from "@preact/signals";

const polite = signal("");
const assertive = signal("");

/** Says it when the reader has a moment. */
export function announce(text: string): void {
  say(polite, text);
}

/** Says it at once: it rings, the line is lost. */
export function alarm(text: string): void {
  say(assertive, text);
}

/** The same text twice is two announcements only if the region was empty in between. */
function say(region: typeof polite, text: string): void {
  region.value = "";
  setTimeout(() => (region.value = text), 50);
}

export function Announcements() {
  return (
    <>
      <div class="unseen" aria-live="polite" role="status">
        {polite.value}
      </div>
      <div class="unseen" aria-live="assertive" role="alert">
        {assertive.value}
      </div>
    </>
  );
}
