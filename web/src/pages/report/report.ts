// Reads a report. There is one at a time: another choice takes the place of the one under way.

import { createClient } from "@connectrpc/connect";
import { signal } from "@preact/signals";
import {
  SupervisorService,
  type GetIntervalsResponse,
} from "../../gen/firstline/v1/supervisor_pb.js";
import { now } from "../../lib/clock.js";
import { isSignedOut } from "../../lib/errors.js";
import { t, zone } from "../../lib/i18n.js";
import { goToLogin } from "../../lib/session.js";
import { announce } from "../../ui/announce.js";
import type { Place } from "../../ui/start.js";
import { choicesIn, dateOf, problemWith, requestOf, type Choices } from "./choices.js";

export interface Report {
  choices: Choices;
  answer: GetIntervalsResponse;
}

export type Reading =
  /** Since when, by the browser's own clock. */
  | { state: "under-way"; since: number }
  | { state: "stands"; report: Report }
  /** The id of the sentence that says what is wrong with the choices. */
  | { state: "impossible"; problem: string }
  | { state: "failed"; error: unknown }
  | { state: "stopped" };

/** Today, on the centre's calendar. */
export const today = () => dateOf(now.value, zone.value);

export const choices = signal<Choices>(choicesIn("", "1970-01-01"));
export const reading = signal<Reading>({ state: "stopped" });

let underWay = new AbortController();

/** Reads what the address asks for. */
export async function read({ transport }: Place): Promise<void> {
  underWay.abort();
  const attempt = (underWay = new AbortController());
  const chosen = (choices.value = choicesIn(location.hash, today()));
  const problem = problemWith(chosen, today());
  if (problem) {
    reading.value = { state: "impossible", problem };
    return;
  }
  reading.value = { state: "under-way", since: performance.now() };
  const client = createClient(SupervisorService, transport);
  const request = requestOf(chosen, today(), zone.value);
  try {
    const answer = await client.getIntervals(request, { signal: attempt.signal });
    if (attempt.signal.aborted) return;
    reading.value = { state: "stands", report: { choices: chosen, answer } };
    announce(t("report-read"));
  } catch (error) {
    if (attempt.signal.aborted) return;
    if (isSignedOut(error)) return goToLogin();
    reading.value = { state: "failed", error };
  }
}

/** Gives up what is under way: the server stops reading, too. */
export function stop(): void {
  underWay.abort();
  reading.value = { state: "stopped" };
}
