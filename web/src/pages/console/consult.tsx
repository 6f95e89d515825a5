// Asking a colleague, and passing the caller on within the centre.

import { useEffect, useState } from "preact/hooks";
import { create } from "@bufbuild/protobuf";

import type { Desk } from "../../gen/firstline/v1/desk_pb.js";
import { TargetSchema, type Target } from "../../gen/firstline/v1/ownership_pb.js";
import { CallKind, type Call } from "../../gen/firstline/v1/types_pb.js";
import { codeWord } from "../../lib/codes.js";
import { t } from "../../lib/i18n.js";
import { Age } from "../../ui/age.js";
import { Act, Drawer, Options, Select } from "./parts.js";
import type { Work } from "./work.js";

/** Whom: a queue, or a colleague by name. */
interface Whom {
  how: "queue" | "colleague";
  queue: string;
  colleague: string;
}

function targetOf(whom: Whom): Target | undefined {
  if (whom.how === "queue") {
    if (!whom.queue) return undefined;
    return create(TargetSchema, { whom: { case: "queue", value: { queue: whom.queue } } });
  }
  if (!whom.colleague) return undefined;
  return create(TargetSchema, { whom: { case: "operatorId", value: whom.colleague } });
}

function WhomChoice({
  work,
  whom,
  onChange,
}: {
  work: Work;
  whom: Whom;
  onChange: (whom: Whom) => void;
}) {
  useEffect(() => void work.readColleagues(), []);
  const queues = work.centre.value?.queues ?? [];
  const colleagues = work.colleagues.value;
  return (
    <div class="whom">
      <Options
        legend={t("whom")}
        value={whom.how}
        isRow
        options={[
          { value: "queue", label: t("whom-queue") },
          { value: "colleague", label: t("whom-colleague") },
        ]}
        onChoose={(how) => onChange({ ...whom, how })}
      />
      {whom.how === "queue" ? (
        <Select
          label={t("queue")}
          value={whom.queue}
          none={t("choose")}
          options={queues.map((queue) => ({ value: queue, label: codeWord(queue) }))}
          onChoose={(queue) => onChange({ ...whom, queue })}
        />
      ) : (
        <Select
          label={t("colleague")}
          value={whom.colleague}
          none={colleagues.length > 0 ? t("choose") : t("nobody-signed-in")}
          options={colleagues.map(({ operatorId }) => ({ value: operatorId, label: operatorId }))}
          onChoose={(colleague) => onChange({ ...whom, colleague })}
        />
      )}
    </div>
  );
}

const NOBODY: Whom = { how: "queue", queue: "", colleague: "" };

export function Consult({ work }: { work: Work }) {
  const [whom, change] = useState(NOBODY);
  const target = targetOf(whom);
  const ask = async () => {
    if (!target) return;
    const asked = await work.give("consult", (requestId, options) =>
      work.service.consult({ requestId, target }, options),
    );
    if (asked) work.panel.value = undefined;
  };
  return (
    <Drawer
      title={t("consult")}
      closeLabel={t("close")}
      onClose={() => (work.panel.value = undefined)}
    >
      <p class="hint">{t("consult-hint")}</p>
      <WhomChoice work={work} whom={whom} onChange={change} />
      <Act work={work} name="consult" disabled={!target} onClick={() => void ask()}>
        {t("consult-ask")}
      </Act>
    </Drawer>
  );
}

export function PassOn({ work }: { work: Work }) {
  const [whom, change] = useState(NOBODY);
  const target = targetOf(whom);
  const pass = async () => {
    if (!target) return;
    const passed = await work.give("pass-on", (requestId, options) =>
      work.service.passOn({ requestId, target }, options),
    );
    if (passed) work.panel.value = undefined;
  };
  return (
    <Drawer
      title={t("pass-on")}
      closeLabel={t("close")}
      onClose={() => (work.panel.value = undefined)}
    >
      <p class="hint">{t("pass-on-hint")}</p>
      <WhomChoice work={work} whom={whom} onChange={change} />
      <Act work={work} name="pass-on" disabled={!target} onClick={() => void pass()}>
        {t("pass-on-now")}
      </Act>
    </Drawer>
  );
}

/** A consult that is under way, seen from either side. */
export function Consulting({ work, desk, call }: { work: Work; desk: Desk; call: Call }) {
  if (call.kind === CallKind.CONSULT) {
    return (
      <div class="consulting">
        <p>
          {t("consult-asked-by", { asker: call.askerId })}
          {call.joined && <strong> {t("consult-joined")}</strong>}
        </p>
      </div>
    );
  }
  const consult = desk.consult;
  if (!consult) return null;
  const isConnected = consult.connectedAt !== undefined;
  return (
    <div class="consulting" aria-live="polite">
      <p>
        <strong>{stateOf(consult)}</strong>{" "}
        <Age at={consult.connectedAt ?? consult.acceptedAt ?? consult.openedAt} />
      </p>
      <div class="deeds-row">
        <Act
          work={work}
          name="join-consult"
          disabled={!isConnected || consult.joined}
          onClick={() => give(work, "join-consult")}
        >
          {t("consult-join")}
        </Act>
        <Act work={work} name="end-consult" kind="quiet" onClick={() => give(work, "end-consult")}>
          {isConnected ? t("consult-end") : t("consult-give-up")}
        </Act>
        <Act
          work={work}
          name="complete-consult"
          kind="quiet"
          disabled={!isConnected}
          onClick={() => give(work, "complete-consult")}
        >
          {t("consult-complete")}
        </Act>
        <Act
          work={work}
          name="complete-with-case"
          kind="quiet"
          disabled={!isConnected}
          onClick={() => give(work, "complete-with-case")}
        >
          {t("consult-complete-with-case")}
        </Act>
      </div>
    </div>
  );
}

function stateOf(consult: Call): string {
  if (consult.joined) return t("consult-joined");
  const who = consult.operatorId;
  if (consult.connectedAt) return t("consult-talking", { who });
  if (who) return t("consult-connecting", { who });
  return t("consult-waiting");
}

type Deed = "join-consult" | "end-consult" | "complete-consult" | "complete-with-case";

function give(work: Work, deed: Deed): void {
  const { service } = work;
  void work.give<unknown>(deed, (requestId, options) => {
    switch (deed) {
      case "join-consult":
        return service.joinConsult({ requestId }, options);
      case "end-consult":
        return service.endConsult({ requestId }, options);
      case "complete-consult":
        return service.completeConsult({ requestId }, options);
      case "complete-with-case":
        return service.completeConsult({ requestId, handOver: true }, options);
    }
  });
}
