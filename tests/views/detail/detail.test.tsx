import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { type Card, NO_FILTERS } from '#/core/view-state';
import { Detail } from '#/views/detail/detail';
import { type AtlasParts, anAtlas, anEvent, anEvidence, aParty, aPlace } from '../../support/builders';
import { CORRIDOR } from '../../support/corridor';
import { renderWithAtlas } from '../../support/render';

const IN_2018 = { from: toDay({ year: 2018, month: 1, day: 1 }), to: toDay({ year: 2018, month: 12, day: 31 }) };

function renderCard(card: Card, view: AtlasParts['view'] = {}) {
  const atlas = anAtlas({ ...CORRIDOR, view: { card, ...view } });
  renderWithAtlas(<Detail linkTo={(id) => `https://example.org/?event=${id}`} />, { atlas });
  return { atlas, card: within(screen.getByRole('article')) };
}

/** What a card says under one of its headings. */
function fact(name: string): HTMLElement {
  const term = screen.getAllByRole('term').find((element) => element.textContent === name);
  const definition = term?.nextElementSibling;
  if (!(definition instanceof HTMLElement)) throw new Error(`no ${name}`);
  return definition;
}

it('tells an event: what, when, where, who, how many', () => {
  const { card } = renderCard({ type: 'event', id: 'visit' });
  expect(card.getByRole('heading', { level: 2 })).toHaveTextContent('Title of visit');
  expect(card.getByText('29 October – 2 November 2025')).toBeVisible();
  expect(card.getByText('A working visit.')).toBeVisible();
  expect(fact('Where')).toHaveTextContent('Urumqi venueShymkent origin inferredFrom the footer.');
  expect(fact('Who')).toHaveTextContent('Xinjiang University hostJin Gang vice-rectortwo unnamed firms participant');
  expect(fact('Figures')).toHaveTextContent('nearly 2,000 students on the campus');
  expect(fact('Has parts')).toHaveTextContent('Title of talks');
  expect(fact('Leads to')).toHaveTextContent('Title of return in 2026 planned');
});

it('gives the reason for an inferred date', () => {
  const { card } = renderCard({ type: 'event', id: 'classes' });
  expect(card.getByText('28 September 2018, year inferred')).toBeVisible();
  expect(card.getByText('The page is of 2018.')).toBeVisible();
  expect(document.querySelector('.card-when .mark')).toBeNull();
});

it('leads from the top of a card to its evidence, which a long card hides below its edge', async () => {
  const { card } = renderCard({ type: 'event', id: 'visit' });
  const scrolled: Element[] = [];
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.push(this);
  };
  await userEvent.click(card.getByRole('button', { name: 'evidence: 1 source' }));
  const heading = screen.getAllByRole('term').find((term) => term.textContent === 'Evidence');
  expect(heading).toHaveFocus();
  expect(scrolled).toEqual([heading]);
});

it('names what supports an event, where in it, and which claims', () => {
  renderCard({ type: 'event', id: 'visit' });
  const evidence = fact('Evidence');
  expect(evidence).toHaveTextContent('A page about the visit');
  expect(evidence).toHaveTextContent(/paragraphs 3, 4/);
  expect(evidence).toHaveTextContent(/page footer/);
  expect(evidence).toHaveTextContent(/supports: date and places/);
  expect(evidence).toHaveTextContent(/A university \(university\) · 9 December 2025 · Русский/);
  expect(within(evidence).getByRole('link')).toHaveAttribute('href', 'https://example.org/visit');
  expect(evidence).toHaveTextContent(/No sentence of the article is stored here/);
});

it('makes no link of an address that is not of the web', () => {
  const { card } = renderCard({ type: 'source', id: 'report' });
  expect(card.queryByRole('link')).toBeNull();
  expect(fact('Page')).toHaveTextContent('javascript:alert(1)');
  expect(fact('Published')).toHaveTextContent('in 2018 inferred');
});

