// What is the operator's own beside the call: cases, promises, cases that others propose, and what
// must be handed over before going home.

import { useEffect, useState } from "preact/hooks";

import type { Desk, DeskHandOver } from "../../gen/firstline/v1/desk_pb.js";
import { DeskStatus } from "../../gen/firstline/v1/desk_pb.js";
import type { Case } from "../../gen/firstline/v1/types_pb.js";
import { codeWord } from "../../lib/codes.js";
import { number } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Age, Countdown } from "../../ui/age.js";
import { Act, Drawer, Select } from "./parts.js";
import { PromiseList, byUrgency } from "./promises.js";
import type { Work } from "./work.js";

export function Own({ work, desk }: { work: Work; desk: Desk }) {
  return (
    <aside class="own" aria-label={t("own-work")}>
      {desk.handOvers.length > 0 && <Proposed work={work} proposed={desk.handOvers} />}
      <MyPromises work={work} desk={desk} />
      <MyCases work={work} desk={desk} />
      {work.panel.value === "shift-end" ? (
        <ShiftEnd work={work} desk={desk} />
      ) : (
        <button type="button" class="quiet" onClick={() => (work.panel.value = "shift-end")}>
          {t("shift-end")}
        </button>
      )}
    </aside>
  );
}

function MyPromises({ work, desk }: { work: Work; desk: Desk }) {
  const late = desk.overduePromises;
  const atHand = desk.call?.call?.caseId;
  const elsewhere = desk.nextPromises.filter((one) => one.caseId !== atHand);
  return (
    <section class="card" aria-labelledby="promises-title">
      <h2 id="promises-title">
        {t("my-promises")}
        {late > 0 && <span class="chip is-late">{t("promises-late", { late })}</span>}
      </h2>
      {byUrgency(elsewhere).length === 0 ? (
        <p class="muted">{t("promises-none")}</p>
      ) : (
        <PromiseList work={work} promises={elsewhere} hasCase />
      )}
    </section>
  );
}

