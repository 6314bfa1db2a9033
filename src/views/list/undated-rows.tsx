import { type ReactNode, useState } from 'react';
import { useI18n } from '#/i18n/i18n';

type UndatedRowsProps = {
  readonly events: readonly number[];
  /** False while a time window keeps them out of what is shown. */
  readonly shown: boolean;
  readonly row: (index: number) => ReactNode;
};

/** Undated events, never silently dropped: rows like others without a window, behind a closed heading with one. */
export function UndatedRows({ events, shown, row }: UndatedRowsProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  if (events.length === 0) return null;
  const title = t('list.undated', { count: events.length });
  if (shown) {
    return (
      <div className="list-year">
        <h2 className="list-year-name">{title}</h2>
        <ul>{events.map(row)}</ul>
      </div>
    );
  }
  return (
    <details className="list-undated" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="list-undated-name">{title}</h2>
      </summary>
      {open && (
        <>
          <p className="list-why">{t('list.undated-why')}</p>
          <ul>{events.map(row)}</ul>
        </>
      )}
    </details>
  );
}
