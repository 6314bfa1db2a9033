import type { Dataset } from './dataset';
import { LINK_CODECS, type LinkReading } from './link-codecs';
import { LINK_MIGRATIONS, migrateLink } from './link-migrations';
import { formatLinkParams, type LinkText, type Parameter, parseLinkParams } from './link-params';
import type { Issue } from './result';
import type { ViewState } from './view-state';

/** What a link asked for: the view as far as it was understood, and a notice for each value that was left out. */
export type ReadLink = { readonly view: ViewState; readonly notices: readonly Issue[] };

/**
 * Reads a link generously and never throws. Notices have codes `link.…`, and the parameter as
 * path and in their params. An event that was replaced leads to its successor without a word; one that was
 * removed gives `link.event-removed` with `event` (the id in `dataset.tombstones`), `date` and `reason` in the
 * dataset's first language.
 */
export function readLink(url: LinkText, dataset: Dataset, migrations = LINK_MIGRATIONS): ReadLink {
  const params = migrateLink(parseLinkParams(url), migrations);
  const notices = collectNotices();
  const reading: LinkReading = { dataset, params, notice: notices.add };
  const view: ViewState = {
    window: LINK_CODECS.window.read(reading),
    filters: LINK_CODECS.filters.read(reading),
    missing: LINK_CODECS.missing.read(reading),
    dates: LINK_CODECS.dates.read(reading),
    card: LINK_CODECS.card.read(reading),
    lanes: LINK_CODECS.lanes.read(reading),
    view: LINK_CODECS.view.read(reading),
    sort: LINK_CODECS.sort.read(reading),
    globe: LINK_CODECS.globe.read(reading),
    borders: LINK_CODECS.borders.read(reading),
    arcs: LINK_CODECS.arcs.read(reading),
    scale: LINK_CODECS.scale.read(reading),
    play: LINK_CODECS.play.read(reading),
    lang: LINK_CODECS.lang.read(reading),
    embed: LINK_CODECS.embed.read(reading),
    theme: LINK_CODECS.theme.read(reading),
    map: LINK_CODECS.map.read(reading),
    carried: LINK_CODECS.carried.read(reading),
  };
  const version = params.get('v')?.find((value) => value !== '');
  if (version !== undefined && version !== dataset.info.version)
    notices.add('link.version', 'v', version, { version: dataset.info.version });
  return { view, notices: notices.all() };
}

/** Writes a view in its one canonical form. The parts are empty, or begin with `?` and `#`; neither ends in a dot. */
export function writeLink(view: ViewState, dataset: Dataset): LinkText {
  return formatLinkParams(writeParams(view, dataset));
}

/** The link to hand to others: it also says with which version of the dataset it was made. */
export function shareLink(view: ViewState, dataset: Dataset): LinkText {
  return formatLinkParams(writeParams(view, dataset).set('v', dataset.info.version));
}

function writeParams(view: ViewState, dataset: Dataset): Map<Parameter, string> {
  return new Map(fieldsOf(LINK_CODECS).flatMap((field) => writeField(field, view, dataset)));
}

function writeField<Field extends keyof ViewState>(field: Field, view: ViewState, dataset: Dataset) {
  return LINK_CODECS[field].write(view[field], dataset);
}

function fieldsOf<T extends object>(table: T): readonly Extract<keyof T, string>[] {
  const fields: Extract<keyof T, string>[] = [];
  for (const field in table) fields.push(field);
  return fields;
}

const MOST_NOTICES = 20;

/** Each complaint once, none about an empty value; beyond the first twenty only their number, in `link.more`. */
function collectNotices() {
  const notices = new Map<string, Issue>();
  let dropped = 0;
  return {
    add(...[code, parameter, value, more = {}]: Parameters<LinkReading['notice']>): void {
      if (value.trim() === '') return;
      const key = `${code} ${parameter} ${value}`;
      if (notices.has(key)) return;
      if (notices.size >= MOST_NOTICES) dropped++;
      else notices.set(key, { code, path: parameter, value, params: { parameter, ...more } });
    },
    all(): readonly Issue[] {
      const more: Issue = { code: 'link.more', path: '', value: String(dropped), params: { count: dropped } };
      return dropped === 0 ? [...notices.values()] : [...notices.values(), more];
    },
  };
}
