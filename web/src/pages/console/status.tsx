// Where the operator is in their work: big, and by word and sign, not by colour alone.

import { useState } from "preact/hooks";

import { DeskStatus, type Desk } from "../../gen/firstline/v1/desk_pb.js";
import type { Pause } from "../../gen/firstline/v1/types_pb.js";
import { msOf, now } from "../../lib/clock.js";
import { clockTime, dayAndTime, span } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { KEYS } from "./keys.js";
import { Act } from "./parts.js";
import { CHOSEN_PAUSES, pauseWord, statusWord } from "./words.js";
import type { Work } from "./work.js";

/** A sign for each status, with an outline of its own. */
const SIGNS: Record<DeskStatus, string> = {
  [DeskStatus.UNSPECIFIED]: "",
  [DeskStatus.SIGNED_OUT]: "M12 3v9M6.3 7.5a8 8 0 1 0 11.4 0",
  [DeskStatus.READY]: "M20 6 9.5 17 4 11.5",
  [DeskStatus.OFFERED]: "M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4",
  [DeskStatus.TALKING]:
    "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z",
  [DeskStatus.WRAP_UP]: "M4 20h4L19 9l-4-4L4 16zM13.5 6.5l4 4",
  [DeskStatus.NOT_READY]: "M8 5v14M16 5v14",
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
        <svg class="status-sign" viewBox="0 0 24 24" aria-hidden="true">
          <path d={SIGNS[desk.status]} />
        </svg>
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
        <Act work={work} name="ready" class="big" keys={KEYS.ready.label} onClick={() => ready(work)}>
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
