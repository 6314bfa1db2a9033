import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InferOutput } from 'valibot';
import { describe, expect, it } from 'vitest';
import { folderSchemaFiles } from '#/cli/data/build';
import type { DatasetDocument } from '#/core/dataset-document';
import { LANGS } from '#/core/view-state';
import { documentJsonSchema } from '#/formats/json-schema';
import { PROBLEM_CODES } from '#/formats/problem';
import type { documentSchema } from '#/formats/schema';
import { validate } from '#/formats/validate';
import { aDocument } from '../support/builders';
import { speak } from '../support/speak';

const project = fileURLToPath(new URL('../..', import.meta.url));

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

it('describes exactly the documents that the core works with', () => {
  // The compiler holds the two types against each other, both ways.
  const there = (value: Frozen<InferOutput<typeof documentSchema>>): DatasetDocument => value;
  const back = (value: DatasetDocument): Frozen<InferOutput<typeof documentSchema>> => value;
  const document = aDocument();
  expect(validate(there(back(document)), { own: true })).toEqual({ ok: true, value: document });
});

it('is what the editors’ schemas in data/schema were made from (npm run data -- schema)', () => {
  const files = folderSchemaFiles();
  expect([...files.keys()].map((path) => path.replace(/^data\/schema\/|\.schema\.json$/g, ''))).toEqual([
    'dataset',
    'kinds',
    'topics',
    'places',
    'organizations',
    'people',
    'source',
  ]);
  for (const [path, text] of files) expect(readFileSync(join(project, path), 'utf8'), path).toBe(text);
});

describe('the published schema', () => {
  const schema = documentJsonSchema();

  it('is of draft 2020-12', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('asks for every list, and lets texts and scalars that may be null be left out', () => {
    expect(schema).toMatchObject({
      required: ['format', 'dataset', 'kinds', 'topics', 'places', 'organizations', 'people', 'sources', 'events'],
      properties: {
        format: { const: 'corridor-atlas/1' },
        places: { items: { required: ['id', 'name', 'type', 'precision', 'sameAs'] } },
        events: {
          items: {
            required: [
              'id',
              'kind',
              'title',
              'status',
              'places',
              'parties',
              'figures',
              'topics',
              'related',
              'evidence',
            ],
            properties: {
              when: { anyOf: [{ required: ['edtf', 'inferred'] }, { type: 'null' }] },
              places: { items: { required: ['place', 'role'], properties: { basis: { default: 'stated' } } } },
              evidence: { items: { required: ['source', 'paragraphs', 'furniture', 'supports'] } },
            },
          },
        },
      },
    });
  });

  it('forbids no fields of others', () => {
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
  });
});

describe.each(LANGS)('in %s', (lang) => {
  it('has a sentence for everything that can be wrong', () => {
    const i18n = speak(lang);
    for (const code of PROBLEM_CODES) {
      const unknown = i18n.issue({ code: 'none-such', path: 'p', value: 'v', params: {} });
      const sentence = i18n.issue({ code: `data.${code}`, path: 'p', value: 'v', params: {} });
      expect(sentence.replace(`data.${code}`, 'none-such'), code).not.toBe(unknown);
    }
  });
});
