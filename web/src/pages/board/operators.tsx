// The operators: how many do what, and who has been at it longest.

import type { BoardOperator } from "../../gen/firstline/v1/board_pb.js";
import { DeskStatus } from "../../gen/firstline/v1/desk_pb.js";
import { msOf } from "../../lib/clock.js";
import { number } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Age } from "../../ui/age.js";
import { Icon, type IconName } from "../../ui/icons.js";
import { Isolated } from "../../ui/isolated.js";
import { pauseWord, statusWord } from "../../ui/words.js";
import { operators } from "./board.js";
import { Card } from "./card.js";
import { Opens } from "./panels/open.js";

/** In the order in which a supervisor looks for trouble. */
const STATUSES = [
  DeskStatus.READY,
  DeskStatus.OFFERED,
  DeskStatus.TALKING,
  DeskStatus.WRAP_UP,
  DeskStatus.NOT_READY,
] as const;

const ICONS: Record<number, IconName> = {
  [DeskStatus.READY]: "ready",
  [DeskStatus.OFFERED]: "ringing",
  [DeskStatus.TALKING]: "talking",
  [DeskStatus.WRAP_UP]: "notes",
  [DeskStatus.NOT_READY]: "pause",
};

export function OperatorsCard() {
  const { byStatus = [], operators: all = [], offDuty = 0 } = operators.value ?? {};
  const counts = new Map(byStatus.map((one) => [one.status, one.operators]));
  return (
    <Card
      name="operators"
      title={t("operators")}
      definition="operators-definition"
      aside={offDuty > 0 && <span class="muted small">{t("off-duty", { count: offDuty })}</span>}
    >
      <ul class="status-row">
        {STATUSES.map((status) => (
          <li key={status} class={`status-${status} ${counts.get(status) ? "" : "none"}`}>
            <StatusIcon status={status} />
            <span class="figure status-count">{number(counts.get(status) ?? 0)}</span>
            <span class="status-name">{statusWord(status)}</span>
          </li>
        ))}
      </ul>
      {all.length === 0 ? (
        <p class="muted">{t("nobody-signed-in")}</p>
      ) : (
        <table class="operators">
          <caption class="unseen">{t("operators")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("operator")}</th>
              <th scope="col">{t("status")}</th>
              <th scope="col">{t("time-in-status")}</th>
              <th scope="col">{t("call")}</th>
            </tr>
          </thead>
          <tbody>{[...all].sort(byUrgency).map(OperatorRow)}</tbody>
        </table>
      )}
    </Card>
  );
}

export function StatusIcon({ status }: { status: DeskStatus }) {
  return <Icon name={ICONS[status] ?? "away"} />;
}

/** Consoles that are lost first, then those who work, longest first. */
function byUrgency(one: BoardOperator, other: BoardOperator): number {
  return rank(one) - rank(other) || began(one) - began(other);
}

const RANKS: Record<number, number> = {
  [DeskStatus.TALKING]: 2,
  [DeskStatus.OFFERED]: 1,
  [DeskStatus.WRAP_UP]: 3,
  [DeskStatus.NOT_READY]: 4,
  [DeskStatus.READY]: 5,
};

function rank(operator: BoardOperator): number {
  return operator.consoleLostSince ? 0 : (RANKS[operator.status] ?? 6);
}

function began({ since }: BoardOperator): number {
  return since ? msOf(since) : 0;
}

function OperatorRow(operator: BoardOperator) {
  const { operatorId, status, since, pause, consoleLostSince, callId, held, onDuty } = operator;
  return (
    <tr key={operatorId}>
      <th scope="row">
        <Opens panel={{ about: "operator", operatorId }} id={operatorId} />
      </th>
      <td>
        <span class={`status status-${status}`}>
          <StatusIcon status={status} /> {held ? t("status-on-hold") : statusWord(status)}
        </span>
        {status === DeskStatus.NOT_READY && <span class="muted"> {pauseWord(pause)}</span>}
        {!onDuty && <span class="tag">{t("not-on-duty")}</span>}
        {consoleLostSince && (
          <span class="tag tag-bad">
            <Icon name="lost" /> {t("console-lost")}
          </span>
        )}
      </td>
      <td>
        <Age at={consoleLostSince ?? since} />
      </td>
      <td>{callId !== 0n && <Isolated id={callId} />}</td>
    </tr>
  );
}
