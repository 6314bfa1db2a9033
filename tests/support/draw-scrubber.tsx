import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, vi } from 'vitest';
import { fromDay, toDay } from '#/core/day';
import type { Atlas } from '#/state/atlas';
import { ScrubberView } from '#/views/scrubber/scrubber-view';
import { type AtlasParts, anAtlas, anEvent } from './builders';
import { renderWithAtlas } from './render';

export const day = (year: number, month: number, date: number) => toDay({ year, month, day: date });

export const events = [
  anEvent({ id: 'first', when: '2016-01-01' }),
  anEvent({ id: 'middle', when: '2021-06', kind: 'meeting' }),
  anEvent({ id: 'last', when: '2025-12-31' }),
];

/** A bar of 1000 pixels over ten years, every day as wide as any other unless said otherwise. */
export function drawScrubber({ view, ...parts }: AtlasParts = {}) {
  const atlas = anAtlas({ events, view: { scale: 'linear', ...view }, ...parts });
  renderWithAtlas(<ScrubberView />, { atlas });
  const slider = document.querySelector('.scrubber-slider');
  if (slider === null) throw new Error('no slider');
  return { atlas, slider, user: userEvent.setup() };
}

/** Its two ends as year-month-day. */
export function windowOf({ store }: Atlas) {
  const { window } = store.getState().view;
  const say = (value: number | null) => value && Object.values(fromDay(value)).join('-');
  return window && [say(window.from), say(window.to)];
}

export const thumb = (name: 'From' | 'To') => screen.getByRole('slider', { name });
export const field = (name: 'From' | 'To') => screen.getByRole('textbox', { name });

/** What waits for the next frame. */
const frames: FrameRequestCallback[] = [];

export function nextFrame() {
  for (const run of frames.splice(0)) act(() => run?.(0));
}

/** What jsdom lacks: a laid out bar, pointers that are held, and frames, which come when `nextFrame` is called. */
export function installBar(): void {
  beforeEach(() => {
    HTMLElement.prototype.setPointerCapture = () => {};
    HTMLElement.prototype.scrollIntoView = () => {};
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 40));
    frames.length = 0;
    vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
    vi.stubGlobal('cancelAnimationFrame', (frame: number) => {
      delete frames[frame - 1];
    });
    return () => {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    };
  });
}
