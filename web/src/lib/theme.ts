// Dark and light: as the system is set, unless somebody chose.

import { signal } from "@preact/signals";
import { recall, remember } from "./stored.js";

export type Theme = "system" | "light" | "dark";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

export const theme = signal<Theme>("system");

/** Whether the page is dark now. Charts ask, since they cannot read it from the style sheet. */
export const isDark = signal(false);

const systemIsDark = () => matchMedia("(prefers-color-scheme: dark)");

export function startTheme(): void {
  const chosen = recall("theme");
  theme.value = THEMES.find((known) => known === chosen) ?? "system";
  systemIsDark().addEventListener("change", show);
  show();
}

export function setTheme(chosen: Theme): void {
  theme.value = chosen;
  remember("theme", chosen === "system" ? undefined : chosen);
  show();
}

function show(): void {
  const root = document.documentElement;
  if (theme.value === "system") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", theme.value);
  isDark.value = theme.value === "system" ? systemIsDark().matches : theme.value === "dark";
}
