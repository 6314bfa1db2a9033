import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { runData } from '#/cli/data/run';

/** A small sound project: `data/` with two sources, and `articles/` with their texts. */
export const FIXTURE = fileURLToPath(new URL('../fixtures/atlas', import.meta.url));

/** A change in one file: text that stands there, and what comes in its place; null takes the file away. */
export type Edit = readonly [file: string, from: string, to: string] | readonly [file: string, content: string | null];

const made: string[] = [];

afterEach(async () => {
  await Promise.all(made.splice(0).map((root) => rm(root, { recursive: true })));
});

/** A copy of the fixture with edits, which is taken away after the test. */
export async function aDataFolder(...edits: readonly Edit[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'atlas-'));
  made.push(root);
  await cp(FIXTURE, root, { recursive: true });
  for (const edit of edits) await change(join(root, edit[0]), edit);
  return root;
}

async function change(path: string, edit: Edit) {
  if (edit.length === 2) return edit[1] === null ? await rm(path, { recursive: true }) : await writeFile(path, edit[1]);
  const text = await readFile(path, 'utf8');
  const [file, from, to] = edit;
  if (text.split(from).length !== 2) throw new Error(`“${from}” stands not once in ${file}`);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
}

/** Runs a command of `npm run data` in a folder. */
export async function runIn(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runData(args, {
    root,
    env,
    say: (line) => out.push(line),
    complain: (line) => errors.push(line),
  });
  return { code, out, errors };
}
