// What an operator has typed and not saved. It survives a reload of the tab while the call lasts,
// and nothing of it is left afterwards: it is about somebody's health.

import { signal } from "@preact/signals";

interface Kept {
  caseId: string;
  text: string;
  /** The request under which this very text was sent, if it was. */
  requestId?: string;
}

const DRAFT = "firstline.draft";

export class Draft {
  /** The text as it is in the field. */
  readonly text = signal("");
  #keep: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  #caseId = "";
  #requestId: string | undefined;

  constructor(keep: Pick<Storage, "getItem" | "setItem" | "removeItem">) {
    this.#keep = keep;
  }

  /** The case that the text is about. Empty: none is at hand. */
  get caseId(): string {
    return this.#caseId;
  }

  get isEmpty(): boolean {
    return this.text.value.trim() === "";
  }

  /** The desk shows this case now: what was typed about it before a reload comes back. */
  open(caseId: string): void {
    if (caseId === this.#caseId) return;
    const kept = read(this.#keep.getItem(DRAFT));
    this.#caseId = caseId;
    const isSame = kept?.caseId === caseId;
    this.text.value = isSame ? kept.text : "";
    this.#requestId = isSame ? kept.requestId : undefined;
    if (!isSame) this.#keep.removeItem(DRAFT);
  }

  /** Whether something about that case was kept over a reload. */
  isKeptFor(caseId: string): boolean {
    return this.#caseId === "" && read(this.#keep.getItem(DRAFT))?.caseId === caseId;
  }

  type(text: string): void {
    this.text.value = text;
    this.#requestId = undefined;
    this.#store();
  }

  /** The request id to save this text under: the same for the same text, even after a reload. */
  requestId(fresh: () => string): string {
    this.#requestId ??= fresh();
    this.#store();
    return this.#requestId;
  }

  /** The text is on record. What was typed on meanwhile stays. */
  saved(text: string): void {
    if (this.text.value === text) this.wipe();
    else if (this.text.value.startsWith(text))
      this.type(this.text.value.slice(text.length).trimStart());
  }

  /**
   * The call is over: nothing stays, and what was not saved is handed back, be it from before a
   * reload in which the call ended.
   */
  close(): { caseId: string; text: string; requestId: string | undefined } | undefined {
    const kept = this.#caseId ? undefined : read(this.#keep.getItem(DRAFT));
    const left = {
      caseId: kept?.caseId ?? this.#caseId,
      text: (kept?.text ?? this.text.value).trim(),
      requestId: kept?.requestId ?? this.#requestId,
    };
    this.wipe();
    this.#caseId = "";
    return left.caseId && left.text ? left : undefined;
  }

  wipe(): void {
    this.text.value = "";
    this.#requestId = undefined;
    this.#keep.removeItem(DRAFT);
  }

  #store(): void {
    if (!this.#caseId) return;
    const kept: Kept = { caseId: this.#caseId, text: this.text.value };
    if (this.#requestId) kept.requestId = this.#requestId;
    this.#keep.setItem(DRAFT, JSON.stringify(kept));
  }
}

function read(text: string | null): Kept | undefined {
  if (!text) return undefined;
  try {
    const kept = JSON.parse(text) as Kept;
    return typeof kept.caseId === "string" && typeof kept.text === "string" ? kept : undefined;
  } catch {
    return undefined;
  }
}
