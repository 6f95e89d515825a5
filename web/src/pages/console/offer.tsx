// What rings: all that is needed to decide, and the time that is left.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

import type { DeskOffer } from "../../gen/firstline/v1/desk_pb.js";
import { CallKind } from "../../gen/firstline/v1/types_pb.js";
import { clock, msOf, now } from "../../lib/clock.js";
import { codeWord } from "../../lib/codes.js";
import { msOfSpan, number, span, spoken } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { AcuityBadge, ageGroupWord } from "../../ui/acuity.js";
import { KEYS } from "./keys.js";
import { Act } from "./parts.js";
import { shareLeft } from "./ring.js";
import {
  DECLINE_REASONS,
  declineWord,
  kindWord,
  languageName,
  ruleWord,
  splitNeeds,
} from "./words.js";
import type { Work } from "./work.js";

export function OfferCard({
  work,
  offer,
  onDeclining,
  isDeclining,
}: {
  work: Work;
  offer: DeskOffer;
  isDeclining: boolean;
  onDeclining: (is: boolean) => void;
}) {
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => turnTo(card.current), [offer.offerId]);
  const isAnswered = work.answered.value.has(offer.offerId);
  return (
    <section
      ref={card}
      class={`card offer offer-${offer.acuity} ${isAnswered ? "" : "rings"}`}
      tabIndex={-1}
      aria-labelledby="offer-title"
    >
      <header class="offer-head">
        <AcuityBadge level={offer.acuity} />
        <p class="offer-kind">{kindWord(offer.kind)}</p>
        <p class="offer-queue">{codeWord(offer.queue)}</p>
      </header>
      <h2 id="offer-title" class="offer-what">
        {offer.complaint ? codeWord(offer.complaint) : t("complaint-unknown")}
        <span class="offer-age">{ageGroupWord(offer.ageGroup)}</span>
      </h2>
      <RedFlags codes={offer.redFlags} />
      <Facts work={work} offer={offer} />
      <TimeLeft offer={offer} />
      <div class="offer-answers">
        <Act
          work={work}
          name="accept"
          class="big accept"
          keys={KEYS.accept.label}
          disabled={isAnswered}
          onClick={() => void work.accept(offer.offerId)}
        >
          {t("accept")}
        </Act>
        <button
          type="button"
          class="quiet big"
          aria-expanded={isDeclining}
          aria-keyshortcuts={KEYS.decline.label}
          disabled={isAnswered}
          onClick={() => onDeclining(!isDeclining)}
        >
          <span>{t("decline")}</span>
          <kbd aria-hidden="true">{KEYS.decline.label}</kbd>
        </button>
      </div>
      {isDeclining && !isAnswered && (
        <Declining work={work} offerId={offer.offerId} onDone={() => onDeclining(false)} />
      )}
    </section>
  );
}

/** Whoever is typing goes on typing; anybody else is taken to what rings. */
function turnTo(card: HTMLElement | null): void {
  const active = document.activeElement;
  const isTyping = active instanceof HTMLElement && active.matches("input, textarea, select");
  if (!isTyping) card?.focus({ preventScroll: true });
  card?.scrollIntoView?.({ block: "nearest" });
}

export function RedFlags({ codes }: { codes: readonly string[] }) {
  if (codes.length === 0) return null;
  return (
    <ul class="red-flags" aria-label={t("red-flags")}>
      {codes.map((code) => (
        <li key={code}>
          <span aria-hidden="true">⚑ </span>
          {codeWord(code)}
        </li>
      ))}
    </ul>
  );
}

