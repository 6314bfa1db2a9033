import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type Browser, chromium } from 'playwright';
import { findBrowser } from '../browser';
import { CASES, type Case } from './cases';
import { measureSteps, openPage } from './measure';
import { profileSteps } from './profile';
import { type Machine, type Result, reportOf } from './report';
import { serveSites } from './sites';
import { median, percentile } from './statistics';

const PAGE = 'docs/benchmarks.md';
const PROFILED_STEPS = 100;
/** A machine is faster at one moment than at another: what is compared takes turns, so that all have their share of both. */
const TURNS = 3;
/** Steps of a turn after the first. */
const AGAIN = 200;

/** `npm run bench` measures everything and writes the page; names of cases after it measure those alone and write nothing. */
const profiles = process.argv.includes('--profile');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const cases = CASES.filter(({ id }) => asked.length === 0 || asked.includes(id));

const sites = await serveSites(profiles);
const { launch } = await findBrowser();
const browser = await chromium.launch({
  executablePath: launch.path,
  args: [...launch.args],
  env: { ...process.env, ...launch.env },
});
try {
  const results = new Map<Case, Result>();
  for (let turn = 0; turn < (profiles ? 1 : TURNS); turn++)
    for (const of of cases) {
      if (turn > 0 && (of.act === 'play' || !results.has(of))) continue;
      const page = await openPage(browser, of.address(sites)).catch(() => null);
      if (page === null) console.log(`${of.name}: the page has not finished its first drawing`);
      else if (profiles) console.log(`${of.name}\n${(await profileSteps(page, of.act, PROFILED_STEPS)).join('\n')}`);
      else {
        const measured = await measureSteps(browser, page, of.act, turn === 0 ? of.steps : AGAIN);
        const main = measured.steps.map((step) => step.main);
        console.log(
          `${of.name}: median ${median(main).toFixed(1)} ms, 95th percentile ${percentile(main, 95).toFixed(1)}`,
        );
        // What is kept is asked after the first turn, which is the longest.
        const first = results.get(of)?.measured;
        const steps = [...(first?.steps ?? []), ...measured.steps];
        results.set(of, { of, measured: { ...(first ?? measured), steps } });
      }
      await page?.close();
    }
  if (results.size > 0) {
    const text = reportOf([...results.values()], await machineOf(browser));
    console.log(`\n${text}`);
    if (asked.length === 0) {
      mkdirSync('docs', { recursive: true });
      writeFileSync(PAGE, text);
    }
  }
} finally {
  await browser.close();
  await sites.stop();
}

async function machineOf(browser: Browser): Promise<Machine> {
  const page = await browser.newPage();
  const graphics = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const names = gl?.getExtension('WEBGL_debug_renderer_info');
    return names && gl ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'unknown';
  });
  await page.close();
  return {
    cores: availableParallelism(),
    node: process.versions.node,
    browser: browser.version(),
    graphics: /swiftshader|llvmpipe/i.test(graphics) ? 'none, drawn by the processor' : graphics,
    date: new Date().toISOString().slice(0, 10),
  };
}
