// The built pages in a real browser, against a stand-in for the server.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { create } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError, type HandlerContext } from "@connectrpc/connect";
import type { Browser } from "playwright-core";
import {
  BoardSchema,
  WatchBoardResponseSchema,
  type Board,
  type WatchBoardResponse,
} from "../src/gen/firstline/v1/board_pb.js";
import { ConsoleService } from "../src/gen/firstline/v1/console_pb.js";
import { SupervisorService } from "../src/gen/firstline/v1/supervisor_pb.js";
import { judge } from "./support/axe.js";
import { openBrowser, openPage } from "./support/browser.js";
import { caseStory, theCase, theTransfer } from "./support/case.js";
import { busyBoard, NOW, SESSION } from "./support/centre.js";
import { refused } from "./support/refused.js";
import { StandIn } from "./support/stand_in.js";

/** What the board's stream sends, as a test says it. */
class Feed {
  /** How many watchers there have been. */
  watchers = 0;
  /** Whether whoever watches is sent the board at all. */
  answers = true;
  #send: ((change: Board) => void) | undefined;

  publish(change: Board): void {
    this.#send?.(change);
  }

  async *watch(context: HandlerContext): AsyncGenerator<WatchBoardResponse> {
    this.watchers += 1;
    const abort = context.signal;
    if (!this.answers) await new Promise((gone) => abort.addEventListener("abort", gone));
    yield response("listed", busyBoard());
    for (;;) {
      const change = await new Promise<Board | undefined>((done) => {
        this.#send = done;
        abort.addEventListener("abort", () => done(undefined));
      });
      if (!change) return;
      yield response("changed", change);
    }
  }
}

function response(kind: "listed" | "changed", value: Board): WatchBoardResponse {
  return create(WatchBoardResponseSchema, { message: { case: kind, value } });
}

