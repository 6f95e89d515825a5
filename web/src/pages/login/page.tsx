// The way in: a credential, or in a demo a click. The forms are the browser's own: the server
// answers with the cookie and the page to go to.

import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../lib/i18n.js";
import type { Role } from "../../lib/role.js";
import { readSession, type Session } from "../../lib/session.js";
import { Shell } from "../../ui/shell.js";

/** Why somebody was not let in: what the server puts behind the `#`. */
const REFUSALS: Record<string, string> = {
  "#refused": "login-refused",
  "#expired": "login-expired",
  "#no-pages": "login-no-pages",
  "#elsewhere": "login-elsewhere",
  "#no-desk": "login-no-desk",
};

const HOMES: Record<Role, string> = {
  supervisor: "/supervisor/board",
  operator: "/operator/console",
};

const sessions = signal<Partial<Record<Role, Session>>>({});

/** As whom a visitor of a demo can come in. Undefined: this server has no visitors. */
const guests = signal<readonly Role[] | undefined>(undefined);

async function findSessions(): Promise<void> {
  for (const role of ["supervisor", "operator"] as const) {
    const found = await readSession(role).catch(() => undefined);
    if (found) sessions.value = { ...sessions.value, [role]: found };
  }
}

async function findGuests(): Promise<void> {
  const answer = await fetch("/demo/guests").catch(() => undefined);
  if (!answer?.ok) return;
  const menu = (await answer.json()) as { roles?: string[] } | null;
  const known = (["supervisor", "operator"] as const).filter((role) => menu?.roles?.includes(role));
  if (known.length > 0) guests.value = known;
}

export function LoginPage() {
  useEffect(() => {
    void findSessions();
    void findGuests();
  }, []);
  return (
    <Shell title={t("login-title")}>
      <div class="login">
        <p class="login-lead">{t("login-lead")}</p>
        <Refusal />
        <SignedIn />
        <Guests />
        <TokenForm />
      </div>
    </Shell>
  );
}

function Refusal() {
  const id = REFUSALS[location.hash];
  if (!id) return null;
  return (
    <p class="refusal" role="alert">
      {t(id)}
    </p>
  );
}

function SignedIn() {
  const found = Object.entries(sessions.value) as [Role, Session][];
  if (found.length === 0) return null;
  return (
    <section class="card" aria-labelledby="signed-in">
      <h2 id="signed-in">{t("login-already")}</h2>
      <ul class="ways">
        {found.map(([role, session]) => (
          <li key={role}>
            <a class="way" href={HOMES[role]}>
              <strong>{t(role === "supervisor" ? "to-board" : "to-console")}</strong>
              <span class="muted">{t("login-as", { subject: session.subject })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Guests() {
  const roles = guests.value;
  if (!roles) return null;
  return (
    <section class="card demo" aria-labelledby="demo">
      <h2 id="demo">{t("demo-title")}</h2>
      <p class="muted">{t("demo-lead")}</p>
      <ul class="ways">
        {roles.map((role) => (
          <li key={role}>
            <form method="post" action="/demo/sign-in">
              <input type="hidden" name="role" value={role} />
              <button type="submit" class="way">
                <strong>{t(role === "supervisor" ? "demo-supervisor" : "demo-operator")}</strong>
                <span>
                  {t(role === "supervisor" ? "demo-supervisor-lead" : "demo-operator-lead")}
                </span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TokenForm() {
  return (
    <section class="card" aria-labelledby="by-token">
      <h2 id="by-token">{t("token-title")}</h2>
      <form method="post" action="/login" class="token">
        <label for="token">{t("token-label")}</label>
        <textarea
          id="token"
          name="token"
          rows={5}
          required
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby="token-hint"
        />
        <p id="token-hint" class="muted">
          {t("token-hint")}
        </p>
        <button type="submit">{t("login-title")}</button>
      </form>
      <details>
        <summary>{t("no-token")}</summary>
        <p>{t("no-token-ask")}</p>
        <p>{t("no-token-admin")}</p>
        <pre dir="ltr" tabIndex={0}>
          <code>
            firstline ctl token issue --role supervisor --subject lin --centre longhua{"\n"}
            firstline ctl token issue --role operator --subject S01 --centre longhua
          </code>
        </pre>
      </details>
    </section>
  );
}
