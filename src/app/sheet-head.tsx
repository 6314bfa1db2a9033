import type { KeyboardEvent } from 'react';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { useSheetPull } from './use-sheet-pull';

export const SHEET_TABS = ['events', 'table', 'timeline'] as const;
export type SheetTab = (typeof SHEET_TABS)[number];

type SheetHeadProps = {
  /** Beginning of the ids of tabs and panels. */
  readonly id: string;
  readonly tab: SheetTab;
  readonly onTab: (tab: SheetTab) => void;
  /** A finger begins to pull the sheet, or lets it go. */
  readonly onPulling: (pulling: boolean) => void;
};

/** The upper edge of the phone's sheet: a handle that pulls it over the map, and what it holds. */
export function SheetHead({ id, tab, onTab, onPulling }: SheetHeadProps) {
  const { actions } = useAtlas();
  const { t } = useI18n();
  const pulled = useAtlasState((state) => state.view.view !== 'map');
  const raise = (up: boolean) => actions.setView(up ? 'list' : 'map');
  const pull = useSheetPull(pulled, { onPulling, onPulled: raise });

  function onKey(event: KeyboardEvent<HTMLButtonElement>) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = SHEET_TABS[(SHEET_TABS.indexOf(tab) + step + SHEET_TABS.length) % SHEET_TABS.length] ?? tab;
    onTab(next);
    document.getElementById(`${id}-${next}-tab`)?.focus();
  }

  return (
    <div className="app-sheet-head" {...pull}>
      <button
        type="button"
        className="app-handle"
        aria-label={t(pulled ? 'app.sheet-lower' : 'app.sheet-raise')}
        onClick={() => raise(!pulled)}
      >
        <span aria-hidden="true" />
      </button>
      <div role="tablist" className="app-tabs" aria-label={t('app.sheet')}>
        {SHEET_TABS.map((name) => (
          <button
            key={name}
            id={`${id}-${name}-tab`}
            type="button"
            role="tab"
            aria-selected={tab === name}
            aria-controls={`${id}-${name === 'timeline' ? name : 'events'}`}
            tabIndex={tab === name ? 0 : -1}
            onClick={() => onTab(name)}
            onKeyDown={onKey}
          >
            {t(`app.tab.${name}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
