// The panel beside the board.

import { createClient, type Transport } from "@connectrpc/connect";
import { useMemo } from "preact/hooks";
import { SupervisorService } from "../../../gen/firstline/v1/supervisor_pb.js";
import { codeWord } from "../../../lib/codes.js";
import { t } from "../../../lib/i18n.js";
import { Dialog } from "../../../ui/dialog.js";
import type { Supervisors } from "../board.js";
import { CallPanel } from "./call.js";
import { FloorPanel } from "./floor.js";
import { OperatorPanel } from "./operator.js";
import { closePanel, panel, type Panel } from "./panel.js";
import { QueuePanel } from "./queue.js";

export function Panels({ transport }: { transport: Transport }) {
  const client = useMemo(() => createClient(SupervisorService, transport), [transport]);
  const shown = panel.value;
  if (!shown) return null;
  return (
    <Dialog side title={titleOf(shown)} onClose={closePanel}>
      {contentOf(shown, client)}
    </Dialog>
  );
}

function titleOf(shown: Panel): string {
  switch (shown.about) {
    case "floor":
      return t("actions");
    case "queue":
      return t("panel-queue", { queue: codeWord(shown.queue) });
    case "call":
      return t("panel-call", { call: String(shown.callId) });
    case "operator":
      return t("panel-operator", { operator: shown.operatorId });
  }
}

function contentOf(shown: Panel, client: Supervisors) {
  switch (shown.about) {
    case "floor":
      return <FloorPanel client={client} />;
    case "queue":
      return <QueuePanel client={client} queue={shown.queue} />;
    case "call":
      return <CallPanel client={client} callId={shown.callId} />;
    case "operator":
      return <OperatorPanel client={client} operatorId={shown.operatorId} />;
  }
}
