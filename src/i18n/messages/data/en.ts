/** What is wrong with a dataset, in English: sentences for the command line and the browser alike. */
export const dataEn = {
  'error.edtf.empty': 'The date is empty. Write one such as 2025, 2025-10 or 2025-10-29, or leave it null.',
  'error.edtf.syntax':
    '“{part}” is not an EDTF date. Write one such as 2025, 2025-10, 2025-10-29, 2025-23 (a season), 201X or 2025-10-29/2025-11-02.',
  'error.edtf.time': '“{part}” has a time of day. Dates here are whole days: leave out everything from the T on.',
  'error.edtf.long-year': '“{part}”: after Y only a year can stand, without a month or a day.',
  'error.edtf.year-range': '“{part}”: a year can have twelve digits at most.',
  'error.edtf.year-zero': '“{part}”: the year 0 (1 BCE) has no sign. Write 0000.',
  'error.edtf.mask': '“{part}”: X can only hide what comes last, as in 201X, 20XX, 2025-XX, 2025-XX-XX or 2025-05-XX.',
  'error.edtf.season-day': '“{part}”: a season (21 to 24) has no days.',
  'error.edtf.month': '“{part}”: there is no month {month}. Months go from 01 to 12, seasons from 21 to 24.',
  'error.edtf.day': '“{part}”: there is no day {day}. That month has {last} days.',
  'error.edtf.unbounded':
    '“{value}” has no date at either end. At least one end must be a date; an undated event has null.',
  'error.edtf.reversed': '“{value}”: the end {end} lies before the start {start}. Put the earlier date first.',
  'error.data.at':
    '{record, select, dataset {Dataset} kind {Kind “{id}”} topic {Topic “{id}”} place {Place “{id}”} organization {Organisation “{id}”} person {Person “{id}”} source {Source “{id}”} event {Event “{id}”} other {Document}}, {field}: {sentence}',
  'error.data.total': '{count, plural, one {# problem} other {# problems}}',
  'error.data.missing':
    'Something is missing here; write {expected, select, text {a text} number {a number} list {a list} texts {a text for each language} choice {one of {allowed}} other {a group of fields}}.',
  'error.data.type':
    '“{value}” does not belong here; write {expected, select, text {a text (in quotes if it looks like a number)} number {a number} list {a list} texts {a text for each language} choice {one of {allowed}} other {a group of fields}}.',
  'error.data.choice': '“{value}” is none of {allowed}{near, select, yes {; did you mean “{suggestion}”?} other {.}}',
  'error.data.empty': 'The text is empty; write one.',
  'error.data.language-tag': '“{value}” is no language tag; write one such as en, zh or kk.',
  'error.data.no-language': 'No language is named; name at least one, such as en.',
  'error.data.language': 'Every text needs its wording in “{language}”, the dataset’s first language; add it.',
  'error.data.country': '“{value}” is no country code; write two capital letters (ISO 3166-1), such as KZ, or null.',
  'error.data.longitude': '“{value}” is no longitude; write degrees from -180 to 180.',
  'error.data.latitude': '“{value}” is no latitude; write degrees from -90 to 90.',
  'error.data.url': '“{value}” is no web address; write one that begins with https://.',
  'error.data.digest': '“{value}” is no digest; write the 64 hexadecimal digits of a SHA-256 in lower case.',
  'error.data.count': '“{value}” is no number of paragraphs; write a whole number, 0 or more.',
  'error.data.paragraph': '“{value}” is no paragraph; write its number, counted from 1.',
  'error.data.finite': '“{value}” is no figure; write a finite number.',
  'error.data.id-pattern':
    '“{value}” cannot be an id here; use a–z, 0–9 and - alone{near, select, yes {; did you mean “{suggestion}”?} other {.}}',
  'error.data.unknown-field': 'There is no field “{value}”; did you mean “{suggestion}”?',
  'error.data.unknown-id':
    'No {list, select, kinds {kind} topics {topic} places {place} organizations {organisation} people {person} sources {source} other {event}} has the id “{value}”{near, select, yes {; did you mean “{suggestion}”?} other {; add it or correct the id.}}',
  'error.data.duplicate-id': 'The id “{value}” is taken already ({other}); choose another.',
  'error.data.cycle': '“{value}” leads round in a circle ({chain}); let one of them point elsewhere or nowhere.',
  'error.data.no-venue':
    'A place with the role “{value}” stands beside a venue, never instead of it; add the venue, also where a visit went, or take this out.',
  'error.data.self': 'The event “{value}” is related to itself; name another event or take this out.',
  'error.data.tombstone':
    'The event “{value}” has been withdrawn or replaced{near, select, yes {; write “{suggestion}”.} other {; name one that stands.}}',
  'error.data.half-location': '{given} stands alone; give both lon and lat, or neither.',
  'error.data.precision':
    'A place of the type {type} is drawn as {expected, select, area {an area} other {a point}}; write {expected}, not “{value}”.',
  'error.data.seat-basis': 'Nothing says how the seat “{value}” is known; add seatBasis: stated or inferred.',
  'error.data.seat-missing': 'seatBasis is “{value}”, but there is no seat; add the seat or take seatBasis out.',
  'error.data.seat-note': 'seatNote explains an inferred seat only; take it out or write seatBasis: inferred.',
  'error.data.published-basis':
    'publishedBasis is “{value}”, but there is no date; add published or take publishedBasis out.',
  'error.data.digests':
    '{count, plural, one {There is # digest} other {There are # digests}} for {paragraphs, plural, one {# paragraph} other {# paragraphs}}; give one for each paragraph.',
  'error.data.source-file':
    'The source “{value}” stands in a file of another name; write “{expected}” or rename the file.',
  'error.data.inferred-stated':
    'Parts are listed as inferred ({value}), but the date is said to be stated; write basis: inferred or empty the list.',
  'error.data.inferred-nothing':
    'The date is inferred, but nothing says which part; list year, month, day, start or end.',
  'error.data.inferred-part': 'The date has no part “{value}”; name one of {parts}.',
  'error.data.note': 'What is inferred needs a note; say in one sentence from what it is concluded.',
  'error.data.unnamed-party':
    'The party has neither an organisation nor a description; name it in org or describe it in description.',
  'error.data.no-evidence': 'The event has no evidence; name the source and the paragraphs that it rests on.',
  'error.data.empty-evidence': 'This evidence points at nothing; list paragraphs or furniture.',
  'error.data.no-support': 'This evidence supports nothing; list what it supports: {fields}.',
  'error.data.unsupported': 'No evidence supports “{claim}”; add {claim} to the supports of the evidence that does.',
  'error.data.paragraph-range':
    'The source “{source}” has no paragraph {value}; it has {count, plural, =0 {none} one {# paragraph} other {# paragraphs}}.',
  'error.data.replaced-removed': 'The event is both replaced (“{value}”) and removed; keep one of the two.',
  'error.data.file': 'The file {value} cannot be read ({reason}); create it or allow reading it.',
  'error.data.file-name': 'The file {value} is not read; give it a name that ends in .yaml or take it out.',
  'error.data.yaml': 'This is not YAML ({reason}); mend the syntax here.',
  'error.data.article': 'There is no article for the source “{value}”; put its text there, under this name.',
  'error.data.article-paragraph':
    'Paragraph {paragraph} of “{source}” is not there or differs (digest {value}); hold the article against the record.',
  'error.data.article-order':
    'Paragraph {paragraph} of “{source}” stands here, out of its order; put the digests in the order of the article.',
  'error.json': 'This is not JSON ({reason}); look for a missing comma, quote or bracket.',
};

export type DataMessages = Readonly<Record<keyof typeof dataEn, string>>;
