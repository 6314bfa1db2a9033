import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { type Bitset, bitsBetween, countBits, rankOfShared } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import { toDay } from '#/core/day';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { memo, type Selectors } from '#/state/selectors';
import type { AtlasState } from '#/state/store';
import { useRowHover } from '#/state/use-hover';
import { useLitRows } from '#/state/use-lit-rows';
import type { RowRange } from '#/ui/row-range';
import { scrollToRow } from '#/ui/scroll-to-row';
import { useRowRange } from '#/ui/use-row-range';
import { EmptyList } from './empty-list';
import { datedCount, firstInside, type ListYear, listYears } from './list-model';
import { MonthRows, Rows } from './month-rows';
import { UndatedRows } from './undated-rows';
import './list.css';

/** Pixels that a row takes with its share of headings, about: the room kept for those that are not drawn. */
const ROW = 62;

/** `filters`: the active ones with what takes them away, shown when nothing matches. */
type ListViewProps = { readonly filters: ReactNode };

/** The shown events as text: always the same ones as on map and timeline. Of many only those in view are drawn. */
export function ListView({ filters }: ListViewProps) {
  const { dataset, selectors, store } = useAtlas();
  const i18n = useI18n();
  const { t } = i18n;
  const drawn = useRef<Drawn | null>(null);
  const [listedOf] = useState(() => listedSelector(dataset, selectors));
  // Renders when other rows are to be drawn, and then draws what is listed by now.
  useAtlasState(
    useState(() =>
      memo(
        (state: AtlasState) => [listedOf(state)],
        listedOf,
        (_, now) => drawn.current !== null && isDrawn(drawn.current, now),
      ),
    )[0],
  );
  const listed = listedOf(store.getState());
  const { shown, inside, moving } = listed;
  const undated = useAtlasState((state) => selectors.undatedList(state.view));
  const selected = useAtlasState((state) => selectors.selected(state.view));
  const card = useAtlasState((state) => state.view.card);
  const section = useRef<HTMLElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const hover = useRowHover();
  useLitRows(section);

  const dated = datedCount(dataset, shown);
  const total = countBits(shown);
  const undatedShown = total - dated === undated.length;
  const { first, end, reveal, revealed } = useRowRange(rows, { total, guess: ROW, moving });
  const years = listYears(dataset, shown, { first, end }, inside);
  useLayoutEffect(() => {
    drawn.current = { listed, first, end };
  });
  const marks = {
    selected,
    current: card?.type === 'event' ? (dataset.eventIndex.get(card.id) ?? null) : null,
  };

  const revealSelected = useEffectEvent(() => {
    const row = rankOfShared(shown, selected);
    if (row !== null) reveal(row);
  });
  useLayoutEffect(() => {
    if (card !== null) revealSelected();
  }, [card]);
  useEffect(() => {
    const list = section.current;
    // Once more where the row was not drawn at first.
    if (list === null || revealed < 0) return;
    const scroll = () => scrollToRow(list, headOf(list));
    // Without a card too: its row may have kept the focus, and lie below the heading that sticks again.
    scroll();
    if (card === null) return;
    // The card above takes room from the list as it grows.
    const observer = 'ResizeObserver' in globalThis ? new ResizeObserver(scroll) : null;
    observer?.observe(list);
    return () => observer?.disconnect();
  }, [card, revealed]);

  return (
    <section
      ref={section}
      id="events"
      className="list"
      aria-label={t('list.name')}
      tabIndex={-1}
      data-pauses="press"
      {...hover}
    >
      {total === 0 && <EmptyList filters={filters} />}
      <div ref={rows}>
        <div style={{ height: first * ROW }} />
        {years.map(({ year, months }) => (
          <div key={year ?? 'open'} className="list-year">
            <h2 className="list-year-name">{yearName(year, i18n)}</h2>
            {months.map((month) => (
              <MonthRows key={month.id} year={year} month={month.month} events={month.events} {...marks} />
            ))}
          </div>
        ))}
        {undatedShown && undated.length > 0 && end > dated && (
          <div className="list-year">
            <h2 className="list-year-name">{t('list.undated', { count: undated.length })}</h2>
            <Rows events={bitsBetween(shown, Math.max(first, dated), end)} {...marks} />
          </div>
        )}
        <div style={{ height: (total - end) * ROW }} />
      </div>
      {!undatedShown && <UndatedRows events={undated} {...marks} />}
    </section>
  );
}

/** What a list is made of; `inside`: see `firstInside`; `windowed`: there is a time window, which undated events are not in. */
type Listed = {
  readonly shown: Bitset;
  readonly inside: number;
  readonly windowed: boolean;
  readonly moving: boolean;
};

type Drawn = RowRange & { readonly listed: Listed };

function listedSelector(dataset: Dataset, selectors: Selectors): (state: AtlasState) => Listed {
  return memo(
    ({ view, gesture }) => [selectors.shown(view), view.window, gesture],
    ({ view, gesture }) => {
      const shown = selectors.shown(view);
      const start = view.window === null ? undefined : selectors.window(view)?.from;
      const inside = firstInside(dataset, shown, start ?? Number.NEGATIVE_INFINITY);
      return { shown, inside, windowed: view.window !== null, moving: gesture };
    },
  );
}

/**
 * Whether the list looks as it is drawn. While time is moved most steps change only how many rows lie below, for which
 * there is room anew when the hand rests.
 */
function isDrawn({ listed, first, end }: Drawn, now: Listed): boolean {
  if (listed.moving !== now.moving || listed.windowed !== now.windowed) return false;
  if (listed.shown === now.shown && listed.inside === now.inside) return true;
  if (!now.moving || end >= Math.min(countBits(listed.shown), countBits(now.shown))) return false;
  const rows = bitsBetween(now.shown, first, end);
  return bitsBetween(listed.shown, first, end).every(
    (event, i) => event === rows[i] && event < listed.inside === event < now.inside,
  );
}

/** Room for the year's name where it sticks to the upper edge, in pixels. */
function headOf(list: HTMLElement): number {
  const name = list.querySelector<HTMLElement>('.list-year-name');
  return name !== null && getComputedStyle(name).position === 'sticky' ? name.offsetHeight : 0;
}

function yearName(year: ListYear['year'], { t, span }: ReturnType<typeof useI18n>): string {
  if (year === null) return t('list.open-start');
  if (year === 'earlier') return t('list.earlier');
  // Not its number alone: before the year 100 rows name the era.
  return span({ from: toDay({ year, month: 1, day: 1 }), to: toDay({ year, month: 12, day: 31 }) });
}
