// What all pages have around them: who and where, the state of the line, language, theme, signing
// out.

import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../lib/i18n.js";
import { signOut } from "../lib/session.js";
import { Announcements } from "./announce.js";
import { LanguageChoice, ThemeChoice } from "./choices.js";
import type { Place } from "./start.js";

interface Props {
  /** What the page is: the only `h1`. */
  title: string;
  place?: Place;
  /** Stands beside the title: the clock, the state of the line. */
  status?: ComponentChildren;
  /** What can be done on the whole page. */
  actions?: ComponentChildren;
  /** What signing out takes, if it is more than forgetting the credential. */
  onSignOut?: () => void;
  children: ComponentChildren;
}

export function Shell({ title, place, status, actions, onSignOut, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Firstline`;
  }, [title]);
  return (
    <>
      <a class="skip" href="#main" onClick={skip}>
        {t("skip-to-content")}
      </a>
      <header class="bar">
        <Mark />
        <div class="bar-title">
          <h1>{title}</h1>
          {place && <bdi class="bar-centre">{place.session.centre}</bdi>}
        </div>
        <div class="bar-status">{status}</div>
        <div class="bar-tools">
          {actions}
          <LanguageChoice />
          <ThemeChoice />
          {place && (
            <button
              type="button"
              class="quiet"
              onClick={onSignOut ?? (() => void signOut(place.role))}
            >
              {t("sign-out")} <bdi class="muted">{place.session.subject}</bdi>
            </button>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Announcements />
    </>
  );
}

/** A link to a part of the page would change the fragment, in which some pages keep what they show. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" class="mark-ground" />
      <path d="M9 8h14v4H13.4v3.4H21v4h-7.6V25H9z" class="mark-letter" />
      <circle cx="22.6" cy="23.4" r="2.6" class="mark-dot" />
    </svg>
  );
}
