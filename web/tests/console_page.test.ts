// The console in a browser, at a desk that the test shows.

import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, test as nodeTest } from "node:test";

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { Code, ConnectError } from "@connectrpc/connect";

import { DeclineReason } from "../src/gen/firstline/v1/console_pb.js";
import { DeskStatus } from "../src/gen/firstline/v1/desk_pb.js";
import { Acuity, Pause, PromiseKind, PromiseState } from "../src/gen/firstline/v1/types_pb.js";
import {
  TransferDirection,
  TransferManner,
  TransferState,
} from "../src/gen/firstline/v1/transfer_pb.js";
import { openBrowser, openPage } from "./support/browser.js";
import { ago, ahead, NOW } from "./support/centre.js";
import {
  type DeskInit,
  DeskServer,
  offer,
  openCase,
  OPERATOR,
  OPERATOR_SESSION,
  refusal,
  talk,
} from "./support/desk.js";
import { StandIn } from "./support/stand_in.js";

/** A test that waits for what does not come fails, and does not hang. */
const test = (name: string, run: () => Promise<void>, timeout = 60_000) =>
  nodeTest(name, { timeout }, run);

let browser: Browser;
let server: DeskServer;
let standIn: StandIn;
let faults: string[][] = [];

before(async () => {
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
});

beforeEach(async () => {
  server = new DeskServer();
  const session = { ...OPERATOR_SESSION, now: new Date(NOW).toISOString() };
  standIn = await StandIn.start({ operator: server.routes, session });
  faults = [];
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await standIn.stop();
  assert.deepEqual(faults.flat(), []);
});

async function openConsole(options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await openPage(browser, standIn.address("/operator/console"), options);
  faults.push(opened.faults);
  opened.page.setDefaultTimeout(10_000);
  return opened.page;
}

/** Without the marks that keep the direction of what is put into a sentence. */
function plain(text: string): string {
  return text.replace(/[\u2068\u2069]/g, "");
}

async function signIn(page: Page): Promise<void> {
  await page.locator('[data-act="sign-in"]').click();
  await page.locator(".status-not-ready").waitFor();
  await page.locator('[data-link="live"]').waitFor();
}

async function atDesk(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openConsole(options);
  await signIn(page);
  return page;
}

test("the desk is opened, made ready, and paused", async () => {
  const page = await atDesk();
  await page.locator('[data-act="ready"]').click();
  await server.untilGiven("setReady");
  server.show({ status: DeskStatus.READY });
  await page.locator(".status-ready").waitFor();
  await page.getByRole("button", { name: "Meal" }).click();
  const { request } = await server.untilGiven("setNotReady");
  assert.equal(request.pause, Pause.MEAL);
});

test("an offer is told in full, and accepted by its key", async () => {
  const page = await atDesk();
  server.show(offer({ redFlags: ["febrile_convulsion"], acuity: Acuity.IMMEDIATE }));
  const card = page.locator(".offer.rings");
  await card.waitFor();
  const text = plain(await card.innerText());
  for (const told of [
    "Immediate",
    "Fever",
    "Infant",
    "Febrile convulsion",
    "Cantonese",
    "You fit best",
    "3 could take it",
  ]) {
    assert.ok(text.includes(told), `${told} is not in ${text}`);
  }
  await page.waitForFunction(
    () => document.title.startsWith("☎") || document.title.includes("Console"),
  );
  await page.waitForFunction(() =>
    document.querySelector('[role="alert"]')?.textContent?.includes("It rings"),
  );
  await page.keyboard.press("Alt+KeyA");
  const { request } = await server.untilGiven("accept");
  assert.equal(request.offerId, 31n);
  await page.locator(".offer:not(.rings)").waitFor();
});

test("Enter never declines; the space bar does", async () => {
  const page = await atDesk();
  server.show(offer());
  await page.locator(".offer").waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Alt+KeyD");
  await page.locator(".declining").waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  const { request } = await server.untilGiven("decline");
  assert.equal(request.reason, DeclineReason.BUSY);
  assert.equal(server.given.filter(({ name }) => name === "decline").length, 1);
  assert.equal(
    server.given.some(({ name }) => name === "accept"),
    false,
  );
});

