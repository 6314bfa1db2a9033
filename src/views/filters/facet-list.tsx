import { useState } from 'react';
import type { FilterKey } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { type FacetOption, facetOptions } from './facet-options';
import { useFacetHover } from './use-facet-hover';

/** Longer lists get a field that narrows them. */
const SHORT = 12;

type FacetListProps = { readonly facet: FilterKey; readonly title: string; readonly showTitle?: boolean };

/** The values of one facet as checkboxes with live counts; those without a match are pale, and still work. */
export function FacetList({ facet, title, showTitle = false }: FacetListProps) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const view = useAtlasState((state) => state.view);
  const [narrow, setNarrow] = useState('');
  const hover = useFacetHover(facet);
  const options = facetOptions(atlas, view, facet, i18n);
  const wanted = narrow.trim().toLocaleLowerCase(i18n.lang);
  const visible = wanted === '' ? options : options.filter((option) => matches(option, wanted, i18n.lang));
  return (
    <fieldset className="filters-list" {...hover}>
      <legend className={showTitle ? 'filters-legend' : 'visually-hidden'}>{title}</legend>
      {options.length > SHORT && (
        <input
          type="text"
          autoComplete="off"
          className="filters-narrow"
          aria-label={i18n.t('filters.narrow', { title })}
          placeholder={i18n.t('filters.narrow-hint')}
          value={narrow}
          onChange={(event) => setNarrow(event.currentTarget.value)}
        />
      )}
      {visible.length === 0 && <p className="filters-none">{i18n.t('filters.no-option')}</p>}
      {visible.map((option) => (
        <label
          key={option.id}
          className={option.count === 0 ? 'filters-option filters-zero' : 'filters-option'}
          style={{ paddingInlineStart: wanted === '' ? option.depth * 18 : 0 }}
        >
          <input
            type="checkbox"
            value={option.id}
            checked={option.active}
            onChange={() => atlas.actions.toggleFilter(facet, option.id)}
          />
          <span className="filters-label" lang={option.lang === i18n.lang ? undefined : option.lang}>
            {option.label}
          </span>
          <span className="filters-count">{i18n.number(option.count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function matches({ label, active }: FacetOption, wanted: string, lang: string): boolean {
  return active || label.toLocaleLowerCase(lang).includes(wanted);
}
