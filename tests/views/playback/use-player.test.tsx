import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { usePlayer } from '#/views/playback/use-player';
import { anAtlas, anEvent } from '../../support/builders';
import { CORRIDOR } from '../../support/corridor';
import { renderWithAtlas } from '../../support/render';

/** A page of which some parts move with time. */
function Page() {
  const { toggle, player } = usePlayer();
  return (
    <>
      <button type="button" onClick={toggle}>
        {player === null ? 'Play' : 'Play now'}
      </button>
      <div data-pauses="press">
        <button type="button">A row</button>
      </div>
      <div data-pauses="focus">
        <input aria-label="A date" />
      </div>
      <button type="button">Something else</button>
    </>
  );
}

async function playing() {
  const { atlas } = renderWithAtlas(<Page />, { atlas: anAtlas({ ...CORRIDOR, view: { play: 'window' } }) });
  act(() => {
    atlas.settled('map');
    atlas.settled('timeline');
  });
  await screen.findByRole('button', { name: 'Play now' });
  const play = () => atlas.store.getState().view.play;
  expect(play()).toBe('window');
  return play;
}

it('gives way to a hand on what moves with time, and to nothing else', async () => {
  const play = await playing();
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Something else' }));
  act(() => screen.getByRole('button', { name: 'A row' }).focus());
  expect(play()).toBe('window');
  fireEvent.pointerDown(screen.getByRole('button', { name: 'A row' }));
  expect(play()).toBeNull();
});

it('gives way to a reader who comes by the keyboard to where one types or reads', async () => {
  const play = await playing();
  act(() => screen.getByRole('textbox').focus());
  expect(play()).toBeNull();
});

it('goes on playing for a reader who did not wait for the page to settle', async () => {
  const { atlas } = renderWithAtlas(<Page />, { atlas: anAtlas(CORRIDOR) });
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  await screen.findByRole('button', { name: 'Play now' });
  const { view } = atlas.store.getState();
  expect(view).toMatchObject({ play: 'window', window: expect.anything() });
  await act(async () => {
    atlas.settled('map');
    atlas.settled('timeline');
  });
  expect(await screen.findByRole('button', { name: 'Play now' })).toBeVisible();
  expect(atlas.store.getState().view).toBe(view);
});

it('does not pretend to play what has no date', async () => {
  const events = [anEvent({ id: 'someday', when: null })];
  const { atlas } = renderWithAtlas(<Page />, { atlas: anAtlas({ ...CORRIDOR, events, view: { play: 'window' } }) });
  act(() => {
    atlas.settled('map');
    atlas.settled('timeline');
  });
  await vi.waitFor(() => expect(atlas.store.getState().view.play).toBeNull());
});
