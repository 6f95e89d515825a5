// Acuity, by number, word and shape: colour comes on top and carries nothing alone.

import { t } from "../lib/i18n.js";
import { number } from "../lib/format.js";
import { AgeGroup } from "../gen/firstline/v1/types_pb.js";

export type AcuityLevel = 1 | 2 | 3 | 4 | 5;

export const ACUITIES: readonly AcuityLevel[] = [1, 2, 3, 4, 5];

const WORDS: Record<AcuityLevel, string> = {
  1: "acuity-immediate",
  2: "acuity-very-urgent",
  3: "acuity-urgent",
  4: "acuity-standard",
  5: "acuity-not-urgent",
};

export function acuityWord(level: AcuityLevel): string {
  return t(WORDS[level]);
}

export function acuityLevel(level: number): AcuityLevel | undefined {
  return ACUITIES.find((known) => known === level);
}

/** Shapes that can be told apart from five metres: the more urgent, the more corners stand out. */
const SHAPES: Record<AcuityLevel, string> = {
  1: "M7 1h10l6 6v10l-6 6H7l-6-6V7z",
  2: "M12 1.5 23.5 22H.5z",
  3: "M12 .8 23.2 12 12 23.2.8 12z",
  4: "M12 1.2a10.8 10.8 0 1 0 0 21.6 10.8 10.8 0 0 0 0-21.6z",
  5: "M3 3h18v18H3z",
};

export function AcuityShape({ level }: { level: AcuityLevel }) {
  return (
    <svg class={`acuity-shape acuity-${level}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[level]} />
      <text x="12" y={level === 2 ? 19 : 16.6} text-anchor="middle">
        {number(level)}
      </text>
    </svg>
  );
}

/** Shape, number and word. `short` leaves the word to the screen reader. */
export function AcuityBadge({ level, short = false }: { level: number; short?: boolean }) {
  const known = acuityLevel(level);
  if (!known) return <span class="muted">{t("unknown")}</span>;
  return (
    <span class={`acuity acuity-${known}`}>
      <AcuityShape level={known} />
      <span class={short ? "unseen" : "acuity-word"}>{acuityWord(known)}</span>
    </span>
  );
}

const AGE_GROUPS: Record<AgeGroup, string> = {
  [AgeGroup.UNSPECIFIED]: "age-unknown",
  [AgeGroup.INFANT]: "age-infant",
  [AgeGroup.CHILD]: "age-child",
  [AgeGroup.ADULT]: "age-adult",
  [AgeGroup.SENIOR]: "age-senior",
};

export function ageGroupWord(group: AgeGroup): string {
  return t(AGE_GROUPS[group] ?? "age-unknown");
}
