import { dataEn } from './data/en';
import { openingEn } from './opening/en';
import { playEn } from './play/en';
import { wordsEn } from './words/en';

/** Every message of the interface in English: the source of the keys. ICU MessageFormat; `’` for apostrophes. */
export const en = {
  ...openingEn,

  // app
  'app.skip': 'Skip to the list of events',
  'app.skip-to-time': 'Skip to the time window',
  'app.close': 'Close',
  'app.part-failed': 'This part could not be shown: {part}',
  'app.part.map': 'Map',
  'app.part.timeline': 'Timeline',
  'app.part.scrubber': 'Time window',
  'app.part.card': 'Card',
  'app.sheet': 'Below the map',
  'app.sheet-raise': 'Show the list over the map',
  'app.sheet-lower': 'Show the map again',
  'app.tab.events': 'Events',
  'app.tab.timeline': 'Timeline',
  'app.tab.table': 'Table',

  // map
  'map.region': 'Map',
  'map.canvas': 'Map: arrow keys move it, plus and minus zoom',
  'map.marker':
    '{name}{area, select, yes { (region)} other {}}, {count, plural, one {# event} other {# events}}, {when}{planned, select, yes {, planned} other {}}{concerns, select, yes {, concerns the place} other {}}',
  'map.joined':
    '{name} and {more, plural, one {# more place} other {# more places}}, {count, plural, one {# event} other {# events}}, {when}{planned, select, yes {, planned} other {}}{concerns, select, yes {, concern these places} other {}}',
  'map.joined-title': 'Places joined at {name}',
  'map.joined-name': '{name} +{more}',
  'map.approach': 'Come closer',
  'map.zoom-in': 'Zoom in',
  'map.zoom-out': 'Zoom out',
  'map.fit': 'Show everything',
  'map.borders': 'Borders',
  'map.options': 'Map options',
  'map.globe': 'Globe',
  'map.arcs': 'All links between places',
  'map.arcs-count': '{count, plural, one {# link} other {# links}}',
  'map.arcs-of': '{drawn, number} of {count, plural, one {# link} other {# links}}',
  'map.arcs-title': 'Links between places',
  'map.arcs-how': 'From where something took place to the seats of those who took part, most events first.',
  'map.arcs-none': 'No event that is shown links two places.',
  'map.arcs-left-out':
    'The {most, number} strongest are drawn; {count, plural, one {# weaker one is} other {# weaker ones are}} left out.',
  'map.arc': '{from} – {to}, {count, plural, one {# event} other {# events}}',
  'map.plain': 'Drawn without WebGL: plainer and never a globe, but with every event.',
  'map.note':
    'A schematic map that follows Natural Earth; dashed borders are disputed or undefined. It takes no position.',
  'map.about': 'About this map',
  'map.loading': 'Loading the map…',
  'map.failed-title': 'The map did not start',
  'map.failed': 'Everything else works: the list has every event with its place.',
  'map.basemap-missing': 'Coasts, borders and names could not be loaded; the places are all here.',
  'map.retry': 'Try again',
  'map.to-list': 'Go to the list',

  // timeline
  'timeline.region': 'Timeline',
  'timeline.chart': 'Events in rows along time',
  'timeline.describe':
    'The left and right arrow keys move the window, plus and minus zoom. Tab leads to the events and counts, where the arrow keys go from one to the next and Enter opens one. The list holds the same events as text.',
  'timeline.loading': 'Loading the timeline…',
  'timeline.failed': 'The timeline could not be loaded. The list shows the same events.',
  'timeline.retry': 'Try again',
  'timeline.empty': 'No dated event matches here.',
  'timeline.undated': 'No event of this dataset has a date.',
  'timeline.bin':
    '{when}, {row}: {count, plural, one {# event} other {# events}}{chosen, plural, =0 {} one {, # of them chosen} other {, # of them chosen}}, open',
  'timeline.unfold': '{row}: {count, plural, one {# more event} other {# more events}}, show',
  'timeline.fold': '{row}: show in fewer lines',
  'timeline.today': 'Today',
  'timeline.legend': 'Legend',
  'timeline.legend-title': 'How dates are drawn',
  'timeline.legend-failed': 'The legend could not be loaded. Close it and open it again.',
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
  'scrubber.rules': 'Uncertain dates',
  'scrubber.dates.possible': 'possible',
  'scrubber.dates.certain': 'certain',
  'scrubber.dates.count': '{count, plural, one {# event} other {# events}}',
  'scrubber.rule.possible': 'Counts every event that may fall into the window.',
  'scrubber.rule.certain': 'Counts only events that lie wholly in the window.',
  'scrubber.fault.unreadable': '“{value}” is not a date. Write it like 2025, 2025-07 or 2025-07-01.',
  'scrubber.fault.no-year': '“{value}” has no full year. Write it with four digits, as in 2025-07 or 1 July 2025.',
  'scrubber.fault.no-month': 'There is no such month: “{value}”. They go from 1 to 12.',
  'scrubber.fault.no-day': 'There is no such day: “{value}”.',
  'scrubber.fault.reversed': '“{value}” does not fit: From must not lie after To.',
  'scrubber.fault.outside': '“{value}” lies outside the data, which covers {span}.',
  'scrubber.keys':
    'Arrow keys move by {small, select, day {a day} month {a month} other {{smallYears, plural, =1 {a year} =10 {ten years} one {# year} other {# years}}}}, with Shift or by PageUp and PageDown {large, select, day {a day} month {a month} other {{largeYears, plural, =1 {a year} =10 {ten years} one {# year} other {# years}}}}.',
  'scrubber.presets': 'Windows that the data suggests',
  'scrubber.last-year': 'Last 12 months of data',
  'scrubber.linear': 'Linear scale',
  'scrubber.window': 'Window',
  'scrubber.window-keys':
    'Arrow keys move the whole window by {small, select, day {a day} month {a month} other {{smallYears, plural, =1 {a year} =10 {ten years} one {# year} other {# years}}}}, with Shift or by PageUp and PageDown {large, select, day {a day} month {a month} other {{largeYears, plural, =1 {a year} =10 {ten years} one {# year} other {# years}}}}.',
  'scrubber.bar.count': '{total, plural, one {# event} other {# events}}',
  'scrubber.bar.of': '{count, number} of {total, plural, one {# event} other {# events}}',
  'scrubber.folded': '{span}: nothing is known to begin or end here, so it is folded.',
  'scrubber.folds': 'Folded, as nothing is known to begin or end then: {spans}.',
  'scrubber.busiest': 'Busiest: {periods}.',
  'scrubber.period': '{span} ({count, plural, one {# event} other {# events}})',

  // list
  'list.name': 'Events',
  'list.open-start': 'Beginning not known',
  'list.earlier': 'Began earlier',
  'list.place-role': '({role})',
  'list.undated': 'Undated ({count, number})',
  'list.undated-why': 'The sources give no date for these, so they lie in no time window and are not counted as shown.',
  'list.empty': 'No events match',
  'list.empty-why': 'These keep the events out. Take one away, or all of them:',

  // table
  'table.region': 'Table',
  'table.view': 'View',
  'table.loading': 'Loading the table…',
  'table.caption':
    '{count, plural, one {# event} other {# events}}, sorted by {column}, {descending, select, yes {descending} other {ascending}}',
  'table.column.date': 'Date',
  'table.column.title': 'Title',
  'table.column.kind': 'Kind',
  'table.column.place': 'Place',
  'table.column.orgs': 'Organisations',
  'table.column.sources': 'Sources',

  // card
  'card.close': 'Close',
  'card.previous': 'Previous event',
  'card.next': 'Next event',
  'card.copy-link': 'Copy link to this event',
  'card.not-shown': 'The time window or a filter keeps this out of map, timeline and list.',
  'card.places': 'Where',
  'card.parties': 'Who',
  'card.figures': 'Figures',
  'card.part-of': 'Part of',
  'card.parts': 'Has parts',
  'card.evidence': 'Evidence',
  'card.to-evidence': '{count, plural, one {evidence: # source} other {evidence: # sources}}',
  'card.paragraphs': '{count, plural, one {paragraph} other {paragraphs}} {numbers}',
  'card.supports': 'supports: {fields}',
  'card.origin': 'credited to',
  'card.check': 'How to check',
  'card.check-how':
    'No sentence of the article is stored here. Numbered paragraphs point into it, and each has a SHA-256 digest of its text, so anyone who holds the article can compare.',
  'card.digests': 'Digests of the paragraphs',
  'card.open-page': 'Open the page',
  'card.publication-unknown': 'date of publication not known',
  'card.events': '{count, plural, one {# event} other {# events}} shown.',
  'card.events-in-window': '{count, plural, one {# event} other {# events}} in this window.',
  'card.events-within':
    '{count, plural, one {# of them lies} other {# of them lie}} at a place within it that has its own marker.',
  'card.events-outside': '{count, number} more outside the window or the filters',
  'card.more': 'Show more events',
  'card.show-only': 'Show only these',
  'card.show-others': 'Show the others again',
  'card.not-located': 'Its position is not known, so it is not on the map.',
  'card.area': 'A whole area: on the map it stands as a diamond, not as a point.',
  'card.same-as': 'Also in',
  'card.seat-of': 'Seat of',
  'card.seat': 'Seat',
  'card.belongs-to': 'Belongs to',
  'card.aliases': 'Also called',
  'card.named-as': 'Named as',
  'card.publisher': 'Publisher',
  'card.published': 'Published',
  'card.credits': 'Credited to',
  'card.language': 'Language',
  'card.length': 'Length',
  'card.length-paragraphs': '{count, plural, one {# paragraph} other {# paragraphs}}',
  'card.page': 'Page',

  // filters
  'filters.title': 'Filters',
  'filters.title-count': 'Filters · {count, number}',
  'filters.kinds': 'Kinds',
  'filters.places': 'Places',
  'filters.orgs': 'Organisations',
  'filters.countries': 'Countries',
  'filters.sources': 'Sources',
  'filters.statuses': 'Status',
  'filters.window': 'Time window',
  'filters.missing': 'Missing',
  'filters.dates': 'Dates',
  'filters.certain': 'Wholly in the window only',
  'filters.remove': 'Remove filter: {facet}, {value}',
  'filters.clear-all': 'Clear all',
  'filters.narrow': 'Narrow the list: {title}',
  'filters.narrow-hint': 'Type to narrow',
  'filters.no-option': 'Nothing by that name',
  'filters.show': '{count, plural, =0 {No events match} one {Show # event} other {Show # events}}',

  // status
  'status.shown': '{shown, number} of {total, plural, one {# event} other {# events}}',
  'status.undated': '{count, number} undated',
  'status.without-place': '{count, number} without a place',

  // header
  'header.language': 'Language',
  'header.theme': 'Theme: {theme}',
  'theme.system': 'as the system',
  'theme.light': 'light',
  'theme.dark': 'dark',
  'share.share': 'Share',
  'share.copied': 'Link copied',
  'share.title': 'The link',
  'share.hint': 'The browser would not let the page copy it. Copy it from here:',
  'about.title': 'About the data',
  'about.version': 'Data {version}',
  'about.sources': '{count, plural, one {# source} other {# sources}}',
  'about.sources-dated': '{count, plural, one {# source} other {# sources}}, {dates}',
  'about.version-name': 'Version',
  'about.licence': 'Licence',
  'about.credits': 'Credits',
  'about.own-words':
    'Events are told in words of our own; each claim points at the paragraphs that it rests on. What was inferred is marked and says from what.',

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
  'notices.title': 'Some of this link could not be used',
  'notices.dismiss': 'Dismiss',

  // errors
  ...dataEn,

  // words and dates
  ...wordsEn,

  // playback, shortcuts, embed
  ...playEn,
};

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
