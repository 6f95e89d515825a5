// The switches for language and theme.

import { LANGUAGES, LANGUAGE_NAMES, language, setLanguage, t } from "../lib/i18n.js";
import { setTheme, theme, type Theme } from "../lib/theme.js";

export function LanguageChoice() {
  return (
    <label class="choice">
      <span class="unseen">{t("language")}</span>
      <select
        value={language.value}
        onChange={(event) => {
          const chosen = LANGUAGES.find((known) => known === event.currentTarget.value);
          if (chosen) setLanguage(chosen);
        }}
      >
        {LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known}>
            {LANGUAGE_NAMES[known]}
          </option>
        ))}
      </select>
    </label>
  );
}

const THEME_TEXTS: Record<Theme, string> = {
  system: "theme-system",
  light: "theme-light",
  dark: "theme-dark",
};

export function ThemeChoice() {
  return (
    <label class="choice">
      <span class="unseen">{t("theme")}</span>
      <select
        value={theme.value}
        onChange={(event) => setTheme(event.currentTarget.value as Theme)}
      >
        {(Object.keys(THEME_TEXTS) as Theme[]).map((known) => (
          <option key={known} value={known}>
            {t(THEME_TEXTS[known])}
          </option>
        ))}
      </select>
    </label>
  );
}
