import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fromDay, toDay } from '#/core/day';
import { NO_FILTERS } from '#/core/view-state';
import type { Atlas } from '#/state/atlas';
import { ScrubberView } from '#/views/scrubber/scrubber-view';
import { type AtlasParts, anAtlas, anEvent } from '../../support/builders';
import { renderWithAtlas } from '../../support/render';
import { installTopLayer } from '../../support/top-layer';

installTopLayer();

const day = (year: number, month: number, date: number) => toDay({ year, month, day: date });
const events = [
  anEvent({ id: 'first', when: '2016-01-01' }),
  anEvent({ id: 'middle', when: '2021-06', kind: 'meeting' }),
  anEvent({ id: 'last', when: '2025-12-31' }),
];

/** A bar of 1000 pixels over ten years, every day as wide as any other unless said otherwise. */
function draw({ view, ...parts }: AtlasParts = {}) {
  const atlas = anAtlas({ events, view: { scale: 'linear', ...view }, ...parts });
  renderWithAtlas(<ScrubberView />, { atlas });
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

  it('have the window itself between them, which moves as a whole', async () => {
    const { atlas, user } = draw({ view: { window: { from: day(2020, 1, 1), to: day(2020, 12, 31) } } });
    const window = screen.getByRole('spinbutton', { name: 'Window' });
    expect(window).toHaveAttribute('aria-valuetext', '2020');
    expect(window).toHaveAccessibleDescription(/move the whole window by a month.*a year/);
    expect(screen.getAllByRole('slider')).toHaveLength(2);
    thumb('From').focus();
    await user.tab();
    expect(window).toHaveFocus();
    await user.keyboard('{PageUp}{PageUp}');
    expect(windowOf(atlas)).toEqual(['2022-1-1', '2022-12-31']);
    expect(atlas.store.getState()).toMatchObject({ act: 'continuous', gesture: false });
    await user.tab();
    expect(thumb('To')).toHaveFocus();
  });

  it('have nothing between them while the window is over everything', async () => {
    const { user } = draw();
    thumb('From').focus();
    await user.tab();
    expect(thumb('To')).toHaveFocus();
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

  it('takes the bar with a double click, as one act whatever the first click did', () => {
    const { atlas, slider } = draw();
    const acts: string[] = [];
    atlas.store.subscribe((state, before) => state.view !== before.view && acts.push(state.act));
    for (let click = 0; click < 2; click++) {
      fireEvent.pointerDown(slider, { clientX: 328, pointerId: 1, isPrimary: true, button: 0 });
      fireEvent.pointerUp(slider, { clientX: 328, pointerId: 1 });
    }
    expect(windowOf(atlas)).toEqual(['2019-4-1', '2019-4-30']);
    expect(acts).toEqual(['deliberate', 'continuous']);
    expect(atlas.store.getState().gesture).toBe(false);
  });

  it('takes the bar under a thumb too, then as an act of its own', () => {
    const { atlas } = draw({ view: { window: { from: day(2019, 5, 1), to: day(2020, 12, 31) } } });
    const acts: string[] = [];
    atlas.store.subscribe((state, before) => state.view !== before.view && acts.push(state.act));
    for (let click = 0; click < 2; click++) {
      fireEvent.pointerDown(thumb('From'), { clientX: 325, pointerId: 1, isPrimary: true, button: 0 });
      fireEvent.pointerUp(thumb('From'), { clientX: 325, pointerId: 1 });
    }
    expect(windowOf(atlas)).toEqual(['2019-4-1', '2019-4-30']);
    expect(acts).toEqual(['deliberate']);
  });

  it('takes two clicks far apart for two', () => {
    const { atlas, slider } = draw();
    for (const clientX of [100, 900]) {
      fireEvent.pointerDown(slider, { clientX, pointerId: 1, isPrimary: true, button: 0 });
      fireEvent.pointerUp(slider, { clientX, pointerId: 1 });
    }
    expect(windowOf(atlas)).toEqual(['2016-12-1', '2024-12-31']);
  });

  it('says what a bar stands for and lights its events, not while it is pressed', () => {
    const { atlas, slider } = draw({ view: { filters: { ...NO_FILTERS, kinds: ['meeting'] } } });
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

  it('may leave an end open', async () => {
    const { atlas, user } = draw({ view: { window: { from: day(2020, 1, 1), to: day(2021, 12, 31) } } });
    await user.clear(field('To'));
    await user.type(field('To'), '..{Enter}');
    expect(windowOf(atlas)).toEqual(['2020-1-1', null]);
    expect(field('To')).toHaveValue('2025-12-31');
  });

  it.each([
    ['1.7.25', 'has no full year'],
    ['2025-13', 'no such month'],
    ['31.4.2025', 'no such day'],
    ['soon', 'is not a date'],
  ])('say what is wrong with %s', async (text, fault) => {
    const { user } = draw();
    await user.clear(field('From'));
    await user.type(field('From'), `${text}{Enter}`);
    expect(screen.getByRole('alert')).toHaveTextContent(fault);
    expect(screen.getByRole('alert')).toHaveTextContent(text);
  });
});

describe('windows from the data', () => {
  const crowd = ['2025-10-01', '2025-11-30', '2025-12-09'].map((when, i) => anEvent({ id: `late${i}`, when }));

  it('are buttons, pressed while they are the window, each a single act', async () => {
    const { atlas, user } = draw({ events: [...events, ...crowd] });
    const all = screen.getByRole('button', { name: 'All' });
    const year = screen.getByRole('button', { name: '2025' });
    expect(all).toHaveAttribute('aria-pressed', 'true');
    await user.click(year);
    expect(atlas.store.getState().act).toBe('deliberate');
    expect(windowOf(atlas)).toEqual(['2025-1-1', '2025-12-31']);
    expect(year).toHaveAttribute('aria-pressed', 'true');
    expect(all).toHaveAttribute('aria-pressed', 'false');
    await user.click(screen.getByRole('button', { name: 'Last 12 months' }));
    expect(windowOf(atlas)).toEqual(['2025-1-1', '2025-12-31']);
    await user.click(all);
    expect(windowOf(atlas)).toBeNull();
  });

  it('add nothing to the history when they are the window already', async () => {
    const { atlas, user } = draw();
    const changed = vi.fn();
    atlas.store.subscribe(changed);
    await user.click(screen.getByRole('button', { name: 'All' }));
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('what stands beside', () => {
  it('chooses the rows of the timeline', async () => {
    const { atlas, user } = draw();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rows' }), 'place');
    expect(atlas.store.getState().view.lanes).toBe('place');
  });

  it('shows what either rule for dates would count, and says what it does', async () => {
    const { atlas, user } = draw({ view: { window: { from: day(2021, 6, 10), to: day(2025, 12, 31) } } });
    await user.click(screen.getByRole('button', { name: 'Dates possible' }));
    const rule = (name: RegExp) => screen.getByRole('radio', { name });
    expect(rule(/possible 2 events/)).toBeChecked();
    expect(rule(/certain 1 event/)).toHaveAccessibleDescription(/for certain/);
    expect(screen.getByText('Counts every event that may fall into the window.')).toBeInTheDocument();
    await user.click(rule(/certain/));
    expect(atlas.store.getState().view.dates).toBe('certain');
  });

  it('draws the same bars whatever the window, fewer when a kind is chosen, and what is missing as a ghost', () => {
    const bars = () =>
      [...document.querySelectorAll('.scrubber-bars:not(.scrubber-above) path')].map((bar) => bar.getAttribute('d'));
    const ghost = () => document.querySelector('.scrubber-ghost')?.getAttribute('d');
    const { atlas } = draw();
    const all = bars();
    expect(all).toHaveLength(2);
    expect(ghost()).toBe('');
    fireEvent.keyDown(thumb('From'), { key: 'End' });
    expect(bars()).toEqual(all);
    fireEvent.keyUp(thumb('From'), { key: 'End' });
    expect(windowOf(atlas)).not.toBeNull();
    act(() => atlas.actions.toggleFilter('kinds', 'meeting'));
    expect(bars()).toEqual([all[1]]);
    expect(ghost()).toBe(all[0]);
  });

  it('renders nothing of the bars, the dates and the handles again while the window is dragged', () => {
    const renders = vi.fn();
    const atlas = anAtlas({
      events,
      view: { scale: 'linear', window: { from: day(2018, 1, 1), to: day(2019, 12, 31) } },
    });
    renderWithAtlas(
      <Profiler id="scrubber" onRender={renders}>
        <ScrubberView />
      </Profiler>,
      { atlas },
    );
    renders.mockClear();
    for (let step = 1; step < 20; step++)
      act(() => atlas.actions.dragWindow({ from: day(2018, 1, 1 + step), to: day(2019, 12, 31) }));
    expect(renders).not.toHaveBeenCalled();
    expect(thumb('From')).toHaveAttribute('aria-valuetext', '20 January 2018');
    expect(field('From')).toHaveValue('2018-01-20');
  });

  it('folds what is empty, and says so in words; the switch unfolds it', async () => {
    const { atlas, user } = draw({ view: { scale: 'folded' } });
    const folds = () => document.querySelectorAll('.scrubber-fold').length;
    expect(folds()).toBe(2);
    expect(screen.getByText(/Folded, as nothing is known to begin or end then/)).toHaveTextContent(/2021/);
    expect(screen.getByText(/Busiest: .*2021 \(1 event\)/)).toBeInTheDocument();
    const unfold = screen.getByRole('switch', { name: 'Linear scale' });
    expect(unfold).not.toBeChecked();
    await user.click(unfold);
    expect(atlas.store.getState()).toMatchObject({ act: 'deliberate', view: { scale: 'linear' } });
    expect(unfold).toBeChecked();
    expect(folds()).toBe(0);
  });

  it('has no switch where nothing would be folded', () => {
    draw({ events: [anEvent({ when: '2025-10-31' })], view: { scale: 'folded' } });
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('says so where nothing has a date', () => {
    renderWithAtlas(<ScrubberView />, { atlas: anAtlas({ events: [anEvent({ when: null })] }) });
    expect(screen.getByText('No event of this dataset has a date.')).toBeVisible();
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('leaves the first place in the row to playback', () => {
    renderWithAtlas(<ScrubberView playback={<button type="button">Play</button>} />, { atlas: anAtlas({ events }) });
    expect(document.querySelector('.scrubber-controls')?.firstElementChild).toHaveTextContent('Play');
  });
});