function MyCases({ work, desk }: { work: Work; desk: Desk }) {
  const cases = work.cases.value;
  return (
    <section class="card" aria-labelledby="cases-title">
      <h2 id="cases-title">
        {t("my-cases")} <span class="count figure">{number(desk.openCases)}</span>
      </h2>
      {!cases && <p class="muted">{t("reading")}</p>}
      {cases?.length === 0 && <p class="muted">{t("cases-none")}</p>}
      {cases && cases.length > 0 && (
        <ul class="cases">
          {cases.map((one) => (
            <CaseRow key={String(one.caseId)} work={work} desk={desk} shown={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function CaseRow({ work, desk, shown }: { work: Work; desk: Desk; shown: Case }) {
  const [form, open] = useState<"close" | "hand-over" | undefined>(undefined);
  const isAtHand = desk.call?.call?.caseId === shown.caseId;
  const owed = byUrgency(shown.promises).length;
  const toggle = (which: typeof form) => open(form === which ? undefined : which);
  return (
    <li class="case">
      <p class="case-what">
        <a href={`/operator/case#case=${shown.caseId}`} target="_blank" rel="noopener">
          {t("case-number", { id: String(shown.caseId) })}
        </a>
        <span class="muted">
          {t("case-open-for")} <Age at={shown.openedAt} />
        </span>
        {isAtHand && <span class="chip">{t("case-at-hand")}</span>}
        {owed > 0 && <span class="chip">{t("case-owes", { owed })}</span>}
        {shown.handOverToId && (
          <span class="chip">{t("case-proposed-to", { to: shown.handOverToId })}</span>
        )}
      </p>
      {!isAtHand && (
        <div class="deeds-row">
          <button
            type="button"
            class="quiet small"
            aria-expanded={form === "hand-over"}
            onClick={() => toggle("hand-over")}
          >
            {t("hand-over")}
          </button>
          {owed === 0 && (
            <button
              type="button"
              class="quiet small"
              aria-expanded={form === "close"}
              onClick={() => toggle("close")}
            >
              {t("case-close")}
            </button>
          )}
        </div>
      )}
      {form === "close" && <CloseForm work={work} caseId={shown.caseId} />}
      {form === "hand-over" && <HandOverForm work={work} shown={shown} />}
    </li>
  );
}

function CloseForm({ work, caseId }: { work: Work; caseId: bigint }) {
  const [disposition, choose] = useState("");
  return (
    <div class="inline-form">
      <Select
        label={t("disposition")}
        value={disposition}
        none={t("choose")}
        options={(work.centre.value?.dispositions ?? []).map((code) => ({
          value: code,
          label: codeWord(code),
        }))}
        onChoose={choose}
      />
      <Act
        work={work}
        name="close-case"
        disabled={!disposition}
        onClick={() => {
          void work.give("close-case", (requestId, options) =>
            work.service.closeCase({ requestId, caseId, disposition }, options),
          );
        }}
      >
        {t("case-close")}
      </Act>
    </div>
  );
}

function HandOverForm({ work, shown }: { work: Work; shown: Case }) {
  const [operatorId, choose] = useState("");
  const { caseId } = shown;
  useEffect(() => void work.readColleagues(), []);
  const colleagues = work.colleagues.value;
  if (shown.handOverToId) {
    return (
      <Act
        work={work}
        name="withdraw-hand-over"
        kind="quiet"
        class="small"
        onClick={() => {
          void give(work, "withdraw-hand-over", caseId);
        }}
      >
        {t("hand-over-withdraw")}
      </Act>
    );
  }
  return (
    <div class="inline-form">
      <Select
        label={t("colleague")}
        value={operatorId}
        none={colleagues.length > 0 ? t("choose") : t("nobody-signed-in")}
        options={colleagues.map((one) => ({ value: one.operatorId, label: one.operatorId }))}
        onChoose={choose}
      />
      <Act
        work={work}
        name="propose-hand-over"
        disabled={!operatorId}
        onClick={() => {
          void work
            .give("propose-hand-over", (requestId, options) =>
              work.service.proposeHandOver({ requestId, caseId, operatorId }, options),
            )
            .then(() => work.readLists());
        }}
      >
        {t("hand-over-propose")}
      </Act>
    </div>
  );
}

async function give(
  work: Work,
  deed: "withdraw-hand-over" | "accept-hand-over",
  caseId: bigint,
): Promise<void> {
  await work.give<unknown>(deed, (requestId, options) =>
    deed === "withdraw-hand-over"
      ? work.service.withdrawHandOver({ requestId, caseId }, options)
      : work.service.acceptHandOver({ requestId, caseId }, options),
  );
  await work.readLists();
}

const DECLINES = ["too-many-cases", "shift-ends", "not-competent"];

/** What colleagues would like the operator to take over. */
function Proposed({ work, proposed }: { work: Work; proposed: readonly DeskHandOver[] }) {
  return (
    <section class="card proposed" aria-labelledby="proposed-title">
      <h2 id="proposed-title">{t("proposed-to-me")}</h2>
      <ul class="cases">
        {proposed.map((one) => (
          <ProposedRow key={String(one.caseId)} work={work} one={one} />
        ))}
      </ul>
    </section>
  );
}

function ProposedRow({ work, one }: { work: Work; one: DeskHandOver }) {
  const [isDeclining, decline] = useState(false);
  const { caseId } = one;
  return (
    <li class="case">
      <p class="case-what">
        <a href={`/operator/case#case=${caseId}`} target="_blank" rel="noopener">
          {t("case-number", { id: String(caseId) })}
        </a>
        <span>{t("proposed-by", { owner: one.ownerId })}</span>
        {one.openPromises > 0 && (
          <span class="chip">{t("case-owes", { owed: one.openPromises })}</span>
        )}
        {one.nextDueAt && <Countdown to={one.nextDueAt} />}
      </p>
      <div class="deeds-row">
        <Act
          work={work}
          name="accept-hand-over"
          class="small"
          onClick={() => void give(work, "accept-hand-over", caseId)}
        >
          {t("hand-over-accept")}
        </Act>
        <button
          type="button"
          class="quiet small"
          aria-expanded={isDeclining}
          onClick={() => decline(!isDeclining)}
        >
          {t("hand-over-decline")}
        </button>
      </div>
      {isDeclining && (
        <div class="deeds-row" role="group" aria-label={t("hand-over-decline")}>
          {DECLINES.map((reason) => (
            <Act
              key={reason}
              work={work}
              name="decline-hand-over"
              kind="quiet"
              class="small"
              onClick={() => {
                void work.give("decline-hand-over", (requestId, options) =>
                  work.service.declineHandOver({ requestId, caseId, reason }, options),
                );
              }}
            >
              {codeWord(reason)}
            </Act>
          ))}
        </div>
      )}
    </li>
  );
}

/** Going home: what somebody else must take first. */
function ShiftEnd({ work, desk }: { work: Work; desk: Desk }) {
  useEffect(() => void work.readHandOvers(), []);
  const list = work.handOvers.value;
  const isBusy = desk.status === DeskStatus.TALKING || desk.status === DeskStatus.WRAP_UP;
  return (
    <Drawer
      title={t("shift-end")}
      closeLabel={t("close")}
      onClose={() => (work.panel.value = undefined)}
    >
      {!list && <p class="muted">{t("reading")}</p>}
      {list?.length === 0 && <p>{t("hand-over-nothing")}</p>}
      {list && list.length > 0 && (
        <>
          <p>{t("hand-over-first")}</p>
          <ul class="cases">
            {list.map((one) => (
              <li key={String(one.caseId)} class="case">
                <p class="case-what">
                  <a href={`/operator/case#case=${one.caseId}`} target="_blank" rel="noopener">
                    {t("case-number", { id: String(one.caseId) })}
                  </a>
                  <span class="chip">
                    {one.handOverToId
                      ? t("case-proposed-to", { to: one.handOverToId })
                      : t("case-owes", { owed: byUrgency(one.promises).length })}
                  </span>
                </p>
                <HandOverForm work={work} shown={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Act
        work={work}
        name="sign-out"
        kind={list && list.length === 0 ? "primary" : "quiet"}
        disabled={isBusy}
        onClick={() => void work.closeDesk()}
      >
        {t("desk-close")}
      </Act>
      {isBusy && <p class="hint">{t("desk-close-busy")}</p>}
    </Drawer>
  );
}
