import { FILTER_KEYS, type FilterKey } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlasState } from '#/state/atlas';
import { Popover } from '#/ui/popover';
import { ActiveChips } from './active-chips';
import { FacetList } from './facet-list';
import { KindChips } from './kind-chips';
import './filters.css';

const DROPDOWNS = FILTER_KEYS.filter((key) => key !== 'kinds');

/** What can be chosen, and below it in a row of its own what has been: the first choice moves nothing else on the page. */
export function FilterBar() {
  const { t } = useI18n();
  return (
    <section className="filters" aria-label={t('filters.title')}>
      <div className="filters-choices">
        <KindChips />
        {DROPDOWNS.map((key) => (
          <FacetDropdown key={key} facet={key} />
        ))}
      </div>
      <div className="filters-chosen-row">
        <ActiveChips except={['kinds']} />
      </div>
    </section>
  );
}

function FacetDropdown({ facet }: { readonly facet: FilterKey }) {
  const { t, number } = useI18n();
  const chosen = useAtlasState((state) => state.view.filters[facet].length);
  const title = t(`filters.${facet}`);
  return (
    <Popover
      title={title}
      className={chosen > 0 ? 'chip filters-dropdown filters-chosen' : 'chip filters-dropdown'}
      label={chosen > 0 ? `${title} · ${number(chosen)}` : title}
    >
      {() => <FacetList facet={facet} title={title} />}
    </Popover>
  );
}
