import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inputsNow, inputsOf, noteInputs } from './inputs';

const DIST = 'dist';

/** Builds dataset and app into `dist`; false where the data does not compile, which has been said on stderr by then. */
export async function buildSite(quiet: boolean): Promise<boolean> {
  const inputs = inputsNow();
  // A process of its own: the same command, and the same words, as `npm run data -- build`.
  const data = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/data.ts', 'build'], {
    stdio: ['ignore', quiet ? 2 : 1, 2],
  });
  if (data.status !== 0) return false;
  await build({ logLevel: quiet ? 'warn' : 'info' });
  noteInputs(DIST, inputs);
  return true;
}

/** Builds the site unless it stands already, made from the files as they are. */
export async function ensureBuilt(): Promise<boolean> {
  if (inputsOf(DIST) === inputsNow()) return true;
  console.error('Building the site …');
  return await buildSite(true);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await buildSite(false)) ? 0 : 1;
}
