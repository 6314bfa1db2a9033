import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Launch } from './browser-order';

const CACHE = resolve('node_modules/.cache/chromium');
/** The package unpacks its own libraries only where it believes to run on Amazon Linux. */
const AMAZON = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/**
 * Unpacks the Chromium of the optional package `@sparticuz/chromium` and says how to start it: first with the libraries
 * of the system, then with those of the package (a bare system has no NSS). Null where the package is not installed or
 * holds nothing for this machine.
 */
export async function unpackBundledChromium(): Promise<readonly Launch[] | null> {
  const module = runsHere() ? entry() : null;
  if (module === null) return null;
  if (!existsSync(CACHE)) await unpack(module);
  writeFileSync(join(CACHE, 'fonts.conf'), FONTS_CONF);
  const path = join(CACHE, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(CACHE, 'fonts.conf') };
  const libraries = [process.env.LD_LIBRARY_PATH, join(CACHE, 'al2023/lib')].filter(Boolean).join(':');
  return [
    { path, args: [], env: fonts },
    { path, args: [], env: { ...fonts, LD_LIBRARY_PATH: libraries } },
  ];
}

/** Unpacks beside its place and moves, so that a killed run leaves nothing that looks whole. */
async function unpack(module: string): Promise<void> {
  mkdirSync(dirname(CACHE), { recursive: true });
  const folder = mkdtempSync(`${CACHE}-`);
  try {
    // A process of its own: the package takes its folder from TMPDIR and changes the environment when imported.
    const script = `await (await import(${JSON.stringify(module)})).default.executablePath()`;
    const env = { ...process.env, ...AMAZON, TMPDIR: folder };
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env, timeout: 120_000 });
    renameSync(folder, CACHE);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The package has a binary for Linux on x64 with glibc alone. */
function runsHere(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync('/lib64/ld-linux-x86-64.so.2');
}

function entry(): string | null {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium');
  } catch {
    return null;
  }
}

/** The fonts of the system, if there are any, beside the one of the package. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${join(CACHE, 'fonts')}</dir>
  <cachedir>${join(CACHE, 'fonts-cache')}</cachedir>
</fontconfig>
`;
