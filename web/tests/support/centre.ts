// An invented centre as a test shows it.

import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { BoardSchema, type Board } from "../../src/gen/firstline/v1/board_pb.js";
import { DeskStatus } from "../../src/gen/firstline/v1/desk_pb.js";
import {
  FigureGrouping,
  type FiguresSchema,
  type IntervalSchema,
} from "../../src/gen/firstline/v1/figures_pb.js";
import { AgeGroup, Pause } from "../../src/gen/firstline/v1/types_pb.js";

/** 14:05:00 in Shanghai, on a Thursday in March. */
export const NOW = Date.parse("2026-03-12T06:05:00Z");

export const SESSION = {
  role: "supervisor",
  subject: "sup-1",
  centre: "longhua",
  expiresAt: "2027-01-01T00:00:00Z",
  zone: "Asia/Shanghai",
  pulse: { everySeconds: 5 },
  clockSpeed: 1,
  demo: false,
};

export const seconds = (count: number) => ({ seconds: BigInt(count), nanos: 0 });
export const ago = (count: number) => timestampFromMs(NOW - count * 1_000);
export const ahead = (count: number) => ago(-count);

interface Counts {
  arrived: number;
  answered: number;
  abandoned: number;
  inTime: number;
  target: number;
}

function figures(counts: Counts): MessageInitShape<typeof FiguresSchema> {
  const { arrived, answered, abandoned, inTime, target } = counts;
  const offered = answered + abandoned;
  return {
    arrived: BigInt(arrived),
    answered: BigInt(answered),
    abandoned: BigInt(abandoned),
    finished: BigInt(answered),
    waitOfAnswered: seconds(answered * 14),
    waitOfAbandoned: seconds(abandoned * 70),
    handled: seconds(answered * 260),
    speedOfAnswer: seconds(14),
    handleTime: seconds(260),
    answeredWaitMedian: seconds(9),
    answeredWaitP95: seconds(48),
    abandonment: abandoned / offered,
    occupancy: 0.71,
    within: [20, 60, target].map((threshold) => ({
      threshold: seconds(threshold),
      answeredWithin: BigInt(inTime),
      abandonedWithin: 1n,
      offered: inTime / offered,
      answeredOnly: inTime / answered,
      ignoreShortAbandons: inTime / (offered - 1),
      removed: (inTime + 1) / offered,
    })),
  };
}

function group(groupBy: FigureGrouping, key: string, share: number, target = 20) {
  const part = (all: number) => {
    const answered = Math.round(all * 0.93);
    return figures({
      arrived: all,
      answered,
      abandoned: all - answered || 1,
      inTime: Math.round(answered * share),
      target,
    });
  };
  return { groupBy, key, last5Minutes: part(14), last30Minutes: part(80), today: part(910) };
}

/** Calls come as a hill with its top in the late morning. */
function interval(place: number): MessageInitShape<typeof IntervalSchema> {
  const midnight = Date.parse("2026-03-11T16:00:00Z");
  const start = midnight + place * 1_800_000;
  const hill = Math.round(4 + 46 * Math.exp(-(((place - 21) / 7) ** 2)) + (place % 3) * 2);
  const arrived = place === 28 ? 6 : hill;
  const abandoned = Math.max(0, Math.round(arrived * 0.06) + (place % 5 === 0 ? 1 : 0));
  return {
    start: timestampFromMs(start),
    end: timestampFromMs(start + 1_800_000),
    figures: figures({
      arrived,
      answered: arrived - abandoned,
      abandoned,
      inTime: Math.round(arrived * 0.8),
      target: 20,
    }),
    staff: place < 14 ? 4 : place < 16 ? 9 : 14.5,
    offers: arrived + 3,
    offersMissed: place % 4 === 0 ? 2 : 0,
    offersDeclined: 1,
  };
}

function operator(
  number: number,
  status: DeskStatus,
  since: number,
  more: { call?: number; held?: boolean; pause?: Pause; lost?: number; offDuty?: boolean } = {},
) {
  return {
    operatorId: `S${String(number).padStart(2, "0")}`,
    status,
    since: ago(since),
    onDuty: !more.offDuty,
    callId: BigInt(more.call ?? 0),
    held: more.held ?? false,
    ...(more.pause && { pause: more.pause }),
    ...(more.lost && { consoleLostSince: ago(more.lost) }),
  };
}

