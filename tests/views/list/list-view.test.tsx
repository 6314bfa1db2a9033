import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { NO_FILTERS } from '#/core/view-state';
import { followInputModality } from '#/ui/input-modality';
import { ActiveChips } from '#/views/filters/active-chips';
import { ListView } from '#/views/list/list-view';
import { type AtlasParts, anAtlas, anEvent, anEventPlace, aWhen } from '../../support/builders';
import { CORRIDOR } from '../../support/corridor';
import { renderWithAtlas } from '../../support/render';

beforeAll(() => followInputModality(document));

const IN_2025 = { from: toDay({ year: 2025, month: 1, day: 1 }), to: toDay({ year: 2025, month: 12, day: 31 }) };

function renderList(parts: AtlasParts = CORRIDOR) {
  const { atlas } = renderWithAtlas(<ListView filters={<ActiveChips />} />, { atlas: anAtlas(parts) });
  return { atlas, list: within(screen.getByRole('region', { name: 'Events' })) };
}

function row(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-event-id="${id}"]`);
  if (found === null) throw new Error(`no row for ${id}`);
  return found;
}

function rowIds(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('[data-event-id]')].map((element) => element.dataset.eventId);
}

it('lists the shown events by year and month, the undated last', () => {
  const { list } = renderList();
  expect(list.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    '2018',
    'September 2018',
    '2025',
    'October 2025',
    '2026',
    'Undated (1)',
  ]);
  expect(rowIds()).toEqual(['classes', 'visit', 'talks', 'return', 'undated']);
});

it('says of an event what it is, when, where, and what is not as it seems', () => {
  renderList();
  expect(row('visit')).toHaveTextContent(
    /Title of visit.*Visit.*29 October – 2 November 2025 · Urumqi · Shymkent \(origin\) inferred$/,
  );
  expect(row('classes')).toHaveTextContent(/28 September 2018, year inferred · Xinjiang$/);
  expect(row('return')).toHaveTextContent(/planned/);
  expect(row('talks')).not.toHaveTextContent(/planned|inferred/);
});

it('says of each place by itself that it was inferred, beside an inferred date too', () => {
  const when = aWhen('2025-12-09', { basis: 'inferred', inferred: ['year', 'month', 'day'] });
  const places = [anEventPlace('urumqi', { basis: 'inferred' }), anEventPlace('xinjiang', { role: 'subject' })];
  renderList({ ...CORRIDOR, events: [anEvent({ id: 'signing', when, places })] });
  expect(row('signing')).toHaveTextContent(
    /9 December 2025, date inferred · Urumqi inferred · Xinjiang \(concerned\)$/i,
  );
});

it('gathers what began before the window under a heading of its own', () => {
  const events = [anEvent({ id: 'classes', when: '1980/..' }), anEvent({ id: 'visit', when: '2025-03' })];
  const { list } = renderList({ events, view: { window: IN_2025 } });
  expect(list.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Began earlier',
    '2025',
    'March 2025',
  ]);
});

it.each([
  ['en', 'Events', ['44 BCE', '2025']],
  ['zh', '事件', ['公元前44年', '2025年']],
  ['ru', 'События', ['44 год до н. э.', '2025 год']],
  ['kk', 'Оқиғалар', ['б.з.д. 44 жыл', '2025 жыл']],
] as const)('names a year as its rows do, in %s', async (lang, name, years) => {
  const events = [anEvent({ id: 'ides', when: '-0043-03-15' }), anEvent({ id: 'visit', when: '2025' })];
  renderWithAtlas(<ListView filters={null} />, { atlas: anAtlas({ events }), lang });
  const list = within(await screen.findByRole('region', { name }));
  expect(list.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(years);
});

it('opens an event, and marks its row as the current one', async () => {
  const { atlas } = renderList();
  await userEvent.click(row('talks'));
  expect(atlas.store.getState().view.card).toEqual({ type: 'event', id: 'talks' });
  expect(row('talks')).toHaveAttribute('aria-current', 'true');
  expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
});

it('highlights all rows of an open place', () => {
  renderList({ ...CORRIDOR, view: { card: { type: 'place', id: 'urumqi' } } });
  const selected = [...document.querySelectorAll<HTMLElement>('[data-selected]')].map(
    (element) => element.dataset.eventId,
  );
  expect(selected).toEqual(['visit', 'talks']);
  expect(document.querySelector('[aria-current]')).toBeNull();
});

it('lights what the pointer or the keyboard rests on, here and elsewhere', async () => {
  const { atlas } = renderList();
  await userEvent.hover(row('visit'));
  expect(atlas.store.getState().hover).toEqual({ type: 'event', event: 1 });
  await userEvent.unhover(row('visit'));
  expect(atlas.store.getState().hover).toBeNull();
  act(() => atlas.actions.hover({ type: 'places', places: ['urumqi'] }));
  expect([...document.querySelectorAll<HTMLElement>('[data-lit]')].map((element) => element.dataset.eventId)).toEqual([
    'visit',
    'talks',
  ]);
  act(() => row('talks').focus());
  expect(atlas.store.getState().hover).toEqual({ type: 'places', places: ['urumqi'] });
  await userEvent.tab();
  expect(atlas.store.getState().hover).toEqual({ type: 'event', event: 3 });
});

it('folds the undated away under a time window, and says why', async () => {
  renderList({ ...CORRIDOR, view: { window: IN_2025 } });
  expect(rowIds()).toEqual(['visit', 'talks']);
  await userEvent.click(screen.getByText('Undated (1)'));
  expect(rowIds()).toEqual(['visit', 'talks', 'undated']);
  expect(screen.getByText(/give no date/)).toBeVisible();
});

it('says that nothing matches, what keeps the events out, and takes it away', async () => {
  const { atlas } = renderList({
    ...CORRIDOR,
    view: { window: IN_2025, filters: { ...NO_FILTERS, kinds: ['founding'] } },
  });
  expect(screen.getByRole('heading', { name: 'No events match' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Remove filter: Kinds, Founding' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(rowIds()).toHaveLength(5);
  expect(atlas.store.getState().view.window).toBeNull();
});

it('draws few rows of a long list, and always the open one', async () => {
  const events = Array.from({ length: 400 }, (_, i) => anEvent({ id: `e${i}`, when: String(1000 + i) }));
  const { atlas } = renderWithAtlas(<ListView filters={null} />, { atlas: anAtlas({ events }) });
  expect(rowIds().slice(0, 10)).toEqual(events.slice(0, 10).map(({ id }) => id));
  expect(rowIds().length).toBeLessThan(100);
  act(() => atlas.actions.openCard({ type: 'event', id: 'e360' }));
  expect(row('e360')).toHaveAttribute('aria-current', 'true');
  expect(rowIds().length).toBeLessThan(100);
});

it('draws every row of a list that is not long', () => {
  const events = Array.from({ length: 150 }, (_, i) =>
    anEvent({ id: `e${i}`, when: i < 100 ? String(1000 + i) : null }),
  );
  renderWithAtlas(<ListView filters={null} />, { atlas: anAtlas({ events }) });
  expect(rowIds()).toHaveLength(150);
});

it('draws the undated of a long list when it comes to them', () => {
  const events = Array.from({ length: 400 }, (_, i) =>
    anEvent({ id: `e${i}`, when: i < 100 ? String(1000 + i) : null }),
  );
  const { atlas } = renderWithAtlas(<ListView filters={null} />, { atlas: anAtlas({ events }) });
  expect(screen.queryByText('Undated (300)')).toBeNull();
  act(() => atlas.actions.openCard({ type: 'event', id: 'e250' }));
  expect(screen.getByText('Undated (300)')).toBeVisible();
  expect(row('e250')).toHaveAttribute('aria-current', 'true');
});

it('marks a title that is not in the reader’s language', async () => {
  renderWithAtlas(<ListView filters={null} />, { atlas: anAtlas(CORRIDOR), lang: 'zh' });
  await screen.findByRole('region', { name: '事件' });
  const title = within(row('visit')).getByText('Title of visit');
  expect(title).toHaveAttribute('lang', 'en');
  expect(row('visit')).toHaveTextContent('Title of visitEnglish');
  expect(within(row('visit')).getByText(/乌鲁木齐/)).not.toHaveAttribute('lang');
});
