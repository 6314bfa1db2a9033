/** Every parameter of a link in canonical order; `map` stands behind the `#`. */
export const PARAMETERS = [
  'q',
  'from',
  'to',
  'kinds',
  'places',
  'orgs',
  'countries',
  'sources',
  'statuses',
  'topics',
  'publishers',
  'basis',
  'missing',
  'dates',
  'event',
  'place',
  'org',
  'person',
  'source',
  'lanes',
  'view',
  'sort',
  'globe',
  'borders',
  'arcs',
  'scale',
  'play',
  'lang',
  'embed',
  'theme',
  'data',
  'v',
  'map',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** What a link says: each parameter's values in the order in which they stand, percent escapes undone. */
export type LinkParams = ReadonlyMap<string, readonly string[]>;

/** The part of an address that is a link: either empty or beginning with `?` and `#`. */
export type LinkText = { readonly search: string; readonly hash: string };

/** Reads any text, malformed escapes too; unknown names stay in, for migrations. Never throws. */
export function parseLinkParams({ search, hash }: LinkText): LinkParams {
  const params = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) if (name !== 'map') append(params, name, value);
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, '')))
    if (name === 'map') append(params, name, value);
  return params;
}

/** Writes each parameter once, in canonical order, with as few escapes as stay safe when pasted into a text. */
export function formatLinkParams(values: ReadonlyMap<Parameter, string>): LinkText {
  const named = PARAMETERS.flatMap((name) => {
    const value = values.get(name);
    return value === undefined || name === 'map' ? [] : [`${name}=${escapeValue(value)}`];
  });
  const map = values.get('map');
  return {
    // A dot at a link's end is taken for the end of a sentence.
    search: named.length === 0 ? '' : `?${named.join('&').replace(/\.$/, '%2E')}`,
    hash: map === undefined ? '' : `#map=${map}`,
  };
}

/** One value out of ids or words; a comma within an id is escaped twice, so that it does not part the list. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
}

/**
 * The items of a list's values (a parameter may be repeated), each as it may be meant: as `joinList` wrote it,
 * then as it stands. Empty items are skipped.
 */
export function splitList(values: readonly string[]): readonly (readonly string[])[] {
  return values
    .flatMap((value) => value.split(','))
    .filter((item) => item !== '')
    .map((item) => [item.replace(/%2C/gi, ',').replaceAll('%25', '%'), item]);
}

function append(params: Map<string, string[]>, name: string, value: string): void {
  const values = params.get(name);
  if (values === undefined) params.set(name, [value]);
  else values.push(value);
}

/** `encodeURIComponent` throws on half a surrogate pair, and leaves characters that programs cut off from links in texts. */
function escapeValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%(2C|3A|2F)/g, (escaped) => decodeURIComponent(escaped))
    .replaceAll('%20', '+');
}
