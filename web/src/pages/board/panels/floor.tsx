// What concerns the whole centre: surge, and messages to everybody.

import { useSignal } from "@preact/signals";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { clock, msOf } from "../../../lib/clock.js";
import { clockTime, number } from "../../../lib/format.js";
import { t } from "../../../lib/i18n.js";
import { centre, type Supervisors } from "../board.js";
import { Act } from "./act.js";
import { isCode, ReasonField } from "./fields.js";
import { Message } from "./message.js";

export function FloorPanel({ client }: { client: Supervisors }) {
  return (
    <>
      {centre.value?.surgeUntil ? <EndSurge client={client} /> : <StartSurge client={client} />}
      <Message
        client={client}
        to={{ case: "everybody", value: true }}
        title={t("message-to-everybody")}
      />
    </>
  );
}

const MINUTE_MS = 60_000;
const LENGTHS = [30, 60, 120, 240];

function StartSurge({ client }: { client: Supervisors }) {
  const minutes = useSignal(60);
  const reason = useSignal("heavy-load");
  const start = async (requestId: string) => {
    const until = timestampFromMs(Math.round(clock.now() + minutes.value * MINUTE_MS));
    await client.startSurge({ requestId, until, reason: reason.value });
    return t("surge-started");
  };
  return (
    <section class="panel-part">
      <h3>{t("surge")}</h3>
      <p class="muted">{t("surge-explained")}</p>
      <label class="field">
        {t("surge-length")}
        <select
          value={minutes.value}
          onChange={(event) => (minutes.value = Number(event.currentTarget.value))}
        >
          {LENGTHS.map((length) => (
            <option key={length} value={length}>
              {t("minutes", { minutes: number(length) })}
            </option>
          ))}
        </select>
      </label>
      <ReasonField reason={reason} />
      <Act
        label={t("surge-start")}
        question={t("surge-ask", { minutes: number(minutes.value) })}
        run={start}
        disabled={!isCode(reason.value)}
      />
    </section>
  );
}

function EndSurge({ client }: { client: Supervisors }) {
  const reason = useSignal("over");
  const until = centre.value?.surgeUntil;
  const end = async (requestId: string) => {
    await client.endSurge({ requestId, reason: reason.value });
    return t("surge-ended");
  };
  return (
    <section class="panel-part">
      <h3>{t("surge")}</h3>
      {until && <p>{t("alarm-surge", { time: clockTime(msOf(until)) })}</p>}
      <ReasonField reason={reason} />
      <Act
        label={t("surge-end")}
        question={t("surge-end-ask")}
        run={end}
        danger
        disabled={!isCode(reason.value)}
      />
    </section>
  );
}
