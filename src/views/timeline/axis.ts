import type { Day } from '#/core/day';
import type { I18n } from '#/i18n/i18n';
import type { Field } from './field';
import type { Measure } from './measure';
import { longestTickLabels, tickLabel, ticksOf } from './ticks';

/** Pixels between labels, and from a tick to its label. */
const BETWEEN = 18;
const INDENT = 5;

type Tick = {
  readonly line: HTMLElement;
  readonly label: HTMLElement;
  readonly words: Text;
  x: number;
  width: number;
  hidden: boolean;
};

/**
 * Labels in one strip, the lines below them in another behind the rows, and a line at the reader's own day. A pan moves
 * the strips as they are.
 */
export function createAxis(labels: HTMLElement, lines: HTMLElement, measure: Measure) {
  const ticks = new Map<Day, Tick>();
  const today = { day: null as Day | null, text: '', ...createTick('timeline-today') };
  let words: I18n | null = null;
  let widest = 80;

  function createTick(name: string): Tick {
    const line = document.createElement('div');
    line.className = `${name}-line`;
    const label = document.createElement('span');
    label.className = `${name}-label`;
    const text = document.createTextNode('');
    label.append(text);
    labels.append(label);
    lines.append(line);
    return { line, label, words: text, x: Number.NaN, width: 0, hidden: false };
  }

  function move(tick: Tick, x: number) {
    if (Math.abs(tick.x - x) <= 0.05) return;
    tick.x = x;
    const transform = `translateX(${Math.round(x * 10) / 10}px)`;
    tick.line.style.transform = transform;
    tick.label.style.transform = transform;
  }

  function hide(tick: Tick, hidden: boolean) {
    if (tick.hidden !== hidden) tick.label.hidden = tick.hidden = hidden;
  }

  /** The pixels that the word at today's line takes; null: the line is out of sight. */
  function drawToday(field: Field, offset: number) {
    const at = today.day === null ? -1 : (today.day - field.from) * field.perDay;
    const seen = at >= 0 && at <= field.width;
    if (today.line.hidden === seen) today.line.hidden = !seen;
    hide(today, !seen);
    if (!seen) return null;
    move(today, at + offset);
    const before = at + today.width > field.width;
    today.label.toggleAttribute('data-before', before);
    return { from: before ? at - today.width : at, to: before ? at : at + today.width };
  }

  function say(tick: Tick, text: string) {
    if (tick.words.data === text) return;
    tick.words.data = text;
    tick.width = measure.text(text);
  }

  return {
    /** After fonts or language have changed. */
    speak(i18n: I18n) {
      words = i18n;
      widest = Math.max(...longestTickLabels(i18n).map((text) => measure.text(text))) + BETWEEN;
      for (const tick of ticks.values()) tick.words.data = '';
      today.width = measure.text(today.text) + 8;
    },
    setToday(day: Day, text: string) {
      today.day = day;
      if (today.text === text) return;
      today.text = today.words.data = text;
      today.width = measure.text(text) + 8;
    },
    /** `offset`: pixels that the strips have been moved to the left. */
    draw(field: Field, offset: number) {
      if (words === null) return;
      const taken = drawToday(field, offset);
      const { unit, days } = ticksOf(field, widest);
      const gone = new Set(ticks.keys());
      let alone = true;
      for (const day of days) {
        gone.delete(day);
        let tick = ticks.get(day);
        if (tick === undefined) {
          tick = createTick('timeline-tick');
          ticks.set(day, tick);
        }
        const x = (day - field.from) * field.perDay;
        move(tick, x + offset);
        if (x >= 0) {
          say(tick, tickLabel(day, unit, alone, words));
          alone = false;
        }
        const end = x + INDENT + tick.width;
        hide(tick, x < 0 || end > field.width || (taken !== null && x < taken.to && end > taken.from));
      }
      for (const day of gone) {
        ticks.get(day)?.line.remove();
        ticks.get(day)?.label.remove();
        ticks.delete(day);
      }
    },
  };
}
