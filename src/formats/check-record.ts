import type { Check } from './check-context';
import { checkDate } from './check-date';
import { field, isGiven, items, type Node, text } from './node';

const PRECISION_BY_TYPE = new Map([
  ['campus', 'point'],
  ['city', 'point'],
  ['county', 'point'],
  ['prefecture', 'area'],
  ['region', 'area'],
  ['country', 'area'],
]);

/** A place: its parent exists, both coordinates or none, and a precision that its type can have. */
export function checkPlace(place: Node, check: Check): void {
  check.texts(field(place, 'name'));
  check.reference('places', field(place, 'parent'));
  const lon = field(place, 'lon');
  const lat = field(place, 'lat');
  if (isGiven(lon) !== isGiven(lat)) {
    check.report('half-location', isGiven(lon) ? lon : lat, { given: isGiven(lon) ? 'lon' : 'lat' });
  }
  const type = text(place, 'type') ?? '';
  const precision = field(place, 'precision');
  const expected = PRECISION_BY_TYPE.get(type);
  const known = precision.value === 'point' || precision.value === 'area';
  if (known && expected !== undefined && precision.value !== expected)
    check.report('precision', precision, { type, expected });
}

/** An organization: parent and seat exist, and how the seat is known is told where there is one. */
export function checkOrganization(organization: Node, check: Check): void {
  check.texts(field(organization, 'name'));
  check.texts(field(organization, 'seatNote'));
  check.reference('organizations', field(organization, 'parent'));
  const seat = field(organization, 'seat');
  const basis = field(organization, 'seatBasis');
  const note = field(organization, 'seatNote');
  check.reference('places', seat);
  if (isGiven(seat) && !isGiven(basis)) check.report('seat-basis', seat);
  if (!isGiven(seat) && isGiven(basis)) check.report('seat-missing', basis);
  if (basis.value === 'inferred' && !isGiven(note)) check.report('note', note, { inferred: 'seatBasis' });
  if (basis.value !== 'inferred' && isGiven(note)) check.report('seat-note', note);
}

/** A source: its publisher exists, its date is one, and how that is known is told only where there is one. */
export function checkSource(source: Node, check: Check): void {
  for (const name of ['title', 'publisher', 'origin']) check.texts(field(source, name));
  check.reference('organizations', field(source, 'publisherOrg'));
  const published = field(source, 'published');
  const basis = field(source, 'publishedBasis');
  if (isGiven(published)) checkDate(published, check);
  else if (isGiven(basis)) check.report('published-basis', basis);
  const paragraphs = field(source, 'paragraphs');
  const digests = items(source, 'digests').length;
  if (Number.isInteger(paragraphs.value) && paragraphs.value !== digests) {
    check.report('digests', field(source, 'digests'), { count: digests, paragraphs: Number(paragraphs.value) });
  }
}
