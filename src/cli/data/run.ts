import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DatasetDocument } from '#/core/dataset-document';
import type { Issue } from '#/core/result';
import { buildData, DATASET_FILE, SCHEMA_FILE, writeFolderSchemas } from './build';
import { compileData } from './compile';
import { createReport } from './report';
import { verifySources } from './verify';

/** Where a command runs, and where its words go: a line a call. */
export type Surroundings = {
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
};

const USAGE = `Usage: npm run data -- COMMAND
  build                 check data/ and write ${DATASET_FILE} with its JSON Schema
  check                 the same, without writing
  verify --sources DIR  hold the paragraphs’ digests against the articles DIR/<source id>.txt
                        (or name the folder in SOURCES_DIR)
  schema                write data/schema/, the JSON Schemas for editors`;

/** Runs one command of `npm run data`; the result is the exit code. Never rejects: what goes wrong is said in a sentence. */
export async function runData(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { complain } = surroundings;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { sources: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    const [name = '', ...more] = positionals;
    if (values.help) {
      surroundings.say(USAGE);
      return 0;
    }
    const command = COMMANDS.get(name);
    if (command === undefined || more.length > 0) {
      const surplus = command === undefined ? name : more.join(' ');
      complain(surplus === '' ? 'Which command?' : `“${surplus}” is not understood.`);
      complain(USAGE);
      return 1;
    }
    return await command(surroundings, values.sources ?? surroundings.env.SOURCES_DIR ?? '');
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    if (error instanceof TypeError && 'code' in error) complain(USAGE);
    return 1;
  }
}

const COMMANDS = new Map<string, (surroundings: Surroundings, sources: string) => Promise<number>>([
  [
    'build',
    async (surroundings) => {
      const result = await buildData(surroundings.root);
      if (!result.ok) return await fail(result.issues, surroundings);
      surroundings.say(`${summary(result.value)}: wrote ${DATASET_FILE} and ${SCHEMA_FILE}.`);
      return 0;
    },
  ],
  [
    'check',
    async (surroundings) => {
      const result = await compileData(resolve(surroundings.root, 'data'));
      if (!result.ok) return await fail(result.issues, surroundings);
      surroundings.say(`${summary(result.value)}: no problems.`);
      return 0;
    },
  ],
  ['verify', verify],
  [
    'schema',
    async (surroundings) => {
      await writeFolderSchemas(surroundings.root);
      surroundings.say('Wrote data/schema.');
      return 0;
    },
  ],
]);

async function verify(surroundings: Surroundings, sources: string): Promise<number> {
  if (sources === '') {
    surroundings.complain('Where are the articles? Name their folder with --sources DIR or in SOURCES_DIR.');
    surroundings.complain(USAGE);
    return 1;
  }
  const result = await compileData(resolve(surroundings.root, 'data'));
  if (!result.ok) return await fail(result.issues, surroundings);
  const { articles, issues } = await verifySources(result.value.sources, surroundings.root, sources);
  for (const { file, paragraphs } of articles)
    surroundings.say(`${file}: ${counted(paragraphs, 'paragraph')} as recorded.`);
  if (issues.length > 0) return await fail(issues, surroundings);
  const total = articles.reduce((sum, article) => sum + article.paragraphs, 0);
  surroundings.say(`Verified ${counted(total, 'paragraph')} of ${counted(articles.length, 'article')}.`);
  return 0;
}

async function fail(issues: readonly Issue[], { env, complain }: Surroundings): Promise<number> {
  const report = await createReport(env);
  for (const line of report(issues)) complain(line);
  return 1;
}

function summary({ events, places, organizations, people, sources }: DatasetDocument): string {
  return [
    counted(events.length, 'event'),
    counted(places.length, 'place'),
    counted(organizations.length, 'organisation'),
    counted(people.length, 'person', 'people'),
    counted(sources.length, 'source'),
  ].join(', ');
}

function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
