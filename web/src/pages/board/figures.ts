// Which of the published figures the board shows, and how they are found among those it is sent.

import type { Duration } from "@bufbuild/protobuf/wkt";
import type { BoardFigures, BoardGroup, BoardQueue } from "../../gen/firstline/v1/board_pb.js";
import {
  FigureGrouping,
  type Figures,
  type FiguresWithin,
} from "../../gen/firstline/v1/figures_pb.js";
import { msOfSpan } from "../../lib/format.js";

export type Period = "last5Minutes" | "last30Minutes" | "today";

export const PERIODS: readonly Period[] = ["last5Minutes", "last30Minutes", "today"];

export function groupsBy(figures: BoardFigures | undefined, by: FigureGrouping): BoardGroup[] {
  return figures?.groups.filter((group) => group.groupBy === by) ?? [];
}

export function groupOf(
  figures: BoardFigures | undefined,
  by: FigureGrouping,
  key: string,
): BoardGroup | undefined {
  return groupsBy(figures, by).find((group) => group.key === key);
}

/** The figures of the whole centre. */
export function centreFigures(
  figures: BoardFigures | undefined,
  period: Period,
): Figures | undefined {
  return groupOf(figures, FigureGrouping.UNSPECIFIED, "")?.[period];
}

export function within(figures: Figures | undefined, t: Duration | undefined) {
  if (!figures || !t) return undefined;
  return figures.within.find((one: FiguresWithin) => {
    return one.threshold !== undefined && msOfSpan(one.threshold) === msOfSpan(t);
  });
}

/** `offered` of a queue within its own target. Undefined: unknown, nobody was offered. */
export function levelOf(
  figures: BoardFigures | undefined,
  queue: BoardQueue,
  period: Period,
): number | undefined {
  const group = groupOf(figures, FigureGrouping.QUEUE, queue.queue);
  return within(group?.[period], queue.answerWithin)?.offered;
}

/**
 * `offered` of the centre, each queue by its own target: the sum of A_T over the queues, each at its
 * T, over the sum of A + B.
 */
export function levelOfAll(
  figures: BoardFigures | undefined,
  queues: BoardQueue[],
  period: Period,
): number | undefined {
  let inTime = 0;
  let offered = 0;
  for (const queue of queues) {
    const group = groupOf(figures, FigureGrouping.QUEUE, queue.queue);
    const found = within(group?.[period], queue.answerWithin);
    const own = group?.[period];
    if (!found || !own) continue;
    inTime += Number(found.answeredWithin);
    offered += Number(own.answered + own.abandoned);
  }
  return offered === 0 ? undefined : inTime / offered;
}

/** The targets of the queues: one number if they agree, else the least and the greatest. */
export function targetShares(queues: BoardQueue[]): [number, number] | undefined {
  const shares = queues.map((queue) => queue.answerShare);
  if (shares.length === 0) return undefined;
  return [Math.min(...shares), Math.max(...shares)];
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
