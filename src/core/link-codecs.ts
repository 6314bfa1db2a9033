import type { Dataset } from './dataset';
import { STATUSES } from './event';
import { readLinkDate, writeFirstDay, writeLastDay } from './link-dates';
import { findId, followEvent } from './link-ids';
import { readMapPosition, writeMapPosition } from './link-map';
import { joinList, type LinkParams, type Parameter, splitList } from './link-params';
import { findWord, readFirst, readFlag, readWord } from './link-words';
import {
  CARDS,
  CARRIED_KEYS,
  type CardType,
  type CarriedKey,
  DATE_RULES,
  DEFAULT_VIEW,
  FILTER_KEYS,
  type FilterKey,
  type Filters,
  LANES,
  LANGS,
  MISSING,
  PLAYBACK_WAYS,
  type PlaybackWay,
  TABLE_COLUMNS,
  type TableSort,
  THEMES,
  TIME_SCALES,
  VIEWS,
  type ViewState,
} from './view-state';

/** A link that is being read: what it says, against which data, and where to say what was left out. */
export type LinkReading = {
  readonly dataset: Dataset;
  readonly params: LinkParams;
  readonly notice: (code: string, parameter: Parameter, value: string, more?: Readonly<Record<string, string>>) => void;
};

type Written = readonly (readonly [Parameter, string])[];

type Codec<T> = {
  readonly read: (reading: LinkReading) => T;
  /** Nothing for the default. */
  readonly write: (value: T, dataset: Dataset) => Written;
};

/** How each field of the view stands in a link. */
export const LINK_CODECS: { readonly [Field in keyof ViewState]: Codec<ViewState[Field]> } = {
  window: { read: readWindow, write: writeWindow },
  filters: { read: readFilters, write: writeFilters },
  missing: {
    read: (reading) => readList(reading, 'missing', new Set(MISSING)),
    write: (values) => writeList('missing', MISSING, values),
  },
  dates: word('dates', DATE_RULES, DEFAULT_VIEW.dates),
  card: { read: readCard, write: (card) => (card === null ? [] : [[card.type, card.id]]) },
  lanes: word('lanes', LANES, DEFAULT_VIEW.lanes),
  view: word('view', VIEWS, DEFAULT_VIEW.view),
  sort: {
    read: (reading) => readFirst(reading, 'sort', readSort) ?? DEFAULT_VIEW.sort,
    write: ({ column, descending }) =>
      column === DEFAULT_VIEW.sort.column && !descending ? [] : [['sort', `${descending ? '-' : ''}${column}`]],
  },
  globe: flag('globe', DEFAULT_VIEW.globe),
  borders: flag('borders', DEFAULT_VIEW.borders),
  arcs: flag('arcs', DEFAULT_VIEW.arcs),
  scale: word('scale', TIME_SCALES, DEFAULT_VIEW.scale),
  play: {
    read: (reading) => readFirst(reading, 'play', readPlaybackWay) ?? null,
    write: (way) => (way === null ? [] : [['play', way]]),
  },
  embed: flag('embed', DEFAULT_VIEW.embed),
  theme: word('theme', THEMES, null),
  lang: word('lang', LANGS, null),
  map: {
    read: (reading) =>
      readFirst(reading, 'map', (value) => readMapPosition(value) ?? undefined, 'link.bad-map') ?? null,
    write: (map) =>
      map === null || !Object.values(map).every(Number.isFinite) ? [] : [['map', writeMapPosition(map)]],
  },
  carried: { read: readCarried, write: writeCarried },
};

/** A switch: `1` or `0`, left out when it stands as it does without a word. */
function flag(name: Parameter, byDefault: boolean): Codec<boolean> {
  return {
    read: (reading) => readFlag(reading, name) ?? byDefault,
    write: (value) => (value === byDefault ? [] : [[name, value ? '1' : '0']]),
  };
}

/** A column, with a hyphen before it when it descends. */
function readSort(value: string): TableSort | undefined {
  const [, hyphen, name = ''] = /^\s*(-?)(.*)$/s.exec(value) ?? [];
  const column = findWord(TABLE_COLUMNS, name);
  return column === undefined ? undefined : { column, descending: hyphen === '-' };
}

/** What others may call the ways of playing. */
const PLAYBACK_ALIASES: ReadonlyMap<string, PlaybackWay> = new Map([
  ['1', 'window'],
  ['moving', 'window'],
  ['grow', 'growing'],
  ['event', 'events'],
]);

function readPlaybackWay(value: string): PlaybackWay | undefined {
  return findWord(PLAYBACK_WAYS, value) ?? PLAYBACK_ALIASES.get(value.trim().toLowerCase());
}

