// After the call: how the case ended, and the last note.

import { useState } from "preact/hooks";

import type { Desk, DeskCall } from "../../gen/firstline/v1/desk_pb.js";
import { PromiseState } from "../../gen/firstline/v1/types_pb.js";
import { msOf, now } from "../../lib/clock.js";
import { codeWord } from "../../lib/codes.js";
import { span } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Act, Options } from "./parts.js";
import type { Panel, Work } from "./work.js";
import { toggle } from "./call.js";
import { NOTE_BYTES_MAX, bytesOf } from "./notes.js";

/** What can be begun while the notes are written: nobody is on the line any more. */
const PANELS: readonly { panel: Panel; name: string }[] = [
  { panel: "callback", name: "promise-a-callback" },
  { panel: "follow-up", name: "promise-a-follow-up" },
  { panel: "transfer", name: "send-errand" },
];

/** The value of the choice that leaves the case open. */
const OPEN = "";

export function WrapUp({ work, desk, shown }: { work: Work; desk: Desk; shown: DeskCall }) {
  const isMine = shown.caseOwnerId === work.operator;
  const owed = shown.promises.filter(isOpen).length;
  const [chosen, choose] = useState<string | undefined>(undefined);
  const mustStay = !isMine || owed > 0;
  const disposition = mustStay ? OPEN : chosen;
  const isTooLong = bytesOf(work.draft.text.value) > NOTE_BYTES_MAX;
  return (
    <section class="card wrap-up" aria-labelledby="wrap-up-title">
      <header class="wrap-up-head">
        <h2 id="wrap-up-title">{t("wrap-up-title")}</h2>
        {desk.wrapUpUntil && (
          <p class="figure" role="timer">
            {t("wrap-up-left", { span: span(msOf(desk.wrapUpUntil) - now.value) })}
          </p>
        )}
      </header>
      {mustStay ? (
        <p class="stays">{isMine ? t("case-stays-owed", { owed }) : t("case-stays-others")}</p>
      ) : (
        <Options
          legend={t("disposition")}
          value={chosen}
          isRow
          options={[
            ...(work.centre.value?.dispositions ?? []).map((code) => ({
              value: code,
              label: codeWord(code),
            })),
            { value: OPEN, label: t("case-stays-open") },
          ]}
          onChoose={choose}
        />
      )}
      <div class="deeds-row">
        <Act
          work={work}
          name="wrap-up"
          class="big"
          disabled={disposition === undefined || isTooLong}
          onClick={() => void work.wrapUp(disposition ?? OPEN)}
        >
          {disposition ? t("wrap-up-close") : t("wrap-up-done")}
        </Act>
        {isMine &&
          PANELS.map(({ panel, name }) => (
            <button
              key={panel}
              type="button"
              class="quiet"
              aria-expanded={work.panel.value === panel}
              onClick={() => toggle(work, panel)}
            >
              {t(name)}
            </button>
          ))}
      </div>
      <p class="hint">{t("wrap-up-hint")}</p>
    </section>
  );
}

function isOpen(promise: { state: PromiseState }): boolean {
  return promise.state === PromiseState.OPEN || promise.state === PromiseState.OVERDUE;
}
