// What opens a panel: an id that can be pressed.

import { t } from "../../../lib/i18n.js";
import { openPanel, type Panel } from "./panel.js";

export function Opens({ panel, id, label }: { panel: Panel; id: string; label?: string }) {
  return (
    <button type="button" class="opens" onClick={() => openPanel(panel)}>
      <bdi class="id">{label ?? id}</bdi>
      <span class="unseen">{t("open-panel")}</span>
    </button>
  );
}
