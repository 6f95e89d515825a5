// All figures by their published names, told apart by queue, acuity, language, district or age.

import { useSignal } from "@preact/signals";
import type { Duration } from "@bufbuild/protobuf/wkt";
import type { BoardGroup } from "../../gen/firstline/v1/board_pb.js";
import { FigureGrouping, type Figures } from "../../gen/firstline/v1/figures_pb.js";
import { msOfSpan, number, percent, span } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Dialog } from "../../ui/dialog.js";
import { GROUPINGS, groupName } from "../../ui/group.js";
import { Term } from "../../ui/term.js";
import { centre, figures } from "./board.js";
import { groupsBy, PERIODS, within, type Period } from "./figures.js";

const PERIOD_NAMES: Record<Period, string> = {
  last5Minutes: "period-5",
  last30Minutes: "period-30",
  today: "period-today",
};

export function FiguresDialog({ onClose }: { onClose: () => void }) {
  const by = useSignal(FigureGrouping.QUEUE);
  const period = useSignal<Period>("today");
  const thresholds = centre.value?.thresholds ?? [];
  const threshold = useSignal(0);
  const groups = [
    ...groupsBy(figures.value, FigureGrouping.UNSPECIFIED),
    ...groupsBy(figures.value, by.value),
  ];
  return (
    <Dialog title={t("all-figures")} onClose={onClose}>
      <div class="figure-choices">
        <label>
          {t("told-apart")}
          <select
            value={by.value}
            onChange={(event) => (by.value = Number(event.currentTarget.value))}
          >
            {GROUPINGS.map(([grouping, name]) => (
              <option key={grouping} value={grouping}>
                {t(name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("period")}
          <select
            value={period.value}
            onChange={(event) => (period.value = event.currentTarget.value as Period)}
          >
            {PERIODS.map((one) => (
              <option key={one} value={one}>
                {t(PERIOD_NAMES[one])}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("threshold")}
          <select
            value={threshold.value}
            onChange={(event) => (threshold.value = Number(event.currentTarget.value))}
          >
            {thresholds.map((one, place) => (
              <option key={place} value={place}>
                {span(msOfSpan(one))}
              </option>
            ))}
          </select>
        </label>
      </div>
      <FiguresTable
        groups={groups}
        period={period.value}
        threshold={thresholds[threshold.value]}
      />
    </Dialog>
  );
}

interface Column {
  name: string;
  definition: string;
  of: (figures: Figures, t: Duration | undefined) => string;
}

const optional = (share: number | undefined) => (share === undefined ? "–" : percent(share, 1));
const time = (mean: Duration | undefined) => (mean ? span(msOfSpan(mean)) : "–");

const COLUMNS: readonly Column[] = [
  { name: "figure-arrived", definition: "arrived-definition", of: (f) => number(f.arrived) },
  { name: "figure-answered", definition: "answered-definition", of: (f) => number(f.answered) },
  { name: "figure-abandoned", definition: "abandoned-definition", of: (f) => number(f.abandoned) },
  { name: "figure-asa", definition: "asa-definition", of: (f) => time(f.speedOfAnswer) },
  { name: "figure-median", definition: "median-definition", of: (f) => time(f.answeredWaitMedian) },
  { name: "figure-p95", definition: "p95-definition", of: (f) => time(f.answeredWaitP95) },
  { name: "figure-aht", definition: "aht-definition", of: (f) => time(f.handleTime) },
  {
    name: "figure-abandonment",
    definition: "abandonment-definition",
    of: (f) => optional(f.abandonment),
  },
  {
    name: "figure-occupancy",
    definition: "occupancy-definition",
    of: (f) => optional(f.occupancy),
  },
  {
    name: "figure-offered",
    definition: "offered-definition",
    of: (f, t) => optional(within(f, t)?.offered),
  },
  {
    name: "figure-answered-only",
    definition: "answered-only-definition",
    of: (f, t) => optional(within(f, t)?.answeredOnly),
  },
  {
    name: "figure-ignore-short",
    definition: "ignore-short-definition",
    of: (f, t) => optional(within(f, t)?.ignoreShortAbandons),
  },
  {
    name: "figure-removed",
    definition: "removed-definition",
    of: (f, t) => optional(within(f, t)?.removed),
  },
];

interface TableProps {
  groups: BoardGroup[];
  period: Period;
  threshold: Duration | undefined;
}

function FiguresTable({ groups, period, threshold }: TableProps) {
  return (
    <div class="figure-table" tabIndex={0} role="group" aria-label={t("all-figures")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("group")}</th>
            {COLUMNS.map(({ name, definition }) => (
              <th key={name} scope="col" class="end">
                <Term definition={definition}>{t(name)}</Term>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const own = group[period];
            return (
              <tr key={`${group.groupBy}-${group.key}`}>
                <th scope="row">{groupName(group.groupBy, group.key)}</th>
                {COLUMNS.map(({ name, of }) => (
                  <td key={name} class="end figure">
                    {own ? of(own, threshold) : "–"}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
