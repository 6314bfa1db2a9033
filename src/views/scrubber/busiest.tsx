import { binSpan } from '#/core/aggregate';
import { useI18n } from '#/i18n/i18n';
import type { Bars, TimeBar } from './use-bars';

const MOST = 3;

/** The drawing in words, for those who do not see it: when most happens, and what is folded. */
export function Busiest({ bar, bars }: { readonly bar: TimeBar; readonly bars: Bars }) {
  const { t, span, list } = useI18n();
  const periods = [...bars.counts]
    .map((count, bin) => ({ count, bin }))
    .filter(({ count, bin }) => count > 0 && bar.bins.folded[bin] === false)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST)
    .toSorted((a, b) => a.bin - b.bin)
    .map(({ count, bin }) => t('scrubber.period', { span: span(binSpan(bar.bins, bin)), count }));
  const folds = bar.bins.folded.flatMap((folded, bin) => (folded ? [span(binSpan(bar.bins, bin))] : []));
  return (
    <p className="visually-hidden">
      {periods.length > 0 && t('scrubber.busiest', { periods: list(periods) })}{' '}
      {folds.length > 0 && t('scrubber.folds', { spans: list(folds) })}
    </p>
  );
}
