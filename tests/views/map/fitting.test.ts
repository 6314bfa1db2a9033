import { describe, expect, it } from 'vitest';
import { createFitting } from '#/views/map/fitting';

const SYDNEY = { id: 'sydney', lon: 151.2, lat: -33.9, name: 'Sydney' };
const PANE = { width: 900, height: 600, globe: false };

describe('showing everything', () => {
  const fitting = createFitting();

  it('shows where all arcs lead while they are drawn', () => {
    const position = fitting.shown({ marks: [], seats: [SYDNEY], allArcs: true }, PANE);
    expect(position?.lng).toBeCloseTo(SYDNEY.lon, -1);
    expect(position?.lat).toBeCloseTo(SYDNEY.lat, -1);
  });

  it('leaves out where the arcs of one event lead', () => {
    expect(fitting.shown({ marks: [], seats: [SYDNEY], allArcs: false }, PANE)).toBeNull();
  });

  it('keeps a low map’s marks clear of the buttons, which stand in a row above them', () => {
    const shown = { marks: [], seats: [SYDNEY], allArcs: true };
    const low = fitting.shown(shown, { ...PANE, height: 200 });
    const high = fitting.shown(shown, { ...PANE, height: 320 });
    // North of the point lies more room for what is in a row, west of it for what is in a column.
    expect(low?.lng).toBeCloseTo(SYDNEY.lon, 3);
    expect(high?.lng).toBeLessThan(SYDNEY.lon);
  });
});
