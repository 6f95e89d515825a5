// The call at the desk: who it is, what it is about, and everything that can be done with it.

import { useLayoutEffect, useState } from "preact/hooks";

import { DeskStatus, type Desk, type DeskCall } from "../../gen/firstline/v1/desk_pb.js";
import { CallKind, CallState, type Call } from "../../gen/firstline/v1/types_pb.js";
import { msOf, now } from "../../lib/clock.js";
import { codeWord } from "../../lib/codes.js";
import { span } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { AcuityBadge, ageGroupWord } from "../../ui/acuity.js";
import { Callback, FollowUp } from "./promise.js";
import { Consulting, Consult, PassOn } from "./consult.js";
import { KEYS } from "./keys.js";
import { Notes } from "./notes.js";
import { RedFlags } from "./offer.js";
import { Act } from "./parts.js";
import { OwedOnCase } from "./promises.js";
import { Refer, Transfers } from "./transfer.js";
import { kindWord, languageName, splitNeeds } from "./words.js";
import type { Panel, Work } from "./work.js";
import { WrapUp } from "./wrapup.js";

export function CallCard({ work, desk, shown }: { work: Work; desk: Desk; shown: DeskCall }) {
  const call = shown.call;
  if (!call) return null;
  const isTalking = desk.status === DeskStatus.TALKING;
  return (
    <>
      <section class="card call" aria-labelledby="call-title">
        <CallHead call={call} />
        <RedFlags codes={call.triage?.redFlags ?? []} />
        <CallFacts work={work} shown={shown} call={call} />
        {isTalking && <Deeds work={work} desk={desk} call={call} />}
        {isTalking && <Consulting work={work} desk={desk} call={call} />}
        <Transfers work={work} transfers={shown.transfers} />
      </section>
      {desk.status === DeskStatus.WRAP_UP && <WrapUp work={work} desk={desk} shown={shown} />}
      <OpenPanel work={work} call={call} isTalking={isTalking} />
      <Notes work={work} call={call} isWrapUp={desk.status === DeskStatus.WRAP_UP} />
      <OwedOnCase work={work} promises={shown.promises} ownerId={shown.caseOwnerId} />
    </>
  );
}

function CallHead({ call }: { call: Call }) {
  return (
    <header class="call-head">
      <AcuityBadge level={call.acuity} />
      <div>
        <h2 id="call-title" class="call-what">
          {call.triage?.complaint ? codeWord(call.triage.complaint) : t("complaint-unknown")}
          <span class="offer-age">{ageGroupWord(call.triage?.ageGroup ?? 0)}</span>
        </h2>
        <p class="muted">
          {kindWord(call.kind)} · {codeWord(call.queue)} ·{" "}
          <a href={`/operator/case#case=${call.caseId}`} target="_blank" rel="noopener">
            {t("case-number", { id: String(call.caseId) })}
          </a>
        </p>
      </div>
      <p class="call-state">
        <strong>{stateWord(call)}</strong>
        <Lasting call={call} />
      </p>
    </header>
  );
}

function stateWord(call: Call): string {
  if (call.state === CallState.ENDED) return t("call-over");
  if (call.state === CallState.PARTING) return t("call-parting");
  if (call.state === CallState.WITH_PARTNER) return t("call-with-partner");
  if (call.state === CallState.HELD) return t("call-held");
  if (!call.connectedAt) {
    return call.kind === CallKind.CALLBACK ? t("call-dialling") : t("call-connecting");
  }
  return t("call-talking");
}

function Lasting({ call }: { call: Call }) {
  const since = call.heldSince ?? call.connectedAt ?? call.acceptedAt;
  if (!since || call.state === CallState.ENDED) return null;
  return <span class="figure lasting">{span(now.value - msOf(since))}</span>;
}

