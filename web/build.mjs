// Builds the pages into dist, or the tests into target/tests.
//
// dist is committed, so that the server can be built and run without Node. Therefore the same
// sources must give the same bytes on every machine: no times, no absolute paths, pinned versions.

import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));

/** The pages and what the browser's tab says until the texts are there. */
const PAGES = {
  login: "Sign in",
  board: "Wallboard",
  report: "Report",
  console: "Console",
  case: "Case",
};

/** What runs beside a page: its address stands in the page, since it holds a digest. */
const WORKERS = { console: { name: "beat", source: "src/pages/console/beat.ts" } };

const COMMON = {
  absWorkingDir: here,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  loader: { ".ftl": "text" },
  logLevel: "warning",
  metafile: true,
};

async function buildPages(out) {
  await rm(path.join(here, out), { recursive: true, force: true });
  const result = await build({
    ...COMMON,
    entryPoints: Object.fromEntries([
      ...Object.keys(PAGES).map((page) => [page, `src/pages/${page}/main.tsx`]),
      ...Object.values(WORKERS).map(({ name, source }) => [name, source]),
    ]),
    outdir: `${out}/assets`,
    entryNames: "[name]-[hash]",
    chunkNames: "shared-[hash]",
    splitting: true,
    minify: true,
    legalComments: "none",
  });
  for (const page of Object.keys(PAGES)) {
    await writeFile(path.join(here, out, `${page}.html`), html(page, result.metafile));
  }
  await writeFile(
    path.join(here, out, "assets/icon.svg"),
    await readFile(path.join(here, "src/icon.svg")),
  );
  await writeFile(path.join(here, out, "assets/licences.txt"), await licences(result.metafile));
}

/** The page itself: only links, since the content security policy allows nothing inline. */
function html(page, metafile) {
  const [script, output] = outputOf(metafile, `src/pages/${page}/main.tsx`);
  const styles = output.cssBundle
    ? `    <link rel="stylesheet" href="${address(output.cssBundle)}">\n`
    : "";
  const shared = output.imports
    .filter((found) => found.kind === "import-statement")
    .map((found) => `    <link rel="modulepreload" href="${address(found.path)}">\n`)
    .join("");
  const worker = WORKERS[page] ? workerLink(WORKERS[page], metafile) : "";
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${PAGES[page]} · Firstline</title>
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${styles}${shared}${worker}    <script type="module" src="${address(script)}"></script>
  </head>
  <body>
    <div id="page"></div>
    <noscript>Firstline's pages need JavaScript.</noscript>
  </body>
</html>
`;
}

function workerLink({ name, source }, metafile) {
  const [script] = outputOf(metafile, source);
  return `    <meta name="firstline-${name}" content="${address(script)}">\n`;
}

function outputOf(metafile, source) {
  return Object.entries(metafile.outputs).find(([, found]) => found.entryPoint === source);
}

function address(file) {
  return `/assets/${path.basename(file)}`;
}

/** The licences of the libraries that are in the bundles: they ask to go along with copies. */
async function licences(metafile) {
  const packages = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
    if (name) packages.add(name);
  }
  const texts = ["These libraries are part of Firstline's pages.\n"];
  for (const name of [...packages].sort()) {
    const folder = path.join(here, "node_modules", name);
    const { version, license } = JSON.parse(
      await readFile(path.join(folder, "package.json"), "utf8"),
    );
    const file = (await readdir(folder)).sort().find((found) => /^licen[cs]e/i.test(found));
    const text = file ? await readFile(path.join(folder, file), "utf8") : "";
    texts.push(`\n${"=".repeat(72)}\n${name} ${version}, ${license}\n\n${text.trim()}\n`);
  }
  return texts.join("");
}

async function buildTests() {
  const out = "target/tests";
  await rm(path.join(here, out), { recursive: true, force: true });
  await mkdir(path.join(here, out), { recursive: true });
  const found = await readdir(path.join(here, "tests"), { recursive: true });
  const tests = found.filter((name) => /(\.test|^screenshots|^read_report)\.tsx?$/.test(name)).sort();
  await build({
    ...COMMON,
    entryPoints: tests.map((name) => `tests/${name}`),
    outdir: out,
    outExtension: { ".js": ".mjs" },
    platform: "node",
    packages: "external",
    sourcemap: "inline",
  });
}

if (process.argv.includes("--tests")) {
  await buildTests();
} else {
  // `--out FOLDER` builds elsewhere, to compare with what is committed.
  const given = process.argv.indexOf("--out");
  await buildPages(given < 0 ? "dist" : process.argv[given + 1]);
}
