// The report as a file: the same columns, names and values as `firstline ctl report --format csv`.
// docs/reports.md says what they mean.

import { create } from "@bufbuild/protobuf";
import type { Duration, Timestamp } from "@bufbuild/protobuf/wkt";
import {
  FigureGrouping,
  FiguresSchema,
  type Figures,
  type Interval,
} from "../../gen/firstline/v1/figures_pb.js";
import { msOf } from "../../lib/clock.js";
import { offsetAt, toField } from "../../lib/zoned.js";
import { byName } from "./choices.js";
import { offsetText } from "./days.js";
import type { Report } from "./report.js";

/** A published name and its value; unknown is empty. */
type Cell = readonly [string, string];

/** RFC 4180: a header, commas, quotation marks where needed, CR LF. Empty if there is no row. */
export function csvOf({ choices, answer }: Report): string {
  const isGrouped = choices.by !== FigureGrouping.UNSPECIFIED;
  const rows = answer.groups.flatMap(({ key, intervals }) =>
    intervals.map((interval) => rowOf(interval, isGrouped ? key : undefined, answer.timeZone)),
  );
  const header = rows[0]?.map(([name]) => name);
  if (!header) return "";
  const lines = [header, ...rows.map((row) => row.map(([, value]) => value))];
  return lines.map((line) => `${line.map(field).join(",")}\r\n`).join("");
}

export function fileName({ choices }: Report, centre: string): string {
  return `report-${centre}-${choices.from}-${choices.to}-${byName(choices.by)}.csv`;
}

/** Hands a file to the reader, as if it had been fetched. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file over at once; a minute is long enough for the slowest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function rowOf(interval: Interval, key: string | undefined, zone: string): Cell[] {
  const { figures = create(FiguresSchema) } = interval;
  return [
    ["start", local(interval.start, zone)],
    ["end", local(interval.end, zone)],
    ...(key === undefined ? [] : [["group", key] as const]),
    ...totals(figures),
    ["staff", plain(interval.staff)],
    ["offers", String(interval.offers)],
    ["offers_missed", String(interval.offersMissed)],
    ["offers_declined", String(interval.offersDeclined)],
    ["transfers_out", String(interval.transfersOut)],
    ["transfers_in", String(interval.transfersIn)],
    ["promises_made", String(interval.promisesMade)],
    ["promises_kept", String(interval.promisesKept)],
    ["promises_overdue", String(interval.promisesOverdue)],
    ...figures.within.flatMap(within),
  ];
}

function totals(figures: Figures): Cell[] {
  return [
    ["arrived", String(figures.arrived)],
    ["answered", String(figures.answered)],
    ["abandoned", String(figures.abandoned)],
    ["finished", String(figures.finished)],
    ["wait_of_answered_s", seconds(figures.waitOfAnswered)],
    ["wait_of_abandoned_s", seconds(figures.waitOfAbandoned)],
    ["handled_s", seconds(figures.handled)],
    ["speed_of_answer_s", seconds(figures.speedOfAnswer)],
    ["answered_wait_median_s", seconds(figures.answeredWaitMedian)],
    ["answered_wait_p95_s", seconds(figures.answeredWaitP95)],
    ["handle_time_s", seconds(figures.handleTime)],
    ["abandonment", plain(figures.abandonment)],
    ["occupancy", plain(figures.occupancy)],
  ];
}

function within(figures: Figures["within"][number]): Cell[] {
  const t = `${figures.threshold?.seconds ?? 0n}_s`;
  return [
    [`answered_within_${t}`, String(figures.answeredWithin)],
    [`abandoned_within_${t}`, String(figures.abandonedWithin)],
    [`answered_only_within_${t}`, plain(figures.answeredOnly)],
    [`offered_within_${t}`, plain(figures.offered)],
    [`ignore_short_abandons_within_${t}`, plain(figures.ignoreShortAbandons)],
    [`removed_within_${t}`, plain(figures.removed)],
    [`abandonment_past_${t}`, plain(figures.abandonmentPast)],
  ];
}

/** ISO 8601 with the offset that the centre's clocks had: `2026-10-25T02:30:00+01:00`. */
function local(at: Timestamp | undefined, zone: string): string {
  if (!at) return "";
  const ms = msOf(at);
  return `${toField(ms, zone)}:00${offsetText(offsetAt(ms, zone))}`;
}

function seconds(span: Duration | undefined): string {
  return span ? plain(Number(span.seconds) + span.nanos / 1e9) : "";
}

/** A number without an exponent, with no more digits than tell it from all others. */
export function plain(value: number | undefined): string {
  if (value === undefined) return "";
  const [, sign = "", digits = "", exponent] =
    /^(-?)([\d.]+)e-(\d+)$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${digits.replace(".", "")}`;
}

function field(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
