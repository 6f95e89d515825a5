// What an operator works with: the desk as the server shows it, what belongs to it, and everything
// that can be done. Components read the signals and call the methods; nothing else talks to the
// server.

import { computed, effect, signal, untracked } from "@preact/signals";
import { createClient, type Client, type Transport } from "@connectrpc/connect";

import type { GetCentreResponse } from "../../gen/firstline/v1/centre_pb.js";
import { ConsoleService } from "../../gen/firstline/v1/console_pb.js";
import type { Desk } from "../../gen/firstline/v1/desk_pb.js";
import type { Note } from "../../gen/firstline/v1/ownership_pb.js";
import { RosterService, type OnDuty } from "../../gen/firstline/v1/roster_pb.js";
import type { Transfer } from "../../gen/firstline/v1/transfer_pb.js";
import type { Case } from "../../gen/firstline/v1/types_pb.js";
import { clock, msOf } from "../../lib/clock.js";
import { codeWord } from "../../lib/codes.js";
import { t, zone } from "../../lib/i18n.js";
import { newUuid } from "../../lib/uuid.js";
import { Draft } from "./draft.js";
import { Failure } from "./failure.js";
import { Forms } from "./forms.js";
import { Line, type Session, type World } from "./line.js";
import { Notices } from "./notices.js";
import { directionWord, transferWord } from "./words.js";

/** What is opened beside the call. */
export type Panel = "consult" | "pass-on" | "transfer" | "callback" | "follow-up" | "shift-end";

/** What one tab hands to another with the desk. */
export interface Handed {
  session: Session;
  draft: { caseId: string; text: string } | undefined;
}

/** How long the lists wait for further changes before they are read again. */
const SETTLE_MS = 400;
/** How often the page compares its clock with the hotline's. */
const CLOCK_MS = 60_000;

type Options = { timeoutMs: number };

export class Work {
  readonly service: Client<typeof ConsoleService>;
  readonly roster: Client<typeof RosterService>;
  readonly line: Line;
  readonly draft: Draft;
  readonly forms: Forms;
  readonly notices = new Notices();
  /** The centre's codes. Undefined: not told yet. */
  readonly centre = signal<GetCentreResponse | undefined>(undefined);
  /** The operator's open cases. Undefined: not told yet. */
  readonly cases = signal<readonly Case[] | undefined>(undefined);
  /** The cases that must be handed over before going home. Undefined: nobody asked. */
  readonly handOvers = signal<readonly Case[] | undefined>(undefined);
  /** The notes of the case at hand. Undefined: not told yet. */
  readonly notes = signal<readonly Note[] | undefined>(undefined);
  /** The colleagues who are signed in and on duty. */
  readonly colleagues = signal<readonly OnDuty[]>([]);
  readonly panel = signal<Panel | undefined>(undefined);
  /** Offers that were answered here, whatever the server has heard of it. */
  readonly answered = signal<ReadonlySet<bigint>>(new Set());

  readonly desk = computed(() => this.line.seen.value?.desk);
  readonly call = computed(() => this.desk.value?.call);
  readonly isLive = computed(() => this.line.link.value.is === "live");
  readonly #caseId = computed(() => this.call.value?.call?.caseId);
  readonly #listKey = computed(() => listKey(this.desk.value));

