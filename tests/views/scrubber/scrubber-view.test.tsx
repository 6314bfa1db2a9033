import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fromDay, toDay } from '#/core/day';
import type { Atlas } from '#/state/atlas';
import { ScrubberView } from '#/views/scrubber/scrubber-view';
import { type AtlasParts, anAtlas, anEvent } from '../../support/builders';
import { renderWithAtlas } from '../../support/render';

const day = (year: number, month: number, date: number) => toDay({ year, month, day: date });
const events = [
  anEvent({ id: 'first', when: '2016-01-01' }),
  anEvent({ id: 'middle', when: '2021-06', kind: 'meeting' }),
  anEvent({ id: 'last', when: '2025-12-31' }),
];

/** A bar of 1000 pixels over ten years. */
function draw(parts: AtlasParts = {}) {
  const { atlas } = renderWithAtlas(<ScrubberView />, { atlas: anAtlas({ events, ...parts }) });
  const slider = document.querySelector('.scrubber-slider');
  if (slider === null) throw new Error('no slider');
  return { atlas, slider, user: userEvent.setup() };
}

const windowOf = ({ store }: Atlas) => {
  const { window } = store.getState().view;
  const say = (value: number | null) => value && Object.values(fromDay(value)).join('-');
  return window && [say(window.from), say(window.to)];
};
const thumb = (name: 'From' | 'To') => screen.getByRole('slider', { name });
const field = (name: 'From' | 'To') => screen.getByRole('textbox', { name });

/** What waits for the next frame. */
const frames: FrameRequestCallback[] = [];

function nextFrame() {
  for (const run of frames.splice(0)) act(() => run?.(0));
}

