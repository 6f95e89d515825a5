// Who waits: by acuity, by age, and the longest by name of the call.

import type { BoardCall } from "../../gen/firstline/v1/board_pb.js";
import { AgeGroup } from "../../gen/firstline/v1/types_pb.js";
import { codeWord } from "../../lib/codes.js";
import { number } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { AcuityBadge, ACUITIES, AcuityShape, acuityWord, ageGroupWord } from "../../ui/acuity.js";
import { Age } from "../../ui/age.js";
import { ageGroupKey } from "../../ui/group.js";
import { Icon } from "../../ui/icons.js";
import { waiting } from "./board.js";
import { Card } from "./card.js";
import { Opens } from "./panels/open.js";

export function WaitingCard() {
  const { byAcuity = [], byAgeGroup = [], longest = [] } = waiting.value ?? {};
  return (
    <Card name="waiting" title={t("who-waits")} definition="who-waits-definition">
      <ul class="acuity-row">
        {ACUITIES.map((level) => {
          const count = byAcuity[level - 1] ?? 0;
          return (
            <li key={level} class={count === 0 ? `none acuity-${level}` : `acuity-${level}`}>
              <AcuityShape level={level} />
              <span class="figure acuity-count">{number(count)}</span>
              <span class="acuity-name">{acuityWord(level)}</span>
            </li>
          );
        })}
      </ul>
      {byAgeGroup.length > 0 && (
        <ul class="age-groups">
          {byAgeGroup.map(({ key, count }) => (
            <li key={key}>
              {ageGroupKey(key)} <strong class="figure">{number(count)}</strong>
            </li>
          ))}
        </ul>
      )}
      {longest.length === 0 ? (
        <p class="calm">
          <Icon name="quiet" /> {t("nobody-waits")}
        </p>
      ) : (
        <LongestTable calls={longest} />
      )}
    </Card>
  );
}

/** The keys of age groups, as METRICS name them. */
function LongestTable({ calls }: { calls: BoardCall[] }) {
  return (
    <table class="longest">
      <caption class="unseen">{t("longest-waiting")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("wait")}</th>
          <th scope="col">{t("acuity")}</th>
          <th scope="col">{t("age-group")}</th>
          <th scope="col">{t("queue")}</th>
          <th scope="col">{t("call")}</th>
        </tr>
      </thead>
      <tbody>
        {calls.map((call) => (
          <tr key={String(call.callId)}>
            <td class="wait-now">
              <Age at={call.arrivedAt} />
            </td>
            <td>
              <AcuityBadge level={call.acuity} short />
            </td>
            <td>
              {call.ageGroup === AgeGroup.UNSPECIFIED ? (
                <span class="muted">{t("unknown")}</span>
              ) : (
                ageGroupWord(call.ageGroup)
              )}
            </td>
            <td>
              <bdi>{codeWord(call.queue)}</bdi>
            </td>
            <td>
              <Opens panel={{ about: "call", callId: call.callId }} id={String(call.callId)} />
              {call.ringing && (
                <span class="tag tag-info">
                  <Icon name="ringing" /> {t("rings")}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
