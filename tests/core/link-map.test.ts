import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '#/core/view-state';
import { aView } from '../support/builders';
import { noticesOf, read, viewOf, write } from '../support/links';

describe('the map’s position', () => {
  test.each([
    ['#map=4.25/43.8/87.6', { zoom: 4.25, lat: 43.8, lng: 87.6 }],
    ['#map=0/0/0', { zoom: 0, lat: 0, lng: 0 }],
    ['#map=-1/-10/-20', { zoom: -1, lat: -10, lng: -20 }],
    ['#map=12%2F-33.8688%2F151.2093', { zoom: 12, lat: -33.8688, lng: 151.2093 }],
    ['#map=+4/+43/+87', { zoom: 4, lat: 43, lng: 87 }],
    ['#list&map=4/43/87', { zoom: 4, lat: 43, lng: 87 }],
    ['#map=4/43/87/10/60', { zoom: 4, lat: 43, lng: 87 }],
    ['#map=99/89/190', { zoom: 24, lat: 85.051129, lng: -170 }],
    ['#map=-9/-89/-900', { zoom: -2, lat: -85, lng: -180 }],
    ['#map=3/10/179.9999', { zoom: 3, lat: 10, lng: -180 }],
    ['#map=3/10/180', { zoom: 3, lat: 10, lng: -180 }],
  ])('%s', (link, map) => {
    expect(read(link)).toEqual({ view: aView({ map }), notices: [] });
  });

  test.each(['home', '4/43', '4//87', '4/43/east', 'NaN/0/0', '1e3/0/0', '0x4/1/2', `${'9'.repeat(400)}/1/1`])(
    'is left out with a notice when it is “%s”',
    (value) => {
      expect(viewOf(`#map=${value}`).map).toBeNull();
      expect(noticesOf(`#map=${value}`)).toEqual([['link.bad-map', 'map', value]]);
    },
  );

  test('is written as exactly as the zoom can show', () => {
    const place = { lat: 43.825193456, lng: 87.616821987 };
    const at = (zoom: number) => write({ map: { zoom, ...place } });
    expect([at(0), at(4.126), at(10), at(18)]).toEqual([
      '#map=0/43.8/87.6',
      '#map=4.13/43.83/87.62',
      '#map=10/43.8252/87.6168',
      '#map=18/43.825193/87.616822',
    ]);
  });

  test('is no search parameter', () => {
    expect(read('?map=4/43/87')).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });
});
