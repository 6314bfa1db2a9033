import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { useAtlas } from '#/state/atlas';
import { followInputModality } from '#/ui/input-modality';
import { Detail } from '#/views/detail/detail';
import { anAtlas } from '../../support/builders';
import { CORRIDOR } from '../../support/corridor';
import { renderWithAtlas } from '../../support/render';

beforeAll(() => followInputModality(document));

/** A marker somewhere else on the page, and the list's rows. */
function Page({ marker }: { readonly marker: boolean }) {
  const { actions } = useAtlas();
  return (
    <>
      {marker && (
        <button type="button" onClick={() => actions.openCard({ type: 'event', id: 'visit' })}>
          marker
        </button>
      )}
      <Detail linkTo={String} />
      <section id="events" tabIndex={-1}>
        {CORRIDOR.events.map(({ id }) => (
          <button key={id} type="button" data-event-id={id}>
            row of {id}
          </button>
        ))}
      </section>
    </>
  );
}

it('takes focus to the heading when a key opens the card, and back to the opener on Escape', async () => {
  const { atlas } = renderWithAtlas(<Page marker />, { atlas: anAtlas(CORRIDOR) });
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(atlas.store.getState().view.card).toBeNull();
  expect(screen.getByText('marker')).toHaveFocus();
});

it('leaves focus where the pointer put it, and gives it back after closing all the same', async () => {
  renderWithAtlas(<Page marker />, { atlas: anAtlas(CORRIDOR) });
  await userEvent.click(screen.getByText('marker'));
  expect(screen.getByText('marker')).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.getByText('marker')).toHaveFocus();
});

it('remembers the first opener from card to card', async () => {
  renderWithAtlas(<Page marker />, { atlas: anAtlas(CORRIDOR) });
  await userEvent.click(screen.getByText('marker'));
  await userEvent.click(screen.getByRole('button', { name: 'Title of talks' }));
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(screen.getByText('marker')).toHaveFocus();
});

it('gives focus back when the card goes without being closed, as by the browser’s Back', async () => {
  const { atlas } = renderWithAtlas(<Page marker />, { atlas: anAtlas(CORRIDOR) });
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  await act(async () => atlas.store.setState(({ view }) => ({ view: { ...view, card: null }, act: 'address' })));
  expect(screen.getByText('marker')).toHaveFocus();
});

it('falls back to the list’s row when the opener is gone', async () => {
  const { atlas, rerender } = renderWithAtlas(<Page marker />, { atlas: anAtlas(CORRIDOR) });
  await userEvent.click(screen.getByText('marker'));
  rerender(<Page marker={false} />);
  await userEvent.keyboard('{Escape}');
  expect(atlas.store.getState().view.card).toBeNull();
  expect(screen.getByText('row of visit')).toHaveFocus();
});

it('goes to the list’s row when the card was opened where nothing takes focus', async () => {
  const { atlas } = renderWithAtlas(<Page marker />, { atlas: anAtlas(CORRIDOR) });
  screen.getByText('marker').focus();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  act(() => atlas.actions.openCard({ type: 'event', id: 'talks' }));
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.getByText('row of talks')).toHaveFocus();
});

it('takes no focus when the page opens with a card', () => {
  const atlas = anAtlas({ ...CORRIDOR, view: { card: { type: 'event', id: 'visit' } } });
  renderWithAtlas(<Page marker />, { atlas });
  expect(document.body).toHaveFocus();
});

it('leaves Escape to whoever has used it', async () => {
  const atlas = anAtlas({ ...CORRIDOR, view: { card: { type: 'event', id: 'visit' } } });
  renderWithAtlas(<Page marker />, { atlas });
  const use = (event: Event) => event.preventDefault();
  document.body.addEventListener('keydown', use);
  await userEvent.keyboard('{Escape}');
  document.body.removeEventListener('keydown', use);
  expect(atlas.store.getState().view.card).not.toBeNull();
  await act(() => userEvent.keyboard('{Escape}'));
  expect(atlas.store.getState().view.card).toBeNull();
});
