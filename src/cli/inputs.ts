import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the built site is made from; `public/data` is itself built from `data`. */
const INPUTS = [
  'data',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];
const NOT_INPUTS = [join('public', 'data'), join('src', 'cli', 'basemap'), join('src', 'cli', 'bench')];

/** What the site would be built from now, as one digest over names and contents. */
export function inputsNow(): string {
  return digest(INPUTS);
}

/** What the site in `dist` was built from; null where there is none. */
export function inputsOf(dist: string): string | null {
  const isBuilt = existsSync(join(dist, 'index.html')) && existsSync(stampOf(dist));
  return isBuilt ? readFileSync(stampOf(dist), 'utf8') : null;
}

/** Notes in `dist` what it was built from. */
export function noteInputs(dist: string, inputs: string): void {
  writeFileSync(stampOf(dist), inputs);
}

function stampOf(dist: string): string {
  return join(dist, '.vite', 'inputs.sha256');
}

/** A digest over names and contents of all files under the given paths. */
function digest(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder).sort()) {
    const text = readFileSync(path);
    hash.update(`${path}\0${text.length}\0`).update(text);
  }
  return hash.digest('hex');
}

function filesUnder(path: string): readonly string[] {
  if (NOT_INPUTS.includes(path) || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
