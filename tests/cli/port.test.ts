import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { choosePort } from '#/cli/port';

const HERE = '127.0.0.1';

async function occupy(port: number, host?: string): Promise<number> {
  const server = createServer().listen({ port, host });
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

it('takes the port that was asked for', async () => {
  const server = createServer().listen({ port: 0, host: HERE });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  expect(await choosePort(String(port), HERE)).toBe(port);
});

it('goes on to the next free one when that is taken, on this address or on all', async () => {
  for (const host of [HERE, undefined]) {
    const port = await occupy(0, host);
    expect(await choosePort(String(port), HERE)).toBeGreaterThan(port);
  }
});

it('says so when it is no port', async () => {
  for (const asked of ['http', '0', '70000', '-1', '80.5', '0x1F90', ' 8080']) {
    expect(await choosePort(asked, HERE)).toMatch(`PORT=${asked} is no port`);
  }
});

it('goes on to the next free one when none was asked for', async () => {
  const first = await choosePort(undefined, HERE);
  if (typeof first === 'string') throw new Error(first);
  await occupy(first, HERE);
  expect(await choosePort('', HERE)).toBeGreaterThan(first);
});
