// A queue: open it, close it, tell those who serve it something.

import { t } from "../../../lib/i18n.js";
import { waiting, type Supervisors } from "../board.js";
import { Act } from "./act.js";
import { Message } from "./message.js";

export function QueuePanel({ client, queue }: { client: Supervisors; queue: string }) {
  const found = waiting.value?.queues.find((one) => one.queue === queue);
  const isOpen = found?.open !== false;
  const turn = async (requestId: string) => {
    if (isOpen) {
      await client.closeQueue({ requestId, queue });
      return t("queue-was-closed");
    }
    await client.openQueue({ requestId, queue });
    return t("queue-opened");
  };
  return (
    <>
      <section class="panel-part">
        <h3>{t("queue-hours")}</h3>
        <Act
          label={t(isOpen ? "queue-do-close" : "queue-do-open")}
          question={t(isOpen ? "queue-close-ask" : "queue-open-ask")}
          run={turn}
          danger={isOpen}
        />
      </section>
      <Message client={client} to={{ case: "queue", value: queue }} title={t("message-to-queue")} />
    </>
  );
}
