import { test as base, expect, type Page } from '@playwright/test';
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
