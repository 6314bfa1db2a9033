import { createServer } from 'node:net';

const DEFAULT_PORT = 4173;
const MOST_TRIES = 100;
const LAST_PORT = 65_535;

/** The first free port, from the one asked for on. A sentence where that is no port, or none is free. */
export async function choosePort(asked: string | undefined, host: string): Promise<number | string> {
  const wanted = asked || String(DEFAULT_PORT);
  const first = Number(wanted);
  if (!/^\d+$/.test(wanted) || first < 1 || first > LAST_PORT)
    return `PORT=${asked} is no port: a number from 1 to ${LAST_PORT} is`;
  const last = Math.min(first + MOST_TRIES - 1, LAST_PORT);
  for (let port = first; port <= last; port++) if (await isFree(port, host)) return port;
  return `No port from ${first} to ${last} is free: choose another with PORT`;
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
