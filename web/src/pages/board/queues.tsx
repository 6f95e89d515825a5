// The queues: who waits, against which target, and how well it went.

import type { BoardQueue } from "../../gen/firstline/v1/board_pb.js";
import { msOf, now } from "../../lib/clock.js";
import { codeWord } from "../../lib/codes.js";
import { msOfSpan, number, percent, span } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { AcuityShape, acuityWord, ACUITIES } from "../../ui/acuity.js";
import { Term } from "../../ui/term.js";
import { figures, waiting } from "./board.js";
import { Card } from "./card.js";
import { Opens } from "./panels/open.js";
import { levelOf, PERIODS, sum } from "./figures.js";
import { Meter, share } from "./hero.js";

export function QueuesCard() {
  const queues = waiting.value?.queues ?? [];
  return (
    <Card name="queues" title={t("queues")}>
      <table class="queues">
        <colgroup>
          <col class="column-queue" />
          <col class="column-waiting" />
          <col span={3} />
          <col class="column-levels" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t("queue")}</th>
            <th scope="col">{t("waiting-by-acuity")}</th>
            <th scope="col">
              <Term definition="longest-wait-definition">{t("longest-wait")}</Term>
            </th>
            <th scope="col">
              <Term definition="expected-wait-definition">{t("expected-wait")}</Term>
            </th>
            <th scope="col">
              <Term definition="ready-of-duty-definition">{t("ready-of-duty")}</Term>
            </th>
            <th scope="col">
              <Term definition="service-level-definition">{t("service-level-columns")}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {queues.map((queue) => (
            <QueueRow key={queue.queue} queue={queue} />
          ))}
        </tbody>
      </table>
      {queues.length === 0 && <p class="muted">{t("no-queues")}</p>}
    </Card>
  );
}

function QueueRow({ queue }: { queue: BoardQueue }) {
  return (
    <tr>
      <th scope="row">
        <span class="queue-name">
          <Opens panel={{ about: "queue", queue: queue.queue }} id={codeWord(queue.queue)} />
        </span>
        <span class={queue.open ? "tag tag-good" : "tag"}>
          {queue.open ? t("queue-open") : t("queue-closed")}
        </span>
      </th>
      <td>
        <AcuityCounts counts={queue.byAcuity} />
      </td>
      <td>
        <WaitAgainstTarget queue={queue} />
      </td>
      <td class="figure">
        {queue.expectedWait ? (
          t("about", { span: span(msOfSpan(queue.expectedWait)) })
        ) : (
          <span class="muted">{t("unknown")}</span>
        )}
      </td>
      <td>
        <span class={queue.open && queue.operatorsOnDuty === 0 ? "figure late" : "figure"}>
          {t("ready-of-duty-value", {
            ready: number(queue.readyOperators),
            duty: number(queue.operatorsOnDuty),
          })}
        </span>
      </td>
      <td>
        <Levels queue={queue} />
      </td>
    </tr>
  );
}

/** Five counts with their shapes; those of nobody are faint. */
function AcuityCounts({ counts }: { counts: readonly number[] }) {
  const total = sum(counts);
  if (total === 0) return <span class="muted">{t("nobody")}</span>;
  return (
    <ul class="acuity-counts">
      {ACUITIES.filter((level) => (counts[level - 1] ?? 0) > 0).map((level) => (
        <li key={level}>
          <AcuityShape level={level} />
          <span class="unseen">{acuityWord(level)}</span>
          <span class="figure count">{number(counts[level - 1] ?? 0)}</span>
        </li>
      ))}
    </ul>
  );
}

function WaitAgainstTarget({ queue }: { queue: BoardQueue }) {
  const target = queue.answerWithin ? msOfSpan(queue.answerWithin) : 0;
  if (!queue.oldestArrivedAt) {
    return <span class="muted">{t("target-of", { span: span(target) })}</span>;
  }
  const wait = now.value - msOf(queue.oldestArrivedAt);
  const late = wait > target;
  return (
    <span class="wait">
      <span class={late ? "figure wait-now late" : "figure wait-now"}>{span(wait)}</span>
      <span class="wait-target">
        {late ? t("past-target") : t("target-of", { span: span(target) })}
      </span>
    </span>
  );
}

function Levels({ queue }: { queue: BoardQueue }) {
  const recent = levelOf(figures.value, queue, "last30Minutes");
  return (
    <span class="levels">
      <span class="figure">
        {PERIODS.map((period, place) => (
          <>
            {place > 0 && <span class="muted"> · </span>}
            <span class={period === "last30Minutes" ? "level-main" : ""}>
              {share(levelOf(figures.value, queue, period))}
            </span>
          </>
        ))}
      </span>
      <Meter level={recent} target={queue.answerShare} />
      <span class="muted small">
        {t("queue-target", {
          share: percent(queue.answerShare),
          span: span(queue.answerWithin ? msOfSpan(queue.answerWithin) : 0),
        })}
      </span>
    </span>
  );
}
