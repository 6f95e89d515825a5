// What is owed: with the time that is left, what can be done about it, and what is late first.

import { useState } from "preact/hooks";

import {
  PromiseKind,
  PromiseState,
  type Promise as Owed,
} from "../../gen/firstline/v1/types_pb.js";
import { msOf, now } from "../../lib/clock.js";
import { codeWord } from "../../lib/codes.js";
import { span } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Moment } from "../../ui/age.js";
import { MoveForm } from "./promise.js";
import { Act } from "./parts.js";
import { Outcome } from "./transfer.js";
import { promiseWord } from "./words.js";
import type { Work } from "./work.js";

const REASONS = ["caller-declined", "no-longer-needed", "not-reachable", "mistake"];

/** Those that are late first, then by their due times. */
export function byUrgency(promises: readonly Owed[]): Owed[] {
  const open = promises.filter(
    ({ state }) => state === PromiseState.OPEN || state === PromiseState.OVERDUE,
  );
  const due = (one: Owed) => (one.dueAt ? msOf(one.dueAt) : Infinity);
  const isLate = (one: Owed) => one.state === PromiseState.OVERDUE;
  return open.sort((a, b) => Number(isLate(b)) - Number(isLate(a)) || due(a) - due(b));
}

export function PromiseList({
  work,
  promises,
  hasCase,
}: {
  work: Work;
  promises: readonly Owed[];
  /** Whether each says on which case it is owed. */
  hasCase: boolean;
}) {
  return (
    <ul class="promises">
      {byUrgency(promises).map((promise) => (
        <PromiseRow
          key={String(promise.promiseId)}
          work={work}
          promise={promise}
          hasCase={hasCase}
        />
      ))}
    </ul>
  );
}

export function OwedOnCase({
  work,
  promises,
  ownerId,
}: {
  work: Work;
  promises: readonly Owed[];
  ownerId: string;
}) {
  if (byUrgency(promises).length === 0) return null;
  return (
    <section class="card" aria-labelledby="owed-title">
      <h2 id="owed-title">
        {ownerId === work.operator ? t("owed-here") : t("owed-here-by", { owner: ownerId })}
      </h2>
      <PromiseList work={work} promises={promises} hasCase={false} />
    </section>
  );
}

function PromiseRow({ work, promise, hasCase }: { work: Work; promise: Owed; hasCase: boolean }) {
  const [form, open] = useState<"move" | "withdraw" | undefined>(undefined);
  const { caseId, promiseId } = promise;
  const isCover = promise.operatorId !== "" && promise.operatorId !== work.operator;
  const stepsLeft = promise.steps.filter((step) => !step.doneAt).length;
  const keepsItself =
    promise.kind === PromiseKind.CALLBACK || promise.kind === PromiseKind.TRANSFER;
  return (
    <li class={promise.state === PromiseState.OVERDUE ? "promise is-late" : "promise"}>
      <p class="promise-what">
        <strong>{promiseWord(promise.kind)}</strong>
        {promise.callback?.urgent && <span class="chip">{t("callback-urgent")}</span>}
        {isCover && <span class="chip">{t("cover-for", { owner: promise.operatorId })}</span>}
        {hasCase && (
          <a href={`/operator/case#case=${caseId}`} target="_blank" rel="noopener">
            {t("case-number", { id: String(caseId) })}
          </a>
        )}
      </p>
      <Due promise={promise} />
      {promise.callback?.needsDecision && <p class="late">{t("needs-decision")}</p>}
      {promise.callback && promise.callback.attempts.length > 0 && (
        <p class="muted">{t("tried-times", { times: promise.callback.attempts.length })}</p>
      )}
      <Steps work={work} promise={promise} />
      <div class="deeds-row">
        {!keepsItself && (
          <Act
            work={work}
            name="keep-promise"
            kind="quiet"
            class="small"
            disabled={stepsLeft > 0}
            onClick={() => {
              void work.give("keep-promise", (requestId, options) =>
                work.service.keepPromise({ requestId, caseId, promiseId }, options),
              );
            }}
          >
            {t("promise-keep")}
          </Act>
        )}
        {promise.kind === PromiseKind.TRANSFER ? (
          <Outcome work={work} transferId={promise.transferId} />
        ) : (
          <>
            <button
              type="button"
              class="quiet small"
              aria-expanded={form === "move"}
              onClick={() => open(form === "move" ? undefined : "move")}
            >
              {t("promise-move")}
            </button>
            <button
              type="button"
              class="quiet small"
              aria-expanded={form === "withdraw"}
              onClick={() => open(form === "withdraw" ? undefined : "withdraw")}
            >
              {t("promise-withdraw")}
            </button>
          </>
        )}
      </div>
      {form === "move" && (
        <MoveForm
          work={work}
          caseId={caseId}
          promiseId={promiseId}
          onDone={() => open(undefined)}
        />
      )}
      {form === "withdraw" && <Withdraw work={work} promise={promise} />}
    </li>
  );
}

/** The same by words, by numbers and by colour. */
function Due({ promise }: { promise: Owed }) {
  if (!promise.dueAt) return null;
  const left = msOf(promise.dueAt) - now.value;
  const early =
    promise.notBefore && msOf(promise.notBefore) > now.value ? promise.notBefore : undefined;
  return (
    <p class="promise-due">
      {left < 0 ? (
        <strong class="late">
          <span aria-hidden="true">▲ </span>
          {t("late-for", { span: span(-left) })}
        </strong>
      ) : (
        <span class="figure">{t("due-within", { span: span(left) })}</span>
      )}
      <span class="muted">
        {early && (
          <>
            <Moment at={early} /> –{" "}
          </>
        )}
        <Moment at={promise.dueAt} />
      </span>
    </p>
  );
}

function Steps({ work, promise }: { work: Work; promise: Owed }) {
  const { caseId, promiseId } = promise;
  if (promise.steps.length === 0) return null;
  return (
    <ul class="checklist">
      {promise.steps.map(({ step, doneAt }) => (
        <li key={step}>
          <label class="option">
            <input
              type="checkbox"
              checked={doneAt !== undefined}
              disabled={doneAt !== undefined || work.isPending("check-step")}
              onChange={() => {
                void work.give("check-step", (requestId, options) =>
                  work.service.checkStep({ requestId, caseId, promiseId, step }, options),
                );
              }}
            />
            <span class="option-label">
              {codeWord(step)} {doneAt && <Moment at={doneAt} />}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function Withdraw({ work, promise }: { work: Work; promise: Owed }) {
  const { caseId, promiseId } = promise;
  return (
    <div class="deeds-row" role="group" aria-label={t("promise-withdraw")}>
      <span class="muted">{t("withdraw-why")}</span>
      {REASONS.map((reason) => (
        <Act
          key={reason}
          work={work}
          name="withdraw-promise"
          kind="quiet"
          class="small"
          onClick={() => {
            void work.give("withdraw-promise", (requestId, options) =>
              work.service.withdrawPromise({ requestId, caseId, promiseId, reason }, options),
            );
          }}
        >
          {codeWord(reason)}
        </Act>
      ))}
    </div>
  );
}
