import { describe, expect, test } from 'vitest';
import { toDay } from '#/core/day';
import { readLink, shareLink, writeLink } from '#/core/link';
import type { LinkMigration } from '#/core/link-migrations';
import { CARRIED_KEYS, DEFAULT_VIEW } from '#/core/view-state';
import { en } from '#/i18n/messages/en';
import { aDataset, anEvent, anOrganization, aParty, aPerson, aPlace, aSource, aView } from '../support/builders';

const removed = { date: '2026-02-01', reason: { en: 'It was counted twice.' } };
const dataset = aDataset({
  dataset: { version: '3' },
  places: [aPlace(), aPlace({ id: 'shymkent', country: 'KZ' }), aPlace({ id: 'kizilsu', type: 'prefecture' })],
  organizations: [anOrganization(), anOrganization({ id: 'auezov', country: 'KZ' })],
  people: [aPerson({ id: 'jin-gang' })],
  sources: [aSource({ id: 'jiangxi' }), aSource({ id: 'njit' })],
  events: [
    anEvent({ id: 'talk', places: ['urumqi'], parties: [aParty('xju')], evidence: ['njit'] }),
    anEvent({ id: 'old-talk', replacedBy: 'older-talk' }),
    anEvent({ id: 'older-talk', replacedBy: 'talk' }),
    anEvent({ id: 'ring-a', replacedBy: 'ring-b' }),
    anEvent({ id: 'ring-b', replacedBy: 'ring-a' }),
    anEvent({ id: 'dangling', replacedBy: 'nowhere' }),
    anEvent({ id: 'withdrawn', removed }),
    anEvent({ id: 'once-withdrawn', replacedBy: 'withdrawn' }),
  ],
});