function readWindow(reading: LinkReading): ViewState['window'] {
  const one = (name: 'from' | 'to') =>
    readFirst(reading, name, (value) => readLinkDate(value) ?? undefined, 'link.bad-date');
  const from = one('from');
  const to = one('to');
  if (from === undefined && to === undefined) return null;
  if (from !== undefined && to !== undefined && from.from > to.to) return { from: to.from, to: from.to };
  return { from: from?.from ?? null, to: to?.to ?? null };
}

function writeWindow(window: ViewState['window']): Written {
  const { from = null, to = null } = window ?? {};
  const written: [Parameter, string][] = [];
  if (from !== null) written.push(['from', writeFirstDay(from)]);
  if (to !== null) written.push(['to', writeLastDay(to)]);
  return written;
}

function readFilters(reading: LinkReading): Filters {
  const ids = (key: FilterKey): readonly string[] => readList(reading, key, reading.dataset.facets[key]);
  return {
    kinds: ids('kinds'),
    places: ids('places'),
    orgs: ids('orgs'),
    countries: ids('countries'),
    sources: ids('sources'),
    statuses: readList(reading, 'statuses', new Set(STATUSES)),
  };
}

function writeFilters(filters: Filters, dataset: Dataset): Written {
  return FILTER_KEYS.flatMap((key) => writeList(key, [...dataset.facets[key].keys()], filters[key]));
}

const CARD_IDS: Readonly<Record<Exclude<CardType, 'event'>, (dataset: Dataset) => ReadonlyMap<string, unknown>>> = {
  place: (dataset) => dataset.placeById,
  org: (dataset) => dataset.organizationById,
  person: (dataset) => dataset.personById,
  source: (dataset) => dataset.sourceById,
};

/** The first of the types' order that exists wins; others that exist are left out without a word. */
function readCard(reading: LinkReading): ViewState['card'] {
  const cards = CARDS.map((type) => {
    const id = type === 'event' ? readEvent(reading) : readOne(reading, type, CARD_IDS[type](reading.dataset));
    return id === undefined ? null : { type, id };
  });
  return cards.find((card) => card !== null) ?? null;
}

function readEvent(reading: LinkReading): string | undefined {
  const { dataset, params, notice } = reading;
  for (const value of params.get('event') ?? []) {
    const outcome = followEvent(dataset, value);
    if (outcome === null) notice('link.unknown-value', 'event', value);
    else if ('found' in outcome) return outcome.found;
    else {
      const { date = '', reason = {} } = outcome.removed.removed ?? {};
      const language = dataset.info.languages[0] ?? 'en';
      const words = Object.hasOwn(reason, language) ? reason[language] : undefined;
      notice('link.event-removed', 'event', value, { event: outcome.removed.id, date, reason: words ?? '' });
    }
  }
  return undefined;
}

function readOne(reading: LinkReading, name: Parameter, ids: ReadonlyMap<string, unknown>): string | undefined {
  return readFirst(reading, name, (value) => findId(ids, value) ?? undefined);
}

function readCarried({ params }: LinkReading): ViewState['carried'] {
  const carried: Partial<Record<CarriedKey, string>> = {};
  for (const key of CARRIED_KEYS) {
    const values = (params.get(key) ?? []).filter((value) => value !== '');
    const [first] = values;
    if (first !== undefined) carried[key] = CARRIED_LISTS.has(key) ? values.join(',') : first;
  }
  return carried;
}

/** Lists that are repeated are one list. */
const CARRIED_LISTS: ReadonlySet<CarriedKey> = new Set(['topics', 'publishers', 'basis'] as const);

function writeCarried(carried: ViewState['carried']): Written {
  return CARRIED_KEYS.flatMap((key) => {
    const value = carried[key];
    return value === undefined || value === '' ? [] : [[key, value] as const];
  });
}

/** A parameter with a fixed set of words. */
function word<Word extends string, Default extends Word | null>(
  name: Parameter,
  words: readonly Word[],
  byDefault: Default,
): Codec<Word | Default> {
  return {
    read: (reading) => readWord(reading, name, words) ?? byDefault,
    write: (value) => (value === null || value === byDefault ? [] : [[name, value]]),
  };
}

/** The known values in their own order, each once; a notice for each other one. */
function readList<Id extends string>(
  { params, notice }: LinkReading,
  name: Parameter,
  known: ReadonlyMap<Id, unknown> | ReadonlySet<Id>,
): readonly Id[] {
  const wanted = new Set<string>();
  for (const spellings of splitList(params.get(name) ?? [])) {
    const id = spellings.map((spelling) => findId(known, spelling)).find((found) => found !== null);
    if (id !== undefined) wanted.add(id);
    else notice('link.unknown-value', name, spellings.at(-1) ?? '');
  }
  return [...known.keys()].filter((id) => wanted.has(id));
}

function writeList(name: Parameter, order: readonly string[], values: readonly string[]): Written {
  const wanted = new Set(values);
  const known = order.filter((id) => wanted.has(id));
  return known.length === 0 ? [] : [[name, joinList(known)]];
}
