import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Issue } from '#/core/result';
import { readYamlFile, type YamlFile } from './yaml-file';

/** A data folder as it stands on disk. */
export type Folder = {
  readonly dataset: YamlFile;
  readonly lists: readonly (readonly [ListName, YamlFile])[];
  /** By the source id that their names give, in alphabetical order. */
  readonly sources: ReadonlyMap<string, YamlFile>;
  /** What is wrong with the folder itself. */
  readonly issues: readonly Issue[];
};

export const LIST_NAMES = ['kinds', 'topics', 'places', 'organizations', 'people'] as const;
export type ListName = (typeof LIST_NAMES)[number];

const YAML = '.yaml';

/** Reads all files of a data folder. Never rejects: what cannot be read is an issue. */
export async function readFolder(dataDir: string): Promise<Folder> {
  const shown = basename(resolve(dataDir));
  const read = (name: string) => readYamlFile(join(dataDir, name), `${shown}/${name}`);
  const names = await readdir(join(dataDir, 'sources')).catch(() => null);
  const sourceNames = (names ?? []).filter((name) => name.endsWith(YAML)).sort();
  const [dataset, lists, sources] = await Promise.all([
    read(`dataset${YAML}`),
    Promise.all(LIST_NAMES.map(async (name) => [name, await read(name + YAML)] as const)),
    Promise.all(sourceNames.map(async (name) => [name.slice(0, -YAML.length), await read(`sources/${name}`)] as const)),
  ]);
  const folder = `${shown}/sources`;
  const stray = (names ?? []).filter((name) => /\.(ya?ml|json)$/i.test(name) && !name.endsWith(YAML)).sort();
  return {
    dataset,
    lists,
    sources: new Map(sources),
    issues: [
      ...(names === null ? [issueOf('data.file', folder)] : []),
      ...stray.map((name) => issueOf('data.file-name', `${folder}/${name}`)),
    ],
  };
}

function issueOf(code: string, file: string): Issue {
  return { code, path: '', value: file, params: { file, line: 1, reason: 'ENOENT' } };
}