/** Search and hash in one, as it stands in the address. */
function urlOf(link: string) {
  const [search = '', hash] = link.split(/(?=#)/);
  return search.startsWith('#') ? { search: '', hash: search } : { search, hash: hash ?? '' };
}

const read = (link: string) => readLink(urlOf(link), dataset);
const viewOf = (link: string) => read(link).view;
const noticesOf = (link: string) => read(link).notices.map(({ code, path, value }) => [code, path, value]);

function write(parts: Parameters<typeof aView>[0]): string {
  const { search, hash } = writeLink(aView(parts), dataset);
  return search + hash;
}

const canonical = (link: string) => write(viewOf(link));

const day = (year: number, month: number, date: number) => toDay({ year, month, day: date });

describe('the view in a link', () => {
  test('says nothing about what is as always', () => {
    expect(write({})).toBe('');
    expect(read('')).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });

  test('has everything in the order of the contract, lists in the dataset’s order', () => {
    const link =
      '?q=lu+ban&from=2025-10&to=2025&kinds=visit,meeting&places=urumqi,kizilsu&orgs=xju,auezov&countries=CN,KZ' +
      '&sources=jiangxi,njit&statuses=happened,planned&topics=vocational&publishers=media&basis=stated&missing=date,place' +
      '&dates=certain&event=talk&lanes=country&view=list&globe=1&borders=0&scale=linear&play=window&lang=kk&embed=1' +
      '&theme=dark&data=https://example.org/a.json#map=4.25/43.8/87.6';
    const shuffled = `?${link
      .replace(/^\?|#.*/g, '')
      .split('&')
      .reverse()
      .join('&')}#map=4.25/43.8/87.6`;
    expect(canonical(link)).toBe(link);
    expect(canonical(shuffled)).toBe(link);
    expect(canonical('?statuses=planned,happened&kinds=meeting,visit&missing=place,date')).toBe(
      '?kinds=visit,meeting&statuses=happened,planned&missing=date,place',
    );
    expect(noticesOf(link)).toEqual([]);
  });

  test('leaves out what is the default even when a link says it', () => {
    expect(canonical('?dates=possible&lanes=kind&view=map&borders=1&kinds=&q=&event=')).toBe('');
    expect(noticesOf('?dates=possible&lanes=kind&view=map&borders=1&kinds=&q=&event=&from=&missing=,')).toEqual([]);
  });

  test('keeps a window over all of time: only “All” leaves both ends out', () => {
    const { span } = dataset;
    expect(write({ window: span })).toBe('?from=2025-10-31&to=2025-10');
  });

  test('never ends in a dot', () => {
    expect(canonical('?q=and so on...')).toBe('?q=and+so+on..%2E');
    expect(viewOf('?q=and+so+on..%2E').carried).toEqual({ q: 'and so on...' });
    expect(canonical('#map=4./43./87.')).toBe('#map=4/43/87');
  });

  test('escapes what programs would cut off or take apart, and commas not', () => {
    expect(canonical("?q=(a,b)!'*%26%3D%23%2B%25%22<>")).toBe('?q=%28a,b%29%21%27%2A%26%3D%23%2B%25%22%3C%3E');
    expect(canonical('?q=北京')).toBe('?q=%E5%8C%97%E4%BA%AC');
  });

  test('carries the table and what is not built yet without a word', () => {
    for (const key of CARRIED_KEYS) {
      expect(canonical(`?${key}=some-value`)).toBe(`?${key}=some-value`);
      expect(noticesOf(`?${key}=some-value`)).toEqual([]);
      expect({ ...viewOf(`?${key}=some-value`), carried: {} }).toEqual(DEFAULT_VIEW);
    }
    expect(canonical('?view=table')).toBe('?view=table');
    expect(canonical('?topics=a&topics=b,c&q=x&q=y')).toBe('?q=x&topics=a,b,c');
  });
});

describe('the time window', () => {
  test.each([
    ['?from=2025&to=2025', day(2025, 1, 1), day(2025, 12, 31)],
    ['?from=2025-10&to=2025-11-02', day(2025, 10, 1), day(2025, 11, 2)],
    ['?from=2025-10-29', day(2025, 10, 29), null],
    ['?to=2024-02', null, day(2024, 2, 29)],
    ['?from=-0044-03-15&to=0000', day(-44, 3, 15), day(0, 12, 31)],
    ['?from=12345-06&to=123456', day(12345, 6, 1), day(123456, 12, 31)],
  ])('%s is read and written as whole days', (link, from, to) => {
    expect(viewOf(link).window).toEqual({ from, to });
    expect(canonical(link)).toBe(link);
  });

  test.each([
    ['?from=2025-01-01&to=2025-12-31', '?from=2025&to=2025'],
    ['?from=2025-07-01&to=2025-07-31', '?from=2025-07&to=2025-07'],
    ['?from=2025-01&to=2025-01', '?from=2025&to=2025-01'],
    ['?from=2025-12&to=2025-12', '?from=2025-12&to=2025'],
    ['?from=2026&to=2025', '?from=2025&to=2026'],
    ['?to=2025-10-29&from=2025-11-02', '?from=2025-10-29&to=2025-11-02'],
    ['?from=2025&to=2025-03', '?from=2025&to=2025-03'],
    ['?start=2025&end=2026', '?from=2025&to=2026'],
    ['?from=%2B12345&to=+12346', '?from=12345&to=12346'],
    ['?from=02025&to=%202026%20', '?from=2025&to=2026'],
    ['?from=-0000', '?from=0000'],
    ['?from=2025&from=2026', '?from=2025'],
    ['?from=soon&from=2026', '?from=2026'],
    ['?from=1066&to=3000', '?from=1066&to=3000'],
  ])('%s becomes %s', (link, expected) => {
    expect(canonical(link)).toBe(expected);
  });

  test.each(['2021-02-30', '2025-13', '2025-00', 'soon', '25', '2025-1', '201X', '2025-10-29T10:00', '9'.repeat(13)])(
    'leaves out “%s” with a notice and keeps the other end',
    (value) => {
      expect(noticesOf(`?from=${value}&to=2025`)).toEqual([['link.bad-date', 'from', value]]);
      expect(canonical(`?from=${value}&to=2025`)).toBe('?to=2025');
    },
  );
});

describe('filters', () => {
  test('are read generously', () => {
    expect(viewOf('?kinds=VISIT&kinds=Meeting').filters.kinds).toEqual(['visit', 'meeting']);
    expect(viewOf('?kinds=meeting%2Cvisit').filters.kinds).toEqual(['visit', 'meeting']);
    expect(viewOf('?kinds=+visit+,,visit').filters.kinds).toEqual(['visit']);
    expect(viewOf('?countries=kz&statuses=Planned').filters).toMatchObject({
      countries: ['KZ'],
      statuses: ['planned'],
    });
    expect(viewOf('?missing=Place').missing).toEqual(['place']);
  });

  test('name what is not known, and the rest of the link applies', () => {
    const link = '?kinds=visit,tour&places=atlantis&missing=sense&countries=xx';
    expect(noticesOf(link)).toEqual([
      ['link.unknown-value', 'kinds', 'tour'],
      ['link.unknown-value', 'places', 'atlantis'],
      ['link.unknown-value', 'countries', 'xx'],
      ['link.unknown-value', 'missing', 'sense'],
    ]);
    expect(canonical(link)).toBe('?kinds=visit');
    expect(read(link).notices[0]?.params).toEqual({ parameter: 'kinds' });
  });

  test('of a foreign dataset may hold commas and percent signs in their ids', () => {
    const odd = aDataset({
      kinds: ['a,b', 'a', 'b', 'a%2Cb', '100%', '&=#+ .'].map((id) => ({ id, label: { en: id } })),
    });
    for (const { id } of odd.kinds) {
      const view = aView({ filters: { ...DEFAULT_VIEW.filters, kinds: [id] } });
      expect(readLink(writeLink(view, odd), odd)).toEqual({ view, notices: [] });
    }
    expect(readLink({ search: '?kinds=a,b', hash: '' }, odd).view.filters.kinds).toEqual(['a', 'b']);
    expect(readLink({ search: '?kinds=100%25', hash: '' }, odd).view.filters.kinds).toEqual(['100%']);
  });

  test('tell ids apart by letter case where the dataset does', () => {
    const odd = aDataset({ kinds: ['Visit', 'visit', 'TALK'].map((id) => ({ id, label: { en: id } })) });
    const kinds = (search: string) => readLink({ search, hash: '' }, odd).view.filters.kinds;
    expect([kinds('?kinds=visit'), kinds('?kinds=Visit'), kinds('?kinds=talk')]).toEqual([
      ['visit'],
      ['Visit'],
      ['TALK'],
    ]);
  });
});

describe('the open card', () => {
  test.each([
    ['?event=talk', { type: 'event', id: 'talk' }],
    ['?id=TALK', { type: 'event', id: 'talk' }],
    ['?place=urumqi', { type: 'place', id: 'urumqi' }],
    ['?org=xju', { type: 'org', id: 'xju' }],
    ['?person=jin-gang', { type: 'person', id: 'jin-gang' }],
    ['?source=njit', { type: 'source', id: 'njit' }],
    ['?source=njit&org=xju&place=urumqi', { type: 'place', id: 'urumqi' }],
  ])('%s', (link, card) => {
    expect(read(link)).toEqual({ view: aView({ card: card as never }), notices: [] });
  });

  test('is the next one when the first does not exist', () => {
    expect(viewOf('?event=nothing&place=nowhere&source=njit').card).toEqual({ type: 'source', id: 'njit' });
    expect(noticesOf('?event=nothing&place=nowhere&source=njit')).toEqual([
      ['link.unknown-value', 'event', 'nothing'],
      ['link.unknown-value', 'place', 'nowhere'],
    ]);
  });

  test('follows an event that was replaced, however often', () => {
    expect(read('?event=old-talk')).toEqual(read('?event=talk'));
    expect(canonical('?event=OLD-TALK')).toBe('?event=talk');
  });

  test.each(['ring-a', 'dangling'])('is none when the replacement leads nowhere (%s)', (id) => {
    expect(viewOf(`?event=${id}`).card).toBeNull();
    expect(noticesOf(`?event=${id}`)).toEqual([['link.unknown-value', 'event', id]]);
  });

  test.each(['withdrawn', 'once-withdrawn'])('gives the reason when an event was withdrawn (%s)', (id) => {
    expect(viewOf(`?event=${id}`).card).toBeNull();
    expect(read(`?event=${id}`).notices).toEqual([
      {
        code: 'link.event-removed',
        path: 'event',
        value: id,
        params: { parameter: 'event', event: 'withdrawn', date: '2026-02-01', reason: 'It was counted twice.' },
      },
    ]);
  });
});

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

describe('switches', () => {
  test.each([
    'dates=sure',
    'lanes=colour',
    'view=globe',
    'lang=eo',
    'borders=no',
    'borders=constructor',
    'lang=toString',
  ])('“%s” is named in a notice and left out', (pair) => {
    const [name, value] = pair.split('=');
    expect(read(`?${pair}&kinds=visit`).view).toEqual(viewOf('?kinds=visit'));
    expect(noticesOf(`?${pair}`)).toEqual([['link.unknown-value', name, value]]);
  });

  test('are read in any letter case', () => {
    expect(canonical('?view=LIST&lang=RU&dates=Certain&lanes=%20org')).toBe(
      '?dates=certain&lanes=org&view=list&lang=ru',
    );
  });
});

describe('a shared link', () => {
  test('says with which data it was made, last before the map', () => {
    const view = aView({ lang: 'en', map: { zoom: 4, lat: 43, lng: 87 } });
    expect(shareLink(view, dataset)).toEqual({ search: '?lang=en&v=3', hash: '#map=4/43/87' });
    expect(shareLink(DEFAULT_VIEW, dataset)).toEqual({ search: '?v=3', hash: '' });
  });

  test('gives a notice when the data are others, and the address forgets it', () => {
    expect(read('?kinds=visit&v=3')).toEqual(read('?kinds=visit'));
    expect(read('?v=2').notices).toEqual([
      { code: 'link.version', path: 'v', value: '2', params: { parameter: 'v', version: '3' } },
    ]);
    expect(canonical('?kinds=visit&v=2')).toBe('?kinds=visit');
  });

  test('does not end in a dot when the version does', () => {
    const odd = aDataset({ dataset: { version: '1.' } });
    expect(shareLink(DEFAULT_VIEW, odd).search).toBe('?v=1%2E');
  });
});

describe('whatever is in the address', () => {
  test('names that are not known are dropped without a word', () => {
    const link = '?utm_source=mail&__proto__=1&constructor=2&Kinds=visit&hasOwnProperty&=&&?#section';
    expect(read(link)).toEqual({ view: DEFAULT_VIEW, notices: [] });
    expect(canonical(link)).toBe('');
  });

  test('names of built-in properties are no ids', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(noticesOf(`?kinds=${name}&event=${name}&dates=${name}`).map(([, , value]) => value)).toEqual([
        name,
        name,
        name,
      ]);
  });

  test('malformed escapes are read as they stand', () => {
    expect(noticesOf('?kinds=%E0%A4%A,visit,%')).toEqual([
      ['link.unknown-value', 'kinds', '\ufffd%A'],
      ['link.unknown-value', 'kinds', '%'],
    ]);
    expect(canonical('?kinds=%E0%A4%A,visit,%&q=%zz')).toBe('?q=%25zz&kinds=visit');
  });

  test('a flood of nonsense gives twenty notices and the number of the rest', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `x${i}`).join(',');
    const { view, notices } = read(`?kinds=visit,${many}`);
    expect(view.filters.kinds).toEqual(['visit']);
    expect(notices).toHaveLength(21);
    expect(notices.at(-1)).toEqual({ code: 'link.more', path: '', value: '99980', params: { count: 99_980 } });
  });

  test('a value that comes twice is complained of once', () => {
    expect(noticesOf('?kinds=tour,tour&kinds=tour')).toHaveLength(1);
  });

  test('every notice has its sentence', () => {
    const codes = ['unknown-value', 'bad-date', 'bad-map', 'event-removed', 'version', 'more'];
    expect(codes.filter((code) => !Object.hasOwn(en, `notice.link.${code}`))).toEqual([]);
  });
});

describe('migrations', () => {
  /** As if `kinds` had once been called `types`, and had counted visits as trips. */
  const migrations: readonly LinkMigration[] = [
    {
      until: '0.1: kinds were called types',
      when: (params) => params.has('types'),
      migrate: (params) => new Map(params).set('kinds', params.get('types') ?? []),
    },
    {
      until: '0.2: visits were called trips',
      when: (params) => params.get('kinds')?.includes('trip') === true,
      migrate: (params) => new Map(params).set('kinds', ['visit']),
    },
  ];

  test('keep an old link working, one after the other', () => {
    const old = readLink({ search: '?types=trip&from=2025', hash: '' }, dataset, migrations);
    expect(old).toEqual(read('?kinds=visit&from=2025'));
  });

  test('leave other links alone', () => {
    expect(readLink({ search: '?kinds=meeting', hash: '' }, dataset, migrations)).toEqual(read('?kinds=meeting'));
    expect(read('?types=visit').view).toEqual(DEFAULT_VIEW);
  });
});
