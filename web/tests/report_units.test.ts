// The report without looks: what an address asks for, days and their sums, the file.

import assert from "node:assert/strict";
import { test } from "node:test";
import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { FigureGrouping } from "../src/gen/firstline/v1/figures_pb.js";
import {
  GetIntervalsRequestSchema,
  GetIntervalsResponseSchema,
  type GetIntervalsResponse,
} from "../src/gen/firstline/v1/supervisor_pb.js";
import { msOf } from "../src/lib/clock.js";
import { zone } from "../src/lib/i18n.js";
import {
  choicesIn,
  problemWith,
  requestOf,
  usualDays,
  withChoices,
  type Choices,
} from "../src/pages/report/choices.js";
import { csvOf, fileName, plain } from "../src/pages/report/csv.js";
import { daysOf, labelsOf, offsetText, ratio, sumsOf } from "../src/pages/report/days.js";
import { share } from "../src/pages/report/figure.js";
import { seconds } from "./support/centre.js";
import { recordOf } from "./support/report.js";

const TODAY = "2026-03-12";
const BERLIN = "Europe/Berlin";

const choices = (more: Partial<Choices> = {}): Choices => ({ ...choicesIn("", TODAY), ...more });

/** The record of these days, as the server would tell it. */
function recordFor(days: Partial<Choices>, zone = BERLIN): GetIntervalsResponse {
  const request = requestOf(choices(days), "2027-01-01", zone);
  return recordOf(create(GetIntervalsRequestSchema, request), zone);
}

test("an address says what a report is about, and what it does not say is as usual", () => {
  const usual = choicesIn("", TODAY);
  assert.deepEqual(usual, {
    from: TODAY,
    to: TODAY,
    by: FigureGrouping.UNSPECIFIED,
    thresholds: [20, 60],
  });
  const chosen = choices({ from: "2026-02-01", to: "2026-02-28", by: FigureGrouping.AGE_GROUP });
  const address = withChoices(chosen);
  assert.equal(address, "#from=2026-02-01&to=2026-02-28&by=age&within=20&within=60");
  assert.deepEqual(choicesIn(address, TODAY), chosen);
  const odd = "#from=2026-02-30&to=tomorrow&by=caller&within=0&within=1.5";
  assert.deepEqual(choicesIn(odd, TODAY), usual);
});

test("days that are turned round or ahead are no report", () => {
  assert.equal(problemWith(choices(), TODAY), undefined);
  const turned = choices({ from: "2026-03-02", to: "2026-03-01" });
  assert.equal(problemWith(turned, TODAY), "report-days-turned");
  assert.equal(problemWith(choicesIn("#from=2026-03-13", TODAY), TODAY), "report-days-ahead");
});

test("the usual days are those of the centre's calendar", () => {
  const days = new Map(usualDays("2024-03-01"));
  assert.deepEqual(days.get("days-yesterday"), { from: "2024-02-29", to: "2024-02-29" });
  assert.deepEqual(days.get("days-last-seven"), { from: "2024-02-23", to: "2024-02-29" });
  assert.deepEqual(days.get("days-last-month"), { from: "2024-02-01", to: "2024-02-29" });
});

test("a request goes from midnight to midnight, or up to now", () => {
  const past = requestOf(choices({ from: "2026-03-10", to: "2026-03-11" }), TODAY, "Asia/Shanghai");
  const at = (moment: typeof past.from) => new Date(msOf(moment as never)).toISOString();
  assert.equal(at(past.from), "2026-03-09T16:00:00.000Z");
  assert.equal(at(past.to), "2026-03-11T16:00:00.000Z");
  assert.equal(requestOf(choices(), TODAY, "Asia/Shanghai").to, undefined);
  const once = requestOf(choices({ thresholds: [20, 20] }), TODAY, "UTC");
  assert.deepEqual(once.thresholds, [{ seconds: 20n }]);
});

test("a day has as many half-hours as its clocks", () => {
  const lengths = (from: string, to: string) =>
    daysOf(recordFor({ from, to }).groups[0]?.intervals ?? [], BERLIN).map((day) => [
      day.date,
      day.intervals.length,
    ]);
  assert.deepEqual(lengths("2026-03-28", "2026-03-30"), [
    ["2026-03-28", 48],
    ["2026-03-29", 46],
    ["2026-03-30", 48],
  ]);
  assert.deepEqual(lengths("2026-10-25", "2026-10-25"), [["2026-10-25", 50]]);
});

