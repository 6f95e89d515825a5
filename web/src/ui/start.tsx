// How every page begins: theme, texts, who is signed in, the clock, then the page itself.

import { render, type ComponentChild } from "preact";
import type { Transport } from "@connectrpc/connect";
import { clock, startClock } from "../lib/clock.js";
import { startTexts, t, zone, type Catalogues } from "../lib/i18n.js";
import { roleOf, type Role } from "../lib/role.js";
import { goToLogin, readSession, type Session } from "../lib/session.js";
import { startTheme } from "../lib/theme.js";
import { transportOf } from "../lib/transport.js";

/** What a page knows of its place. */
export interface Place {
  role: Role;
  session: Session;
  transport: Transport;
}

const RETRY_MS = 3_000;

/** The element that a page is rendered into. */
export function root(): HTMLElement {
  const found = document.getElementById("page");
  if (!found) throw new Error("the document has no #page");
  return found;
}

/** Begins a page that anybody may see. */
export function startOpenPage(catalogues: Catalogues, page: () => ComponentChild): void {
  startTheme();
  startTexts(catalogues);
  render(page(), root());
}

/** Begins a page of somebody who is signed in; whoever is not is sent to the login page. */
export async function startPage(
  catalogues: Catalogues,
  page: (place: Place) => ComponentChild,
): Promise<void> {
  startTheme();
  startTexts(catalogues);
  const role = roleOf(location.pathname);
  if (!role) return goToLogin();
  const session = await sessionOf(role);
  if (!session) return goToLogin();
  zone.value = session.zone;
  clock.setSpeed(session.clockSpeed);
  if (session.now) clock.hear(session.now.getTime());
  startClock();
  const place = { role, session, transport: transportOf(role) };
  render(page(place), root());
}

/** Asks until the server answers: a page that is opened while it starts should not stay empty. */
async function sessionOf(role: Role): Promise<Session | undefined> {
  for (;;) {
    try {
      return await readSession(role);
    } catch {
      render(<p class="waiting-for-server">{t("server-out-of-reach")}</p>, root());
      await new Promise((done) => setTimeout(done, RETRY_MS));
    }
  }
}
