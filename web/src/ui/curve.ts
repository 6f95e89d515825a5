// How the day's curve is painted. Each series has a form of its own beside its colour.

import uPlot from "uplot";
import type { Interval } from "../gen/firstline/v1/figures_pb.js";
import { msOf } from "../lib/clock.js";
import { clockTime, number } from "../lib/format.js";
import { t } from "../lib/i18n.js";

interface Series {
  /** The id of its name. */
  name: string;
  /** What its sign in the legend looks like. */
  mark: "bars" | "line" | "dots" | "steps";
  of: (interval: Interval) => number;
  digits: number;
}

export const SERIES: readonly Series[] = [
  {
    name: "series-arrived",
    mark: "bars",
    of: ({ figures }) => Number(figures?.arrived ?? 0n),
    digits: 0,
  },
  {
    name: "series-answered",
    mark: "line",
    of: ({ figures }) => Number(figures?.answered ?? 0n),
    digits: 0,
  },
  {
    name: "series-abandoned",
    mark: "dots",
    of: ({ figures }) => Number(figures?.abandoned ?? 0n),
    digits: 0,
  },
  { name: "series-staff", mark: "steps", of: ({ staff }) => staff, digits: 1 },
];

const HALF_HOUR_S = 1_800;
/** A morning with one half-hour should not fill the whole width with it. */
const WIDTH_MIN_S = 12 * HALF_HOUR_S;

/** The columns of the chart: the middle of each half-hour, then a column for each series. */
export function columns(intervals: readonly Interval[]): uPlot.AlignedData {
  const shown = fromFirstActivity(intervals);
  const middles = shown.map(({ start, end }) => {
    const from = start ? msOf(start) : 0;
    return (from + (end ? msOf(end) : from)) / 2_000;
  });
  return [middles, ...SERIES.map(({ of }) => shown.map(of))];
}

/** The hours before anybody called or worked are left out. */
export function fromFirstActivity(intervals: readonly Interval[]): readonly Interval[] {
  const first = intervals.findIndex(({ figures, staff }) => {
    return staff > 0 || (figures !== undefined && figures.arrived > 0n);
  });
  return first < 0 ? intervals.slice(-1) : intervals.slice(first);
}

export function chartOptions(frame: HTMLElement): uPlot.Options {
  const colour = paletteOf(frame);
  const size = parseFloat(getComputedStyle(frame).fontSize);
  const font = `${size}px ${getComputedStyle(frame).fontFamily}`;
  const axis = { font, stroke: colour("muted"), labelFont: font, labelSize: size * 1.6 };
  const grid = { stroke: colour("line"), width: 1 };
  const ticks = { stroke: colour("line"), width: 1, size: 4 };
  return {
    width: frame.clientWidth,
    height: frame.clientHeight,
    legend: { show: false },
    cursor: { show: false },
    padding: [size * 0.6, 0, 0, 0],
    scales: {
      x: { time: true, range: (_, from, to) => wide(from, to) },
      calls: { range: (_, __, most) => [0, Math.max(4, most * 1.1)] },
      staff: { range: (_, __, most) => [0, Math.max(4, most * 1.25)] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        ticks,
        size: size * 2,
        space: size * 5,
        values: (_, splits) => splits.map((second) => clockTime(second * 1_000)),
      },
      {
        ...axis,
        scale: "calls",
        grid,
        ticks,
        size: size * 2.6,
        label: t("axis-contacts"),
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500],
        values: (_, splits) => splits.map((value) => number(value)),
      },
      {
        ...axis,
        scale: "staff",
        side: 1,
        grid: { show: false },
        ticks,
        size: size * 2.6,
        label: t("series-staff"),
        incrs: [1, 2, 5, 10, 20, 50, 100],
        values: (_, splits) => splits.map((value) => number(value)),
      },
    ],
    series: [
      {},
      {
        scale: "calls",
        paths: bars(),
        stroke: colour("accent"),
        fill: colour("accent-soft"),
        width: 1,
        points: { show: false },
      },
      {
        scale: "calls",
        stroke: colour("good"),
        width: 2.5,
        points: { size: 6, fill: colour("good") },
      },
      {
        scale: "calls",
        stroke: colour("bad"),
        width: 2,
        dash: [2, 4],
        points: { size: 7, width: 2, fill: colour("surface") },
      },
      {
        scale: "staff",
        stroke: colour("muted"),
        width: 2,
        dash: [10, 5],
        paths: steps(),
        points: { show: false },
      },
    ],
  };
}

function wide(from: number, to: number): [number, number] {
  const begin = from - HALF_HOUR_S / 2;
  return [begin, Math.max(to + HALF_HOUR_S / 2, begin + WIDTH_MIN_S)];
}

// uPlot leaves out of its types that these are there unless somebody took them away.
function bars() {
  return uPlot.paths.bars!({ size: [0.8, 60] });
}

function steps() {
  return uPlot.paths.stepped!({ align: 1 });
}

/** Asks the style sheet for a colour, as the theme has it now. */
function paletteOf(frame: HTMLElement): (name: string) => string {
  return (name) => {
    const probe = document.createElement("span");
    probe.style.color = `var(--${name})`;
    frame.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}
