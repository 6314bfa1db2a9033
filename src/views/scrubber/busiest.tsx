import { binSpan } from '#/core/aggregate';
import { useI18n } from '#/i18n/i18n';
import { busiestBins } from './busiest-bins';
import type { Bars, TimeBar } from './use-bars';

/** The drawing in words, for those who do not see it: when most happens, and what is folded. */
export function Busiest({ bar, bars }: { readonly bar: TimeBar; readonly bars: Bars }) {
  const { t, span, list } = useI18n();
  const periods = busiestBins(bars.counts, bar.bins).map((bin) =>
    t('scrubber.period', { span: span(binSpan(bar.bins, bin)), count: bars.counts[bin] ?? 0 }),
  );
  const folds = bar.bins.folded.flatMap((folded, bin) => (folded ? [span(binSpan(bar.bins, bin))] : []));
  return (
    <p className="visually-hidden">
      {periods.length > 0 && t('scrubber.busiest', { periods: list(periods) })}{' '}
      {folds.length > 0 && t('scrubber.folds', { spans: list(folds) })}
    </p>
  );
}
