import { memo, useState } from 'react';
import { countBits, createBitset } from '#/core/bitset';
import type { FacetValue } from '#/core/facet';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { memo as memoSelector, type Selectors } from '#/state/selectors';
import type { AtlasState } from '#/state/store';
import { KindMark } from '#/ui/kind-mark';
import { LiveText } from '#/ui/live-text';
import { labelOf } from './facet-options';
import { useFacetHover } from './use-facet-hover';

/** The kinds as toggle buttons with live counts. A chosen one shows a cross: pressing it again takes the filter away. */
export function KindChips() {
  const { selectors } = useAtlas();
  const { t } = useI18n();
  const kinds = useAtlasState(useState(() => chipsSelector(selectors))[0]);
  const hover = useFacetHover('kinds');
  return (
    <fieldset className="filters-kinds" {...hover}>
      <legend className="visually-hidden">{t('filters.kinds')}</legend>
      {kinds.map((kind, index) => (
        <KindChip key={kind.id} index={index} {...kind} />
      ))}
    </fieldset>
  );
}

/** The kinds, anew only when a chip looks different: counts, which change with every step of time, are written apart. */
function chipsSelector({ facet }: Selectors): (state: AtlasState) => readonly FacetValue[] {
  return memoSelector(
    ({ view }) => [facet('kinds')(view)],
    ({ view }) => facet('kinds')(view),
    (before, now) =>
      before.length === now.length &&
      before.every(({ id, count, active }, i) => {
        const other = now[i];
        return other?.id === id && other.active === active && (other.count === 0) === (count === 0);
      }),
  );
}

const KindChip = memo(function KindChip({ id, count, active, index }: FacetValue & { readonly index: number }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { label, lang } = labelOf(atlas, 'kinds', id, i18n);
  // Counts change all the time, and chips must not hop from line to line with them: there is room for the highest.
  const most = i18n.number(countBits(atlas.dataset.facets.kinds.get(id) ?? createBitset(0)));
  return (
    <button
      type="button"
      className={count === 0 ? 'chip filters-kind filters-zero' : 'chip filters-kind'}
      value={id}
      aria-pressed={active}
      onClick={() => atlas.actions.toggleFilter('kinds', id)}
    >
      <KindMark index={index} />
      <span lang={lang === i18n.lang ? undefined : lang}>{label}</span>{' '}
      <span className="filters-count" style={{ minWidth: `${most.length}ch` }}>
        <LiveText of={({ view }) => i18n.number(atlas.selectors.facet('kinds')(view)[index]?.count ?? 0)} />
      </span>
      {active && <Cross />}
    </button>
  );
});

export function Cross() {
  return (
    <svg className="filters-cross" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M1.5 1.5l7 7m0-7l-7 7" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
