import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { TableView } from '#/views/table/table-view';
import { ViewSwitch } from '#/views/table/view-switch';
import { type AtlasParts, anAtlas, anEvent } from '../../support/builders';
import { CORRIDOR } from '../../support/corridor';
import { renderWithAtlas } from '../../support/render';

function renderTable(parts: AtlasParts = CORRIDOR) {
  const { atlas } = renderWithAtlas(<TableView empty="Nothing here" />, { atlas: anAtlas(parts) });
  return { atlas, table: within(screen.getByRole('region', { name: 'Table' })) };
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('tr[data-event-id]')];
}

function ids(): (string | undefined)[] {
  return rows().map((row) => row.dataset.eventId);
}

it('shows every shown event with what is known of it', () => {
  const { table } = renderTable();
  expect(ids()).toEqual(['classes', 'visit', 'talks', 'return', 'undated']);
  const visit = within(rows()[1] ?? document.body);
  expect(visit.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
    '29 October – 2 November 2025',
    'Visit',
    'Urumqi · Shymkent (origin) inferred',
    'Xinjiang University',
    'A page about the visit',
  ]);
  expect(visit.getByRole('rowheader')).toHaveTextContent('Title of visit');
  expect(table.getByRole('rowheader', { name: /return/ })).toHaveTextContent('planned');
  expect(table.getByRole('caption')).toHaveTextContent('5 events, sorted by Date, ascending');
});

it('is sorted by its headers, which say how', async () => {
  const { atlas, table } = renderTable();
  const title = table.getByRole('columnheader', { name: 'Title' });
  expect(title).not.toHaveAttribute('aria-sort');
  expect(table.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.click(within(title).getByRole('button'));
  expect(title).toHaveAttribute('aria-sort', 'ascending');
  expect(ids()).toEqual(['classes', 'return', 'talks', 'undated', 'visit']);
  await userEvent.click(within(title).getByRole('button'));
  expect(title).toHaveAttribute('aria-sort', 'descending');
  expect(ids()).toEqual(['visit', 'undated', 'talks', 'return', 'classes']);
  expect(atlas.store.getState().view.sort).toEqual({ column: 'title', descending: true });
});

it('opens an event by its title and marks its row', async () => {
  const { atlas, table } = renderTable();
  await userEvent.click(table.getByRole('button', { name: 'Title of talks' }));
  expect(atlas.store.getState().view.card).toEqual({ type: 'event', id: 'talks' });
  expect(document.querySelector('[aria-current="true"]')).toBe(rows()[2]);
  act(() => atlas.actions.openCard({ type: 'place', id: 'urumqi' }));
  expect([...document.querySelectorAll('[data-selected]')]).toEqual([rows()[1], rows()[2]]);
});

it('lights what is pointed at, here and elsewhere', async () => {
  const { atlas } = renderTable();
  await userEvent.hover(rows()[1] ?? document.body);
  expect(atlas.store.getState().hover).toEqual({ type: 'event', event: 1 });
  act(() => atlas.actions.hover({ type: 'places', places: ['urumqi'] }));
  expect(rows().map((row) => row.hasAttribute('data-lit'))).toEqual([false, true, true, false, false]);
});

it('draws few of ten thousand rows, and tells how many there are and which these are', () => {
  const events = Array.from({ length: 10_000 }, (_, i) => anEvent({ id: `e${i}`, when: String(1000 + (i % 900)) }));
  const { atlas } = renderTable({ events });
  expect(rows().length).toBeLessThan(150);
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '10001');
  expect(rows()[0]).toHaveAttribute('aria-rowindex', '2');
  act(() => atlas.actions.openCard({ type: 'event', id: 'e899' }));
  const open = document.querySelector('[aria-current="true"]');
  // Of each of 900 years there are eleven or twelve events; this is the first of the last.
  expect(open).toHaveAttribute('data-event-id', 'e899');
  expect(open).toHaveAttribute('aria-rowindex', String(10_000 - 11 + 2));
  expect(rows().length).toBeLessThan(150);
});

it('says what its page says when nothing matches', () => {
  const { table } = renderTable({ ...CORRIDOR, view: { missing: ['place'], window: { from: 0, to: 1 } } });
  expect(table.getByText('Nothing here')).toBeVisible();
  expect(table.queryByRole('table')).toBeNull();
});

it('takes the map’s place and gives it back', async () => {
  const { atlas } = renderWithAtlas(<ViewSwitch />);
  const button = (name: string) => screen.getByRole('button', { name });
  expect(button('Map')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(button('Table'));
  expect(atlas.store.getState().view.view).toBe('table');
  expect(button('Table')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(button('Map'));
  expect(atlas.store.getState().view.view).toBe('map');
});
