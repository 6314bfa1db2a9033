import { RECORD_LISTS } from '#/formats/check-context';
import { createNearest, near } from '#/formats/nearest';
import { at, type Path, type Problem } from '#/formats/problem';
import type { Folder } from './folder';
import type { YamlFile } from './yaml-file';

/** A spot in a file. */
export type Spot = { readonly file: YamlFile; readonly path: Path };

export type Located = Problem & { readonly spot: Spot };

/** One document made of a folder's files, not yet validated, and the way back to the files. */
export type Assembly = {
  readonly root: Readonly<Record<string, unknown>>;
  readonly spotOf: (path: Path) => Spot;
  /** What only the folder's layout tells, with where it stands. */
  readonly layout: readonly Located[];
};

type Part = { readonly value: unknown; readonly spot: Spot };

/** Joins the files: lists as they are, sources and their events in the order that `dataset.yaml` asks for. */
export function assemble(folder: Folder): Assembly {
  const layout: Located[] = [];
  const { order, info } = orderOf(folder, layout);
  const sources: Part[] = [];
  const events: Part[] = [];
  for (const [id, file] of order) {
    const source = at(file.value, 'source');
    sources.push({ value: source, spot: { file, path: ['source'] } });
    checkLayout(file, id, sources.length - 1, layout);
    const list = at(file.value, 'events');
    if (!Array.isArray(list)) continue;
    list.forEach((event: unknown, i) => {
      events.push({ value: withSource(event, at(source, 'id')), spot: { file, path: ['events', i] } });
    });
  }

  const parts = new Map<string, readonly Part[]>([
    ['sources', sources],
    ['events', events],
  ]);
  const files = new Map<string, YamlFile>([['dataset', folder.dataset], ...folder.lists]);
  return {
    root: {
      format: 'corridor-atlas/1',
      dataset: info,
      ...Object.fromEntries(folder.lists.map(([name, file]) => [name, file.value ?? []])),
      sources: sources.map((part) => part.value),
      events: events.map((part) => part.value),
    },
    spotOf([list = '', index = 0, ...rest]) {
      const part = parts.get(String(list))?.[Number(index)];
      if (part !== undefined) return { file: part.spot.file, path: [...part.spot.path, ...rest] };
      return { file: files.get(String(list)) ?? folder.dataset, path: [index, ...rest] };
    },
    layout,
  };
}

/** The source files in order, and the dataset's own fields without the field that says so. */
function orderOf({ dataset, sources }: Folder, layout: Located[]) {
  const wanted = at(dataset.value, 'sources');
  const named: string[] = [];
  const list: readonly unknown[] = Array.isArray(wanted) ? wanted : [];
  const suggest = createNearest(sources.keys());
  list.forEach((id, i) => {
    const path = ['dataset', 'sources', i];
    const spot = { file: dataset, path: ['sources', i] };
    if (typeof id === 'string' && sources.has(id)) named.push(id);
    else {
      const params = { list: 'sources', ...near(suggest(String(id))) };
      layout.push({ code: 'unknown-id', path, value: id, params, spot });
    }
  });
  const rest = [...sources.keys()].filter((id) => !named.includes(id));
  const order = [...new Set([...named, ...rest])].flatMap((id) => {
    const file = sources.get(id);
    return file === undefined ? [] : [[id, file] as const];
  });
  if (typeof dataset.value !== 'object' || dataset.value === null || Array.isArray(dataset.value)) {
    return { order, info: dataset.value };
  }
  const { sources: _, ...info } = { sources: undefined, ...dataset.value };
  return { order, info };
}

function checkLayout(file: YamlFile, id: string, index: number, layout: Located[]) {
  const given = at(at(file.value, 'source'), 'id');
  if (typeof given === 'string' && given !== id) {
    const spot = { file, path: ['source', 'id'] };
    layout.push({ code: 'source-file', path: ['sources', index, 'id'], value: given, params: { expected: id }, spot });
  }
  const events = at(file.value, 'events');
  if (events !== undefined && events !== null && !Array.isArray(events)) {
    const spot = { file, path: ['events'] };
    layout.push({ code: 'type', path: ['events'], value: events, params: { expected: 'list', allowed: '' }, spot });
  }
  if (typeof file.value !== 'object' || file.value === null) return;
  for (const name of Object.keys(file.value)) {
    if (name === 'source' || name === 'events') continue;
    const suggestion = createNearest(['source', 'events'])(name) ?? 'events';
    layout.push({
      code: 'unknown-field',
      path: [name],
      value: name,
      params: { suggestion },
      spot: { file, path: [name] },
    });
  }
}

/** Evidence in a source's own file points at that source unless it says otherwise. */
function withSource(event: unknown, source: unknown): unknown {
  const evidence = at(event, 'evidence');
  if (typeof event !== 'object' || !Array.isArray(evidence)) return event;
  return {
    ...event,
    evidence: evidence.map((one: unknown) =>
      typeof one === 'object' && one !== null && !Array.isArray(one) ? { source, ...one } : one,
    ),
  };
}

/** The lists whose records may be incomplete because a file could not be read. */
export function brokenLists(folder: Folder): readonly string[] {
  const lists = folder.lists.filter(([, file]) => file.broken).map(([name]) => name);
  const sources = folder.issues.length > 0 || [...folder.sources.values()].some((file) => file.broken);
  return RECORD_LISTS.filter((name) =>
    name === 'sources' || name === 'events' ? sources : lists.some((list) => list === name),
  );
}
