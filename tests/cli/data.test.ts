import { spawnSync } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDatasetJson } from '#/formats/json';
import { aDataFolder, FIXTURE, runIn } from '../support/data-folder';

const FAIR = 'data/sources/harbour-fair.yaml';
const CAMP = 'data/sources/sailing-camp.yaml';
const DATASET = 'public/data/corridor.json';

it('checks a sound folder and writes nothing', async () => {
  const root = await aDataFolder();
  expect(await runIn(root, ['check'])).toEqual({
    code: 0,
    out: ['3 events, 2 places, 2 organisations, 1 person, 2 sources: no problems.'],
    errors: [],
  });
  await expect(stat(join(root, 'public'))).rejects.toThrow('ENOENT');
});

it('builds the dataset and its schema, the same each time', async () => {
  const root = await aDataFolder();
  expect((await runIn(root, ['build'])).out).toEqual([
    `3 events, 2 places, 2 organisations, 1 person, 2 sources: wrote ${DATASET} and public/data/corridor-atlas-1.schema.json.`,
  ]);
  const first = await readFile(join(root, DATASET), 'utf8');
  await runIn(root, ['build']);
  expect(await readFile(join(root, DATASET), 'utf8')).toBe(first);
  const schema: unknown = JSON.parse(await readFile(join(root, 'public/data/corridor-atlas-1.schema.json'), 'utf8'));
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});

it('fills in what a folder leaves out', async () => {
  const root = await aDataFolder();
  await runIn(root, ['build']);
  const dataset = readDatasetJson(await readFile(join(root, DATASET), 'utf8'));
  if (!dataset.ok) throw new Error('the built dataset cannot be read');
  const { sources, events, organizations, dataset: info } = dataset.value;
  // The order that dataset.yaml asks for, which is no part of the dataset itself.
  expect(sources.map((source) => source.id)).toEqual(['sailing-camp', 'harbour-fair']);
  expect(info).not.toHaveProperty('sources');
  expect(events.map((event) => event.id)).toEqual(['camp', 'fair', 'fair-speech']);
  expect(sources.map((source) => source.publishedBasis)).toEqual([null, 'stated']);
  expect(organizations[1]).toMatchObject({ aliases: [], seat: null, seatBasis: null, country: null });
  expect(events[2]).toMatchObject({ when: null, places: [], summary: null, evidence: [{ source: 'harbour-fair' }] });
  expect(events[0]?.evidence.map((evidence) => evidence.source)).toEqual(['sailing-camp', 'harbour-fair']);
});

it('puts files that the order does not name behind the others, by name', async () => {
  const root = await aDataFolder(['data/dataset.yaml', 'sources: [sailing-camp, harbour-fair]', 'sources: []']);
  await runIn(root, ['build']);
  const text = await readFile(join(root, DATASET), 'utf8');
  expect(text.indexOf('"id": "harbour-fair"')).toBeLessThan(text.indexOf('"id": "sailing-camp"'));
});

it('names all problems of all files in one run, and writes nothing', async () => {
  const root = await aDataFolder(
    ['data/dataset.yaml', 'sources: [sailing-camp, harbour-fair]', 'sources: [sailing-champ]'],
    ['data/places.yaml', '  country: KZ\n  precision: area', '  country: kz\n  precision: area'],
    [FAIR, 'status: happened\n    places', 'status: hapened\n    places'],
    [FAIR, 'place: aktau', 'place: aktua'],
    [FAIR, 'edtf: 2024-06-01', 'edtf: 2024-06-31'],
    [CAMP, 'kind: programme', 'kind: program'],
    [CAMP, '      - paragraphs: [1]\n', '      - paragraphs: [2]\n'],
  );
  const { code, out, errors } = await runIn(root, ['build']);
  expect(errors).toEqual([
    'data/dataset.yaml:7: Dataset, sources[0]: No source has the id “sailing-champ”; did you mean “sailing-camp”?',
    'data/places.yaml:4: Place “coast”, country: “kz” is no country code; write two capital letters (ISO 3166-1), such as KZ, or null.',
    `${FAIR}:19: Event “fair”, when.edtf: “2024-06-31”: there is no day 31. That month has 30 days.`,
    `${FAIR}:23: Event “fair”, status: “hapened” is none of happened, ongoing, planned; did you mean “happened”?`,
    `${FAIR}:25: Event “fair”, places[0].place: No place has the id “aktua”; did you mean “aktau”?`,
    `${CAMP}:13: Event “camp”, kind: No kind has the id “program”; did you mean “programme”?`,
    `${CAMP}:20: Event “camp”, evidence[0].paragraphs[0]: The source “sailing-camp” has no paragraph 2; it has 1 paragraph.`,
    '7 problems',
  ]);
  expect([code, out]).toEqual([1, []]);
  await expect(stat(join(root, 'public'))).rejects.toThrow('ENOENT');
});

