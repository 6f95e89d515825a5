// What a case is now: open or closed, whose, what is owed on it, where its caller is to go.

import type { Transfer } from "../../gen/firstline/v1/transfer_pb.js";
import { TransferDirection, TransferState } from "../../gen/firstline/v1/transfer_pb.js";
import {
  PromiseKind,
  PromiseState,
  type Case,
  type Promise as Promised,
} from "../../gen/firstline/v1/types_pb.js";
import { msOf } from "../../lib/clock.js";
import { codeWord } from "../../lib/codes.js";
import { dayAndTime } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Countdown } from "../../ui/age.js";
import { Isolated } from "../../ui/isolated.js";

export function CaseFacts({ found }: { found: Case }) {
  return (
    <dl class="facts">
      <Fact name="fact-state">
        <span class={found.open ? "tag tag-good" : "tag"}>
          {found.open ? t("case-is-open") : t("case-is-closed")}
        </span>{" "}
        {found.disposition && codeWord(found.disposition)}
        {found.closedAt && <span class="muted"> {dayAndTime(msOf(found.closedAt))}</span>}
      </Fact>
      <Fact name="fact-owner">
        {found.ownerId ? (
          <Isolated id={found.ownerId} />
        ) : (
          <span class="muted">{t("no-owner")}</span>
        )}
        {found.handOverToId && (
          <span class="muted"> {t("proposed-to", { operator: found.handOverToId })}</span>
        )}
      </Fact>
      <Fact name="fact-opened">{found.openedAt && dayAndTime(msOf(found.openedAt))}</Fact>
      <Fact name="fact-district">
        {found.district ? (
          <Isolated id={found.district} />
        ) : (
          <span class="muted">{t("unknown")}</span>
        )}
      </Fact>
      {found.forgotten && <Fact name="fact-data">{t("data-destroyed")}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const KINDS: Record<PromiseKind, string> = {
  [PromiseKind.UNSPECIFIED]: "unknown",
  [PromiseKind.CALLBACK]: "promise-callback",
  [PromiseKind.TRANSFER]: "promise-transfer",
  [PromiseKind.FOLLOW_UP]: "promise-follow-up",
  [PromiseKind.REFERRAL]: "promise-referral",
};

export function PromiseList({ promises }: { promises: Promised[] }) {
  if (promises.length === 0) return <p class="muted">{t("nothing-promised")}</p>;
  return (
    <ul class="owed">
      {promises.map((promise) => (
        <li key={String(promise.promiseId)}>
          <strong>{t(KINDS[promise.kind] ?? "unknown")}</strong> <Standing promise={promise} />
          <span class="muted">
            {" "}
            {promise.operatorId ? <Isolated id={promise.operatorId} /> : t("owed-by-centre")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Standing({ promise }: { promise: Promised }) {
  const { state, dueAt, settledAt, withdrawReason } = promise;
  const when = settledAt ? dayAndTime(msOf(settledAt)) : "";
  if (state === PromiseState.KEPT) return <span>{t("kept-at", { time: when })}</span>;
  if (state === PromiseState.WITHDRAWN) {
    return <span>{t("withdrawn-at", { time: when, reason: codeWord(withdrawReason) })}</span>;
  }
  return <Countdown to={dueAt} />;
}

const STATES: Record<TransferState, string> = {
  [TransferState.UNSPECIFIED]: "unknown",
  [TransferState.PROPOSED]: "transfer-state-proposed",
  [TransferState.ACCEPTED]: "transfer-state-accepted",
  [TransferState.CONNECTED]: "transfer-state-connected",
  [TransferState.COMPLETED]: "transfer-state-completed",
  [TransferState.RETURNED]: "transfer-state-returned",
  [TransferState.DECLINED]: "transfer-state-declined",
  [TransferState.EXPIRED]: "transfer-state-expired",
  [TransferState.WITHDRAWN]: "transfer-state-withdrawn",
};

export function TransferList({ transfers }: { transfers: Transfer[] }) {
  if (transfers.length === 0) return <p class="muted">{t("no-transfers")}</p>;
  return (
    <ul class="owed">
      {transfers.map((transfer) => (
        <li key={String(transfer.transferId)}>
          <strong>
            {t(transfer.direction === TransferDirection.IN ? "transfer-from" : "transfer-to", {
              partner: transfer.partnerId,
            })}
          </strong>{" "}
          <span>{t(STATES[transfer.state] ?? "unknown")}</span>
          <span class="muted">
            {" "}
            {[transfer.need, transfer.outcome, transfer.reason]
              .filter(Boolean)
              .map(codeWord)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
