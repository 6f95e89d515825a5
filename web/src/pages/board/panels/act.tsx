// One thing that a supervisor does: asked once more, done exactly once, and told how it went.

import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { isSignedOut, sentenceOf } from "../../../lib/errors.js";
import { t } from "../../../lib/i18n.js";
import { exactlyOnce } from "../../../lib/mutation.js";
import { goToLogin } from "../../../lib/session.js";

interface Props {
  /** What the button says. */
  label: string;
  /** What is asked before it is done. */
  question: string;
  /** Does it, under that name. Comes to what is said afterwards. */
  run: (requestId: string) => Promise<string>;
  danger?: boolean;
  /** Why it cannot be done yet: a form that is not filled in. */
  disabled?: boolean;
}

type Stage = "ready" | "asked" | "under-way";

export function Act({ label, question, run, danger = false, disabled = false }: Props) {
  const stage = useSignal<Stage>("ready");
  const outcome = useSignal<{ text: string; failed: boolean } | undefined>(undefined);
  const confirm = useRef<HTMLButtonElement>(null);
  // With the page and not a frame after it: a second Enter must find the question.
  useLayoutEffect(() => {
    if (stage.value === "asked") confirm.current?.focus();
  }, [stage.value]);
  // What is asked may change under the hand, as when a colleague closes the queue that was to be
  // closed: then nothing has been asked yet. What was said of the act before stays.
  useLayoutEffect(() => {
    if (stage.value === "asked") stage.value = "ready";
  }, [question]);

  const act = async () => {
    stage.value = "under-way";
    try {
      outcome.value = { text: await exactlyOnce(run), failed: false };
    } catch (error) {
      if (isSignedOut(error)) return goToLogin();
      outcome.value = { text: sentenceOf(error), failed: true };
    }
    stage.value = "ready";
  };

  return (
    <div class="act">
      {stage.value === "ready" ? (
        <button
          type="button"
          class={danger ? "danger" : ""}
          disabled={disabled}
          onClick={() => {
            outcome.value = undefined;
            stage.value = "asked";
          }}
        >
          {label}
        </button>
      ) : (
        <div class="act-question" role="group" aria-label={question}>
          <p>{question}</p>
          <button
            ref={confirm}
            type="button"
            class={danger ? "danger" : ""}
            disabled={stage.value === "under-way"}
            onClick={() => void act()}
          >
            {stage.value === "under-way" ? t("act-under-way") : t("act-confirm")}
          </button>
          <button
            type="button"
            class="quiet"
            disabled={stage.value === "under-way"}
            onClick={() => (stage.value = "ready")}
          >
            {t("act-cancel")}
          </button>
        </div>
      )}
      <p role="status" class={outcome.value?.failed ? "act-outcome late" : "act-outcome"}>
        {outcome.value?.text}
      </p>
    </div>
  );
}