test("whoever types is not disturbed by what rings", async () => {
  const page = await atDesk();
  server.show(talk());
  await page.locator("#note").fill("drinks ");
  server.show({ ...talk(), offer: offer().offer! });
  await page.locator(".offer").waitFor();
  await page.keyboard.type("well");
  assert.equal(await page.locator("#note").inputValue(), "drinks well");
});

test("a lost answer is asked for again with the same id, and said to be under way", async () => {
  const page = await atDesk();
  server.show(talk());
  await page.locator(".call").waitFor();
  const lost = () => {
    throw new ConnectError("lost", Code.Unavailable);
  };
  server.meets.set("hold", lost);
  await page.keyboard.press("Alt+KeyH");
  const first = await server.untilGiven("hold", 1);
  const second = await server.untilGiven("hold", 2);
  assert.equal(first.requestId, second.requestId);
});

test("a refusal is a sentence in the reader's language", async () => {
  const page = await atDesk({ locale: "zh-CN" });
  server.show(talk());
  await page.locator(".call").waitFor();
  server.meets.set("hold", () => {
    throw refusal("NOT_TALKING");
  });
  await page.keyboard.press("Alt+KeyH");
  await page.getByText("来电者可能刚刚挂断").first().waitFor();
});

test("a reload in a call shows the call again, with what was typed", async () => {
  const page = await atDesk();
  server.show(talk());
  await page.locator("#note").fill("fever since morning");
  await page.reload();
  await page.locator(".call").waitFor();
  assert.equal(await page.locator("#note").inputValue(), "fever since morning");
  assert.equal(server.given.filter(({ name }) => name === "signIn").length, 1);
  await page.keyboard.press("Alt+KeyS");
  const { request } = await server.untilGiven("addNote");
  assert.equal(request.text, "fever since morning");
  await page.waitForFunction(() => sessionStorage.getItem("firstline.draft") === null);
});

test("what was typed when the call vanished is saved to its case, and wiped here", async () => {
  const page = await atDesk();
  server.show(talk());
  await page.locator("#note").fill("will call the clinic");
  server.show({ status: DeskStatus.READY });
  const { request } = await server.untilGiven("addNote");
  assert.deepEqual([request.caseId, request.text], [12n, "will call the clinic"]);
  assert.equal(await page.evaluate(() => sessionStorage.getItem("firstline.draft")), null);
});

test("a desk that is not heard of never looks live, and is found again", async () => {
  const page = await atDesk();
  server.show({ status: DeskStatus.READY });
  await page.locator(".status-ready").waitFor();
  await page.context().setOffline(true);
  await page.locator(".banner.lost").waitFor();
  await page.locator(".console.is-stale").waitFor();
  server.show(talk());
  await page.context().setOffline(false);
  await page.locator('[data-link="live"]').waitFor();
  await page.locator(".call").waitFor();
  assert.equal(await page.locator(".banner.lost").count(), 0);
});

test("the second tab says so, and takes the desk with what was typed", async () => {
  const page = await atDesk();
  server.show(talk());
  await page.locator("#note").fill("half a sentence");
  const second = await page.context().newPage();
  await second.goto(standIn.address("/operator/console"));
  await second.getByText("Your desk is open in another tab").waitFor();
  await second.getByRole("button", { name: "Work here instead" }).click();
  await second.locator(".call").waitFor();
  assert.equal(await second.locator("#note").inputValue(), "half a sentence");
  await page.getByText("Your desk is open in another tab").waitFor();
  assert.equal(await page.evaluate(() => sessionStorage.getItem("firstline.draft")), null);
  assert.equal(server.given.filter(({ name }) => name === "signIn").length, 1);
});

test("a desk that another console takes, or that is closed, is not shown any more", async () => {
  const page = await atDesk();
  server.takenElsewhere();
  await page.getByText("Your desk is open at another console").waitFor();
  assert.equal(await page.locator(".status").count(), 0);
});

test("the console beats from a worker", async () => {
  const page = await atDesk();
  // The browser tells of it on a way of its own.
  if (page.workers().length === 0) await page.waitForEvent("worker");
  assert.equal(page.workers().length, 1);
  const before = server.beats.length;
  await server.until(() => server.beats.length >= before + 2);
  assert.equal(new Set(server.beats).size, 1);
});

