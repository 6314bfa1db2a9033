import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { FilterKey } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { memo } from '#/state/selectors';
import type { AtlasState } from '#/state/store';
import { LiveText } from '#/ui/live-text';
import { activeFilters, WINDOW, windowLabel } from './active-filters';
import { Cross } from './kind-chips';

/** A chip for every active filter that takes it away, and one button for all. */
export function ActiveChips({ except = [] }: { readonly except?: readonly FilterKey[] }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { view } = useAtlasState(useState(chipsSelector)[0]);
  const active = activeFilters(atlas, view, i18n);
  if (active.length === 0) return null;
  const chips = active.filter(({ of }) => of === null || !except.includes(of));
  return (
    <>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className="chip filters-active"
          aria-label={i18n.t('filters.remove', { facet: chip.facet, value: chip.label })}
          title={chip.label}
          onClick={(event) => removeFrom(event.currentTarget, chip.remove)}
        >
          <span className="filters-active-label" lang={chip.lang === i18n.lang ? undefined : chip.lang}>
            {chip.key === WINDOW ? <LiveText of={(state) => windowLabel(atlas, state.view, i18n)} /> : chip.label}
          </span>
          <Cross />
        </button>
      ))}
      <button
        type="button"
        className="text-button filters-clear"
        onClick={(event) => removeFrom(event.currentTarget, atlas.actions.clearAll)}
      >
        {i18n.t('filters.clear-all')}
      </button>
    </>
  );
}

/**
 * The state, anew only when other chips are wanted: of a window that a hand moves only its dates are written, apart, and
 * its chip has its new name when the hand rests. Playback does not rest, and has time between its steps.
 */
function chipsSelector(): (state: AtlasState) => AtlasState {
  return memo(
    ({ view, gesture }) => [view, gesture],
    (state) => state,
    ({ view: before }, { view: now, gesture }) =>
      gesture &&
      now.play === null &&
      before.filters === now.filters &&
      before.missing === now.missing &&
      before.dates === now.dates &&
      (before.window === null) === (now.window === null),
  );
}

/** Takes filters away, and with them the button that was pressed; focus goes to what stands near to where it stood. */
function removeFrom(button: HTMLElement, remove: () => void): void {
  const home = button.parentElement;
  const around = button.closest('.filters, dialog');
  flushSync(remove);
  if (button.isConnected) return;
  const chip = home?.isConnected === true ? home.querySelector<HTMLElement>('.filters-active') : null;
  const choice = [...(around?.querySelectorAll<HTMLElement>('.filters-kind, .filters-dropdown') ?? [])].at(-1);
  (chip ?? choice ?? document.querySelector<HTMLElement>('#events'))?.focus();
}
