// A call that waits: why it does, and making it more urgent.

import { useSignal, type Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import {
  ObstacleKind,
  RingRelaxes,
  type ExplainWaitResponse,
  type Obstacle,
} from "../../../gen/firstline/v1/floor_pb.js";
import type { Call } from "../../../gen/firstline/v1/types_pb.js";
import { msOf } from "../../../lib/clock.js";
import { codeWord } from "../../../lib/codes.js";
import { sentenceOf } from "../../../lib/errors.js";
import { clockTime, number } from "../../../lib/format.js";
import { t } from "../../../lib/i18n.js";
import { ACUITIES, AcuityBadge, acuityWord } from "../../../ui/acuity.js";
import { Age, Countdown } from "../../../ui/age.js";
import { Isolated } from "../../../ui/isolated.js";
import { pauseWord } from "../../../ui/words.js";
import type { Supervisors } from "../board.js";
import { Act } from "./act.js";
import { isCode, ReasonField } from "./fields.js";

interface Props {
  client: Supervisors;
  callId: bigint;
}

interface Known {
  call: Signal<Call | undefined>;
  wait: Signal<ExplainWaitResponse | undefined>;
  failure: Signal<unknown>;
}

/** Asks again as often as things change at a hotline: every few seconds. */
const AGAIN_EVERY_MS = 5_000;

function useKnown({ client, callId }: Props): Known {
  const call = useSignal<Call | undefined>(undefined);
  const wait = useSignal<ExplainWaitResponse | undefined>(undefined);
  const failure = useSignal<unknown>(undefined);
  useEffect(() => {
    const ask = async () => {
      try {
        call.value = (await client.getCall({ callId })).call;
        wait.value = await client.explainWait({ callId });
        failure.value = undefined;
      } catch (error) {
        wait.value = undefined;
        failure.value = error;
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), AGAIN_EVERY_MS);
    return () => clearInterval(timer);
  }, [callId]);
  return { call, wait, failure };
}

export function CallPanel(props: Props) {
  const { call, wait, failure } = useKnown(props);
  return (
    <>
      {call.value && <CallFacts call={call.value} />}
      {failure.value !== undefined && <p class="muted">{sentenceOf(failure.value)}</p>}
      {wait.value && <WhyItWaits wait={wait.value} />}
      {wait.value && call.value && <Raise {...props} acuity={call.value.acuity} />}
    </>
  );
}

function CallFacts({ call }: { call: Call }) {
  return (
    <p class="call-facts">
      <AcuityBadge level={call.acuity} /> <bdi>{codeWord(call.queue)}</bdi>{" "}
      <Age at={call.arrivedAt} />{" "}
      <a href={`/supervisor/case#case=${call.caseId}`}>
        {t("case-n", { id: String(call.caseId) })}
      </a>
    </p>
  );
}

const RELAXES: Record<RingRelaxes, string> = {
  [RingRelaxes.UNSPECIFIED]: "unknown",
  [RingRelaxes.LANGUAGE]: "relaxes-language",
  [RingRelaxes.SKILLS]: "relaxes-skills",
  [RingRelaxes.TWINS]: "relaxes-twins",
};

function WhyItWaits({ wait }: { wait: ExplainWaitResponse }) {
  return (
    <section class="panel-part">
      <h3>{t("why-it-waits")}</h3>
      <p>
        {wait.ahead === undefined ? t("rings-everywhere") : t("ahead", { ahead: wait.ahead })}{" "}
        {wait.dueAt && (
          <>
            {t("due")} <Countdown to={wait.dueAt} />.
          </>
        )}
      </p>
      {wait.nextRingAt && (
        <p class="muted">
          {t(RELAXES[wait.nextRingRelaxes] ?? "unknown")} <Countdown to={wait.nextRingAt} />
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{t("operator")}</th>
            <th scope="col">{t("obstacles")}</th>
          </tr>
        </thead>
        <tbody>
          {wait.operators.map(({ operatorId, obstacles }) => (
            <tr key={operatorId}>
              <th scope="row">
                <Isolated id={operatorId} />
              </th>
              <td>
                {obstacles.length === 0
                  ? t("no-obstacle")
                  : obstacles.map(obstacleWords).join("; ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {wait.away > 0 && <p class="muted">{t("operators-away", { away: wait.away })}</p>}
    </section>
  );
}

const OBSTACLES: Record<ObstacleKind, string> = {
  [ObstacleKind.UNSPECIFIED]: "unknown",
  [ObstacleKind.SIGNED_OUT]: "obstacle-signed-out",
  [ObstacleKind.OFF_DUTY]: "obstacle-off-duty",
  [ObstacleKind.CONSOLE_LOST]: "obstacle-console-lost",
  [ObstacleKind.PAUSED]: "obstacle-paused",
  [ObstacleKind.RINGING]: "obstacle-ringing",
  [ObstacleKind.TALKING]: "obstacle-talking",
  [ObstacleKind.WRAP_UP]: "obstacle-wrap-up",
  [ObstacleKind.CONSULTING]: "obstacle-consulting",
  [ObstacleKind.OTHER_QUEUES]: "obstacle-other-queues",
  [ObstacleKind.NOT_LICENSED]: "obstacle-not-licensed",
  [ObstacleKind.LACKS_SKILL]: "obstacle-lacks-skill",
  [ObstacleKind.EXCLUDED]: "obstacle-excluded",
  [ObstacleKind.KEPT_FOR_ANOTHER]: "obstacle-kept",
  [ObstacleKind.CALLBACK_SHARE]: "obstacle-callback-share",
  [ObstacleKind.RINGS_ALREADY]: "obstacle-rings-already",
};

function obstacleWords({ kind, until, pause, skill, operatorId, callId }: Obstacle): string {
  const words = t(OBSTACLES[kind] ?? "unknown", {
    pause: pauseWord(pause),
    skill: skill ? codeWord(skill.skill) : "",
    level: number(skill?.level ?? 0),
    operator: operatorId,
    call: String(callId),
  });
  return until ? `${words} ${t("until", { time: clockTime(msOf(until)) })}` : words;
}

function Raise({ client, callId, acuity }: Props & { acuity: number }) {
  const choices = ACUITIES.filter((level) => level < acuity);
  const level = useSignal(choices.at(-1) ?? 1);
  const reason = useSignal("supervisor-decision");
  if (choices.length === 0) return null;
  const raise = async (requestId: string) => {
    await client.raiseCall({ requestId, callId, acuity: level.value, reason: reason.value });
    return t("call-raised");
  };
  return (
    <section class="panel-part">
      <h3>{t("raise")}</h3>
      <fieldset class="checks">
        <legend class="unseen">{t("acuity")}</legend>
        {choices.map((choice) => (
          <label key={choice} class="check">
            <input
              type="radio"
              name="acuity"
              checked={level.value === choice}
              onChange={() => (level.value = choice)}
            />
            <AcuityBadge level={choice} />
          </label>
        ))}
      </fieldset>
      <ReasonField reason={reason} />
      <Act
        label={t("raise-do")}
        question={t("raise-ask", { acuity: acuityWord(level.value) })}
        run={raise}
        disabled={!isCode(reason.value)}
      />
    </section>
  );
}
