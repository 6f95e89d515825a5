// What the centre owes its callers, and what is late.

import type { BoardOverdue } from "../../gen/firstline/v1/board_pb.js";
import { number } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Countdown } from "../../ui/age.js";
import { Isolated } from "../../ui/isolated.js";
import { Term } from "../../ui/term.js";
import { promiseKindWord } from "../../ui/words.js";
import { promises } from "./board.js";
import { Card } from "./card.js";

export function PromisesCard() {
  const { kinds = [], overdue = [] } = promises.value ?? {};
  return (
    <Card name="promises" title={t("promises")} definition="promises-definition">
      {kinds.length === 0 ? (
        <p class="muted">{t("no-promises")}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t("promise-kind")}</th>
              <th scope="col" class="end">
                {t("promises-open")}
              </th>
              <th scope="col" class="end">
                {t("promises-late")}
              </th>
              <th scope="col" class="end">
                <Term definition="kept-today-definition">{t("kept-today")}</Term>
              </th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind.kind}>
                <th scope="row">{promiseKindWord(kind.kind)}</th>
                <td class="end figure">{number(kind.open)}</td>
                <td class={kind.overdue > 0 ? "end figure late" : "end figure muted"}>
                  {number(kind.overdue)}
                </td>
                <td class="end figure">
                  {number(kind.keptToday)}
                  {kind.keptLateToday > 0 && (
                    <span class="muted small">
                      {" "}
                      {t("kept-late", { late: number(kind.keptLateToday) })}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {overdue.length > 0 && (
        <ul class="overdue" aria-label={t("overdue-promises")}>
          {overdue.map((one) => (
            <OverduePromise key={`${one.caseId}-${one.promiseId}`} promise={one} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function OverduePromise({ promise }: { promise: BoardOverdue }) {
  const { caseId, kind, owerId, dueAt } = promise;
  return (
    <li>
      <Countdown to={dueAt} /> {promiseKindWord(kind)}{" "}
      <a href={`/supervisor/case#case=${caseId}`}>{t("case-n", { id: String(caseId) })}</a>{" "}
      <span class="muted">{owerId ? <Isolated id={owerId} /> : t("nobody-owes")}</span>
    </li>
  );
}
