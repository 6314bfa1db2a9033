import { dataEn } from './data/en';

/** Every message of the interface in English: the source of the keys. ICU MessageFormat; `’` for apostrophes. */
export const en = {
  // app
  'app.name': 'Corridor Atlas',
  'app.tagline': 'Who met, signed or launched what, where and when',

  // map

  // timeline
  'timeline.region': 'Timeline',
  'timeline.chart': 'Events in rows along time',
  'timeline.describe':
    'The left and right arrow keys go from event to event, Enter opens one. The list holds the same events as text.',
  'timeline.loading': 'Loading the timeline…',
  'timeline.failed': 'The timeline could not be loaded. The list shows the same events.',
  'timeline.retry': 'Try again',
  'timeline.empty': 'No dated event matches here.',
  'timeline.undated': 'No event of this dataset has a date.',
  'timeline.more':
    '{count, plural, one {# more event in this window is} other {# more events in this window are}} not drawn. Narrow the window to see all.',
  'timeline.today': 'Today',
  'timeline.no-kind': 'No kind',
  'timeline.no-place': 'No place',
  'timeline.no-org': 'No organisation',
  'timeline.no-country': 'No country',
  'timeline.no-source': 'No source',
  'timeline.item': '{title}, {when}',
  'timeline.item-planned': '{title}, {when}, planned',

  // scrubber
  'scrubber.region': 'Time window',
  'scrubber.from': 'From',
  'scrubber.to': 'To',
  'scrubber.all': 'All',
  'scrubber.options': 'Options',
  'scrubber.none': 'No event of this dataset has a date.',
  'scrubber.rows': 'Rows',
  'scrubber.rows.kind': 'kind',
  'scrubber.rows.place': 'place',
  'scrubber.rows.org': 'organisation',
  'scrubber.rows.country': 'country',
  'scrubber.rows.source': 'source',
  'scrubber.dates': 'Dates',
  'scrubber.dates.possible': 'possible ({count, number})',
  'scrubber.dates.certain': 'certain ({count, number})',
  'scrubber.rule.possible': 'Counts every event that may fall into the window.',
  'scrubber.rule.certain': 'Counts only events that lie in the window for certain.',
  'scrubber.fault.unreadable': '“{value}” is not a date. Write it like 2025, 2025-07 or 2025-07-01.',
  'scrubber.fault.impossible': 'There is no such day: “{value}”.',
  'scrubber.fault.reversed': '“{value}” does not fit: From must not lie after To.',
  'scrubber.keys':
    'Arrow keys move by {small, select, day {a day} month {a month} year {a year} other {ten years}}, with Shift or by PageUp and PageDown {large, select, day {a day} month {a month} year {a year} other {ten years}}.',

  // list

  // card

  // filters

  // status

  // header

  // notices
  'notice.link.unknown-value':
    'The link asks for “{value}” under “{parameter}”, which is not known here. It was left out.',
  'notice.link.bad-date':
    'The link gives “{value}” under “{parameter}”, which is not a date. That end of the time window was left out.',
  'notice.link.bad-map': 'The link gives “{value}” as the map’s position, which cannot be read. It was left out.',
  'notice.link.event-removed': 'The link leads to the event “{value}”, which was withdrawn on {date}: {reason}',
  'notice.link.version':
    'The link was made with version {value} of the data; this is version {version}. Some of what it shows may have changed.',
  'notice.link.more':
    '{count, plural, one {One more value of the link was} other {# more values of the link were}} not understood.',
  'notice.language-not-loaded':
    'The language “{value}” could not be loaded, so the page is shown in English. Reload the page to try again.',

  // errors
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
  'error.load-offline':
    'You seem to be offline, so the data could not be fetched. Connect to the network, then try again.',
  'error.load-network':
    'The data could not be fetched: the server did not answer. Check the connection, then try again.',
  'error.load-missing':
    'There is no data at {path} (the server answered {status}). The site may be incomplete; please tell whoever runs it.',
  'error.load-server': 'The server has a problem (it answered {status}). Try again in a little while.',
  'error.load-status':
    'The server would not hand out the data (it answered {status}). Check whether this address may be opened from here.',
  'error.load-not-json':
    'What the server sent is not JSON, so it cannot be the data. The file may be damaged or another page may have come in its place; try again.',
  'error.load-not-format':
    'This file is not a dataset in the format corridor-atlas/1. Check that the right file was put in its place.',
  'error.load-wrong-records':
    'The dataset has {count, plural, one {a mistake} other {# mistakes}} and was not loaded. Mend what is listed here, then try again.',
  'error.load-unexpected':
    'The data could not be read ({value}). Reload the page; if that does not help, please tell whoever runs this site.',
  ...dataEn,
  'error.unknown': 'Something here is not right: “{value}” at {path} ({code})',

  // words
  'language.en': 'English',
  'language.zh': '中文',
  'language.ru': 'Русский',
  'language.kk': 'Қазақша',
  'status.happened': 'happened',
  'status.ongoing': 'ongoing',
  'status.planned': 'planned',
  'basis.stated': 'stated',
  'basis.inferred': 'inferred',
  'place-role.venue': 'venue',
  'place-role.subject': 'concerns this place',
  'place-role.origin': 'origin',
  'place-role.destination': 'destination',
  'party-role.host': 'host',
  'party-role.guest': 'guest',
  'party-role.signatory': 'signatory',
  'party-role.member': 'member',
  'party-role.chair': 'chair',
  'party-role.vice-chair': 'vice-chair',
  'party-role.director': 'director',
  'party-role.organizer': 'organiser',
  'party-role.sender': 'sender',
  'party-role.recipient': 'recipient',
  'party-role.subject': 'concerned',
  'party-role.participant': 'participant',
  'place-type.city': 'city',
  'place-type.county': 'county',
  'place-type.prefecture': 'prefecture',
  'place-type.region': 'region',
  'place-type.country': 'country',
  'place-type.campus': 'campus',
  'place-type.other': 'place',
  'org-type.university': 'university',
  'org-type.school': 'school',
  'org-type.government': 'government body',
  'org-type.party': 'political party',
  'org-type.company': 'company',
  'org-type.association': 'association',
  'org-type.centre': 'centre',
  'org-type.other': 'organisation',
  'publisher-type.university': 'university',
  'publisher-type.government': 'government',
  'publisher-type.state-media': 'state media',
  'publisher-type.media': 'media',
  'publisher-type.other': 'other publisher',
  'card-type.event': 'Event',
  'card-type.place': 'Place',
  'card-type.org': 'Organisation',
  'card-type.person': 'Person',
  'card-type.source': 'Source',
  'relation.follows': 'Follows',
  'relation.leads-to': 'Leads to',
  'relation.see-also': 'See also',
  'furniture.headline': 'headline',
  'furniture.dateline': 'date line',
  'furniture.origin': 'origin line',
  'furniture.footer': 'page footer',
  'field.title': 'title',
  'field.summary': 'summary',
  'field.when': 'date',
  'field.places': 'places',
  'field.parties': 'parties',
  'field.figures': 'figures',
  'field.status': 'status',
  'qualifier.exact': '{value}',
  'qualifier.about': 'about {value}',
  'qualifier.over': 'over {value}',
  'qualifier.nearly': 'nearly {value}',
  'qualifier.at-least': 'at least {value}',
  'missing.date': 'undated',
  'missing.place': 'without a place',

  // dates
  'date.undated': 'undated',
  'date.perhaps': 'perhaps {date}',
  'date.no-start': '{date}, start not given',
  'date.no-end': '{date}, end not given',
  'date.no-bounds': 'start and end not given',
  'date.all': 'at all times',
  'date.inferred': '{date}, {parts} inferred',
  'date.part.year': 'year',
  'date.part.month': 'month',
  'date.part.day': 'day',
  'date.part.start': 'start',
  'date.part.end': 'end',
  'date.part.date': 'date',
};

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
