import { type ComponentProps, memo, useState } from 'react';
import { useI18n } from '#/i18n/i18n';
import { usePrinting } from '#/ui/use-printing';
import { Rows } from './month-rows';

/** Undated events that a time window keeps out of what is shown: never silently dropped, behind a closed heading. */
export const UndatedRows = memo(function UndatedRows(rows: ComponentProps<typeof Rows>) {
  const { t } = useI18n();
  const printing = usePrinting();
  const [opened, setOpened] = useState(false);
  // On paper nobody can open it.
  const open = opened || printing;
  if (rows.events.length === 0) return null;
  return (
    <details className="list-undated" open={open} onToggle={(event) => printing || setOpened(event.currentTarget.open)}>
      <summary>
        <h2 className="list-undated-name">{t('list.undated', { count: rows.events.length })}</h2>
      </summary>
      {open && (
        <>
          <p className="list-why">{t('list.undated-why')}</p>
          <Rows {...rows} />
        </>
      )}
    </details>
  );
});
