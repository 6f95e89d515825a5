// The story, day by day, the earliest first: so it is told, and so it is printed.

import { day, exactTime } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Icon } from "../../ui/icons.js";
import { Isolated } from "../../ui/isolated.js";
import { actorWord, recordOf, topicOf, TOPIC_ICONS, TOPIC_NAMES, wordsOf } from "./events.js";
import { Reasons } from "./reasons.js";
import type { Entry } from "./story.js";

export function Timeline({ entries }: { entries: Entry[] }) {
  if (entries.length === 0) return <p class="muted">{t("story-empty")}</p>;
  return (
    <>
      {byDay(entries).map(([name, ofDay]) => (
        <section key={name} class="story-day" aria-label={name}>
          <h3>{name}</h3>
          <ol class="story">
            {ofDay.map((entry, place) => (
              <EntryItem key={`${entry.atMs}-${place}`} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function byDay(entries: Entry[]): [string, Entry[]][] {
  const days: [string, Entry[]][] = [];
  for (const entry of entries) {
    const name = day(entry.atMs);
    const last = days.at(-1);
    if (last?.[0] === name) last[1].push(entry);
    else days.push([name, [entry]]);
  }
  return days;
}

function EntryItem({ entry }: { entry: Entry }) {
  const topic = topicOf(entry);
  const record = recordOf(entry);
  const note = entry.noteUnavailable ? t("text-unavailable") : entry.note;
  return (
    <li class={`entry topic-${topic}`}>
      <time class="figure" dateTime={new Date(entry.atMs).toISOString()}>
        {exactTime(entry.atMs)}
      </time>
      <span class="entry-sign">
        <Icon name={TOPIC_ICONS[topic]} />
        <span class="unseen">{t(TOPIC_NAMES[topic])}</span>
      </span>
      <div class="entry-body">
        <p class="entry-words" dir="auto">
          {wordsOf(entry)}
        </p>
        {note && (
          <p class="entry-note" dir="auto">
            {note}
          </p>
        )}
        {record && (
          <p class="entry-record" lang="en" dir="ltr">
            {record}
          </p>
        )}
        {entry.reason && <Reasons reason={entry.reason} />}
        {entry.by && (
          <p class="entry-by">
            {actorWord(entry.by.kind)} <Isolated id={entry.by.subject} />
          </p>
        )}
      </div>
    </li>
  );
}
