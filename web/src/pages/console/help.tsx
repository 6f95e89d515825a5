// The keys, all at once.

import { t } from "../../lib/i18n.js";
import { Dialog } from "../../ui/dialog.js";
import { KEYS, type Deed } from "./keys.js";

const WHAT: Record<Deed, string> = {
  accept: "accept",
  decline: "decline",
  ready: "be-ready",
  hold: "key-hold",
  notes: "key-notes",
  save: "note-save",
  consult: "consult",
  passOn: "pass-on",
  transfer: "refer",
  callback: "promise-a-callback",
  end: "end-call",
  mute: "key-mute",
  help: "key-help",
};

export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t("keys-title")} onClose={onClose}>
      <table class="keys">
        <tbody>
          {(Object.keys(KEYS) as Deed[]).map((deed) => (
            <tr key={deed}>
              <th scope="row">
                <kbd>{KEYS[deed].label}</kbd>
              </th>
              <td>{t(WHAT[deed])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{t("keys-hint")}</p>
    </Dialog>
  );
}
