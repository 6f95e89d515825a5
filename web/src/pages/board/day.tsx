// The day's curve: who came, was answered, gave up, half-hour by half-hour, against the staff.

import { useSignal } from "@preact/signals";
import type { Interval } from "../../gen/firstline/v1/figures_pb.js";
import { msOf } from "../../lib/clock.js";
import { clockTime, number } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { SERIES } from "../../ui/curve.js";
import { DayChart } from "../../ui/day_chart.js";
import { Term } from "../../ui/term.js";
import { day } from "./board.js";
import { Card } from "./card.js";

export function DayCard() {
  const asTable = useSignal(false);
  const intervals = day.value?.intervals ?? [];
  return (
    <Card
      name="day"
      title={t("day-curve")}
      definition="day-curve-definition"
      aside={
        <button
          type="button"
          class="quiet small"
          aria-pressed={asTable.value}
          onClick={() => (asTable.value = !asTable.value)}
        >
          {asTable.value ? t("as-chart") : t("as-table")}
        </button>
      }
    >
      {asTable.value ? (
        <DayTable intervals={intervals} />
      ) : (
        <DayChart intervals={intervals} spoken={spokenDay(intervals)} />
      )}
    </Card>
  );
}

/** The chart in one sentence; the table has all of it. */
function spokenDay(intervals: Interval[]): string {
  const total = (of: (interval: Interval) => bigint | undefined) =>
    number(intervals.reduce((all, interval) => all + Number(of(interval) ?? 0n), 0));
  return t("day-spoken", {
    arrived: total(({ figures }) => figures?.arrived),
    answered: total(({ figures }) => figures?.answered),
    abandoned: total(({ figures }) => figures?.abandoned),
  });
}

function DayTable({ intervals }: { intervals: Interval[] }) {
  return (
    <table class="day-table">
      <caption class="unseen">{t("day-curve")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("half-hour")}</th>
          {SERIES.map(({ name }) => (
            <th key={name} scope="col" class="end">
              {t(name)}
            </th>
          ))}
          <th scope="col" class="end">
            <Term definition="offers-missed-definition">{t("offers-missed")}</Term>
          </th>
        </tr>
      </thead>
      <tbody>
        {intervals.map((interval) => (
          <tr key={interval.start ? msOf(interval.start) : 0}>
            <th scope="row" class="figure">
              {interval.start && clockTime(msOf(interval.start))}–
              {interval.end && clockTime(msOf(interval.end))}
            </th>
            {SERIES.map(({ name, of, digits }) => (
              <td key={name} class="end figure">
                {number(of(interval), digits)}
              </td>
            ))}
            <td class="end figure">
              {number(interval.offersMissed)} / {number(interval.offers)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
