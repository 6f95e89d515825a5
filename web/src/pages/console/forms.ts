// What is filled into a form and not sent. Like a note it survives a reload while the call lasts, and
// whoever closes the form by mistake finds it as it was; nothing of it is left afterwards.

const FORM = "firstline.form";

interface Kept {
  caseId: string;
  fields: Record<string, unknown>;
}

export class Forms {
  #keep: Pick<Storage, "getItem" | "setItem" | "removeItem">;

  constructor(keep: Pick<Storage, "getItem" | "setItem" | "removeItem">) {
    this.#keep = keep;
  }

  /** What was filled in about that case. Nothing about any other is ever returned. */
  read(caseId: bigint): Record<string, unknown> {
    try {
      const kept = JSON.parse(this.#keep.getItem(FORM) ?? "{}") as Partial<Kept>;
      return kept.caseId === String(caseId) ? (kept.fields ?? {}) : {};
    } catch {
      return {};
    }
  }

  write(caseId: bigint, fields: object): void {
    this.#keep.setItem(FORM, JSON.stringify({ caseId: String(caseId), fields }));
  }

  /** Wipes what is not about that case. */
  wipeOthers(caseId: bigint | undefined): void {
    if (caseId === undefined || Object.keys(this.read(caseId)).length === 0) this.wipe();
  }

  wipe(): void {
    this.#keep.removeItem(FORM);
  }
}
