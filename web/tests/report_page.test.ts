// The built report page in a real browser, against a stand-in for the server.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { Code, ConnectError, type HandlerContext } from "@connectrpc/connect";
import type { Browser, Page } from "playwright-core";
import { FigureGrouping } from "../src/gen/firstline/v1/figures_pb.js";
import {
  SupervisorService,
  type GetIntervalsRequest,
  type GetIntervalsResponse,
} from "../src/gen/firstline/v1/supervisor_pb.js";
import { judge } from "./support/axe.js";
import { openBrowser, openPage } from "./support/browser.js";
import { NOW, SESSION } from "./support/centre.js";
import { refused } from "./support/refused.js";
import { recordOf } from "./support/report.js";
import { StandIn } from "./support/stand_in.js";

const MONTH = "#from=2026-02-01&to=2026-02-28&by=queue&within=20&within=60";

describe("the report", () => {
  let browser: Browser;
  let standIn: StandIn;
  /** What was asked for, the newest last. */
  const asked: GetIntervalsRequest[] = [];
  /** How the server answers a test that has its own mind. */
  let answer: (
    request: GetIntervalsRequest,
    context: HandlerContext,
  ) => GetIntervalsResponse | Promise<GetIntervalsResponse>;

  before(async () => {
    browser = await openBrowser();
    standIn = await StandIn.start({
      session: { ...SESSION, now: new Date(NOW).toISOString() },
      supervisor: (router) => {
        router.service(SupervisorService, {
          getIntervals: (request, context) => {
            asked.push(request);
            return answer(request, context);
          },
        });
      },
    });
  });

  after(async () => {
    await browser.close();
    await standIn.stop();
  });

  async function openReport(fragment = "", options: Parameters<typeof openPage>[2] = {}) {
    answer = (request) => recordOf(request);
    const opened = await openPage(
      browser,
      standIn.address(`/supervisor/report${fragment}`),
      options,
    );
    await opened.page.waitForSelector('[data-report="stands"]');
    return opened;
  }

  const figure = (page: Page, name: string) => page.locator(`[data-figure="${name}"]`).first();

  test("begins with today, and says each figure exactly and for people", async () => {
    const { page, faults } = await openReport();
    assert.equal(Number(asked.at(-1)?.from?.seconds) * 1_000, Date.parse("2026-03-11T16:00:00Z"));
    assert.equal(asked.at(-1)?.to, undefined);
    // From midnight to 14:05 there are 29 half-hours, and 4 + 6 + … + 60 callers.
    assert.equal(await page.locator(".by-half-hour tbody tr:not(.day-row)").count(), 29);
    assert.equal(await figure(page, "arrived").innerText(), "928");
    const level = figure(page, "offered_within_20_s").locator("data");
    assert.match((await level.getAttribute("value")) ?? "", /^0\.\d{6}$/);
    assert.match(await level.innerText(), /^\d\d\.\d%$/);
    assert.equal(await page.locator(".day-frame canvas").count(), 1);
    await page.getByText("One contact of these days has not ended").waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("a month is asked for by keyboard, its address kept, a day has its curve", async () => {
    const { page, faults } = await openReport();
    await page.getByLabel("From").fill("2026-02-01");
    await page.getByLabel("To, inclusive").fill("2026-02-28");
    await page.getByLabel("Told apart").selectOption({ label: "by queue" });
    await page.getByLabel("Threshold, s", { exact: true }).fill("30");
    await page.getByLabel("Threshold, s", { exact: true }).press("Enter");
    await page.waitForURL("**#from=2026-02-01&to=2026-02-28&by=queue&within=30&within=60");
    await page.getByText(/^Within .30. s of waiting$/).waitFor();
    assert.equal(asked.at(-1)?.groupBy, FigureGrouping.QUEUE);
    assert.equal(await page.locator(".day-row").count(), 28);
    assert.equal(await page.locator(".totals tbody tr").count(), 3 * 2);
    assert.equal(await page.locator(".day-frame").count(), 0);
    await page.locator(".half-hours select").first().selectOption("medical");
    await page.locator(".half-hours select").last().selectOption("2026-02-14");
    await page.locator(".day-frame canvas").waitFor();
    assert.equal(await page.locator(".by-half-hour tbody tr").count(), 1 + 48);
    await page.reload();
    await page.getByText(/^Within .30. s of waiting$/).waitFor();
    assert.equal(await page.getByLabel("From").inputValue(), "2026-02-01");
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("the file has a row for each half-hour of each group", async () => {
    const { page } = await openReport(MONTH);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as CSV" }).click(),
    ]);
    assert.equal(file.suggestedFilename(), "report-longhua-2026-02-01-2026-02-28-queue.csv");
    const lines = (await readFile(await file.path(), "utf8")).split("\r\n");
    assert.equal(lines.length, 1 + 2 * 28 * 48 + 1);
    const first = "2026-02-01T00:00:00+08:00,2026-02-01T00:30:00+08:00,counselling,4,2,0,2,28.5,";
    assert.ok(lines[1]?.startsWith(first), lines[1]);
    await page.context().close();
  });

  test("what takes long says so, and gives way to another choice", async () => {
    const { page } = await openReport();
    let giveUp = () => {};
    const givenUp = new Promise<void>((done) => (giveUp = done));
    answer = (request, { signal }) => {
      if (!request.to) return recordOf(request);
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => {
          giveUp();
          reject(new ConnectError("gone", Code.Canceled));
        });
      });
    };
    await page.getByRole("button", { name: "Last month" }).click();
    await page.getByRole("button", { name: "Stop" }).waitFor();
    assert.equal(await page.locator('[data-report="under-way"] [aria-busy]').count(), 1);
    await page.getByRole("button", { name: "Today" }).click();
    await page.waitForSelector('[data-report="stands"]');
    // The server hears that nobody waits for the other one.
    await givenUp;
    assert.equal(await figure(page, "arrived").innerText(), "928");
    await page.getByRole("button", { name: "Last month" }).click();
    await page.getByRole("button", { name: "Stop" }).press("Enter");
    await page.waitForSelector('[data-report="stopped"]');
    await page.context().close();
  });

  test("what cannot be is said in words", async () => {
    const { page } = await openReport();
    await page.getByLabel("From").fill("2026-03-12");
    await page.getByLabel("To, inclusive").fill("2026-03-11");
    await page.getByRole("button", { name: "Show" }).click();
    await page.getByRole("alert").filter({ hasText: "the other way round" }).waitFor();
    answer = () => {
      throw refused(Code.InvalidArgument, "TOO_MANY");
    };
    await page.getByRole("button", { name: "Last month" }).click();
    await page.getByRole("alert").filter({ hasText: /more than .6,000. half-hours/ }).waitFor();
    answer = () => {
      throw refused(Code.DeadlineExceeded, "OUTCOME_UNKNOWN");
    };
    await page.getByRole("button", { name: "Yesterday" }).click();
    await page.getByRole("alert").filter({ hasText: "did not get through its record" }).waitFor();
    await page.context().close();
  });

  test("groups without a contact are no table", async () => {
    const { page } = await openReport("#by=district");
    await page.getByText("There are no such contacts in these days.").waitFor();
    await page.context().close();
  });

  test("the wallboard leads here, and back", async () => {
    const { page } = await openReport();
    await page.getByRole("link", { name: "Wallboard" }).click();
    await page.waitForURL("**/supervisor/board");
    await page.getByRole("link", { name: "Report" }).click();
    await page.waitForSelector('[data-report="stands"]');
    await page.context().close();
  });

  test("on paper there is nothing to press", async () => {
    const { page } = await openReport(MONTH);
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await page.getByRole("button", { name: "Download as CSV" }).isVisible()));
    assert.ok(!(await page.locator(".bar-tools").isVisible()));
    assert.ok(await page.locator(".by-half-hour").isVisible());
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing serious in ${colorScheme}`, async () => {
      const { page } = await openReport("#by=acuity", { colorScheme });
      await judge(page, "report");
      await page.context().close();
    });
  }

  test("axe finds nothing serious in Arabic on a telephone, and nothing is cut off", async () => {
    const small = { locale: "ar-EG", viewport: { width: 390, height: 800 } };
    const { page } = await openReport("#by=language", small);
    assert.equal(await page.getAttribute("html", "dir"), "rtl");
    assert.equal(await figure(page, "arrived").innerText(), "٩٢٨");
    assert.equal(await figure(page, "arrived").locator("data").getAttribute("value"), "928");
    await judge(page, "report");
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    assert.ok(scrollWidth <= clientWidth + 1, `${scrollWidth} wide in ${clientWidth}`);
    await page.context().close();
  });
});
