// The five figures that are read from across the room.

import type { ComponentChildren } from "preact";
import { useComputed } from "@preact/signals";
import { DeskStatus } from "../../gen/firstline/v1/desk_pb.js";
import { msOf, now } from "../../lib/clock.js";
import { codeWord } from "../../lib/codes.js";
import { msOfSpan, number, percent, percentRange, span } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Term } from "../../ui/term.js";
import { figures, operators, promises, waiting } from "./board.js";
import { levelOfAll, sum, targetShares } from "./figures.js";

export function Hero() {
  return (
    <div class="hero">
      <Waiting />
      <LongestWait />
      <ServiceLevel />
      <Operators />
      <Overdue />
    </div>
  );
}

interface TileProps {
  /** The ids of the title and of its definition. */
  title: string;
  definition: string;
  figure: ComponentChildren;
  tone?: "bad" | "warn" | "good" | "plain";
  /** Says the tone in a word. */
  verdict?: string | undefined;
  /** Stands beside the figure. */
  aside?: ComponentChildren;
  children?: ComponentChildren;
}

function Tile({ title, definition, figure, tone = "plain", verdict, aside, children }: TileProps) {
  return (
    <section class={`card tile tone-${tone}`} aria-label={title}>
      <h2>
        <Term definition={definition}>{title}</Term>
        {verdict && <span class="verdict">{verdict}</span>}
      </h2>
      <div class="tile-row">
        <p class="tile-figure figure">{figure}</p>
        {aside}
      </div>
      <div class="tile-foot">{children}</div>
    </section>
  );
}

function Waiting() {
  const total = sum(waiting.value?.byAcuity ?? []);
  const ringing = sum((waiting.value?.queues ?? []).map((queue) => queue.ringing));
  const callbacks = sum((waiting.value?.queues ?? []).map((queue) => queue.callbacksDue));
  return (
    <Tile title={t("waiting-now")} definition="waiting-now-definition" figure={number(total)}>
      <span>{t("of-these-ringing", { count: ringing })}</span>
      {callbacks > 0 && <span>{t("callbacks-due", { count: callbacks })}</span>}
    </Tile>
  );
}

/** Of all who wait, the one whose wait is furthest past its queue's target, or closest to it. */
function LongestWait() {
  const longest = useComputed(() => {
    const queues = (waiting.value?.queues ?? []).filter((queue) => queue.oldestArrivedAt);
    return queues
      .map((queue) => {
        const wait = now.value - (queue.oldestArrivedAt ? msOf(queue.oldestArrivedAt) : 0);
        const target = queue.answerWithin ? msOfSpan(queue.answerWithin) : 0;
        return { queue: queue.queue, wait, target };
      })
      .sort((one, other) => other.wait - one.wait)[0];
  });
  const found = longest.value;
  const late = found !== undefined && found.wait > found.target;
  return (
    <Tile
      title={t("longest-wait")}
      definition="longest-wait-definition"
      figure={found ? span(found.wait) : "–"}
      tone={late ? "bad" : "plain"}
      verdict={late ? t("past-target") : undefined}
    >
      {found ? (
        <span>
          <bdi>{codeWord(found.queue)}</bdi> · {t("target-of", { span: span(found.target) })}
        </span>
      ) : (
        <span>{t("nobody-waits")}</span>
      )}
    </Tile>
  );
}

function ServiceLevel() {
  const queues = waiting.value?.queues ?? [];
  const now30 = levelOfAll(figures.value, queues, "last30Minutes");
  const now5 = levelOfAll(figures.value, queues, "last5Minutes");
  const today = levelOfAll(figures.value, queues, "today");
  const [least, most] = targetShares(queues) ?? [0, 0];
  const short = now30 !== undefined && now30 < least;
  return (
    <Tile
      title={t("service-level")}
      definition="service-level-all-definition"
      figure={share(now30)}
      tone={now30 === undefined ? "plain" : short ? "bad" : "good"}
      verdict={now30 === undefined ? undefined : t(short ? "below-target" : "on-target")}
      aside={
        <dl class="tile-aside figure">
          <dt>{t("short-5")}</dt>
          <dd>{share(now5)}</dd>
          <dt>{t("short-today")}</dt>
          <dd>{share(today)}</dd>
        </dl>
      }
    >
      <Meter level={now30} target={least} />
      <span class="figure">{t("target-share", { share: percentRange(least, most) })}</span>
    </Tile>
  );
}

export function share(level: number | undefined): string {
  return level === undefined ? "–" : percent(level);
}

/** A bar with a line at the target. What it says stands beside it in words. */
export function Meter({ level, target }: { level: number | undefined; target: number }) {
  const across = (part: number) => `${(Math.min(1, Math.max(0, part)) * 100).toFixed(2)}%`;
  const tone = level === undefined ? "unknown" : level < target ? "short" : "met";
  return (
    <span class={`meter meter-${tone}`} aria-hidden="true">
      <span class="meter-bar" style={{ inlineSize: across(level ?? 0) }} />
      <span class="meter-target" style={{ insetInlineStart: across(target) }} />
    </span>
  );
}

function Operators() {
  const counts = new Map(
    (operators.value?.byStatus ?? []).map((one) => [one.status, one.operators]),
  );
  const ready = counts.get(DeskStatus.READY) ?? 0;
  const talking = (counts.get(DeskStatus.TALKING) ?? 0) + (counts.get(DeskStatus.OFFERED) ?? 0);
  const all = sum([...counts.values()]);
  return (
    <Tile
      title={t("operators-ready")}
      definition="operators-ready-definition"
      figure={number(ready)}
      tone={all > 0 && ready === 0 ? "warn" : "plain"}
      verdict={all > 0 && ready === 0 ? t("nobody-ready") : undefined}
    >
      <span>{t("operators-busy", { talking: number(talking), all: number(all) })}</span>
    </Tile>
  );
}

function Overdue() {
  const kinds = promises.value?.kinds ?? [];
  const overdue = sum(kinds.map((kind) => kind.overdue));
  const open = sum(kinds.map((kind) => kind.open));
  return (
    <Tile
      title={t("overdue-promises")}
      definition="overdue-promises-definition"
      figure={number(overdue)}
      tone={overdue > 0 ? "bad" : "plain"}
    >
      <span>{t("of-promises-open", { open: number(open) })}</span>
    </Tile>
  );
}
