// Enumerations of the API as words.

import { DeskStatus } from "../../gen/firstline/v1/desk_pb.js";
import { DeclineReason } from "../../gen/firstline/v1/console_pb.js";
import {
  TransferDirection,
  TransferManner,
  TransferState,
} from "../../gen/firstline/v1/transfer_pb.js";
import { CallKind, Pause, PromiseKind, Rule } from "../../gen/firstline/v1/types_pb.js";
import { language, region, t } from "../../lib/i18n.js";

const STATUSES: Record<DeskStatus, string> = {
  [DeskStatus.UNSPECIFIED]: "unknown",
  [DeskStatus.SIGNED_OUT]: "desk-signed-out",
  [DeskStatus.READY]: "desk-ready",
  [DeskStatus.OFFERED]: "desk-offered",
  [DeskStatus.TALKING]: "desk-talking",
  [DeskStatus.WRAP_UP]: "desk-wrap-up",
  [DeskStatus.NOT_READY]: "desk-not-ready",
};

export function statusWord(status: DeskStatus): string {
  return t(STATUSES[status] ?? "unknown");
}

const PAUSES: Record<Pause, string> = {
  [Pause.UNSPECIFIED]: "unknown",
  [Pause.SIGNED_IN]: "not-ready-signed-in",
  [Pause.MISSED]: "not-ready-missed",
  [Pause.BREAK]: "not-ready-break",
  [Pause.MEAL]: "not-ready-meal",
  [Pause.TRAINING]: "not-ready-training",
  [Pause.PAPERWORK]: "not-ready-paperwork",
};

export function pauseWord(pause: Pause): string {
  return t(PAUSES[pause] ?? "unknown");
}

/** The pauses that an operator may choose. */
export const CHOSEN_PAUSES = [Pause.BREAK, Pause.MEAL, Pause.TRAINING, Pause.PAPERWORK] as const;

const DECLINES: Record<DeclineReason, string> = {
  [DeclineReason.UNSPECIFIED]: "unknown",
  [DeclineReason.BUSY]: "decline-busy",
  [DeclineReason.NOT_COMPETENT]: "decline-not-competent",
  [DeclineReason.CONFLICT]: "decline-conflict",
  [DeclineReason.TECHNICAL]: "decline-technical",
};

export function declineWord(reason: DeclineReason): string {
  return t(DECLINES[reason] ?? "unknown");
}

export const DECLINE_REASONS = [
  DeclineReason.BUSY,
  DeclineReason.NOT_COMPETENT,
  DeclineReason.CONFLICT,
  DeclineReason.TECHNICAL,
] as const;

const KINDS: Record<CallKind, string> = {
  [CallKind.UNSPECIFIED]: "kind-incoming",
  [CallKind.INCOMING]: "kind-incoming",
  [CallKind.CALLBACK]: "kind-callback",
  [CallKind.CONSULT]: "kind-consult",
  [CallKind.FROM_PARTNER]: "kind-from-partner",
};

export function kindWord(kind: CallKind): string {
  return t(KINDS[kind] ?? "kind-incoming");
}

const PROMISES: Record<PromiseKind, string> = {
  [PromiseKind.UNSPECIFIED]: "unknown",
  [PromiseKind.CALLBACK]: "owed-callback",
  [PromiseKind.FOLLOW_UP]: "owed-follow-up",
  [PromiseKind.TRANSFER]: "owed-transfer",
  [PromiseKind.REFERRAL]: "owed-referral",
};

export function promiseWord(kind: PromiseKind): string {
  return t(PROMISES[kind] ?? "unknown");
}

const RULES: Record<Rule, string> = {
  [Rule.UNSPECIFIED]: "unknown",
  [Rule.OWNER]: "why-me-owner",
  [Rule.ONLY_ONE]: "why-me-only-one",
  [Rule.CLOSEST_FIT]: "why-me-closest-fit",
  [Rule.LONGEST_IDLE]: "why-me-longest-idle",
  [Rule.BY_NAME]: "why-me-by-name",
};

export function ruleWord(rule: Rule): string {
  return t(RULES[rule] ?? "unknown");
}

const TRANSFERS: Record<TransferState, string> = {
  [TransferState.UNSPECIFIED]: "unknown",
  [TransferState.PROPOSED]: "transfer-proposed",
  [TransferState.ACCEPTED]: "transfer-accepted",
  [TransferState.CONNECTED]: "transfer-connected",
  [TransferState.COMPLETED]: "transfer-completed",
  [TransferState.RETURNED]: "transfer-returned",
  [TransferState.DECLINED]: "transfer-declined",
  [TransferState.EXPIRED]: "transfer-expired",
  [TransferState.WITHDRAWN]: "transfer-withdrawn",
};

export function transferWord(state: TransferState): string {
  return t(TRANSFERS[state] ?? "unknown");
}

export function directionWord(direction: TransferDirection, partner: string): string {
  return direction === TransferDirection.IN
    ? t("transfer-of", { partner })
    : t("transfer-at", { partner });
}

const MANNERS: Record<TransferManner, string> = {
  [TransferManner.UNSPECIFIED]: "unknown",
  [TransferManner.WARM]: "manner-warm",
  [TransferManner.BLIND]: "manner-blind",
  [TransferManner.OVERFLOW]: "manner-overflow",
  [TransferManner.ERRAND]: "manner-errand",
};

export function mannerWord(manner: TransferManner): string {
  return t(MANNERS[manner] ?? "unknown");
}

/** The name of a language in the reader's, from its BCP 47 tag. */
export function languageName(tag: string): string {
  try {
    return (
      new Intl.DisplayNames([region.value, language.value], { type: "language" }).of(tag) ?? tag
    );
  } catch {
    return tag;
  }
}

const LANGUAGE_SKILL = "lang:";

/** Splits what a call needs into languages, as tags, and other skills. */
export function splitNeeds(needs: readonly { skill: string; level: number }[]): {
  languages: string[];
  skills: { skill: string; level: number }[];
} {
  const isLanguage = (need: { skill: string }) => need.skill.startsWith(LANGUAGE_SKILL);
  return {
    languages: needs.filter(isLanguage).map((need) => need.skill.slice(LANGUAGE_SKILL.length)),
    skills: needs.filter((need) => !isLanguage(need)),
  };
}
