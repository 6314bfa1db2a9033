import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { MapView } from '#/views/map/map-view';
import { anAtlas } from '../../support/builders';
import { renderWithAtlas } from '../../support/render';
import { WORLD } from './world';

/** jsdom has no WebGL: what a reader without it sees is what is drawn here. */
function renderMap(onReady = () => {}) {
  const atlas = anAtlas({ ...WORLD, onReady });
  atlas.settled('timeline');
  return renderWithAtlas(<MapView />, { atlas });
}

it('is a region named “Map” with real buttons', async () => {
  const { atlas } = renderMap();
  expect(screen.getByRole('region', { name: 'Map' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(atlas.store.getState().fitRequests).toBe(1);
  const borders = screen.getByRole('button', { name: 'Borders' });
  expect(borders).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(borders);
  expect(atlas.store.getState().view.borders).toBe(false);
  expect(borders).toHaveAttribute('aria-pressed', 'false');
});

it('says from what it is drawn, and that it takes no position', () => {
  renderMap();
  expect(screen.getByText(/dashed borders are disputed or undefined.*no position/)).toHaveTextContent(
    /Natural Earth · GeoNames \(CC BY 4\.0\)/,
  );
});

it('says so in its place where there is no WebGL 2, points to the list and lets the page be ready', async () => {
  let ready = false;
  renderMap(() => {
    ready = true;
  });
  expect(await screen.findByRole('heading', { name: 'No map in this browser' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Go to the list' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Zoom in' })).not.toBeInTheDocument();
  await waitFor(() => expect(ready).toBe(true));
});
