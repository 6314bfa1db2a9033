import { useMemo } from 'react';
import { foldedPieces } from '#/core/folding';
import type { DaySpan } from '#/core/interval';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { foldRatio } from './use-bars';

/** Of a common bar; whether anything would be folded hardly depends on it. */
const WIDTH = 960;

/** Every day as wide as any other, instead of empty stretches folded; nothing where that would be the same. */
export function ScaleSwitch({ span }: { readonly span: DaySpan }) {
  const { actions, dataset } = useAtlas();
  const scale = useAtlasState((state) => state.view.scale);
  const { t } = useI18n();
  const folds = useMemo(() => foldedPieces(dataset.extents, span, foldRatio(WIDTH)).length > 1, [dataset, span]);
  if (!folds && scale === 'folded') return null;
  const linear = scale === 'linear';
  return (
    <button
      type="button"
      role="switch"
      className="scrubber-option scrubber-switch"
      aria-checked={linear}
      onClick={() => actions.setScale(linear ? 'folded' : 'linear')}
    >
      {t('scrubber.linear')}
    </button>
  );
}
