import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { hasBit } from '#/core/bitset';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { EmptyList } from './empty-list';
import { EventRow } from './event-row';
import { firstRows, type ListYear, listModel, rowsUpTo } from './list-model';
import { MoreRows } from './more-rows';
import { scrollToRow } from './scroll-to-row';
import { UndatedRows } from './undated-rows';
import './list.css';

type ListViewProps = {
  /** The active filters with what takes them away: shown when nothing matches. */
  readonly filters: ReactNode;
  /** Rows drawn at once; more are added as the reader comes near the end. */
  readonly step?: number;
};

/** The shown events as text: always the same ones as on map and timeline. */
export function ListView({ filters, step = 300 }: ListViewProps) {
  const { dataset, selectors } = useAtlas();
  const { t, month: monthName } = useI18n();
  const view = useAtlasState((state) => state.view);
  const hover = useAtlasState((state) => state.hover);
  const [limit, setLimit] = useState(step);
  const section = useRef<HTMLElement>(null);
  const shown = selectors.shown(view);
  const undated = selectors.undatedList(view);
  const windowStart = view.window === null ? undefined : selectors.window(view)?.from;
  const model = useMemo(() => listModel(dataset, shown, undated, windowStart), [dataset, shown, undated, windowStart]);
  const selected = selectors.selected(view);
  const lit = useMemo(() => selectors.hovered(hover), [selectors, hover]);
  const openEvent = view.card?.type === 'event' ? (dataset.eventIndex.get(view.card.id) ?? null) : null;
  const wanted = firstSelected(model.years, selected);
  const needed = wanted === null ? 0 : rowsUpTo(model.years, wanted);
  const rows = Math.max(limit, needed);
  const years = useMemo(() => firstRows(model.years, rows), [model, rows]);

  const { card } = view;
  useEffect(() => {
    const list = section.current;
    if (card === null || list === null) return;
    scrollToRow(list);
    // The card above takes room from the list as it grows.
    const observer = 'ResizeObserver' in globalThis ? new ResizeObserver(() => scrollToRow(list)) : null;
    observer?.observe(list);
    return () => observer?.disconnect();
  }, [card]);

  const row = (index: number) => (
    <li key={index}>
      <EventRow
        index={index}
        current={index === openEvent}
        selected={hasBit(selected, index)}
        lit={hasBit(lit, index)}
      />
    </li>
  );

  return (
    <section ref={section} id="events" className="list" aria-label={t('list.name')} tabIndex={-1}>
      {model.dated === 0 && !(model.undatedShown && model.undated.length > 0) && <EmptyList filters={filters} />}
      {years.map(({ year, months }) => (
        <div key={year ?? 'open'} className="list-year">
          <h2 className="list-year-name">{yearName(year, t)}</h2>
          {months.map(({ month, events }) => (
            <div key={events[0]} className="list-month">
              {month !== null && typeof year === 'number' && (
                <h3 className="list-month-name">{monthName(year, month)}</h3>
              )}
              <ul>{events.map(row)}</ul>
            </div>
          ))}
        </div>
      ))}
      {rows < model.dated && <MoreRows key={rows} onMore={() => setLimit(rows + step)} />}
      <UndatedRows events={model.undated} shown={model.undatedShown} row={row} />
    </section>
  );
}

function yearName(year: ListYear['year'], t: ReturnType<typeof useI18n>['t']): string {
  if (year === null) return t('list.open-start');
  if (year === 'earlier') return t('list.earlier');
  return t('list.year', { year: String(year) });
}

function firstSelected(
  years: ReturnType<typeof listModel>['years'],
  selected: Parameters<typeof hasBit>[0],
): number | null {
  for (const { months } of years)
    for (const { events } of months) for (const index of events) if (hasBit(selected, index)) return index;
  return null;
}
