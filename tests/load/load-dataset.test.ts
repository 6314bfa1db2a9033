import { describe, expect, it } from 'vitest';
import { readDatasetJson, writeDatasetJson } from '#/formats/json';
import { type LoadFrom, loadDataset } from '#/load/load-dataset';
import type { LoadError } from '#/load/load-error';
import { aDocument, anEvent, aSource } from '../support/builders';
import { speak } from '../support/speak';

const good = writeDatasetJson(
  aDocument({ sources: [aSource()], events: [anEvent({ id: 'talks', evidence: ['source'] })] }),
);

function from(answer: () => Promise<Response> | Response, parts: Partial<LoadFrom> = {}): LoadFrom {
  return {
    url: './data/corridor.json',
    fetch: async () => answer(),
    reader: async () => readDatasetJson,
    isOnline: () => true,
    ...parts,
  };
}

/** What went wrong, with its words. */
async function failure(source: LoadFrom) {
  const error: LoadError = await loadDataset(source, new AbortController().signal).then(
    () => Promise.reject(new Error('it loaded')),
    (thrown) => thrown,
  );
  const [headline, ...details] = error.issues;
  return { code: headline.code, words: speak('en').issue(headline), details, retryable: error.retryable };
}

describe('loading a dataset', () => {
  it('gives the dataset with its indexes', async () => {
    const dataset = await loadDataset(
      from(() => new Response(good)),
      new AbortController().signal,
    );
    expect(dataset.events.map((event) => event.id)).toEqual(['talks']);
    expect(dataset.info.version).toBe('1');
  });

  it('asks for the address that it was given, with the signal to stop', async () => {
    const asked: unknown[] = [];
    const { signal } = new AbortController();
    const fetch: LoadFrom['fetch'] = async (url, init) => {
      asked.push(url, init.signal);
      return new Response(good);
    };
    await loadDataset({ ...from(() => new Response(good)), fetch }, signal);
    expect(asked).toEqual(['./data/corridor.json', signal]);
  });
});

describe('what went wrong while loading', () => {
  const broken = () => Promise.reject(new TypeError('Failed to fetch'));

  it('is the network, which may be tried again', async () => {
    expect(await failure(from(broken))).toEqual({
      code: 'load-network',
      words: 'The data could not be fetched: the server did not answer. Check the connection, then try again.',
      details: [],
      retryable: true,
    });
  });

  it('is that the reader is offline', async () => {
    expect(await failure(from(broken, { isOnline: () => false }))).toMatchObject({
      code: 'load-offline',
      retryable: true,
    });
  });

  it('is the network too where it breaks half way', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) });
    expect(await failure(from(() => new Response(body)))).toMatchObject({ code: 'load-network', retryable: true });
  });

  it('is the network too where the rest of the program cannot be had', async () => {
    const reader = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    expect(await failure(from(() => new Response(good), { reader }))).toMatchObject({
      code: 'load-network',
      retryable: true,
    });
  });

  it.each([
    [404, 'load-missing', false],
    [410, 'load-missing', false],
    [403, 'load-status', false],
    [500, 'load-server', true],
    [503, 'load-server', true],
  ])('is what the server answered: %i', async (status, code, retryable) => {
    const found = await failure(from(() => new Response('', { status })));
    expect(found).toMatchObject({ code, retryable, details: [] });
    expect(found.words).toContain(String(status));
  });

  it.each(['<!doctype html><p>Hello', '', '{"format": "corridor-atlas/1"'])(
    'is that it is no JSON: %s',
    async (text) => {
      const found = await failure(from(() => new Response(text)));
      expect(found).toMatchObject({ code: 'load-not-json', retryable: false });
      expect(found.details).toHaveLength(1);
    },
  );

  it.each([
    '[]',
    'null',
    '{"type":"FeatureCollection","features":[]}',
    good.replace('corridor-atlas/1', 'corridor-atlas/2'),
  ])('is that it is something else: %s', async (text) => {
    expect(await failure(from(() => new Response(text)))).toMatchObject({ code: 'load-not-format', retryable: false });
  });

  it('is every record that has a mistake', async () => {
    const wrong = writeDatasetJson(
      aDocument({
        sources: [aSource()],
        events: [
          anEvent({ id: 'talks', evidence: ['source'], when: '2025-02-30' }),
          anEvent({ id: 'visit', evidence: ['nowhere'] }),
        ],
      }),
    );
    const found = await failure(from(() => new Response(wrong)));
    expect(found).toMatchObject({ code: 'load-wrong-records', retryable: false });
    expect(found.words).toContain('2 mistakes');
    expect(found.details.map((issue) => issue.path)).toEqual(['events[0].when.edtf', 'events[1].evidence[0].source']);
  });

  it('is what nobody foresaw, by its name', async () => {
    const reader = async () => () => {
      throw new RangeError('too deep');
    };
    const found = await failure(from(() => new Response(good), { reader }));
    expect(found).toMatchObject({ code: 'load-unexpected', retryable: false });
    expect(found.words).toContain('too deep');
  });
});