function Facts({ work, offer }: { work: Work; offer: DeskOffer }) {
  const { languages, skills } = splitNeeds(offer.needs);
  const waiting = offer.waitingSince && now.value - msOf(offer.waitingSince);
  return (
    <dl class="facts">
      {waiting !== undefined && (
        <div>
          <dt>{t("waited")}</dt>
          <dd class="figure">{span(waiting)}</dd>
        </div>
      )}
      <div>
        <dt>{t("speaks")}</dt>
        <dd>
          {languages.length > 0 ? languages.map(languageName).join(" · ") : t("any-language")}
          {offer.interpreter && <strong class="interpreter">{t("interpreter-joins")}</strong>}
        </dd>
      </div>
      {skills.length > 0 && (
        <div>
          <dt>{t("needs-skills")}</dt>
          <dd>{skills.map(skillWord).join(" · ")}</dd>
        </div>
      )}
      <Known work={work} offer={offer} />
      <div class="wide">
        <dt>{t("why-me")}</dt>
        <dd>{whyMe(offer)}</dd>
      </div>
    </dl>
  );
}

function skillWord(need: { skill: string; level: number }): string {
  return `${codeWord(need.skill)} ${number(need.level || 1)}`;
}

/** What is known of the caller already. */
function Known({ work, offer }: { work: Work; offer: DeskOffer }) {
  if (offer.kind === CallKind.CONSULT && offer.askerId) {
    return (
      <div>
        <dt>{t("asked-by")}</dt>
        <dd>
          <bdi>{offer.askerId}</bdi>
        </dd>
      </div>
    );
  }
  if (!offer.caseOwnerId) return null;
  const isMine = offer.caseOwnerId === work.operator;
  return (
    <div>
      <dt>{t("known-caller")}</dt>
      <dd>{isMine ? t("case-is-mine") : t("case-is-of", { owner: offer.caseOwnerId })}</dd>
    </div>
  );
}

/** Why this operator is asked, in words. */
export function whyMe(offer: DeskOffer): string {
  const reason = offer.reason;
  if (!reason) return offer.byName ? t("why-me-by-name") : t("why-unknown");
  const parts = [ruleWord(reason.rule)];
  parts.push(t("why-able", { able: reason.able, ready: reason.ready }));
  if (reason.idle && msOfSpan(reason.idle) > 0) {
    parts.push(t("why-idle", { span: spoken(msOfSpan(reason.idle)) }));
  }
  if (reason.ring > 0) parts.push(t("why-ring", { ring: reason.ring }));
  return parts.join(" ");
}

const TICK_MS = 200;

/** The bar shrinks, the seconds count: the same told twice, for two kinds of looking. */
function TimeLeft({ offer }: { offer: DeskOffer }) {
  const bar = useRef<HTMLDivElement>(null);
  const [seconds, setSeconds] = useState(0);
  const madeAt = offer.madeAt ? msOf(offer.madeAt) : 0;
  const expiresAt = offer.expiresAt ? msOf(offer.expiresAt) : 0;
  useEffect(() => {
    const tick = () => {
      const at = clock.now();
      bar.current?.style.setProperty("transform", `scaleX(${shareLeft(madeAt, expiresAt, at)})`);
      setSeconds(Math.max(0, Math.ceil((expiresAt - at) / clock.speed / 1000)));
    };
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [madeAt, expiresAt]);
  return (
    <div class="time-left">
      <div class="time-left-track">
        <div ref={bar} class="time-left-bar" />
      </div>
      <p class="figure" role="timer" aria-label={t("time-left")}>
        {t("seconds-left", { seconds })}
      </p>
    </div>
  );
}

/** Enter never declines: a key that is pressed by habit must not send a caller away. */
function Declining({ work, offerId, onDone }: { work: Work; offerId: bigint; onDone: () => void }) {
  const reasons = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => reasons.current?.querySelector("button")?.focus(), []);
  return (
    <div
      ref={reasons}
      class="declining"
      role="group"
      aria-label={t("decline-why")}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.preventDefault();
        if (event.key === "Escape") onDone();
      }}
    >
      <p>{t("decline-why")}</p>
      {DECLINE_REASONS.map((reason) => (
        <button
          key={reason}
          type="button"
          class="quiet"
          onClick={() => {
            onDone();
            void work.decline(offerId, reason);
          }}
        >
          {declineWord(reason)}
        </button>
      ))}
      <p class="hint">{t("decline-by-space")}</p>
    </div>
  );
}