  #notesOf: bigint | undefined;
  #transfers: { caseId: bigint | undefined; open: Set<bigint> } = {
    caseId: undefined,
    open: new Set(),
  };
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    transport: Transport,
    readonly operator: string,
    world: Omit<World, "service">,
  ) {
    this.service = createClient(ConsoleService, transport);
    this.roster = createClient(RosterService, transport);
    this.line = new Line({ ...world, service: this.service });
    this.draft = new Draft(world.keep);
    this.forms = new Forms(world.keep);
  }

  /** Follows the desk until the returned function is called. */
  begin(): () => void {
    const stops = [
      follow([this.desk, this.line.link], () => this.#followCall()),
      follow([this.isLive, this.#listKey], () => this.#followLists()),
      follow([this.isLive, this.#caseId], () => void this.#followNotes()),
      follow([this.desk], () => this.#followTransfers()),
    ];
    void this.readCentre();
    const comparing = setInterval(() => void this.readCentre(), CLOCK_MS);
    return () => {
      clearInterval(comparing);
      clearTimeout(this.#settling);
      stops.forEach((stop) => stop());
    };
  }

  /** Reads the centre's codes and clock. */
  async readCentre(): Promise<void> {
    const centre = await quietly(this.service.getCentre({}));
    if (!centre) return;
    clock.setSpeed(centre.clockSpeed || 1);
    if (centre.now) clock.hear(msOf(centre.now));
    if (centre.timeZone) zone.value = centre.timeZone;
    this.centre.value = centre;
  }

  async readColleagues(): Promise<void> {
    const answer = await quietly(this.roster.whoIsOnDuty({}));
    const others = answer?.onDuty.filter((one) => one.signedIn && one.operatorId !== this.operator);
    if (others) this.colleagues.value = others;
  }

  async readHandOvers(): Promise<void> {
    const answer = await quietly(this.service.getHandOverList({}));
    if (answer) this.handOvers.value = answer.cases;
  }

  async readNotes(caseId: bigint): Promise<void> {
    const answer = await quietly(this.service.listNotes({ caseId }));
    if (answer && this.call.value?.call?.caseId === caseId) this.notes.value = answer.notes;
  }

  /**
   * Gives a command and says how it went: an error stays in view until it is put away. Returns the
   * answer, or nothing if there was an error.
   */
  async give<T>(
    name: string,
    send: (requestId: string, options: Options) => Promise<T>,
    done?: string,
    requestId?: string,
  ): Promise<T | undefined> {
    try {
      const answer = await this.line.ask(name, send, requestId);
      if (done) this.notices.done(() => t(done));
      return answer;
    } catch (error) {
      const failure = Failure.of(error);
      this.notices.failed(name, failure);
      return undefined;
    }
  }

  /** Lets another tab have the desk, with what is typed and not saved. */
  giveAway(): Handed | undefined {
    const left = this.draft.close();
    this.forms.wipe();
    const session = this.line.giveAway();
    return session && { session, draft: left && { caseId: left.caseId, text: left.text } };
  }

  /** Takes the desk from another tab. */
  takeOver(handed: Handed): void {
    const { draft } = handed;
    if (draft) {
      this.draft.open(draft.caseId);
      this.draft.type(draft.text);
    }
    this.line.adopt(handed.session);
  }

  /** Closes the desk. If something must be handed over first, it is shown. */
  async closeDesk(): Promise<boolean> {
    try {
      await this.line.signOut();
      this.panel.value = undefined;
      return true;
    } catch (error) {
      const failure = Failure.of(error);
      if (failure.reason === "NOT_SIGNED_IN") return true;
      this.notices.failed("sign-out", failure);
      this.panel.value = "shift-end";
      await this.readHandOvers();
      return false;
    }
  }

  isPending(...names: string[]): boolean {
    return this.line.pending.value.some((one) => names.includes(one.name));
  }

  async accept(offerId: bigint): Promise<void> {
    await this.#answer(offerId, "accept", (requestId, options) =>
      this.service.accept({ requestId, offerId }, options),
    );
  }

  async decline(offerId: bigint, reason: number): Promise<void> {
    await this.#answer(offerId, "decline", (requestId, options) =>
      this.service.decline({ requestId, offerId, reason }, options),
    );
  }

  /** Silences the offer at once. If nobody knows whether the answer was heard, it rings again. */
  async #answer<T>(
    offerId: bigint,
    name: string,
    send: (requestId: string, options: Options) => Promise<T>,
  ): Promise<void> {
    if (this.answered.value.has(offerId)) return;
    this.answered.value = new Set([offerId]);
    try {
      await this.line.ask(name, send);
    } catch (error) {
      const failure = Failure.of(error);
      if (failure.reason === "OUTCOME_UNKNOWN") this.answered.value = new Set();
      this.notices.failed(name, failure);
    }
  }

  /** Saves what is typed as a note on the case at hand. */
  async saveNote(): Promise<boolean> {
    const call = this.call.value?.call;
    const text = this.draft.text.value;
    if (!call || this.draft.isEmpty) return true;
    const requestId = this.draft.requestId(newUuid);
    const saved = await this.#addNote(call.caseId, text.trim(), requestId, "note-saved");
    if (saved) {
      this.draft.saved(text);
      await this.readNotes(call.caseId);
    }
    return saved;
  }

  async #addNote(
    caseId: bigint,
    text: string,
    requestId: string | undefined,
    done: string,
  ): Promise<boolean> {
    const send = (id: string, options: Options) =>
      this.service.addNote({ requestId: id, caseId, text }, options);
    return (await this.give("add-note", send, done, requestId)) !== undefined;
  }

  /** Finishes the notes. What is typed becomes the last of them. */
  async wrapUp(disposition: string): Promise<void> {
    const note = this.draft.text.value.trim();
    const text = this.draft.text.value;
    const done = await this.give("wrap-up", (requestId, options) =>
      this.service.wrapUp({ requestId, note, disposition }, options),
    );
    if (done) this.draft.saved(text);
  }

  /** The draft belongs to the call: it comes with it, and nothing of it is left afterwards. */
  #followCall(): void {
    const caseId = this.#caseId.value;
    if (caseId === undefined && !this.desk.value && !ENDED.includes(this.line.link.value.is)) {
      return;
    }
    if (String(caseId) !== this.draft.caseId) this.#endCall(caseId);
    if (caseId !== undefined) this.draft.open(String(caseId));
  }

  /** Nothing of the call before stays; what has come back by a reload belongs to the same case. */
  #endCall(next: bigint | undefined): void {
    const isKept = next !== undefined && this.draft.isKeptFor(String(next));
    const left = isKept ? undefined : this.draft.close();
    this.forms.wipeOthers(next);
    if (this.panel.value !== "shift-end") this.panel.value = undefined;
    if (left) void this.#saveLate(left);
  }

  /** The call is over, and somebody was still writing: the owner of a case may add to it later. */
  async #saveLate(left: { caseId: string; text: string; requestId: string | undefined }) {
    const { caseId, text, requestId } = left;
    const saved = await this.#addNote(BigInt(caseId), text, requestId, "note-saved-late");
    if (!saved) this.notices.unsaved(text);
  }

  /** A transfer that is over is no longer at the desk: its end is told. */
  #followTransfers(): void {
    const call = this.call.value;
    const caseId = call?.call?.caseId;
    const open = new Set(call?.transfers.map((transfer) => transfer.transferId));
    const gone = [...this.#transfers.open].filter((transferId) => !open.has(transferId));
    if (caseId !== undefined && caseId === this.#transfers.caseId) {
      for (const transferId of gone) void this.#tellEnd(transferId);
    }
    this.#transfers = { caseId, open };
  }

  async #tellEnd(transferId: bigint): Promise<void> {
    const transfer = (await quietly(this.service.getTransfer({ transferId })))?.transfer;
    if (transfer) this.notices.told(() => endOf(transfer));
  }

  #followLists(): void {
    if (!this.isLive.value || this.#listKey.value === undefined) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.readLists(), SETTLE_MS);
  }

  async readLists(): Promise<void> {
    const answer = await quietly(this.service.listMyCases({}));
    if (answer) this.cases.value = answer.cases;
    if (this.panel.value === "shift-end") await this.readHandOvers();
  }

  async #followNotes(): Promise<void> {
    const caseId = this.#caseId.value;
    if (this.#notesOf !== caseId) this.notes.value = undefined;
    this.#notesOf = caseId;
    if (this.isLive.value && caseId !== undefined) await this.readNotes(caseId);
  }
}

