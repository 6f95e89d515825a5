// Ringing, for ears and eyes: the bell, the title of the tab, a notification of the system, a word
// for screen readers.

import { batch, effect, signal } from "@preact/signals";

import type { DeskOffer } from "../../gen/firstline/v1/desk_pb.js";
import { codeWord } from "../../lib/codes.js";
import { t } from "../../lib/i18n.js";
import { recall, remember } from "../../lib/stored.js";
import { acuityLevel, acuityWord, ageGroupWord } from "../../ui/acuity.js";
import { alarm } from "../../ui/announce.js";
import { Bell } from "./bell.js";
import { change, type Ring } from "./ring.js";
import type { Work } from "./work.js";

export class Ringing {
  readonly bell = new Bell();
  readonly isMuted = signal(recall("mute") === "yes");
  /** Whether the browser lets this page make a sound. */
  readonly canSound = signal(false);
  /** What the browser says about notifications; "absent" where there are none. */
  readonly permission = signal<NotificationPermission | "absent">(
    typeof Notification === "undefined" ? "absent" : Notification.permission,
  );
  readonly #ring = signal<Ring | undefined>(undefined);
  #notification: Notification | undefined;
  #title: ReturnType<typeof setInterval> | undefined;
  #quietTitle = "";

  get ring(): Ring | undefined {
    return this.#ring.value;
  }

  /** Rings for what the desk offers, until the returned function is called. */
  begin(work: Work): () => void {
    this.bell.mute(this.isMuted.value);
    const unlock = () => void this.#unlock();
    for (const gesture of GESTURES) addEventListener(gesture, unlock, { capture: true });
    const stop = effect(() => {
      const offer = work.desk.value?.offer;
      const changed = change(this.#ring.peek(), offer, work.isLive.value, work.answered.value);
      if (changed.do === "stop") this.#silence();
      if (changed.do === "start" && offer) this.#start(changed.ring, offer);
    });
    return () => {
      stop();
      this.#silence();
      for (const gesture of GESTURES) removeEventListener(gesture, unlock, { capture: true });
    };
  }

  mute(isMuted: boolean): void {
    batch(() => (this.isMuted.value = isMuted));
    remember("mute", isMuted ? "yes" : undefined);
    this.bell.mute(isMuted);
  }

  /** From within a click: lets the operator hear the bell. */
  async try(): Promise<void> {
    await this.#unlock();
    this.bell.try();
  }

  /** From within a click: asks the browser for notifications. */
  async askPermission(): Promise<void> {
    if (typeof Notification === "undefined") return;
    this.permission.value = await Notification.requestPermission();
  }

  async #unlock(): Promise<void> {
    if (this.bell.isUnlocked) return;
    this.canSound.value = await this.bell.unlock();
    const ring = this.#ring.peek();
    if (this.canSound.value && ring) this.bell.start(ring.isUrgent);
  }

  #start(ring: Ring, offer: DeskOffer): void {
    this.#silence();
    this.#ring.value = ring;
    this.bell.start(ring.isUrgent);
    const said = sayOffer(offer);
    alarm(t("rings-say", { offer: said }));
    this.#flashTitle(said);
    this.#notify(said, ring);
  }

  #silence(): void {
    this.bell.stop();
    this.#notification?.close();
    this.#notification = undefined;
    if (this.#title !== undefined) {
      clearInterval(this.#title);
      this.#title = undefined;
      document.title = this.#quietTitle;
    }
    this.#ring.value = undefined;
  }

  #flashTitle(said: string): void {
    this.#quietTitle = document.title;
    const title = `☎ ${said}`;
    document.title = title;
    this.#title = setInterval(() => {
      document.title = document.title === title ? this.#quietTitle : title;
    }, TITLE_MS);
  }

  /** Nothing about the caller: notifications stay in lists that others see. */
  #notify(said: string, ring: Ring): void {
    if (this.permission.value !== "granted" || document.visibilityState === "visible") return;
    try {
      const options = { body: said, tag: "firstline-offer", requireInteraction: ring.isUrgent };
      this.#notification = new Notification(t("rings-title"), options);
      this.#notification.onclick = () => window.focus();
    } catch {
      // Some browsers have notifications only for service workers.
    }
  }
}

const GESTURES = ["pointerdown", "keydown"] as const;
const TITLE_MS = 1_000;

/** An offer in one line: urgency, complaint, age. */
export function sayOffer(offer: DeskOffer): string {
  const level = acuityLevel(offer.acuity);
  const parts = [
    level ? acuityWord(level) : t("unknown"),
    offer.complaint ? codeWord(offer.complaint) : t("complaint-unknown"),
    ageGroupWord(offer.ageGroup),
  ];
  return parts.join(" · ");
}
