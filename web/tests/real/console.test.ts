// The console at a real server: a call from the first ring to the closed case, and what a nurse
// must be able to rely on when the browser or the network fails her.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, afterEach, before, test as nodeTest } from "node:test";

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { PartnerService } from "../../src/gen/firstline/v1/partner_pb.js";
import { SupervisorService } from "../../src/gen/firstline/v1/supervisor_pb.js";
import { TransferState } from "../../src/gen/firstline/v1/transfer_pb.js";
import { openBrowser } from "../support/browser.js";
import { Firstline } from "../support/firstline.js";

/** A test that waits for what does not come fails, and does not hang. */
const test = (name: string, run: () => Promise<void>) => nodeTest(name, { timeout: 90_000 }, run);

let browser: Browser;
let server: Firstline;
let hired = 0;
const faults: string[] = [];

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), Firstline.start()]);
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  assert.deepEqual(faults.splice(0), []);
});

/** Somebody signs in by the form, as a person would, in a browser of their own. */
async function signedIn(
  role: "operator" | "supervisor",
  subject: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const looks = { locale: "en", reducedMotion: "reduce", viewport: { width: 1400, height: 900 } };
  const context = await browser.newContext({ ...looks, ...options } as BrowserContextOptions);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
  await page.goto(server.page("/login"));
  await page.locator('[name="token"]').fill(await server.token(role, subject));
  const home = role === "operator" ? "**/operator/console" : "**/supervisor/board";
  const enter = page.locator('form[action="/login"] button[type="submit"]');
  await Promise.all([page.waitForURL(home), enter.click()]);
  return page;
}

/** A new operator comes to work, and opens the desk. */
async function atDesk(
  options: BrowserContextOptions = {},
): Promise<{ page: Page; operator: string }> {
  hired += 1;
  const operator = `nurse-${hired}`;
  await server.hire(operator);
  const page = await signedIn("operator", operator, options);
  await page.locator('[data-act="sign-in"]').click();
  await page.locator(".status-not-ready").waitFor();
  return { page, operator };
}

/** The operator is ready, the caller calls, and the two talk. */
async function inCall(page: Page): Promise<{ callId: bigint; caseId: bigint }> {
  await page.locator('[data-act="ready"]').click();
  await page.locator(".status-ready").waitFor();
  const call = await server.call();
  await page.locator(".offer.rings").waitFor();
  await page.locator('[data-act="accept"]').click();
  await page.locator(".call").waitFor();
  await server.connect(call.callId);
  await page.locator('[data-act="hold"]:enabled').waitFor();
  return call;
}

/** Goes home, so that the next test's caller rings at the next test's desk. */
async function leave(page: Page): Promise<void> {
  await page.getByRole("button", { name: "End of shift" }).click();
  await page.locator('.drawer [data-act="sign-out"]').click();
  await page.getByText("Open your desk to begin").waitFor();
}

test("a call from the first ring to the closed case, by way of a partner", async () => {
  const { page } = await atDesk();
  const { caseId } = await inCall(page);

  await page.locator("#note").fill("nothing to eat since yesterday");
  await page.keyboard.press("Alt+KeyS");
  await page.locator(".written-text", { hasText: "nothing to eat" }).waitFor();
  await page.keyboard.press("Alt+KeyH");
  await page.locator('[data-act="resume"]').waitFor();
  await page.keyboard.press("Alt+KeyH");
  await page.locator('[data-act="hold"]:enabled').waitFor();

  const partner = await server.client(PartnerService, "partner", "minzhi-community");
  await page.keyboard.press("Alt+KeyT");
  const drawer = page.locator(".drawer");
  await drawer.getByLabel("What is needed").selectOption("food");
  await drawer.getByLabel("Minzhi community hotline").check();
  await drawer.getByLabel("Situation").fill("a mother with an infant, no food at home");
  await drawer.locator('[data-act="propose-transfer"]').click();
  await page.locator('[data-transfer="PROPOSED"]').waitFor();

  const [proposed] = (await partner.listTransfers({})).transfers;
  assert.equal(proposed?.summary?.situation, "a mother with an infant, no food at home");
  const transferId = proposed.transferId;
  await partner.acceptTransfer({ requestId: randomUUID(), transferId });
  await page.locator('[data-transfer="ACCEPTED"]').waitFor();
  await partner.reportTransferConnected({ requestId: randomUUID(), transferId });
  await page.locator(".status-wrap-up").waitFor();
  await partner.completeTransfer({ requestId: randomUUID(), transferId, outcome: "helped" });

  await page.getByLabel("Referred").check();
  await page.locator("#note").fill("a meal is on its way");
  await page.locator('[data-act="wrap-up"]').click();
  await page.locator(".status-ready").waitFor();

  const supervisor = await server.client(SupervisorService, "supervisor", "sup-1");
  const { case: closed } = await supervisor.getCase({ caseId });
  assert.deepEqual([closed?.open, closed?.disposition], [false, "referred"]);
  const { transfer } = await supervisor.getTransfer({ transferId });
  assert.equal(transfer?.state, TransferState.COMPLETED);
  await leave(page);
});