it('opens the cards of what it names', async () => {
  const { atlas, card } = renderCard({ type: 'event', id: 'visit' });
  await userEvent.click(card.getByRole('button', { name: 'Jin Gang' }));
  expect(atlas.store.getState().view.card).toEqual({ type: 'person', id: 'jin-gang' });
  expect(fact('Named as')).toHaveTextContent('Xinjiang Universityvice-rector');
  await userEvent.click(screen.getByRole('button', { name: 'Xinjiang University' }));
  expect(fact('Seat')).toHaveTextContent('Urumqi');
  await userEvent.click(screen.getByRole('button', { name: 'Urumqi' }));
  expect(screen.getByRole('article')).toHaveAccessibleName('Urumqi');
});

it('goes to the shown events before and after, and stops at the ends', async () => {
  const { atlas } = renderCard({ type: 'event', id: 'talks' });
  await userEvent.click(screen.getByRole('button', { name: 'Previous event' }));
  expect(atlas.store.getState().view.card?.id).toBe('visit');
  await userEvent.click(screen.getByRole('button', { name: 'Previous event' }));
  expect(atlas.store.getState().view.card?.id).toBe('classes');
  const previous = screen.getByRole('button', { name: 'Previous event' });
  expect(previous).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(previous);
  expect(atlas.store.getState().view.card?.id).toBe('classes');
});

it.each([
  [
    'goes down and up the rows of the table where that is shown',
    { view: 'table', descending: false },
    ['undated', 'return'],
  ],
  ['also where the rows stand the other way round', { view: 'table', descending: true }, ['return', 'undated']],
  ['but by time beside the map, however the table was sorted', { view: 'map', descending: true }, ['return', 'visit']],
] as const)('%s', async (_, { view, descending }, [next, previous]) => {
  const sort = { column: 'title', descending } as const;
  const { atlas } = renderCard({ type: 'event', id: 'talks' }, { view, sort });
  await userEvent.click(screen.getByRole('button', { name: 'Next event' }));
  expect(atlas.store.getState().view.card?.id).toBe(next);
  act(() => atlas.actions.openCard({ type: 'event', id: 'talks' }));
  await userEvent.click(screen.getByRole('button', { name: 'Previous event' }));
  expect(atlas.store.getState().view.card?.id).toBe(previous);
});

it('says that its event is not shown, steps on from there, and offers to clear', async () => {
  const { atlas, card } = renderCard({ type: 'event', id: 'visit' }, { window: IN_2018 });
  expect(card.getByText(/keeps this out/)).toBeVisible();
  await userEvent.click(card.getByRole('button', { name: 'Clear all' }));
  expect(atlas.store.getState().view.window).toBeNull();
  expect(card.queryByText(/keeps this out/)).toBeNull();
  expect(card.getByRole('heading', { level: 2 })).toHaveFocus();
});

it('lists the events of a place, those outside the window apart, and turns it into a filter', async () => {
  const window = { from: IN_2018.from, to: toDay({ year: 2025, month: 10, day: 30 }) };
  const { atlas, card } = renderCard({ type: 'place', id: 'urumqi' }, { window });
  expect(card.getByText(/City/i)).toHaveTextContent('city · Xinjiang · China');
  expect(card.getByText(/in this window/)).toHaveTextContent('1 event in this window.');
  expect(card.getByText('1 more outside the window or the filters')).toBeVisible();
  await userEvent.click(card.getByRole('button', { name: 'Show only these' }));
  expect(atlas.store.getState().view.filters.places).toEqual(['urumqi']);
  const back = card.getByRole('button', { name: 'Show the others again' });
  expect(back).toHaveFocus();
  await userEvent.click(back);
  expect(atlas.store.getState().view.filters.places).toEqual([]);
});

it('says how many events of a region stand on the markers of places within it', () => {
  const { card } = renderCard({ type: 'place', id: 'xinjiang' });
  expect(card.getByText(/^3 events shown/)).toBeVisible();
  expect(card.getByText('2 of them lie at a place within it that has its own marker.')).toBeVisible();
});

