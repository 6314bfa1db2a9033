import { fireEvent } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { listenToGestures } from '#/views/map/svg-gestures';
import { createMotion } from '#/views/map/svg-motion';

const ending = new AbortController();
afterEach(() => document.body.replaceChildren());

function open() {
  const element = document.createElement('div');
  const stage = document.createElement('div');
  element.append(stage);
  // jsdom captures no pointers.
  element.setPointerCapture = () => {};
  document.body.append(element);
  const moved = vi.fn();
  const motion = createMotion({ size: () => ({ width: 400, height: 300 }), changed: () => {}, moved });
  listenToGestures({ element, stage, motion, signal: ending.signal });
  const at = (clientX: number, buttons: number) => ({
    pointerId: 1,
    pointerType: 'mouse',
    clientX,
    clientY: 9,
    buttons,
  });
  return { element, motion, moved, at };
}

it('takes the map along with the hand, and stays where the hand lets go', () => {
  const { element, motion, moved, at } = open();
  const { x } = motion.camera();
  fireEvent.pointerDown(element, at(100, 1));
  fireEvent.pointerMove(element, at(160, 1));
  expect(motion.camera().x).toBeLessThan(x);
  expect(motion.resting()).toBe(false);
  fireEvent.pointerUp(element, at(160, 0));
  expect(motion.resting()).toBe(true);
  expect(moved).toHaveBeenCalledTimes(1);
});

it('does not follow a pointer that was let go where the map does not hear of it', () => {
  const { element, motion, at } = open();
  const before = motion.camera();
  fireEvent.pointerDown(element, at(399, 1));
  fireEvent.pointerMove(element, at(300, 0));
  fireEvent.pointerMove(element, at(200, 0));
  expect(motion.camera()).toEqual(before);
});
