// An operator's desk as a test wants it: the test shows and changes it, and sees all commands.

import {
  create,
  type DescMessage,
  type MessageInitShape,
  type MessageShape,
} from "@bufbuild/protobuf";
import { Code, ConnectError, type ConnectRouter } from "@connectrpc/connect";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";

import { GetCentreResponseSchema } from "../../src/gen/firstline/v1/centre_pb.js";
import { ConsoleService } from "../../src/gen/firstline/v1/console_pb.js";
import {
  DeskSchema,
  DeskStatus,
  DeskOfferSchema,
  type Desk,
} from "../../src/gen/firstline/v1/desk_pb.js";
import { ObstacleKind } from "../../src/gen/firstline/v1/floor_pb.js";
import { RosterService } from "../../src/gen/firstline/v1/roster_pb.js";
import {
  Acuity,
  AgeGroup,
  CallKind,
  CallState,
  CaseSchema,
  Pause,
  Rule,
  type Case,
} from "../../src/gen/firstline/v1/types_pb.js";
import { ErrorInfoSchema } from "../../src/gen/google/rpc/error_details_pb.js";
import { ago, ahead, NOW, seconds, SESSION } from "./centre.js";

export const OPERATOR = "op-001";
export const OPERATOR_SESSION = { ...SESSION, role: "operator", subject: OPERATOR };

type Init<D extends DescMessage> = Exclude<MessageInitShape<D>, MessageShape<D>>;
type OfferInit = Init<typeof DeskOfferSchema>;
export type DeskInit = Init<typeof DeskSchema>;

/** One command as it came. */
export interface Given {
  name: string;
  requestId: string;
  request: Record<string, unknown>;
}

/** What the server refuses a command with. */
export function refusal(reason: string, code = Code.FailedPrecondition): ConnectError {
  const details = [{ desc: ErrorInfoSchema, value: { reason, domain: "firstline" } }];
  return new ConnectError(`refused: ${reason}`, code, undefined, details);
}

/** Commands that have no answer but that they were carried out. */
const PLAIN = [
  "setReady",
  "setNotReady",
  "decline",
  "hold",
  "resume",
  "endCall",
  "wrapUp",
  "addNote",
  "closeCase",
  "movePromise",
  "checkStep",
  "keepPromise",
  "withdrawPromise",
  "proposeHandOver",
  "acceptHandOver",
  "declineHandOver",
  "withdrawHandOver",
  "consult",
  "joinConsult",
  "endConsult",
  "completeConsult",
  "dismissMessage",
  "passOn",
  "proposeTransfer",
  "withdrawTransfer",
  "recordOutcome",
  "makePromise",
  "accept",
] as const;

export class DeskServer {
  readonly given: Given[] = [];
  readonly beats: string[] = [];
  notes: { text: string; operatorId: string }[] = [];
  cases: Case[] = [];
  handOvers: Case[] = [];
  /** How any transfer is shown to whoever asks for it by its id. */
  transfer: Record<string, unknown> = {};
  /** What the next command of that name meets instead of being carried out. */
  readonly meets = new Map<string, () => Promise<void> | void>();
  #version = 1n;
  #desk: Desk = create(DeskSchema, { operatorId: OPERATOR, status: DeskStatus.SIGNED_OUT });
  #watchers = new Set<() => void>();
  #waiting = new Set<() => void>();
  #sessionId = "";
  #isBarred = false;

  get desk(): Desk {
    return this.#desk;
  }