beforeEach(() => {
  HTMLElement.prototype.setPointerCapture = () => {};
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

describe('the thumbs', () => {
  it('are sliders that say their day in words and how far they may go', () => {
    draw({ view: { window: { from: day(2020, 1, 1), to: day(2021, 12, 31) } } });
    expect(thumb('From')).toHaveAttribute('aria-valuetext', '1 January 2020');
    expect(thumb('From')).toHaveAttribute('aria-valuenow', String(day(2020, 1, 1)));
    expect(thumb('From')).toHaveAttribute('aria-valuemin', String(day(2016, 1, 1)));
    expect(thumb('From')).toHaveAttribute('aria-valuemax', String(day(2021, 12, 31)));
    expect(thumb('To')).toHaveAttribute('aria-valuemin', String(day(2020, 1, 1)));
    expect(thumb('To')).toHaveAttribute('aria-orientation', 'horizontal');
  });

  it('stand at the ends of the data when the window is all of time', () => {
    draw();
    expect(thumb('From')).toHaveAttribute('aria-valuetext', '1 January 2016');
    expect(thumb('To')).toHaveAttribute('aria-valuetext', '31 December 2025');
  });

  it('move by keys, as one gesture that ends when the key is let go', async () => {
    const { atlas, user } = draw();
    thumb('From').focus();
    await user.keyboard('{ArrowRight>}');
    expect(atlas.store.getState()).toMatchObject({ act: 'continuous', gesture: true });
    await user.keyboard('{/ArrowRight}');
    expect(atlas.store.getState().gesture).toBe(false);
    expect(windowOf(atlas)).toEqual(['2016-2-1', '2025-12-31']);
  });

  it('leave keys alone that the browser needs', async () => {
    const { atlas, user } = draw();
    thumb('To').focus();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}x');
    expect(windowOf(atlas)).toBeNull();
  });
});

describe('the pointer', () => {
  it('drags a thumb, one step a frame, and ends the gesture when it is let go', () => {
    const { atlas, slider } = draw();
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
    const { atlas, slider } = draw();
    fireEvent.pointerDown(thumb('To'), { clientX: 1000, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerMove(slider, { clientX: 500, pointerId: 1 });
    fireEvent.pointerUp(slider, { clientX: 500, pointerId: 1 });
    expect(windowOf(atlas)).toEqual(['2016-1-1', '2020-12-31']);
    expect(atlas.store.getState().gesture).toBe(false);
  });

  it('clicks the bar: the nearer thumb comes there, as an act that Back undoes', () => {
    const { atlas, slider } = draw();
    fireEvent.pointerDown(slider, { clientX: 100, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerUp(slider, { clientX: 101, pointerId: 1 });
    expect(atlas.store.getState()).toMatchObject({ act: 'deliberate', gesture: false });
    expect(windowOf(atlas)).toEqual(['2017-1-1', '2025-12-31']);
  });

  it('moves the whole window by its body', () => {
    const { atlas, slider } = draw({ view: { window: { from: day(2018, 1, 1), to: day(2019, 12, 31) } } });
    fireEvent.pointerDown(slider, { clientX: 300, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerMove(slider, { clientX: 400, pointerId: 1 });
    fireEvent.pointerUp(slider, { clientX: 400, pointerId: 1 });
    expect(windowOf(atlas)).toEqual(['2019-1-1', '2020-12-30']);
  });

  it('moves a window of one day by what lies between its handles', () => {
    const { atlas, slider } = draw({ view: { window: { from: day(2018, 1, 1), to: day(2018, 1, 1) } } });
    const between = slider.querySelector('[data-grip="body"]');
    if (between === null) throw new Error('nothing between the handles');
    fireEvent.pointerDown(between, { clientX: 190, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerMove(slider, { clientX: 290, pointerId: 1 });
    fireEvent.pointerUp(slider, { clientX: 290, pointerId: 1 });
    expect(windowOf(atlas)).toEqual(['2019-1-1', '2019-1-1']);
  });

  it('does nothing with a click on a thumb, another button or a second finger', () => {
    const { atlas, slider } = draw();
    fireEvent.pointerDown(thumb('To'), { clientX: 999, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerUp(slider, { clientX: 999, pointerId: 1 });
    fireEvent.pointerDown(slider, { clientX: 500, pointerId: 1, isPrimary: true, button: 2 });
    fireEvent.pointerUp(slider, { clientX: 500, pointerId: 1 });
    fireEvent.pointerDown(slider, { clientX: 500, pointerId: 2, isPrimary: false, button: 0 });
    fireEvent.pointerUp(slider, { clientX: 500, pointerId: 2 });
    expect(windowOf(atlas)).toBeNull();
  });
});

describe('the typed dates', () => {
  it('apply on Enter as one act: a year begins with its first day', async () => {
    const { atlas, user } = draw();
    await user.clear(field('From'));
    await user.type(field('From'), '2020{Enter}');
    expect(atlas.store.getState().act).toBe('deliberate');
    expect(windowOf(atlas)).toEqual(['2020-1-1', null]);
    expect(field('From')).toHaveValue('2020-01-01');
  });

  it('apply on leaving: a month ends with its last day', async () => {
    const { atlas, user } = draw();
    await user.clear(field('To'));
    await user.type(field('To'), 'June 2021');
    await user.tab();
    expect(windowOf(atlas)).toEqual([null, '2021-6-30']);
  });

  it('name the fault and keep what was typed', async () => {
    const { atlas, user } = draw();
    await user.clear(field('From'));
    await user.type(field('From'), '30.2.2020{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('There is no such day: “30.2.2020”.');
    expect(field('From')).toHaveValue('30.2.2020');
    expect(field('From')).toBeInvalid();
    expect(field('From')).toHaveAccessibleDescription(/no such day/);
    expect(windowOf(atlas)).toBeNull();
  });

  it('mark the date that was just typed when the two are in the wrong order, and take both once the other fits', async () => {
    const { atlas, user } = draw({ view: { window: { from: day(2017, 1, 1), to: day(2018, 12, 31) } } });
    await user.clear(field('From'));
    await user.type(field('From'), '2020{Enter}');
    expect(field('From')).toBeInvalid();
    expect(field('To')).toBeValid();
    await user.clear(field('To'));
    await user.type(field('To'), '2021{Enter}');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(windowOf(atlas)).toEqual(['2020-1-1', '2021-12-31']);
  });

  it('are given up with Escape, which then closes nothing else', async () => {
    const { user } = draw();
    const closed = vi.fn();
    document.addEventListener('keydown', closed);
    await user.type(field('From'), 'x{Escape}');
    document.removeEventListener('keydown', closed);
    expect(field('From')).toHaveValue('2016-01-01');
    expect(closed.mock.calls.map(([event]) => event.key)).toEqual(['x']);
  });

  it('are lifted by “All”', async () => {
    const { atlas, user } = draw({ view: { window: { from: day(2020, 1, 1), to: null } } });
    await user.click(screen.getByRole('button', { name: 'All' }));
    expect(windowOf(atlas)).toBeNull();
    expect(screen.getByRole('button', { name: 'All' })).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('what stands beside', () => {
  it('chooses the rows of the timeline', async () => {
    const { atlas, user } = draw();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rows' }), 'place');
    expect(atlas.store.getState().view.lanes).toBe('place');
  });

  it('shows what either rule for dates would count', async () => {
    const { atlas, user } = draw({ view: { window: { from: day(2021, 6, 10), to: day(2025, 12, 31) } } });
    const dates = screen.getByRole('combobox', { name: 'Dates' });
    expect(dates).toHaveTextContent(/possible \(2\).*certain \(1\)/);
    expect(dates).toHaveAccessibleDescription(/may fall into the window/);
    await user.selectOptions(dates, 'certain');
    expect(atlas.store.getState().view.dates).toBe('certain');
  });

  it('draws the same bars whatever the window, fewer when a kind is chosen, and the ghost of all of them always', () => {
    const paths = () =>
      ['.scrubber-ghost', '.scrubber-in'].map((name) => document.querySelector(name)?.getAttribute('d'));
    const { atlas } = draw();
    const [ghost, bars] = paths();
    expect(ghost).toBe(bars);
    fireEvent.focus(thumb('From'));
    fireEvent.keyDown(thumb('From'), { key: 'End' });
    expect(paths()).toEqual([ghost, bars]);
    fireEvent.keyUp(thumb('From'), { key: 'End' });
    expect(windowOf(atlas)).not.toBeNull();
    act(() => atlas.actions.toggleFilter('kinds', 'meeting'));
    expect(paths()[0]).toBe(ghost);
    expect(paths()[1]?.length).toBeLessThan(bars?.length ?? 0);
  });

  it('says so where nothing has a date', () => {
    renderWithAtlas(<ScrubberView />, { atlas: anAtlas({ events: [anEvent({ when: null })] }) });
    expect(screen.getByText('No event of this dataset has a date.')).toBeVisible();
    expect(screen.queryByRole('slider')).toBeNull();
  });
});
