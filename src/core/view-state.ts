import type { Status } from './event';
import type { TimeWindow } from './interval';

/** Languages of the interface. The dataset may have others for its content. */
export const LANGS = ['en', 'zh', 'ru', 'kk'] as const;
export type Lang = (typeof LANGS)[number];

/** The list filters, by the name of their link parameter; values within one are alternatives, different ones combine with *and*. */
export const FILTER_KEYS = ['kinds', 'places', 'orgs', 'countries', 'sources', 'statuses'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

export const MISSING = ['date', 'place'] as const;
export type Missing = (typeof MISSING)[number];

/** How an uncertain date meets the window: any overlap of what is possible, or only what lies wholly inside. */
export const DATE_RULES = ['possible', 'certain'] as const;
export type DateRule = (typeof DATE_RULES)[number];

/** What can be opened as a card; in a link the first of this order wins. */
export const CARDS = ['event', 'place', 'org', 'person', 'source'] as const;
export type CardType = (typeof CARDS)[number];
export type Card = { readonly type: CardType; readonly id: string };

export const LANES = ['kind', 'place', 'org', 'country', 'source'] as const;
export type Lanes = (typeof LANES)[number];

export const VIEWS = ['map', 'list', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** Parameters of the link whose features are not built yet: kept as they came, without effect. */
export const CARRIED_KEYS = ['q', 'topics', 'publishers', 'basis', 'data'] as const;
export type CarriedKey = (typeof CARRIED_KEYS)[number];

/** How the scrubber draws time: with empty stretches folded, or every day as wide as any other. */
export const TIME_SCALES = ['folded', 'linear'] as const;
export type TimeScale = (typeof TIME_SCALES)[number];

/** What playback moves: the window as it is, its end alone, or from one event to the next. */
export const PLAYBACK_WAYS = ['window', 'growing', 'events'] as const;
export type PlaybackWay = (typeof PLAYBACK_WAYS)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const TABLE_COLUMNS = ['date', 'title', 'kind', 'place', 'orgs', 'sources'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];
export type TableSort = { readonly column: TableColumn; readonly descending: boolean };

/** Centre in WGS 84 degrees, zoom as in web maps (512 px tiles). */
export type MapPosition = { readonly zoom: number; readonly lat: number; readonly lng: number };

/** Everything that a link restores. Ids are the dataset's own, lists in the dataset's order. */
export type ViewState = {
  /** null: all of time. */
  readonly window: TimeWindow | null;
  readonly filters: Filters;
  readonly missing: readonly Missing[];
  readonly dates: DateRule;
  readonly card: Card | null;
  readonly lanes: Lanes;
  readonly view: View;
  readonly sort: TableSort;
  readonly globe: boolean;
  readonly borders: boolean;
  /** The arcs of everything that is shown, not only of what is selected or hovered. */
  readonly arcs: boolean;
  readonly scale: TimeScale;
  /** What is playing; null: nothing. */
  readonly play: PlaybackWay | null;
  /** null: the browser's language. */
  readonly lang: Lang | null;
  /** The page stands in a frame of another one: reduced to what the reader came for. */
  readonly embed: boolean;
  /** null: the reader's own setting, which anyway holds outside of an embed. */
  readonly theme: Theme | null;
  /** null: fitted to what is shown. */
  readonly map: MapPosition | null;
  readonly carried: Readonly<Partial<Record<CarriedKey, string>>>;
};

export type Filters = {
  readonly kinds: readonly string[];
  readonly places: readonly string[];
  readonly orgs: readonly string[];
  readonly countries: readonly string[];
  readonly sources: readonly string[];
  readonly statuses: readonly Status[];
};

export const NO_FILTERS: Filters = { kinds: [], places: [], orgs: [], countries: [], sources: [], statuses: [] };

export const DEFAULT_VIEW: ViewState = {
  window: null,
  filters: NO_FILTERS,
  missing: [],
  dates: 'possible',
  card: null,
  lanes: 'kind',
  view: 'map',
  sort: { column: 'date', descending: false },
  globe: false,
  borders: true,
  arcs: false,
  scale: 'folded',
  play: null,
  lang: null,
  embed: false,
  theme: null,
  map: null,
  carried: {},
};
