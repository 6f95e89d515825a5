// Where the operator is in their work: big, and by word and sign, not by colour alone.

import { useState } from "preact/hooks";

import { DeskStatus, type Desk } from "../../gen/firstline/v1/desk_pb.js";
import type { Pause } from "../../gen/firstline/v1/types_pb.js";
import { msOf, now } from "../../lib/clock.js";
import { codeWord } from "../../lib/codes.js";
import { clockTime, dayAndTime, span } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Icon, type IconName } from "../../ui/icons.js";
import { KEYS } from "./keys.js";
import { Act } from "./parts.js";
import { CHOSEN_PAUSES, pauseWord, statusWord } from "./words.js";
import type { Work } from "./work.js";

/** A sign for each status, with an outline of its own. */
const SIGNS: Record<DeskStatus, IconName> = {
  [DeskStatus.UNSPECIFIED]: "away",
  [DeskStatus.SIGNED_OUT]: "away",
  [DeskStatus.READY]: "ready",
  [DeskStatus.OFFERED]: "ringing",
  [DeskStatus.TALKING]: "talking",
  [DeskStatus.WRAP_UP]: "notes",
  [DeskStatus.NOT_READY]: "pause",
};

const NAMES: Record<DeskStatus, string> = {
  [DeskStatus.UNSPECIFIED]: "unknown",
  [DeskStatus.SIGNED_OUT]: "out",
  [DeskStatus.READY]: "ready",
  [DeskStatus.OFFERED]: "offered",
  [DeskStatus.TALKING]: "talking",
  [DeskStatus.WRAP_UP]: "wrap-up",
  [DeskStatus.NOT_READY]: "not-ready",
};

export function StatusCard({ work, desk }: { work: Work; desk: Desk }) {
  const isHeld = desk.call?.call?.heldSince !== undefined && desk.status === DeskStatus.TALKING;
  const word = isHeld ? t("desk-held") : statusWord(desk.status);
  return (
    <section class={`card status status-${NAMES[desk.status]}`} aria-labelledby="desk-status">
      <div class="status-now">
        <span class="status-sign">
          <Icon name={SIGNS[desk.status]} />
        </span>
        <div class="status-words">
          <h2 id="desk-status" class="status-word">
            {word}
            {desk.pause !== 0 && <span class="status-pause">{pauseWord(desk.pause)}</span>}
          </h2>
          <p class="status-facts">
            {desk.since && (
              <span class="figure status-since">
                {t("desk-for", { span: span(now.value - msOf(desk.since)) })}
              </span>
            )}
            <Duty desk={desk} />
            {desk.assignedQueues.length > 0 && (
              <span>
                {t("assigned-queues", { queues: desk.assignedQueues.map(codeWord).join(", ") })}
              </span>
            )}
            {desk.surgeUntil && (
              <strong>{t("surge-until", { at: clockTime(msOf(desk.surgeUntil)) })}</strong>
            )}
          </p>
        </div>
      </div>
      <Controls work={work} desk={desk} />
    </section>
  );
}

function Duty({ desk }: { desk: Desk }) {
  const changes = desk.dutyChangesAt && msOf(desk.dutyChangesAt);
  const at = changes === undefined ? undefined : momentOf(changes);
  if (desk.onDuty) {
    return <span>{at ? t("duty-until", { at }) : t("duty-on")}</span>;
  }
  return <strong class="late">{at ? t("duty-from", { at }) : t("duty-off")}</strong>;
}

const DAY_MS = 20 * 3_600_000;

function momentOf(ms: number): string {
  return Math.abs(ms - now.value) < DAY_MS ? clockTime(ms) : dayAndTime(ms);
}

/** Ready, or a pause: at once, or after the call. */
function Controls({ work, desk }: { work: Work; desk: Desk }) {
  const isBusy = desk.status === DeskStatus.TALKING || desk.status === DeskStatus.WRAP_UP;
  // Not while it rings: whoever does not want the call declines it, and says why.
  const isReady = desk.status === DeskStatus.READY;
  return (
    <div class="status-controls">
      {desk.status === DeskStatus.NOT_READY && (
        <Act
          work={work}
          name="ready"
          class="big"
          keys={KEYS.ready.label}
          onClick={() => ready(work)}
        >
          {t("be-ready")}
        </Act>
      )}
      {isBusy && desk.pauseNext !== 0 && (
        <p class="pause-next">
          {t("pause-follows", { pause: pauseWord(desk.pauseNext) })}{" "}
          <Act work={work} name="ready" kind="quiet" class="small" onClick={() => ready(work)}>
            {t("pause-not")}
          </Act>
        </p>
      )}
      {(isReady || (isBusy && desk.pauseNext === 0) || desk.status === DeskStatus.NOT_READY) && (
        <Pauses work={work} desk={desk} isAfter={isBusy} />
      )}
    </div>
  );
}

function Pauses({ work, desk, isAfter }: { work: Work; desk: Desk; isAfter: boolean }) {
  const [isOpen, open] = useState(false);
  const choices = CHOSEN_PAUSES.filter((pause) => pause !== desk.pause);
  if (isAfter && !isOpen) {
    return (
      <button type="button" class="quiet small" onClick={() => open(true)}>
        {t("pause-after")}
      </button>
    );
  }
  return (
    <div class="pauses" role="group" aria-label={isAfter ? t("pause-after") : t("pause-now")}>
      <span class="pauses-label muted" aria-hidden="true">
        {isAfter ? t("pause-after") : t("pause-now")}
      </span>
      {choices.map((pause) => (
        <Act
          key={pause}
          work={work}
          name={`pause`}
          kind="quiet"
          class="small"
          onClick={() => {
            open(false);
            void rest(work, pause);
          }}
        >
          {pauseWord(pause)}
        </Act>
      ))}
    </div>
  );
}

export function ready(work: Work): void {
  void work.give("ready", (requestId, options) => work.service.setReady({ requestId }, options));
}

function rest(work: Work, pause: Pause): Promise<unknown> {
  return work.give("pause", (requestId, options) =>
    work.service.setNotReady({ requestId, pause }, options),
  );
}
