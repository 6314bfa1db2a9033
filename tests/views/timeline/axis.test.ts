import { expect, it } from 'vitest';
import { createAxis } from '#/views/timeline/axis';
import { fieldOf } from '#/views/timeline/field';
import { speak } from '../../support/speak';

/** Whether the word at today's line stands before it, on an axis of a hundred days and so many pixels. */
function turned(day: number, width: number): boolean {
  const labels = document.createElement('div');
  const letters = { dotGap: 0, barGap: 0, mark: 0, text: (text: string) => text.length * 7, forget() {} };
  const axis = createAxis(labels, document.createElement('div'), letters);
  axis.speak(speak('ru'));
  axis.setToday(day, 'Сегодня');
  axis.draw(fieldOf({ from: 0, to: 99 }, width), 0);
  return labels.querySelector('.timeline-today-label')?.hasAttribute('data-before') ?? false;
}

it('turns the word at today’s line where it would run out of sight, on a phone and on a wide screen', () => {
  expect(turned(60, 230)).toBe(false);
  expect(turned(84, 230)).toBe(true);
  expect(turned(92, 1200)).toBe(false);
  expect(turned(96, 1200)).toBe(true);
});
