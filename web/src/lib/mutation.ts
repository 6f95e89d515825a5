// Changing something exactly once over a line that may fail: every change has a name of its own,
// and one whose answer was lost is sent again under the same name.

import { isLost, retryAfterMs } from "./errors.js";
import { newUuid } from "./uuid.js";

const TRIES = 5;
const FIRST_PAUSE_MS = 300;

/** Sends `send(requestId)` until there is an answer, a few times at most. */
export async function exactlyOnce<A>(send: (requestId: string) => Promise<A>): Promise<A> {
  const requestId = newUuid();
  for (let attempt = 1; ; attempt++) {
    try {
      return await send(requestId);
    } catch (error) {
      const pause =
        retryAfterMs(error) ?? (isLost(error) ? FIRST_PAUSE_MS * 2 ** attempt : undefined);
      if (pause === undefined || attempt === TRIES) throw error;
      await new Promise((done) => setTimeout(done, Math.min(pause, 5_000)));
    }
  }
}