export function busyBoard(): Board {
  const ring = { acuity: 2, queue: "medical", ringing: true };
  return create(BoardSchema, {
    version: 4711n,
    at: timestampFromMs(NOW),
    centre: {
      centre: "longhua",
      timeZone: "Asia/Shanghai",
      lines: 30,
      linesInUse: 17,
      held: 1,
      thresholds: [seconds(20), seconds(30), seconds(60)],
    },
    waiting: {
      byAcuity: [0, 2, 3, 4, 1],
      byAgeGroup: [
        { key: "infant", count: 2 },
        { key: "child", count: 3 },
        { key: "adult", count: 3 },
        { key: "senior", count: 1 },
        { key: "unknown", count: 1 },
      ],
      queues: [
        {
          queue: "medical",
          open: true,
          byAcuity: [0, 2, 3, 3, 0],
          ringing: 2,
          oldestArrivedAt: ago(134),
          oldestQueuedAt: ago(131),
          answerWithin: seconds(20),
          answerShare: 0.8,
          expectedWait: seconds(95),
          readyOperators: 0,
          operatorsOnDuty: 9,
          callbacksDue: 1,
        },
        {
          queue: "counselling",
          open: true,
          byAcuity: [0, 0, 0, 1, 0],
          ringing: 1,
          oldestArrivedAt: ago(9),
          oldestQueuedAt: ago(9),
          answerWithin: seconds(30),
          answerShare: 0.8,
          readyOperators: 1,
          operatorsOnDuty: 3,
        },
        {
          queue: "pharmacy",
          open: false,
          byAcuity: [0, 0, 0, 0, 1],
          oldestArrivedAt: ago(44),
          oldestQueuedAt: ago(44),
          answerWithin: seconds(60),
          answerShare: 0.75,
          expectedWait: seconds(20),
          readyOperators: 1,
          operatorsOnDuty: 2,
        },
      ],
      longest: [
        {
          callId: 2031n,
          ageGroup: AgeGroup.ADULT,
          arrivedAt: ago(134),
          queuedAt: ago(131),
          ...ring,
          acuity: 4,
        },
        {
          callId: 2034n,
          ageGroup: AgeGroup.SENIOR,
          arrivedAt: ago(97),
          queuedAt: ago(97),
          ...ring,
          acuity: 3,
          ringing: false,
        },
        {
          callId: 2036n,
          ageGroup: AgeGroup.CHILD,
          arrivedAt: ago(61),
          queuedAt: ago(61),
          ...ring,
          acuity: 3,
          ringing: false,
        },
        {
          callId: 2037n,
          ageGroup: AgeGroup.UNSPECIFIED,
          arrivedAt: ago(44),
          queuedAt: ago(44),
          acuity: 5,
          queue: "pharmacy",
          ringing: false,
        },
        {
          callId: 2040n,
          ageGroup: AgeGroup.INFANT,
          arrivedAt: ago(12),
          queuedAt: ago(12),
          ...ring,
        },
        {
          callId: 2041n,
          ageGroup: AgeGroup.INFANT,
          arrivedAt: ago(9),
          queuedAt: ago(9),
          acuity: 4,
          queue: "counselling",
          ringing: true,
        },
        {
          callId: 2042n,
          ageGroup: AgeGroup.CHILD,
          arrivedAt: ago(6),
          queuedAt: ago(6),
          ...ring,
          ringing: false,
        },
        {
          callId: 2043n,
          ageGroup: AgeGroup.CHILD,
          arrivedAt: ago(3),
          queuedAt: ago(3),
          ...ring,
          acuity: 3,
          ringing: false,
        },
      ],
    },
    operators: {
      operators: [
        operator(1, DeskStatus.TALKING, 512, { call: 2020 }),
        operator(2, DeskStatus.TALKING, 245, { call: 2025, held: true }),
        operator(3, DeskStatus.OFFERED, 8, { call: 2040 }),
        operator(4, DeskStatus.WRAP_UP, 71, { call: 2019 }),
        operator(5, DeskStatus.NOT_READY, 900, { pause: Pause.MEAL }),
        operator(6, DeskStatus.TALKING, 33, { call: 2038 }),
        operator(7, DeskStatus.READY, 15),
        operator(8, DeskStatus.READY, 4),
        operator(9, DeskStatus.TALKING, 190, { call: 2028, lost: 21 }),
        operator(10, DeskStatus.NOT_READY, 130, { pause: Pause.MISSED }),
        operator(11, DeskStatus.OFFERED, 5, { call: 2031 }),
        operator(12, DeskStatus.NOT_READY, 3700, { pause: Pause.TRAINING, offDuty: true }),
      ],
      byStatus: [
        { status: DeskStatus.READY, operators: 2 },
        { status: DeskStatus.OFFERED, operators: 2 },
        { status: DeskStatus.TALKING, operators: 4 },
        { status: DeskStatus.WRAP_UP, operators: 1 },
        { status: DeskStatus.NOT_READY, operators: 2 },
      ],
      offDuty: 1,
      consolesLost: 1,
    },
    partners: {
      partners: [
        {
          partnerId: "ambulance-120",
          proposed: 0,
          connected: 1,
          outToday: {
            proposed: 12,
            accepted: 12,
            connected: 11,
            completed: 10,
            untilAccepted: seconds(72),
          },
        },
        {
          partnerId: "guangming",
          isTwin: true,
          proposed: 2,
          oldestProposedAt: ago(26),
          accepted: 1,
          inbound: 1,
          outToday: { proposed: 9, accepted: 6, expired: 1, untilAccepted: seconds(66) },
          inToday: { proposed: 5, accepted: 5 },
        },
        {
          partnerId: "food-relief",
          outToday: { proposed: 3, accepted: 3, untilAccepted: seconds(900) },
        },
        {
          partnerId: "crisis-line",
          accepted: 1,
          outToday: { proposed: 4, accepted: 3, declined: 1, untilAccepted: seconds(30) },
        },
      ],
    },
    promises: {
      kinds: [
        {
          kind: "callback",
          open: 6,
          overdue: 1,
          madeToday: 31,
          keptToday: 24,
          keptLateToday: 2,
          withdrawnToday: 1,
        },
        { kind: "virtual_hold", open: 2, madeToday: 9, keptToday: 7 },
        { kind: "follow_up", open: 14, overdue: 1, madeToday: 6, keptToday: 5 },
        { kind: "transfer", open: 4, madeToday: 12, keptToday: 10, keptLateToday: 1 },
      ],
      overdue: [
        { caseId: 812n, promiseId: 3n, kind: "callback", owerId: "S04", dueAt: ago(640) },
        { caseId: 790n, promiseId: 1n, kind: "follow_up", owerId: "", dueAt: ago(95) },
      ],
    },
    cases: {
      open: 61,
      unowned: 8,
      oldestOpenedAt: ago(5 * 86_400),
      byAge: [
        { hour: ago(1_500), cases: 22 },
        { hour: ago(2 * 3_600), cases: 17 },
        { hour: ago(9 * 3_600), cases: 12 },
        { hour: ago(30 * 3_600), cases: 8 },
        { hour: ago(5 * 86_400), cases: 2 },
      ],
      closedToday: 148,
      resolvedAtFirstContact: 121,
      firstContactWindow: seconds(86_400),
    },
    figures: {
      groups: [
        group(FigureGrouping.UNSPECIFIED, "", 0.82),
        group(FigureGrouping.QUEUE, "medical", 0.74),
        group(FigureGrouping.QUEUE, "counselling", 0.95, 30),
        group(FigureGrouping.QUEUE, "pharmacy", 0.97, 60),
        group(FigureGrouping.ACUITY, "2", 0.9),
        group(FigureGrouping.ACUITY, "3", 0.8),
        group(FigureGrouping.LANGUAGE, "", 0.84),
        group(FigureGrouping.LANGUAGE, "ar", 0.71),
        group(FigureGrouping.DISTRICT, "longhua-minzhi", 0.8),
        group(FigureGrouping.AGE_GROUP, "infant", 0.88),
      ],
    },
    day: { intervals: Array.from({ length: 29 }, (_, place) => interval(place)) },
  });
}
