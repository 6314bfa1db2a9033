import type { DaySpan } from '#/core/interval';
import type { I18n } from '#/i18n/create-i18n';

/** What a marker's words are made from; equal parts give equal words. */
export type Worded = {
  readonly name: string;
  /** How many other places are joined with it. */
  readonly more: number;
  readonly area: boolean;
  readonly count: number;
  /** In whole years; null: undated. */
  readonly span: DaySpan | null;
  readonly planned: boolean;
  readonly concerns: boolean;
};

export type MarkerWords = {
  /** “Urumqi, 5 events, 2025”; “Nanchang and 2 more places, 14 events, 2018–2025” */
  readonly label: (worded: Worded) => string;
  readonly figure: (count: number) => string;
};

const made = new WeakMap<I18n, MarkerWords>();

/** The words of markers in one language. What was said once is kept: a drag comes by the same counts again and again. */
export function markerWords(i18n: I18n): MarkerWords {
  let words = made.get(i18n);
  if (words === undefined) {
    words = createWords(i18n);
    made.set(i18n, words);
  }
  return words;
}

function createWords(i18n: I18n): MarkerWords {
  const labels = new Map<string, string>();
  const spans = new Map<string, string>();
  const figures = new Map<number, string>();

  return {
    label(worded) {
      const { name, more, area, count, span, planned, concerns } = worded;
      const key = [name, more, area, count, span?.from, span?.to, planned, concerns].join('|');
      return kept(labels, key, () => {
        const shared = { name, count, when: when(span), planned: yes(planned), concerns: yes(concerns) };
        return more > 0
          ? i18n.t('map.joined', { ...shared, more })
          : i18n.t('map.marker', { ...shared, area: yes(area) });
      });
    },
    figure: (count) => kept(figures, count, () => i18n.number(count)),
  };

  function when(span: DaySpan | null): string {
    if (span === null) return i18n.t('date.undated');
    return kept(spans, `${span.from}|${span.to}`, () => i18n.span(span));
  }
}

function yes(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no';
}

/** What a day's drags may fill without a bound is thrown away at times. */
const MOST_KEPT = 20_000;

function kept<K>(known: Map<K, string>, key: K, word: () => string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KEPT) known.clear();
  const worded = word();
  known.set(key, worded);
  return worded;
}
