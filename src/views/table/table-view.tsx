import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { hasBit } from '#/core/bitset';
import { shownRows } from '#/core/event-order';
import { TABLE_COLUMNS } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { useRowHover } from '#/state/use-hover';
import { useLitRows } from '#/state/use-lit-rows';
import { scrollToRow } from '#/ui/scroll-to-row';
import { useRowRange } from '#/ui/use-row-range';
import { TableHead } from './table-head';
import { TableRow } from './table-row';
import './table.css';

/** Pixels that a row takes, about: the room kept for those that are not drawn. */
const ROW = 76;

type TableViewProps = {
  /** What a link within the page leads to. */
  readonly id?: string | undefined;
  /** Shown when nothing matches. */
  readonly empty: ReactNode;
};

/** The shown events as a table that any column sorts, in place of the map. Of many rows only those in view are drawn. */
export function TableView({ id, empty }: TableViewProps) {
  const { dataset, selectors } = useAtlas();
  const i18n = useI18n();
  const { t } = i18n;
  const shown = useAtlasState((state) => selectors.shown(state.view));
  const selected = useAtlasState((state) => selectors.selected(state.view));
  const card = useAtlasState((state) => state.view.card);
  const sort = useAtlasState((state) => state.view.sort);
  const moving = useAtlasState((state) => state.gesture);
  const section = useRef<HTMLElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const hover = useRowHover();
  useLitRows(section);

  const order = useAtlasState((state) => selectors.tableOrder({ view: state.view, wording: i18n }));
  const rows = useMemo(() => shownRows(order, shown), [order, shown]);
  const { first, end, reveal, revealed } = useRowRange(table, { total: rows.length, guess: ROW, moving });
  const current = card?.type === 'event' ? (dataset.eventIndex.get(card.id) ?? null) : null;

  const revealSelected = useEffectEvent(() => {
    const row = rows.findIndex((index) => hasBit(selected, index));
    if (row >= 0) reveal(row);
  });
  useLayoutEffect(() => {
    if (card !== null) revealSelected();
  }, [card]);
  useEffect(() => {
    // Once more where the row was not drawn at first.
    if (card !== null && section.current !== null && revealed >= 0)
      scrollToRow(section.current, table.current?.tHead?.offsetHeight ?? 0);
  }, [card, revealed]);

  return (
    <section
      ref={section}
      id={id}
      className="table"
      aria-label={t('table.region')}
      tabIndex={-1}
      data-pauses="press"
      {...hover}
    >
      {rows.length === 0 ? (
        empty
      ) : (
        <table ref={table} aria-rowcount={rows.length + 1}>
          <caption>
            {t('table.caption', {
              count: rows.length,
              column: t(`table.column.${sort.column}`),
              descending: sort.descending ? 'yes' : 'no',
            })}
          </caption>
          <TableHead />
          <Space rows={first} />
          <tbody>
            {rows.slice(first, end).map((index, place) => (
              <TableRow
                key={index}
                index={index}
                number={first + place + 2}
                current={index === current}
                selected={hasBit(selected, index)}
              />
            ))}
          </tbody>
          <Space rows={rows.length - end} />
        </table>
      )}
    </section>
  );
}

/** The room of rows that are not drawn. */
function Space({ rows }: { readonly rows: number }) {
  if (rows === 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td className="table-space" colSpan={TABLE_COLUMNS.length} style={{ height: rows * ROW }} />
      </tr>
    </tbody>
  );
}
