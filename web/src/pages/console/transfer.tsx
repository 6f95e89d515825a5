// Passing a caller, or a need, to a partner: who can help, what may be told, what is told; and the
// transfers that are under way.

import { useEffect, useRef, useState } from "preact/hooks";

import type { PartnerChoice } from "../../gen/firstline/v1/exchange_pb.js";
import {
  ConsentBasis,
  SummaryPart,
  TransferDirection,
  TransferManner,
  TransferState,
  type Transfer,
} from "../../gen/firstline/v1/transfer_pb.js";
import type { Call } from "../../gen/firstline/v1/types_pb.js";
import { msOf } from "../../lib/clock.js";
import { codeWord } from "../../lib/codes.js";
import { clockTime, number } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Countdown } from "../../ui/age.js";
import { Act, Drawer, Field, Options, Select } from "./parts.js";
import { directionWord, languageName, mannerWord, splitNeeds, transferWord } from "./words.js";
import type { Work } from "./work.js";

/** What the form holds until it is sent. */
interface Draft {
  need: string;
  language: string;
  partnerId: string;
  manner: TransferManner;
  basis: ConsentBasis;
  reason: string;
  situation: string;
  background: string;
  assessment: string;
  recommendation: string;
  tellsNumber: boolean;
}

/** Why no consent is needed, or could not be had. */
const NOT_NEEDED = ["same-service", "nothing-personal"];
const EMERGENCIES = ["life-in-danger", "unconscious", "cannot-answer"];

const TEXTS = [
  {
    name: "situation",
    part: SummaryPart.SITUATION,
    label: "told-situation",
    hint: "told-situation-hint",
  },
  {
    name: "background",
    part: SummaryPart.BACKGROUND,
    label: "told-background",
    hint: "told-background-hint",
  },
  {
    name: "assessment",
    part: SummaryPart.ASSESSMENT,
    label: "told-assessment",
    hint: "told-assessment-hint",
  },
  {
    name: "recommendation",
    part: SummaryPart.RECOMMENDATION,
    label: "told-recommendation",
    hint: "told-recommendation-hint",
  },
] as const;

function emptyDraft(call: Call, isTalking: boolean): Draft {
  return {
    need: "",
    language: splitNeeds(call.needs).languages[0] ?? "",
    partnerId: "",
    manner: isTalking ? TransferManner.WARM : TransferManner.ERRAND,
    basis: ConsentBasis.GIVEN,
    reason: "",
    situation: "",
    background: "",
    assessment: "",
    recommendation: "",
    tellsNumber: true,
  };
}

/** What the consent covers: what is told, and no more. */
export function covered(
  draft: Pick<Draft, (typeof TEXTS)[number]["name"] | "tellsNumber">,
): SummaryPart[] {
  const parts: SummaryPart[] = TEXTS.filter(({ name }) => draft[name].trim()).map(
    ({ part }) => part,
  );
  if (draft.tellsNumber) parts.push(SummaryPart.CALLER_NUMBER);
  return parts;
}

export function Refer({ work, call, isTalking }: { work: Work; call: Call; isTalking: boolean }) {
  const [draft, change] = useState<Draft>(() => ({
    ...emptyDraft(call, isTalking),
    ...work.forms.read(call.caseId),
  }));
  // Kept at once, and not when the page is next drawn: by then the form may be closed.
  const kept = useRef(draft);
  const set = (part: Partial<Draft>) => {
    kept.current = { ...kept.current, ...part };
    work.forms.write(call.caseId, kept.current);
    change(kept.current);
  };
  const close = () => (work.panel.value = undefined);
  const needsReason = draft.basis !== ConsentBasis.GIVEN;
  const isWhole = draft.need && draft.partnerId && (!needsReason || draft.reason);
  const propose = async () => {
    const sent = await work.give("propose-transfer", (requestId, options) =>
      work.service.proposeTransfer(
        { requestId, caseId: call.caseId, ...request(draft, isTalking) },
        options,
      ),
    );
    if (sent) {
      work.forms.wipe();
      close();
    }
  };
  return (
    <Drawer
      title={isTalking ? t("refer") : t("send-errand")}
      closeLabel={t("close")}
      onClose={close}
    >
      <div class="refer-grid">
        <Select
          label={t("need")}
          value={draft.need}
          none={t("choose")}
          options={(work.centre.value?.needs ?? []).map((need) => ({
            value: need,
            label: codeWord(need),
          }))}
          onChoose={(need) => set({ need, partnerId: "" })}
        />
        <Select
          label={t("language-there")}
          value={draft.language}
          none={t("any-language")}
          options={languagesFor(work, draft.language)}
          onChoose={(language) => set({ language })}
        />
      </div>
      {draft.need && (
        <PartnerList
          work={work}
          call={call}
          draft={draft}
          onChoose={(partnerId) => set({ partnerId })}
        />
      )}
      {isTalking && (
        <Options
          legend={t("manner")}
          value={mannerOf(draft, true)}
          options={[
            { value: TransferManner.WARM, label: t("manner-warm"), hint: t("manner-warm-hint") },
            { value: TransferManner.BLIND, label: t("manner-blind"), hint: t("manner-blind-hint") },
          ]}
          onChoose={(manner) => set({ manner })}
        />
      )}
      <ConsentChoice draft={draft} set={set} />
      <Told draft={draft} set={set} />
      <Act work={work} name="propose-transfer" disabled={!isWhole} onClick={() => void propose()}>
        {t("refer-now")}
      </Act>
    </Drawer>
  );
}

