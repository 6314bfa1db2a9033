import { TABLE_COLUMNS, type TableColumn } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';

/** The names of the columns: each sorts by it, and once more the other way round (WAI-ARIA's sortable table). */
export function TableHead() {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {TABLE_COLUMNS.map((column) => (
          <ColumnHead key={column} column={column} />
        ))}
      </tr>
    </thead>
  );
}

function ColumnHead({ column }: { readonly column: TableColumn }) {
  const { actions } = useAtlas();
  const { t } = useI18n();
  const sort = useAtlasState((state) => state.view.sort);
  const sorted = sort.column === column;
  const order = sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={`table-${column}`} aria-sort={sorted ? order : undefined}>
      <button type="button" onClick={() => actions.setSort({ column, descending: sorted && !sort.descending })}>
        <span>{t(`table.column.${column}`)}</span>
        <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true">
          {!(sorted && sort.descending) && <path d="M1.5 5L5 1.5L8.5 5z" />}
          {!(sorted && !sort.descending) && <path d="M1.5 7L5 10.5L8.5 7z" />}
        </svg>
      </button>
    </th>
  );
}
