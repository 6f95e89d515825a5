// Codes are the centre's own: queues, complaints, dispositions, needs. Those of the example centre
// have words in every language (locales/*/codes.ftl); any other is shown as it is written.

import { text } from "./i18n.js";

/** The code in words: `advice-given` as `Advice given`. */
export function codeWord(code: string): string {
  return text(`code-${code.toLowerCase().replace(/[^a-z0-9-]/g, "-")}`) ?? plain(code);
}

function plain(code: string): string {
  const words = code.replace(/[-_.]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
