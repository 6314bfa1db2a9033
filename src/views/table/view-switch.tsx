import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import './view-switch.css';

/** What fills the page's largest part: the map, or a table in its place. */
export function ViewSwitch() {
  const { actions } = useAtlas();
  const { t } = useI18n();
  const table = useAtlasState((state) => state.view.view === 'table');
  return (
    <section className="view-switch" aria-label={t('table.view')}>
      <button type="button" aria-pressed={!table} onClick={() => table && actions.setView('map')}>
        {t('app.part.map')}
      </button>
      <button type="button" aria-pressed={table} onClick={() => table || actions.setView('table')}>
        {t('app.tab.table')}
      </button>
    </section>
  );
}
