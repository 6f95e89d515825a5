// The story of a case: what it is now at the head, then everything that happened, with reasons.

import { signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { exactTime, number } from "../../lib/format.js";
import { now } from "../../lib/clock.js";
import { isSignedOut, sentenceOf } from "../../lib/errors.js";
import { t } from "../../lib/i18n.js";
import { goToLogin } from "../../lib/session.js";
import { announce } from "../../ui/announce.js";
import { Isolated } from "../../ui/isolated.js";
import { Shell } from "../../ui/shell.js";
import type { Place } from "../../ui/start.js";
import { caseIn, withCase } from "./address.js";
import { TOPICS, TOPIC_NAMES, topicOf, type Topic } from "./events.js";
import { CaseFacts, PromiseList, TransferList } from "./head.js";
import { readStory, type Entry, type Story } from "./story.js";
import { Timeline } from "./timeline.js";

const story = signal<Story | undefined>(undefined);
const failure = signal<unknown>(undefined);
const shown = signal<bigint | undefined>(caseIn(location.hash));

/** A story that goes on is read again this often while somebody looks. */
const AGAIN_EVERY_MS = 10_000;

async function read({ role, transport }: Place): Promise<void> {
  const id = shown.value;
  if (id === undefined) return;
  try {
    const found = await readStory(role, transport, id);
    if (shown.value !== id) return;
    if (!story.value) announce(t("story-read", { entries: found.entries.length }));
    story.value = found;
    failure.value = undefined;
  } catch (error) {
    if (isSignedOut(error)) return goToLogin();
    if (shown.value === id) failure.value = error;
  }
}

function useStory(place: Place): void {
  useEffect(() => {
    const change = () => {
      shown.value = caseIn(location.hash);
      story.value = undefined;
      failure.value = undefined;
      void read(place);
    };
    const again = () => {
      if (document.visibilityState === "visible" && story.value?.found?.open) void read(place);
    };
    addEventListener("hashchange", change);
    const timer = setInterval(again, AGAIN_EVERY_MS);
    void read(place);
    return () => {
      removeEventListener("hashchange", change);
      clearInterval(timer);
    };
  }, [place]);
}

export function CasePage({ place }: { place: Place }) {
  useStory(place);
  const id = shown.value;
  const home = place.role === "supervisor" ? "/supervisor/board" : "/operator/console";
  return (
    <Shell
      title={id === undefined ? t("case-title") : t("case-heading", { id: String(id) })}
      place={place}
      status={<span class="figure case-clock">{exactTime(now.value)}</span>}
      actions={
        <>
          <a class="back" href={home}>
            {t(place.role === "supervisor" ? "back-to-board" : "back-to-console")}
          </a>
          <button type="button" class="quiet" onClick={() => print()}>
            {t("print")}
          </button>
        </>
      }
    >
      <div class="case">
        <Choose />
        {failure.value !== undefined && (
          <p class="refusal" role="alert">
            {sentenceOf(failure.value)}
          </p>
        )}
        {story.value && <Told story={story.value} />}
        {id !== undefined && !story.value && failure.value === undefined && (
          <p class="muted" aria-busy="true">
            {t("story-awaited")}
          </p>
        )}
      </div>
    </Shell>
  );
}

/** Goes to a case by its number. It stands behind the `#`, which is never sent to the server. */
function Choose() {
  const typed = useSignal(shown.value === undefined ? "" : String(shown.value));
  return (
    <form
      class="choose"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (/^\d+$/.test(typed.value)) location.hash = withCase(BigInt(typed.value));
      }}
    >
      <label for="case-number">{t("case-number")}</label>
      <input
        id="case-number"
        inputMode="numeric"
        pattern="[0-9]+"
        required
        dir="ltr"
        value={typed.value}
        onInput={(event) => (typed.value = event.currentTarget.value.trim())}
      />
      <button type="submit">{t("show-case")}</button>
    </form>
  );
}

function Told({ story: { found, transfers, entries, complete } }: { story: Story }) {
  const topics = useSignal<ReadonlySet<Topic>>(new Set(TOPICS));
  const call = useSignal<bigint | undefined>(undefined);
  const kept = entries.filter((entry) => {
    const ofCall = call.value === undefined || entry.callId === call.value;
    return ofCall && topics.value.has(topicOf(entry));
  });
  return (
    <>
      <section class="card case-head" aria-label={t("case-now")}>
        {found ? <CaseFacts found={found} /> : <p class="muted">{t("only-on-record")}</p>}
        {found && (
          <div class="case-parts">
            <section aria-labelledby="promises">
              <h2 id="promises">{t("promises-heading")}</h2>
              <PromiseList promises={found.promises} />
            </section>
            <section aria-labelledby="transfers">
              <h2 id="transfers">{t("transfers-heading")}</h2>
              <TransferList transfers={transfers} />
            </section>
          </div>
        )}
      </section>
      <section class="card" aria-labelledby="story">
        <h2 id="story">{t("story-heading")}</h2>
        {!complete && <p class="muted">{t("story-of-operators")}</p>}
        <Filter entries={entries} topics={topics} call={call} />
        <Timeline entries={kept} />
      </section>
    </>
  );
}

interface FilterProps {
  entries: Entry[];
  topics: { value: ReadonlySet<Topic> };
  call: { value: bigint | undefined };
}

function Filter({ entries, topics, call }: FilterProps) {
  const calls = [...new Set(entries.map(({ callId }) => callId))].filter((id) => id !== 0n);
  const present = TOPICS.filter((topic) => entries.some((entry) => topicOf(entry) === topic));
  const turn = (topic: Topic) => {
    const next = new Set(topics.value);
    if (!next.delete(topic)) next.add(topic);
    topics.value = next;
  };
  return (
    <fieldset class="filter">
      <legend class="unseen">{t("filter")}</legend>
      {present.map((topic) => (
        <label key={topic} class="check">
          <input type="checkbox" checked={topics.value.has(topic)} onChange={() => turn(topic)} />{" "}
          {t(TOPIC_NAMES[topic])}{" "}
          <span class="muted figure">
            {number(entries.filter((entry) => topicOf(entry) === topic).length)}
          </span>
        </label>
      ))}
      {calls.length > 0 && (
        <span class="calls">
          {t("filter-calls")}
          {calls.map((id) => (
            <button
              key={String(id)}
              type="button"
              class="quiet"
              aria-pressed={call.value === id}
              onClick={() => (call.value = call.value === id ? undefined : id)}
            >
              <Isolated id={id} />
            </button>
          ))}
        </span>
      )}
    </fieldset>
  );
}
