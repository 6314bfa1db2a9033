import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { Period } from '#/views/playback/period';
import { anAtlas } from '../../support/builders';
import { CORRIDOR } from '../../support/corridor';
import { renderWithAtlas } from '../../support/render';

const year = (of: number) => ({
  from: toDay({ year: of, month: 1, day: 1 }),
  to: toDay({ year: of, month: 12, day: 31 }),
});

function drawPeriod() {
  const { atlas, container } = renderWithAtlas(<Period />, { atlas: anAtlas({ ...CORRIDOR }) });
  const shown = () => {
    const period = container.querySelector<HTMLElement>('.period');
    return period?.dataset.shown === 'true' ? period.textContent : null;
  };
  return { shown, actions: atlas.actions };
}

it('stands on the map while the window moves, and a little longer', () => {
  const { shown, actions } = drawPeriod();
  expect(shown()).toBeNull();
  act(() => actions.dragWindow(year(2018)));
  expect(shown()).toBe('2018');
  act(() => actions.endGesture());
  expect(shown()).toBe('2018');
});

it('goes at once when the window is another one without having moved', () => {
  const { shown, actions } = drawPeriod();
  act(() => actions.dragWindow(year(2018)));
  act(() => actions.endGesture());
  act(() => actions.setWindow(null));
  expect(shown()).toBeNull();
  act(() => actions.dragWindow(year(2025)));
  expect(shown()).toBe('2025');
});