test("half-hours of the same name are told apart by their offset", () => {
  zone.value = BERLIN;
  const [group] = recordFor({ from: "2026-10-25", to: "2026-10-25" }).groups;
  const labels = labelsOf(group?.intervals ?? [], BERLIN);
  assert.deepEqual(labels[3], { time: "01:30–02:00", offset: undefined });
  assert.equal(labels[4]?.offset, "+02:00");
  assert.equal(labels[6]?.offset, "+01:00");
  assert.equal(labels[8]?.offset, undefined);
  zone.value = "UTC";
  assert.equal(offsetText(-9 * 1_800_000), "-04:30");
});

test("the days of a report come to what it says of all together", () => {
  const [group] = recordFor({ from: "2026-10-24", to: "2026-10-26" }).groups;
  const days = daysOf(group?.intervals ?? [], BERLIN).map(({ intervals }) => sumsOf(intervals));
  const sum = (of: (day: (typeof days)[number]) => number) =>
    days.map(of).reduce((all, one) => all + one, 0);
  const { figures } = group?.total ?? {};
  assert.equal(sum(({ arrived }) => arrived), Number(figures?.arrived));
  assert.equal(sum(({ answered }) => answered), Number(figures?.answered));
  assert.equal(sum(({ abandoned }) => abandoned), Number(figures?.abandoned));
  assert.equal(sum(({ handledMs }) => handledMs), Number(figures?.handled?.seconds) * 1_000);
  assert.equal(days[0]?.answeredWithin.length, 2);
  assert.equal(days[0]?.waitOfAnsweredMs, 48 * 500 + (days[0]?.answered ?? 0) * 14_000);
  assert.equal(sumsOf([]).arrived, 0);
  assert.equal(ratio(0, 0), undefined);
  assert.equal(ratio(1, 4), 0.25);
});

/** The same answer from which the test of `firstline ctl report` makes its file. */
function answerOfTwo(): GetIntervalsResponse {
  const figures = {
    arrived: 3n,
    answered: 2n,
    waitOfAnswered: { seconds: 31n, nanos: 500_000_000 },
    within: [{ threshold: seconds(20), answeredWithin: 1n, offered: 0.5 }],
  };
  const interval: NonNullable<
    NonNullable<MessageInitShape<typeof GetIntervalsResponseSchema>["groups"]>[number]["total"]
  > = {
    // The second half past two of the day on which the clocks go back.
    start: timestampFromMs(1_792_891_800_000),
    end: timestampFromMs(1_792_893_600_000),
    figures,
    staff: 2.25,
    offers: 4,
  };
  const group = { key: 'two, "or" three', intervals: [interval], total: interval };
  return create(GetIntervalsResponseSchema, { groups: [group], timeZone: BERLIN });
}

test("the file is that of `firstline ctl report --format csv`", () => {
  const answer = answerOfTwo();
  const grouped = csvOf({ choices: choices({ by: FigureGrouping.QUEUE }), answer });
  const [header = "", row = "", end] = grouped.split("\r\n");
  assert.match(header, /^start,end,group,arrived,answered,abandoned,finished,/);
  assert.match(header, /,promises_overdue,answered_within_20_s,abandoned_within_20_s,/);
  assert.match(header, /,removed_within_20_s,abandonment_past_20_s$/);
  const begins =
    "2026-10-25T02:30:00+01:00,2026-10-25T03:00:00+01:00," +
    '"two, ""or"" three",3,2,0,0,31.5,,,';
  assert.ok(row.startsWith(begins), row);
  assert.ok(row.includes(",2.25,4,0,0,0,0,0,0,0,1,0,,0.5,,,"), row);
  assert.equal(end, "");
  assert.match(csvOf({ choices: choices(), answer }), /^start,end,arrived,/);
  const none = create(GetIntervalsResponseSchema, {});
  assert.equal(csvOf({ choices: choices(), answer: none }), "");
  const name = fileName({ choices: choices({ by: FigureGrouping.ACUITY }), answer }, "longhua");
  assert.equal(name, "report-longhua-2026-03-12-2026-03-12-acuity.csv");
});

test("numbers of a file have no exponents", () => {
  assert.equal(plain(5.555555555555556e-7), "0.0000005555555555555556");
  assert.equal(plain(1e-7), "0.0000001");
  assert.equal(plain(0.1), "0.1");
  assert.equal(plain(31), "31");
  assert.equal(plain(undefined), "");
});

test("a share is exact to six digits, and rounded for people", () => {
  assert.deepEqual(share(16_402 / 27_060), { value: "0.606135", text: "60.6%", exact: "0.606135" });
  assert.equal(share(0.66)?.text, "66.0%");
  assert.equal(share(undefined), undefined);
});
