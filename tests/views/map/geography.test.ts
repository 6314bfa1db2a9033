import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGeography } from '#/views/map/geography';

/** Answers with the basemap's own files, but for those that are missing; notes what was asked for. */
function serve(missing: ReadonlySet<string>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.split('/').at(-1) ?? '';
    asked.push(file);
    return missing.has(file)
      ? new Response('Not found', { status: 404 })
      : new Response(readFileSync(`public/basemap/${file}`));
  });
  return asked;
}

describe('finer coasts that do not come', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are asked for again where the reader comes closer, not while the map stands still', async () => {
    const missing = new Set(['region-detail.topo.json']);
    const asked = serve(missing);
    const geography = createGeography(new AbortController().signal, () => {});
    expect(await geography.load()).toBe(true);
    for (let step = 0; step < 5; step++) await geography.loadDetail(5);
    const times = () => asked.filter((file) => file === 'region-detail.topo.json').length;
    expect(times()).toBe(1);
    await geography.loadDetail(5.5);
    expect(times()).toBe(2);
    missing.clear();
    await geography.loadDetail(6);
    expect(geography.found().fine).not.toBeNull();
  });
});
