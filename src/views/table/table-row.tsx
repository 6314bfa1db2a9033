import { memo, type ReactNode } from 'react';
import { type Named, type NamedPlace, organizationsOf, placesOf, sourcesOf } from '#/core/event-names';
import type { LocalizedText } from '#/core/localized';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { KindMark } from '#/ui/kind-mark';
import { Localized } from '#/ui/localized';

type TableRowProps = {
  /** The event's index in the dataset. */
  readonly index: number;
  /** Which row of the whole table it is, the header counted as the first. */
  readonly number: number;
  /** Its card is open. */
  readonly current: boolean;
  /** The open card is about it, or about something that it belongs to. */
  readonly selected: boolean;
};

/** One event; its title opens the card. */
export const TableRow = memo(function TableRow({ index, number, current, selected }: TableRowProps) {
  const { dataset, actions } = useAtlas();
  const { t, when } = useI18n();
  const event = dataset.events[index];
  if (event === undefined) return null;
  const kindIndex = dataset.kinds.findIndex((kind) => kind.id === event.kind);
  return (
    <tr
      data-event-id={event.id}
      data-selected={selected || undefined}
      aria-current={current || undefined}
      aria-rowindex={number}
    >
      <td className="table-date">{when(event.when)}</td>
      <th scope="row" className="table-title">
        <button type="button" className="text-button" onClick={() => actions.openCard({ type: 'event', id: event.id })}>
          <Localized of={event.title} />
        </button>
        {event.status === 'planned' && (
          <>
            {' '}
            <span className="mark">{t('status.planned')}</span>
          </>
        )}
      </th>
      <td className="table-kind">
        <KindMark index={kindIndex} />
        <span>
          <Localized of={dataset.kinds[kindIndex]?.label} />
        </span>
      </td>
      <td className="table-place">
        <Names all={placesOf(event)} nameOf={(id) => dataset.placeById.get(id)?.name} />
      </td>
      <td className="table-orgs">
        <Names all={organizationsOf(event)} nameOf={(id) => dataset.organizationById.get(id)?.name} />
      </td>
      <td className="table-sources">
        <Names
          all={sourcesOf(event).map((id) => ({ id, inferred: false }))}
          nameOf={(id) => dataset.sourceById.get(id)?.title}
        />
      </td>
    </tr>
  );
});

type NamesProps = {
  readonly all: readonly (Named | NamedPlace)[];
  readonly nameOf: (id: string) => LocalizedText | undefined;
};

function Names({ all, nameOf }: NamesProps): ReactNode {
  const { t } = useI18n();
  return all.map((one, place) => (
    <span key={one.id}>
      {place > 0 && ' · '}
      <Localized of={nameOf(one.id)} />
      {'role' in one && one.role !== null && ` ${t('list.place-role', { role: t(`place-role.${one.role}`) })}`}
      {one.inferred && (
        <>
          {' '}
          <span className="mark mark-inferred">{t('basis.inferred')}</span>
        </>
      )}
    </span>
  ));
}
