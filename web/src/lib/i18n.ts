// Texts, numbers and times in the reader's language.
//
// `t` and the formatters read the language from a signal: whoever calls them while rendering is
// rendered again when it changes.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { negotiateLanguages } from "@fluent/langneg";
import { signal } from "@preact/signals";
import { recall, remember } from "./stored.js";

export const LANGUAGES = ["en", "zh", "th", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: "English",
  zh: "中文",
  th: "ไทย",
  ar: "العربية",
};

/** The texts of one page, by language: each a Fluent file. */
export type Catalogues = Record<Language, string[]>;

export type Variables = Record<string, FluentVariable>;

/** The language that is shown. */
export const language = signal<Language>("en");

/** The same with the reader's region, where the browser tells it: `ar-EG` writes other digits. */
export const region = signal("en");

/** The centre's time zone. */
export const zone = signal("UTC");

const bundles = new Map<Language, FluentBundle>();

/** Takes the texts in, and shows the language that the reader chose or the browser prefers. */
export function startTexts(catalogues: Catalogues): void {
  for (const known of LANGUAGES) {
    const locale = regionOf(known, navigator.languages);
    bundles.set(known, bundleOf(known, catalogues[known], locale));
  }
  const chosen = LANGUAGES.find((known) => known === recall("language"));
  showLanguage(chosen ?? preferred(navigator.languages));
}

export function bundleOf(known: Language, texts: string[], locale: string = known): FluentBundle {
  const bundle = new FluentBundle([locale, known]);
  for (const text of texts) {
    const problems = bundle.addResource(new FluentResource(text));
    if (problems.length > 0) throw problems[0];
  }
  return bundle;
}

export function preferred(asked: readonly string[]): Language {
  const [found] = negotiateLanguages([...asked], [...LANGUAGES], {
    defaultLocale: "en",
    strategy: "lookup",
  });
  return LANGUAGES.find((known) => known === found) ?? "en";
}

export function setLanguage(chosen: Language): void {
  remember("language", chosen);
  showLanguage(chosen);
}

function showLanguage(shown: Language): void {
  region.value = regionOf(shown, navigator.languages);
  language.value = shown;
  document.documentElement.lang = shown === "zh" ? "zh-Hans" : shown;
  document.documentElement.dir = direction(shown);
}

export function direction(shown: Language): "ltr" | "rtl" {
  return shown === "ar" ? "rtl" : "ltr";
}

function regionOf(shown: Language, asked: readonly string[]): string {
  return asked.find((tag) => tag === shown || tag.startsWith(`${shown}-`)) ?? shown;
}

/** The text of that id. */
export function t(id: string, variables: Variables = {}): string {
  return text(id, variables) ?? id;
}

/** The text of that id. Undefined: there is none, as for a name that a newer server made up. */
export function text(id: string, variables: Variables = {}): string | undefined {
  const bundle = bundles.get(language.value);
  const message = bundle?.getMessage(id);
  if (!bundle || !message?.value) return undefined;
  return bundle.formatPattern(message.value, variables, []);
}