function CallFacts({ work, shown, call }: { work: Work; shown: DeskCall; call: Call }) {
  const { languages } = splitNeeds(call.needs);
  return (
    <dl class="facts">
      <div>
        <dt>{t("caller-number")}</dt>
        <dd>
          <CallerNumber shown={shown} />
        </dd>
      </div>
      {languages.length > 0 && (
        <div>
          <dt>{t("speaks")}</dt>
          <dd>{languages.map(languageName).join(" · ")}</dd>
        </div>
      )}
      {call.district && (
        <div>
          <dt>{t("district")}</dt>
          <dd>{codeWord(call.district)}</dd>
        </div>
      )}
      <div>
        <dt>{t("case-owner")}</dt>
        <dd>
          {shown.caseOwnerId === work.operator ? (
            t("case-is-mine")
          ) : (
            <bdi>{shown.caseOwnerId || t("nobody-yet")}</bdi>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** Masked until somebody asks: people look over shoulders. */
function CallerNumber({ shown }: { shown: DeskCall }) {
  const [isShown, show] = useState(false);
  useLayoutEffect(() => show(false), [shown.call?.callId]);
  if (shown.callerNumberUnavailable) return <span>{t("number-unavailable")}</span>;
  if (!shown.callerNumber) return <span>{t("number-withheld")}</span>;
  return (
    <span class="number">
      <bdi dir="ltr" class="figure" data-number>
        {isShown ? shown.callerNumber : masked(shown.callerNumber)}
      </bdi>
      <button
        type="button"
        class="quiet small"
        aria-pressed={isShown}
        onClick={() => show(!isShown)}
      >
        {isShown ? t("number-hide") : t("number-show")}
      </button>
    </span>
  );
}

/** The last three digits, to recognise a number that is read out. */
export function masked(number: string): string {
  return number.slice(0, -3).replace(/\d/g, "•") + number.slice(-3);
}

const PANELS: readonly { panel: Panel; name: string; keys: string }[] = [
  { panel: "consult", name: "consult", keys: KEYS.consult.label },
  { panel: "pass-on", name: "pass-on", keys: KEYS.passOn.label },
  { panel: "transfer", name: "refer", keys: KEYS.transfer.label },
  { panel: "callback", name: "promise-a-callback", keys: KEYS.callback.label },
  { panel: "follow-up", name: "promise-a-follow-up", keys: "" },
];

function Deeds({ work, desk, call }: { work: Work; desk: Desk; call: Call }) {
  const isConnected = call.connectedAt !== undefined && call.state !== CallState.PARTING;
  const isConsult = call.kind === CallKind.CONSULT;
  const isHeld = call.state === CallState.HELD;
  const open = work.panel.value;
  return (
    <div class="deeds">
      <div class="deeds-row">
        <Act
          work={work}
          name={isHeld ? "resume" : "hold"}
          kind={isHeld ? "primary" : "quiet"}
          keys={KEYS.hold.label}
          disabled={!isConnected}
          onClick={() => hold(work, call)}
        >
          {isHeld ? t("resume") : t("hold")}
        </Act>
        <Act
          work={work}
          name="end-call"
          kind="danger"
          keys={KEYS.end.label}
          onClick={() => end(work)}
        >
          {t("end-call")}
        </Act>
      </div>
      {!isConsult && (
        <div class="deeds-row" role="group" aria-label={t("more-deeds")}>
          {PANELS.map(({ panel, name, keys }) => (
            <button
              key={panel}
              type="button"
              class="quiet deed"
              aria-expanded={open === panel}
              aria-keyshortcuts={keys || undefined}
              disabled={panel === "consult" && desk.consult !== undefined}
              onClick={() => toggle(work, panel)}
            >
              {t(name)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

export function toggle(work: Work, panel: Panel): void {
  work.panel.value = work.panel.value === panel ? undefined : panel;
}

export function hold(work: Work, call: Call): void {
  const isHeld = call.state === CallState.HELD;
  void work.give<unknown>(isHeld ? "resume" : "hold", (requestId, options) =>
    isHeld
      ? work.service.resume({ requestId }, options)
      : work.service.hold({ requestId }, options),
  );
}

export function end(work: Work): void {
  void work.give("end-call", (requestId, options) => work.service.endCall({ requestId }, options));
}

function OpenPanel({ work, call, isTalking }: { work: Work; call: Call; isTalking: boolean }) {
  switch (work.panel.value) {
    case "consult":
      return isTalking ? <Consult work={work} /> : null;
    case "pass-on":
      return isTalking ? <PassOn work={work} /> : null;
    case "transfer":
      return <Refer work={work} call={call} isTalking={isTalking} />;
    case "callback":
      return <Callback work={work} caseId={call.caseId} />;
    case "follow-up":
      return <FollowUp work={work} caseId={call.caseId} />;
    default:
      return null;
  }
}
