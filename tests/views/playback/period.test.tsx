import { act, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { I18nProvider } from '#/i18n/i18n';
import { Period } from '#/views/playback/period';
import { anAtlas } from '../../support/builders';
import { CORRIDOR } from '../../support/corridor';
import { loadTestMessages, renderWithAtlas } from '../../support/render';
import { CATALOGUES } from '../../support/speak';

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

it('does not stay for good when the language changes while it lingers', async () => {
  const speaking = (lang: 'en' | 'ru') => (
    <I18nProvider lang={lang} contentLanguage={null} load={loadTestMessages} known={CATALOGUES.en}>
      <Period />
    </I18nProvider>
  );
  const { atlas, container, rerender } = renderWithAtlas(speaking('en'), { atlas: anAtlas({ ...CORRIDOR }) });
  const period = () => container.querySelector('.period');
  act(() => atlas.actions.dragWindow(year(2018)));
  act(() => atlas.actions.endGesture());
  expect(period()).toHaveAttribute('data-shown', 'true');
  rerender(speaking('ru'));
  await waitFor(() => expect(period()).toHaveAttribute('data-shown', 'false'));
});
