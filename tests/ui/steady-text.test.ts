import { expect, it } from 'vitest';
import { createSteadyText } from '#/ui/steady-text';

function aText() {
  const element = document.createElement('span');
  const say = createSteadyText(element);
  return { element, say };
}

it('says the words once, whatever room it keeps', () => {
  const { element, say } = aText();
  say('12 events', false);
  say('9 events', true);
  expect(element.textContent).toBe('9 events');
});

it('keeps its room while it moves, takes more for longer words, and has what it needs when it rests', () => {
  const { element, say } = aText();
  const roomFor = (words: string, moving: boolean) => {
    say(words, moving);
    return element.dataset.room;
  };
  expect(roomFor('12 events', false)).toBe('00 events');
  expect(roomFor('9 events', true)).toBe('00 events');
  expect(roomFor('110 events', true)).toBe('000 events');
  expect(roomFor('87 events', true)).toBe('000 events');
  expect(roomFor('87 events', false)).toBe('00 events');
});

it('takes room for other letters, which may be wider', () => {
  const { element, say } = aText();
  say('1–9 Jul 2020', false);
  say('1–9 May 2020', true);
  expect(element.dataset.room).toBe('0–0 May 0000');
});
