// `npm run screenshots`: takes the pictures of the README from a demo that it starts, so that they
// show the pages as they are. FIRSTLINE_PROGRAM names the program; an optimised build is best.

import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";

import type { Browser, Page } from "playwright-core";
import { openBrowser, openPage } from "./support/browser.js";

const { FIRSTLINE_PROGRAM, ...ENVIRONMENT } = process.env;
const PROGRAM = path.resolve(FIRSTLINE_PROGRAM ?? "../target/release/firstline");
const PICTURES = path.resolve("../docs/screenshots");

/** How much of the demo's day there should be to see, in the world's time. */
const UNTIL_BUSY_MS = 100_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Demo {
  address: string;
  stop: () => void;
}

function startDemo(): Promise<Demo> {
  const listen = ["--listen", "127.0.0.1:0", "--web", "127.0.0.1:0"];
  const child = spawn(PROGRAM, ["demo", "--for", "10m", ...listen], {
    env: ENVIRONMENT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => reject(new Error("the demo has ended")));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = /wallboard\s+(http:\S+?)\/supervisor\/board/.exec(line)?.[1];
      if (found) resolve({ address: found, stop: () => child.kill("SIGINT") });
    });
  });
}

/** Signs in with one click, as a visitor does. */
async function visit(browser: Browser, demo: Demo, role: string, options = {}): Promise<Page> {
  const { page } = await openPage(browser, `${demo.address}/login`, options);
  await page.locator(`form:has(input[name=role][value=${role}]) button`).click();
  await page.waitForURL(`**/${role}/**`);
  return page;
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
}

/** An operator whose console rings: for a caller of the demo, or for the visitor's own call. */
async function ringing(browser: Browser, demo: Demo): Promise<Page> {
  const page = await visit(browser, demo, "operator", {
    viewport: { width: 1280, height: 900 },
    colorScheme: "light",
  });
  await page.locator("[data-act=sign-in]").click();
  await page.locator("[data-act=ready]").click();
  await page.evaluate(async () => {
    const menu = (await (await fetch("/demo/guests")).json()) as { complaints: string[] };
    const body = new URLSearchParams({ complaint: menu.complaints[0] ?? "", ageGroup: "infant" });
    await fetch("/demo/call", { method: "POST", body });
  });
  await page.locator(".offer.rings").waitFor();
  return page;
}

async function takePictures(browser: Browser, demo: Demo): Promise<void> {
  await pause(UNTIL_BUSY_MS);
  const dark = { colorScheme: "dark" };
  const board = await visit(browser, demo, "supervisor", dark);
  await board.waitForSelector('[data-line="live"]');
  await picture(board, "wallboard");
  const arabic = await visit(browser, demo, "supervisor", { locale: "ar", colorScheme: "light" });
  await arabic.waitForSelector('[data-line="live"]');
  await picture(arabic, "wallboard-arabic");
  await board.goto(`${demo.address}/supervisor/case#case=27`);
  await board.setViewportSize({ width: 1280, height: 900 });
  await board.waitForSelector(".story li");
  await picture(board, "case");
  await board.goto(`${demo.address}/supervisor/report#by=queue`);
  await board.waitForSelector('[data-report="stands"]');
  await picture(board, "report");
  await picture(await ringing(browser, demo), "console");
}

await mkdir(PICTURES, { recursive: true });
const demo = await startDemo();
const browser = await openBrowser();
try {
  await takePictures(browser, demo);
} finally {
  await browser.close();
  demo.stop();
}
