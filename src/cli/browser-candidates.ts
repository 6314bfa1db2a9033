import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Candidate, Launch } from './browser-order';
import { unpackBundledChromium } from './bundled-chromium';

/** What the search for a browser may ask of the machine; faked in tests. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
  readonly run: (command: string, args: readonly string[], timeout: number) => Promise<void>;
  /** Where Playwright would look for the browsers that it has downloaded. */
  readonly playwrightPaths: () => readonly string[];
  /** Unpacks the Chromium of the npm package; null where it is not installed or has none for this machine. */
  readonly unpack: () => Promise<readonly Launch[] | null>;
};

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
/** Asks for the software renderer, where the default finds no GPU and gives up. */
const SOFTWARE = ['--use-gl=angle', '--use-angle=swiftshader', '--ignore-gpu-blocklist'];
const APT = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'];

/** Every place where a browser may be found, in the order of trying. */
export function browserCandidates(machine: Machine): readonly Candidate[] {
  return [
    { name: 'CHROMIUM_PATH', launches: async () => fromVariable(machine) },
    { name: "Playwright's cache", launches: async () => fromPlaywright(machine) },
    { name: 'PATH', launches: async () => fromPath(machine) },
    {
      name: '@sparticuz/chromium',
      launches: async () => (await machine.unpack()) ?? 'not installed, or nothing for this machine',
    },
    { name: 'playwright install chromium', launches: () => fromDownload(machine) },
    { name: 'apt-get install chromium', launches: () => fromApt(machine) },
  ];
}

/** The command that a person should type when nothing was found. */
export function installHint(machine: Machine): string {
  if (machine.exists('/usr/bin/apt-get')) return `${machine.isRoot ? '' : 'sudo '}${APT.join(' ')}`;
  return 'npx playwright install --with-deps chromium';
}

/** This machine. */
export function thisMachine(playwrightPaths: () => readonly string[]): Machine {
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run: async (command, args, timeout) => {
      await promisify(execFile)(command, [...args], { timeout, maxBuffer: 64 << 20 });
    },
    playwrightPaths,
    unpack: unpackBundledChromium,
  };
}

function fromVariable({ env, exists }: Machine) {
  const path = env.CHROMIUM_PATH;
  if (!path) return 'not set';
  return exists(path) ? ways(path) : `${path} does not exist`;
}

function fromPlaywright({ playwrightPaths, exists }: Machine) {
  const paths = playwrightPaths().filter(exists);
  return paths.length > 0 ? paths.flatMap(ways) : 'empty';
}

function fromPath({ env, exists }: Machine) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS].filter(
    exists,
  );
  return paths.length > 0 ? paths.flatMap(ways) : 'no chromium, google-chrome or microsoft-edge';
}

async function fromDownload(machine: Machine) {
  await machine.run('npx', ['playwright', 'install', 'chromium'], 60_000);
  return fromPlaywright(machine);
}

async function fromApt(machine: Machine) {
  if (!machine.isRoot || !machine.env.CI) return 'done only as root and where CI is set';
  await machine.run('apt-get', ['update'], 120_000);
  await machine.run('env', ['DEBIAN_FRONTEND=noninteractive', ...APT], 300_000);
  return fromPath(machine);
}

function ways(path: string): readonly Launch[] {
  return [[], SOFTWARE].map((args) => ({ path, args, env: {} }));
}
