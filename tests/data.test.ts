import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileData } from '#/cli/data/compile';
import type { DatasetDocument } from '#/core/dataset-document';
import { parseEdtf } from '#/core/edtf';
import { SUPPORTED_FIELDS } from '#/core/event';
import type { LocalizedText } from '#/core/localized';
import { FIXTURE, runIn } from './support/data-folder';
import { speak } from './support/speak';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The article files' names and how many body paragraphs each has. */
const ARTICLES = new Map([
  ['auezov-xinjiang-university', 9],
  ['dut-xinjiang', 4],
  ['jiangxi-alliance', 4],
  ['jxust-xinjiang', 12],
  ['njit-alliance-meeting', 8],
]);
/** Headings inside a body count as paragraphs, but claim nothing. */
const HEADINGS = ['jxust-xinjiang 3', 'jxust-xinjiang 7', 'jxust-xinjiang 10'];
const KINDS = ['visit', 'meeting', 'agreement', 'alliance', 'founding', 'programme', 'recognition'];
const SEVEN_PLACES = ['nanchang', 'kizilsu', 'urumqi', 'shymkent', 'nanjing', 'astana', 'dalian'];

let data: DatasetDocument;

beforeAll(async () => {
  const result = await compileData(`${project}/data`);
  const { issue } = speak('en');
  expect(
    result.ok ? [] : result.issues.map((each) => `${each.params.file}:${each.params.line}: ${issue(each)}`),
  ).toEqual([]);
  if (result.ok) data = result.value;
});

describe('the five articles', () => {
  it('are the sources, with a digest for each paragraph', () => {
    const counts = data.sources.map(({ id, digests }) => [id, digests.length] as const);
    expect(new Map(counts)).toEqual(ARTICLES);
  });

  it('are in with 33 to 60 events, of all seven kinds and from each article', () => {
    expect(data.events.length).toBeGreaterThanOrEqual(33);
    expect(data.events.length).toBeLessThanOrEqual(60);
    expect(data.kinds.map((kind) => kind.id)).toEqual(KINDS);
    expect(new Set(data.events.map((event) => event.kind))).toEqual(new Set(KINDS));
    const cited = new Set(data.events.flatMap((event) => event.evidence.map((evidence) => evidence.source)));
    expect(cited).toEqual(new Set(ARTICLES.keys()));
  });

  it('are used to the last paragraph that is no heading', () => {
    const cited = new Set(
      data.events.flatMap((event) =>
        event.evidence.flatMap(({ source, paragraphs }) => paragraphs.map((paragraph) => `${source} ${paragraph}`)),
      ),
    );
    const all = [...ARTICLES].flatMap(([id, count]) => Array.from({ length: count }, (_, i) => `${id} ${i + 1}`));
    expect(all.filter((paragraph) => !cited.has(paragraph))).toEqual(HEADINGS);
  });
});

describe('every event', () => {
  it('rests on a paragraph or on page furniture', () => {
    for (const { id, evidence } of data.events) {
      expect(
        evidence.some((each) => each.paragraphs.length + each.furniture.length > 0),
        id,
      ).toBe(true);
    }
  });

  it('has evidence for each thing that it claims', () => {
    for (const event of data.events) {
      const supported = new Set(event.evidence.flatMap((evidence) => evidence.supports));
      const claimed = SUPPORTED_FIELDS.filter((name) => {
        const claim = event[name];
        return Array.isArray(claim) ? claim.length > 0 : claim !== null;
      });
      expect(
        claimed.filter((name) => !supported.has(name)),
        event.id,
      ).toEqual([]);
    }
  });

  it('has a date that can be read, or none', () => {
    for (const { id, when } of data.events) expect(when === null || parseEdtf(when.edtf).ok, id).toBe(true);
  });

  it('says from what it infers what it infers', () => {
    for (const { id, when, places, parties } of data.events) {
      for (const each of [when, ...places, ...parties]) {
        if (each?.basis === 'inferred') expect(each.note?.en, id).toMatch(/\S/);
      }
    }
  });
});

