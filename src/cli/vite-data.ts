import { resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';

const ADDRESS = '/data/corridor.json';

/** Milliseconds in which an editor has written the whole of a file whose change was noticed while it was still empty. */
const WRITTEN_AFTER = 100;

/** What the last compilation gave: the document as text, or what to show in its place. */
type Compiled = { readonly text: string } | { readonly mistakes: Mistakes };
type Mistakes = { readonly message: string; readonly file: string; readonly line: number };

/**
 * While developing, compiles the folder of records in memory, again at each edit, and serves the result where the app
 * looks for it. Mistakes are shown all at once in Vite's overlay and in the terminal, with file and line.
 */
export function liveData(folder = resolve('data')): Plugin {
  return {
    name: 'live-data',
    apply: (_, { command, mode, isPreview }) => command === 'serve' && mode !== 'test' && !isPreview,
    configureServer(server) {
      let compiled = compile(server, folder);
      compiled.then((result) => log(server, result));

      server.middlewares.use(async (request, response, next) => {
        if (request.url?.split('?', 1)[0] !== ADDRESS) return next();
        const result = await compiled;
        const isGood = 'text' in result;
        response.statusCode = isGood ? 200 : 500;
        response.setHeader('Content-Type', isGood ? 'application/json' : 'text/plain; charset=utf-8');
        response.end(isGood ? result.text : result.mistakes.message);
      });

      server.ws.on('connection', async () => {
        const result = await compiled;
        if ('mistakes' in result) show(server, result.mistakes);
      });

      server.watcher.add(folder);
      server.watcher.on('all', async (_, path) => {
        if (!path.startsWith(folder + sep)) return;
        // The watcher drops what follows within 50 ms: read at once, half a file could stay the last word.
        const own = setTimeout(WRITTEN_AFTER).then(() => compile(server, folder));
        compiled = own;
        const result = await own;
        // A later edit has its own answer on the way.
        if (compiled !== own) return;
        log(server, result);
        if ('mistakes' in result) show(server, result.mistakes);
        else server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** The compiler is loaded through the server, so that it knows the alias and an edit of the schema takes effect. */
async function compile(server: ViteDevServer, folder: string): Promise<Compiled> {
  try {
    const { compileData } = (await server.ssrLoadModule('/src/cli/data/compile.ts')) as typeof import('./data/compile');
    const { createReport } = (await server.ssrLoadModule('/src/cli/data/report.ts')) as typeof import('./data/report');
    const result = await compileData(folder);
    if (result.ok) return { text: JSON.stringify(result.value) };
    const { file = 'data', line = 1 } = result.issues[0]?.params ?? {};
    const message = (await createReport(process.env))(result.issues).join('\n');
    // Files are named from the folder's own name on.
    return { mistakes: { message, file: resolve(folder, '..', String(file)), line: Number(line) } };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { mistakes: { message, file: folder, line: 1 } };
  }
}

function show(server: ViteDevServer, { message, file, line }: Mistakes): void {
  server.ws.send({ type: 'error', err: { plugin: 'data', message, stack: '', loc: { file, line, column: 1 } } });
}

function log(server: ViteDevServer, result: Compiled): void {
  const { logger } = server.config;
  if ('mistakes' in result) logger.error(result.mistakes.message, { timestamp: true });
  else logger.info('data compiled', { timestamp: true });
}
