// An invented record of half-hours as a test shows it: whatever is asked for, there it is.

import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import {
  FigureGrouping,
  type FiguresSchema,
  type FiguresWithin,
  type IntervalSchema,
} from "../../src/gen/firstline/v1/figures_pb.js";
import {
  GetIntervalsResponseSchema,
  type GetIntervalsRequest,
  type GetIntervalsResponse,
} from "../../src/gen/firstline/v1/supervisor_pb.js";
import { msOf } from "../../src/lib/clock.js";
import { NOW, seconds } from "./centre.js";

const HALF_HOUR_MS = 1_800_000;

const KEYS: Partial<Record<FigureGrouping, string[]>> = {
  [FigureGrouping.QUEUE]: ["counselling", "medical"],
  [FigureGrouping.ACUITY]: ["1", "3"],
  [FigureGrouping.LANGUAGE]: ["", "ar"],
  [FigureGrouping.DISTRICT]: [],
};

interface Counts {
  arrived: number;
  answered: number;
  abandoned: number;
}

/** What `GetIntervals` answers: every half-hour has two more callers than the one before. */
export function recordOf(
  { from, to, thresholds, groupBy }: GetIntervalsRequest,
  timeZone = "Asia/Shanghai",
): GetIntervalsResponse {
  const begin = from ? msOf(from) : NOW;
  const end = to ? msOf(to) : NOW + 1;
  const within = thresholds.map((threshold) => Number(threshold.seconds));
  const starts: number[] = [];
  for (let at = begin; at < end; at += HALF_HOUR_MS) starts.push(at);
  const counts = starts.map((_, place) => {
    const arrived = 4 + (place % 48) * 2;
    return { arrived, answered: arrived - 2, abandoned: place % 2 };
  });
  const all = (of: (counts: Counts) => number) => counts.map(of).reduce((sum, one) => sum + one, 0);
  const total = intervalOf(begin, starts.length * HALF_HOUR_MS, within, {
    arrived: all(({ arrived }) => arrived),
    answered: all(({ answered }) => answered),
    abandoned: all(({ abandoned }) => abandoned),
  });
  const intervals = starts.map((at, place) =>
    intervalOf(at, HALF_HOUR_MS, within, counts[place] as Counts),
  );
  const groups = (KEYS[groupBy] ?? [""]).map((key) => ({ key, intervals, total }));
  return create(GetIntervalsResponseSchema, {
    groups,
    timeZone,
    unfinished: 1n,
    firstVersion: 1n,
    version: 4711n,
  });
}

function intervalOf(
  start: number,
  length: number,
  thresholds: readonly number[],
  counts: Counts,
): MessageInitShape<typeof IntervalSchema> {
  return {
    start: timestampFromMs(start),
    end: timestampFromMs(start + length),
    figures: figuresOf(thresholds, counts),
    staff: 14.25,
    offers: counts.answered + 1,
    offersMissed: 1,
  };
}

function figuresOf(
  thresholds: readonly number[],
  { arrived, answered, abandoned }: Counts,
): MessageInitShape<typeof FiguresSchema> {
  return {
    arrived: BigInt(arrived),
    answered: BigInt(answered),
    abandoned: BigInt(abandoned),
    finished: BigInt(answered),
    waitOfAnswered: { seconds: BigInt(answered * 14), nanos: 500_000_000 },
    waitOfAbandoned: seconds(abandoned * 70),
    handled: seconds(answered * 260),
    ...(answered > 0 && { speedOfAnswer: seconds(14), handleTime: seconds(260) }),
    answeredWaitMedian: seconds(9),
    answeredWaitP95: seconds(48),
    abandonment: abandoned / (answered + abandoned),
    occupancy: 0.71,
    within: thresholds.map((threshold) => withinOf(threshold, answered, abandoned)),
  };
}

/** One in three is answered later than T, whatever T is; nobody gives up sooner. */
function withinOf(
  threshold: number,
  answered: number,
  abandoned: number,
): Omit<FiguresWithin, "$typeName"> {
  const inTime = answered - Math.floor(answered / 3);
  const offered = answered + abandoned;
  return {
    threshold: { $typeName: "google.protobuf.Duration", ...seconds(threshold) },
    answeredWithin: BigInt(inTime),
    abandonedWithin: 0n,
    answeredOnly: inTime / answered,
    offered: inTime / offered,
    ignoreShortAbandons: inTime / offered,
    removed: inTime / offered,
    abandonmentPast: abandoned / offered,
  };
}
