import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findBrowser } from '#/cli/browser';
import { browserCandidates, installHint, type Machine } from '#/cli/browser-candidates';
import { chooseBrowser, type Launch, type Probe } from '#/cli/browser-order';
import { probeBrowser } from '#/cli/browser-probe';
import { unpackBundledChromium } from '#/cli/bundled-chromium';

const CACHED = '/cache/chrome';
const BUNDLED: Launch = { path: '/bundled/chromium', args: [], env: { LD_LIBRARY_PATH: '/bundled/lib' } };

/** A machine that has nothing but what is given. */
function machine(given: Partial<Machine> & { readonly files?: readonly string[] } = {}) {
  const commands: string[] = [];
  const fake: Machine = {
    env: { PATH: '/usr/bin:/opt/bin' },
    isRoot: false,
    exists: (path) => given.files?.includes(path) ?? false,
    run: async (command, args) => {
      commands.push([command, ...args].join(' '));
    },
    playwrightPaths: () => [CACHED],
    unpack: async () => null,
    ...given,
  };
  return { fake, commands };
}

const worksAlways: Probe = async () => ({ works: true, version: '1' });
const worksOnly =
  (...paths: string[]): Probe =>
  async ({ path }) =>
    paths.includes(path) ? { works: true, version: '1' } : { works: false, why: 'no WebGL2' };

it('prefers the browser that CHROMIUM_PATH names', async () => {
  const { fake } = machine({
    env: { CHROMIUM_PATH: '/mine', PATH: '/usr/bin' },
    files: ['/mine', CACHED, '/usr/bin/chromium'],
  });
  const { found } = await chooseBrowser(browserCandidates(fake), worksAlways);
  expect(found).toMatchObject({ name: 'CHROMIUM_PATH', launch: { path: '/mine' } });
});

it('says so and goes on when CHROMIUM_PATH names nothing', async () => {
  const { fake } = machine({ env: { CHROMIUM_PATH: '/gone' }, files: [CACHED] });
  const { found, tried } = await chooseBrowser(browserCandidates(fake), worksAlways);
  expect(found?.name).toBe("Playwright's cache");
  expect(tried).toEqual(['CHROMIUM_PATH: /gone does not exist']);
});

it.each(['chromium', 'google-chrome', 'microsoft-edge'])('finds %s on PATH', async (name) => {
  const { fake } = machine({ files: [`/opt/bin/${name}`] });
  const { found } = await chooseBrowser(browserCandidates(fake), worksAlways);
  expect(found).toMatchObject({ name: 'PATH', launch: { path: `/opt/bin/${name}` } });
});

it('asks for the software renderer when a browser has no WebGL2 by itself', async () => {
  const { fake } = machine({ files: ['/usr/bin/chromium'] });
  const probe: Probe = async ({ args }) =>
    args.includes('--use-angle=swiftshader') ? { works: true, version: '1' } : { works: false, why: 'no WebGL2' };
  const { found } = await chooseBrowser(browserCandidates(fake), probe);
  expect(found?.launch.args).toContain('--use-angle=swiftshader');
});

it('passes over a browser that does not work', async () => {
  const { fake } = machine({ files: ['/usr/bin/chromium', '/usr/bin/google-chrome'] });
  const { found } = await chooseBrowser(browserCandidates(fake), worksOnly('/usr/bin/google-chrome'));
  expect(found?.launch.path).toBe('/usr/bin/google-chrome');
});

it('takes the bundled one before it downloads anything', async () => {
  const { fake, commands } = machine({ unpack: async () => [BUNDLED] });
  const { found } = await chooseBrowser(browserCandidates(fake), worksAlways);
  expect(found).toMatchObject({ name: '@sparticuz/chromium', launch: BUNDLED });
  expect(commands).toEqual([]);
});

it('downloads one when there is none', async () => {
  const files: string[] = [];
  const { fake, commands } = machine({ files });
  const downloading: Machine = {
    ...fake,
    run: async (command, args, timeout) => {
      await fake.run(command, args, timeout);
      files.push(CACHED);
    },
  };
  const { found } = await chooseBrowser(browserCandidates(downloading), worksAlways);
  expect(found?.name).toBe('playwright install chromium');
  expect(commands).toEqual(['npx playwright install chromium']);
});

it('installs a package only as root and only where CI is set', async () => {
  const apt = (commands: readonly string[]) => commands.filter((line) => line.includes('apt-get install'));
  for (const [isRoot, CI, expected] of [
    [true, 'true', 1],
    [true, undefined, 0],
    [false, 'true', 0],
  ] as const) {
    const { fake, commands } = machine({ isRoot, env: { CI } });
    const { found } = await chooseBrowser(browserCandidates(fake), worksAlways);
    expect(found).toBeNull();
    expect(apt(commands)).toHaveLength(expected);
  }
});

it('names all that was tried, and why, when nothing works', async () => {
  const { fake } = machine({
    files: ['/usr/bin/chromium'],
    run: async () => {
      throw new Error('network is unreachable\nstack');
    },
  });
  const { found, tried } = await chooseBrowser(browserCandidates(fake), worksOnly());
  expect(found).toBeNull();
  expect(tried).toEqual([
    'CHROMIUM_PATH: not set',
    "Playwright's cache: empty",
    'PATH: /usr/bin/chromium: no WebGL2',
    'PATH: /usr/bin/chromium --use-gl=angle --use-angle=swiftshader --ignore-gpu-blocklist: no WebGL2',
    '@sparticuz/chromium: not installed, or nothing for this machine',
    'playwright install chromium: network is unreachable',
    'apt-get install chromium: done only as root and where CI is set',
  ]);
});

it('tells a person what to type', () => {
  expect(installHint(machine({ files: ['/usr/bin/apt-get'] }).fake)).toBe(
    'sudo apt-get install -y --no-install-recommends chromium',
  );
  expect(installHint(machine().fake)).toBe('npx playwright install --with-deps chromium');
});

it('finds a browser on this machine that draws with WebGL2', { timeout: 300_000 }, async () => {
  const { launch } = await findBrowser();
  expect(await probeBrowser(launch)).toMatchObject({ works: true });
});

it('sees when a browser has no WebGL2', { timeout: 60_000 }, async () => {
  const { launch } = await findBrowser();
  const without = { ...launch, args: [...launch.args, '--disable-3d-apis'] };
  expect(await probeBrowser(without)).toEqual({ works: false, why: 'no WebGL2' });
});

it('sees when a program is no browser', { timeout: 60_000 }, async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'no-browser-')), 'chromium');
  writeFileSync(path, '#!/bin/sh\nexit 3\n', { mode: 0o755 });
  expect(await probeBrowser({ path, args: [], env: {} })).toMatchObject({ works: false });
});

it('runs the bundled browser, where there is one for this machine', { timeout: 180_000 }, async () => {
  const launches = await unpackBundledChromium();
  const results = await Promise.all((launches ?? []).map(probeBrowser));
  expect(results.some((result) => result.works)).toBe(launches !== null);
});
