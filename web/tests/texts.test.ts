// The catalogues: all languages say the same, and say all that the pages ask for.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { FluentParser, Visitor, type Message, type VariableReference } from "@fluent/syntax";
import { LANGUAGES, bundleOf, direction, preferred } from "../src/lib/i18n.js";

const FILES = readdirSync("locales/en").sort();

/** Ids that are put together from names which others choose: each prefix and where it is done. */
const FAMILIES = [/^error-/, /^code-/];

function messages(language: string, file: string): Map<string, Set<string>> {
  const resource = new FluentParser().parse(readFileSync(`locales/${language}/${file}`, "utf8"));
  const found = new Map<string, Set<string>>();
  for (const entry of resource.body) {
    assert.notEqual(entry.type, "Junk", `${language}/${file} has something that is no message`);
    if (entry.type !== "Message") continue;
    const { id } = entry as Message;
    assert.ok(!found.has(id.name), `${language}/${file} has ${id.name} twice`);
    found.set(id.name, variablesOf(entry as Message));
  }
  return found;
}

function variablesOf(message: Message): Set<string> {
  const found = new Set<string>();
  class Variables extends Visitor {
    override visitVariableReference(node: VariableReference): void {
      found.add(node.id.name);
    }
  }
  new Variables().visit(message);
  return found;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const where = path.join(folder, entry.name);
    if (entry.isDirectory()) return where.endsWith("gen") ? [] : sources(where);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(where, "utf8")] : [];
  });
}

const CODE = sources("src").join("\n");

test("every language has the same messages with the same variables", () => {
  for (const language of LANGUAGES) {
    assert.deepEqual(readdirSync(`locales/${language}`).sort(), FILES);
    for (const file of FILES) {
      const expected = messages("en", file);
      const found = messages(language, file);
      assert.deepEqual(
        [...found.keys()].sort(),
        [...expected.keys()].sort(),
        `${language}/${file}`,
      );
      for (const [id, variables] of expected) {
        const own = found.get(id) ?? new Set();
        assert.deepEqual([...own].sort(), [...variables].sort(), `${language}/${file}: ${id}`);
      }
    }
  }
});

test("every text that a page asks for is there", () => {
  const known = new Set(FILES.flatMap((file) => [...messages("en", file).keys()]));
  const asked = [...CODE.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, id]) => id ?? "");
  assert.ok(asked.length > 100);
  assert.deepEqual(
    asked.filter((id) => !known.has(id)),
    [],
  );
});

test("no message is left that nobody uses", () => {
  for (const file of FILES) {
    const unused = [...messages("en", file).keys()].filter((id) => {
      return !FAMILIES.some((family) => family.test(id)) && !CODE.includes(`"${id}"`);
    });
    assert.deepEqual(unused, [], file);
  }
});

test("every error that has a text is one of the server's", () => {
  const documented = readFileSync("../docs/errors.md", "utf8");
  const own = new Set(["error-out-of-reach", "error-unknown"]);
  for (const file of FILES) {
    for (const id of messages("en", file).keys()) {
      if (!id.startsWith("error-") || own.has(id)) continue;
      const reason = id.slice("error-".length).replaceAll("-", "_").toUpperCase();
      assert.ok(documented.includes(`### ${reason}\n`), `${id}: docs/errors.md has no ${reason}`);
    }
  }
});

test("counts are said as each language says them", () => {
  const say = (language: "en" | "zh" | "ar", overdue: number) => {
    const file = readFileSync(`locales/${language}/board.ftl`, "utf8");
    const bundle = bundleOf(language, [file]);
    const pattern = bundle.getMessage("alarm-overdue")?.value ?? "";
    return bundle.formatPattern(pattern, { overdue }).replace(/[\u2066-\u2069]/g, "");
  };
  assert.equal(say("en", 1), "One promise is late");
  assert.equal(say("en", 2), "2 promises are late");
  assert.equal(say("zh", 2), "2 项承诺已逾期");
  assert.equal(say("ar", 2), "وعدان متأخران");
});

test("the browser's languages are asked in their order", () => {
  assert.equal(preferred(["ar-EG", "en"]), "ar");
  assert.equal(preferred(["zh-Hans-CN", "en"]), "zh");
  assert.equal(preferred(["de", "th-TH"]), "th");
  assert.equal(preferred(["de"]), "en");
  assert.equal(direction("ar"), "rtl");
  assert.equal(direction("th"), "ltr");
});
