import { act, fireEvent, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ScrubberView } from '#/views/scrubber/scrubber-view';
import { anAtlas, anEvent } from '../../support/builders';
import { day, drawScrubber, events, field, installBar, thumb, windowOf } from '../../support/draw-scrubber';
import { renderWithAtlas } from '../../support/render';
import { installTopLayer } from '../../support/top-layer';

installBar();
installTopLayer();

describe('what stands beside', () => {
  it('chooses the rows of the timeline', async () => {
    const { atlas, user } = drawScrubber();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rows' }), 'place');
    expect(atlas.store.getState().view.lanes).toBe('place');
  });

  it('shows what either rule for dates would count, and says what it does', async () => {
    const { atlas, user } = drawScrubber({ view: { window: { from: day(2021, 6, 10), to: day(2025, 12, 31) } } });
    await user.click(screen.getByRole('button', { name: 'Dates possible' }));
    const rule = (name: RegExp) => screen.getByRole('radio', { name });
    expect(rule(/possible 2 events/)).toBeChecked();
    expect(rule(/certain 1 event/)).toHaveAccessibleDescription(/wholly in the window/);
    expect(screen.getByText('Counts every event that may fall into the window.')).toBeInTheDocument();
    await user.click(rule(/certain/));
    expect(atlas.store.getState().view.dates).toBe('certain');
  });

  it('draws the same bars whatever the window, fewer when a kind is chosen, and what is missing as a ghost', () => {
    const bars = () =>
      [...document.querySelectorAll('.scrubber-bars:not(.scrubber-above) path')].map((bar) => bar.getAttribute('d'));
    const ghost = () => document.querySelector('.scrubber-ghost')?.getAttribute('d');
    const { atlas } = drawScrubber();
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

  it('names each kind under the pointer, those without a colour of their own too', () => {
    const kinds = Array.from({ length: 15 }, (_, i) => ({ id: `kind-${i}`, label: { en: `Kind ${i}` } }));
    const many = [13, 14, 14].map((i, n) => anEvent({ id: `event-${n}`, when: '2016-01-01', kind: `kind-${i}` }));
    const { slider } = drawScrubber({
      kinds,
      events: [...many, anEvent({ id: 'last', when: '2025', kind: 'kind-0' })],
    });
    fireEvent.pointerMove(slider, { clientX: 2, buttons: 0, pointerType: 'mouse' });
    const named = [...document.querySelectorAll('.scrubber-hint-kind')].map((kind) => kind.textContent);
    expect(named).toEqual(['Kind 13 1', 'Kind 14 2']);
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
    const talks = anEvent({ id: 'talks', when: '2021-06-15' });
    const { atlas, user } = drawScrubber({ events: [...events, talks], view: { scale: 'folded' } });
    const folds = () => document.querySelectorAll('.scrubber-fold').length;
    expect(folds()).toBe(2);
    expect(screen.getByText(/Folded, as nothing is known to begin or end then/)).toHaveTextContent(/2021/);
    expect(screen.getByText(/Busiest: .*2021 \(2 events\)/)).toBeInTheDocument();
    const unfold = screen.getByRole('switch', { name: 'Linear scale' });
    expect(unfold).not.toBeChecked();
    await user.click(unfold);
    expect(atlas.store.getState()).toMatchObject({ act: 'deliberate', view: { scale: 'linear' } });
    expect(unfold).toBeChecked();
    expect(folds()).toBe(0);
  });

  it('calls no time busiest where none is busier than the rest', () => {
    drawScrubber({ events: [anEvent({ when: '1998' })] });
    expect(screen.queryByText(/Busiest/)).toBeNull();
  });

  it('has no switch where nothing would be folded', () => {
    drawScrubber({ events: [anEvent({ when: '2025-10-31' })], view: { scale: 'folded' } });
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
