// Spans that grow, and moments.

import type { Timestamp } from "@bufbuild/protobuf/wkt";
import { msOf, now } from "../lib/clock.js";
import { clockTime, day, span } from "../lib/format.js";
import { t } from "../lib/i18n.js";

/** How long ago that was, counting on. */
export function Age({ at }: { at: Timestamp | undefined }) {
  if (!at) return <span class="muted">{t("unknown")}</span>;
  return <span class="figure">{span(now.value - msOf(at))}</span>;
}

/** How long until then, counting down; afterwards how long ago, with a sign and a word. */
export function Countdown({ to }: { to: Timestamp | undefined }) {
  if (!to) return <span class="muted">{t("unknown")}</span>;
  const left = msOf(to) - now.value;
  if (left >= 0) return <span class="figure">{t("due-in", { span: span(left) })}</span>;
  return <span class="figure late">{t("late-by", { span: span(-left) })}</span>;
}

/** The time of day, with the day for whoever hovers. */
export function Moment({ at }: { at: Timestamp | undefined }) {
  if (!at) return <span class="muted">{t("unknown")}</span>;
  const ms = msOf(at);
  return (
    <time class="figure" dateTime={new Date(ms).toISOString()} title={day(ms)}>
      {clockTime(ms)}
    </time>
  );
}
