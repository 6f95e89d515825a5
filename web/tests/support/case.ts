// An invented case as a test shows it.

import { create, type MessageInitShape } from "@bufbuild/protobuf";
import {
  ActorKind,
  type EventSchema,
  ExplainCaseResponseSchema,
  GetCaseResponseSchema,
} from "../../src/gen/firstline/v1/supervisor_pb.js";
import {
  TransferDirection,
  TransferSchema,
  TransferState,
} from "../../src/gen/firstline/v1/transfer_pb.js";
import { PromiseKind, PromiseState, Rule } from "../../src/gen/firstline/v1/types_pb.js";
import { ago, ahead, seconds } from "./centre.js";

type EventInit = MessageInitShape<typeof EventSchema>;

const by = (kind: ActorKind, subject: string) => ({ by: { kind, subject } });
const node = by(ActorKind.NODE, "node-1");
const gateway = by(ActorKind.GATEWAY, "gw-1");
const call = { callId: 30n, caseId: 12n };

const EVENTS: EventInit[] = [
  { at: ago(90_000), name: "case_opened", sentence: "case 12 was opened", ...gateway, caseId: 12n },
  {
    at: ago(90_000),
    name: "call_opened",
    sentence: "call 30 waits in medical with acuity 3",
    queue: "medical",
    ...gateway,
    ...call,
  },
  {
    at: ago(89_998),
    name: "offer_made",
    sentence: "call 30 rings at S01, one of 2 able and 4 ready",
    operatorId: "S01",
    offerId: 7n,
    reason: {
      ready: 4,
      able: 2,
      rule: Rule.LONGEST_IDLE,
      idle: seconds(190),
      runnerUp: { operatorId: "S02", surplus: 0, idle: seconds(75) },
    },
    ...node,
    ...call,
  },
  {
    at: ago(89_983),
    name: "offer_expired",
    sentence: "S01 missed call 30",
    operatorId: "S01",
    ...node,
    ...call,
  },
  {
    at: ago(89_983),
    name: "offer_made",
    sentence: "call 30 rings at S02, one of 1 able and 3 ready",
    operatorId: "S02",
    offerId: 8n,
    reason: { ready: 3, able: 1, ring: 1, rule: Rule.ONLY_ONE, interpreter: true },
    ...node,
    ...call,
  },
  {
    at: ago(89_979),
    name: "offer_accepted",
    sentence: "S02 accepted call 30",
    operatorId: "S02",
    ...by(ActorKind.OPERATOR, "S02"),
    ...call,
  },
  {
    at: ago(89_979),
    name: "owner_set",
    sentence: "S02 answered first and owns case 12",
    operatorId: "S02",
    ...by(ActorKind.OPERATOR, "S02"),
    caseId: 12n,
  },
  {
    at: ago(2_000),
    name: "promise_made",
    sentence: "S02 owes callback 1 on case 12",
    operatorId: "S02",
    ...by(ActorKind.OPERATOR, "S02"),
    caseId: 12n,
  },
  {
    at: ago(1_900),
    name: "transfer_proposed",
    sentence: "transfer 5 of case 12 was proposed to guangming: doctor, with consent",
    operatorId: "S02",
    transferId: 5n,
    ...by(ActorKind.OPERATOR, "S02"),
    caseId: 12n,
  },
  {
    at: ago(1_000),
    name: "invented_by_a_newer_server",
    sentence: "something new has happened to case 12",
    ...node,
    caseId: 12n,
  },
];

export const caseStory = () => create(ExplainCaseResponseSchema, { events: EVENTS, version: 99n });

export const theCase = () =>
  create(GetCaseResponseSchema, {
    version: 99n,
    case: {
      caseId: 12n,
      openedAt: ago(90_000),
      ownerId: "S02",
      open: true,
      callIds: [30n],
      district: "longhua-minzhi",
      transferIds: [5n],
      promises: [
        {
          promiseId: 1n,
          kind: PromiseKind.CALLBACK,
          operatorId: "S02",
          state: PromiseState.OPEN,
          dueAt: ahead(900),
        },
        {
          promiseId: 2n,
          kind: PromiseKind.FOLLOW_UP,
          state: PromiseState.OVERDUE,
          dueAt: ago(130),
        },
      ],
    },
  });

export const theTransfer = () =>
  create(TransferSchema, {
    transferId: 5n,
    direction: TransferDirection.OUT,
    partnerId: "guangming",
    need: "doctor",
    state: TransferState.PROPOSED,
    proposedAt: ago(1_900),
  });
