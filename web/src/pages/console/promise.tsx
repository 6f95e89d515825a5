// Promising a callback or a follow-up.

import { useState } from "preact/hooks";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";

import { PromiseKind } from "../../gen/firstline/v1/types_pb.js";
import { clock } from "../../lib/clock.js";
import { codeWord } from "../../lib/codes.js";
import { msOfSpan, spoken } from "../../lib/format.js";
import { t, zone } from "../../lib/i18n.js";
import { fromField, toField } from "../../lib/zoned.js";
import { Act, Drawer, Field } from "./parts.js";
import type { Work } from "./work.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** From when, and until when, in the words of a `datetime-local` field. */
interface Span {
  from: string;
  by: string;
}

interface Preset {
  label: string;
  span: (now: number) => { from?: number; by: number };
}

/** What is promised most often. */
const PRESETS: readonly Preset[] = [
  { label: "within-half-hour", span: (now) => ({ by: now + 30 * MINUTE_MS }) },
  { label: "within-two-hours", span: (now) => ({ by: now + 2 * HOUR_MS }) },
  { label: "in-the-evening", span: (now) => dayPart(now, 0, "17:00", "20:00") },
  { label: "tomorrow-morning", span: (now) => dayPart(now, 1, "09:00", "12:00") },
];

/** A part of a day on the clock of the centre's zone. */
function dayPart(
  now: number,
  days: number,
  from: string,
  by: string,
): { from: number; by: number } {
  const day = toField(now + days * 24 * HOUR_MS, zone.value).slice(0, 10);
  const at = (time: string) => fromField(`${day}T${time}`, zone.value) ?? now;
  return { from: Math.max(now, at(from)), by: at(by) };
}

