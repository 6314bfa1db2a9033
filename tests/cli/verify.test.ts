import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestOf, linesOf } from '#/cli/data/digest';
import { aDataFolder, FIXTURE, runIn } from '../support/data-folder';

const ARTICLE = 'articles/harbour-fair.txt';

it('finds every paragraph of the fixture, between headlines and page furniture', async () => {
  const { code, out } = await runIn(FIXTURE, ['verify', '--sources', 'articles']);
  expect(out.at(-1)).toBe('Verified 4 paragraphs of 2 articles.');
  expect(code).toBe(0);
});

it('takes the folder from the environment', async () => {
  const { code, out } = await runIn(FIXTURE, ['verify'], { SOURCES_DIR: join(FIXTURE, 'articles') });
  expect(out.at(-1)).toBe('Verified 4 paragraphs of 2 articles.');
  expect(code).toBe(0);
});

it('says which paragraph differs by a single letter, and still verifies the others', async () => {
  const root = await aDataFolder([ARTICLE, 'two hundred guests', 'two hundred guest']);
  const { code, out, errors } = await runIn(root, ['verify', '--sources', 'articles']);
  expect(errors).toEqual([
    expect.stringMatching(
      /^articles\/harbour-fair\.txt:8: Paragraph 2 of “harbour-fair” is not there or differs \(digest [0-9a-f]{64}\); hold/,
    ),
    '1 problem',
  ]);
  expect(out).toEqual(['articles/sailing-camp.txt: 1 paragraph as recorded.']);
  expect(code).toBe(1);
});

it('names every missing paragraph and every missing article', async () => {
  const root = await aDataFolder([ARTICLE, 'Just a note.\n'], ['articles/sailing-camp.txt', null]);
  const { code, errors } = await runIn(root, ['verify', '--sources', 'articles']);
  expect(errors[0]).toBe(
    'articles/sailing-camp.txt:1: There is no article for the source “sailing-camp”; put its text there, under this name.',
  );
  expect(errors.slice(1, 4).map((line) => /Paragraph (\d)/.exec(line)?.[1])).toEqual(['1', '2', '3']);
  expect(errors.at(-1)).toBe('4 problems');
  expect(code).toBe(1);
});

it('sees paragraphs that changed places', async () => {
  const root = await aDataFolder();
  const path = join(root, ARTICLE);
  const lines = (await readFile(path, 'utf8')).split('\n');
  const [first = '', last = ''] = [lines[4], lines[9]];
  await writeFile(path, lines.with(4, last).with(9, first).join('\n'));
  const { errors } = await runIn(root, ['verify', '--sources', 'articles']);
  expect(errors).toEqual([
    'articles/harbour-fair.txt:8: Paragraph 2 of “harbour-fair” stands here, out of its order; put the digests in the order of the article.',
    'articles/harbour-fair.txt:5: Paragraph 3 of “harbour-fair” stands here, out of its order; put the digests in the order of the article.',
    '2 problems',
  ]);
});

it('reads a paragraph alike however it is spaced and composed', () => {
  const plain = 'Қазақстан й café 2 000';
  for (const other of [
    `  ${plain}\t`,
    plain.replaceAll(' ', '\u00a0'),
    plain.replaceAll(' ', '\u2003\u3000'),
    plain.replaceAll(' ', '\u0085'),
    plain.normalize('NFD'),
  ]) {
    expect(digestOf(other)).toBe(digestOf(plain));
  }
  expect(digestOf('Қазақстан й cafe 2 000')).not.toBe(digestOf(plain));
  // Zero width, hence no white space.
  expect(digestOf(`${plain}\u200b`)).not.toBe(digestOf(plain));
});

it('makes the digest that anybody’s SHA-256 makes', () => {
  expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('counts only lines that say something', () => {
  const lines = linesOf('\uFEFFone\r\n\r\n \u00a0 \n\ttwo\rthree\n');
  expect(lines.map((line) => line.number)).toEqual([1, 4, 5]);
  expect(lines.map((line) => line.digest)).toEqual(['one', 'two', 'three'].map(digestOf));
});
