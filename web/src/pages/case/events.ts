// Events in words. The server's own sentence is English and says the most; in other languages the
// name of the event is put into words, and the sentence goes along as the record has it.

import { ActorKind } from "../../gen/firstline/v1/supervisor_pb.js";
import { language, t, text } from "../../lib/i18n.js";
import type { IconName } from "../../ui/icons.js";
import type { Entry } from "./story.js";

/** By what a story can be narrowed down. */
export type Topic = "calls" | "offers" | "owner" | "promises" | "transfers" | "notes" | "other";

export const TOPICS: readonly Topic[] = [
  "calls",
  "offers",
  "owner",
  "promises",
  "transfers",
  "notes",
  "other",
];

interface Known {
  topic: Topic;
  id: string;
}

const is = (topic: Topic, id: string): Known => ({ topic, id });

/** The events that a case goes through, and the ids of their texts. */
export const EVENTS: Record<string, Known> = {
  case_opened: is("owner", "event-case-opened"),
  call_opened: is("calls", "event-call-opened"),
  call_retriaged: is("calls", "event-call-retriaged"),
  call_raised: is("calls", "event-call-raised"),
  ring_widened: is("calls", "event-ring-widened"),
  reservation_ended: is("calls", "event-reservation-ended"),
  call_passed_on: is("calls", "event-call-passed-on"),
  call_parted: is("transfers", "event-call-parted"),
  call_handed_off: is("transfers", "event-call-handed-off"),
  call_came_back: is("calls", "event-call-came-back"),
  consult_joined: is("calls", "event-consult-joined"),
  call_taken_over: is("calls", "event-call-taken-over"),
  exclusion_ended: is("offers", "event-exclusion-ended"),
  offer_made: is("offers", "event-offer-made"),
  offer_accepted: is("offers", "event-offer-accepted"),
  offer_declined: is("offers", "event-offer-declined"),
  offer_expired: is("offers", "event-offer-expired"),
  offer_withdrawn: is("offers", "event-offer-withdrawn"),
  call_connected: is("calls", "event-call-connected"),
  connect_failed: is("calls", "event-connect-failed"),
  call_held: is("calls", "event-call-held"),
  call_resumed: is("calls", "event-call-resumed"),
  call_ended: is("calls", "event-call-ended"),
  owner_set: is("owner", "event-owner-set"),
  hand_over_proposed: is("owner", "event-hand-over-proposed"),
  hand_over_declined: is("owner", "event-hand-over-declined"),
  hand_over_withdrawn: is("owner", "event-hand-over-withdrawn"),
  note_added: is("notes", "event-note-added"),
  promise_made: is("promises", "event-promise-made"),
  promise_moved: is("promises", "event-promise-moved"),
  promise_overdue: is("promises", "event-promise-overdue"),
  promise_escalated: is("promises", "event-promise-escalated"),
  step_checked: is("promises", "event-step-checked"),
  callback_tried: is("promises", "event-callback-tried"),
  promise_kept: is("promises", "event-promise-kept"),
  promise_withdrawn: is("promises", "event-promise-withdrawn"),
  transfer_proposed: is("transfers", "event-transfer-proposed"),
  transfer_accepted: is("transfers", "event-transfer-accepted"),
  transfer_back_to_proposed: is("transfers", "event-transfer-back-to-proposed"),
  transfer_declined: is("transfers", "event-transfer-declined"),
  transfer_expired: is("transfers", "event-transfer-expired"),
  transfer_withdrawn: is("transfers", "event-transfer-withdrawn"),
  transfer_connected: is("transfers", "event-transfer-connected"),
  transfer_progressed: is("transfers", "event-transfer-progressed"),
  transfer_completed: is("transfers", "event-transfer-completed"),
  transfer_returned: is("transfers", "event-transfer-returned"),
  transfer_confirmed: is("transfers", "event-transfer-confirmed"),
  transfer_told: is("transfers", "event-transfer-told"),
  transfer_not_told: is("transfers", "event-transfer-not-told"),
  case_closed: is("owner", "event-case-closed"),
  case_forgotten: is("owner", "event-case-forgotten"),
  case_archived: is("owner", "event-case-archived"),
};

export function topicOf(entry: Entry): Topic {
  return EVENTS[entry.name]?.topic ?? "other";
}

export const TOPIC_NAMES: Record<Topic, string> = {
  calls: "topic-calls",
  offers: "topic-offers",
  owner: "topic-owner",
  promises: "topic-promises",
  transfers: "topic-transfers",
  notes: "topic-notes",
  other: "topic-other",
};

export const TOPIC_ICONS: Record<Topic, IconName> = {
  calls: "call",
  offers: "ringing",
  owner: "owner",
  promises: "promise",
  transfers: "transfer",
  notes: "notes",
  other: "case",
};

/** What happened, in the reader's language. */
export function wordsOf(entry: Entry): string {
  if (language.value === "en" && entry.sentence) return capital(entry.sentence);
  return translated(entry) ?? (entry.sentence || entry.name);
}

/** The record's own sentence, where it goes along with a translation. */
export function recordOf(entry: Entry): string | undefined {
  if (language.value === "en" || translated(entry) === undefined) return undefined;
  return entry.sentence || undefined;
}

function translated(entry: Entry): string | undefined {
  const known = EVENTS[entry.name];
  return known && text(known.id, variablesOf(entry));
}

function variablesOf({ operatorId, callId, transferId, queue }: Entry) {
  return {
    operator: operatorId || t("somebody"),
    call: String(callId),
    transfer: String(transferId),
    queue,
  };
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const ACTORS: Record<ActorKind, string> = {
  [ActorKind.UNSPECIFIED]: "unknown",
  [ActorKind.GATEWAY]: "actor-gateway",
  [ActorKind.OPERATOR]: "actor-operator",
  [ActorKind.SUPERVISOR]: "actor-supervisor",
  [ActorKind.ADMIN]: "actor-admin",
  [ActorKind.NODE]: "actor-node",
  [ActorKind.PARTNER]: "actor-partner",
};

export function actorWord(kind: ActorKind): string {
  return t(ACTORS[kind] ?? "unknown");
}
