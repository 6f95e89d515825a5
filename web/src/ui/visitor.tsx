// A visitor's telephone, in a demo: place a call, hear how it is doing, hang up.

import { signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { codeWord } from "../lib/codes.js";
import { number } from "../lib/format.js";
import { region, t } from "../lib/i18n.js";
import { Dialog } from "./dialog.js";
import { Isolated } from "./isolated.js";

/** What a visitor can choose from, as the server offers it. */
interface Menu {
  complaints: string[];
  redFlags: string[];
  languages: string[];
  ageGroups: string[];
}

/** What the caller of a visitor's call would hear. */
interface Heard {
  callId: number;
  caseId: number;
  complaint: string;
  state: string;
  place: number | null;
  operatorId: string | null;
}

const LISTEN_EVERY_MS = 1_000;

const menu = signal<Menu | undefined>(undefined);
const calls = signal<Heard[]>([]);

async function ask<A>(where: string): Promise<A | undefined> {
  const answer = await fetch(where, { cache: "no-store" }).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as A) : undefined;
}

/** Sends a form as a browser would. Comes to whether the demo did it. */
async function send(where: string, fields: Record<string, string>): Promise<boolean> {
  const answer = await fetch(where, { method: "POST", body: new URLSearchParams(fields) }).catch(
    () => undefined,
  );
  return answer?.ok ?? false;
}

function useDemo(): void {
  useEffect(() => {
    const listen = async () => {
      calls.value = (await ask<Heard[]>("/demo/calls")) ?? [];
    };
    void ask<Menu>("/demo/guests").then((found) => (menu.value = found));
    void listen();
    const timer = setInterval(() => void listen(), LISTEN_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
}

export function VisitorsPhone({ onClose }: { onClose: () => void }) {
  useDemo();
  return (
    <Dialog side title={t("visitor-title")} onClose={onClose}>
      <p class="muted">{t("visitor-lead")}</p>
      {menu.value && <CallForm menu={menu.value} />}
      <Calls />
    </Dialog>
  );
}

const AGE_GROUPS: Record<string, string> = {
  infant: "age-infant",
  child: "age-child",
  adult: "age-adult",
  senior: "age-senior",
};

function CallForm({ menu }: { menu: Menu }) {
  const failed = useSignal(false);
  const language = (tag: string) =>
    new Intl.DisplayNames(region.value, { type: "language" }).of(tag) ?? tag;
  const ageGroup = (key: string) => t(AGE_GROUPS[key] ?? "age-unknown");
  return (
    <form
      class="visitor"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = Object.fromEntries(new FormData(event.currentTarget)) as Record<
          string,
          string
        >;
        void send("/demo/call", fields).then((done) => (failed.value = !done));
      }}
    >
      <Choice
        name="complaint"
        label={t("visitor-complaint")}
        of={menu.complaints}
        word={codeWord}
      />
      <Choice name="ageGroup" label={t("visitor-age")} of={menu.ageGroups} word={ageGroup} />
      <Choice name="language" label={t("visitor-language")} of={menu.languages} word={language} />
      <Choice name="redFlag" label={t("visitor-red-flag")} of={menu.redFlags} word={codeWord} />
      <button type="submit">{t("visitor-call")}</button>
      <p role="status" class="late">
        {failed.value && t("visitor-failed")}
      </p>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  of: string[];
  word: (key: string) => string;
}

function Choice({ name, label, of, word }: ChoiceProps) {
  if (of.length === 0) return null;
  return (
    <label class="visitor-choice">
      {label}
      <select name={name}>
        <option value="">{t("visitor-unsaid")}</option>
        {of.map((key) => (
          <option key={key} value={key}>
            {word(key)}
          </option>
        ))}
      </select>
    </label>
  );
}

const STATES: Record<string, string> = {
  waiting: "visitor-waiting",
  connecting: "visitor-connecting",
  talking: "visitor-talking",
  held: "visitor-held",
  partner: "visitor-partner",
  over: "visitor-over",
};

function Calls() {
  if (calls.value.length === 0) return null;
  return (
    <ul class="visitor-calls" aria-label={t("visitor-calls")}>
      {calls.value.map((call) => (
        <li key={call.callId}>
          <Isolated id={call.callId} /> {call.complaint && codeWord(call.complaint)}{" "}
          <strong>{t(STATES[call.state] ?? "unknown")}</strong>{" "}
          {call.place !== null && t("visitor-place", { place: number(call.place) })}
          {call.operatorId && <Isolated id={call.operatorId} />}
          {call.state !== "over" && (
            <button
              type="button"
              class="quiet"
              onClick={() => void send("/demo/hang-up", { callId: String(call.callId) })}
            >
              {t("visitor-hang-up")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
