// The browser of the page tests: the machine's own Chromium, without a window.

import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
}

export interface Opened {
  page: Page;
  /** What went wrong in the page: a script that failed, or something that the policy refused. */
  faults: string[];
}

/** Opens an address in a window of its own, and keeps count of what goes wrong there. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    locale: "en",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
  await page.goto(address);
  return { page, faults };
}
