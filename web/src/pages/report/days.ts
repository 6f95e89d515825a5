// Half-hours by day, and what they come to together. Counts and sums may be added up; shares and
// means are worked out again from the sums.

import type { Duration } from "@bufbuild/protobuf/wkt";
import type { Interval } from "../../gen/firstline/v1/figures_pb.js";
import { msOf } from "../../lib/clock.js";
import { clockTime, msOfSpan } from "../../lib/format.js";
import { offsetAt } from "../../lib/zoned.js";
import { dateOf } from "./choices.js";

export interface Day {
  /** As `2026-03-12`, on the centre's calendar. */
  date: string;
  intervals: Interval[];
}

/** The days in order. The centre's clocks decide: a day has 48 half-hours, or 46, or 50. */
export function daysOf(intervals: readonly Interval[], zone: string): Day[] {
  const days: Day[] = [];
  for (const interval of intervals) {
    const date = dateOf(startOf(interval), zone);
    const last = days.at(-1);
    if (last?.date === date) last.intervals.push(interval);
    else days.push({ date, intervals: [interval] });
  }
  return days;
}

export function startOf({ start }: Interval): number {
  return start ? msOf(start) : 0;
}

export interface Sums {
  arrived: number;
  answered: number;
  abandoned: number;
  finished: number;
  waitOfAnsweredMs: number;
  handledMs: number;
  offers: number;
  offersMissed: number;
  /** How many were answered within each threshold, in the order of the answer. */
  answeredWithin: number[];
}

export function sumsOf(intervals: readonly Interval[]): Sums {
  const sum = (of: (interval: Interval) => bigint | number | undefined) =>
    intervals.reduce((all, interval) => all + Number(of(interval) ?? 0), 0);
  const thresholds = intervals[0]?.figures?.within ?? [];
  return {
    arrived: sum(({ figures }) => figures?.arrived),
    answered: sum(({ figures }) => figures?.answered),
    abandoned: sum(({ figures }) => figures?.abandoned),
    finished: sum(({ figures }) => figures?.finished),
    waitOfAnsweredMs: sum(({ figures }) => msOfAny(figures?.waitOfAnswered)),
    handledMs: sum(({ figures }) => msOfAny(figures?.handled)),
    offers: sum(({ offers }) => offers),
    offersMissed: sum(({ offersMissed }) => offersMissed),
    answeredWithin: thresholds.map((_, place) =>
      sum(({ figures }) => figures?.within[place]?.answeredWithin),
    ),
  };
}

/** Undefined: unknown, since there was nothing. */
export function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** How a half-hour is called, and by what it is told from one of the same name. */
export interface Label {
  time: string;
  /** The offset from UTC, on a day whose clocks go back: half past two comes twice. */
  offset: string | undefined;
}

export function labelsOf(intervals: readonly Interval[], zone: string): Label[] {
  const times = intervals.map(({ start, end }) => {
    return `${start ? clockTime(msOf(start)) : ""}–${end ? clockTime(msOf(end)) : ""}`;
  });
  const offsets = intervals.map((interval) => offsetAt(startOf(interval), zone));
  // Seen from its beginning alone: 01:30–02:00 and 01:30–01:00 begin at one time by the clock.
  const begins = intervals.map(({ start }) => (start ? clockTime(msOf(start)) : ""));
  return times.map((time, place) => {
    const isTwice = begins.filter((other) => other === begins[place]).length > 1;
    return { time, offset: isTwice ? offsetText(offsets[place] ?? 0) : undefined };
  });
}

/** `+02:00`. */
export function offsetText(ms: number): string {
  const minutes = Math.abs(Math.round(ms / 60_000));
  const two = (value: number) => String(value).padStart(2, "0");
  return `${ms < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function msOfAny(span: Duration | undefined): number {
  return span ? msOfSpan(span) : 0;
}