function languagesFor(work: Work, chosen: string) {
  const tags = new Set(work.centre.value?.languages ?? []);
  if (chosen) tags.add(chosen);
  return [...tags].map((tag) => ({ value: tag, label: languageName(tag) }));
}

/** Nobody is on the line any more if the call has ended while the form was filled in. */
function mannerOf({ manner }: Draft, isTalking: boolean): TransferManner {
  if (!isTalking) return TransferManner.ERRAND;
  return manner === TransferManner.ERRAND ? TransferManner.WARM : manner;
}

function request(draft: Draft, isTalking: boolean) {
  const isGiven = draft.basis === ConsentBasis.GIVEN;
  return {
    partnerId: draft.partnerId,
    need: draft.need,
    manner: mannerOf(draft, isTalking),
    consent: { basis: draft.basis, reason: isGiven ? "" : draft.reason, covers: covered(draft) },
    summary: {
      situation: draft.situation.trim(),
      background: draft.background.trim(),
      assessment: draft.assessment.trim(),
      recommendation: draft.recommendation.trim(),
    },
  };
}

function PartnerList({
  work,
  call,
  draft,
  onChoose,
}: {
  work: Work;
  call: Call;
  draft: Draft;
  onChoose: (partnerId: string) => void;
}) {
  const [partners, setPartners] = useState<readonly PartnerChoice[] | undefined>(undefined);
  const [isBroken, setBroken] = useState(false);
  const { need, language } = draft;
  useEffect(() => {
    let isCurrent = true;
    setPartners(undefined);
    setBroken(false);
    work.service.listPartners({ need, language, caseId: call.caseId }).then(
      (answer) => isCurrent && setPartners(answer.partners),
      () => isCurrent && setBroken(true),
    );
    return () => void (isCurrent = false);
  }, [need, language, String(call.caseId)]);
  if (isBroken) return <p role="alert">{t("partners-unread")}</p>;
  if (!partners) return <p class="muted">{t("partners-reading")}</p>;
  if (partners.length === 0) return <p role="status">{t("partners-none")}</p>;
  return (
    <Options
      legend={t("partners-nearest")}
      value={draft.partnerId}
      options={partners.map((partner) => ({
        value: partner.partnerId,
        label: partner.name,
        hint: factsOf(partner, language),
      }))}
      onChoose={onChoose}
    />
  );
}

function factsOf(partner: PartnerChoice, language: string): string {
  const facts = [
    partner.distanceMetres === 0
      ? t("partner-everywhere")
      : t("partner-distance", { km: number(partner.distanceMetres / 1000, 1) }),
    t("partner-room", { room: partner.room }),
  ];
  if (language && partner.speaksLanguage)
    facts.push(t("partner-speaks", { language: languageName(language) }));
  if (partner.closesAt) facts.push(t("partner-closes", { at: clockTime(msOf(partner.closesAt)) }));
  if (partner.byTelephone) facts.push(t("partner-by-telephone"));
  return facts.join(" · ");
}

function ConsentChoice({ draft, set }: { draft: Draft; set: (part: Partial<Draft>) => void }) {
  const reasons = draft.basis === ConsentBasis.EMERGENCY ? EMERGENCIES : NOT_NEEDED;
  return (
    <div class="consent">
      <Options
        legend={t("consent")}
        value={draft.basis}
        options={[
          { value: ConsentBasis.GIVEN, label: t("consent-given") },
          { value: ConsentBasis.NOT_NEEDED, label: t("consent-not-needed") },
          {
            value: ConsentBasis.EMERGENCY,
            label: t("consent-emergency"),
            hint: t("consent-emergency-hint"),
          },
        ]}
        onChoose={(basis) => set({ basis, reason: "" })}
      />
      {draft.basis !== ConsentBasis.GIVEN && (
        <Select
          label={t("consent-why")}
          value={draft.reason}
          none={t("choose")}
          options={reasons.map((code) => ({ value: code, label: codeWord(code) }))}
          onChoose={(reason) => set({ reason })}
        />
      )}
    </div>
  );
}

