// One desk, one tab. Tabs of a browser agree on which of them has the operator's desk, and hand it
// to one another with the sign-in it belongs to, so that the server sees one console all along.

import type { Handed } from "./work.js";

type Word =
  /** Does anybody have the desk? */
  | { say: "who" }
  /** I do. */
  | { say: "me" }
  /** Give it to me. */
  | { say: "give" }
  /** Here it is. */
  | { say: "take"; handed: Handed };

/** What this needs of a BroadcastChannel. */
export type Channel = Pick<BroadcastChannel, "postMessage" | "onmessage" | "close">;

/** How long other tabs may take to answer. They answer at once unless the browser froze them. */
const ANSWER_MS = 400;

export interface Side {
  /** Whether this tab has the desk. */
  hasDesk(): boolean;
  /** Stops working at the desk, and hands it over. */
  giveAway(): Handed | undefined;
}

export class Tabs {
  #channel: Channel;
  #side: Side;
  #heard: ((word: Word) => void) | undefined;
  #pause: (ms: number) => Promise<void>;

  constructor(channel: Channel, side: Side, pause: (ms: number) => Promise<void>) {
    this.#channel = channel;
    this.#side = side;
    this.#pause = pause;
    channel.onmessage = (event: MessageEvent<Word>) => this.#hear(event.data);
  }

  /** Whether another tab has the desk. */
  async isTaken(): Promise<boolean> {
    return (await this.#request({ say: "who" }, "me")) !== undefined;
  }

  /** Asks the tab that has the desk for it. Nothing if none answers. */
  async take(): Promise<Handed | undefined> {
    const word = await this.#request({ say: "give" }, "take");
    return word?.say === "take" ? word.handed : undefined;
  }

  async #request(word: Word, awaited: Word["say"]): Promise<Word | undefined> {
    const answer = new Promise<Word>((resolve) => {
      this.#heard = (heard) => {
        if (heard.say === awaited) resolve(heard);
      };
    });
    this.#channel.postMessage(word);
    const first = await Promise.race([answer, this.#pause(ANSWER_MS)]);
    this.#heard = undefined;
    return first ?? undefined;
  }

  #hear(word: Word): void {
    this.#heard?.(word);
    if (!this.#side.hasDesk()) return;
    if (word.say === "who") this.#channel.postMessage({ say: "me" } satisfies Word);
    if (word.say !== "give") return;
    const handed = this.#side.giveAway();
    if (handed) this.#channel.postMessage({ say: "take", handed } satisfies Word);
  }
}
