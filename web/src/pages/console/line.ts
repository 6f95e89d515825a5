// The line between this page and the operator's desk on the server. It outlives reloads, lost
// networks and restarts of the server: the desk is watched by a stream that is opened again
// whenever it breaks, the page says that it lives by heartbeats, and a command is sent again with
// the same request id until it is answered, so that nothing is done twice.

import { signal } from "@preact/signals";
import type { Client } from "@connectrpc/connect";

import { DeskStatus, type Desk } from "../../gen/firstline/v1/desk_pb.js";
import type { ConsoleService } from "../../gen/firstline/v1/console_pb.js";
import { Failure } from "./failure.js";
import { Pauses } from "./pauses.js";
import { merge, type Seen } from "./seen.js";

/** How the page and the desk stand to one another. */
export type Link =
  /** Nobody has signed in from here. */
  | { is: "shut" }
  | { is: "opening" }
  /** What is shown is as it is. */
  | { is: "live" }
  /** The server has not been heard of for a while: what is shown may be out of date. */
  | { is: "lost"; since: number }
  /** Another console has the desk. */
  | { is: "elsewhere" }
  /** Another tab of this browser has taken the desk over. */
  | { is: "moved" }
  /** The desk was closed, though not from here. */
  | { is: "closed" }
  /** The credential is good no more. */
  | { is: "barred"; failure: Failure };

/** A command that was given and is not answered yet. */
export interface Pending {
  requestId: string;
  name: string;
  /** By the clock of `World.now`. */
  since: number;
  /** How often it was sent. More than once: the first try was lost. */
  tries: number;
}

/** What the line needs of the browser. Tests have a world of their own. */
export interface World {
  service: Client<typeof ConsoleService>;
  newId(): string;
  /** A clock in milliseconds that never jumps. */
  now(): number;
  /** Resolves after a pause, or earlier when there is reason to hope that the network is back. */
  pause(ms: number, stop: AbortSignal): Promise<void>;
  /** Calls `beat` regularly, in a background tab too, until the returned function is called. */
  beats(everyMs: number, beat: () => void): () => void;
  /** What a reload of this tab leaves alone. */
  keep: Pick<Storage, "getItem" | "setItem" | "removeItem">;
}

/** A sign-in as it is kept over reloads. */
export interface Session {
  id: string;
  intervalMs: number;
  silenceMs: number;
}

const SESSION = "firstline.session";
/** A stream that broke is usually back before anybody needs to worry. */
const STREAM_GRACE_MS = 1000;
/** The server remembers request ids for two minutes. After that a retry would be a new command. */
const PATIENCE_MS = 60_000;
/** How long one try may take before it counts as lost: a dead connection says nothing. */
const TRY_MS = 8_000;
/** After how many beats the desk is asked for by name, should the stream be silently dead. */
const AUDIT_BEATS = 10;

export class Line {
  readonly link = signal<Link>({ is: "shut" });
  readonly seen = signal<Seen | undefined>(undefined);
  readonly pending = signal<readonly Pending[]>([]);

  #world: World;
  #session: Session | undefined;
  #stop = new AbortController();
  #heardAt = 0;
  #streamDownAt: number | undefined;
  #beating = false;
  #beats = 0;

