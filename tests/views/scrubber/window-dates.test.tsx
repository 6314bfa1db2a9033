import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { anEvent } from '../../support/builders';
import { day, drawScrubber, events, field, installBar, thumb, windowOf } from '../../support/draw-scrubber';

installBar();

describe('the typed dates', () => {
  it('apply on Enter as one act: a year begins with its first day', async () => {
    const { atlas, user } = drawScrubber();
    await user.clear(field('From'));
    await user.type(field('From'), '2020{Enter}');
    expect(atlas.store.getState().act).toBe('deliberate');
    expect(windowOf(atlas)).toEqual(['2020-1-1', null]);
    expect(field('From')).toHaveValue('2020-01-01');
  });

  it('apply on leaving: a month ends with its last day', async () => {
    const { atlas, user } = drawScrubber();
    await user.clear(field('To'));
    await user.type(field('To'), 'June 2021');
    await user.tab();
    expect(windowOf(atlas)).toEqual([null, '2021-6-30']);
  });

  it('name the fault and keep what was typed', async () => {
    const { atlas, user } = drawScrubber();
    await user.clear(field('From'));
    await user.type(field('From'), '30.2.2020{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('There is no such day: “30.2.2020”.');
    expect(field('From')).toHaveValue('30.2.2020');
    expect(field('From')).toBeInvalid();
    expect(field('From')).toHaveAccessibleDescription(/no such day/);
    expect(windowOf(atlas)).toBeNull();
  });

  it('mark the date that was just typed when the two are in the wrong order, and take both once the other fits', async () => {
    const { atlas, user } = drawScrubber({ view: { window: { from: day(2017, 1, 1), to: day(2018, 12, 31) } } });
    await user.clear(field('From'));
    await user.type(field('From'), '2020{Enter}');
    expect(field('From')).toBeInvalid();
    expect(field('To')).toBeValid();
    await user.clear(field('To'));
    await user.type(field('To'), '2021{Enter}');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(windowOf(atlas)).toEqual(['2020-1-1', '2021-12-31']);
  });

  it.each([
    ['From', '3000', '2020'],
    ['To', '1970', '2017'],
  ] as const)('say what the data covers where %s lies beyond it', async (name, text, fitting) => {
    const { user, atlas } = drawScrubber({ view: { window: { from: day(2017, 1, 1), to: null } } });
    await user.clear(field(name));
    await user.type(field(name), `${text}{Enter}`);
    expect(field(name)).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent(`“${text}” lies outside the data, which covers 2016–2025.`);
    await user.clear(field(name));
    await user.type(field(name), `${fitting}{Enter}`);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(windowOf(atlas)).toContain(name === 'From' ? '2020-1-1' : '2017-12-31');
  });

  it('name the order as the fault of a date that fits, where the other lies beyond the data by a link', async () => {
    const { user } = drawScrubber({ view: { window: { from: day(3000, 1, 1), to: null } } });
    await user.clear(field('To'));
    await user.type(field('To'), '2020{Enter}');
    expect(field('To')).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('“2020” does not fit: From must not lie after To.');
  });

  describe('that cannot be', () => {
    const window = { from: day(2017, 1, 1), to: day(2019, 12, 31) };

    async function drawWithFault() {
      const drawn = drawScrubber({ view: { window } });
      await drawn.user.clear(field('From'));
      await drawn.user.type(field('From'), '2025-13{Enter}');
      expect(field('From')).toBeInvalid();
      return drawn;
    }

    function seesNoFault(from: string) {
      expect(field('From')).toHaveValue(from);
      expect(field('From')).toBeValid();
      expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    }

    it('are given up once the window changes otherwise: by a preset, a key, a step of a drag or of playback', async () => {
      const { atlas, user } = await drawWithFault();
      await user.click(screen.getByRole('button', { name: 'All' }));
      seesNoFault('2016-01-01');
      await user.clear(field('From'));
      await user.type(field('From'), '2025-13{Enter}');
      thumb('From').focus();
      await user.keyboard('{ArrowRight}');
      seesNoFault('2016-02-01');
      await user.clear(field('From'));
      await user.type(field('From'), '2025-13{Enter}');
      act(() => atlas.actions.dragWindow(window));
      seesNoFault('2017-01-01');
    });

    it('are given up once the other date is typed, which then applies', async () => {
      const { atlas, user } = await drawWithFault();
      await user.clear(field('To'));
      await user.type(field('To'), '2018{Enter}');
      seesNoFault('2017-01-01');
      expect(windowOf(atlas)).toEqual(['2017-1-1', '2018-12-31']);
    });

    it('give way to the other date when that is at fault too', async () => {
      const { user } = await drawWithFault();
      await user.clear(field('To'));
      await user.type(field('To'), 'soon{Enter}');
      expect(field('From')).toBeValid();
      expect(field('From')).toHaveValue('2017-01-01');
      expect(field('To')).toBeInvalid();
      expect(screen.getByRole('alert')).toHaveTextContent('soon');
    });

    it('stay, with what is wrong, while the window stays', async () => {
      const { atlas } = await drawWithFault();
      // A link that is read anew, as by a step back that closes a card.
      act(() => atlas.store.setState(({ view }) => ({ view: { ...view, window: { ...window }, card: null } })));
      expect(field('From')).toHaveValue('2025-13');
      expect(screen.getByRole('alert')).toHaveTextContent('no such month');
    });
  });

  it('are given up with Escape, which then closes nothing else', async () => {
    const { user } = drawScrubber();
    const closed = vi.fn();
    document.addEventListener('keydown', closed);
    await user.type(field('From'), 'x{Escape}');
    document.removeEventListener('keydown', closed);
    expect(field('From')).toHaveValue('2016-01-01');
    expect(closed.mock.calls.map(([event]) => event.key)).toEqual(['x']);
  });

  it('may leave an end open', async () => {
    const { atlas, user } = drawScrubber({ view: { window: { from: day(2020, 1, 1), to: day(2021, 12, 31) } } });
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
    const { user } = drawScrubber();
    await user.clear(field('From'));
    await user.type(field('From'), `${text}{Enter}`);
    expect(screen.getByRole('alert')).toHaveTextContent(fault);
    expect(screen.getByRole('alert')).toHaveTextContent(text);
  });
});

describe('windows from the data', () => {
  const crowd = ['2025-10-01', '2025-11-30', '2025-12-09'].map((when, i) => anEvent({ id: `late${i}`, when }));

  it('are buttons, pressed while they are the window, each a single act', async () => {
    const { atlas, user } = drawScrubber({ events: [...events, ...crowd] });
    const all = screen.getByRole('button', { name: 'All' });
    const year = screen.getByRole('button', { name: '2025' });
    expect(all).toHaveAttribute('aria-pressed', 'true');
    await user.click(year);
    expect(atlas.store.getState().act).toBe('deliberate');
    expect(windowOf(atlas)).toEqual(['2025-1-1', '2025-12-31']);
    expect(year).toHaveAttribute('aria-pressed', 'true');
    expect(all).toHaveAttribute('aria-pressed', 'false');
    await user.click(screen.getByRole('button', { name: 'Last 12 months of data' }));
    expect(windowOf(atlas)).toEqual(['2025-1-1', '2025-12-31']);
    await user.click(all);
    expect(windowOf(atlas)).toBeNull();
  });

  it('add nothing to the history when they are the window already', async () => {
    const { atlas, user } = drawScrubber();
    const changed = vi.fn();
    atlas.store.subscribe(changed);
    await user.click(screen.getByRole('button', { name: 'All' }));
    expect(changed).not.toHaveBeenCalled();
  });
});
