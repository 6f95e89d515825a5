// Groups of contacts, by what figures tell them apart.

import { FigureGrouping } from "../gen/firstline/v1/figures_pb.js";
import { codeWord } from "../lib/codes.js";
import { number } from "../lib/format.js";
import { t } from "../lib/i18n.js";
import { acuityLevel, acuityWord } from "./acuity.js";

/** By what they can be told apart, and the ids of its texts. */
export const GROUPINGS: readonly [FigureGrouping, string][] = [
  [FigureGrouping.QUEUE, "by-queue"],
  [FigureGrouping.ACUITY, "by-acuity"],
  [FigureGrouping.LANGUAGE, "by-language"],
  [FigureGrouping.DISTRICT, "by-district"],
  [FigureGrouping.AGE_GROUP, "by-age-group"],
];

const AGE_KEYS: Record<string, string> = {
  unknown: "age-unknown",
  infant: "age-infant",
  child: "age-child",
  adult: "age-adult",
  senior: "age-senior",
};

export function ageGroupKey(key: string): string {
  const id = AGE_KEYS[key];
  return id ? t(id) : key;
}

/** The group in words: an acuity with its number, a code in the reader's language. */
export function groupWord(by: FigureGrouping, key: string): string {
  if (by === FigureGrouping.UNSPECIFIED) return t("whole-centre");
  if (key === "") return by === FigureGrouping.LANGUAGE ? t("no-language") : t("unknown");
  if (by === FigureGrouping.AGE_GROUP) return ageGroupKey(key);
  const level = by === FigureGrouping.ACUITY ? acuityLevel(Number(key)) : undefined;
  if (level) return `${number(level)} ${acuityWord(level)}`;
  return by === FigureGrouping.QUEUE ? codeWord(key) : key;
}

/** The same within a sentence or a table, where it keeps its own direction. */
export function groupName(by: FigureGrouping, key: string) {
  return <bdi>{groupWord(by, key)}</bdi>;
}
