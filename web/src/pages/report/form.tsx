// The choices. They are sent together, so that a date which is being typed asks for nothing yet.

import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { FigureGrouping } from "../../gen/firstline/v1/figures_pb.js";
import { t } from "../../lib/i18n.js";
import { GROUPINGS } from "../../ui/group.js";
import { THRESHOLD_MAX_S, usualDays, withChoices, type Choices } from "./choices.js";
import { choices, today } from "./report.js";

const GROUPING_CHOICES: readonly [FigureGrouping, string][] = [
  [FigureGrouping.UNSPECIFIED, "whole-centre"],
  ...GROUPINGS,
];

/** `onAgain` reads the same once more, since the address does not change by that. */
export function ChoiceForm({ onAgain }: { onAgain: () => void }) {
  const draft = useSignal(choices.value);
  useSignalEffect(() => {
    draft.value = choices.value;
  });
  const day = useComputed(today);
  const change = (changed: Partial<Choices>) => (draft.value = { ...draft.value, ...changed });
  const ask = () => {
    const wanted = withChoices(draft.value);
    if (location.hash === wanted) onAgain();
    else location.hash = wanted;
  };
  const { from, to, by, thresholds } = draft.value;
  const [first, second] = thresholds;
  return (
    <form
      class="card choices"
      role="search"
      aria-label={t("report-choices")}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <DateField name="report-from" value={from} onChange={(date) => change({ from: date })} />
      <DateField name="report-to" value={to} onChange={(date) => change({ to: date })} />
      <label>
        {t("told-apart")}
        <select
          value={by}
          onChange={(event) => change({ by: Number(event.currentTarget.value) })}
        >
          {GROUPING_CHOICES.map(([grouping, name]) => (
            <option key={grouping} value={grouping}>
              {t(name)}
            </option>
          ))}
        </select>
      </label>
      <SecondsField
        name="report-threshold"
        value={first}
        onChange={(seconds) => change({ thresholds: [seconds, second] })}
      />
      <SecondsField
        name="report-second-threshold"
        value={second}
        onChange={(seconds) => change({ thresholds: [first, seconds] })}
      />
      <button type="submit">{t("report-show")}</button>
      <span class="usual-days">
        {usualDays(day.value).map(([name, days]) => (
          <button
            key={name}
            type="button"
            class="quiet small"
            onClick={() => {
              change(days);
              ask();
            }}
          >
            {t(name)}
          </button>
        ))}
      </span>
    </form>
  );
}

interface FieldProps<V> {
  /** The id of its name. */
  name: string;
  value: V;
  onChange: (value: V) => void;
}

function DateField({ name, value, onChange }: FieldProps<string>) {
  return (
    <label>
      {t(name)}
      <input
        type="date"
        required
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

function SecondsField({ name, value, onChange }: FieldProps<number>) {
  return (
    <label>
      {t(name)}
      <input
        type="number"
        required
        min={1}
        max={THRESHOLD_MAX_S}
        step={1}
        value={Number.isNaN(value) ? "" : value}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
