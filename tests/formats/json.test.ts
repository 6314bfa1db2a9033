import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDatasetJson, writeDatasetJson } from '#/formats/json';
import { anyDocument } from '../support/any-document';
import { aDocument, anEvent, anEvidence, aPlace, aSource } from '../support/builders';
import { speak } from '../support/speak';

const speech = speak('en');

/** Reads a value as a document: the sentences about it, none where it is sound. */
function sentences(value: unknown): readonly string[] {
  const result = readDatasetJson(JSON.stringify(value));
  return result.ok ? [] : result.issues.map(speech.issue);
}

describe('written and read again', () => {
  it('is every document the same', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(readDatasetJson(writeDatasetJson(document))).toEqual({ ok: true, value: document });
      }),
    );
  });

  it('is the text the same, however fields and languages were ordered', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const turned = readDatasetJson(JSON.stringify(reversed(document)));
        expect(turned.ok && writeDatasetJson(turned.value)).toBe(writeDatasetJson(document));
      }),
    );
  });

  it('are fields of others kept', () => {
    const place = { ...aPlace(), population: 4_000_000 };
    const document = { ...aDocument({ places: [place] }), maker: { name: 'somebody' } };
    const text = writeDatasetJson(document);
    expect(readDatasetJson(text)).toEqual({ ok: true, value: document });
    expect(text.trimEnd().split('\n').slice(-4)).toEqual([' "maker": {', '  "name": "somebody"', ' }', '}']);
  });
});

describe('reading', () => {
  it('fills in what may be left out', () => {
    const event = {
      id: 'e',
      kind: 'visit',
      title: { en: 'A visit' },
      when: { edtf: '2025' },
      status: 'happened',
      places: [{ place: 'urumqi', role: 'venue' }],
      evidence: [{ source: 'source', paragraphs: [1], supports: ['title'] }],
    };
    const source = { ...aSource({ published: '2025' }), publishedBasis: undefined };
    const document = { ...aDocument({ places: [aPlace()] }), sources: [source], events: [event] };
    const result = readDatasetJson(JSON.stringify(document));
    expect(result.ok && result.value.events).toEqual([
      anEvent({
        id: 'e',
        title: { en: 'A visit' },
        when: '2025',
        places: ['urumqi'],
        evidence: [anEvidence('source')],
      }),
    ]);
    expect(result.ok && result.value.sources[0]?.publishedBasis).toBe('stated');
  });

  it('takes foreign ids and events that say little, as others publish them', () => {
    const document = aDocument({
      places: [aPlace({ id: 'Q42/ü' })],
      sources: [aSource()],
      events: [anEvent({ places: ['Q42/ü'], evidence: [anEvidence('source', { supports: [] })] })],
    });
    expect(sentences(document)).toEqual([]);
  });

  it('overlooks a byte order mark', () => {
    expect(readDatasetJson(`\uFEFF${writeDatasetJson(aDocument())}`).ok).toBe(true);
  });

  it('says that something is no JSON', () => {
    const result = readDatasetJson('{"format": ');
    expect(result.ok ? [] : result.issues.map(speech.issue)).toEqual([
      expect.stringMatching(/^This is not JSON \(.+\); look for a missing comma, quote or bracket\.$/),
    ]);
  });

  it('says that something is no dataset', () => {
    expect(sentences([])).toContain('Document, format: Something is missing here; write one of corridor-atlas/1.');
    expect(sentences(42)).toEqual(['“42” does not belong here; write a group of fields.']);
    expect(sentences({ ...aDocument(), format: 'corridor-atlas/2' })).toEqual([
      'Document, format: “corridor-atlas/2” is none of corridor-atlas/1; did you mean “corridor-atlas/1”?',
    ]);
  });

  it('names event, field and value of whatever is not known', () => {
    const event = anEvent({ id: 'e', kind: 'vist', places: ['nowhere'], parties: ['nobody'], evidence: ['nothing'] });
    expect(sentences(aDocument({ events: [event] }))).toEqual([
      'Event “e”, kind: No kind has the id “vist”; did you mean “visit”?',
      'Event “e”, places[0].place: No place has the id “nowhere”; add it or correct the id.',
      'Event “e”, parties[0].org: No organisation has the id “nobody”; add it or correct the id.',
      'Event “e”, evidence[0].source: No source has the id “nothing”; add it or correct the id.',
    ]);
  });

  it('says the same in every language of the interface', () => {
    const result = readDatasetJson(
      JSON.stringify(aDocument({ events: [anEvent({ id: 'e', kind: 'vist', evidence: [] })] })),
    );
    const issue = result.ok ? undefined : result.issues[0];
    expect(issue && speak('zh').issue(issue)).toBe('事件“e”，kind：没有 id 为“vist”的类别；是否应为“visit”？');
    expect(issue && speak('kk').issue(issue)).toBe(
      '«e» оқиғасы, kind: Идентификаторы «vist» түр жоқ; «visit» деп жазғыңыз келді ме?',
    );
  });

  it('does not let a tombstone lead to a tombstone, nor ask it for evidence', () => {
    const gone = { date: '2025', reason: { en: 'Not so.' } };
    const events = [anEvent({ id: 'a', replacedBy: 'b' }), anEvent({ id: 'b', removed: gone })];
    expect(sentences(aDocument({ events }))).toEqual([
      'Event “a”, replacedBy: The event “b” has been withdrawn or replaced; name one that stands.',
    ]);
  });

  it('is not misled by names that every object has', () => {
    const event = anEvent({ id: 'e', kind: 'constructor', partOf: 'toString', evidence: [anEvidence('__proto__')] });
    expect(sentences(aDocument({ events: [event] }))).toHaveLength(3);
    const text = JSON.stringify(aDocument()).replace('"version"', '"__proto__": {"licence": "x"}, "version"');
    expect(readDatasetJson(text)).toEqual({ ok: true, value: aDocument() });
  });

  it('never throws, whatever stands in place of a dataset', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sentences(value)).not.toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readDatasetJson(text).ok).toBe(false);
      }),
    );
  });

  it('never throws, whatever stands in place of one part, and words every issue', () => {
    const spot = fc.array(fc.nat(), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(anyDocument, spot, fc.jsonValue(), (document, steps, value) => {
        for (const sentence of sentences(replaced(document, steps, value))) {
          expect(sentence).not.toMatch(/Something here is not right|undefined|NaN|\[object/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** All fields of all objects in the reverse order; lists as they are. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

/** A copy with another value at a spot that the numbers lead to. */
function replaced(value: unknown, [step, ...rest]: readonly number[], by: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value);
  const chosen = step % Math.max(1, entries.length);
  const copy = entries.map(([name, inner], i) => [name, i === chosen ? replaced(inner, rest, by) : inner] as const);
  return Array.isArray(value) ? copy.map(([, inner]) => inner) : Object.fromEntries(copy);
}
