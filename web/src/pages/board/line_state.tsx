// Whether what is shown is so now: always in view, and loud when it is not.

import { useEffect } from "preact/hooks";
import { signal } from "@preact/signals";
import { msOf } from "../../lib/clock.js";
import { exactTime, spoken } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import type { Line } from "../../lib/line.js";
import { alarm, announce } from "../../ui/announce.js";
import { Icon } from "../../ui/icons.js";
import { board } from "./board.js";

/** The world's clock, in seconds: the line is watched by that, not by the hotline's. */
const worldNow = signal(Date.now());
setInterval(() => (worldNow.value = Date.now()), 1_000);

export function LineState({ line }: { line: Line }) {
  const state = line.state.value;
  const at = board.value?.at;
  return (
    <p class={`line-state line-${state}`} data-line={state}>
      <Icon name={state === "live" ? "quiet" : "lost"} />
      <span>
        <strong>{t(WORDS[state])}</strong>
        {at && (
          <span class="figure line-heard">{t("line-heard", { time: exactTime(msOf(at)) })}</span>
        )}
      </span>
    </p>
  );
}

const WORDS = {
  connecting: "line-connecting",
  live: "line-live",
  lost: "line-lost",
} as const;

export function LineBanner({ line }: { line: Line }) {
  const state = line.state.value;
  useEffect(() => {
    if (state === "lost") alarm(t("stale-alarm"));
    if (state === "live") announce(t("live-again"));
  }, [state]);
  const heardAt = line.heardAt.value;
  const at = board.value?.at;
  if (state !== "lost" || heardAt === undefined || !at) return null;
  return (
    <div class="stale-banner">
      <Icon name="lost" />
      <p>
        <strong>{t("stale-title")}</strong>{" "}
        {t("stale-since", { time: exactTime(msOf(at)), span: spoken(worldNow.value - heardAt) })}{" "}
        {t("stale-retrying")}
      </p>
    </div>
  );
}
