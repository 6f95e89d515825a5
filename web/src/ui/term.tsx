// A word whose definition is one hover or one press of Tab away.

import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../lib/i18n.js";

interface Shown {
  text: string;
  at: DOMRect;
}

const shown = signal<Shown | undefined>(undefined);

/** `definition` is the id of the text that explains the children. */
export function Term({
  definition,
  children,
}: {
  definition: string;
  children: ComponentChildren;
}) {
  const id = useId();
  const show = (event: Event) => {
    const at = (event.currentTarget as HTMLElement).getBoundingClientRect();
    shown.value = { text: t(definition), at };
  };
  const hide = () => (shown.value = undefined);
  return (
    <>
      <button
        type="button"
        class="term"
        aria-describedby={id}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={(event) => event.key === "Escape" && hide()}
      >
        {children}
      </button>
      <span id={id} class="unseen">
        {t(definition)}
      </span>
    </>
  );
}

/** Where definitions appear, above dialogs too: once on a page that has terms. */
export function Tip() {
  const tip = useRef<HTMLDivElement>(null);
  const { value } = shown;
  useEffect(() => {
    const shownAt = tip.current;
    if (!shownAt || !value) return;
    shownAt.showPopover();
    place(shownAt, value.at);
    return () => shownAt.hidePopover();
  }, [value]);
  return (
    <div ref={tip} class="tip" popover="manual" aria-hidden="true">
      {value?.text}
    </div>
  );
}

const GAP = 8;

/** Below the word, or above where there is no room; never beyond the edges. */
function place(tip: HTMLElement, at: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.min(Math.max(GAP, at.left), innerWidth - width - GAP);
  const below = at.bottom + GAP;
  const top = below + height > innerHeight ? at.top - height - GAP : below;
  tip.style.setProperty("inset", `${Math.max(GAP, top)}px auto auto ${left}px`);
}
