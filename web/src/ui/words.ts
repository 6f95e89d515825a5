// The words for what the API enumerates.

import { DeskStatus } from "../gen/firstline/v1/desk_pb.js";
import { Pause } from "../gen/firstline/v1/types_pb.js";
import { t } from "../lib/i18n.js";

const STATUSES: Record<DeskStatus, string> = {
  [DeskStatus.UNSPECIFIED]: "unknown",
  [DeskStatus.SIGNED_OUT]: "status-signed-out",
  [DeskStatus.READY]: "status-ready",
  [DeskStatus.OFFERED]: "status-offered",
  [DeskStatus.TALKING]: "status-talking",
  [DeskStatus.WRAP_UP]: "status-wrap-up",
  [DeskStatus.NOT_READY]: "status-not-ready",
};

export function statusWord(status: DeskStatus): string {
  return t(STATUSES[status] ?? "unknown");
}

const PAUSES: Record<Pause, string> = {
  [Pause.UNSPECIFIED]: "unknown",
  [Pause.SIGNED_IN]: "pause-signed-in",
  [Pause.MISSED]: "pause-missed",
  [Pause.BREAK]: "pause-break",
  [Pause.MEAL]: "pause-meal",
  [Pause.TRAINING]: "pause-training",
  [Pause.PAPERWORK]: "pause-paperwork",
};

export function pauseWord(pause: Pause): string {
  return t(PAUSES[pause] ?? "unknown");
}

/** The kinds of promises, as events name them. */
const PROMISES: Record<string, string> = {
  callback: "promise-callback",
  rescue: "promise-rescue",
  virtual_hold: "promise-virtual-hold",
  transfer: "promise-transfer",
  follow_up: "promise-follow-up",
  referral: "promise-referral",
};

/** In words; a kind that a newer server made up is shown as it is. */
export function promiseKindWord(kind: string): string {
  const id = PROMISES[kind];
  return id ? t(id) : kind;
}
