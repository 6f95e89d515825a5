// What a case went through, as far as the reader's role may know it. Supervisors read the journal's
// account, without anything personal; operators see their own cases, with the notes.

import { createClient, type Transport } from "@connectrpc/connect";
import { ConsoleService } from "../../gen/firstline/v1/console_pb.js";
import {
  ActorKind,
  SupervisorService,
  type Event as CentreEvent,
} from "../../gen/firstline/v1/supervisor_pb.js";
import type { Transfer } from "../../gen/firstline/v1/transfer_pb.js";
import { PromiseState, type Case, type OfferReason } from "../../gen/firstline/v1/types_pb.js";
import { hearMoment, msOf } from "../../lib/clock.js";
import { reasonOf } from "../../lib/errors.js";
import type { Role } from "../../lib/role.js";

/** What happened at one moment. */
export interface Entry {
  atMs: number;
  /** Its name, as events have it. */
  name: string;
  /** The server's English sentence. Empty: there is none. */
  sentence: string;
  by: { kind: ActorKind; subject: string } | undefined;
  operatorId: string;
  queue: string;
  callId: bigint;
  transferId: bigint;
  reason: OfferReason | undefined;
  /** What somebody wrote: shown to operators alone. */
  note: string;
  /** Whether that cannot be read just now. */
  noteUnavailable: boolean;
}

export interface Story {
  /** Undefined: it is no longer at hand, only on record. */
  found: Case | undefined;
  transfers: Transfer[];
  entries: Entry[];
  /** Whether all is told, offers and reasons among it. */
  complete: boolean;
}

const NOTHING = {
  sentence: "",
  by: undefined,
  operatorId: "",
  queue: "",
  callId: 0n,
  transferId: 0n,
  reason: undefined,
  note: "",
  noteUnavailable: false,
};

export async function readStory(role: Role, transport: Transport, id: bigint): Promise<Story> {
  return role === "supervisor" ? supervisorsStory(transport, id) : operatorsStory(transport, id);
}

async function supervisorsStory(transport: Transport, caseId: bigint): Promise<Story> {
  const client = createClient(SupervisorService, transport);
  const server = await client.getServer({});
  if (server.now) hearMoment(server.now);
  const { events } = await client.explainCase({ caseId });
  const found = await unlessArchived(async () => (await client.getCase({ caseId })).case);
  const transfers = await each(found?.transferIds, async (transferId) => {
    return (await client.getTransfer({ transferId })).transfer;
  });
  return { found, transfers, entries: events.map(entryOf), complete: true };
}

function entryOf(event: CentreEvent): Entry {
  return {
    atMs: event.at ? msOf(event.at) : 0,
    name: event.name,
    sentence: event.sentence,
    by: event.by,
    operatorId: event.operatorId,
    queue: event.queue,
    callId: event.callId,
    transferId: event.transferId,
    reason: event.reason,
    note: "",
    noteUnavailable: false,
  };
}

async function operatorsStory(transport: Transport, caseId: bigint): Promise<Story> {
  const client = createClient(ConsoleService, transport);
  const centre = await client.getCentre({});
  if (centre.now) hearMoment(centre.now);
  const found = (await client.getCase({ caseId })).case;
  const { notes } = await client.listNotes({ caseId });
  const transfers = await each(found?.transferIds, async (transferId) => {
    return (await client.getTransfer({ transferId })).transfer;
  });
  const written = notes.map(({ madeAt, operatorId, text, textUnavailable }): Entry => ({
    ...NOTHING,
    atMs: madeAt ? msOf(madeAt) : 0,
    name: "note_added",
    by: operatorId ? { kind: ActorKind.OPERATOR, subject: operatorId } : undefined,
    operatorId,
    note: text,
    noteUnavailable: textUnavailable,
  }));
  const known = found ? [...ofCase(found), ...transfers.flatMap(ofTransfer)] : [];
  const entries = [...known, ...written].sort((one, other) => one.atMs - other.atMs);
  return { found, transfers, entries, complete: false };
}

/** What a case itself tells of its past. */
function ofCase({ openedAt, closedAt, promises }: Case): Entry[] {
  const entries: Entry[] = [];
  if (openedAt) entries.push({ ...NOTHING, atMs: msOf(openedAt), name: "case_opened" });
  for (const { settledAt, state, operatorId } of promises) {
    const name = state === PromiseState.KEPT ? "promise_kept" : "promise_withdrawn";
    if (settledAt) entries.push({ ...NOTHING, atMs: msOf(settledAt), name, operatorId });
  }
  if (closedAt) entries.push({ ...NOTHING, atMs: msOf(closedAt), name: "case_closed" });
  return entries;
}

function ofTransfer({ transferId, proposedAt, operatorId, connectedAt }: Transfer): Entry[] {
  const own = { ...NOTHING, transferId, operatorId };
  const entries: Entry[] = [];
  if (proposedAt) entries.push({ ...own, atMs: msOf(proposedAt), name: "transfer_proposed" });
  if (connectedAt) entries.push({ ...own, atMs: msOf(connectedAt), name: "transfer_connected" });
  return entries;
}

/** A case that left the centre's memory is still on record. */
async function unlessArchived<A>(read: () => Promise<A>): Promise<A | undefined> {
  try {
    return await read();
  } catch (error) {
    if (reasonOf(error) === "UNKNOWN_CASE") return undefined;
    throw error;
  }
}

/** Asks for each; those that are no longer at hand are left out. */
async function each<A>(
  ids: readonly bigint[] | undefined,
  read: (id: bigint) => Promise<A | undefined>,
): Promise<A[]> {
  const found = await Promise.all((ids ?? []).map((id) => read(id).catch(() => undefined)));
  return found.filter((one) => one !== undefined);
}