it('leaves the dataset of before where the folder has a problem', async () => {
  const root = await aDataFolder();
  await runIn(root, ['build']);
  const before = await readFile(join(root, DATASET), 'utf8');
  await writeFile(join(root, 'data/kinds.yaml'), '[]');
  expect((await runIn(root, ['build'])).code).toBe(1);
  expect(await readFile(join(root, DATASET), 'utf8')).toBe(before);
});

it('says where the YAML breaks, and does not miss what the broken file would have given', async () => {
  const root = await aDataFolder(
    ['data/places.yaml', 'name: { en: Aktau, kk: Ақтау }', 'name: { en: Aktau, kk: Ақтау'],
    [CAMP, 'kind: programme', 'kind: program'],
  );
  const { errors } = await runIn(root, ['check']);
  expect(errors[0]).toMatch(/^data\/places\.yaml:8: This is not YAML \(.+\); mend the syntax here\.$/);
  expect(errors.filter((line) => line.includes('No place'))).toEqual([]);
  expect(errors.at(-2)).toBe(`${CAMP}:13: Event “camp”, kind: No kind has the id “program”; did you mean “programme”?`);
});

it('says where an alias has no anchor, each of them', async () => {
  const root = await aDataFolder([CAMP, 'status: ongoing', 'status: *usual'], [CAMP, 'kind: programme', 'kind: *sort']);
  expect((await runIn(root, ['check'])).errors.slice(0, -1)).toEqual([
    `${CAMP}:13: This is not YAML (There is no anchor &sort above *sort); mend the syntax here.`,
    `${CAMP}:16: This is not YAML (There is no anchor &usual above *usual); mend the syntax here.`,
  ]);
});

it('says when a field stands twice', async () => {
  const { errors } = await runIn(await aDataFolder([CAMP, 'status: ongoing', 'status: ongoing\n    status: planned']), [
    'check',
  ]);
  expect(errors).toEqual([
    `${CAMP}:17: This is not YAML (Map keys must be unique); mend the syntax here.`,
    '1 problem',
  ]);
});

it('says which file is not there or not read', async () => {
  const root = await aDataFolder(['data/topics.yaml', null], ['data/sources/other.yml', 'source: {}']);
  expect((await runIn(root, ['check'])).errors).toEqual([
    'data/sources/other.yml:1: The file data/sources/other.yml is not read; give it a name that ends in .yaml or take it out.',
    'data/topics.yaml:1: The file data/topics.yaml cannot be read (ENOENT); create it or allow reading it.',
    '2 problems',
  ]);
});

it('says that there is no data folder', async () => {
  const { code, errors } = await runIn(await aDataFolder(['data', null]), ['check']);
  expect(errors).toContain(
    'data/sources:1: The file data/sources cannot be read (ENOENT); create it or allow reading it.',
  );
  expect(errors).toContain(
    'data/dataset.yaml:1: The file data/dataset.yaml cannot be read (ENOENT); create it or allow reading it.',
  );
  expect(errors.at(-1)).toBe('7 problems');
  expect(code).toBe(1);
});

