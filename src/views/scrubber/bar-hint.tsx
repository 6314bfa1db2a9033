import { binSpan } from '#/core/aggregate';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { KindMark } from '#/ui/kind-mark';
import { Localized } from '#/ui/localized';
import type { Bars, TimeBar } from './use-bars';

type Props = { readonly bar: TimeBar; readonly bars: Bars; readonly bin: number };

/** What a bar stands for: its period in words, how many events and of which kinds; of a fold, why it is folded. */
export function BarHint({ bar, bars, bin }: Props) {
  const { dataset } = useAtlas();
  const { t, span } = useI18n();
  const { scale, bins } = bar;
  const period = binSpan(bins, bin);
  const middle = (scale.toRatio(period.from) + scale.toRatio(period.to + 1)) / 2;
  const count = bars.counts[bin] ?? 0;
  const total = bars.total[bin] ?? 0;
  // Shifted by as much of itself as it stands along the bar, so that it never leaves it.
  const place = { left: `${middle * 100}%`, transform: `translateX(${-middle * 100}%)` };
  if (bins.folded[bin])
    return (
      <p className="scrubber-hint" style={place} aria-hidden="true">
        {t('scrubber.folded', { span: span(period) })}
      </p>
    );
  return (
    <p className="scrubber-hint" style={place} aria-hidden="true">
      <strong>{span(period)}</strong>
      <span>{count === total ? t('scrubber.bar.count', { total }) : t('scrubber.bar.of', { count, total })}</span>
      {bars.rows.map((row, index) => {
        const kind = dataset.kinds[index];
        const here = row[bin] ?? 0;
        return here === 0 || kind === undefined ? null : (
          <span key={kind.id} className="scrubber-hint-kind">
            <KindMark index={index} size={10} />
            <Localized of={kind.label} /> {here}
          </span>
        );
      })}
    </p>
  );
}
