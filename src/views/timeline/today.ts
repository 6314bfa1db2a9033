import type { Day } from '#/core/day';
import type { Engine } from './engine';
import { rangeOf } from './range';

/** The id of the line: items of events have positive ones. */
const LINE = -1;
const TURN = 0.9;

/** A line at the reader's own day, behind the rows and named on the axis while it is in sight. */
export function createToday(element: HTMLElement, { timeline, items }: Engine) {
  const label = document.createElement('span');
  label.className = 'timeline-today-label';
  label.hidden = true;
  label.setAttribute('aria-hidden', 'true');
  element.querySelector('.vis-panel.vis-top')?.append(label);
  let drawn: Day | null = null;

  timeline.on('changed', () => {
    const at = ratio();
    label.hidden = at === null;
    label.style.left = `${(at ?? 0) * 100}%`;
    // Near the right edge the word would run out of sight.
    label.style.transform = at !== null && at > TURN ? 'translateX(-100%)' : '';
  });

  /** Where the line is between the left edge, 0, and the right, 1; null: out of sight. */
  function ratio(): number | null {
    if (drawn === null) return null;
    const { start, end } = timeline.getWindow();
    const at = (rangeOf({ from: drawn, to: drawn }).start - start.valueOf()) / (end.valueOf() - start.valueOf());
    return at < 0 || at > 1 ? null : at;
  }

  return {
    set(day: Day, text: string) {
      if (label.textContent !== text) label.textContent = text;
      if (drawn === day) return;
      drawn = day;
      const { start, end } = rangeOf({ from: day, to: day });
      items.update([{ id: LINE, type: 'background', start, end, className: 'timeline-today', content: '' }]);
    },
    /** Whether the line's own word stands between these pixels of an axis that is so wide. */
    covers(left: number, right: number, width: number): boolean {
      const at = ratio();
      if (at === null) return false;
      const own = label.offsetWidth || 40;
      const from = at * width - (at > TURN ? own : 0);
      return left < from + own && right > from;
    },
  };
}