test("a reload in a call shows the call again, and keeps the desk", async () => {
  const { page } = await atDesk();
  await inCall(page);
  await page.locator("#note").fill("half a sentence");
  await page.reload();
  await page.locator(".call").waitFor();
  assert.equal(await page.locator("#note").inputValue(), "half a sentence");
  await page.keyboard.press("Alt+KeyE");
  await page.locator(".status-wrap-up").waitFor();
  await page.getByLabel("Self-care").check();
  await page.locator('[data-act="wrap-up"]').click();
  await page.locator(".status-ready").waitFor();
  await leave(page);
});

test("the network is lost in a call and found again", async () => {
  const { page, operator } = await atDesk();
  await inCall(page);
  const supervisor = await server.client(SupervisorService, "supervisor", "sup-1");
  await page.context().setOffline(true);
  await page.locator(".banner.lost").waitFor();
  await page.keyboard.press("Alt+KeyH");
  await page.locator(".pending").waitFor();
  await page.context().setOffline(false);
  await page.locator('[data-link="live"]').waitFor();
  await page.locator('[data-act="resume"]').waitFor();
  const { desks } = await supervisor.listDesks({});
  const desk = desks.find(({ operatorId }) => operatorId === operator);
  assert.ok(desk?.call?.call?.heldSince, "the command that waited was carried out, once");
  await page.locator('[data-act="end-call"]').click();
  await page.getByLabel("Self-care").check();
  await page.locator('[data-act="wrap-up"]').click();
  await page.locator(".status-ready").waitFor();
  await leave(page);
});

test("a second tab takes the desk, and the first lets go", async () => {
  const { page } = await atDesk();
  const second = await page.context().newPage();
  await second.goto(server.page("/operator/console"));
  await second.getByText("Your desk is open in another tab").waitFor();
  await second.getByRole("button", { name: "Work here instead" }).click();
  await second.locator(".status-not-ready").waitFor();
  await page.getByText("Your desk is open in another tab").waitFor();
  await leave(second);
});

test("the wallboard shows within a second what happens at a desk", async () => {
  const board = await signedIn("supervisor", "sup-1");
  await board.locator('[data-line="live"]').waitFor();
  const { page, operator } = await atDesk();
  // What each page shows is noticed in the page itself, by one clock.
  const atTheDesk = page.waitForFunction(() =>
    document.querySelector(".status-talking") ? Date.now() : 0,
  );
  const onTheBoard = board.waitForFunction((id) => {
    const rows = [...document.querySelectorAll("table.operators tr")];
    const row = rows.find(({ textContent }) => textContent?.includes(id));
    return row?.textContent?.includes("Talking") ? Date.now() : 0;
  }, operator);
  await inCall(page);
  const shown = await Promise.all([atTheDesk, onTheBoard]);
  const [desk = 0, wall = 0] = await Promise.all(shown.map((handle) => handle.jsonValue()));
  assert.ok(wall - desk < 1_000, `${wall - desk} ms`);
  await page.locator('[data-act="end-call"]').click();
  await page.getByLabel("Self-care").check();
  await page.locator('[data-act="wrap-up"]').click();
  await page.locator(".status-ready").waitFor();
  await leave(page);
});

test("an operator is told why no call comes", async () => {
  const { page } = await atDesk();
  await page.getByRole("button", { name: "Why am I offered no call?" }).click();
  await page.getByText("You take no calls").waitFor();
  await leave(page);
});

test("in Arabic, nothing stands in the way of assistive technology in a call", async () => {
  const { page } = await atDesk({ locale: "ar" });
  await inCall(page);
  assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl");
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    [],
  );
});
