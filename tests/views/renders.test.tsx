import { act, screen } from '@testing-library/react';
import { Profiler, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { toDay } from '#/core/day';
import type { Atlas } from '#/state/atlas';
import { FilterBar } from '#/views/filters/filter-bar';
import { ListView } from '#/views/list/list-view';
import { MapView } from '#/views/map/map-view';
import { StatusLine } from '#/views/status/status-line';
import { TimelineView } from '#/views/timeline/timeline-view';
import { anAtlas } from '../support/builders';
import { CORRIDOR } from '../support/corridor';
import { renderWithAtlas } from '../support/render';

/** Draws a view, lets it settle, and counts how often React renders it while the window is dragged step by step. */
async function rendersWhileDragged(view: ReactNode, settled: () => Promise<unknown>): Promise<number> {
  const rendered = vi.fn();
  const atlas: Atlas = anAtlas(CORRIDOR);
  renderWithAtlas(
    <Profiler id="view" onRender={rendered}>
      {view}
    </Profiler>,
    { atlas },
  );
  await settled();
  const first = toDay({ year: 2025, month: 1, day: 1 });
  // A gesture begins with its first step. Some events are always in the window: that there are none is said in words.
  await act(async () => atlas.actions.dragWindow({ from: first, to: first + 330 }));
  rendered.mockClear();
  for (let step = 1; step <= 30; step++)
    await act(async () => atlas.actions.dragWindow({ from: first + 9 * step, to: first + 330 + 9 * step }));
  return rendered.mock.calls.length;
}

it('does not render the map anew while the window is dragged', async () => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  // Its last word: there is no basemap here.
  expect(await rendersWhileDragged(<MapView />, () => screen.findByRole('alert'))).toBe(0);
});

it('does not render the timeline anew while the window is dragged', async () => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  expect(
    await rendersWhileDragged(<TimelineView />, () =>
      screen.findByRole('group', { name: 'Events in rows along time' }),
    ),
  ).toBe(0);
});

it('does not render anew what says how many events there are', async () => {
  const bar = (
    <>
      <StatusLine />
      <FilterBar />
    </>
  );
  expect(await rendersWhileDragged(bar, () => screen.findByRole('status'))).toBe(0);
  expect(screen.getByRole('status')).toHaveTextContent(/^[1-9]\d* of /);
});

it('renders the list, whose rows come and go', async () => {
  const list = <ListView filters={null} />;
  expect(await rendersWhileDragged(list, () => screen.findByRole('region', { name: 'Events' }))).toBeGreaterThan(0);
});
