/** How the timeline draws dates. Plain texts, fetched with the legend itself. */
export const legendEn = {
  intro: 'Each shape that occurs here, with an event that shows it.',
  'day.name': 'A day',
  'day.means': 'It took place on that day. The mark is that of its kind.',
  'period.name': 'A stated period',
  'period.means': 'From its first day to its last.',
  'within.name': 'Some time in that month or year',
  'within.means': 'The source gives no more than the month, the season or the year.',
  'partly.name': 'A period with loose ends',
  'partly.means': 'Solid while it certainly lasted, pale where it may have begun or ended.',
  'approximate.name': 'About then, or perhaps then',
  'approximate.means': 'The date is not exact or not sure, so the end fades.',
  'unknown.name': 'Beginning or end not given',
  'unknown.means': 'The source does not say how far it went, so it fades away.',
  'open.name': 'Goes on',
  'open.means': 'It has no end, or no beginning, on the side to which the arrow points.',
  'inferred-day.name': 'An inferred day',
  'inferred-day.means':
    'A dotted ring: not all of the date is stated. The event’s card says from what it was concluded.',
  'inferred-period.name': 'An inferred period',
  'inferred-period.means':
    'A dotted line around it: not all of the date is stated. The event’s card says from what it was concluded.',
  'planned.name': 'Planned',
  'planned.means': 'A dashed outline: announced, and not known to have happened.',
  'crowd.name': 'A number',
  'crowd.means': 'So many events lie too close together to be drawn one by one.',
  'crowd.press': 'Press it to come closer.',
  'fold.name': 'More in a row',
  'fold.means': 'So many more events lie beneath those of the row.',
  'fold.press': 'Press it to see them all.',
  'today.name': 'Today',
  'today.means': 'A line, and nothing else: no date depends on it.',
};

export type LegendKey = keyof typeof legendEn;
export type LegendWords = Readonly<Record<LegendKey, string>>;