test("a number is masked until somebody asks", async () => {
  const page = await atDesk();
  server.show(talk());
  const number = page.locator("[data-number]");
  await number.waitFor();
  assert.equal(await number.innerText(), "+••••••••123");
  await page.getByRole("button", { name: "Show" }).click();
  assert.equal(await number.innerText(), "+12025550123");
});

test("a partner is proposed with what the consent covers, and no more", async () => {
  const page = await atDesk();
  server.show(talk());
  await page.locator(".call").waitFor();
  await page.keyboard.press("Alt+KeyT");
  const drawer = page.locator(".drawer");
  await drawer.getByLabel("What is needed").selectOption("food");
  await drawer.getByLabel("Minzhi community hotline").check();
  await drawer.getByLabel("Situation").fill("nothing to eat since yesterday");
  await drawer.locator('[data-act="propose-transfer"]').click();
  const { request } = await server.untilGiven("proposeTransfer");
  const { partnerId, need, caseId, consent, summary } = request as {
    partnerId: string;
    need: string;
    caseId: bigint;
    consent: { covers: number[] };
    summary: { situation: string; background: string };
  };
  assert.deepEqual([partnerId, need, caseId], ["minzhi-community", "food", 12n]);
  assert.deepEqual(consent.covers, [1, 5]);
  assert.deepEqual([summary.situation, summary.background], ["nothing to eat since yesterday", ""]);
});

test("a form survives a slip of the finger and a reload, and not the call", async () => {
  const page = await atDesk();
  server.show(talk());
  await page.locator(".call").waitFor();
  await page.keyboard.press("Alt+KeyT");
  await page.getByLabel("Situation").fill("no food since yesterday");
  await page.keyboard.press("Escape");
  await page.locator(".drawer").waitFor({ state: "detached" });
  await page.reload();
  await page.locator(".call").waitFor();
  await page.keyboard.press("Alt+KeyT");
  assert.equal(await page.getByLabel("Situation").inputValue(), "no food since yesterday");
  server.show({ status: DeskStatus.READY });
  await page.locator(".status-ready").waitFor();
  assert.equal(await page.evaluate(() => sessionStorage.getItem("firstline.form")), null);
});

test("how a transfer ended is told, though it is no longer at the desk", async () => {
  const page = await atDesk();
  const under = { transferId: 7n, partnerId: "minzhi-community", need: "food" };
  const out = { direction: TransferDirection.OUT, manner: TransferManner.WARM };
  const call = { ...talk().call, transfers: [{ ...under, ...out, state: TransferState.PROPOSED }] };
  server.show({ ...talk(), call } as DeskInit);
  await page.locator('[data-transfer="PROPOSED"]').waitFor();
  server.transfer = { ...under, ...out, state: TransferState.DECLINED, reason: "no-capacity" };
  server.show(talk());
  const told = page.locator(".notice-told");
  await told.waitFor();
  assert.match(plain(await told.innerText()), /To minzhi-community · Declined · No capacity/);
});

test("a supervisor's message stands out until it is put away", async () => {
  const page = await atDesk();
  const message = {
    messageId: 5n,
    from: "sup-1",
    sentAt: ago(10),
    urgent: true,
    text: "power cut in Minzhi",
  };
  server.show({ status: DeskStatus.READY, messages: [message] });
  await page.locator(".message.is-urgent", { hasText: "power cut in Minzhi" }).waitFor();
  await page.locator('[data-act="dismiss-message"]').click();
  const { request } = await server.untilGiven("dismissMessage");
  assert.equal(request.messageId, 5n);
});

test("an operator is told why no call comes", async () => {
  const page = await atDesk();
  await page.getByRole("button", { name: "Why am I offered no call?" }).click();
  await page.getByText("You take no calls").waitFor();
  const text = plain(await page.locator(".why-not").innerText());
  assert.match(text, /Calls that want an operator: 4; you could take: 1\./);
  assert.match(text, /They need a skill or language you do not have: 3/);
});

test("a credential that ends leaves the call in view, and the way back", async () => {
  const page = await atDesk();
  server.show(talk());
  await page.locator("#note").fill("half a sentence");
  server.bar();
  await page.getByText("Your sign-in has ended").waitFor();
  await page.locator(".call").waitFor();
  assert.notEqual(await page.evaluate(() => sessionStorage.getItem("firstline.draft")), null);
});

