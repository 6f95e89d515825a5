// An operator: other queues, a message, the end of a console that was lost.

import { useSignal } from "@preact/signals";
import { codeWord } from "../../../lib/codes.js";
import { t } from "../../../lib/i18n.js";
import { Age } from "../../../ui/age.js";
import { statusWord } from "../../../ui/words.js";
import { operators, waiting, type Supervisors } from "../board.js";
import { Act } from "./act.js";
import { isCode, ReasonField } from "./fields.js";
import { Message } from "./message.js";

interface Props {
  client: Supervisors;
  operatorId: string;
}

export function OperatorPanel({ client, operatorId }: Props) {
  const found = operators.value?.operators.find((one) => one.operatorId === operatorId);
  if (!found) return <p class="muted">{t("operator-left")}</p>;
  return (
    <>
      <p>
        {statusWord(found.status)} <Age at={found.since} />
      </p>
      {found.consoleLostSince && (
        <p class="late">
          {t("console-lost")} <Age at={found.consoleLostSince} />
        </p>
      )}
      <AssignQueues client={client} operatorId={operatorId} />
      <Message
        client={client}
        to={{ case: "operators", value: { operatorIds: [operatorId] } }}
        title={t("message-to-operator")}
      />
      <SignOut client={client} operatorId={operatorId} />
    </>
  );
}

function AssignQueues({ client, operatorId }: Props) {
  const chosen = useSignal<readonly string[]>([]);
  const turn = (queue: string) => {
    chosen.value = chosen.value.includes(queue)
      ? chosen.value.filter((one) => one !== queue)
      : [...chosen.value, queue];
  };
  const assign = async (requestId: string) => {
    await client.assignQueues({ requestId, operatorId, queues: [...chosen.value] });
    return t("assigned");
  };
  return (
    <section class="panel-part">
      <h3>{t("assign")}</h3>
      <p class="muted">{t("assign-explained")}</p>
      <fieldset class="checks">
        <legend class="unseen">{t("queues")}</legend>
        {(waiting.value?.queues ?? []).map(({ queue }) => (
          <label key={queue} class="check">
            <input
              type="checkbox"
              checked={chosen.value.includes(queue)}
              onChange={() => turn(queue)}
            />{" "}
            <bdi>{codeWord(queue)}</bdi>
          </label>
        ))}
      </fieldset>
      <Act
        label={t("assign-do")}
        question={chosen.value.length === 0 ? t("assign-none-ask") : t("assign-ask")}
        run={assign}
      />
    </section>
  );
}

function SignOut({ client, operatorId }: Props) {
  const reason = useSignal("console-lost");
  const signOut = async (requestId: string) => {
    await client.signOutOperator({ requestId, operatorId, reason: reason.value });
    return t("was-signed-out");
  };
  return (
    <section class="panel-part">
      <h3>{t("sign-operator-out")}</h3>
      <p class="muted">{t("sign-out-explained")}</p>
      <ReasonField reason={reason} />
      <Act
        label={t("sign-operator-out")}
        question={t("sign-out-ask", { operator: operatorId })}
        run={signOut}
        danger
        disabled={!isCode(reason.value)}
      />
    </section>
  );
}
