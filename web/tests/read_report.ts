// `node target/tests/read_report.mjs BASE_URL TOKEN FROM_DATE TO_DATE` signs in as a person does,
// opens the report for these days, and prints its figures as one line of JSON. They are read from
// the page, not from the API: the test of the published January (tests/system/january.rs) wants to
// know what a supervisor sees. CHROMIUM names the browser, if not /usr/bin/chromium.

import type { Page } from "playwright-core";
import { openBrowser, openPage } from "./support/browser.js";

/** A month is read from the journal anew, on a machine that may be busy. */
const REPORT_WITHIN_MS = 300_000;

const [base, token, from, to] = process.argv.slice(2);
if (!base || !token || !from || !to) {
  console.error("usage: node read_report.mjs BASE_URL TOKEN FROM_DATE TO_DATE");
  process.exit(2);
}

/** Each key that is printed, and the name of the figure on the page. */
const WHOLE_NUMBERS: readonly [string, string][] = [
  ["arrived", "arrived"],
  ["answered", "answered"],
  ["abandoned", "abandoned"],
  ["wait_of_answered_ms", "wait_of_answered"],
  ["wait_of_abandoned_ms", "wait_of_abandoned"],
  ["handled_ms", "handled"],
  ["answered_within_20", "answered_within_20_s"],
  ["abandoned_within_20", "abandoned_within_20_s"],
  ["answered_within_60", "answered_within_60_s"],
  ["abandoned_within_60", "abandoned_within_60_s"],
];

const LEVELS = ["answered_only", "offered", "ignore_short_abandons", "removed"];

async function signIn(page: Page, token: string): Promise<void> {
  await page.locator("#token").fill(token);
  await page.locator("form.token button").click();
  // Whoever is refused stays here, and the page says why.
  const refusal = page.locator(".refusal");
  const entered = page.waitForURL("**/supervisor/board").then(() => undefined);
  const refused = refusal.waitFor().then(() => refusal.innerText());
  refused.catch(() => {});
  const why = await Promise.race([entered, refused]);
  if (why !== undefined) throw new Error(why);
}

async function openReport(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const ended = page.locator('[data-report]:not([data-report="under-way"])');
  await ended.waitFor({ timeout: REPORT_WITHIN_MS });
  if ((await ended.getAttribute("data-report")) !== "stands") {
    throw new Error(await ended.locator(".refusal").innerText());
  }
}

/** The exact value of a figure, as it stands in the page beside the rounded text. Null: unknown. */
async function valueOf(page: Page, name: string): Promise<string | null> {
  const cell = page.locator(`td[data-figure="${name}"]`);
  await cell.waitFor({ state: "attached" });
  const exact = cell.locator("data");
  return (await exact.count()) === 0 ? null : exact.getAttribute("value");
}

async function figuresOf(page: Page): Promise<Record<string, unknown>> {
  const figures: Record<string, unknown> = {};
  for (const [key, name] of WHOLE_NUMBERS) {
    const value = await valueOf(page, name);
    figures[key] = value === null ? null : Number(value);
  }
  const levels = LEVELS.map((name) => valueOf(page, `${name}_within_20_s`));
  figures.levels = await Promise.all(levels);
  return figures;
}

const browser = await openBrowser();
try {
  const { page } = await openPage(browser, `${base}/login`);
  await signIn(page, token);
  const choices = `from=${from}&to=${to}&by=all&within=20&within=60`;
  await openReport(page, `${base}/supervisor/report#${choices}`);
  console.log(JSON.stringify(await figuresOf(page)));
} finally {
  await browser.close();
}
