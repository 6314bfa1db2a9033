import { useI18n } from '#/i18n/i18n';
import { createLater } from '#/ui/later';
import { ActiveChips } from '#/views/filters/active-chips';
import { EmptyList } from '#/views/list/empty-list';
import { ViewBoundary } from './view-boundary';

/** The table with what stands there when nothing matches, or when it fails. `id`: what a link within the page leads to. */
export function EventTable({ id }: { readonly id?: string | undefined }) {
  const { t } = useI18n();
  return (
    <ViewBoundary name={t('table.region')}>
      <LazyTable id={id} empty={<EmptyList filters={<ActiveChips />} />} />
    </ViewBoundary>
  );
}

/** The table, whose code is fetched when it is first asked for. */
const { Component: LazyTable } = createLater(
  async () => (await import('#/views/table/table-view')).TableView,
  () => <Waiting />,
);

function Waiting() {
  const { t } = useI18n();
  return <p className="app-waiting">{t('table.loading')}</p>;
}
