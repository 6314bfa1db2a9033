import { addBit, type Bitset, createBitset, fullBitset, intersect, union, without } from './bitset';
import type { Dataset } from './dataset';
import { resolveWindow, type TimeWindow } from './interval';
import { type DateRule, FILTER_KEYS, type FilterKey, type ViewState } from './view-state';

type Asked = Pick<ViewState, 'window' | 'filters' | 'missing' | 'dates'>;

/** Which events pass all filters but the time window, and but the filter `except` (a facet leaves its own filter out). */
export function matchingFilters(
  dataset: Dataset,
  asked: Pick<Asked, 'filters' | 'missing'>,
  except?: FilterKey,
): Bitset {
  const size = dataset.events.length;
  const sets = FILTER_KEYS.filter((key) => key !== except).map((key) => {
    const values: readonly string[] = asked.filters[key];
    if (values.length === 0) return null;
    return union(
      size,
      values.map((value) => dataset.facets[key].get(value)).filter((bits) => bits !== undefined),
    );
  });
  return intersect(size, [...sets, missingSet(dataset, asked.missing)]);
}

/**
 * Which events lie in the window by the rule, as `possiblyWithin` and `certainlyWithin` say it of one; null (everything,
 * the undated too) when there is no window.
 */
export function inWindow(dataset: Dataset, window: TimeWindow | null, rule: DateRule): Bitset | null {
  if (window === null) return null;
  const bits = createBitset(dataset.events.length);
  if (dataset.span === null) return bits;
  const { from, to } = resolveWindow(window, dataset.span);
  const { earliest, latest } = dataset;
  for (let index = 0; index < earliest.length; index++) {
    // Of an undated event both are NaN, which no comparison holds for.
    const first = earliest[index] ?? Number.NaN;
    const last = latest[index] ?? Number.NaN;
    if (rule === 'certain' ? first >= from && last <= to : first <= to && last >= from) addBit(bits, index);
  }
  return bits;
}

/** Events that lack one of the named things; null when nothing is named. */
function missingSet(dataset: Dataset, missing: ViewState['missing']): Bitset | null {
  if (missing.length === 0) return null;
  const size = dataset.events.length;
  const having = { date: dataset.dated, place: dataset.located };
  return union(
    size,
    missing.map((what) => without(fullBitset(size), having[what])),
  );
}
