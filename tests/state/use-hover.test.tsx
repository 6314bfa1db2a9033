import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { expect, it } from 'vitest';
import { useAtlasState } from '#/state/atlas';
import { hoverOfCard, hoverOfEvents, useHover, useRowHover } from '#/state/use-hover';
import { useLitRows } from '#/state/use-lit-rows';
import { anAtlas } from '../support/builders';
import { CORRIDOR } from '../support/corridor';
import { renderWithAtlas } from '../support/render';

let renders = 0;

function Rows({ ids }: { readonly ids: readonly string[] }) {
  renders++;
  const element = useRef<HTMLUListElement>(null);
  const hover = useRowHover();
  useLitRows(element);
  return (
    <ul ref={element} {...hover}>
      {ids.map((id) => (
        <li key={id}>
          <button type="button" data-event-id={id}>
            <b>{id}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Body() {
  const hover = useHover(() => hoverOfEvents([1, 2]));
  return (
    <button type="button" {...hover}>
      body
    </button>
  );
}

/** Rows of what is shown, and a name that lights two of them. */
function Page() {
  const visible = useAtlasState((state) => state.view.filters.kinds.length === 0);
  return (
    <>
      <Rows ids={visible ? ['classes', 'visit', 'talks'] : ['talks']} />
      <Body />
    </>
  );
}

function renderPage() {
  const { atlas } = renderWithAtlas(<Page />, { atlas: anAtlas(CORRIDOR) });
  const hover = () => atlas.store.getState().hover;
  const lit = () => [...document.querySelectorAll('[data-lit]')].map((row) => row.textContent);
  return { atlas, hover, lit };
}

it('lights the row under the pointer, from any part of it, and clears when the pointer has left', async () => {
  const { hover, lit } = renderPage();
  await userEvent.hover(screen.getByText('visit'));
  expect(hover()).toEqual({ type: 'event', event: 1 });
  expect(lit()).toEqual(['visit']);
  await userEvent.hover(screen.getByText('talks'));
  expect(lit()).toEqual(['talks']);
  await userEvent.unhover(screen.getByText('talks'));
  expect(hover()).toBeNull();
  expect(lit()).toEqual([]);
});

it('tells nobody again while the pointer moves about in one row', () => {
  const { atlas } = renderPage();
  let told = 0;
  atlas.store.subscribe(() => told++);
  const [button, name] = [screen.getByRole('button', { name: 'visit' }), screen.getByText('visit')];
  fireEvent.pointerOver(button);
  fireEvent.pointerOver(name, { relatedTarget: button });
  fireEvent.pointerOver(button, { relatedTarget: name });
  expect(told).toBe(1);
});

it('renders nothing for a light', () => {
  const { atlas, lit } = renderPage();
  const before = renders;
  act(() => atlas.actions.hover({ type: 'events', events: [0, 2] }));
  expect(lit()).toEqual(['classes', 'talks']);
  expect(renders).toBe(before);
});

it('leaves alone what something else has lit meanwhile', async () => {
  const { atlas, hover } = renderPage();
  await userEvent.hover(screen.getByText('visit'));
  act(() => atlas.actions.hover({ type: 'places', places: ['urumqi'] }));
  await userEvent.unhover(screen.getByText('visit'));
  expect(hover()).toEqual({ type: 'places', places: ['urumqi'] });
});

it('lights what the keyboard comes to, and clears when it goes on', async () => {
  const { hover, lit } = renderPage();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'classes' })).toHaveFocus();
  expect(lit()).toEqual(['classes']);
  act(() => screen.getByRole('button', { name: 'classes' }).blur());
  expect(hover()).toBeNull();
});

it('lights several events for the name of what they have in common', async () => {
  const { lit } = renderPage();
  await userEvent.hover(screen.getByRole('button', { name: 'body' }));
  expect(lit()).toEqual(['visit', 'talks']);
});

it('takes its light away with the row that had it', async () => {
  const { atlas, hover } = renderPage();
  await userEvent.tab();
  expect(hover()).toEqual({ type: 'event', event: 0 });
  act(() => atlas.actions.toggleFilter('kinds', 'meeting'));
  expect(hover()).toBeNull();
});

it('leaves no light behind a finger', async () => {
  const { hover } = renderPage();
  await userEvent.pointer({ keys: '[TouchA]', target: screen.getByText('visit') });
  expect(hover()).toBeNull();
});

it('lights rows that come while their event is lit', () => {
  const { atlas, lit } = renderPage();
  act(() => atlas.actions.toggleFilter('kinds', 'meeting'));
  act(() => atlas.actions.hover({ type: 'events', events: [0, 1] }));
  expect(lit()).toEqual([]);
  act(() => atlas.actions.toggleFilter('kinds', 'meeting'));
  expect(lit()).toEqual(['classes', 'visit']);
});

it('knows what a name stands for', () => {
  const { dataset } = anAtlas(CORRIDOR);
  expect(hoverOfCard(dataset, { type: 'place', id: 'urumqi' })).toEqual({ type: 'places', places: ['urumqi'] });
  expect(hoverOfCard(dataset, { type: 'org', id: 'auezov' })).toEqual({ type: 'events', events: [2] });
  expect(hoverOfCard(dataset, { type: 'person', id: 'nobody' })).toBeNull();
});
