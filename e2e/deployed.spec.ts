import type { AddressInfo } from 'node:net';
import { preview } from 'vite';
import { expect, test } from './test';

test('runs under any path of a server', async ({ reader }) => {
  const server = await preview({ base: '/x/y/', logLevel: 'silent', preview: { host: '127.0.0.1', port: 0 } });
  try {
    const { port } = server.httpServer.address() as AddressInfo;
    await reader.opens(`http://127.0.0.1:${port}/x/y/?from=2025#map=4.00/40.0/90.0`);
    await reader.seesOneTruth();
    await expect(reader.page.locator('[data-place-id="urumqi"]')).toBeVisible();
  } finally {
    await server.close();
  }
});

test('carries a strict security policy, and has no script or style in the page itself', async ({ reader, request }) => {
  await reader.opens();
  const policy = await reader.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  const html = await (await request.get('')).text();
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=/);
});

test('a missing file is missing', async ({ request }) => {
  expect((await request.get('data/no-such-file.json')).status()).toBe(404);
});
