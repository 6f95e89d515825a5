// What a report is about: which days, told apart by what, within which thresholds. It stands behind
// the `#`, so that an address can be kept and sent on: dates and codes, nothing personal.

import type { MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { FigureGrouping } from "../../gen/firstline/v1/figures_pb.js";
import type { GetIntervalsRequestSchema } from "../../gen/firstline/v1/supervisor_pb.js";
import { fromField, toField } from "../../lib/zoned.js";

export interface Choices {
  /** The first day, as `2026-03-12` on the centre's calendar. */
  from: string;
  /** The last day, which counts, too. */
  to: string;
  by: FigureGrouping;
  /** In whole seconds. */
  thresholds: readonly [number, number];
}

/** The groupings as `firstline ctl report --by` names them. */
export const BY_NAMES: readonly [FigureGrouping, string][] = [
  [FigureGrouping.UNSPECIFIED, "all"],
  [FigureGrouping.QUEUE, "queue"],
  [FigureGrouping.ACUITY, "acuity"],
  [FigureGrouping.LANGUAGE, "language"],
  [FigureGrouping.DISTRICT, "district"],
  [FigureGrouping.AGE_GROUP, "age"],
];

const USUAL: readonly [number, number] = [20, 60];

/** Nobody waits for longer than a day. */
export const THRESHOLD_MAX_S = 86_400;

/** What an address asks for. What it does not say, or not well, is as usual: today, everybody. */
export function choicesIn(fragment: string, today: string): Choices {
  const said = new URLSearchParams(fragment.replace(/^#/, ""));
  const [first = USUAL[0], second = USUAL[1]] = said.getAll("within").map(Number);
  const from = dateOr(said.get("from"), today);
  return {
    from,
    to: dateOr(said.get("to"), from > today ? from : today),
    by: BY_NAMES.find(([, name]) => name === said.get("by"))?.[0] ?? FigureGrouping.UNSPECIFIED,
    thresholds: isThreshold(first) && isThreshold(second) ? [first, second] : USUAL,
  };
}

export function withChoices({ from, to, by, thresholds }: Choices): string {
  const within = thresholds.map((seconds) => `&within=${seconds}`).join("");
  return `#from=${from}&to=${to}&by=${byName(by)}${within}`;
}

export function byName(by: FigureGrouping): string {
  return BY_NAMES.find(([known]) => known === by)?.[1] ?? "all";
}

/** The id of the sentence that says why there is no such report. Undefined: there is. */
export function problemWith({ from, to }: Choices, today: string): string | undefined {
  if (from > to) return "report-days-turned";
  return from > today ? "report-days-ahead" : undefined;
}

/** The half-hours of these days. A day that is not over ends with the half-hour that has begun. */
export function requestOf(
  { from, to, by, thresholds }: Choices,
  today: string,
  zone: string,
): MessageInitShape<typeof GetIntervalsRequestSchema> {
  const midnight = (date: string) => timestampFromMs(fromField(`${date}T00:00`, zone) ?? 0);
  return {
    from: midnight(from),
    ...(to < today && { to: midnight(dayAfter(to, 1)) }),
    thresholds: [...new Set(thresholds)].map((seconds) => ({ seconds: BigInt(seconds) })),
    groupBy: by,
  };
}

/** The day of a moment on the calendar of that zone. */
export function dateOf(ms: number, zone: string): string {
  return toField(ms, zone).slice(0, 10);
}

/** So many days later, or earlier. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export type Days = Pick<Choices, "from" | "to">;

/** The days that are asked for most, by the ids of their texts. */
export function usualDays(today: string): readonly [string, Days][] {
  const lastOfMonth = dayAfter(`${today.slice(0, 7)}-01`, -1);
  const yesterday = dayAfter(today, -1);
  return [
    ["days-today", { from: today, to: today }],
    ["days-yesterday", { from: yesterday, to: yesterday }],
    ["days-last-seven", { from: dayAfter(today, -7), to: yesterday }],
    ["days-last-month", { from: `${lastOfMonth.slice(0, 7)}-01`, to: lastOfMonth }],
  ];
}

export function isThreshold(seconds: number): boolean {
  return Number.isInteger(seconds) && seconds > 0 && seconds <= THRESHOLD_MAX_S;
}

function dateOr(written: string | null, otherwise: string): string {
  if (!written || !/^\d{4}-\d\d-\d\d$/.test(written)) return otherwise;
  const at = Date.parse(`${written}T00:00:00Z`);
  // `2026-02-30` is read as the second of March, which nobody meant.
  return !Number.isNaN(at) && dayAfter(written, 0) === written ? written : otherwise;
}
