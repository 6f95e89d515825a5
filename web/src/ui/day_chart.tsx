// A day's curve with its legend: the wallboard's today, and a day of a report.

import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { Interval } from "../gen/firstline/v1/figures_pb.js";
import { language, t } from "../lib/i18n.js";
import { isDark } from "../lib/theme.js";
import { chartOptions, columns, SERIES } from "./curve.js";
import "./day_chart.css";

interface Props {
  intervals: readonly Interval[];
  /** The chart in one sentence; a table beside it has all of it. */
  spoken: string;
}

export function DayChart({ intervals, spoken }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  // Colours and words are painted, so a chart is drawn anew when they change.
  useEffect(() => {
    const within = frame.current;
    if (!within) return;
    const made = new uPlot(chartOptions(within), columns(intervals), within);
    chart.current = made;
    const watch = new ResizeObserver(() => {
      made.setSize({ width: within.clientWidth, height: within.clientHeight });
    });
    watch.observe(within);
    return () => {
      watch.disconnect();
      made.destroy();
    };
  }, [isDark.value, language.value]);
  useEffect(() => chart.current?.setData(columns(intervals)), [intervals]);
  return (
    <figure class="day">
      <figcaption>
        <ul class="legend">
          {SERIES.map(({ name, mark }) => (
            <li key={name}>
              <span class={`legend-mark legend-${mark}`} aria-hidden="true" /> {t(name)}
            </li>
          ))}
        </ul>
      </figcaption>
      <div class="day-frame" dir="ltr" role="img" aria-label={spoken} ref={frame} />
    </figure>
  );
}
