// Why this operator was asked, and who would have been otherwise.

import { Rule, type OfferReason } from "../../gen/firstline/v1/types_pb.js";
import { msOfSpan, number, spoken } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";

export function Reasons({ reason }: { reason: OfferReason }) {
  return (
    <ul class="reasons" aria-label={t("reasons")}>
      {reasonWords(reason).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

export function reasonWords(reason: OfferReason): string[] {
  const { ready, able, ring, interpreter, runnerUp } = reason;
  const words = [t("reason-counts", { ready, able }), ruleWords(reason)];
  if (ring > 0) words.push(t("reason-ring", { ring }));
  if (interpreter) words.push(t("reason-interpreter"));
  if (runnerUp) {
    const idle = runnerUp.idle ? spoken(msOfSpan(runnerUp.idle)) : t("unknown");
    const { operatorId, surplus } = runnerUp;
    words.push(t("reason-otherwise", { operator: operatorId, surplus: number(surplus), idle }));
  }
  return words;
}

function ruleWords({ rule, surplus, idle }: OfferReason): string {
  switch (rule) {
    case Rule.OWNER:
      return t("rule-owner");
    case Rule.BY_NAME:
      return t("rule-by-name");
    case Rule.ONLY_ONE:
      return t("rule-only-one");
    case Rule.CLOSEST_FIT:
      return t("rule-closest-fit", { surplus: number(surplus) });
    case Rule.LONGEST_IDLE:
      return t("rule-longest-idle", { idle: idle ? spoken(msOfSpan(idle)) : t("unknown") });
    default:
      return t("rule-unknown");
  }
}
