import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { StatusLine } from '#/views/status/status-line';
import { anAtlas } from '../../support/builders';
import { CORRIDOR } from '../../support/corridor';
import { renderWithAtlas } from '../../support/render';

const IN_2025 = { from: toDay({ year: 2025, month: 1, day: 1 }), to: toDay({ year: 2025, month: 12, day: 31 }) };

it('says how many of how many events are shown, and what cannot be drawn', () => {
  renderWithAtlas(<StatusLine />, { atlas: anAtlas(CORRIDOR) });
  expect(screen.getByRole('status')).toHaveTextContent(/^5 of 5 events · 1 undated · 1 without a place$/);
});

it('keeps naming the undated when a window leaves them out', () => {
  renderWithAtlas(<StatusLine />, { atlas: anAtlas({ ...CORRIDOR, view: { window: IN_2025 } }) });
  expect(screen.getByRole('status')).toHaveTextContent(/^2 of 5 events · 1 undated · 0 without a place$/);
  expect(screen.queryByRole('button', { name: /without a place/ })).toBeNull();
});

it('shows just the undated when their number is pressed, and everything when it is pressed again', async () => {
  const { atlas } = renderWithAtlas(<StatusLine />, { atlas: anAtlas({ ...CORRIDOR, view: { window: IN_2025 } }) });
  await userEvent.click(screen.getByRole('button', { name: '1 undated' }));
  expect(atlas.store.getState().view).toMatchObject({ missing: ['date'], window: null });
  expect(screen.getByRole('button', { name: '1 undated' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(screen.getByRole('button', { name: '1 undated' }));
  expect(atlas.store.getState().view.missing).toEqual([]);
});

it('holds its tongue while the window is dragged, and says the result as something new', () => {
  const { atlas } = renderWithAtlas(<StatusLine />, { atlas: anAtlas(CORRIDOR) });
  const status = screen.getByRole('status');
  expect(status).toHaveAttribute('aria-live', 'polite');
  act(() => atlas.actions.dragWindow(IN_2025));
  expect(status).toHaveAttribute('aria-live', 'off');
  expect(status).toHaveAttribute('aria-busy', 'true');
  const during = status.firstElementChild;
  act(() => atlas.actions.endGesture());
  expect(status).toHaveAttribute('aria-live', 'polite');
  expect(status.firstElementChild).not.toBe(during);
  expect(status).toHaveTextContent(/^2 of 5 events/);
});

it('says nothing anew when it is rendered again with the same counts', () => {
  const { rerender } = renderWithAtlas(<StatusLine />, { atlas: anAtlas(CORRIDOR) });
  const changes = new MutationObserver(() => {});
  changes.observe(screen.getByRole('status'), { subtree: true, childList: true, characterData: true });
  rerender(<StatusLine />);
  expect(changes.takeRecords()).toEqual([]);
});
