// Why no call is offered: what keeps the operator from any, and what from those that wait.

import { useEffect, useState } from "preact/hooks";

import type { Desk } from "../../gen/firstline/v1/desk_pb.js";
import {
  ObstacleKind,
  type Obstacle,
  type WhyNotMeResponse,
} from "../../gen/firstline/v1/floor_pb.js";
import { msOf } from "../../lib/clock.js";
import { sentenceOf } from "../../lib/errors.js";
import { clockTime } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import type { Work } from "./work.js";
import { pauseWord } from "./words.js";

const KINDS: Record<ObstacleKind, string> = {
  [ObstacleKind.UNSPECIFIED]: "unknown",
  [ObstacleKind.SIGNED_OUT]: "obstacle-signed-out",
  [ObstacleKind.OFF_DUTY]: "obstacle-off-duty",
  [ObstacleKind.CONSOLE_LOST]: "obstacle-console-lost",
  [ObstacleKind.PAUSED]: "obstacle-paused",
  [ObstacleKind.RINGING]: "obstacle-ringing",
  [ObstacleKind.TALKING]: "obstacle-talking",
  [ObstacleKind.WRAP_UP]: "obstacle-wrap-up",
  [ObstacleKind.CONSULTING]: "obstacle-consulting",
  [ObstacleKind.OTHER_QUEUES]: "obstacle-other-queues",
  [ObstacleKind.NOT_LICENSED]: "obstacle-not-licensed",
  [ObstacleKind.LACKS_SKILL]: "obstacle-lacks-skill",
  [ObstacleKind.EXCLUDED]: "obstacle-excluded",
  [ObstacleKind.KEPT_FOR_ANOTHER]: "obstacle-kept",
  [ObstacleKind.CALLBACK_SHARE]: "obstacle-callback-share",
  [ObstacleKind.RINGS_ALREADY]: "obstacle-rings-already",
};

/** How often the answer is asked for again while it is in view. */
const AGAIN_MS = 5_000;

export function WhyNotMe({ work, desk }: { work: Work; desk: Desk }) {
  const [isOpen, open] = useState(false);
  const [answer, take] = useState<WhyNotMeResponse | undefined>(undefined);
  const [trouble, meet] = useState<unknown>(undefined);
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    const ask = () =>
      work.service.whyNotMe({}).then(
        (told) => isCurrent && (take(told), meet(undefined)),
        (error: unknown) => isCurrent && meet(error),
      );
    void ask();
    const timer = setInterval(() => void ask(), AGAIN_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [isOpen, desk.status]);
  return (
    <div class="why-not">
      <button
        type="button"
        class="quiet small"
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      >
        {t("why-not-me")}
      </button>
      {isOpen && (
        <div aria-live="polite">
          {trouble ? (
            <p>{sentenceOf(trouble)}</p>
          ) : answer ? (
            <Answer answer={answer} />
          ) : (
            <p>{t("reading")}</p>
          )}
        </div>
      )}
    </div>
  );
}

function Answer({ answer }: { answer: WhyNotMeResponse }) {
  return (
    <>
      {answer.obstacles.length > 0 && (
        <ul>
          {answer.obstacles.map((obstacle) => (
            <li key={obstacle.kind}>{saidOf(obstacle)}</li>
          ))}
        </ul>
      )}
      <p>
        {answer.waiting === 0
          ? t("why-not-nobody-waits")
          : t("why-not-waiting", { waiting: answer.waiting, suitable: answer.suitable })}
      </p>
      {answer.against.length > 0 && (
        <ul>
          {answer.against.map(({ kind, calls }) => (
            <li key={kind}>{t("why-not-calls", { why: t(KINDS[kind] ?? "unknown"), calls })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function saidOf(obstacle: Obstacle): string {
  const parts = [t(KINDS[obstacle.kind] ?? "unknown")];
  if (obstacle.pause) parts.push(pauseWord(obstacle.pause));
  if (obstacle.until) parts.push(t("why-not-until", { at: clockTime(msOf(obstacle.until)) }));
  return parts.join(" · ");
}