function Told({ draft, set }: { draft: Draft; set: (part: Partial<Draft>) => void }) {
  return (
    <fieldset class="told">
      <legend>{t("told")}</legend>
      {TEXTS.map(({ name, label, hint }) => (
        <Field key={name} label={t(label)} hint={t(hint)}>
          {(id, hintId) => (
            <textarea
              id={id}
              rows={2}
              dir="auto"
              maxLength={4000}
              aria-describedby={hintId}
              value={draft[name]}
              onInput={(event) => set({ [name]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <label class="option">
        <input
          type="checkbox"
          checked={draft.tellsNumber}
          onChange={(event) => set({ tellsNumber: event.currentTarget.checked })}
        />
        <span class="option-label">{t("told-number")}</span>
      </label>
      <p class="hint">{t("told-hint")}</p>
    </fieldset>
  );
}

/** The transfers of the case that are not over. */
export function Transfers({ work, transfers }: { work: Work; transfers: readonly Transfer[] }) {
  if (transfers.length === 0) return null;
  return (
    <ul class="transfers" aria-label={t("transfers")}>
      {transfers.map((transfer) => (
        <li key={String(transfer.transferId)} data-transfer={TransferState[transfer.state]}>
          <TransferRow work={work} transfer={transfer} />
        </li>
      ))}
    </ul>
  );
}

function TransferRow({ work, transfer }: { work: Work; transfer: Transfer }) {
  const { transferId, state } = transfer;
  const isOurs = transfer.direction === TransferDirection.OUT;
  const isOpen = state === TransferState.PROPOSED || state === TransferState.ACCEPTED;
  const until = isOpen ? transfer.until : transfer.outcomeDueAt;
  return (
    <>
      <p class="transfer-what">
        <strong>{directionWord(transfer.direction, transfer.partnerId)}</strong> ·{" "}
        {codeWord(transfer.need)} · {mannerWord(transfer.manner)}
      </p>
      <p class="transfer-state" aria-live="polite">
        <span class="chip">{transferWord(state)}</span>
        {until && <Countdown to={until} />}
      </p>
      {!isOurs && transfer.summary && <Heard transfer={transfer} />}
      {isOurs && isOpen && <Withdraw work={work} transferId={transferId} />}
      {isOurs && state === TransferState.CONNECTED && (
        <Outcome work={work} transferId={transferId} />
      )}
    </>
  );
}

/** What a partner told us of its caller. */
function Heard({ transfer }: { transfer: Transfer }) {
  const told = transfer.summary;
  if (!told) return null;
  if (told.unavailable) return <p class="muted">{t("told-unavailable")}</p>;
  return (
    <dl class="heard">
      {TEXTS.filter(({ name }) => told[name]).map(({ name, label }) => (
        <div key={name}>
          <dt>{t(label)}</dt>
          <dd dir="auto">{told[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

const WITHDRAWALS = ["caller-declined", "no-longer-needed", "mistake"];

function Withdraw({ work, transferId }: { work: Work; transferId: bigint }) {
  const [isOpen, open] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" class="quiet small" onClick={() => open(true)}>
        {t("transfer-withdraw")}
      </button>
    );
  }
  return (
    <div class="deeds-row" role="group" aria-label={t("transfer-withdraw")}>
      {WITHDRAWALS.map((reason) => (
        <Act
          key={reason}
          work={work}
          name="withdraw-transfer"
          kind="quiet"
          class="small"
          onClick={() => {
            void work.give("withdraw-transfer", (requestId, options) =>
              work.service.withdrawTransfer({ requestId, transferId, reason }, options),
            );
          }}
        >
          {codeWord(reason)}
        </Act>
      ))}
    </div>
  );
}

const OUTCOMES = ["helped", "not-helped", "not-reached", "help-refused"];

/** For partners without software, and for those who have fallen silent. */
export function Outcome({ work, transferId }: { work: Work; transferId: bigint }) {
  const [isOpen, open] = useState(false);
  const [outcome, choose] = useState("");
  const [note, write] = useState("");
  if (!isOpen) {
    return (
      <button type="button" class="quiet small" onClick={() => open(true)}>
        {t("record-outcome")}
      </button>
    );
  }
  return (
    <div class="inline-form">
      <Options
        legend={t("record-outcome")}
        value={outcome}
        isRow
        options={OUTCOMES.map((code) => ({ value: code, label: codeWord(code) }))}
        onChoose={choose}
      />
      <Field label={t("outcome-note")}>
        {(id) => (
          <textarea
            id={id}
            rows={2}
            dir="auto"
            maxLength={4000}
            value={note}
            onInput={(event) => write(event.currentTarget.value)}
          />
        )}
      </Field>
      <Act
        work={work}
        name="record-outcome"
        disabled={!outcome}
        onClick={() => {
          void work.give("record-outcome", (requestId, options) =>
            work.service.recordOutcome(
              { requestId, transferId, outcome, note: note.trim() },
              options,
            ),
          );
        }}
      >
        {t("record")}
      </Act>
    </div>
  );
}
