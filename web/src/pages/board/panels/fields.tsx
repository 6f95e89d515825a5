// The fields that several panels have.

import type { Signal } from "@preact/signals";
import { useId } from "preact/hooks";
import { t } from "../../../lib/i18n.js";

/** Reasons are codes of the centre's choosing: small letters, digits, hyphens. */
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function isCode(text: string): boolean {
  return CODE.test(text) && text.length <= 64;
}

export function ReasonField({ reason }: { reason: Signal<string> }) {
  const id = useId();
  const hint = useId();
  return (
    <div class="field">
      <label for={id}>{t("reason")}</label>
      <input
        id={id}
        dir="ltr"
        maxLength={64}
        value={reason.value}
        aria-describedby={hint}
        aria-invalid={!isCode(reason.value)}
        onInput={(event) => (reason.value = event.currentTarget.value.trim())}
      />
      <p id={hint} class="muted small">
        {t("reason-hint")}
      </p>
    </div>
  );
}

/** As much as the server takes: bytes, not letters. */
const TEXT_BYTES_MAX = 1_000;

export function fitsMessage(text: string): boolean {
  const { length } = new TextEncoder().encode(text.trim());
  return length > 0 && length <= TEXT_BYTES_MAX;
}

interface MessageProps {
  text: Signal<string>;
  urgent: Signal<boolean>;
}

export function MessageFields({ text, urgent }: MessageProps) {
  const id = useId();
  return (
    <>
      <div class="field">
        <label for={id}>{t("message-text")}</label>
        <textarea
          id={id}
          rows={3}
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={urgent.value}
          onChange={(event) => (urgent.value = event.currentTarget.checked)}
        />{" "}
        {t("message-urgent")}
      </label>
    </>
  );
}