it('is not blown up by aliases', async () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((key, i) => {
      const before = 'abcdefgh'[i];
      return `${key}: &${key} [${Array(9).fill(`*${before}`).join(', ')}]`;
    }),
  ].join('\n');
  const { code, errors } = await runIn(await aDataFolder(['data/people.yaml', bomb]), ['check']);
  expect(errors[0]).toMatch(/^data\/people\.yaml:1: This is not YAML \(Excessive alias count.*\)/);
  expect(code).toBe(1);
});

it('speaks the language of the environment', async () => {
  const root = await aDataFolder([CAMP, 'kind: programme', 'kind: program']);
  expect((await runIn(root, ['check'], { LANG: 'ru_RU.UTF-8' })).errors).toEqual([
    `${CAMP}:13: Событие «camp», kind: Нет вида с идентификатором «program»; может быть, «programme»?`,
    '1 ошибка',
  ]);
  expect((await runIn(root, ['check'], { LANG: 'ru_RU.UTF-8', LC_ALL: 'C' })).errors.at(-1)).toBe('1 problem');
});

it.each([
  [['paint'], '“paint” is not understood.'],
  [[], 'Which command?'],
  [['check', 'all'], '“all” is not understood.'],
  [['check', '--loud'], "Unknown option '--loud'"],
  [['verify', '--sources'], "Option '--sources <value>' argument missing"],
  [['verify'], 'Where are the articles? Name their folder with --sources DIR or in SOURCES_DIR.'],
])('answers %j with a sentence and the usage', async (args, sentence) => {
  const { code, out, errors } = await runIn(await aDataFolder(), args);
  expect(errors[0]).toContain(sentence);
  expect(errors[1]).toMatch(/^Usage: npm run data -- COMMAND/);
  expect([code, out, errors.length]).toEqual([1, [], 2]);
});

it('gives help when asked', async () => {
  const { code, out } = await runIn(await aDataFolder(), ['--help']);
  expect(out[0]).toMatch(/^Usage/);
  expect(code).toBe(0);
});

const project = fileURLToPath(new URL('../..', import.meta.url));

function npmRunData(cwd: string, ...args: readonly string[]) {
  const { LANG: _, LC_ALL: __, LC_MESSAGES: ___, SOURCES_DIR: ____, ...env } = process.env;
  const result = spawnSync(join(project, 'node_modules/.bin/tsx'), [join(project, 'src/cli/data.ts'), ...args], {
    cwd,
    env: { ...env, TSX_TSCONFIG_PATH: join(project, 'tsconfig.json') },
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout, errors: result.stderr };
}

/** Starting Node with tsx takes a second on a fast machine, many on a busy one. */
const PATIENCE = { timeout: 60_000 };

it('runs as a command of its own', PATIENCE, () => {
  expect(npmRunData(FIXTURE, 'verify', '--sources', 'articles')).toEqual({
    code: 0,
    out: [
      'articles/sailing-camp.txt: 1 paragraph as recorded.',
      'articles/harbour-fair.txt: 3 paragraphs as recorded.',
      'Verified 4 paragraphs of 2 articles.',
      '',
    ].join('\n'),
    errors: '',
  });
});

it('ends with 1 and sentences, never with a stack trace', PATIENCE, async () => {
  const root = await aDataFolder([FAIR, 'place: aktau', 'place: aktua'], ['data/kinds.yaml', '{[']);
  const bad = npmRunData(root, 'build');
  expect(bad.code).toBe(1);
  expect(bad.out).toBe('');
  expect(bad.errors).toContain(
    `${FAIR}:25: Event “fair”, places[0].place: No place has the id “aktua”; did you mean “aktau”?`,
  );
  for (const run of [bad, npmRunData(root, 'paint'), npmRunData(root, 'check', '--loud')]) {
    expect(run.code).toBe(1);
    expect(run.errors).not.toMatch(/^\s+at |Error:|node_modules/m);
  }
});
