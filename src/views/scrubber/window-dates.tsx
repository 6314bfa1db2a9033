import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { DaySpan } from '#/core/interval';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import type { Thumb } from './drag';
import { monthNames } from './month-names';
import { type DateFault, typedWindow } from './typed-window';

type Typed = Readonly<Record<Thumb, string | null>>;
type Fault = { readonly end: Thumb; readonly fault: DateFault; readonly text: string };

const NOTHING: Typed = { from: null, to: null };

/** Both dates of the window as text, and the way back to all of time. What is typed holds until it is applied or given up. */
export function WindowDates({ span }: { readonly span: DaySpan }) {
  const { actions, selectors, store } = useAtlas();
  const i18n = useI18n();
  const window = useAtlasState((state) => selectors.window(state.view)) ?? span;
  const all = useAtlasState((state) => state.view.window === null);
  const [typed, setTyped] = useState(NOTHING);
  const [fault, setFault] = useState<Fault | null>(null);
  const names = useMemo(() => monthNames(i18n), [i18n]);
  const message = useId();
  const shown = (end: Thumb) => typed[end] ?? i18n.day(window[end], 'iso');

  function apply() {
    if (typed.from === null && typed.to === null) return;
    // An end that was not touched stays what it is in the state: perhaps left to the data.
    const current = store.getState().view.window;
    const text = (end: Thumb) =>
      typed[end] ?? (current?.[end] === undefined || current[end] === null ? '' : i18n.day(current[end], 'iso'));
    const result = typedWindow(text('from'), text('to'), names, span);
    if (!result.ok) {
      // Of two dates in the wrong order the one that was just typed is marked.
      const end = typed[result.end] === null ? other(result.end) : result.end;
      return setFault({ end, fault: result.fault, text: shown(end) });
    }
    giveUp();
    if (result.window?.from !== current?.from || result.window?.to !== current?.to) actions.setWindow(result.window);
  }

  function giveUp() {
    setTyped(NOTHING);
    setFault(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') apply();
    if (event.key !== 'Escape' || (typed.from === null && typed.to === null)) return;
    // The page's own Escape would close a card.
    event.stopPropagation();
    giveUp();
  }

  const field = (end: Thumb) => (
    <label className="scrubber-date">
      <span>{i18n.t(`scrubber.${end}`)}</span>
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        value={shown(end)}
        aria-invalid={fault?.end === end}
        aria-describedby={fault?.end === end ? message : undefined}
        onChange={({ target }) => setTyped({ ...typed, [end]: target.value })}
        onBlur={apply}
        onKeyDown={onKeyDown}
      />
    </label>
  );

  return (
    <div className="scrubber-dates">
      {field('from')}
      {field('to')}
      <button
        type="button"
        className="scrubber-all"
        aria-pressed={all}
        onClick={() => {
          giveUp();
          if (!all) actions.setWindow(null);
        }}
      >
        {i18n.t('scrubber.all')}
      </button>
      <p className="scrubber-fault" id={message} role="alert">
        {fault && i18n.t(`scrubber.fault.${fault.fault}`, { value: fault.text })}
      </p>
    </div>
  );
}

function other(end: Thumb): Thumb {
  return end === 'from' ? 'to' : 'from';
}
