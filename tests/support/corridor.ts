import {
  aFigure,
  anEvent,
  anEventPlace,
  anEvidence,
  anOrganization,
  aParty,
  aPerson,
  aPlace,
  aSource,
  aWhen,
} from './builders';

/** A small world for component tests: two countries, two universities, a visit with all that an event can have. */
export const CORRIDOR = {
  kinds: [
    { id: 'visit', label: { en: 'Visit', zh: '访问' } },
    { id: 'meeting', label: { en: 'Meeting', zh: '会议' } },
    { id: 'founding', label: { en: 'Founding', zh: '成立' } },
  ],
  places: [
    aPlace({ id: 'china', type: 'country', precision: 'area' }),
    aPlace({ id: 'xinjiang', type: 'region', parent: 'china', precision: 'area' }),
    aPlace({ id: 'urumqi', parent: 'xinjiang', name: { en: 'Urumqi', zh: '乌鲁木齐' } }),
    aPlace({ id: 'shymkent', country: 'KZ' }),
  ],
  organizations: [
    anOrganization({ id: 'xju', name: { en: 'Xinjiang University' }, seat: 'urumqi', seatBasis: 'stated' }),
    anOrganization({ id: 'auezov', name: { en: 'Auezov University' }, country: 'KZ' }),
  ],
  people: [aPerson({ id: 'jin-gang', name: { en: 'Jin Gang' } })],
  sources: [
    aSource({
      id: 'page',
      title: { en: 'A page about the visit' },
      paragraphs: 9,
      url: 'https://example.org/visit',
      language: 'ru',
    }),
    aSource({
      id: 'report',
      title: { en: 'A report' },
      published: '2018',
      publishedBasis: 'inferred',
      url: 'javascript:alert(1)',
    }),
  ],
  events: [
    anEvent({
      id: 'classes',
      kind: 'founding',
      when: aWhen('2018-09-28', { basis: 'inferred', inferred: ['year'], note: { en: 'The page is of 2018.' } }),
      places: ['xinjiang'],
      evidence: ['report'],
    }),
    anEvent({
      id: 'visit',
      when: '2025-10-29/2025-11-02',
      summary: { en: 'A working visit.' },
      places: [
        'urumqi',
        anEventPlace('shymkent', { role: 'origin', basis: 'inferred', note: { en: 'From the footer.' } }),
      ],
      parties: [
        aParty('xju', { role: 'host', people: [{ person: 'jin-gang', role: { en: 'vice-rector' } }] }),
        aParty(null, { description: { en: 'two unnamed firms' } }),
      ],
      figures: [aFigure(2000, { qualifier: 'nearly', unit: { en: 'students' }, what: { en: 'on the campus' } })],
      related: [{ event: 'return', how: 'leads-to' }],
      evidence: [anEvidence('page', { paragraphs: [3, 4], furniture: ['footer'], supports: ['when', 'places'] })],
    }),
    anEvent({
      id: 'talks',
      kind: 'meeting',
      when: '2025-10-31',
      partOf: 'visit',
      places: ['urumqi'],
      parties: ['auezov'],
    }),
    anEvent({ id: 'return', when: '2026', status: 'planned', places: ['shymkent'] }),
    anEvent({ id: 'undated', kind: 'meeting', when: null }),
  ],
};
