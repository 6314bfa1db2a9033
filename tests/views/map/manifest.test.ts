import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Manifest = {
  readonly characters: string;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
};

const FOLDER = 'public/basemap';
const manifest: Manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8'));

it('serves exactly the files that the basemap’s build made', () => {
  const served = readdirSync(FOLDER).filter((name) => name !== 'manifest.json');
  expect(served.sort()).toEqual(Object.keys(manifest.files).sort());
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
    const content = readFileSync(`${FOLDER}/${name}`);
    expect(content.length, name).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256);
  }
});

it('has a drawn form for every Chinese character of labels and places', () => {
  const texts = [`${FOLDER}/labels.json`, 'data/places.yaml'].map((file) => readFileSync(file, 'utf8'));
  const missing = [...new Set(texts.join(''))].filter(
    (character) => /\p{Script=Han}/u.test(character) && !manifest.characters.includes(character),
  );
  expect(missing).toEqual([]);
});

it('stays small', () => {
  const total = Object.values(manifest.files).reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total).toBeLessThan(2_000_000);
});
