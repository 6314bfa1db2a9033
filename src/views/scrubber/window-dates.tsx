import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DaySpan, TimeWindow } from '#/core/interval';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { today } from '#/ui/today';
import type { Thumb } from './drag';
import { timeWords } from './time-words';
import { typedWindow, type WindowFault } from './typed-window';

type Fault = { readonly end: Thumb; readonly fault: WindowFault; readonly text: string };

const ENDS = ['from', 'to'] as const;

/**
 * Both dates of the window as text. What is typed holds until it is applied or given up, or the window changes in another
 * way; what is not follows the window without React, as every step of a drag changes it.
 */
export function WindowDates({ span }: { readonly span: DaySpan }) {
  const { actions, selectors, store } = useAtlas();
  const i18n = useI18n();
  const fields = useRef(new Map<Thumb, HTMLInputElement>());
  const typed = useRef(new Set<Thumb>());
  const follow = useRef(() => {});
  const [fault, setFault] = useState<Fault | null>(null);
  const words = useMemo(() => timeWords(i18n), [i18n]);
  const message = useId();

  useLayoutEffect(() => {
    const show = () => {
      const window = selectors.window(store.getState().view) ?? span;
      for (const end of ENDS) {
        const field = fields.current.get(end);
        const text = i18n.day(window[end], 'iso');
        if (field !== undefined && !typed.current.has(end) && field.value !== text) field.value = text;
      }
    };
    follow.current = show;
    show();
    return store.subscribe(({ view: now }, { view: before }) => {
      if (typed.current.size > 0 && !sameWindow(now.window, before.window)) {
        typed.current.clear();
        setFault(null);
      }
      show();
    });
  }, [store, selectors, span, i18n]);

  function apply(last: Thumb) {
    if (typed.current.size === 0) return;
    // An end that was not touched stays what it is in the state: perhaps left to the data.
    const current = store.getState().view.window;
    const text = (end: Thumb) => {
      if (typed.current.has(end)) return fields.current.get(end)?.value ?? '';
      const day = current?.[end] ?? null;
      return day === null ? '' : i18n.day(day, 'iso');
    };
    const result = typedWindow(text('from'), text('to'), { words, today: today(), span });
    if (!result.ok) {
      const known = typed.current.has(result.end);
      // What was left at fault is given up for the other date; two in the wrong order may yet fit.
      if (result.fault !== 'reversed' && result.end !== last && known && typed.current.has(last)) {
        typed.current.delete(result.end);
        follow.current();
        return apply(last);
      }
      // Of two dates in the wrong order the one that was just typed is marked.
      const end = known ? result.end : other(result.end);
      return setFault({
        end,
        fault: known ? result.fault : 'reversed',
        text: fields.current.get(end)?.value ?? '',
      });
    }
    giveUp();
    if (!sameWindow(result.window, current)) actions.setWindow(result.window);
  }

  function giveUp() {
    typed.current.clear();
    setFault(null);
    follow.current();
  }

  function onKeyDown(event: KeyboardEvent, end: Thumb) {
    if (event.key === 'Enter') apply(end);
    if (event.key !== 'Escape' || typed.current.size === 0) return;
    // The page's own Escape would close a card.
    event.stopPropagation();
    giveUp();
  }

  const field = (end: Thumb) => (
    <label className="scrubber-date">
      <span>{i18n.t(`scrubber.${end}`)}</span>
      <span className="scrubber-field">
        <input
          ref={(input) => {
            if (input === null) fields.current.delete(end);
            else fields.current.set(end, input);
          }}
          type="text"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={fault?.end === end}
          aria-describedby={fault?.end === end ? message : undefined}
          onChange={() => typed.current.add(end)}
          onBlur={() => apply(end)}
          onKeyDown={(event) => onKeyDown(event, end)}
        />
      </span>
    </label>
  );

  return (
    <div className="scrubber-dates" data-pauses="focus">
      {field('from')}
      {field('to')}
      <p className="scrubber-fault" id={message} role="alert">
        {fault && i18n.t(`scrubber.fault.${fault.fault}`, { value: fault.text, span: i18n.span(span) })}
      </p>
    </div>
  );
}

/** Also two objects with the same ends: a step back in the history reads the whole link anew. */
function sameWindow(a: TimeWindow | null, b: TimeWindow | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

function other(end: Thumb): Thumb {
  return end === 'from' ? 'to' : 'from';
}