describe("the pages", () => {
  let browser: Browser;
  let standIn: StandIn;
  let feed: Feed;
  /** The names under which a queue was to be closed. */
  const closings: string[] = [];

  before(async () => {
    browser = await openBrowser();
    standIn = await StandIn.start({
      session: SESSION,
      supervisor: (router) => {
        router.service(SupervisorService, {
          watchBoard: (_, context) => feed.watch(context),
          listPartners: () => ({ partners: [{ partnerId: "guangming", open: true, room: 3 }] }),
          getServer: () => ({ now: timestampFromMs(NOW), clockSpeed: 1 }),
          explainCase: ({ caseId }) => {
            if (caseId !== 12n) throw refused(Code.NotFound, "UNKNOWN_CASE");
            return caseStory();
          },
          getCase: () => theCase(),
          getTransfer: () => ({ transfer: theTransfer() }),
          closeQueue: ({ requestId }) => {
            closings.push(requestId);
            // The first answer is lost on the way.
            if (closings.length === 1) throw new ConnectError("lost", Code.Unavailable);
            return {};
          },
          sendMessage: () => {
            throw refused(Code.FailedPrecondition, "NOBODY_TO_TELL");
          },
        });
      },
      operator: (router) => {
        router.service(ConsoleService, {
          getCentre: () => ({ now: timestampFromMs(NOW), clockSpeed: 1 }),
          getCase: () => ({ case: theCase().case }),
          getTransfer: () => ({ transfer: theTransfer() }),
          listNotes: () => ({
            notes: [
              {
                madeAt: timestampFromMs(NOW - 60_000),
                operatorId: "S02",
                text: "Fever since noon.",
              },
              {
                madeAt: timestampFromMs(NOW - 30_000),
                operatorId: "S02",
                textUnavailable: true,
              },
            ],
          }),
        });
      },
      also: (request, answer) => {
        if (request.url !== "/demo/guests") return false;
        const menu = { roles: ["supervisor", "operator"] };
        answer.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(menu));
        return true;
      },
    });
  });

  after(async () => {
    await browser.close();
    await standIn.stop();
  });

  async function openBoard(options: Parameters<typeof openPage>[2] = {}) {
    feed = new Feed();
    const opened = await openPage(browser, standIn.address("/supervisor/board"), options);
    await opened.page.waitForSelector('[data-line="live"]');
    return opened;
  }

  test("the board shows what is listed, then what has changed", async () => {
    const { page, faults } = await openBoard();
    const tile = page.locator(".tile", { hasText: "Waiting now" });
    assert.equal(await tile.locator(".tile-figure").innerText(), "10");
    assert.match(await page.locator(".centre-clock").innerText(), /^14:05:0/);
    const waiting = { ...busyBoard().waiting, byAcuity: [1, 2, 3, 4, 1] };
    const at = timestampFromMs(NOW + 1_000);
    feed.publish(create(BoardSchema, { version: 4712n, at, waiting } as never));
    await tile.locator(".tile-figure", { hasText: "11" }).waitFor();
    // What did not change stands as it stood.
    assert.equal(await page.locator(".part-operators tbody tr").count(), 12);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("a service level has a definition, by hover and by keyboard", async () => {
    const { page } = await openBoard();
    const term = page.locator(".term", { hasText: "Service level, 30 min" });
    await term.focus();
    await page.locator(".tip", { hasText: "offered" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".tip").waitFor({ state: "hidden" });
    await term.hover();
    await page.locator(".tip", { hasText: "offered" }).waitFor();
    await page.context().close();
  });

  test("a silent board says that it is not live, and takes up again by itself", async () => {
    const { page } = await openBoard();
    feed.answers = false;
    await page.waitForSelector(".stale-banner", { timeout: 20_000 });
    assert.equal(await page.locator(".board.stale").count(), 1);
    assert.equal(await page.locator(".line-state").getAttribute("data-line"), "lost");
    assert.match(await page.locator(".stale-banner").innerText(), /14:05:00/);
    feed.answers = true;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.waitForSelector(".board:not(.stale)", { timeout: 30_000 });
    assert.ok(feed.watchers >= 2);
    await page.context().close();
  });

  test("the day's curve is there as a table, too", async () => {
    const { page } = await openBoard();
    assert.equal(await page.locator(".day-frame canvas").count(), 1);
    await page.getByRole("button", { name: "As a table" }).click();
    assert.equal(await page.locator(".day-table tbody tr").count(), 29);
    await page.context().close();
  });

  test("a supervisor closes a queue by keyboard, once, although the answer was lost", async () => {
    const { page } = await openBoard();
    await page.getByRole("button", { name: "Medical" }).first().press("Enter");
    await page.getByRole("button", { name: "Close the queue" }).press("Enter");
    // The question has the focus, so that a second Enter answers it.
    await page.keyboard.press("Enter");
    await page.locator(".act-outcome", { hasText: "The queue is closed." }).waitFor();
    assert.equal(closings.length, 2);
    assert.equal(closings[0], closings[1]);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.context().close();
  });

  test("what the server refuses is said in the reader's language", async () => {
    const { page } = await openBoard({ locale: "zh-CN" });
    await page.getByRole("button", { name: "操作", exact: true }).click();
    await page.getByLabel("内容").fill("你好");
    await page.getByRole("button", { name: "发送" }).click();
    await page.getByRole("button", { name: "确认执行" }).click();
    await page.locator(".act-outcome.late").waitFor();
    const said = await page.locator(".act-outcome.late").innerText();
    assert.match(said, /登录/);
    await page.context().close();
  });

  test("Tab leads to the content first, then through the tools", async () => {
    const { page } = await openBoard();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.className), "skip");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
    await page.context().close();
  });

  test("Arabic is written from right to left, ids from left to right", async () => {
    const { page } = await openBoard({ locale: "ar-EG" });
    assert.equal(await page.getAttribute("html", "dir"), "rtl");
    assert.equal(await page.getAttribute("html", "lang"), "ar");
    const [queues, operators] = await Promise.all(
      [".part-queues", ".part-operators"].map((part) => page.locator(part).boundingBox()),
    );
    assert.ok(queues && operators && queues.x > operators.x);
    const id = page.locator(".part-operators bdi.id", { hasText: "S09" });
    assert.equal(await id.evaluate((shown) => getComputedStyle(shown).unicodeBidi), "isolate");
    await page.context().close();
  });

  test("the language and the theme are switched and remembered", async () => {
    const { page } = await openBoard();
    await page.getByLabel("Language").selectOption("th");
    await page.getByRole("heading", { name: "กระดานติดตามสาย" }).waitFor();
    await page.locator(".choice select").nth(1).selectOption("dark");
    await page.reload();
    await page.waitForSelector('[data-line="live"]');
    assert.equal(await page.getAttribute("html", "lang"), "th");
    assert.equal(await page.getAttribute("html", "data-theme"), "dark");
    await page.context().close();
  });

  test("whoever is not signed in is sent to the way in", async () => {
    standIn.session = null;
    const { page } = await openPage(browser, standIn.address("/supervisor/board"));
    await page.waitForURL("**/login");
    standIn.session = SESSION;
    await page.context().close();
  });

  test("the way in says why somebody was not let in, and lets visitors of a demo look", async () => {
    const { page, faults } = await openPage(browser, standIn.address("/login#expired"));
    await page.getByText("This credential has expired.").waitFor();
    await page.getByRole("button", { name: "As a supervisor" }).waitFor();
    assert.equal(await page.locator("form.token").getAttribute("action"), "/login");
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("a case is told with the reason of every offer", async () => {
    const { page, faults } = await openPage(browser, standIn.address("/supervisor/case#case=12"));
    await page.getByText("Call 30 rings at S01").waitFor();
    assert.equal(await page.locator(".reasons").count(), 2);
    await page.getByText(/^Idle longest of those who fit equally well, for/).waitFor();
    await page.getByText("Something new has happened to case 12").waitFor();
    await page.getByRole("checkbox", { name: "Offers" }).uncheck();
    assert.equal(await page.locator(".reasons").count(), 0);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("a case that is not there is said so in words", async () => {
    const { page } = await openPage(browser, standIn.address("/supervisor/case#case=13"));
    await page.getByRole("alert").filter({ hasText: /case/i }).first().waitFor();
    assert.doesNotMatch(await page.locator("main").innerText(), /the server's own words/);
    await page.context().close();
  });

  test("an operator reads the notes of an own case", async () => {
    const { page } = await openPage(browser, standIn.address("/operator/case#case=12"));
    await page.getByText("Fever since noon.").waitFor();
    await page.getByText("The text cannot be read just now.").waitFor();
    await page.getByLabel("Language").selectOption("th");
    await page.getByText("อ่านข้อความไม่ได้ในขณะนี้").waitFor();
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing serious in ${colorScheme}`, async () => {
      const options = { colorScheme };
      const board = await openBoard(options);
      await judge(board.page, "board");
      await board.page.getByRole("button", { name: "Actions" }).click();
      await judge(board.page, "actions");
      await board.page.keyboard.press("Escape");
      await board.page.getByRole("button", { name: "All figures" }).click();
      await judge(board.page, "all figures");
      await board.page.context().close();
      const login = await openPage(browser, standIn.address("/login#expired"), options);
      await login.page.getByText("This credential has expired.").waitFor();
      await judge(login.page, "login");
      await login.page.context().close();
      const story = await openPage(browser, standIn.address("/supervisor/case#case=12"), options);
      await story.page.getByText("Call 30 rings at S01").waitFor();
      await judge(story.page, "case");
      await story.page.context().close();
    });
  }

  test("axe finds nothing serious in Arabic on a telephone", async () => {
    const small = { locale: "ar", viewport: { width: 390, height: 800 } };
    const { page } = await openBoard(small);
    await judge(page, "board");
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    assert.ok(scrollWidth <= clientWidth + 1, `${scrollWidth} wide in ${clientWidth}`);
    await page.context().close();
  });
});
