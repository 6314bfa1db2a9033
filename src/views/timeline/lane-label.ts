import { createKindMark } from '#/ui/kind-mark-element';
import { createSteadyText } from '#/ui/steady-text';
import type { Lane } from './lanes';
import { createRug } from './rug';

export type LaneLabel = ReturnType<typeof createLaneLabel>;

/** The name of a row with the number of its events, its kind's mark where rows are kinds, and a button that unfolds it. */
export function createLaneLabel({ row, kind, label, lang }: Lane) {
  const element = document.createElement('span');
  element.className = 'timeline-lane';
  if (kind !== null) element.append(createKindMark(kind));
  const name = document.createElement('span');
  name.className = 'timeline-lane-name';
  name.textContent = label;
  if (lang !== null) name.lang = lang;
  const fold = document.createElement('span');
  fold.className = 'timeline-fold';
  fold.setAttribute('role', 'button');
  fold.tabIndex = -1;
  fold.hidden = true;
  const sayFold = createSteadyText(fold);
  const count = document.createElement('span');
  count.className = 'timeline-lane-count';
  const sayCount = createSteadyText(count);
  element.append(name, fold, count);
  const last = { fold: '', lines: 0 };
  return {
    row,
    element,
    fold,
    rug: createRug(fold),
    setCount: sayCount,
    /** Makes the row as high as its lines are; the style sheet knows how high one is. */
    setLines(lines: number) {
      if (last.lines !== lines) element.style.setProperty('--lines', String(lines));
      last.lines = lines;
    },
    /** What the button says, empty for none. */
    setFold(text: string, moving: boolean) {
      sayFold(text, moving);
      if (last.fold === text) return;
      last.fold = text;
      fold.hidden = text === '';
      fold.removeAttribute('aria-label');
    },
  };
}
