// Numbers, times and spans as the reader's language writes them, times in the centre's zone.

import type { Duration, Timestamp } from "@bufbuild/protobuf/wkt";
import { msOf } from "./clock.js";
import { region, zone } from "./i18n.js";

const numbers = new Map<string, Intl.NumberFormat>();
const times = new Map<string, Intl.DateTimeFormat>();

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = region.value + JSON.stringify(options);
  let found = numbers.get(key);
  if (!found) numbers.set(key, (found = new Intl.NumberFormat(region.value, options)));
  return found;
}

function timeFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = region.value + zone.value + JSON.stringify(options);
  let found = times.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(region.value, { ...options, timeZone: zone.value });
    times.set(key, found);
  }
  return found;
}

export function number(value: number | bigint, digits = 0): string {
  return numberFormat({ maximumFractionDigits: digits }).format(value);
}

/** A share of 1, such as a service level, in per cent. */
export function percent(share: number, digits = 0): string {
  return numberFormat({ style: "percent", maximumFractionDigits: digits }).format(share);
}

/** The same with all its digits, also where they are 0: for columns that are compared. */
export function alignedPercent(share: number, digits: number): string {
  const all = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return numberFormat({ style: "percent", ...all }).format(share);
}

/** `75–80 %`, or one number if the two are the same. */
export function percentRange(least: number, most: number): string {
  const format = numberFormat({ style: "percent", maximumFractionDigits: 0 });
  return least === most ? format.format(least) : format.formatRange(least, most);
}

/** `14:05`. */
export function clockTime(ms: number): string {
  return timeFormat({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(ms);
}

/** `14:05:09`. */
export function exactTime(ms: number): string {
  return timeFormat({
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).format(ms);
}

/** The day, in words. */
export function day(ms: number): string {
  return timeFormat({ weekday: "long", year: "numeric", month: "long", day: "numeric" }).format(ms);
}

/** The day and the time, short. */
export function dayAndTime(ms: number): string {
  return timeFormat({
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(ms);
}

/** A span as a clock would show it: `0:42`, `12:05`, `1:02:03`. Whole seconds, rounded down. */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = numberFormat({ minimumIntegerDigits: 2, useGrouping: false });
  const one = numberFormat({ useGrouping: false });
  const [hours = 0, minutes = 0, rest = 0] = parts;
  if (hours > 0) return `${one.format(hours)}:${two.format(minutes)}:${two.format(rest)}`;
  return `${one.format(minutes)}:${two.format(rest)}`;
}

/** A span as somebody would say it, in its greatest unit: `40 sec`, `12 min`, `3 hr`, `2 days`. */
export function spoken(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  if (seconds < 120) return unit(seconds, "second");
  if (seconds < 7_200) return unit(Math.floor(seconds / 60), "minute");
  if (seconds < 172_800) return unit(Math.floor(seconds / 3_600), "hour");
  return unit(Math.floor(seconds / 86_400), "day");
}

function unit(value: number, name: "second" | "minute" | "hour" | "day"): string {
  return numberFormat({ style: "unit", unit: name, unitDisplay: "short" }).format(value);
}

export function msOfSpan(span: Duration): number {
  return Number(span.seconds) * 1_000 + span.nanos / 1_000_000;
}

/** How long ago that was, at `nowMs`. */
export function since(at: Timestamp, nowMs: number): number {
  return nowMs - msOf(at);
}
