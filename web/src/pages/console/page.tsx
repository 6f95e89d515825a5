// The console as a whole.

import { useEffect, useLayoutEffect, useState } from "preact/hooks";

import { DeskStatus, type Desk } from "../../gen/firstline/v1/desk_pb.js";
import { CallKind } from "../../gen/firstline/v1/types_pb.js";
import { t } from "../../lib/i18n.js";
import { signOut } from "../../lib/session.js";
import { Shell } from "../../ui/shell.js";
import type { Place } from "../../ui/start.js";
import { VisitorsPhone } from "../../ui/visitor.js";
import { LinkSign, LostBanner, NoticeList, PendingList } from "./banners.js";
import { CallCard, end, hold, toggle } from "./call.js";
import { Help } from "./help.js";
import { deedOf, KEYS, type Deed } from "./keys.js";
import { Messages } from "./messages.js";
import { OfferCard } from "./offer.js";
import { Own } from "./own.js";
import type { Ringing } from "./ringing.js";
import type { Seat } from "./seat.js";
import { SignIn } from "./signin.js";
import { ready, StatusCard } from "./status.js";
import { WhyNotMe } from "./why.js";
import type { Work } from "./work.js";

interface Props {
  place: Place;
  work: Work;
  seat: Seat;
  ringing: Ringing;
}

export function Page({ place, work, seat, ringing }: Props) {
  const [isHelping, help] = useState(false);
  const [isVisiting, visit] = useState(false);
  const [isDeclining, decline] = useState(false);
  const desk = seat.isTaken.value ? undefined : work.desk.value;
  const offerId = desk?.offer?.offerId;
  useLayoutEffect(() => decline(false), [offerId]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const deed = deedOf(event);
      if (!deed) return;
      event.preventDefault();
      if (deed === "help") help((is) => !is);
      else if (deed === "decline") decline((is) => !is);
      else act(deed, work, ringing);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [work, ringing]);
  return (
    <Shell
      title={t("console-title")}
      place={place}
      status={<LinkSign work={work} />}
      actions={
        <>
          {place.session.demo && (
            <button type="button" onClick={() => visit(true)}>
              {t("visitor-open")}
            </button>
          )}
          <Tools ringing={ringing} onHelp={() => help(true)} />
        </>
      }
      onSignOut={() => void leave(work, place)}
    >
      <LostBanner work={work} />
      <PendingList work={work} />
      <NoticeList work={work} />
      {desk ? (
        <AtDesk work={work} desk={desk} isDeclining={isDeclining} onDeclining={decline} />
      ) : (
        <SignIn work={work} seat={seat} ringing={ringing} />
      )}
      {isHelping && <Help onClose={() => help(false)} />}
      {isVisiting && <VisitorsPhone onClose={() => visit(false)} />}
    </Shell>
  );
}

function AtDesk({
  work,
  desk,
  isDeclining,
  onDeclining,
}: {
  work: Work;
  desk: Desk;
  isDeclining: boolean;
  onDeclining: (is: boolean) => void;
}) {
  const isStale = !work.isLive.value;
  return (
    <div
      class={isStale ? "console is-stale" : "console"}
      data-version={String(work.line.seen.value?.version)}
    >
      <div class="at-hand">
        <StatusCard work={work} desk={desk} />
        <Messages work={work} messages={desk.messages} />
        {desk.offer && (
          <OfferCard
            work={work}
            offer={desk.offer}
            isDeclining={isDeclining}
            onDeclining={onDeclining}
          />
        )}
        {desk.call && <CallCard work={work} desk={desk} shown={desk.call} />}
        {!desk.call && !desk.offer && <Idle work={work} desk={desk} />}
      </div>
      <Own work={work} desk={desk} />
    </div>
  );
}

function Idle({ work, desk }: { work: Work; desk: Desk }) {
  const isReady = desk.status === DeskStatus.READY;
  return (
    <section class="card idle">
      <p>{isReady ? (desk.onDuty ? t("idle-ready") : t("idle-off-duty")) : t("idle-not-ready")}</p>
      <WhyNotMe work={work} desk={desk} />
    </section>
  );
}

function Tools({ ringing, onHelp }: { ringing: Ringing; onHelp: () => void }) {
  const isMuted = ringing.isMuted.value;
  return (
    <>
      <button
        type="button"
        class="quiet act"
        aria-pressed={isMuted}
        aria-keyshortcuts={KEYS.mute.label}
        onClick={() => ringing.mute(!isMuted)}
      >
        <BellSign isMuted={isMuted} />
        {isMuted ? t("sound-off") : ringing.canSound.value ? t("sound-on") : t("sound-locked")}
      </button>
      <button type="button" class="quiet" aria-keyshortcuts={KEYS.help.label} onClick={onHelp}>
        {t("keys-title")}
      </button>
    </>
  );
}

function BellSign({ isMuted }: { isMuted: boolean }) {
  return (
    <svg class="bell-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4" />
      {isMuted && <path d="M3 3l18 18" />}
    </svg>
  );
}

/** What a key does: what the button does that it stands on, if that can be pressed. */
function act(deed: Deed, work: Work, ringing: Ringing): void {
  const desk = work.desk.value;
  const call = desk?.call?.call;
  const isTalking = desk?.status === DeskStatus.TALKING;
  const canRefer = isTalking && call?.kind !== CallKind.CONSULT;
  switch (deed) {
    case "mute":
      return ringing.mute(!ringing.isMuted.value);
    case "accept":
      return desk?.offer && void work.accept(desk.offer.offerId);
    case "ready":
      if (desk?.status === DeskStatus.NOT_READY && !work.isPending("ready")) ready(work);
      return;
    case "hold":
      if (isTalking && call?.connectedAt && !work.isPending("hold", "resume")) hold(work, call);
      return;
    case "end":
      if (isTalking && !work.isPending("end-call")) end(work);
      return;
    case "notes":
      return document.getElementById("note")?.focus();
    case "save":
      if (!work.isPending("add-note")) void work.saveNote();
      return;
    case "consult":
      return canRefer && !desk?.consult ? toggle(work, "consult") : undefined;
    case "passOn":
      return canRefer ? toggle(work, "pass-on") : undefined;
    case "transfer":
      return canRefer ? toggle(work, "transfer") : undefined;
    case "callback":
      return call ? toggle(work, "callback") : undefined;
  }
}

/** Signs out of the desk, then of the page: a desk left open would wait for its console. */
async function leave(work: Work, place: Place): Promise<void> {
  const hasDesk = work.line.session !== undefined;
  if (hasDesk && !(await work.closeDesk())) return;
  await signOut(place.role);
}