/** After these the desk is not this page's any more. */
const ENDED: readonly string[] = ["shut", "closed", "elsewhere"];

/** Does something whenever one of these has changed, and for no other reason. */
function follow(signals: readonly { value: unknown }[], then: () => void): () => void {
  return effect(() => {
    for (const one of signals) void one.value;
    untracked(then);
  });
}

/** What the lists depend on: whatever else changes at the desk, they stay as they are. */
function listKey(desk: Desk | undefined): string | undefined {
  if (!desk) return undefined;
  const promises = desk.nextPromises.map((one) => `${one.promiseId}/${one.state}`).join();
  const handOvers = desk.handOvers.map((one) => one.caseId).join();
  return [
    desk.openCases,
    desk.overduePromises,
    promises,
    handOvers,
    desk.call?.call?.callId,
  ].join();
}

/** How a transfer came to its end: to whom, how, and why. */
function endOf(transfer: Transfer): string {
  const parts = [
    directionWord(transfer.direction, transfer.partnerId),
    transferWord(transfer.state),
  ];
  const why = transfer.outcome || transfer.reason;
  if (why) parts.push(codeWord(why));
  return parts.join(" · ");
}

/** What is only read may fail: the next change of the desk asks again. */
async function quietly<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch {
    return undefined;
  }
}