  /** The desk stands so from now on. */
  show(desk: DeskInit): void {
    const signedIn = { sessionId: this.#sessionId, onDuty: true, dutyChangesAt: ahead(3 * 3600) };
    this.#desk = create(DeskSchema, { operatorId: OPERATOR, since: ago(75), ...signedIn, ...desk });
    this.#version += 1n;
    for (const wake of this.#watchers) wake();
  }

  /** Another console opens the desk. */
  takenElsewhere(): void {
    this.#sessionId = "00000000-0000-4000-8000-000000000000";
    this.show({ status: DeskStatus.NOT_READY, pause: Pause.BREAK });
  }

  /** The operator's credential has ended. */
  bar(): void {
    this.#isBarred = true;
  }

  /** Waits until the page has sent what the test waits for. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((wake) => this.#waiting.add(wake));
  }

  async untilGiven(name: string, times = 1): Promise<Given> {
    const found = () => this.given.filter((one) => one.name === name);
    await this.until(() => found().length >= times);
    return found()[times - 1]!;
  }

  readonly routes = (router: ConnectRouter): void => {
    const commands = Object.fromEntries(PLAIN.map((name) => [name, this.#command(name)]));
    router.service(ConsoleService, {
      ...commands,
      signIn: async (request) => {
        await this.#take("signIn", request);
        const isOpen = this.#desk.status !== DeskStatus.SIGNED_OUT;
        if (isOpen && this.#sessionId !== request.sessionId) throw refusal("SIGNED_IN_ELSEWHERE");
        this.#sessionId = request.sessionId;
        if (!isOpen) this.show({ status: DeskStatus.NOT_READY, pause: Pause.SIGNED_IN });
        return { onDuty: true, heartbeatInterval: seconds(1), consoleSilence: seconds(3) };
      },
      signOut: async (request) => {
        await this.#take("signOut", request);
        this.#sessionId = "";
        this.show({ status: DeskStatus.SIGNED_OUT });
        return {};
      },
      heartbeat: ({ sessionId }) => {
        this.beats.push(sessionId);
        this.#stir();
        if (this.#isBarred) throw refusal("CREDENTIAL_EXPIRED", Code.Unauthenticated);
        if (this.#desk.status === DeskStatus.SIGNED_OUT) throw refusal("NOT_SIGNED_IN");
        if (sessionId !== this.#sessionId) throw refusal("SIGNED_IN_ELSEWHERE");
        return {};
      },
      watchDesk: (_, context) => this.#watch(context.signal),
      getDesk: () => ({ desk: this.#desk, version: this.#version }),
      getCentre: () => create(GetCentreResponseSchema, CENTRE),
      listMyCases: () => ({ cases: this.cases }),
      getHandOverList: () => ({ cases: this.handOvers }),
      listNotes: () => ({ notes: this.notes.map((note) => ({ ...note, madeAt: ago(120) })) }),
      listPartners: () => ({ partners: PARTNERS }),
      getTransfer: ({ transferId }) => ({ transfer: { ...this.transfer, transferId } }),
      whyNotMe: () => ({
        obstacles: [{ kind: ObstacleKind.PAUSED, pause: Pause.BREAK }],
        waiting: 4,
        suitable: 1,
        against: [{ kind: ObstacleKind.LACKS_SKILL, calls: 3 }],
      }),
    });
    router.service(RosterService, {
      whoIsOnDuty: () => ({
        onDuty: [OPERATOR, "op-007", "op-012"].map((operatorId) => ({
          operatorId,
          signedIn: true,
        })),
      }),
    });
  };

  #command(name: string) {
    return async (request: { requestId: string }) => {
      await this.#take(name, request);
      return {};
    };
  }

  async #take(name: string, request: { requestId: string }): Promise<void> {
    const { requestId } = request;
    this.given.push({ name, requestId, request: request as unknown as Record<string, unknown> });
    this.#stir();
    const met = this.meets.get(name);
    this.meets.delete(name);
    await met?.();
  }

  #stir(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }

  async *#watch(stop: AbortSignal) {
    let shown: bigint | undefined;
    while (!stop.aborted) {
      if (shown !== this.#version) {
        shown = this.#version;
        yield { version: this.#version, desk: this.#desk };
        continue;
      }
      await new Promise<void>((wake) => {
        const end = () => {
          this.#watchers.delete(end);
          wake();
        };
        this.#watchers.add(end);
        stop.addEventListener("abort", end, { once: true });
      });
    }
  }
}

const CENTRE = {
  centreId: "longhua",
  timeZone: "Asia/Shanghai",
  now: timestampFromMs(NOW),
  clockSpeed: 1,
  queues: ["counselling", "medical", "pharmacy"],
  dispositions: [
    "advice-given",
    "ambulance-called",
    "caller-lost",
    "clinic-advised",
    "hospital-advised",
    "self-care",
  ],
  needs: ["company", "food", "medicine-delivery", "transport"],
  languages: ["ar", "cmn", "en", "yue"],
  urgentWithin: seconds(480),
};

const PARTNERS = [
  {
    partnerId: "minzhi-community",
    name: "Minzhi community hotline",
    distanceMetres: 600,
    speaksLanguage: true,
    room: 11,
    closesAt: ahead(9 * 3600),
  },
  { partnerId: "volunteer-drivers", name: "Volunteer drivers", room: 3, byTelephone: true },
];

/** A very urgent call about an infant with a fever. */
export function offer(more: OfferInit = {}): DeskInit {
  return {
    status: DeskStatus.OFFERED,
    since: ago(2),
    openCases: 1,
    offer: create(DeskOfferSchema, {
      offerId: 31n,
      callId: 17n,
      caseId: 12n,
      queue: "medical",
      acuity: Acuity.VERY_URGENT,
      ageGroup: AgeGroup.INFANT,
      complaint: "fever",
      needs: [
        { skill: "lang:yue", level: 1 },
        { skill: "paediatrics", level: 2 },
      ],
      kind: CallKind.INCOMING,
      madeAt: ago(2),
      expiresAt: ahead(3600),
      waitingSince: ago(48),
      reason: { rule: Rule.CLOSEST_FIT, ready: 5, able: 3, idle: seconds(190) },
      ...more,
    } as OfferInit),
  };
}

/** The same call, accepted. */
export function talk(more: DeskInit = {}): DeskInit {
  return {
    status: DeskStatus.TALKING,
    since: ago(95),
    openCases: 2,
    call: {
      callerNumber: "+12025550123",
      caseOwnerId: OPERATOR,
      call: {
        callId: 17n,
        caseId: 12n,
        queue: "medical",
        state: CallState.CONNECTED,
        acuity: Acuity.VERY_URGENT,
        triage: { complaint: "fever", ageGroup: AgeGroup.INFANT, redFlags: [] },
        needs: [{ skill: "lang:yue", level: 1 }],
        district: "minzhi",
        kind: CallKind.INCOMING,
        operatorId: OPERATOR,
        openedAt: ago(150),
        acceptedAt: ago(96),
        connectedAt: ago(95),
      },
    },
    ...more,
  };
}

export function openCase(caseId: bigint, openedSeconds: number): Case {
  return create(CaseSchema, {
    caseId,
    openedAt: ago(openedSeconds),
    ownerId: OPERATOR,
    open: true,
    callIds: [caseId],
  });
}
