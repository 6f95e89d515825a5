// The wallboard: everything on one screen, the most urgent first and largest.

import { useSignal } from "@preact/signals";
import { day as dayOf, exactTime, number } from "../../lib/format.js";
import { clock, now } from "../../lib/clock.js";
import { t } from "../../lib/i18n.js";
import type { Line } from "../../lib/line.js";
import { Shell } from "../../ui/shell.js";
import type { Place } from "../../ui/start.js";
import { Tip } from "../../ui/term.js";
import { VisitorsPhone } from "../../ui/visitor.js";
import { Alarms } from "./alarms.js";
import { board } from "./board.js";
import { CasesCard } from "./cases.js";
import { DayCard } from "./day.js";
import { FiguresDialog } from "./groups.js";
import { Hero } from "./hero.js";
import { LineBanner, LineState } from "./line_state.js";
import { OperatorsCard } from "./operators.js";
import { openPanel } from "./panels/panel.js";
import { Panels } from "./panels/panels.js";
import { PartnersCard } from "./partners.js";
import { PromisesCard } from "./promises.js";
import { QueuesCard } from "./queues.js";
import { WaitingCard } from "./waiting.js";

export function BoardPage({ place, line }: { place: Place; line: Line }) {
  const figuresOpen = useSignal(false);
  const phoneOpen = useSignal(false);
  return (
    <Shell
      title={t("board-title")}
      place={place}
      status={
        <>
          <CentreClock />
          <LineState line={line} />
        </>
      }
      actions={
        <>
          {place.session.demo && (
            <button type="button" onClick={() => (phoneOpen.value = true)}>
              {t("visitor-open")}
            </button>
          )}
          <button type="button" class="quiet" onClick={() => openPanel({ about: "floor" })}>
            {t("actions")}
          </button>
          <button type="button" class="quiet" onClick={() => (figuresOpen.value = true)}>
            {t("all-figures")}
          </button>
          <a class="tool-link" href="/supervisor/report">
            {t("to-report")}
          </a>
        </>
      }
    >
      <LineBanner line={line} />
      {board.value ? <Cards line={line} place={place} /> : <Awaited line={line} />}
      {figuresOpen.value && <FiguresDialog onClose={() => (figuresOpen.value = false)} />}
      {phoneOpen.value && <VisitorsPhone onClose={() => (phoneOpen.value = false)} />}
      <Panels transport={place.transport} />
      <Tip />
    </Shell>
  );
}

/** What was so once must not look as if it were so now. */
function Cards({ line, place }: { line: Line; place: Place }) {
  return (
    <div class={line.state.value === "live" ? "board" : "board stale"}>
      <Alarms />
      <Hero />
      <div class="cards cards-now">
        <QueuesCard />
        <WaitingCard />
        <OperatorsCard />
      </div>
      <div class="cards cards-day">
        <DayCard />
        <PartnersCard transport={place.transport} />
        <PromisesCard />
        <CasesCard />
      </div>
    </div>
  );
}

function Awaited({ line }: { line: Line }) {
  const failed = line.failure.value !== undefined;
  return (
    <p class="awaited" aria-busy="true">
      {failed ? t("server-out-of-reach") : t("board-awaited")}
    </p>
  );
}

/** The time in the centre's zone, and how fast it goes if that is not the world's speed. */
function CentreClock() {
  return (
    <p class="centre-clock">
      <span class="figure centre-time">{exactTime(now.value)}</span>
      <span class="centre-day">{dayOf(now.value)}</span>
      {clock.speed !== 1 && (
        <span class="tag">{t("clock-speed", { times: number(clock.speed, 1) })}</span>
      )}
    </p>
  );
}
