import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from '#/core/link';
import { type Card, DEFAULT_VIEW } from '#/core/view-state';
import { aDataset, aView } from '../support/builders';
import { canonical, noticesOf, read, viewOf } from '../support/links';

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
    expect(viewOf('?kinds=visit,meeting.').filters.kinds).toEqual(['visit', 'meeting']);
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
  test.each<[string, Card]>([
    ['?event=talk', { type: 'event', id: 'talk' }],
    ['?id=TALK', { type: 'event', id: 'talk' }],
    ['?place=urumqi', { type: 'place', id: 'urumqi' }],
    ['?org=xju', { type: 'org', id: 'xju' }],
    ['?person=jin-gang', { type: 'person', id: 'jin-gang' }],
    ['?source=njit', { type: 'source', id: 'njit' }],
    ['?source=njit&org=xju&place=urumqi', { type: 'place', id: 'urumqi' }],
  ])('%s', (link, card) => {
    expect(read(link)).toEqual({ view: aView({ card }), notices: [] });
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
