// What is out of order: one line of short sentences, each said aloud once.

import { computed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { msOf, now } from "../../lib/clock.js";
import { codeWord } from "../../lib/codes.js";
import { clockTime, msOfSpan } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { announce } from "../../ui/announce.js";
import { Icon, type IconName } from "../../ui/icons.js";
import { centre, operators, promises, waiting } from "./board.js";

interface Alarm {
  /** The same as long as it is the same trouble. */
  key: string;
  level: "bad" | "warn" | "info";
  icon: IconName;
  text: string;
}

/** Above this share of the lines in use, callers may soon hear the busy tone. */
const LINES_FULL = 0.8;

/** The queues whose longest wait is past the target, by name: recomputed as the clock goes. */
const late = computed(() =>
  (waiting.value?.queues ?? []).filter((queue) => {
    const { oldestArrivedAt, answerWithin } = queue;
    if (!oldestArrivedAt || !answerWithin) return false;
    return now.value - msOf(oldestArrivedAt) > msOfSpan(answerWithin);
  }),
);

const alarms = computed((): Alarm[] => [
  ...nobodyThere(),
  ...late.value.map(({ queue }): Alarm => ({
    key: `late-${queue}`,
    level: "warn",
    icon: "clock",
    text: t("alarm-late", { queue: codeWord(queue) }),
  })),
  ...owed(),
  ...lostConsoles(),
  ...linesFull(),
  ...surge(),
]);

function nobodyThere(): Alarm[] {
  const empty = (waiting.value?.queues ?? []).filter((queue) => {
    return queue.open && queue.operatorsOnDuty === 0;
  });
  return empty.map(({ queue }) => ({
    key: `nobody-${queue}`,
    level: "bad",
    icon: "alert",
    text: t("alarm-nobody", { queue: codeWord(queue) }),
  }));
}

function owed(): Alarm[] {
  const kinds = promises.value?.kinds ?? [];
  const overdue = kinds.reduce((total, kind) => total + kind.overdue, 0);
  if (overdue === 0) return [];
  return [{ key: "overdue", level: "bad", icon: "promise", text: t("alarm-overdue", { overdue }) }];
}

function lostConsoles(): Alarm[] {
  const consoles = operators.value?.consolesLost ?? 0;
  if (consoles === 0) return [];
  return [{ key: "lost", level: "warn", icon: "lost", text: t("alarm-consoles", { consoles }) }];
}

function linesFull(): Alarm[] {
  const { lines = 0, linesInUse = 0 } = centre.value ?? {};
  if (lines === 0 || linesInUse < LINES_FULL * lines) return [];
  const level = linesInUse >= lines ? "bad" : "warn";
  return [
    {
      key: `lines-${level}`,
      level,
      icon: "call",
      text: t("alarm-lines", { used: linesInUse, lines }),
    },
  ];
}

function surge(): Alarm[] {
  const until = centre.value?.surgeUntil;
  if (!until) return [];
  const text = t("alarm-surge", { time: clockTime(msOf(until)) });
  return [{ key: "surge", level: "info", icon: "surge", text }];
}

export function Alarms() {
  const shown = alarms.value;
  useSaidOnce(shown);
  return (
    <section class="alarms" aria-label={t("alarms")}>
      {shown.length === 0 ? (
        <p class="alarm alarm-none">
          <Icon name="quiet" /> {t("alarm-none")}
        </p>
      ) : (
        <ul>
          {shown.map(({ key, level, icon, text }) => (
            <li key={key} class={`alarm alarm-${level}`}>
              <Icon name={icon} /> {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useSaidOnce(shown: Alarm[]): void {
  const said = useRef(new Set<string>());
  const keys = shown.map(({ key }) => key).join();
  useEffect(() => {
    const fresh = shown.filter(({ key }) => !said.current.has(key));
    said.current = new Set(shown.map(({ key }) => key));
    if (fresh.length > 0) announce(fresh.map(({ text }) => text).join(". "));
  }, [keys]);
}
