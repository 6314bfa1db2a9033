import { createServer } from 'node:net';

const DEFAULT_PORT = 4173;
const MOST_TRIES = 100;

/**
 * The port to listen on: the one asked for, or the first free one from the default on. A sentence where the one asked
 * for is taken or is no port.
 */
export async function choosePort(asked: string | undefined, host: string): Promise<number | string> {
  if (asked !== undefined && asked !== '') {
    const port = Number(asked);
    if (!/^\d+$/.test(asked) || port < 1 || port > 65535)
      return `PORT=${asked} is no port: a number from 1 to 65535 is`;
    return (await isFree(port, host))
      ? port
      : `Port ${asked} is taken (PORT=${asked}): stop what uses it, or choose another`;
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + MOST_TRIES; port++) if (await isFree(port, host)) return port;
  return `No port from ${DEFAULT_PORT} to ${DEFAULT_PORT + MOST_TRIES - 1} is free: choose one with PORT`;
}

/** Also where `localhost` may mean IPv6: another program there would answer in our place. */
async function isFree(port: number, host: string): Promise<boolean> {
  return (await canListen(port, host)) && (await canListen(port, '::1'));
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without this sort of address has nobody listening there.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
