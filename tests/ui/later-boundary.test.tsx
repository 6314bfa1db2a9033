import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createLater } from '#/ui/later';
import { LaterBoundary } from '#/ui/later-boundary';
import { renderWithAtlas } from '../support/render';

it('says in its place that a part did not come, leaves the rest alone, and fetches it again when asked', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let broken = true;
  const { Component } = createLater<object>(async () => {
    if (broken) throw new Error('The file did not come');
    return () => <p>All links</p>;
  });
  renderWithAtlas(
    <>
      <LaterBoundary name="Links">
        <Component />
      </LaterBoundary>
      <p>The map</p>
    </>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('This part could not be shown: Links');
  expect(screen.getByText('The map')).toBeVisible();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('All links')).toBeVisible();
});