it('says nothing of the kind for a city', () => {
  const { card } = renderCard({ type: 'place', id: 'urumqi' });
  expect(card.queryByText(/own marker/)).toBeNull();
});

it('names whose seat a place is', () => {
  const { card } = renderCard({ type: 'place', id: 'urumqi' });
  expect(fact('Seat of')).toHaveTextContent('Xinjiang University');
  expect(card.getByRole('button', { name: 'Show only these' })).toBeVisible();
});

it('offers no filter that would leave nothing', () => {
  const window = { from: toDay({ year: 1900, month: 1, day: 1 }), to: toDay({ year: 1900, month: 12, day: 31 }) };
  renderWithAtlas(<Detail linkTo={() => ''} />, {
    atlas: anAtlas({ ...CORRIDOR, view: { card: { type: 'place', id: 'urumqi' }, window } }),
  });
  expect(screen.queryByRole('button', { name: 'Show only these' })).toBeNull();
});

it('offers another value of a filter that is set', async () => {
  const { atlas, card } = renderCard(
    { type: 'place', id: 'urumqi' },
    { filters: { ...NO_FILTERS, places: ['nanjing'] } },
  );
  await userEvent.click(card.getByRole('button', { name: 'Show only these' }));
  expect(atlas.store.getState().view.filters.places).toEqual(['urumqi']);
});

it('offers no filter for a place without events', () => {
  const parts = { ...CORRIDOR, places: [...CORRIDOR.places, aPlace({ id: 'sydney' })] };
  renderWithAtlas(<Detail linkTo={() => ''} />, {
    atlas: anAtlas({ ...parts, view: { card: { type: 'place', id: 'sydney' } } }),
  });
  expect(screen.queryByRole('button', { name: 'Show only these' })).toBeNull();
});

it('keeps the hook of list rows out of the card', () => {
  renderCard({ type: 'place', id: 'urumqi' });
  expect(document.querySelector('[data-event-id]')).toBeNull();
});

it('copies the link to one event', async () => {
  const user = userEvent.setup();
  renderCard({ type: 'event', id: 'visit' });
  await user.click(screen.getByRole('button', { name: 'Copy link to this event' }));
  expect(await navigator.clipboard.readText()).toBe('https://example.org/?event=visit');
});

it('says nothing of the last card on the next one', async () => {
  const user = userEvent.setup();
  const { atlas } = renderCard({ type: 'event', id: 'visit' });
  await user.click(screen.getByRole('button', { name: /copy/i }));
  expect(screen.getByText('Link copied')).toBeVisible();
  act(() => atlas.actions.openCard({ type: 'event', id: 'talks' }));
  expect(screen.queryByText('Link copied')).toBeNull();
});

it('names an organization once for all that a person was in it', () => {
  const meeting = (id: string, role: string) =>
    anEvent({ id, parties: [aParty('xju', { people: [{ person: 'jin-gang', role: { en: role } }] })] });
  const events = [meeting('a', 'host'), meeting('b', 'speaker'), meeting('c', 'host')];
  renderWithAtlas(<Detail linkTo={String} />, {
    atlas: anAtlas({ ...CORRIDOR, events, view: { card: { type: 'person', id: 'jin-gang' } } }),
  });
  expect(fact('Named as')).toHaveTextContent(/^Xinjiang Universityhostspeaker$/);
});

it('lists where in a source in the order of the page, what surrounds its text last', () => {
  const evidence = [
    anEvidence('page', { paragraphs: [], furniture: ['headline'] }),
    anEvidence('page', { paragraphs: [4] }),
    anEvidence('page', { paragraphs: [2, 7] }),
  ];
  renderWithAtlas(<Detail linkTo={String} />, {
    atlas: anAtlas({
      ...CORRIDOR,
      events: [anEvent({ id: 'e', evidence })],
      view: { card: { type: 'event', id: 'e' } },
    }),
  });
  expect(fact('Evidence')).toHaveTextContent(/¶ 2, 7.*¶ 4.*headline/);
});
