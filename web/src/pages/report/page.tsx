// The report: a supervisor chooses days, and sees how well callers were served in them.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { now } from "../../lib/clock.js";
import { reasonOf, sentenceOf } from "../../lib/errors.js";
import { exactTime, number } from "../../lib/format.js";
import { t, zone } from "../../lib/i18n.js";
import { Shell } from "../../ui/shell.js";
import type { Place } from "../../ui/start.js";
import { Tip } from "../../ui/term.js";
import { csvOf, download, fileName } from "./csv.js";
import { ChoiceForm } from "./form.js";
import { HalfHours } from "./half_hours.js";
import { read, reading, stop, type Reading, type Report } from "./report.js";
import { Totals } from "./totals.js";

function useReport(place: Place): void {
  useEffect(() => {
    const again = () => void read(place);
    addEventListener("hashchange", again);
    again();
    return () => removeEventListener("hashchange", again);
  }, [place]);
}

export function ReportPage({ place }: { place: Place }) {
  useReport(place);
  return (
    <Shell
      title={t("report-title")}
      place={place}
      status={<Clock />}
      actions={
        <>
          <a class="back" href="/supervisor/board">
            {t("report-to-board")}
          </a>
          <button type="button" class="quiet" onClick={() => print()}>
            {t("report-print")}
          </button>
        </>
      }
    >
      <div class="report" data-report={reading.value.state}>
        <ChoiceForm onAgain={() => void read(place)} />
        <Outcome reading={reading.value} centre={place.session.centre} />
      </div>
      <Tip />
    </Shell>
  );
}

/** A part of its own, so that thousands of half-hours are not drawn again with every second. */
function Clock() {
  return <span class="figure report-clock">{exactTime(now.value)}</span>;
}

function Outcome({ reading, centre }: { reading: Reading; centre: string }) {
  switch (reading.state) {
    case "under-way":
      return <UnderWay since={reading.since} />;
    case "stands":
      return <Standing report={reading.report} centre={centre} />;
    case "impossible":
      return <Refused sentence={t(reading.problem)} />;
    case "failed":
      return <Refused sentence={sentenceFor(reading.error)} />;
    case "stopped":
      return <p class="muted">{t("report-stopped")}</p>;
  }
}

/** What other pages say of these two errors is about commands and lists. */
function sentenceFor(error: unknown): string {
  switch (reasonOf(error)) {
    case "TOO_MANY":
      return t("report-too-many");
    case "OUTCOME_UNKNOWN":
      return t("report-took-too-long");
    default:
      return sentenceOf(error);
  }
}

function Refused({ sentence }: { sentence: string }) {
  return (
    <p class="refusal" role="alert">
      {sentence}
    </p>
  );
}

/** A month is read from the journal anew, which may take a while: who waits should see it go on. */
function UnderWay({ since }: { since: number }) {
  const seconds = useSignal(0);
  useEffect(() => {
    const tick = () => (seconds.value = Math.floor((performance.now() - since) / 1_000));
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [since]);
  return (
    <div class="under-way" aria-busy="true">
      <progress aria-label={t("report-under-way")} />
      <p>
        {t("report-under-way")}{" "}
        {seconds.value > 1 && (
          <span class="muted figure">{t("report-since", { seconds: seconds.value })}</span>
        )}
      </p>
      <button type="button" class="quiet" onClick={stop}>
        {t("report-stop")}
      </button>
    </div>
  );
}

function Standing({ report, centre }: { report: Report; centre: string }) {
  const { groups } = report.answer;
  if (groups.length === 0) return <p class="muted">{t("report-empty")}</p>;
  return (
    <>
      <div class="report-head">
        <Remarks report={report} />
        <button type="button" onClick={() => download(fileName(report, centre), csvOf(report))}>
          {t("report-download")}
        </button>
      </div>
      <Totals report={report} />
      <HalfHours report={report} />
    </>
  );
}

/** What has to be known to read the figures right. */
function Remarks({ report: { answer } }: { report: Report }) {
  return (
    <ul class="remarks">
      <li class="muted">{t("report-zone", { zone: zone.value })}</li>
      {answer.unfinished > 0n && (
        <li>{t("report-unfinished", { contacts: Number(answer.unfinished) })}</li>
      )}
      {answer.firstVersion > 1n && (
        <li>{t("report-trimmed", { version: number(answer.firstVersion) })}</li>
      )}
    </ul>
  );
}
