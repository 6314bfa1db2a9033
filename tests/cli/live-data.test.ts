import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createLogger, createServer } from 'vite';
import { expect, it, onTestFinished, vi } from 'vitest';
import { liveData } from '#/cli/vite-data';

/** A development server on a copy of the fixture's records. */
async function develop() {
  const folder = join(mkdtempSync(join(tmpdir(), 'live-data-')), 'data');
  cpSync('tests/fixtures/atlas/data', folder, { recursive: true });
  const said: string[] = [];
  const log = (message: string) => void said.push(message);
  const server = await createServer({
    configFile: false,
    // Not the mode in which the plugin keeps out of the tests' own server.
    mode: 'development',
    resolve: { alias: [{ find: /^#\//, replacement: `${resolve('src')}/` }] },
    customLogger: { ...createLogger('silent'), info: log, error: log },
    optimizeDeps: { noDiscovery: true },
    plugins: [liveData(folder)],
    server: { host: '127.0.0.1', port: 0, watch: { usePolling: true, interval: 50 } },
  });
  await server.listen();
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  const sent = vi.spyOn(server.ws, 'send');
  const [site = ''] = server.resolvedUrls?.local ?? [];
  const get = async () => {
    const response = await fetch(new URL('data/corridor.json', site));
    return { status: response.status, text: await response.text() };
  };
  return { file: (name: string) => join(folder, name), get, sent, said };
}

it('serves the records as they are, shows every mistake with file and line, and recovers', {
  timeout: 60_000,
}, async () => {
  const { file, get, sent, said } = await develop();
  const first = await get();
  expect(first.status).toBe(200);
  expect(JSON.parse(first.text)).toMatchObject({ format: 'corridor-atlas/1' });

  const kinds = file('kinds.yaml');
  const good = readFileSync(kinds, 'utf8');
  writeFileSync(kinds, `${good}\n- id: Not An Id\n  label: {}\n`);
  await vi.waitFor(async () => expect((await get()).status).toBe(500), { timeout: 20_000, interval: 100 });
  const { text } = await get();
  expect(text).toMatch(/data\/kinds\.yaml:\d+: .*Not An Id/);
  expect(text.split('\n').length).toBeGreaterThanOrEqual(3);
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(expect.objectContaining({ type: 'error' })));
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({
      err: expect.objectContaining({ message: text, loc: expect.objectContaining({ file: kinds }) }),
    }),
  );
  expect(said).toContain(text);

  writeFileSync(kinds, good);
  await vi.waitFor(async () => expect((await get()).status).toBe(200), { timeout: 20_000, interval: 100 });
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ type: 'full-reload' }));
});
