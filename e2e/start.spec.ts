import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from './test';

/** `npm start`, as typed; what it has said so far can be asked for. */
function npmStart(env: Readonly<Record<string, string>>) {
  const child = spawn('npm', ['start'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, to which a signal goes as it does from a terminal.
    detached: true,
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  return { child, said: () => said };
}

function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

async function ends(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** What a supervisor does: only npm itself is told to end. */
test('npm start stops when npm is ended', async () => {
  const { child, said } = npmStart({ PORT: '' });
  await expect.poll(said, { timeout: 60_000 }).toMatch(/http:\S+/);
  const address = /http:\S+/.exec(said())?.[0] ?? '';
  child.kill('SIGTERM');
  await ends(child);
  await expect.poll(() => answers(address)).toBe(false);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`npm start prints one address, takes the next free port, and stops at ${signal}`, async () => {
    const { child, said } = npmStart({ PORT: '' });
    try {
      await expect.poll(said, { timeout: 60_000 }).toMatch(/http:\S+/);
      const addresses = said().match(/http:\S+/g) ?? [];
      expect(addresses).toHaveLength(1);
      const [address = ''] = addresses;
      expect(address).not.toBe(process.env.SITE_ADDRESS);
      expect((await fetch(address)).status).toBe(200);
      process.kill(-(child.pid ?? Number.NaN), signal);
      await ends(child);
      await expect.poll(() => answers(address)).toBe(false);
    } finally {
      child.kill('SIGKILL');
    }
  });
}

test('npm start takes the next free port when the one that was asked for is taken, and says so', async () => {
  const other = createServer().listen({ port: 0, host: '127.0.0.1' });
  await once(other, 'listening');
  const taken = other.address();
  const port = typeof taken === 'object' && taken !== null ? taken.port : Number.NaN;
  const { child, said } = npmStart({ PORT: String(port) });
  try {
    await expect.poll(said, { timeout: 60_000 }).toContain(`(port ${port} is taken)`);
    const address = /http:\S+/.exec(said())?.[0] ?? '';
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    expect((await fetch(address)).status).toBe(200);
    process.kill(-(child.pid ?? Number.NaN), 'SIGTERM');
    await ends(child);
  } finally {
    child.kill('SIGKILL');
    other.close();
  }
});
