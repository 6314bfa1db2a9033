import { homedir } from 'node:os';
import { chromium } from 'playwright';
import { browserCandidates, installHint, thisMachine } from './browser-candidates';
import { chooseBrowser, type FoundBrowser } from './browser-order';
import { probeBrowser } from './browser-probe';

/** Carries the choice to processes that this one starts, so that the search is made once. */
const VARIABLE = 'CORRIDOR_ATLAS_BROWSER';

/**
 * A Chromium with WebGL2 for the tests, looked for in the order of `browserCandidates`; says on stderr which it uses.
 * Throws with everything that was tried where there is none: tests that need a browser are never skipped.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const known = process.env[VARIABLE];
  if (known !== undefined) return JSON.parse(known) as FoundBrowser;
  const machine = thisMachine(() => [chromium.executablePath()]);
  const { found, tried } = await chooseBrowser(browserCandidates(machine), probeBrowser);
  if (found === null) throw new Error(complaint(tried, installHint(machine)));
  console.error(`browser: Chromium ${found.version} (${found.name}: ${found.launch.path.replace(homedir(), '~')})`);
  process.env[VARIABLE] = JSON.stringify(found);
  return found;
}

function complaint(tried: readonly string[], hint: string): string {
  return ['No browser with WebGL2 was found. Tried:', ...tried.map((line) => `  ${line}`), `Install one: ${hint}`].join(
    '\n',
  );
}
