import { type ComponentProps, useEffect, useState } from 'react';
import { useI18n } from '#/i18n/i18n';
import type { TableView } from '#/views/table/table-view';

let known: typeof TableView | null = null;

/** The table, whose code is fetched when it is first asked for. A failure is the boundary's, and so is another try. */
export function LazyTable(props: ComponentProps<typeof TableView>) {
  const { t } = useI18n();
  const [Table, setTable] = useState(() => known);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    let wanted = true;
    import('#/views/table/table-view').then(
      (module) => {
        known = module.TableView;
        if (wanted) setTable(() => module.TableView);
      },
      (thrown: unknown) => {
        if (wanted) setFailure(thrown instanceof Error ? thrown : new Error(String(thrown)));
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (failure !== null) throw failure;
  return Table === null ? <p className="app-waiting">{t('table.loading')}</p> : <Table {...props} />;
}
