// The cases: how many are open and how old they are.

import { useComputed } from "@preact/signals";
import type { BoardCases } from "../../gen/firstline/v1/board_pb.js";
import { msOf, now } from "../../lib/clock.js";
import { msOfSpan, number, percent, spoken } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Term } from "../../ui/term.js";
import { cases } from "./board.js";
import { Card } from "./card.js";

const HOUR_MS = 3_600_000;

/** Ages are told by these classes: up to so many hours, and the id of the class's name. */
const CLASSES: readonly [number, string][] = [
  [1, "age-below-1h"],
  [4, "age-below-4h"],
  [24, "age-below-1d"],
  [72, "age-below-3d"],
  [Infinity, "age-above-3d"],
];

/** How many open cases each class has. An hour counts as old as its beginning. */
export function casesByAge(board: BoardCases | undefined, nowMs: number): number[] {
  const counts = CLASSES.map(() => 0);
  for (const { hour, cases } of board?.byAge ?? []) {
    const hours = hour ? (nowMs - msOf(hour)) / HOUR_MS : 0;
    const place = CLASSES.findIndex(([limit]) => hours < limit);
    counts[place] = (counts[place] ?? 0) + cases;
  }
  return counts;
}

export function CasesCard() {
  const found = cases.value;
  // Recounted once a minute at most: ages are in hours.
  const minute = useComputed(() => Math.floor(now.value / 60_000));
  const counts = casesByAge(found, minute.value * 60_000);
  const greatest = Math.max(1, ...counts);
  const oldest = found?.oldestOpenedAt;
  return (
    <Card
      name="cases"
      title={t("cases")}
      definition="cases-definition"
      aside={
        <span class="small figure">{t("cases-open", { open: number(found?.open ?? 0) })}</span>
      }
    >
      <ul class="case-ages">
        {CLASSES.map(([, name], place) => (
          <li key={name}>
            <span class="case-age-name">{t(name)}</span>
            <span class="case-age-bar" aria-hidden="true">
              <span style={{ inlineSize: `${((counts[place] ?? 0) / greatest) * 100}%` }} />
            </span>
            <span class="figure">{number(counts[place] ?? 0)}</span>
          </li>
        ))}
      </ul>
      <dl class="case-facts figure">
        {oldest && (
          <>
            <dt>{t("oldest-case")}</dt>
            <dd>{spoken(minute.value * 60_000 - msOf(oldest))}</dd>
          </>
        )}
        <dt>{t("cases-unowned")}</dt>
        <dd>{number(found?.unowned ?? 0)}</dd>
        <dt>{t("cases-closed-today")}</dt>
        <dd>{number(found?.closedToday ?? 0)}</dd>
        <dt>
          <Term definition="first-contact-definition">{t("first-contact")}</Term>{" "}
          {found?.firstContactWindow && (
            <span>
              {t("first-contact-window", { span: spoken(msOfSpan(found.firstContactWindow)) })}
            </span>
          )}
        </dt>
        <dd>{firstContact(found)}</dd>
      </dl>
    </Card>
  );
}

function firstContact(found: BoardCases | undefined): string {
  if (!found || found.closedToday === 0) return "–";
  return percent(found.resolvedAtFirstContact / found.closedToday);
}