function SpanChoice({ span, onChange }: { span: Span; onChange: (span: Span) => void }) {
  const take = (preset: Preset) => {
    const { from, by } = preset.span(clock.now());
    onChange({ from: from ? toField(from, zone.value) : "", by: toField(by, zone.value) });
  };
  const isAhead = (preset: Preset) => preset.span(clock.now()).by > clock.now();
  return (
    <fieldset class="span-choice">
      <legend>{t("when")}</legend>
      <div class="deeds-row">
        {PRESETS.filter(isAhead).map((preset) => (
          <button key={preset.label} type="button" class="quiet small" onClick={() => take(preset)}>
            {t(preset.label)}
          </button>
        ))}
      </div>
      <div class="refer-grid">
        <Field label={t("not-before")} hint={t("not-before-hint")}>
          {(id, hintId) => (
            <input
              id={id}
              type="datetime-local"
              aria-describedby={hintId}
              value={span.from}
              onInput={(event) => onChange({ ...span, from: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t("until-when")} hint={t("zone-of", { zone: zone.value })}>
          {(id, hintId) => (
            <input
              id={id}
              type="datetime-local"
              required
              aria-describedby={hintId}
              value={span.by}
              onInput={(event) => onChange({ ...span, by: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
}

/** The fields of a request that the span stands for. Undefined: it is not filled in. */
function timesOf(span: Span) {
  const by = fromField(span.by, zone.value);
  if (by === undefined) return undefined;
  const from = fromField(span.from, zone.value);
  const dueAt = timestampFromMs(by);
  return from === undefined ? { dueAt } : { dueAt, notBefore: timestampFromMs(from) };
}

const NO_SPAN: Span = { from: "", by: "" };

export function Callback({ work, caseId }: { work: Work; caseId: bigint }) {
  const [span, setSpan] = useState(NO_SPAN);
  const [isUrgent, setUrgent] = useState(false);
  const [hours, setHours] = useState({ from: "", to: "" });
  const [callerNumber, setNumber] = useState("");
  const within = work.centre.value?.urgentWithin;
  const times = isUrgent ? urgentTimes(within) : timesOf(span);
  const close = () => (work.panel.value = undefined);
  const promise = async () => {
    if (!times) return;
    const rung = hours.from && hours.to ? [hours] : [];
    const request = {
      caseId,
      kind: PromiseKind.CALLBACK,
      urgent: isUrgent,
      hours: rung,
      callerNumber,
    };
    const made = await work.give(
      "make-promise",
      (requestId, options) =>
        work.service.makePromise({ requestId, ...request, ...times }, options),
      "promise-made",
    );
    if (made) close();
  };
  return (
    <Drawer title={t("promise-a-callback")} closeLabel={t("close")} onClose={close}>
      <label class="option">
        <input
          type="checkbox"
          checked={isUrgent}
          onChange={(event) => setUrgent(event.currentTarget.checked)}
        />
        <span class="option-label">
          {t("callback-urgent")}
          <span class="hint">
            {within
              ? t("callback-urgent-within", { span: spoken(msOfSpan(within)) })
              : t("callback-urgent-hint")}
          </span>
        </span>
      </label>
      {!isUrgent && <SpanChoice span={span} onChange={setSpan} />}
      {!isUrgent && (
        <fieldset class="refer-grid">
          <legend>{t("hours-of-caller")}</legend>
          <Field label={t("hours-from")}>
            {(id) => (
              <input
                id={id}
                type="time"
                value={hours.from}
                onInput={(event) => setHours({ ...hours, from: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={t("hours-to")} hint={t("hours-hint")}>
            {(id, hintId) => (
              <input
                id={id}
                type="time"
                aria-describedby={hintId}
                value={hours.to}
                onInput={(event) => setHours({ ...hours, to: event.currentTarget.value })}
              />
            )}
          </Field>
        </fieldset>
      )}
      <Field label={t("other-number")} hint={t("other-number-hint")}>
        {(id, hintId) => (
          <input
            id={id}
            type="tel"
            dir="ltr"
            autocomplete="off"
            aria-describedby={hintId}
            value={callerNumber}
            onInput={(event) => setNumber(event.currentTarget.value.trim())}
          />
        )}
      </Field>
      <Act work={work} name="make-promise" disabled={!times} onClick={() => void promise()}>
        {t("promise-now")}
      </Act>
    </Drawer>
  );
}

/** Due as late as the centre allows, less a moment for the way there. */
function urgentTimes(within: { seconds: bigint; nanos: number } | undefined) {
  const longest = within ? Number(within.seconds) * 1000 : 8 * MINUTE_MS;
  return { dueAt: timestampFromMs(Math.floor(clock.now() + longest - 1000)) };
}

/** What a follow-up often waits for. */
const STEPS = [
  "registered-at-hospital",
  "seen-by-doctor",
  "arrived-home",
  "medicine-taken",
  "family-informed",
];
const CODE = /^[a-zA-Z0-9._:@-]{1,64}$/;

export function FollowUp({ work, caseId }: { work: Work; caseId: bigint }) {
  const [span, setSpan] = useState(NO_SPAN);
  const [chosen, choose] = useState<readonly string[]>([]);
  const [own, setOwn] = useState("");
  const code = own.trim().replace(/\s+/g, "-").toLowerCase();
  const isCode = code === "" || CODE.test(code);
  const steps = code ? [...chosen, code] : [...chosen];
  const times = timesOf(span);
  const close = () => (work.panel.value = undefined);
  const promise = async () => {
    const request = { caseId, kind: PromiseKind.FOLLOW_UP, steps };
    const made = await work.give(
      "make-promise",
      (requestId, options) =>
        work.service.makePromise({ requestId, ...request, ...times }, options),
      "promise-made",
    );
    if (made) close();
  };
  return (
    <Drawer title={t("promise-a-follow-up")} closeLabel={t("close")} onClose={close}>
      <SpanChoice span={span} onChange={setSpan} />
      <fieldset class="steps">
        <legend>{t("until-happened")}</legend>
        {STEPS.map((step) => (
          <label key={step} class="option">
            <input
              type="checkbox"
              checked={chosen.includes(step)}
              onChange={(event) =>
                choose(
                  event.currentTarget.checked
                    ? [...chosen, step]
                    : chosen.filter((one) => one !== step),
                )
              }
            />
            <span class="option-label">{codeWord(step)}</span>
          </label>
        ))}
      </fieldset>
      <Field label={t("other-step")} hint={t("other-step-hint")}>
        {(id, hintId) => (
          <input
            id={id}
            aria-describedby={hintId}
            aria-invalid={!isCode}
            value={own}
            onInput={(event) => setOwn(event.currentTarget.value)}
          />
        )}
      </Field>
      <Act
        work={work}
        name="make-promise"
        disabled={!times || !isCode}
        onClick={() => void promise()}
      >
        {t("promise-now")}
      </Act>
    </Drawer>
  );
}

/** Another time for a promise that there is. */
export function MoveForm({
  work,
  caseId,
  promiseId,
  onDone,
}: {
  work: Work;
  caseId: bigint;
  promiseId: bigint;
  onDone: () => void;
}) {
  const [span, setSpan] = useState(NO_SPAN);
  const times = timesOf(span);
  const move = async () => {
    const moved = await work.give("move-promise", (requestId, options) =>
      work.service.movePromise({ requestId, caseId, promiseId, ...times }, options),
    );
    if (moved) onDone();
  };
  return (
    <div class="inline-form">
      <SpanChoice span={span} onChange={setSpan} />
      <Act work={work} name="move-promise" disabled={!times} onClick={() => void move()}>
        {t("promise-move")}
      </Act>
    </div>
  );
}
