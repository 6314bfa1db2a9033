import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { KindMark } from '#/ui/kind-mark';
import { facetOptions } from './facet-options';

/** The kinds as toggle buttons with live counts. A chosen one shows a cross: pressing it again takes the filter away. */
export function KindChips() {
  const atlas = useAtlas();
  const i18n = useI18n();
  const view = useAtlasState((state) => state.view);
  return (
    <fieldset className="filters-kinds">
      <legend className="visually-hidden">{i18n.t('filters.kinds')}</legend>
      {facetOptions(atlas, view, 'kinds', i18n).map((option, index) => (
        <button
          key={option.id}
          type="button"
          className={option.count === 0 ? 'chip filters-kind filters-zero' : 'chip filters-kind'}
          aria-pressed={option.active}
          onClick={() => atlas.actions.toggleFilter('kinds', option.id)}
        >
          <KindMark index={index} />
          <span lang={option.lang === i18n.lang ? undefined : option.lang}>{option.label}</span>{' '}
          <span className="filters-count">{i18n.number(option.count)}</span>
          {option.active && <Cross />}
        </button>
      ))}
    </fieldset>
  );
}

export function Cross() {
  return (
    <svg className="filters-cross" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M1.5 1.5l7 7m0-7l-7 7" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
