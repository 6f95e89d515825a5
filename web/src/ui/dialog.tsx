// A dialog of the browser's own: it keeps the focus, and Escape closes it.

import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../lib/i18n.js";

interface Props {
  title: string;
  onClose: () => void;
  /** A dialog at the side leaves the page in view. */
  side?: boolean;
  children: ComponentChildren;
}

/** Open as long as it is rendered. */
export function Dialog({ title, onClose, side = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // With the page and not a frame after it: a key pressed meanwhile would miss the dialog.
  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (shown && !shown.open) shown.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={side ? "side" : "middle"}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="quiet" onClick={onClose}>
          {t("close")}
        </button>
      </div>
      {children}
    </dialog>
  );
}