test("an urgent callback is promised within the centre's time", async () => {
  const page = await atDesk();
  server.show(talk());
  await page.locator(".call").waitFor();
  await page.keyboard.press("Alt+KeyB");
  await page.locator(".drawer").getByLabel("Urgent").check();
  await page.locator('.drawer [data-act="make-promise"]').click();
  const { request } = await server.untilGiven("makePromise");
  const { kind, urgent, dueAt } = request as {
    kind: number;
    urgent: boolean;
    dueAt: { seconds: bigint };
  };
  assert.deepEqual([kind, urgent], [PromiseKind.CALLBACK, true]);
  const ahead = Number(dueAt.seconds) * 1000 - NOW;
  assert.ok(ahead > 400_000 && ahead < 600_000, String(ahead));
});

test("the notes are finished with a disposition and the last note", async () => {
  const page = await atDesk();
  server.show({ ...talk(), status: DeskStatus.WRAP_UP, wrapUpUntil: ahead(50) });
  await page.locator("#note").fill("rest, and call again");
  await page.getByLabel("Self-care").check();
  await page.locator('[data-act="wrap-up"]').click();
  const { request } = await server.untilGiven("wrapUp");
  assert.deepEqual([request.note, request.disposition], ["rest, and call again", "self-care"]);
});

test("who goes home is told what to hand over first", async () => {
  const page = await atDesk();
  server.handOvers = [openCase(9n, 9_000)];
  await page.getByRole("button", { name: "End of shift" }).click();
  await page.getByText("Propose each to a colleague").waitFor();
  await page.locator(".drawer").getByLabel("Colleague").selectOption("op-007");
  await page.locator('.drawer [data-act="propose-hand-over"]').click();
  const { request } = await server.untilGiven("proposeHandOver");
  assert.deepEqual([request.caseId, request.operatorId], [9n, "op-007"]);
});

test("what is late comes first, and says so in words", async () => {
  const page = await atDesk();
  const owed = { kind: PromiseKind.CALLBACK, operatorId: OPERATOR, callback: {} };
  server.show({
    status: DeskStatus.READY,
    overduePromises: 1,
    nextPromises: [
      { ...owed, promiseId: 1n, caseId: 8n, state: PromiseState.OPEN, dueAt: ahead(600) },
      { ...owed, promiseId: 2n, caseId: 9n, state: PromiseState.OVERDUE, dueAt: ago(342) },
    ],
  });
  const first = page.locator(".promise").first();
  await first.getByText("Late:").waitFor();
  assert.match(plain(await first.innerText()), /Late: 5:4\d/);
  assert.match(plain(await first.innerText()), /Case 9/);
});

test("Arabic is laid out from the right", async () => {
  const page = await atDesk({ locale: "ar-EG" });
  server.show({ ...offer(), status: DeskStatus.OFFERED });
  await page.locator(".offer").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl");
  const at = await page.locator(".at-hand").boundingBox();
  const own = await page.locator(".own").boundingBox();
  assert.ok(at && own && at.x > own.x);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`nothing stands in the way of assistive technology, ${colorScheme}`, async () => {
    const page = await openConsole({ colorScheme });
    await page.locator('[data-act="sign-in"]').waitFor();
    await checkAxe(page, "door");
    await signIn(page);
    server.cases = [openCase(9n, 9_000)];
    server.show({ ...offer({ redFlags: ["febrile_convulsion"] }) });
    await page.locator(".offer").waitFor();
    await page.keyboard.press("Alt+KeyD");
    await checkAxe(page, "offer");
    server.show(talk());
    await page.locator(".call").waitFor();
    for (const key of ["KeyC", "KeyT", "KeyB"]) {
      await page.keyboard.press(`Alt+${key}`);
      await page.locator(".drawer").waitFor();
      await checkAxe(page, key);
    }
    server.show({ ...talk(), status: DeskStatus.WRAP_UP, wrapUpUntil: ahead(50) });
    await page.locator(".wrap-up").waitFor();
    await checkAxe(page, "wrap-up");
  }, 180_000);
}

async function checkAxe(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id}: ${nodes.map((n) => n.html).join(" | ")}`,
  );
  assert.deepEqual(found, []);
}
