import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { toDay } from '#/core/day';
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

afterEach(() => vi.unstubAllGlobals());

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

it('is drawn without WebGL where there is none, says so in passing and lets the page be ready', async () => {
  vi.stubGlobal('ResizeObserver', NeverResized);
  let ready = false;
  renderMap(() => {
    ready = true;
  });
  expect(await screen.findByText(/Drawn without WebGL/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Globe' })).not.toBeInTheDocument();
  await waitFor(() => expect(ready).toBe(true));
});

it('says so in its place where it cannot be drawn at all, and lets the page be ready', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let ready = false;
  renderMap(() => {
    ready = true;
  });
  expect(await screen.findByRole('heading', { name: 'The map did not start' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Go to the list' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Zoom in' })).not.toBeInTheDocument();
  await waitFor(() => expect(ready).toBe(true));
});

it('draws all links on demand and says how many they are, which waits until a drag is over', async () => {
  vi.stubGlobal('ResizeObserver', NeverResized);
  const { atlas } = renderMap();
  const button = screen.getByRole('button', { name: 'All links between places' });
  expect(button).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(button);
  expect(atlas.store.getState().view.arcs).toBe(true);
  expect(await screen.findByRole('button', { name: '3 links' })).toBeVisible();
  act(() => atlas.actions.dragWindow({ from: toDay(NEW_YEAR_2026), to: toDay({ ...NEW_YEAR_2026, month: 12 }) }));
  expect(screen.getByRole('button', { name: '3 links' })).toBeVisible();
  act(() => atlas.actions.endGesture());
  expect(screen.getByRole('button', { name: '1 link' })).toBeVisible();
  await userEvent.click(button);
  expect(screen.queryByRole('button', { name: /\d+ link/ })).not.toBeInTheDocument();
});

const NEW_YEAR_2026 = { year: 2026, month: 1, day: 1 };

class NeverResized {
  observe() {}
  unobserve() {}
  disconnect() {}
}
