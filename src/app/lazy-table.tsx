import { useI18n } from '#/i18n/i18n';
import { createLater } from '#/ui/later';

/** The table, whose code is fetched when it is first asked for. */
export const { Component: LazyTable } = createLater(
  async () => (await import('#/views/table/table-view')).TableView,
  () => <Waiting />,
);

function Waiting() {
  const { t } = useI18n();
  return <p className="app-waiting">{t('table.loading')}</p>;
}
