// All the days together: a table of what depends on no threshold, and one for each threshold.

import type { ComponentChildren } from "preact";
import type { Figures, FiguresWithin, Interval } from "../../gen/firstline/v1/figures_pb.js";
import type { IntervalGroup } from "../../gen/firstline/v1/supervisor_pb.js";
import { t } from "../../lib/i18n.js";
import { groupName } from "../../ui/group.js";
import { Term } from "../../ui/term.js";
import { count, FigureCell, mean, share, time, type Figure } from "./figure.js";
import type { Report } from "./report.js";

interface Column<F> {
  /** Its published name, without the threshold. */
  name: string;
  /** The ids of its title and of what explains it. */
  title: string;
  definition: string;
  of: (figures: F, total: Interval) => Figure;
}

const ALL: readonly Column<Figures>[] = [
  {
    name: "arrived",
    title: "figure-arrived",
    definition: "arrived-definition",
    of: (f) => count(f.arrived),
  },
  {
    name: "answered",
    title: "figure-answered",
    definition: "answered-definition",
    of: (f) => count(f.answered),
  },
  {
    name: "abandoned",
    title: "figure-abandoned",
    definition: "abandoned-definition",
    of: (f) => count(f.abandoned),
  },
  {
    name: "abandonment",
    title: "figure-abandonment",
    definition: "abandonment-definition",
    of: (f) => share(f.abandonment),
  },
  {
    name: "speed_of_answer",
    title: "figure-asa",
    definition: "asa-definition",
    of: (f) => time(f.speedOfAnswer),
  },
  {
    name: "answered_wait_median",
    title: "figure-median",
    definition: "median-definition",
    of: (f) => time(f.answeredWaitMedian),
  },
  {
    name: "answered_wait_p95",
    title: "figure-p95",
    definition: "p95-definition",
    of: (f) => time(f.answeredWaitP95),
  },
  {
    name: "handle_time",
    title: "figure-aht",
    definition: "aht-definition",
    of: (f) => time(f.handleTime),
  },
  {
    name: "wait_of_answered",
    title: "report-wait-of-answered",
    definition: "wait-of-answered-definition",
    of: (f) => time(f.waitOfAnswered),
  },
  {
    name: "wait_of_abandoned",
    title: "report-wait-of-abandoned",
    definition: "wait-of-abandoned-definition",
    of: (f) => time(f.waitOfAbandoned),
  },
  {
    name: "handled",
    title: "report-handled",
    definition: "handled-definition",
    of: (f) => time(f.handled),
  },
  {
    name: "occupancy",
    title: "figure-occupancy",
    definition: "occupancy-definition",
    of: (f) => share(f.occupancy),
  },
  {
    name: "staff",
    title: "series-staff",
    definition: "staff-definition",
    of: (_, total) => mean(total.staff),
  },
];

const WITHIN: readonly Column<FiguresWithin>[] = [
  {
    name: "answered_within",
    title: "report-answered-within",
    definition: "answered-within-definition",
    of: (f) => count(f.answeredWithin),
  },
  {
    name: "abandoned_within",
    title: "report-abandoned-within",
    definition: "abandoned-within-definition",
    of: (f) => count(f.abandonedWithin),
  },
  {
    name: "abandonment_past",
    title: "report-abandonment-past",
    definition: "abandonment-past-definition",
    of: (f) => share(f.abandonmentPast),
  },
  {
    name: "answered_only_within",
    title: "figure-answered-only",
    definition: "answered-only-definition",
    of: (f) => share(f.answeredOnly),
  },
  {
    name: "offered_within",
    title: "figure-offered",
    definition: "offered-definition",
    of: (f) => share(f.offered),
  },
  {
    name: "ignore_short_abandons_within",
    title: "figure-ignore-short",
    definition: "ignore-short-definition",
    of: (f) => share(f.ignoreShortAbandons),
  },
  {
    name: "removed_within",
    title: "figure-removed",
    definition: "removed-definition",
    of: (f) => share(f.removed),
  },
];

export function Totals({ report: { choices, answer } }: { report: Report }) {
  const thresholds = answer.groups[0]?.total?.figures?.within ?? [];
  const row = (group: IntervalGroup) => groupName(choices.by, group.key);
  return (
    <section class="totals" aria-labelledby="totals">
      <h2 id="totals">{t("report-totals")}</h2>
      <TotalsTable title={t("report-contacts")} columns={ALL} groups={answer.groups} row={row}>
        {({ total }, { name, of }) => (
          <FigureCell
            key={name}
            name={name}
            figure={total?.figures && of(total.figures, total)}
          />
        )}
      </TotalsTable>
      <div class="thresholds">
        {thresholds.map(({ threshold }, place) => {
          const seconds = Number(threshold?.seconds ?? 0n);
          return (
            <TotalsTable
              key={seconds}
              title={t("report-within", { seconds })}
              columns={WITHIN}
              groups={answer.groups}
              row={row}
            >
              {({ total }, { name, of }) => {
                const found = total?.figures?.within[place];
                return (
                  <FigureCell
                    key={name}
                    name={`${name}_${seconds}_s`}
                    figure={total && found && of(found, total)}
                  />
                );
              }}
            </TotalsTable>
          );
        })}
      </div>
    </section>
  );
}

interface TableProps<F> {
  title: string;
  columns: readonly Column<F>[];
  groups: readonly IntervalGroup[];
  row: (group: IntervalGroup) => ComponentChildren;
  children: (group: IntervalGroup, column: Column<F>) => ComponentChildren;
}

function TotalsTable<F>({ title, columns, groups, row, children }: TableProps<F>) {
  return (
    <div class="card table-card" tabIndex={0} role="group" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("group")}</th>
            {columns.map(({ name, title: heading, definition }) => (
              <th key={name} scope="col" class="end">
                <Term definition={definition}>{t(heading)}</Term>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key}>
              <th scope="row">{row(group)}</th>
              {columns.map((column) => children(group, column))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
