import { fireEvent } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '#/core/view-state';
import { day, drawScrubber, installBar, nextFrame, thumb, windowOf } from '../../support/draw-scrubber';

installBar();

describe('the pointer', () => {
  it('drags a thumb, one step a frame, and ends the gesture when it is let go', () => {
    const { atlas, slider } = drawScrubber();
    const changed = vi.fn();
    atlas.store.subscribe(changed);
    fireEvent.pointerDown(thumb('From'), { clientX: 0, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerMove(slider, { clientX: 300, pointerId: 1 });
    fireEvent.pointerMove(slider, { clientX: 500, pointerId: 1 });
    expect(changed).not.toHaveBeenCalled();
    nextFrame();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(atlas.store.getState()).toMatchObject({ act: 'continuous', gesture: true });
    expect(windowOf(atlas)).toEqual(['2021-1-1', '2025-12-31']);
    fireEvent.pointerUp(slider, { clientX: 500, pointerId: 1 });
    expect(atlas.store.getState().gesture).toBe(false);
  });

  it('does not lose the last step when it is let go before the frame', () => {
    const { atlas, slider } = drawScrubber();
    fireEvent.pointerDown(thumb('To'), { clientX: 1000, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerMove(slider, { clientX: 500, pointerId: 1 });
    fireEvent.pointerUp(slider, { clientX: 500, pointerId: 1 });
    expect(windowOf(atlas)).toEqual(['2016-1-1', '2020-12-31']);
    expect(atlas.store.getState().gesture).toBe(false);
  });

  it('clicks the bar: the nearer thumb comes there, as an act that Back undoes', () => {
    const { atlas, slider } = drawScrubber();
    fireEvent.pointerDown(slider, { clientX: 100, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerUp(slider, { clientX: 101, pointerId: 1 });
    expect(atlas.store.getState()).toMatchObject({ act: 'deliberate', gesture: false });
    expect(windowOf(atlas)).toEqual(['2017-1-1', '2025-12-31']);
  });

  it('moves the whole window by its body', () => {
    const { atlas, slider } = drawScrubber({ view: { window: { from: day(2018, 1, 1), to: day(2019, 12, 31) } } });
    fireEvent.pointerDown(slider, { clientX: 300, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerMove(slider, { clientX: 400, pointerId: 1 });
    fireEvent.pointerUp(slider, { clientX: 400, pointerId: 1 });
    expect(windowOf(atlas)).toEqual(['2019-1-1', '2020-12-30']);
  });

  it('moves a window of one day by what lies between its handles', () => {
    const { atlas, slider } = drawScrubber({ view: { window: { from: day(2018, 1, 1), to: day(2018, 1, 1) } } });
    const between = slider.querySelector('[data-grip="body"]');
    if (between === null) throw new Error('nothing between the handles');
    fireEvent.pointerDown(between, { clientX: 190, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerMove(slider, { clientX: 290, pointerId: 1 });
    fireEvent.pointerUp(slider, { clientX: 290, pointerId: 1 });
    expect(windowOf(atlas)).toEqual(['2019-1-1', '2019-1-1']);
  });

  it('takes the bar with a double click, as one act whatever the first click did', () => {
    const { atlas, slider } = drawScrubber();
    const acts: string[] = [];
    atlas.store.subscribe((state, before) => state.view !== before.view && acts.push(state.act));
    for (let click = 0; click < 2; click++) {
      fireEvent.pointerDown(slider, { clientX: 328, pointerId: 1, isPrimary: true, button: 0 });
      fireEvent.pointerUp(slider, { clientX: 328, pointerId: 1 });
    }
    fireEvent.doubleClick(slider, { clientX: 328 });
    expect(windowOf(atlas)).toEqual(['2019-4-1', '2019-4-30']);
    expect(acts).toEqual(['deliberate', 'continuous']);
    expect(atlas.store.getState().gesture).toBe(false);
  });

  it('takes the bar with a double tap too, under a thumb as an act of its own', () => {
    const { atlas } = drawScrubber({ view: { window: { from: day(2019, 5, 1), to: day(2020, 12, 31) } } });
    const acts: string[] = [];
    atlas.store.subscribe((state, before) => state.view !== before.view && acts.push(state.act));
    for (let click = 0; click < 2; click++) {
      fireEvent.pointerDown(thumb('From'), { clientX: 325, pointerId: 1, isPrimary: true, button: 0 });
      fireEvent.pointerUp(thumb('From'), { clientX: 325, pointerId: 1, pointerType: 'touch' });
    }
    expect(windowOf(atlas)).toEqual(['2019-4-1', '2019-4-30']);
    expect(acts).toEqual(['deliberate']);
  });

  it('takes two clicks far apart for two', () => {
    const { atlas, slider } = drawScrubber();
    for (const clientX of [100, 900]) {
      fireEvent.pointerDown(slider, { clientX, pointerId: 1, isPrimary: true, button: 0 });
      fireEvent.pointerUp(slider, { clientX, pointerId: 1 });
    }
    expect(windowOf(atlas)).toEqual(['2016-12-1', '2024-12-31']);
  });

  it('says what a bar stands for and lights its events, not while it is pressed', () => {
    const { atlas, slider } = drawScrubber({ view: { filters: { ...NO_FILTERS, kinds: ['meeting'] } } });
    fireEvent.pointerMove(slider, { clientX: 547, pointerType: 'mouse' });
    expect(document.querySelector('.scrubber-hint')).toHaveTextContent('June 20211 eventMeetings 1');
    expect(atlas.store.getState().hover).toEqual({ type: 'events', events: [1] });
    fireEvent.pointerMove(slider, { clientX: 2, pointerType: 'mouse' });
    expect(document.querySelector('.scrubber-hint')).toHaveTextContent('January 20160 of 1 event');
    expect(atlas.store.getState().hover).toBeNull();
    fireEvent.pointerMove(slider, { clientX: 547, pointerType: 'mouse' });
    fireEvent.pointerDown(slider, { clientX: 547, pointerId: 1, isPrimary: true, button: 0 });
    expect(document.querySelector('.scrubber-hint')).toBeNull();
    expect(atlas.store.getState().hover).toBeNull();
  });

  it('does nothing with a click on a thumb, another button or a second finger', () => {
    const { atlas, slider } = drawScrubber();
    fireEvent.pointerDown(thumb('To'), { clientX: 999, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerUp(slider, { clientX: 999, pointerId: 1 });
    fireEvent.pointerDown(slider, { clientX: 500, pointerId: 1, isPrimary: true, button: 2 });
    fireEvent.pointerUp(slider, { clientX: 500, pointerId: 1 });
    fireEvent.pointerDown(slider, { clientX: 500, pointerId: 2, isPrimary: false, button: 0 });
    fireEvent.pointerUp(slider, { clientX: 500, pointerId: 2 });
    expect(windowOf(atlas)).toBeNull();
  });
});
