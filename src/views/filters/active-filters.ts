import { FILTER_KEYS, type FilterKey, type ViewState } from '#/core/view-state';
import type { I18n } from '#/i18n/i18n';
import type { Atlas } from '#/state/atlas';
import { labelOf } from './facet-options';

export type ActiveFilter = {
  /** Unlike any other of the same view. */
  readonly key: string;
  /** Which list filter it is a value of; null: another restriction. */
  readonly of: FilterKey | null;
  /** What it restricts, as a word. */
  readonly facet: string;
  readonly label: string;
  readonly lang: string;
  readonly remove: () => void;
};

/** The key of the filter by time. */
export const WINDOW = 'window';

/** The window in words. */
export function windowLabel({ selectors }: Atlas, view: ViewState, { span, t }: I18n): string {
  const days = selectors.window(view);
  return days === null ? t('filters.window') : span(days);
}

/** How many filters are active. */
export function activeCount({ window, filters, missing, dates }: ViewState): number {
  const lists = FILTER_KEYS.reduce((sum, key) => sum + filters[key].length, 0);
  return (window === null ? 0 : dates === 'certain' ? 2 : 1) + lists + missing.length;
}

/** Everything that keeps events out, each with what takes it away: the window first, then filters in the link's order. */
export function activeFilters(atlas: Atlas, view: ViewState, i18n: I18n): readonly ActiveFilter[] {
  const { actions } = atlas;
  const { t, lang } = i18n;
  const window = { key: WINDOW, of: null, facet: t('filters.window'), lang, remove: () => actions.setWindow(null) };
  return [
    ...(view.window === null ? [] : [{ ...window, label: windowLabel(atlas, view, i18n) }]),
    ...FILTER_KEYS.flatMap((key) =>
      view.filters[key].map((id) => ({
        key: `${key} ${id}`,
        of: key,
        facet: t(`filters.${key}`),
        ...labelOf(atlas, key, id, i18n),
        remove: () => actions.toggleFilter(key, id),
      })),
    ),
    ...view.missing.map((what) => ({
      key: `missing ${what}`,
      of: null,
      facet: t('filters.missing'),
      label: t(`missing.${what}`),
      lang,
      remove: () => actions.setMissing(view.missing.filter((other) => other !== what)),
    })),
    ...(view.dates === 'certain' && view.window !== null
      ? [
          {
            key: 'dates',
            of: null,
            facet: t('filters.dates'),
            label: t('filters.certain'),
            lang,
            remove: () => actions.setDates('possible'),
          },
        ]
      : []),
  ];
}
