import { preview } from 'vite';
import { ensureBuilt } from './build';
import { choosePort } from './port';

const { HOST = '127.0.0.1', PORT } = process.env;

const early = await choosePort(PORT, HOST);
if (typeof early === 'string') fail(early);
else if (!(await ensureBuilt())) process.exitCode = 1;
else {
  // Building takes a while, in which somebody else may have taken the port.
  const port = await choosePort(PORT, HOST);
  if (typeof port === 'string') fail(port);
  else await serve(port);
}

/** Serves `dist` until the process is told to stop. */
async function serve(port: number) {
  const server = await preview({ logLevel: 'warn', preview: { host: HOST, port, strictPort: true } }).catch((error) => {
    fail(error instanceof Error ? error.message : String(error));
    return null;
  });
  if (server === null) return;
  const stop = () => process.exit(0);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  if (process.env.npm_lifecycle_event !== undefined) onOrphaned(stop);
  const other = PORT === undefined || PORT === '' || Number(PORT) === port ? '' : ` (port ${PORT} is taken)`;
  console.log(`Corridor Atlas: http://${HOST === '0.0.0.0' ? '127.0.0.1' : HOST}:${port}/${other}`);
}

/** npm hands SIGTERM to the shell between it and this process, which dies of it and tells nobody. */
function onOrphaned(stop: () => void) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 200).unref();
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
