// A figure in a table: rounded for people, and with it the exact value for whoever reads the page
// by a program, as `<data value>`: counts, milliseconds, shares to six digits.

import type { Duration } from "@bufbuild/protobuf/wkt";
import { alignedPercent, msOfSpan, number, span } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";

interface Shown {
  value: string;
  text: string;
  /** What is shown to whoever points at it. */
  exact?: string;
}

/** Undefined: unknown. */
export type Figure = Shown | undefined;

export function count(value: number | bigint): Figure {
  return { value: String(value), text: number(value) };
}

export function share(value: number | undefined): Figure {
  if (value === undefined) return undefined;
  const exact = value.toFixed(6);
  return { value: exact, text: alignedPercent(value, 1), exact };
}

export function time(value: Duration | number | undefined): Figure {
  if (value === undefined) return undefined;
  const ms = typeof value === "number" ? value : msOfSpan(value);
  const exact = t("report-seconds", { seconds: number(ms / 1_000, 3) });
  return { value: String(ms), text: span(ms), exact };
}

/** Of operators, on average. */
export function mean(value: number): Figure {
  return { value: String(value), text: number(value, 1), exact: number(value, 3) };
}

/** `name` is the published one, where there is one. */
export function FigureCell({ name, figure }: { name?: string; figure: Figure }) {
  return (
    <td class="end figure" data-figure={name}>
      {figure ? (
        <data value={figure.value} title={figure.exact}>
          {figure.text}
        </data>
      ) : (
        <span class="muted">
          <span aria-hidden="true">–</span>
          <span class="unseen">{t("unknown")}</span>
        </span>
      )}
    </td>
  );
}
