// A queue: open it, close it, tell those who serve it something.

import { t } from "../../../lib/i18n.js";
import { waiting, type Supervisors } from "../board.js";
import { Act } from "./act.js";
import { Message } from "./message.js";

export function QueuePanel({ client, queue }: { client: Supervisors; queue: string }) {
  const found = waiting.value?.queues.find((one) => one.queue === queue);
  const open = async (requestId: string) => {
    await client.openQueue({ requestId, queue });
    return t("queue-opened");
  };
  const close = async (requestId: string) => {
    await client.closeQueue({ requestId, queue });
    return t("queue-was-closed");
  };
  return (
    <>
      <section class="panel-part">
        <h3>{t("queue-hours")}</h3>
        {found?.open === false ? (
          <Act key="open" label={t("queue-do-open")} question={t("queue-open-ask")} run={open} />
        ) : (
          <Act
            key="close"
            label={t("queue-do-close")}
            question={t("queue-close-ask")}
            run={close}
            danger
          />
        )}
      </section>
      <Message client={client} to={{ case: "queue", value: queue }} title={t("message-to-queue")} />
    </>
  );
}