it('speaks four languages wherever a reader reads', () => {
  expect(data.dataset.languages).toEqual(['en', 'zh', 'ru', 'kk']);
  const lacking: string[] = [];
  const look = (name: string, text: LocalizedText | null) => {
    for (const lang of data.dataset.languages)
      if (text !== null && !text[lang]?.trim()) lacking.push(`${name} ${lang}`);
  };
  look('dataset', data.dataset.title);
  for (const { id, label } of [...data.kinds, ...data.topics]) look(id, label);
  for (const { id, name } of [...data.places, ...data.organizations]) look(id, name);
  // How a person is written in Chinese is a fact that the sources do not always give.
  for (const { id, name } of data.people) look(id, { zh: '–', ...name });
  for (const { id, title, publisher } of data.sources) {
    look(id, title);
    look(id, publisher);
  }
  for (const event of data.events) {
    look(`${event.id} title`, event.title);
    expect(event.summary, event.id).not.toBeNull();
    look(`${event.id} summary`, event.summary);
    for (const each of [event.when, ...event.places, ...event.parties]) look(`${event.id} note`, each?.note ?? null);
    for (const figure of event.figures) look(`${event.id} figure`, figure.what);
  }
  expect(lacking).toEqual([]);
});

it('has something to show at each of the seven places, beside a venue where somebody only set out from there', () => {
  for (const place of SEVEN_PLACES) {
    const record = data.places.find(({ id }) => id === place);
    expect([typeof record?.lon, typeof record?.lat], place).toEqual(['number', 'number']);
    const events = data.events.filter((event) => event.places.some((each) => each.place === place));
    expect(events.length, place).toBeGreaterThan(0);
    for (const { id, places } of events) {
      expect(
        places.some(({ role }) => role === 'venue' || role === 'subject'),
        id,
      ).toBe(true);
    }
  }
});

it('leaves no record lying about unused', () => {
  const parents = [...data.places, ...data.organizations].map(({ parent }) => parent);
  const places = new Set([...data.events.flatMap((e) => e.places.map(({ place }) => place)), ...parents]);
  for (const { seat } of data.organizations) if (seat !== null) places.add(seat);
  const parties = data.events.flatMap((event) => event.parties);
  const orgs = new Set([...parties.map(({ org }) => org), ...parents, ...data.sources.map((s) => s.publisherOrg)]);
  const people = new Set(parties.flatMap((party) => party.people.map(({ person }) => person)));
  const topics = new Set(data.events.flatMap((event) => event.topics));
  expect(data.places.filter(({ id }) => !places.has(id)).map(({ id }) => id)).toEqual([]);
  expect(data.organizations.filter(({ id }) => !orgs.has(id)).map(({ id }) => id)).toEqual([]);
  expect(data.people.filter(({ id }) => !people.has(id)).map(({ id }) => id)).toEqual([]);
  expect(data.topics.filter(({ id }) => !topics.has(id)).map(({ id }) => id)).toEqual([]);
});

const folder = process.env.SOURCES_DIR ?? '';

describe('the digests', () => {
  it('are those of the fixture’s articles', async () => {
    const { code, out, errors } = await runIn(FIXTURE, ['verify', '--sources', 'articles']);
    console.warn(`Digests of the fixture: ${out.at(-1)}`);
    expect([code, errors]).toEqual([0, []]);
  });

  it(`are those of the real articles, ${folder === '' ? 'which are not here: SOURCES_DIR is not set' : folder}`, async () => {
    const { code, out, errors } = await runIn(project, ['verify'], folder === '' ? {} : { SOURCES_DIR: folder });
    if (folder === '') {
      // Without the articles nothing can be verified, and the command must say so rather than pass.
      console.warn('Digests of the real articles: NOT VERIFIED here, SOURCES_DIR is not set.');
      expect([code, errors[0]]).toEqual([1, expect.stringContaining('SOURCES_DIR')]);
      return;
    }
    console.warn(`Digests of the real articles: ${out.at(-1)}`);
    expect([code, errors]).toEqual([0, []]);
    expect(out.at(-1)).toBe('Verified 37 paragraphs of 5 articles.');
  });
});
