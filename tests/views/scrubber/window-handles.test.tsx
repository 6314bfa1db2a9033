import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { day, drawScrubber, installBar, thumb, windowOf } from '../../support/draw-scrubber';

installBar();

describe('the thumbs', () => {
  it('are sliders that say their day in words and how far they may go', () => {
    drawScrubber({ view: { window: { from: day(2020, 1, 1), to: day(2021, 12, 31) } } });
    expect(thumb('From')).toHaveAttribute('aria-valuetext', '1 January 2020');
    expect(thumb('From')).toHaveAttribute('aria-valuenow', String(day(2020, 1, 1)));
    expect(thumb('From')).toHaveAttribute('aria-valuemin', String(day(2016, 1, 1)));
    expect(thumb('From')).toHaveAttribute('aria-valuemax', String(day(2021, 12, 31)));
    expect(thumb('To')).toHaveAttribute('aria-valuemin', String(day(2020, 1, 1)));
    expect(thumb('To')).toHaveAttribute('aria-orientation', 'horizontal');
  });

  it('stand at the ends of the data when the window is all of time', () => {
    drawScrubber();
    expect(thumb('From')).toHaveAttribute('aria-valuetext', '1 January 2016');
    expect(thumb('To')).toHaveAttribute('aria-valuetext', '31 December 2025');
  });

  it('are hollow where the window lies beyond the data', () => {
    const { atlas } = drawScrubber({ view: { window: { from: day(1700, 1, 1), to: day(1800, 12, 31) } } });
    expect(thumb('From')).toHaveAttribute('data-outside');
    act(() => atlas.actions.setWindow({ from: day(1700, 1, 1), to: day(2016, 1, 1) }));
    expect(thumb('From')).not.toHaveAttribute('data-outside');
  });

  it('move by keys, as one gesture that ends when the key is let go', async () => {
    const { atlas, user } = drawScrubber();
    thumb('From').focus();
    await user.keyboard('{ArrowRight>}');
    expect(atlas.store.getState()).toMatchObject({ act: 'continuous', gesture: true });
    await user.keyboard('{/ArrowRight}');
    expect(atlas.store.getState().gesture).toBe(false);
    expect(windowOf(atlas)).toEqual(['2016-2-1', '2025-12-31']);
  });

  it('have the window itself between them, which moves as a whole', async () => {
    const { atlas, user } = drawScrubber({ view: { window: { from: day(2020, 1, 1), to: day(2020, 12, 31) } } });
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
    const { user } = drawScrubber();
    thumb('From').focus();
    await user.tab();
    expect(thumb('To')).toHaveFocus();
  });

  it('leave keys alone that the browser needs', async () => {
    const { atlas, user } = drawScrubber();
    thumb('To').focus();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}x');
    expect(windowOf(atlas)).toBeNull();
  });
});
