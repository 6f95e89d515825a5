// What has no looks: the clock, the line, the board's changes, figures and spans.

import assert from "node:assert/strict";
import { test } from "node:test";
import { create } from "@bufbuild/protobuf";
import { BoardSchema } from "../src/gen/firstline/v1/board_pb.js";
import { HotlineClock } from "../src/lib/clock.js";
import { percentRange, span, spoken } from "../src/lib/format.js";
import { region } from "../src/lib/i18n.js";
import { pauseAfter } from "../src/lib/line.js";
import { roleOf } from "../src/lib/role.js";
import { parseSession } from "../src/lib/session.js";
import { merged } from "../src/pages/board/board.js";
import { casesByAge } from "../src/pages/board/cases.js";
import { columns, fromFirstActivity } from "../src/ui/curve.js";
import { levelOf, levelOfAll, targetShares } from "../src/pages/board/figures.js";
import { caseIn, withCase } from "../src/pages/case/address.js";
import { isCode, fitsMessage } from "../src/pages/board/panels/fields.js";
import { busyBoard, NOW, SESSION } from "./support/centre.js";

/** A clock and the hand that moves the world on. */
function clockAt(speed: number) {
  const world = { ms: 0 };
  const clock = new HotlineClock(speed, () => world.ms);
  return { world, clock };
}

test("the clock goes on between messages, as fast as the hotline's", () => {
  const { world, clock } = clockAt(30);
  clock.hear(NOW);
  world.ms = 2_000;
  assert.equal(clock.now(), NOW + 60_000);
});

test("a slow message does not set the clock back, a clock that was set back does", () => {
  const { world, clock } = clockAt(1);
  clock.hear(NOW);
  world.ms = 10_000;
  clock.hear(NOW + 9_500);
  assert.equal(clock.now(), NOW + 10_000);
  clock.hear(NOW + 10_300);
  assert.equal(clock.now(), NOW + 10_300);
  clock.hear(NOW - 60_000);
  assert.equal(clock.now(), NOW - 60_000);
});

test("another speed counts from now on", () => {
  const { world, clock } = clockAt(1);
  clock.hear(NOW);
  world.ms = 1_000;
  clock.setSpeed(10);
  world.ms = 2_000;
  assert.equal(clock.now(), NOW + 11_000);
});

test("tries to reconnect come less and less often, and never all at once", () => {
  assert.equal(pauseAfter(0, 0.5), 300);
  assert.equal(pauseAfter(3, 0.5), 2_400);
  assert.equal(pauseAfter(50, 0.5), 10_000);
  assert.ok(pauseAfter(50, 0) < pauseAfter(50, 1));
});

test("a change replaces the parts that it has, and leaves the others as they were", () => {
  const before = busyBoard();
  const cases = { open: 62 };
  const after = merged(before, create(BoardSchema, { version: 4712n, cases }));
  assert.equal(after.version, 4712n);
  assert.equal(after.cases?.open, 62);
  assert.equal(after.waiting, before.waiting);
  assert.equal(after.at, before.at);
  assert.equal(before.cases?.open, 61);
});

test("the service level is `offered` within each queue's own target", () => {
  const { figures, waiting } = busyBoard();
  const queues = waiting?.queues ?? [];
  const [medical] = queues;
  assert.ok(medical);
  assert.equal(levelOf(figures, medical, "last30Minutes"), 55 / 80);
  // Of 80 each: 55 + 70 + 72 in time.
  assert.equal(levelOfAll(figures, queues, "last30Minutes"), 197 / 240);
  assert.deepEqual(targetShares(queues), [0.75, 0.8]);
  assert.equal(levelOfAll(undefined, queues, "today"), undefined);
  assert.equal(levelOfAll(figures, [], "today"), undefined);
});

test("cases are told by age", () => {
  assert.deepEqual(casesByAge(busyBoard().cases, NOW), [22, 17, 12, 8, 2]);
  assert.deepEqual(casesByAge(undefined, NOW), [0, 0, 0, 0, 0]);
});

test("the curve begins with the first activity", () => {
  const all = busyBoard().day?.intervals ?? [];
  const quiet = all.map((interval, place) =>
    place < 3 ? { ...interval, staff: 0, figures: undefined } : interval,
  );
  assert.equal(fromFirstActivity(quiet as typeof all).length, all.length - 3);
  const [middles, arrived] = columns(all);
  assert.equal(middles?.length, arrived?.length);
  assert.equal(fromFirstActivity([]).length, 0);
});

test("spans are written as clocks write them", () => {
  region.value = "en";
  assert.equal(span(42_900), "0:42");
  assert.equal(span(725_000), "12:05");
  assert.equal(span(3_723_000), "1:02:03");
  assert.equal(span(-5), "0:00");
  assert.equal(spoken(75_000), "75 sec");
  assert.equal(spoken(7_200_000), "2 hr");
  assert.equal(percentRange(0.8, 0.8), "80%");
  region.value = "ar-EG";
  assert.equal(span(725_000), "١٢:٠٥");
  region.value = "en";
});

test("the role stands first in the address, the case behind the #", () => {
  assert.equal(roleOf("/supervisor/board"), "supervisor");
  assert.equal(roleOf("/operator/case"), "operator");
  assert.equal(roleOf("/login"), undefined);
  assert.equal(caseIn(withCase(12n)), 12n);
  assert.equal(caseIn("#case=12x"), undefined);
  assert.equal(caseIn(""), undefined);
});

test("a session is read with care", () => {
  const session = parseSession(SESSION);
  assert.equal(session.zone, "Asia/Shanghai");
  assert.equal(session.clockSpeed, 1);
  assert.equal(parseSession({ zone: null }).zone, "UTC");
  assert.equal(parseSession({}).demo, false);
});

test("what the server would refuse is not sent", () => {
  assert.ok(isCode("heavy-load"));
  for (const bad of ["", "Heavy load", "-", "a-", "überlast", "a".repeat(65)]) {
    assert.ok(!isCode(bad), bad);
  }
  assert.ok(fitsMessage("hello"));
  assert.ok(!fitsMessage("  "));
  assert.ok(!fitsMessage("长".repeat(334)));
});