  constructor(world: World) {
    this.#world = world;
    this.#session = readSession(world.keep.getItem(SESSION));
    if (this.#session) this.link.value = { is: "opening" };
  }

  /** The sign-in that this page works under. */
  get session(): Session | undefined {
    return this.#session;
  }

  get desk(): Desk | undefined {
    return this.seen.value?.desk;
  }

  /** Opens the desk, or comes back to it. Refused while another console has it. */
  async signIn(): Promise<void> {
    const sessionId = this.#session?.id ?? this.#world.newId();
    this.link.value = { is: "opening" };
    try {
      const answer = await this.ask("sign-in", (requestId, options) =>
        this.#world.service.signIn({ requestId, sessionId }, options),
      );
      const intervalMs = milliseconds(answer.heartbeatInterval) || 1000;
      const silenceMs = milliseconds(answer.consoleSilence) || 3 * intervalMs;
      this.#begin({ id: sessionId, intervalMs, silenceMs });
    } catch (error) {
      const failure = Failure.of(error);
      this.#halt({ is: failure.reason === "SIGNED_IN_ELSEWHERE" ? "elsewhere" : "shut" });
      if (failure.isCredential) this.#halt({ is: "barred", failure });
      throw failure;
    }
  }

  /** After a reload: finds the desk as it was left, if it is still this page's. */
  async resume(): Promise<void> {
    if (!this.#session) return;
    this.link.value = { is: "opening" };
    this.#begin(this.#session);
  }

  /** Another tab hands its sign-in over. */
  adopt(session: Session): void {
    this.#begin(session);
  }

  /** Lets another tab have the desk: nothing of it happens here any more. */
  giveAway(): Session | undefined {
    const session = this.#session;
    this.#forget();
    this.#halt({ is: "moved" });
    return session;
  }

  async signOut(): Promise<void> {
    await this.ask("sign-out", (requestId, options) =>
      this.#world.service.signOut({ requestId }, options),
    );
    this.#forget();
    this.#halt({ is: "shut" });
  }

  /** Back to the sign-in page, after the desk was closed or taken. */
  leave(): void {
    this.#forget();
    this.#halt({ is: "shut" });
  }

  /**
   * Gives a command, and sends it again with the same request id until it is answered. It is given
   * up, with the reason OUTCOME_UNKNOWN, before the server forgets the id.
   */
  async ask<T>(
    name: string,
    send: (requestId: string, options: { timeoutMs: number }) => Promise<T>,
    requestId = this.#world.newId(),
  ): Promise<T> {
    const since = this.#world.now();
    const pauses = new Pauses();
    this.pending.value = [...this.pending.value, { requestId, name, since, tries: 0 }];
    try {
      for (;;) {
        this.#tried(requestId);
        const left = PATIENCE_MS - (this.#world.now() - since);
        try {
          const answer = await send(requestId, { timeoutMs: Math.ceil(Math.min(TRY_MS, left)) });
          this.#heard();
          return answer;
        } catch (error) {
          const failure = Failure.of(error);
          if (!failure.isPassing) throw failure;
          const pause = Math.max(pauses.next(), failure.retryMs ?? 0);
          if (this.#world.now() - since + pause >= PATIENCE_MS) throw failure.unknownOutcome();
          await this.#world.pause(pause, NEVER);
        }
      }
    } finally {
      this.pending.value = this.pending.value.filter((one) => one.requestId !== requestId);
    }
  }

  #tried(requestId: string): void {
    this.pending.value = this.pending.value.map((one) =>
      one.requestId === requestId ? { ...one, tries: one.tries + 1 } : one,
    );
  }

  #begin(session: Session): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#session = session;
    this.#world.keep.setItem(SESSION, JSON.stringify(session));
    this.#heardAt = this.#world.now();
    this.#streamDownAt = this.#heardAt;
    const stop = this.#stop.signal;
    const stopBeats = this.#world.beats(session.intervalMs, () => void this.#beat(stop));
    stop.addEventListener("abort", stopBeats, { once: true });
    void this.#beat(stop);
    void this.#watch(stop);
  }

  #halt(link: Link): void {
    this.#stop.abort();
    this.link.value = link;
    if (link.is !== "barred") this.seen.value = undefined;
  }

  #forget(): void {
    this.#session = undefined;
    this.#world.keep.removeItem(SESSION);
  }

