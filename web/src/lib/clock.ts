// The hotline's clock. Ages and countdowns are told by the server's clock, which need not agree
// with the browser's, and which in a demo goes many times as fast.

import { signal } from "@preact/signals";
import type { Timestamp } from "@bufbuild/protobuf/wkt";

/** How far behind a message may make the clock look before that counts as a new setting. */
const SLACK_MS = 2_000;

export class HotlineClock {
  #speed: number;
  #serverMs = 0;
  #localMs = 0;
  #set = false;
  readonly #local: () => number;

  constructor(speed = 1, local: () => number = () => performance.now()) {
    this.#speed = speed;
    this.#local = local;
  }

  /** Whether a moment of the server has ever been heard of. */
  get isSet(): boolean {
    return this.#set;
  }

  get speed(): number {
    return this.#speed;
  }

  setSpeed(speed: number): void {
    const now = this.now();
    this.#speed = speed;
    if (this.#set) this.#anchor(now);
  }

  /**
   * Hears that the server's clock said `serverMs` a short while ago. A message that was quick moves
   * the clock forward; one that was slow says nothing new, unless the clock was set back.
   */
  hear(serverMs: number): void {
    const behind = this.now() - serverMs;
    if (!this.#set || behind < 0 || behind > SLACK_MS * this.#speed) this.#anchor(serverMs);
  }

  /** The present moment on the hotline's clock, in milliseconds since 1970. */
  now(): number {
    if (!this.#set) return Date.now();
    return this.#serverMs + (this.#local() - this.#localMs) * this.#speed;
  }

  #anchor(serverMs: number): void {
    this.#serverMs = serverMs;
    this.#localMs = this.#local();
    this.#set = true;
  }
}

/** The one clock of the page. */
export const clock = new HotlineClock();

/** The present moment on the hotline's clock, in steps of a second of the world: for rendering. */
export const now = signal(clock.now());

/** Keeps `now` going. Returns how to stop it. */
export function startClock(): () => void {
  const tick = () => (now.value = clock.now());
  tick();
  const timer = setInterval(tick, clock.speed > 4 ? 250 : 1_000);
  return () => clearInterval(timer);
}

/** Hears of a moment that a message brought, before what it says is shown. */
export function hearMoment(at: Timestamp): void {
  clock.hear(msOf(at));
  now.value = clock.now();
}

export function msOf(at: Timestamp): number {
  return Number(at.seconds) * 1_000 + at.nanos / 1_000_000;
}
