// What stands above everything else: the state of the line, what is under way, how things went.

import { useEffect } from "preact/hooks";

import { number } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { alarm } from "../../ui/announce.js";
import { commandWord, type Notice } from "./notices.js";
import type { Work } from "./work.js";

/** In the bar at the top: whether what is shown is so now. */
export function LinkSign({ work }: { work: Work }) {
  const { is } = work.line.link.value;
  if (is !== "live" && is !== "lost" && is !== "opening") return null;
  const words = { live: "link-live", lost: "link-lost", opening: "link-opening" } as const;
  return (
    <span class={`link link-${is}`} data-link={is}>
      <span class="link-dot" aria-hidden="true" />
      {t(words[is])}
    </span>
  );
}

export function LostBanner({ work }: { work: Work }) {
  const isLost = work.line.link.value.is === "lost";
  const isBarred = work.line.link.value.is === "barred";
  useEffect(() => {
    if (isLost) alarm(t("lost-title"));
  }, [isLost]);
  if (isBarred && work.desk.value) {
    return (
      <div class="banner lost">
        <strong>{t("credential-over")}.</strong> {t("credential-over-why")}{" "}
        <a href="/login">{t("sign-in-again")}</a>
      </div>
    );
  }
  if (!isLost) return null;
  return (
    <div class="banner lost">
      <strong>{t("lost-title")}</strong> {t("lost-why")}
    </div>
  );
}

/** Commands that were sent and are not answered, if that takes longer than usual. */
export function PendingList({ work }: { work: Work }) {
  const late = work.line.pending.value.filter((one) => one.tries > 1);
  if (late.length === 0) return null;
  return (
    <ul class="pending" role="status">
      {late.map((one) => (
        <li key={one.requestId}>
          <span class="spinner" aria-hidden="true" />
          {t("pending-again", { command: commandWord(one.name), tries: number(one.tries) })}
        </li>
      ))}
    </ul>
  );
}

const SIGNS: Record<Notice["is"], string> = { done: "✓", told: "ℹ", failed: "!", unsaved: "!" };

export function NoticeList({ work }: { work: Work }) {
  const all = work.notices.all.value;
  if (all.length === 0) return null;
  return (
    <ul class="notices">
      {all.map((notice) => (
        <li key={notice.id} class={`notice notice-${notice.is}`}>
          <div>
            <span aria-hidden="true">{SIGNS[notice.is]} </span>
            {notice.says()}
            {notice.text && (
              <p class="notice-text" dir="auto">
                {notice.text}
              </p>
            )}
          </div>
          <button type="button" class="quiet small" onClick={() => work.notices.dismiss(notice.id)}>
            {t("dismiss")}
          </button>
        </li>
      ))}
    </ul>
  );
}
