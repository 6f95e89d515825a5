// The wallboard, the way in and the case page at the real server.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openPage } from "../support/browser.js";
import { Firstline } from "../support/firstline.js";

describe("the wallboard at the real server", () => {
  let browser: Browser;
  let server: Firstline;

  before(async () => {
    server = await Firstline.start();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** Signs in as a person does: by the page, with the credential that somebody sent them. */
  async function signIn(): Promise<{ page: Page; faults: string[] }> {
    const opened = await openPage(browser, server.page("/login"));
    const { page } = opened;
    await page.locator("#token").fill(await server.token("supervisor", "lin"));
    await page.locator("form.token button").click();
    await page.waitForURL("**/supervisor/board");
    await page.waitForSelector('[data-line="live"]');
    return opened;
  }

  test("a call is on the board within a second, and its case is told", async () => {
    const { page, faults } = await signIn();
    const figure = page.locator(".tile").first().locator(".tile-figure");
    assert.equal(await figure.innerText(), "0");
    const { callId, caseId } = await server.call();
    const called = Date.now();
    await page.getByRole("button", { name: String(callId) }).waitFor({ timeout: 5_000 });
    assert.ok(Date.now() - called < 1_000, `${Date.now() - called} ms`);
    assert.equal(await figure.innerText(), "1");

    await page.getByRole("button", { name: String(callId) }).click();
    await page.getByRole("link", { name: /case/ }).click();
    await page.waitForURL(`**/supervisor/case#case=${caseId}`);
    await page.getByText(`Call ${callId} waits in medical`).waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("a queue is closed from the board, and the board says so", async () => {
    const { page } = await signIn();
    await page.getByRole("button", { name: "Pharmacy" }).click();
    await page.getByRole("button", { name: /the queue$/ }).click();
    await page.getByRole("button", { name: "Yes, do it" }).click();
    await page.locator(".act-outcome", { hasText: /The queue is/ }).waitFor();
    await page.context().close();
  });

  test("a credential that is none is refused in words, and signing out leads back", async () => {
    const { page } = await openPage(browser, server.page("/login"));
    await page.locator("#token").fill("not.a.credential");
    await page.locator("form.token button").click();
    await page.getByRole("alert").filter({ hasText: "not a credential" }).waitFor();
    await page.context().close();

    const signedIn = await signIn();
    await signedIn.page.getByRole("button", { name: /Sign out/ }).click();
    await signedIn.page.waitForURL("**/login");
    await signedIn.page.goto(server.page("/supervisor/board"));
    await signedIn.page.waitForURL("**/login");
    await signedIn.page.context().close();
  });
});