  async #watch(stop: AbortSignal): Promise<void> {
    const pauses = new Pauses();
    while (!stop.aborted) {
      let failure: Failure | undefined;
      try {
        let isFirst = true;
        for await (const message of this.#world.service.watchDesk({}, { signal: stop })) {
          if (stop.aborted) return;
          pauses.reset();
          this.#streamDownAt = undefined;
          if (message.desk) this.#show(message.version, message.desk, isFirst);
          this.#heard();
          isFirst = false;
        }
      } catch (error) {
        failure = Failure.of(error);
      }
      if (stop.aborted) return;
      if (failure?.isCredential) return this.#halt({ is: "barred", failure });
      this.#streamDownAt ??= this.#world.now();
      this.#weigh(stop);
      await this.#world.pause(Math.max(pauses.next(), failure?.retryMs ?? 0), stop);
    }
  }

  async #beat(stop: AbortSignal): Promise<void> {
    this.#weigh(stop);
    if (this.#beating || !this.#session) return;
    const { id: sessionId, silenceMs } = this.#session;
    this.#beating = true;
    try {
      // Half of the silence, so that one that was lost can be made up for.
      const options = { signal: stop, timeoutMs: Math.ceil(silenceMs / 2) };
      await this.#world.service.heartbeat({ sessionId }, options);
      if (!stop.aborted) this.#heard();
      this.#beats += 1;
      if (this.#beats % AUDIT_BEATS === 0) await this.#audit(options);
    } catch (error) {
      if (!stop.aborted) this.#unheard(Failure.of(error));
    } finally {
      this.#beating = false;
    }
    this.#weigh(stop);
  }

  /** A stream can die without a word. Whoever asks finds out. */
  async #audit(options: { signal: AbortSignal; timeoutMs: number }): Promise<void> {
    const { version, desk } = await this.#world.service.getDesk({}, options);
    if (desk && !options.signal.aborted) this.#show(version, desk, false);
  }

  #unheard(failure: Failure): void {
    if (failure.isCredential) this.#halt({ is: "barred", failure });
    else if (failure.reason === "NOT_SIGNED_IN") this.#closed();
    else if (failure.reason === "SIGNED_IN_ELSEWHERE") this.#taken();
  }

  #heard(): void {
    this.#heardAt = this.#world.now();
  }

  #show(version: bigint, desk: Desk, isFresh: boolean): void {
    if (desk.status === DeskStatus.SIGNED_OUT) return this.#closed();
    if (this.#session && desk.sessionId !== this.#session.id) return this.#taken();
    this.seen.value = merge(this.seen.value, { version, desk }, isFresh);
    this.#weigh(this.#stop.signal);
  }

  #closed(): void {
    this.#forget();
    this.#halt({ is: "closed" });
  }

  #taken(): void {
    this.#forget();
    this.#halt({ is: "elsewhere" });
  }

  /** Says whether what is shown can be trusted. */
  #weigh(stop: AbortSignal): void {
    if (stop.aborted || !this.#session) return;
    const now = this.#world.now();
    const down = this.#streamDownAt;
    const isSilent = now - this.#heardAt >= this.#session.silenceMs;
    const isBlind = down !== undefined && now - down >= STREAM_GRACE_MS;
    if (isSilent || isBlind) {
      if (this.link.value.is === "lost") return;
      const since = isSilent ? this.#heardAt : (down ?? now);
      this.link.value = { is: "lost", since };
    } else if (down === undefined && this.seen.value && this.link.value.is !== "live") {
      this.link.value = { is: "live" };
    }
  }
}

const NEVER = new AbortController().signal;

function readSession(text: string | null): Session | undefined {
  if (!text) return undefined;
  try {
    const { id, intervalMs, silenceMs } = JSON.parse(text) as Session;
    const isWhole = typeof id === "string" && intervalMs > 0 && silenceMs > 0;
    return isWhole ? { id, intervalMs, silenceMs } : undefined;
  } catch {
    return undefined;
  }
}

function milliseconds(span: { seconds: bigint; nanos: number } | undefined): number {
  return span ? Number(span.seconds) * 1000 + span.nanos / 1e6 : 0;
}
