import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type PreviewServer, preview } from 'vite';
import { ensureBuilt } from '../build';
import { LARGE, makeDataset } from './made/dataset';

const BY_HAND = resolve('src/cli/bench/by-hand');
const DATA = join('data', 'corridor.json');

export type Sites = {
  /** Addresses, with a slash at their end. */
  readonly app: string;
  readonly appLarge: string;
  readonly byHand: string;
  readonly byHandLarge: string;
  readonly stop: () => Promise<void>;
};

/**
 * Builds the app and the page by hand and serves both with the real data and with the large dataset. `readable`: the
 * app's functions keep their names.
 */
export async function serveSites(readable: boolean): Promise<Sites> {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-atlas-bench-'));
  const servers: PreviewServer[] = [];

  async function serve(site: string): Promise<string> {
    const server = await preview({
      logLevel: 'warn',
      build: { outDir: join(folder, site) },
      preview: { host: '127.0.0.1', port: 4700 + servers.length },
    });
    servers.push(server);
    return server.resolvedUrls?.local[0] ?? fail('The site is not served');
  }

  async function stop() {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  }

  try {
    if (!(await ensureBuilt())) fail('The app cannot be built');
    if (readable) await build({ logLevel: 'warn', build: { outDir: join(folder, 'app'), minify: false } });
    else cpSync('dist', join(folder, 'app'), { recursive: true });
    await build({
      logLevel: 'warn',
      configFile: resolve('vite.config.ts'),
      root: BY_HAND,
      publicDir: false,
      build: { outDir: join(folder, 'by-hand'), chunkSizeWarningLimit: 4000 },
    });
    cpSync(join(folder, 'app'), join(folder, 'app-large'), { recursive: true });
    cpSync(join(folder, 'by-hand'), join(folder, 'by-hand-large'), { recursive: true });
    const large = JSON.stringify(makeDataset(LARGE));
    writeFileSync(join(folder, 'app-large', DATA), large);
    writeFileSync(join(folder, 'by-hand-large', 'data.json'), large);
    cpSync(join('dist', DATA), join(folder, 'by-hand', 'data.json'));
    return {
      app: await serve('app'),
      appLarge: await serve('app-large'),
      byHand: await serve('by-hand'),
      byHandLarge: await serve('by-hand-large'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function fail(message: string): never {
  throw new Error(message);
}
