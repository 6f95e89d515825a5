// The console without a browser: the line and its retries, what rings, drafts, tabs, times of day.

import assert from "node:assert/strict";
import { test } from "node:test";

import { create } from "@bufbuild/protobuf";
import { Code, ConnectError } from "@connectrpc/connect";

import { DeskOfferSchema, DeskSchema, DeskStatus } from "../src/gen/firstline/v1/desk_pb.js";
import { Acuity, Rule } from "../src/gen/firstline/v1/types_pb.js";
import { fromField, toField } from "../src/lib/zoned.js";
import { newUuid } from "../src/lib/uuid.js";
import { Draft } from "../src/pages/console/draft.js";
import { Failure } from "../src/pages/console/failure.js";
import { deedOf } from "../src/pages/console/keys.js";
import { Line, type World } from "../src/pages/console/line.js";
import { change, shareLeft } from "../src/pages/console/ring.js";
import { merge } from "../src/pages/console/seen.js";
import { Tabs, type Channel } from "../src/pages/console/tabs.js";
import { seconds } from "./support/centre.js";
import { refusal } from "./support/desk.js";

function store(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** A world whose clock goes only while somebody pauses. */
function world(service: object): World & { clock: number; beat: () => void } {
  const made = {
    clock: 0,
    beat: () => {},
    service: service as World["service"],
    newId: newUuid,
    now: () => made.clock,
    pause: async (ms: number) => {
      made.clock += ms;
    },
    beats: (_: number, beat: () => void) => {
      made.beat = beat;
      return () => {};
    },
    keep: store(),
  };
  return made;
}

const LOST = new ConnectError("the network is gone", Code.Unavailable);

test("a command whose answer was lost is sent again under the same id", async () => {
  const line = new Line(world({}));
  const ids: string[] = [];
  const answer = await line.ask("hold", async (requestId) => {
    ids.push(requestId);
    assert.equal(line.pending.value[0]?.tries, ids.length);
    if (ids.length < 4) throw LOST;
    return "held";
  });
  assert.equal(answer, "held");
  assert.equal(ids.length, 4);
  assert.equal(new Set(ids).size, 1);
  assert.deepEqual(line.pending.value, []);
});

test("a refusal is the last word", async () => {
  const line = new Line(world({}));
  let tries = 0;
  const asked = line.ask("hold", async () => {
    tries += 1;
    throw refusal("ALREADY_HELD");
  });
  await assert.rejects(asked, (error) => Failure.of(error).reason === "ALREADY_HELD");
  assert.equal(tries, 1);
  assert.deepEqual(line.pending.value, []);
});

test("a command is given up before the server forgets its id", async () => {
  const around = world({});
  const line = new Line(around);
  const asked = line.ask("hold", async () => {
    throw LOST;
  });
  await assert.rejects(asked, (error) => Failure.of(error).reason === "OUTCOME_UNKNOWN");
  assert.ok(around.clock > 50_000 && around.clock < 120_000, String(around.clock));
});

/** A server with one desk: the test shows it, and silences the server. */
function oneDesk() {
  const made = {
    isSilent: false,
    sessionId: "",
    version: 1n,
    show: (_: object) => {},
    signIn: async ({ sessionId }: { sessionId: string }) => {
      made.sessionId = sessionId;
      return { heartbeatInterval: seconds(1), consoleSilence: seconds(3) };
    },
    heartbeat: async () => {
      if (made.isSilent) throw LOST;
      return {};
    },
    watchDesk: async function* (_: object, { signal }: { signal: AbortSignal }) {
      let next: object = { status: DeskStatus.READY };
      while (!signal.aborted) {
        const desk = create(DeskSchema, { sessionId: made.sessionId, ...next });
        yield { version: (made.version += 1n), desk };
        next = await new Promise<object>((show) => (made.show = show));
      }
    },
  };
  return made;
}

const linkOf = (line: Line) => line.link.value.is as string;

/** Lets everything happen that waits for nothing. */
const settle = () => new Promise((done) => setImmediate(done));

test("what is shown counts as live only while the server is heard of", async () => {
  const service = oneDesk();
  const around = world(service);
  const line = new Line(around);
  await line.signIn();
  await settle();
  assert.equal(linkOf(line), "live");

  service.isSilent = true;
  around.clock += 3_100;
  around.beat();
  await settle();
  assert.equal(linkOf(line), "lost");
  assert.equal(line.desk?.status, DeskStatus.READY, "it is shown still, as out of date");

  service.isSilent = false;
  around.beat();
  await settle();
  assert.equal(linkOf(line), "live");
});

test("a desk that was closed, or that another console has, is this page's no more", async () => {
  for (const [shown, link] of [
    [{ status: DeskStatus.SIGNED_OUT }, "closed"],
    [{ status: DeskStatus.READY, sessionId: newUuid() }, "elsewhere"],
  ] as const) {
    const service = oneDesk();
    const around = world(service);
    const line = new Line(around);
    await line.signIn();
    await settle();
    assert.notEqual(around.keep.getItem("firstline.session"), null);
    service.show(shown);
    await settle();
    assert.equal(linkOf(line), link);
    assert.equal(line.desk, undefined);
    assert.equal(around.keep.getItem("firstline.session"), null);
  }
});

test("a page that was loaded again comes back to the desk under the same sign-in", async () => {
  const service = oneDesk();
  const around = world(service);
  await new Line(around).signIn();
  const reloaded = new Line(around);
  assert.equal(linkOf(reloaded), "opening");
  await reloaded.resume();
  await settle();
  assert.equal(linkOf(reloaded), "live");
  assert.equal(reloaded.session?.id, service.sessionId);
});

test("a credential that has ended is not tried again", () => {
  const ended = Failure.of(refusal("CREDENTIAL_EXPIRED", Code.Unauthenticated));
  assert.equal(ended.isCredential, true);
  assert.equal(ended.isPassing, false);
  assert.equal(Failure.of(refusal("JOURNAL_UNAVAILABLE", Code.Unavailable)).isPassing, true);
  assert.equal(Failure.of(new TypeError("Failed to fetch")).isPassing, true);
});

const desk = (openCases: number, reason?: Rule) =>
  create(DeskSchema, {
    status: DeskStatus.OFFERED,
    openCases,
    offer: reason === undefined ? { offerId: 3n } : { offerId: 3n, reason: { rule: reason } },
  });

test("the newer desk is shown, but a stream that begins is believed", () => {
  const before = { version: 9n, desk: desk(1) };
  assert.equal(merge(before, { version: 8n, desk: desk(2) }, false), before);
  assert.equal(merge(before, { version: 9n, desk: desk(3) }, false).desk.openCases, 3);
  assert.equal(merge(before, { version: 2n, desk: desk(4) }, true).desk.openCases, 4);
});

test("why the operator is asked is not forgotten when the offer is shown again", () => {
  const before = { version: 9n, desk: desk(1, Rule.OWNER) };
  assert.equal(
    merge(before, { version: 10n, desk: desk(2) }, false).desk.offer?.reason?.rule,
    Rule.OWNER,
  );
});

test("it rings once for an offer, and for none that is answered or stale", () => {
  const offer = create(DeskOfferSchema, { offerId: 5n, acuity: Acuity.IMMEDIATE });
  const ring = { offerId: 5n, isUrgent: true };
  const none = new Set<bigint>();
  assert.deepEqual(change(undefined, offer, true, none), { do: "start", ring });
  assert.deepEqual(change(ring, offer, true, none), { do: "nothing" });
  assert.deepEqual(change(ring, offer, false, none), { do: "stop" });
  assert.deepEqual(change(ring, offer, true, new Set([5n])), { do: "stop" });
  assert.deepEqual(change(ring, undefined, true, none), { do: "stop" });
  assert.deepEqual(change(undefined, undefined, true, none), { do: "nothing" });
  const next = create(DeskOfferSchema, { offerId: 6n, acuity: Acuity.STANDARD });
  assert.deepEqual(change(ring, next, true, none), {
    do: "start",
    ring: { offerId: 6n, isUrgent: false },
  });
});

test("the time that is left shrinks from all to nothing", () => {
  assert.deepEqual(
    [0, 5, 10, 20].map((now) => shareLeft(0, 10, now)),
    [1, 0.5, 0, 0],
  );
  assert.equal(shareLeft(10, 10, 5), 0);
});

test("what is typed survives a reload, and nothing of it the call", () => {
  const keep = store();
  const draft = new Draft(keep);
  draft.open("12");
  draft.type("fever since morning");
  const requestId = draft.requestId(newUuid);

  const reloaded = new Draft(keep);
  reloaded.open("12");
  assert.equal(reloaded.text.value, "fever since morning");
  assert.equal(reloaded.requestId(newUuid), requestId, "the same text goes under the same id");
  reloaded.type("fever since yesterday");
  assert.notEqual(reloaded.requestId(newUuid), requestId);
  assert.equal(reloaded.close()?.text, "fever since yesterday");
  assert.equal(keep.getItem("firstline.draft"), null);

  draft.open("12");
  draft.type("about case 12");
  const other = new Draft(keep);
  other.open("13");
  assert.equal(other.text.value, "", "nobody else's case shows it");
  assert.equal(keep.getItem("firstline.draft"), null);
});

test("what was typed on while a note was saved stays", () => {
  const draft = new Draft(store());
  draft.open("12");
  draft.type("first. second");
  draft.saved("first.");
  assert.equal(draft.text.value, "second");
  draft.saved("second");
  assert.equal(draft.isEmpty, true);
});

/** Two ends of one channel. */
function channels(): [Channel, Channel] {
  const ends: Channel[] = [0, 1].map((own) => ({
    onmessage: null,
    close: () => {},
    postMessage: (data: unknown) =>
      queueMicrotask(() => {
        const other = ends[1 - own] as BroadcastChannel;
        other.onmessage?.({ data } as MessageEvent);
      }),
  }));
  return ends as [Channel, Channel];
}

test("a tab finds out that another has the desk, and takes it with the sign-in", async () => {
  const [here, there] = channels();
  const session = { id: newUuid(), intervalMs: 1000, silenceMs: 3000 };
  let has = true;
  const handed = { session, draft: undefined };
  const never = () => new Promise<void>(() => {});
  new Tabs(there, { hasDesk: () => has, giveAway: () => ((has = false), handed) }, never);
  const tabs = new Tabs(here, { hasDesk: () => false, giveAway: () => undefined }, never);
  assert.equal(await tabs.isTaken(), true);
  assert.deepEqual(await tabs.take(), handed);
  assert.equal(has, false);
  const alone = new Tabs(here, { hasDesk: () => false, giveAway: () => undefined }, async () => {});
  assert.equal(await alone.isTaken(), false);
});

test("keys need Alt, and are known by their place", () => {
  const key = (code: string, altKey = true) =>
    deedOf({ code, altKey, ctrlKey: false, metaKey: false });
  assert.equal(key("KeyA"), "accept");
  assert.equal(key("KeyA", false), undefined);
  assert.equal(deedOf({ code: "KeyA", altKey: true, ctrlKey: true, metaKey: false }), undefined);
  assert.equal(key("Enter"), undefined);
});

test("times of day are those of the centre", () => {
  const noon = Date.parse("2026-11-22T04:00:00Z");
  assert.equal(toField(noon, "Asia/Shanghai"), "2026-11-22T12:00");
  assert.equal(fromField("2026-11-22T12:00", "Asia/Shanghai"), noon);
  // In Berlin the clocks go back at 3 on 25 October: half past two comes twice, the first is meant.
  assert.equal(fromField("2026-10-25T02:30", "Europe/Berlin"), Date.parse("2026-10-25T00:30:00Z"));
  // And forward at 2 on 29 March: half past two never comes, the hour after it is meant.
  assert.equal(fromField("2026-03-29T02:30", "Europe/Berlin"), Date.parse("2026-03-29T01:30:00Z"));
  assert.equal(fromField("", "Asia/Shanghai"), undefined);
  assert.equal(fromField("tomorrow", "Asia/Shanghai"), undefined);
});

test("request ids are UUIDs of version 4, each its own", () => {
  const ids = Array.from({ length: 100 }, newUuid);
  for (const id of ids) {
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  assert.equal(new Set(ids).size, 100);
});
