// The report at the real server: what the page shows is what the API and the shell say.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openPage } from "../support/browser.js";
import { Firstline } from "../support/firstline.js";

describe("the report at the real server", () => {
  let browser: Browser;
  let server: Firstline;

  before(async () => {
    server = await Firstline.start();
    browser = await openBrowser();
    // One caller waits, another one gives up. Nobody works, so that no figure goes on by itself.
    await server.call();
    const { callId } = await server.call();
    await (await server.gateway()).hangUp({ requestId: randomUUID(), callId });
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  async function openReport(): Promise<{ page: Page; faults: string[] }> {
    const opened = await openPage(browser, server.page("/login"));
    const { page } = opened;
    await page.locator("#token").fill(await server.token("supervisor", "lin"));
    await page.locator("form.token button").click();
    await page.waitForURL("**/supervisor/board");
    await page.getByRole("link", { name: "Report" }).click();
    await page.waitForSelector('[data-report="stands"]');
    return opened;
  }

  test("today's callers are in it, and the file is that of the shell", async () => {
    const { page, faults } = await openReport();
    await page.getByLabel("Told apart").selectOption({ label: "by queue" });
    await page.getByRole("button", { name: "Show" }).click();
    const medical = page.locator(".totals tr", { hasText: "Medical" }).first();
    await medical.waitFor();
    assert.equal(await medical.locator('[data-figure="arrived"]').innerText(), "2");
    assert.equal(await medical.locator('[data-figure="abandoned"]').innerText(), "1");
    assert.match(await page.locator(".remarks").innerText(), /One contact of these days/);

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as CSV" }).click(),
    ]);
    const choices = ["--by", "queue", "--threshold", "20s", "--threshold", "60s"];
    const printed = await server.ctl("report", ...choices, "--format", "csv");
    const downloaded = await readFile(await file.path(), "utf8");
    assert.equal(downloaded.trimEnd(), printed.trimEnd());
    assert.match(downloaded, /,medical,2,0,1,0,/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("a program reads the exact figures from the page", async () => {
    const { page } = await openReport();
    const today = await page.getByLabel("From").inputValue();
    await page.context().close();
    const token = await server.token("supervisor", "lin");
    const asked = ["target/tests/read_report.mjs", server.page(""), token, today, today];
    const { stdout } = await promisify(execFile)(process.execPath, asked);
    const figures = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(figures.arrived, 2);
    assert.equal(figures.answered, 0);
    assert.equal(figures.abandoned, 1);
    assert.equal(figures.abandoned_within_20, 1);
    assert.ok(Number(figures.wait_of_abandoned_ms) > 0);
    // Nobody was answered: of those there is no share, nor of whoever did not give up soon.
    assert.deepEqual(figures.levels, [null, "0.000000", null, "1.000000"]);
  });
});
