import { memo } from 'react';
import { type Bitset, hasBit } from '#/core/bitset';
import { useI18n } from '#/i18n/i18n';
import { EventRow } from './event-row';
import type { ListMonth, ListYear } from './list-model';

/** Which rows stand out. */
type Marks = {
  /** The event whose card is open. */
  readonly current: number | null;
  /** Events that the open card is about. */
  readonly selected: Bitset;
};

type MonthRowsProps = Marks & Pick<ListMonth, 'month' | 'events'> & { readonly year: ListYear['year'] };

/** The rows of one month under its name. While time is moved only months that events come to or go from are drawn again. */
export const MonthRows = memo(function MonthRows({ year, month, events, ...marks }: MonthRowsProps) {
  const i18n = useI18n();
  return (
    <div className="list-month">
      {month !== null && typeof year === 'number' && <h3 className="list-month-name">{i18n.month(year, month)}</h3>}
      <Rows events={events} {...marks} />
    </div>
  );
}, sameRows);

/** Events as rows. */
export function Rows({ events, current, selected }: Marks & { readonly events: readonly number[] }) {
  return (
    <ul>
      {events.map((index) => (
        <EventRow key={index} index={index} current={index === current} selected={hasBit(selected, index)} />
      ))}
    </ul>
  );
}

function sameRows(a: MonthRowsProps, b: MonthRowsProps): boolean {
  return (
    a.year === b.year &&
    a.month === b.month &&
    a.current === b.current &&
    a.selected === b.selected &&
    a.events.length === b.events.length &&
    a.events.every((event, i) => event === b.events[i])
  );
}
