import { test as base, expect, type Page } from '@playwright/test';
import { findBrowser } from '../src/cli/browser';
import { createReader, type Reader } from './reader';

type Options = {
  /** What the console may say in a test that breaks something on purpose. */
  readonly allowedErrors: readonly RegExp[];
};

/** A reader with a page that must stay silent: no error, no breach of the security policy, no request to another host. */
export const test = base.extend<Options & { readonly reader: Reader }>({
  allowedErrors: [[], { option: true }],
  reader: async ({ page, allowedErrors }, use) => {
    const troubles = watch(page);
    await use(createReader(page));
    expect(troubles.filter((text) => !allowedErrors.some((allowed) => allowed.test(text)))).toEqual([]);
  },
});

export { expect };

const { launch } = await findBrowser();

/**
 * For `test.use`: the browser has no WebGL, and the map is SVG. What is not about the map may go without: where the
 * processor stands in for a GPU, WebGL takes as long as all the rest of the page.
 */
export const WITHOUT_WEBGL = {
  launchOptions: {
    executablePath: launch.path,
    args: [...launch.args, '--disable-3d-apis'],
    env: { ...process.env, ...launch.env },
  },
  // MapLibre and the browser say in the console that there is none.
  allowedErrors: [/WebGL/i],
};

/** Where the built site is served; the server prints it. */
function siteAddress(): string {
  const address = process.env.SITE_ADDRESS;
  if (address === undefined) throw new Error('The site is not served');
  return address;
}

/** Everything that goes wrong on a page, as it happens. */
function watch(page: Page): readonly string[] {
  const troubles: string[] = [];
  const own = new URL(siteAddress()).hostname;
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.hostname !== own)
      troubles.push(`foreign: ${url.href}`);
  });
  return troubles;
}
