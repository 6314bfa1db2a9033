import { expect, it } from 'vitest';
import { aDataFolder, type Edit, runIn } from '../support/data-folder';

const PLACES = 'data/places.yaml';
const ORGS = 'data/organizations.yaml';
const FAIR = 'data/sources/harbour-fair.yaml';
const CAMP = 'data/sources/sailing-camp.yaml';

/** What somebody writes, and all that the command says of it: file, line, record, field, value, and what would be right. */
const CASES: readonly (readonly [name: string, edits: readonly Edit[], ...lines: string[]])[] = [
  [
    'an unknown seat, parent and publisher',
    [
      [ORGS, 'seat: aktau', 'seat: aktobe'],
      [PLACES, 'parent: coast', 'parent: costa'],
      [FAIR, 'publisherOrg: harbour-school', 'publisherOrg: nobody-known'],
    ],
    `${ORGS}:5: Organisation “harbour-school”, seat: No place has the id “aktobe”; add it or correct the id.`,
    `${PLACES}:10: Place “aktau”, parent: No place has the id “costa”; add it or correct the id.`,
    `${FAIR}:7: Source “harbour-fair”, publisherOrg: No organisation has the id “nobody-known”; add it or correct the id.`,
  ],
  [
    'an id with capitals and accents',
    [
      ['data/people.yaml', 'id: aru', 'id: Arú'],
      [FAIR, 'person: aru', 'person: Arú'],
    ],
    'data/people.yaml:1: Person “Arú”, id: “Arú” cannot be an id here; use a–z, 0–9 and - alone; did you mean “aru”?',
  ],
  [
    'places that lie in each other',
    [[PLACES, '  precision: area', '  precision: area\n  parent: aktau']],
    `${PLACES}:6: Place “coast”, parent: “aktau” leads round in a circle (coast → aktau → coast); let one of them point elsewhere or nowhere.`,
  ],
  [
    'a day that does not exist',
    [[FAIR, 'published: 2024-06-03', 'published: 2023-02-29']],
    `${FAIR}:6: Source “harbour-fair”, published: “2023-02-29”: there is no day 29. That month has 28 days.`,
  ],
  [
    'an inferred seat without a note',
    [[ORGS, '  seatNote: { en: The article names the quay of Aktau as its address. }\n', '']],
    `${ORGS}:1: Organisation “harbour-school”, seatNote: What is inferred needs a note; say in one sentence from what it is concluded.`,
  ],
  [
    'a digest too few',
    [[CAMP, 'paragraphs: 1\n', 'paragraphs: 2\n']],
    `${CAMP}:9: Source “sailing-camp”, digests: There is 1 digest for 2 paragraphs; give one for each paragraph.`,
  ],
  [
    'half a location',
    [[PLACES, '  lat: 43.65\n', '']],
    `${PLACES}:11: Place “aktau”, lon: lon stands alone; give both lon and lat, or neither.`,
  ],
  [
    'coordinates the wrong way round',
    [
      [PLACES, 'lon: 51.17', 'lon: 243.65'],
      [PLACES, 'lat: 43.65', 'lat: 151.17'],
    ],
    `${PLACES}:11: Place “aktau”, lon: “243.65” is no longitude; write degrees from -180 to 180.`,
    `${PLACES}:12: Place “aktau”, lat: “151.17” is no latitude; write degrees from -90 to 90.`,
  ],
  [
    'a country in words and one in small letters',
    [
      [ORGS, 'country: KZ', 'country: kz'],
      [PLACES, 'country: KZ\n  parent', 'country: Kazakhstan\n  parent'],
    ],
    `${ORGS}:4: Organisation “harbour-school”, country: “kz” is no country code; write two capital letters (ISO 3166-1), such as KZ, or null.`,
    `${PLACES}:9: Place “aktau”, country: “Kazakhstan” is no country code; write two capital letters (ISO 3166-1), such as KZ, or null.`,
  ],
  [
    'a region as a point and a city as an area',
    [
      [PLACES, 'precision: area', 'precision: point'],
      [PLACES, '43.65\n  precision: point', '43.65\n  precision: area'],
    ],
    `${PLACES}:5: Place “coast”, precision: A place of the type region is drawn as an area; write area, not “point”.`,
    `${PLACES}:13: Place “aktau”, precision: A place of the type city is drawn as a point; write point, not “area”.`,
  ],
  [
    'a seat without its basis',
    [[ORGS, '  type: government', '  type: government\n  seat: coast']],
    `${ORGS}:11: Organisation “harbour-board”, seat: Nothing says how the seat “coast” is known; add seatBasis: stated or inferred.`,
  ],
  [
    'a basis without a seat, and a note that explains nothing',
    [[ORGS, '  type: government', '  type: government\n  seatBasis: stated\n  seatNote: { en: Seen there. }']],
    `${ORGS}:11: Organisation “harbour-board”, seatBasis: seatBasis is “stated”, but there is no seat; add the seat or take seatBasis out.`,
    `${ORGS}:12: Organisation “harbour-board”, seatNote: seatNote explains an inferred seat only; take it out or write seatBasis: inferred.`,
  ],
  [
    'a basis without a date of publication',
    [[CAMP, 'published: null', 'publishedBasis: inferred']],
    `${CAMP}:6: Source “sailing-camp”, publishedBasis: publishedBasis is “inferred”, but there is no date; add published or take publishedBasis out.`,
  ],
  [
    'an address that would run',
    [[PLACES, '  precision: point', '  precision: point\n  sameAs: ["javascript:alert(1)"]']],
    `${PLACES}:14: Place “aktau”, sameAs[0]: “javascript:alert(1)” is no web address; write one that begins with https://.`,
  ],
  [
    'a list that is none, and a record that is none',
    [
      ['data/topics.yaml', 'sailing: true'],
      ['data/people.yaml', '- id: aru', '- 7\n- id: aru'],
    ],
    'data/people.yaml:1: Person “#1”, people[0]: “7” does not belong here; write a group of fields.',
    `${FAIR}:34: Event “fair”, topics[0]: No topic has the id “sailing”; add it or correct the id.`,
    'data/topics.yaml:1: Document, topics: “{"sailing":true}” does not belong here; write a list.',
  ],
  [
    'a source under another name',
    [['data/sources/harbour-fair.yaml', 'id: harbour-fair', 'id: quay-fair']],
    `${FAIR}:2: Source “quay-fair”, id: The source “quay-fair” stands in a file of another name; write “harbour-fair” or rename the file.`,
    `${CAMP}:23: Event “camp”, evidence[1].source: No source has the id “harbour-fair”; add it or correct the id.`,
  ],
];

for (const [name, edits, ...lines] of CASES) {
  it(`says what is wrong with ${name}`, async () => {
    const { code, out, errors } = await runIn(await aDataFolder(...edits), ['check']);
    expect(errors).toEqual([...lines, lines.length === 1 ? '1 problem' : `${lines.length} problems`]);
    expect(out).toEqual([]);
    expect(code).toBe(1);
  });
}
