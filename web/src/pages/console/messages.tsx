// What supervisors have to say. It stays until it is put away.

import { useEffect, useRef } from "preact/hooks";

import type { DeskMessage } from "../../gen/firstline/v1/floor_pb.js";
import { t } from "../../lib/i18n.js";
import { Moment } from "../../ui/age.js";
import { alarm, announce } from "../../ui/announce.js";
import { Act } from "./parts.js";
import type { Work } from "./work.js";

export function Messages({ work, messages }: { work: Work; messages: readonly DeskMessage[] }) {
  const told = useRef(new Set<bigint>());
  useEffect(() => {
    for (const message of messages) {
      if (told.current.has(message.messageId)) continue;
      told.current.add(message.messageId);
      const say = message.urgent ? alarm : announce;
      say(t("message-from", { from: message.from }) + " " + textOf(message));
    }
  }, [messages]);
  if (messages.length === 0) return null;
  return (
    <ul class="messages" aria-label={t("messages")}>
      {messages.map((message) => (
        <MessageRow key={String(message.messageId)} work={work} message={message} />
      ))}
    </ul>
  );
}

function MessageRow({ work, message }: { work: Work; message: DeskMessage }) {
  const { messageId } = message;
  return (
    <li class={message.urgent ? "message is-urgent" : "message"}>
      <div>
        <p class="message-from">
          {message.urgent && <strong>{t("message-urgent")} </strong>}
          {t("message-from", { from: message.from })} · <Moment at={message.sentAt} />
        </p>
        <p class="message-text" dir="auto">
          {textOf(message)}
        </p>
      </div>
      <Act
        work={work}
        name="dismiss-message"
        kind="quiet"
        class="small"
        onClick={() => {
          void work.give("dismiss-message", (requestId, options) =>
            work.service.dismissMessage({ requestId, messageId }, options),
          );
        }}
      >
        {t("message-read")}
      </Act>
    </li>
  );
}

function textOf(message: DeskMessage): string {
  return message.text || t("text-unavailable");
}
