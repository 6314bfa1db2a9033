import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { NO_FILTERS } from '#/core/view-state';
import { FilterBar } from '#/views/filters/filter-bar';
import { anAtlas, anOrganization } from '../../support/builders';
import { CORRIDOR } from '../../support/corridor';
import { renderWithAtlas } from '../../support/render';
import { installTopLayer } from '../../support/top-layer';

installTopLayer();

const OCTOBER = { from: toDay({ year: 2025, month: 10, day: 1 }), to: toDay({ year: 2025, month: 10, day: 31 }) };

it('toggles a kind; its own filter is left out of its counts', async () => {
  const { atlas } = renderWithAtlas(<FilterBar />, { atlas: anAtlas(CORRIDOR) });
  const visits = screen.getByRole('button', { name: 'Visit 2' });
  expect(visits).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(visits);
  expect(atlas.store.getState().view.filters.kinds).toEqual(['visit']);
  expect(visits).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('button', { name: 'Meeting 2' })).toBeVisible();
  await userEvent.click(visits);
  expect(atlas.store.getState().view.filters.kinds).toEqual([]);
});

it('counts within the other filters and the window, and keeps what has no match in reach', async () => {
  const { atlas } = renderWithAtlas(<FilterBar />, { atlas: anAtlas({ ...CORRIDOR, view: { window: OCTOBER } }) });
  const founding = screen.getByRole('button', { name: 'Founding 0' });
  expect(founding).toBeEnabled();
  await userEvent.click(founding);
  expect(atlas.store.getState().view.filters.kinds).toEqual(['founding']);
});

it('offers places as a tree, with what lies below counted in', async () => {
  const { atlas } = renderWithAtlas(<FilterBar />, { atlas: anAtlas(CORRIDOR) });
  await userEvent.click(screen.getByRole('button', { name: 'Places' }));
  const options = within(screen.getByRole('group', { name: 'Places' })).getAllByRole('checkbox');
  expect(options.map((option) => option.closest('label')?.textContent)).toEqual([
    'China3',
    'Xinjiang3',
    'Urumqi2',
    'Shymkent2',
  ]);
  const indents = options.map((option) => option.closest('label')?.style.paddingInlineStart);
  expect(indents).toEqual(['0px', '18px', '36px', '0px']);
  await userEvent.click(screen.getByRole('checkbox', { name: /Xinjiang/ }));
  expect(atlas.store.getState().view.filters.places).toEqual(['xinjiang']);
  expect(screen.getByRole('button', { name: 'Places · 1' })).toBeVisible();
});

it('names countries in words', async () => {
  renderWithAtlas(<FilterBar />, { atlas: anAtlas(CORRIDOR) });
  await userEvent.click(screen.getByRole('button', { name: 'Countries' }));
  expect(screen.getByRole('checkbox', { name: /Kazakhstan/ })).toBeVisible();
});

it('narrows a long list as the reader types, and never hides what is chosen', async () => {
  const organizations = Array.from({ length: 20 }, (_, i) =>
    anOrganization({ id: `org-${i}`, name: { en: `School ${i}` } }),
  );
  const atlas = anAtlas({ organizations, view: { filters: { ...NO_FILTERS, orgs: ['org-3'] } } });
  renderWithAtlas(<FilterBar />, { atlas });
  await userEvent.click(screen.getByRole('button', { name: 'Organisations · 1' }));
  await userEvent.type(screen.getByRole('textbox'), 'school 12');
  expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
    'School 120',
    'School 30',
  ]);
});

it('has a chip for everything that is active, which takes just that away', async () => {
  const filters = { ...NO_FILTERS, places: ['urumqi'], statuses: ['happened' as const] };
  const view = { window: OCTOBER, filters, missing: ['place' as const] };
  const { atlas } = renderWithAtlas(<FilterBar />, { atlas: anAtlas({ ...CORRIDOR, view }) });
  const removers = screen.getAllByRole('button', { name: /^Remove filter/ });
  expect(removers.map((button) => button.textContent)).toEqual([
    'October 2025',
    'Urumqi',
    'happened',
    'without a place',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter: Places, Urumqi' }));
  expect(atlas.store.getState().view.filters.places).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter: Time window, October 2025' }));
  expect(atlas.store.getState().view.window).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /without a place/ }));
  expect(atlas.store.getState().view.missing).toEqual([]);
  expect(atlas.store.getState().view.filters.statuses).toEqual(['happened']);
});

it('shows the window while a hand moves it, and names its chip anew when the hand rests or while it plays', async () => {
  const { atlas } = renderWithAtlas(<FilterBar />, { atlas: anAtlas({ ...CORRIDOR, view: { window: OCTOBER } }) });
  const chip = () => screen.getByRole('button', { name: /^Remove filter: Time window/ });
  const later = (days: number) => ({ from: OCTOBER.from + days, to: OCTOBER.to + days });
  await act(async () => atlas.actions.dragWindow(later(1)));
  await act(async () => atlas.actions.dragWindow(later(2)));
  expect(chip()).toHaveTextContent('3 October – 2 November 2025');
  await act(async () => atlas.actions.endGesture());
  expect(chip()).toHaveAccessibleName('Remove filter: Time window, 3 October – 2 November 2025');
  await act(async () => atlas.actions.setPlay('window'));
  await act(async () => atlas.actions.dragWindow(later(3)));
  await act(async () => atlas.actions.dragWindow(later(4)));
  expect(chip()).toHaveAccessibleName('Remove filter: Time window, 5 October – 4 November 2025');
});

it('clears all at once', async () => {
  const view = { window: OCTOBER, filters: { ...NO_FILTERS, kinds: ['visit'] } };
  const { atlas } = renderWithAtlas(<FilterBar />, { atlas: anAtlas({ ...CORRIDOR, view }) });
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(atlas.store.getState().view).toMatchObject({ window: null, filters: NO_FILTERS });
  expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
});

it('leaves focus near to where a removed chip stood', async () => {
  const view = { filters: { ...NO_FILTERS, places: ['urumqi'], statuses: ['happened' as const] } };
  renderWithAtlas(<FilterBar />, { atlas: anAtlas({ ...CORRIDOR, view }) });
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter: Places, Urumqi' }));
  expect(screen.getByRole('button', { name: 'Remove filter: Status, happened' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(screen.getByRole('button', { name: 'Status' })).toHaveFocus();
});
