// Notes on the case at hand: those there are, and the one that is being written.

import type { Call } from "../../gen/firstline/v1/types_pb.js";
import { number } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Moment } from "../../ui/age.js";
import { KEYS } from "./keys.js";
import { Act } from "./parts.js";
import type { Work } from "./work.js";

/** What the server takes. */
export const NOTE_BYTES_MAX = 4096;
/** From here on the page says how much is left. */
const NEAR = 3_500;

export function Notes({ work, call, isWrapUp }: { work: Work; call: Call; isWrapUp: boolean }) {
  const text = work.draft.text.value;
  const bytes = bytesOf(text);
  return (
    <section class="card notes" aria-labelledby="notes-title" data-case={String(call.caseId)}>
      <h2 id="notes-title">{t("notes")}</h2>
      <Written work={work} />
      <label for="note" class="unseen">
        {t("note-new")}
      </label>
      <textarea
        id="note"
        rows={5}
        dir="auto"
        value={text}
        placeholder={t("note-hint")}
        aria-keyshortcuts={KEYS.notes.label}
        aria-invalid={bytes > NOTE_BYTES_MAX}
        onInput={(event) => work.draft.type(event.currentTarget.value)}
      />
      <div class="notes-foot">
        <p class={bytes > NOTE_BYTES_MAX ? "late" : "muted"} aria-live="polite">
          {bytes > NEAR
            ? t("note-length", { left: number(NOTE_BYTES_MAX - bytes) })
            : text && t("note-kept-here")}
        </p>
        <Act
          work={work}
          name="add-note"
          kind={isWrapUp ? "quiet" : "primary"}
          keys={KEYS.save.label}
          disabled={work.draft.isEmpty || bytes > NOTE_BYTES_MAX}
          onClick={() => void work.saveNote()}
        >
          {t("note-save")}
        </Act>
      </div>
    </section>
  );
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function Written({ work }: { work: Work }) {
  const notes = work.notes.value;
  if (!notes || notes.length === 0) return null;
  return (
    <ol class="written">
      {notes.map((note, index) => (
        <li key={index}>
          <p class="written-by muted">
            <Moment at={note.madeAt} /> · <bdi>{note.operatorId || t("note-by-others")}</bdi>
          </p>
          <p class="written-text" dir="auto">
            {note.textUnavailable ? t("text-unavailable") : note.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
