// A message to consoles.

import { useSignal } from "@preact/signals";
import type { MessageInitShape } from "@bufbuild/protobuf";
import type { SendMessageRequestSchema } from "../../../gen/firstline/v1/floor_pb.js";
import { t } from "../../../lib/i18n.js";
import type { Supervisors } from "../board.js";
import { Act } from "./act.js";
import { fitsMessage, MessageFields } from "./fields.js";

type To = NonNullable<MessageInitShape<typeof SendMessageRequestSchema>["to"]>;

interface Props {
  client: Supervisors;
  to: To;
  title: string;
}

export function Message({ client, to, title }: Props) {
  const text = useSignal("");
  const urgent = useSignal(false);
  const send = async (requestId: string) => {
    const request = { requestId, to, text: text.value.trim(), urgent: urgent.value };
    const { operators } = await client.sendMessage(request);
    text.value = "";
    return t("message-sent", { operators });
  };
  return (
    <section class="panel-part">
      <h3>{title}</h3>
      <MessageFields text={text} urgent={urgent} />
      <Act
        label={t("message-send")}
        question={t("message-ask")}
        run={send}
        disabled={!fitsMessage(text.value)}
      />
    </section>
  );
}
