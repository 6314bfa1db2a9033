import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { type Manifest, type Plugin, preview } from 'vite';
import { LANGS, type Lang } from '#/core/view-state';
import { findBrowser } from './browser';
import { type Asked, firstScripts, scriptsUntil } from './budget-measure';

const DIST = 'dist';
const WORKER = /worker/;

/** Thousands of bytes, compressed with gzip. */
const MOST = { first: 110, usable: 720 };

const manifest: Manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
report('first chunk with all that it imports', total(firstScripts(manifest)), MOST.first);

const { launch } = await findBrowser();
const browser = await chromium.launch({
  executablePath: launch.path,
  args: [...launch.args],
  env: { ...process.env, ...launch.env },
});
try {
  const sizes = await Promise.all(LANGS.map(async (lang) => ({ lang, size: total(await loaded(browser, lang)) })));
  const words = sizes.map(({ lang, size }) => `${lang} ${size.toFixed(1)}`).join(', ');
  report(
    `all JavaScript until map and timeline are usable, workers included (${words})`,
    Math.max(...sizes.map(({ size }) => size)),
    MOST.usable,
  );
} finally {
  await browser.close();
}

/** The scripts that a browser fetches in one language until the page says that it is ready, as the server sees it. */
async function loaded(browser: Browser, lang: Lang): Promise<ReadonlySet<string>> {
  const asked: Asked[] = [];
  const server = await preview({
    logLevel: 'warn',
    plugins: [listener((file) => asked.push({ file, at: Date.now() }))],
    preview: { host: '127.0.0.1', port: 4573, strictPort: false },
  });
  const page = await browser.newPage();
  try {
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?lang=${lang}`, { waitUntil: 'commit' });
    const ready = await page.evaluate(whenReady);
    const scripts = scriptsUntil(asked, ready);
    if (![...scripts].some((file) => WORKER.test(file))) throw new Error('The map has not asked for its worker');
    return scripts;
  } finally {
    await page.close();
    await server.close();
  }
}

/** Runs in the page, soon after it has begun to load: the moment at which it has drawn everything. */
function whenReady(): Promise<number> {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset.ready !== 'true') return;
      observer.disconnect();
      resolve(Date.now());
      // Its root may not be there yet.
    }).observe(document, { subtree: true, attributeFilter: ['data-ready'] });
  });
}

/** Tells of each file of the site that is asked for. */
function listener(told: (file: string) => void): Plugin {
  return {
    name: 'listener',
    configurePreviewServer(server) {
      server.middlewares.use((request, _, next) => {
        told((request.url ?? '').split('?', 1)[0]?.slice(1) ?? '');
        next();
      });
    },
  };
}

function total(files: ReadonlySet<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length / 1000, 0);
}

function report(what: string, size: number, most: number) {
  const within = size <= most;
  console.log(`  ${what}: ${size.toFixed(1)} of ${most} kB gzip${within ? '' : ': too much'}`);
  if (!within) process.exitCode = 1;
}
