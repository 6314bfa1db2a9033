import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { Localized } from '#/ui/localized';

/** An event by its title, which opens its card, with its date in words. */
export function LegendExample({ event }: { readonly event: number }) {
  const { dataset, actions } = useAtlas();
  const i18n = useI18n();
  const record = dataset.events[event];
  if (record === undefined) return null;
  return (
    <p className="legend-example">
      <button
        type="button"
        className="text-button"
        onClick={({ currentTarget }) => {
          // What is explained gives way to what is asked for; focus goes on from the button that had opened it.
          currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
          actions.openCard({ type: 'event', id: record.id });
        }}
      >
        <Localized of={record.title} />
      </button>{' '}
      <span className="legend-when">{i18n.when(record.when)}</span>
    </p>
  );
}
