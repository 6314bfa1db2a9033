/** Every message of the interface in English: the source of the keys. ICU MessageFormat; `’` for apostrophes. */
export const en = {
  // app
  'app.name': 'Corridor Atlas',
  'app.tagline': 'Who met, signed or launched what, where and when',

  // map

  // timeline

  // scrubber

  // list

  // card

  // filters

  // status

  // header

  // notices
  'notice.language-not-loaded': 'The language “{value}” could not be loaded; the page stays in English. Reload the page to try again.',

  // errors
  'error.load-offline': 'You seem to be offline, so the data could not be fetched. Connect to the network, then try again.',
  'error.load-network': 'The data could not be fetched: the server did not answer. Check the connection, then try again.',
  'error.load-missing': 'There is no data at {path} (the server answered {status}). The site may be incomplete; please tell whoever runs it.',
  'error.load-server': 'The server has a problem (it answered {status}). Try again in a little while.',
  'error.load-status': 'The server would not hand out the data (it answered {status}). Check whether this address may be opened from here.',
  'error.load-not-json': 'What the server sent is not JSON, so it cannot be the data. The file may be damaged or another page may have come in its place; try again.',
  'error.load-not-format': 'This file is not a dataset in the format corridor-atlas/1. Check that the right file was put in its place.',
  'error.load-wrong-records': 'The dataset has {count, plural, one {a mistake} other {# mistakes}} and was not loaded. Mend what is listed here, then try again.',
  'error.load-unexpected': 'The data could not be read ({value}). Reload the page; if that does not help, please tell whoever runs this site.',
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
