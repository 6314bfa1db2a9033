import { expect, it } from 'vitest';
import { aDataFolder, type Edit, runIn } from '../support/data-folder';

const FAIR = 'data/sources/harbour-fair.yaml';
const CAMP = 'data/sources/sailing-camp.yaml';

/** What somebody writes, and all that the command says of it: file, line, record, field, value, and what would be right. */
const CASES: readonly (readonly [name: string, edits: readonly Edit[], ...lines: string[]])[] = [
  [
    'a mistyped place',
    [[FAIR, 'place: aktau', 'place: aktua']],
    `${FAIR}:25: Event “fair”, places[0].place: No place has the id “aktua”; did you mean “aktau”?`,
  ],
  [
    'an end of a journey without a venue',
    [[FAIR, 'place: aktau, role: venue', 'place: aktau, role: origin']],
    `${FAIR}:25: Event “fair”, places[0].role: A place with the role “origin” stands beside a venue, never instead of it; add the venue, also where a visit went, or take this out.`,
  ],
  [
    'a kind that is nowhere',
    [[CAMP, 'kind: programme', 'kind: regatta']],
    `${CAMP}:13: Event “camp”, kind: No kind has the id “regatta”; add it or correct the id.`,
  ],
  [
    'an unknown organisation',
    [[FAIR, 'org: harbour-school', 'org: harbour-scool']],
    `${FAIR}:27: Event “fair”, parties[0].org: No organisation has the id “harbour-scool”; did you mean “harbour-school”?`,
  ],
  [
    'an unknown person',
    [[FAIR, 'person: aru', 'person: bolat']],
    `${FAIR}:30: Event “fair”, parties[0].people[0].person: No person has the id “bolat”; add it or correct the id.`,
  ],
  [
    'an unknown topic',
    [[FAIR, 'topics: [sailing]', 'topics: [saling]']],
    `${FAIR}:34: Event “fair”, topics[0]: No topic has the id “saling”; did you mean “sailing”?`,
  ],
  [
    'an unknown source',
    [[CAMP, 'source: harbour-fair', 'source: harbour-fare']],
    `${CAMP}:23: Event “camp”, evidence[1].source: No source has the id “harbour-fare”; did you mean “harbour-fair”?`,
  ],
  [
    'an event that is part of nothing known',
    [[FAIR, 'partOf: fair', 'partOf: fairs']],
    `${FAIR}:42: Event “fair-speech”, partOf: No event has the id “fairs”; did you mean “fair”?`,
  ],
  [
    'a relation to nothing known',
    [[CAMP, 'event: fair', 'event: market']],
    `${CAMP}:18: Event “camp”, related[0].event: No event has the id “market”; add it or correct the id.`,
  ],
  [
    'an id that is taken',
    [[CAMP, 'id: camp', 'id: fair']],
    `${FAIR}:15: Event “fair”, id: The id “fair” is taken already (${CAMP}:12); choose another.`,
    `${CAMP}:18: Event “fair”, related[0].event: The event “fair” is related to itself; name another event or take this out.`,
  ],
  [
    'an event that is part of itself',
    [[FAIR, 'partOf: fair', 'partOf: fair-speech']],
    `${FAIR}:42: Event “fair-speech”, partOf: “fair-speech” leads round in a circle (fair-speech → fair-speech); let one of them point elsewhere or nowhere.`,
  ],
  [
    'a month that does not exist',
    [[FAIR, 'edtf: 2024-06-01', 'edtf: 2024-13-01']],
    `${FAIR}:19: Event “fair”, when.edtf: “2024-13-01”: there is no month 13. Months go from 01 to 12, seasons from 21 to 24.`,
  ],
  [
    'a year without quotes',
    [[FAIR, 'edtf: 2024-06-01', 'edtf: 2024']],
    `${FAIR}:19: Event “fair”, when.edtf: “2024” does not belong here; write a text (in quotes if it looks like a number).`,
  ],
  [
    'an inferred date without a note',
    [[FAIR, '      note: { en: The page is dated 2024. }\n', '']],
    `${FAIR}:18: Event “fair”, when.note: What is inferred needs a note; say in one sentence from what it is concluded.`,
  ],
  [
    'an inferred place without a note',
    [[FAIR, 'role: venue', 'role: venue, basis: inferred']],
    `${FAIR}:25: Event “fair”, places[0].note: What is inferred needs a note; say in one sentence from what it is concluded.`,
  ],
  [
    'an inferred party without a note',
    [[FAIR, '        role: host', '        role: host\n        basis: inferred']],
    `${FAIR}:27: Event “fair”, parties[0].note: What is inferred needs a note; say in one sentence from what it is concluded.`,
  ],
  [
    'inferred parts of a stated date',
    [[FAIR, 'basis: inferred', 'basis: stated']],
    `${FAIR}:21: Event “fair”, when.inferred: Parts are listed as inferred (year), but the date is said to be stated; write basis: inferred or empty the list.`,
  ],
  [
    'an inferred date that does not say what',
    [[FAIR, '      inferred: [year]\n', '']],
    `${FAIR}:18: Event “fair”, when.inferred: The date is inferred, but nothing says which part; list year, month, day, start or end.`,
  ],
  [
    'an inferred part that the date does not have',
    [[FAIR, 'inferred: [year]', 'inferred: [year, end]']],
    `${FAIR}:21: Event “fair”, when.inferred[1]: The date has no part “end”; name one of year, month, day.`,
  ],
  [
    'an event without evidence',
    [[FAIR, '    evidence:\n      - paragraphs: [2]\n        supports: [title, status]\n', '']],
    `${FAIR}:38: Event “fair-speech”, evidence: The event has no evidence; name the source and the paragraphs that it rests on.`,
  ],
  [
    'evidence that points at nothing',
    [[FAIR, '- paragraphs: [2]', '- paragraphs: []']],
    `${FAIR}:44: Event “fair-speech”, evidence[0].paragraphs: This evidence points at nothing; list paragraphs or furniture.`,
  ],
  [
    'evidence that supports nothing',
    [[CAMP, '        supports: [title]', '        supports: []']],
    `${CAMP}:25: Event “camp”, evidence[1].supports: This evidence supports nothing; list what it supports: title, summary, when, places, parties, figures, status.`,
  ],
  [
    'a claim that nothing supports',
    [[FAIR, 'places, parties, figures,', 'places, parties,']],
    `${FAIR}:32: Event “fair”, figures: No evidence supports “figures”; add figures to the supports of the evidence that does.`,
  ],
  [
    'a paragraph that the source does not have',
    [[FAIR, '- paragraphs: [2]', '- paragraphs: [2, 4]']],
    `${FAIR}:44: Event “fair-speech”, evidence[0].paragraphs[1]: The source “harbour-fair” has no paragraph 4; it has 3 paragraphs.`,
  ],
  [
    'paragraphs counted from nought',
    [[FAIR, '- paragraphs: [2]', '- paragraphs: [0]']],
    `${FAIR}:44: Event “fair-speech”, evidence[0].paragraphs[0]: “0” is no paragraph; write its number, counted from 1.`,
  ],
  [
    'a figure without its qualifier, and one with a strange one',
    [
      [
        FAIR,
        '{ value: 200, qualifier: nearly, what',
        '{ value: 3, what: { en: boats } }\n      - { value: 200, qualifier: almost, what',
      ],
    ],
    `${FAIR}:33: Event “fair”, figures[0].qualifier: Something is missing here; write one of exact, about, over, nearly, at-least.`,
    `${FAIR}:34: Event “fair”, figures[1].qualifier: “almost” is none of exact, about, over, nearly, at-least.`,
  ],
  [
    'a figure that is no number',
    [[FAIR, '{ value: 200,', '{ value: .nan,']],
    `${FAIR}:33: Event “fair”, figures[0].value: “NaN” does not belong here; write a number.`,
  ],
  [
    'a status with a slip',
    [[CAMP, 'status: ongoing', 'status: ongoin']],
    `${CAMP}:16: Event “camp”, status: “ongoin” is none of happened, ongoing, planned; did you mean “ongoing”?`,
  ],
  [
    'a text without the first language',
    [[FAIR, '{ en: Speech at the fair, kk:', '{ kk:']],
    `${FAIR}:40: Event “fair-speech”, title.en: Every text needs its wording in “en”, the dataset’s first language; add it.`,
  ],
  [
    'an empty title and an empty summary',
    [[FAIR, 'title: { en: Speech at the fair, kk:', 'summary: { en: " " }\n    title: { en: "", kk:']],
    `${FAIR}:40: Event “fair-speech”, summary.en: The text is empty; write one.`,
    `${FAIR}:40: Event “fair-speech”, summary: No evidence supports “summary”; add summary to the supports of the evidence that does.`,
    `${FAIR}:41: Event “fair-speech”, title.en: The text is empty; write one.`,
  ],
  [
    'a party that is nobody',
    [[FAIR, 'org: harbour-school\n', 'org: null\n']],
    `${FAIR}:27: Event “fair”, parties[0].org: The party has neither an organisation nor a description; name it in org or describe it in description.`,
  ],
  [
    'an event replaced by one that was withdrawn, and withdrawn itself',
    [
      [FAIR, 'partOf: fair', 'replacedBy: camp\n    removed: { date: 2024, reason: { en: Twice. } }'],
      [CAMP, 'status: ongoing', 'status: ongoing\n    removed: { date: "2024", reason: { en: Not so. } }'],
    ],
    `${FAIR}:42: Event “fair-speech”, replacedBy: The event “camp” has been withdrawn or replaced; name one that stands.`,
    `${FAIR}:42: Event “fair-speech”, replacedBy: The event is both replaced (“camp”) and removed; keep one of the two.`,
    `${FAIR}:43: Event “fair-speech”, removed.date: “2024” does not belong here; write a text (in quotes if it looks like a number).`,
  ],
  [
    'a link to an event that was replaced',
    [
      [CAMP, 'status: ongoing', 'status: ongoing\n    partOf: fair-speech'],
      [FAIR, 'partOf: fair', 'replacedBy: fair'],
    ],
    `${CAMP}:17: Event “camp”, partOf: The event “fair-speech” has been withdrawn or replaced; write “fair”.`,
  ],
  [
    'an event related to itself',
    [[CAMP, 'event: fair,', 'event: camp,']],
    `${CAMP}:18: Event “camp”, related[0].event: The event “camp” is related to itself; name another event or take this out.`,
  ],
  [
    'field names with a slip',
    [
      [FAIR, 'partOf: fair', 'partof: fair'],
      [FAIR, 'events:', 'event:\n  - 1\nevents:'],
    ],
    `${FAIR}:14: Document, event: There is no field “event”; did you mean “events”?`,
    `${FAIR}:44: Event “fair-speech”, partof: There is no field “partof”; did you mean “partOf”?`,
  ],
  [
    'a field that must be there',
    [[FAIR, '    kind: visit\n    title: { en: Speech', '    title: { en: Speech']],
    `${FAIR}:38: Event “fair-speech”, kind: Something is missing here; write a text.`,
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
