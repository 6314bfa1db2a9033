import { describe, expect, test } from 'vitest';
import { readLink, shareLink } from '#/core/link';
import type { LinkMigration } from '#/core/link-migrations';
import { CARRIED_KEYS, DEFAULT_VIEW } from '#/core/view-state';
import { en } from '#/i18n/messages/en';
import { aDataset, aView } from '../support/builders';
import { canonical, linkDataset, noticesOf, read, viewOf, write } from '../support/links';

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
    const { span } = linkDataset;
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

  test('carries what is not built yet without a word', () => {
    for (const key of CARRIED_KEYS) {
      expect(canonical(`?${key}=some-value`)).toBe(`?${key}=some-value`);
      expect(noticesOf(`?${key}=some-value`)).toEqual([]);
      expect({ ...viewOf(`?${key}=some-value`), carried: {} }).toEqual(DEFAULT_VIEW);
    }
    expect(canonical('?topics=a&topics=b,c&q=x&q=y')).toBe('?q=x&topics=a,b,c');
  });
});

describe('switches', () => {
  test('write what differs from the usual', () => {
    const link = '?view=table&sort=-title&globe=1&borders=0&arcs=1&scale=linear&play=growing&embed=1&theme=dark';
    expect(canonical(link)).toBe(link);
    expect(canonical('?globe=0&borders=1&arcs=0&scale=folded&embed=0&sort=date')).toBe('');
    expect(viewOf('?sort=-title').sort).toEqual({ column: 'title', descending: true });
  });

  test.each([
    ['1', 'window'],
    ['moving', 'window'],
    ['Grow', 'growing'],
    ['event', 'events'],
  ])('“play=%s” means %s', (written, way) => {
    expect(viewOf(`?play=${written}`).play).toBe(way);
  });

  test.each([
    'sort=colour',
    'sort=--date',
    'globe=yes',
    'arcs=all',
    'scale=log',
    'play=backwards',
    'embed=2',
    'theme=sepia',
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
    expect(shareLink(view, linkDataset)).toEqual({ search: '?lang=en&v=3', hash: '#map=4/43/87' });
    expect(shareLink(DEFAULT_VIEW, linkDataset)).toEqual({ search: '?v=3', hash: '' });
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
    const old = readLink({ search: '?types=trip&from=2025', hash: '' }, linkDataset, migrations);
    expect(old).toEqual(read('?kinds=visit&from=2025'));
  });

  test('leave other links alone', () => {
    expect(readLink({ search: '?kinds=meeting', hash: '' }, linkDataset, migrations)).toEqual(read('?kinds=meeting'));
    expect(read('?types=visit').view).toEqual(DEFAULT_VIEW);
  });
});
