import { readLink, writeLink } from '#/core/link';
import { aDataset, anEvent, anOrganization, aParty, aPerson, aPlace, aSource, aView } from './builders';

const removed = { date: '2026-02-01', reason: { en: 'It was counted twice.' } };

/** Something of everything that a link may name, and tombstones that lead on, in a circle, nowhere, or to an end. */
export const linkDataset = aDataset({
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

export const read = (link: string) => readLink(urlOf(link), linkDataset);
export const viewOf = (link: string) => read(link).view;
export const noticesOf = (link: string) => read(link).notices.map(({ code, path, value }) => [code, path, value]);

export function write(parts: Parameters<typeof aView>[0]): string {
  const { search, hash } = writeLink(aView(parts), linkDataset);
  return search + hash;
}

export const canonical = (link: string) => write(viewOf(link));
