import { useState } from 'react';
import { FILTER_KEYS } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { Dialog } from '#/ui/dialog';
import { LiveText } from '#/ui/live-text';
import { ActiveChips } from './active-chips';
import { activeCount } from './active-filters';
import { FacetList } from './facet-list';
import { KindChips } from './kind-chips';
import './filters.css';

const LISTS = FILTER_KEYS.filter((key) => key !== 'kinds');

/** For narrow pages: one button with the number of active filters, and everything in a dialog. */
export function FilterDialog() {
  const [open, setOpen] = useState(false);
  const atlas = useAtlas();
  const { t } = useI18n();
  const active = useAtlasState(({ view }) => activeCount(view));
  const filters = useAtlasState(({ view }) => view.filters);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {active === 0 ? t('filters.title') : t('filters.title-count', { count: active })}
      </button>
      {open && (
        <Dialog
          fullHeight
          title={t('filters.title')}
          closeLabel={t('app.close')}
          onClose={() => setOpen(false)}
          footer={
            <button type="button" className="button button-main filters-show" onClick={() => setOpen(false)}>
              <LiveText of={({ view }) => t('filters.show', { count: atlas.selectors.counts(view).shown })} />
            </button>
          }
        >
          <div className="filters-all">
            <div className="filters-chips">
              <ActiveChips />
            </div>
            <h3>{t('filters.kinds')}</h3>
            <KindChips />
            {LISTS.map((key) => (
              <details key={key} className="filters-section" open={filters[key].length > 0 || undefined}>
                <summary>{t(`filters.${key}`)}</summary>
                <FacetList facet={key} title={t(`filters.${key}`)} />
              </details>
            ))}
          </div>
        </Dialog>
      )}
    </>
  );
}
