// Small pieces that the parts of the console have in common.

import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

import type { Work } from "./work.js";

interface ActProps {
  work: Work;
  /** The command that it gives: while that is under way the button says so and rests. */
  name: string;
  onClick: () => void;
  kind?: "primary" | "quiet" | "danger";
  disabled?: boolean;
  /** The key that does the same, as it is written. */
  keys?: string;
  class?: string;
  type?: "button" | "submit";
  children: ComponentChildren;
}

/** A button that gives a command. */
export function Act({ work, name, onClick, kind = "primary", disabled, keys, ...rest }: ActProps) {
  const isPending = work.isPending(name);
  return (
    <button
      type={rest.type ?? "button"}
      class={[kind === "primary" ? "" : kind, "act", rest.class ?? ""].join(" ").trim()}
      disabled={disabled || isPending}
      aria-busy={isPending}
      aria-keyshortcuts={keys}
      data-act={name}
      onClick={onClick}
    >
      {isPending && <span class="spinner" aria-hidden="true" />}
      <span>{rest.children}</span>
      {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </button>
  );
}

interface FieldProps {
  label: ComponentChildren;
  hint?: ComponentChildren;
  children: (id: string, hintId: string | undefined) => ComponentChildren;
}

/** A labelled field. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id, hint ? hintId : undefined)}
      {hint && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

interface OptionsProps<V extends string | number> {
  legend: string;
  value: V | undefined;
  options: readonly { value: V; label: ComponentChildren; hint?: ComponentChildren }[];
  onChoose: (value: V) => void;
  isRow?: boolean;
}

/** One of a few, all in view. */
export function Options<V extends string | number>(props: OptionsProps<V>) {
  const name = useId();
  return (
    <fieldset class={props.isRow ? "options row" : "options"}>
      <legend>{props.legend}</legend>
      {props.options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={name}
            checked={props.value === option.value}
            onChange={() => props.onChoose(option.value)}
          />
          <span class="option-label">
            {option.label}
            {option.hint && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
  /** What stands first and is no choice. */
  none?: string;
}

export function Select({ label, value, options, onChoose, none }: SelectProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Something that is opened beside the call, with its heading. */
export function Drawer({
  title,
  onClose,
  closeLabel,
  children,
}: {
  title: string;
  onClose: () => void;
  closeLabel: string;
  children: ComponentChildren;
}) {
  const heading = useId();
  const opener = useRef(document.activeElement);
  useEffect(() => {
    const before = opener.current;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section
      class="card drawer"
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header class="drawer-head">
        <h2 id={heading} tabIndex={-1} ref={focusOnce}>
          {title}
        </h2>
        <button type="button" class="quiet small" onClick={onClose}>
          {closeLabel}
        </button>
      </header>
      {children}
    </section>
  );
}

const focused = new WeakSet<HTMLElement>();

/** Whoever opens something goes on there. */
function focusOnce(element: HTMLElement | null): void {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.focus({ preventScroll: false });
}
