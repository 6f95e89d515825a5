// The half-hours of one group: every day with what it came to, and one day's curve.

import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { FiguresWithin, Interval } from "../../gen/firstline/v1/figures_pb.js";
import type { IntervalGroup } from "../../gen/firstline/v1/supervisor_pb.js";
import { day as dayWord, number } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { DayChart } from "../../ui/day_chart.js";
import { groupWord } from "../../ui/group.js";
import { daysOf, labelsOf, ratio, startOf, sumsOf, type Day, type Label } from "./days.js";
import { count, FigureCell, mean, share, time, type Figure } from "./figure.js";
import type { Report } from "./report.js";

export function HalfHours({ report }: { report: Report }) {
  const { groups, timeZone } = report.answer;
  const key = useSignal("");
  const date = useSignal("");
  // Another report may lack the group and the day that were looked at.
  const group = groups.find((found) => found.key === key.value) ?? groups[0];
  const days = useMemo(() => daysOf(group?.intervals ?? [], timeZone), [group, timeZone]);
  const chosen = days.length === 1 ? days[0] : days.find((day) => day.date === date.value);
  if (!group) return null;
  return (
    <section class="half-hours" aria-labelledby="half-hours">
      <h2 id="half-hours">{t("report-half-hours")}</h2>
      <div class="choices">
        {groups.length > 1 && (
          <label>
            {t("group")}
            <select
              value={group.key}
              onChange={(event) => (key.value = event.currentTarget.value)}
            >
              {groups.map((one) => (
                <option key={one.key} value={one.key}>
                  {groupWord(report.choices.by, one.key)}
                </option>
              ))}
            </select>
          </label>
        )}
        {days.length > 1 && (
          <label>
            {t("report-day")}
            <select
              value={chosen?.date ?? ""}
              onChange={(event) => (date.value = event.currentTarget.value)}
            >
              <option value="">{t("report-all-days")}</option>
              {days.map((one) => (
                <option key={one.date} value={one.date}>
                  {wordOf(one)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {chosen && <Curve key={`${group.key} ${chosen.date}`} day={chosen} />}
      <HalfHourTable group={group} days={chosen ? [chosen] : days} zone={timeZone} />
    </section>
  );
}

function wordOf({ intervals: [first] }: Day): string {
  return first ? dayWord(startOf(first)) : "";
}

function Curve({ day }: { day: Day }) {
  const { arrived, answered, abandoned } = sumsOf(day.intervals);
  const spoken = t("report-day-spoken", {
    day: wordOf(day),
    arrived: number(arrived),
    answered: number(answered),
    abandoned: number(abandoned),
  });
  return (
    <div class="card report-curve">
      <DayChart intervals={day.intervals} spoken={spoken} />
    </div>
  );
}

/** The columns that depend on no threshold, before and after those that do. */
const BEFORE = ["figure-arrived", "figure-answered", "figure-abandoned"];
const AFTER = [
  "figure-asa",
  "figure-aht",
  "figure-occupancy",
  "series-staff",
  "report-offers-missed",
];

interface TableProps {
  group: IntervalGroup;
  days: readonly Day[];
  zone: string;
}

function HalfHourTable({ group, days, zone }: TableProps) {
  const within = group.total?.figures?.within ?? [];
  const title = t("report-half-hours");
  return (
    <div class="card table-card" tabIndex={0} role="group" aria-label={title}>
      <table class="by-half-hour">
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("half-hour")}</th>
            {BEFORE.map((name) => (
              <th key={name} scope="col" class="end">
                {t(name)}
              </th>
            ))}
            {within.map(({ threshold }) => (
              <th key={threshold?.seconds} scope="col" class="end">
                {t("report-offered-within", { seconds: Number(threshold?.seconds ?? 0n) })}
              </th>
            ))}
            {AFTER.map((name) => (
              <th key={name} scope="col" class="end">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        {days.map((day) => (
          <DayRows key={day.date} day={day} within={within} zone={zone} />
        ))}
      </table>
    </div>
  );
}

interface DayProps {
  day: Day;
  within: readonly FiguresWithin[];
  zone: string;
}

function DayRows({ day, within, zone }: DayProps) {
  const labels = labelsOf(day.intervals, zone);
  return (
    <tbody data-day={day.date}>
      <DayRow day={day} within={within} />
      {day.intervals.map((interval, place) => (
        <HalfHourRow
          key={startOf(interval)}
          interval={interval}
          label={labels[place] ?? { time: "", offset: undefined }}
        />
      ))}
    </tbody>
  );
}

/** The heading of a day, with what may be added up, and what follows from it. */
function DayRow({ day, within }: Omit<DayProps, "zone">) {
  const sums = sumsOf(day.intervals);
  const { answered, abandoned } = sums;
  const levels = within.map((_, place) => {
    return share(ratio(sums.answeredWithin[place] ?? 0, answered + abandoned));
  });
  return (
    <tr class="day-row">
      <th scope="rowgroup">{wordOf(day)}</th>
      <FigureCell figure={count(sums.arrived)} />
      <FigureCell figure={count(answered)} />
      <FigureCell figure={count(abandoned)} />
      {levels.map((level, place) => (
        <FigureCell key={place} figure={level} />
      ))}
      <FigureCell figure={time(ratio(sums.waitOfAnsweredMs, answered))} />
      <FigureCell figure={time(ratio(sums.handledMs, sums.finished))} />
      {/* Means that do not follow from the sums of half-hours. */}
      <td />
      <td />
      <FigureCell figure={missed(sums.offersMissed, sums.offers)} />
    </tr>
  );
}

function HalfHourRow({ interval, label }: { interval: Interval; label: Label }) {
  const { figures, staff, offers, offersMissed } = interval;
  return (
    <tr>
      <th scope="row" class="figure">
        {label.time}
        {label.offset && (
          <>
            {" "}
            <bdi class="muted">{label.offset}</bdi>
          </>
        )}
      </th>
      <FigureCell figure={count(figures?.arrived ?? 0n)} />
      <FigureCell figure={count(figures?.answered ?? 0n)} />
      <FigureCell figure={count(figures?.abandoned ?? 0n)} />
      {figures?.within.map(({ offered }, place) => (
        <FigureCell key={place} figure={share(offered)} />
      ))}
      <FigureCell figure={time(figures?.speedOfAnswer)} />
      <FigureCell figure={time(figures?.handleTime)} />
      <FigureCell figure={share(figures?.occupancy)} />
      <FigureCell figure={mean(staff)} />
      <FigureCell figure={missed(offersMissed, offers)} />
    </tr>
  );
}

function missed(missed: number, of: number): Figure {
  return { value: String(missed), text: `${number(missed)} / ${number(of)}` };
}
