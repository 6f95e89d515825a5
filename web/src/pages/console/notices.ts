// What the page has to say about what was done: errors until they are put away, the rest briefly.

import { signal } from "@preact/signals";

import { t } from "../../lib/i18n.js";
import { alarm, announce } from "../../ui/announce.js";
import type { Failure } from "./failure.js";

export interface Notice {
  id: number;
  is: "done" | "told" | "failed" | "unsaved";
  /** A function, so that it is told in the language that is shown. */
  says: () => string;
  /** A note that could not be saved, to be copied. */
  text?: string;
}

/** Older ones give way. */
const NOTICES_MAX = 4;
const DONE_MS = 6_000;

export class Notices {
  readonly all = signal<readonly Notice[]>([]);
  #next = 1;

  done(says: () => string): void {
    const { id } = this.#add({ is: "done", says });
    announce(says());
    setTimeout(() => this.dismiss(id), DONE_MS);
  }

  /** News that should be read: it stays until it is put away. */
  told(says: () => string): void {
    this.#add({ is: "told", says });
    announce(says());
  }

  /** The command of that name came to nothing. */
  failed(name: string, failure: Failure): void {
    const says = () => t("command-failed", { command: commandWord(name), why: failure.sentence });
    this.#add({ is: "failed", says });
    alarm(says());
  }

  /** A note that could not be saved, now that its call is over: the operator may copy it. */
  unsaved(text: string): void {
    this.#add({ is: "unsaved", says: () => t("note-unsaved"), text });
  }

  dismiss(id: number): void {
    this.all.value = this.all.value.filter((one) => one.id !== id);
  }

  #add(notice: Omit<Notice, "id">): Notice {
    const added = { ...notice, id: this.#next++ };
    this.all.value = [...this.all.value, added].slice(-NOTICES_MAX);
    return added;
  }
}

/** What a command is called. */
const COMMANDS: Record<string, string> = {
  "sign-in": "command-sign-in",
  "sign-out": "command-sign-out",
  ready: "command-ready",
  pause: "command-pause",
  accept: "command-accept",
  decline: "command-decline",
  hold: "command-hold",
  resume: "command-resume",
  "end-call": "command-end-call",
  "add-note": "command-add-note",
  "wrap-up": "command-wrap-up",
  consult: "command-consult",
  "join-consult": "command-join-consult",
  "end-consult": "command-end-consult",
  "complete-consult": "command-complete-consult",
  "pass-on": "command-pass-on",
  "propose-transfer": "command-propose-transfer",
  "withdraw-transfer": "command-withdraw-transfer",
  "record-outcome": "command-record-outcome",
  "make-promise": "command-make-promise",
  "move-promise": "command-move-promise",
  "keep-promise": "command-keep-promise",
  "withdraw-promise": "command-withdraw-promise",
  "check-step": "command-check-step",
  "close-case": "command-close-case",
  "propose-hand-over": "command-propose-hand-over",
  "accept-hand-over": "command-accept-hand-over",
  "decline-hand-over": "command-decline-hand-over",
  "withdraw-hand-over": "command-withdraw-hand-over",
  "dismiss-message": "command-dismiss-message",
  "complete-with-case": "command-complete-consult",
};

/** What a command is called: `Accepting the call`. */
export function commandWord(name: string): string {
  return t(COMMANDS[name] ?? name);
}
