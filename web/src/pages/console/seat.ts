// Who of several tabs, or consoles, has the desk.

import { signal } from "@preact/signals";

import { Failure } from "./failure.js";
import { Tabs, type Channel } from "./tabs.js";
import type { Work } from "./work.js";

/** Where browsers have no channel between tabs, each is alone. */
const SILENT: Channel = { postMessage: () => {}, onmessage: null, close: () => {} };

export class Seat {
  /** Whether another tab of this browser has the desk. */
  readonly isTaken = signal(false);
  #work: Work;
  #tabs: Tabs;
  #channel: Channel;

  constructor(work: Work) {
    this.#work = work;
    const name = `firstline.desk.${work.operator}`;
    this.#channel = typeof BroadcastChannel === "undefined" ? SILENT : new BroadcastChannel(name);
    const side = {
      hasDesk: () =>
        ["live", "lost", "opening"].includes(work.line.link.value.is) && !this.isTaken.value,
      giveAway: () => work.giveAway(),
    };
    this.#tabs = new Tabs(this.#channel, side, (ms) => new Promise((done) => setTimeout(done, ms)));
  }

  /** At the start of the page: a tab that was duplicated has a copy of the other's sign-in. */
  async begin(): Promise<void> {
    this.isTaken.value = await this.#tabs.isTaken();
    if (!this.isTaken.value) await this.#work.line.resume();
  }

  async open(): Promise<void> {
    try {
      await this.#work.line.signIn();
    } catch (error) {
      const failure = Failure.of(error);
      if (failure.reason !== "SIGNED_IN_ELSEWHERE") this.#work.notices.failed("sign-in", failure);
    }
  }

  /** Takes the desk from another tab. Whether that succeeded. */
  async takeOver(): Promise<boolean> {
    const handed = await this.#tabs.take();
    if (handed) {
      this.isTaken.value = false;
      this.#work.takeOver(handed);
      return true;
    }
    return this.tryAgain();
  }

  /** A console that has gone silent gives the desk up after a few seconds. */
  async tryAgain(): Promise<boolean> {
    this.isTaken.value = await this.#tabs.isTaken();
    if (this.isTaken.value || this.#work.isPending("sign-in")) return false;
    await this.open();
    return this.#work.line.session !== undefined;
  }

  end(): void {
    this.#channel.close();
  }
}
