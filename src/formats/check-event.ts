import { SUPPORTED_FIELDS } from '#/core/event';
import type { Check } from './check-context';
import { checkDate, checkWhen } from './check-date';
import { near } from './nearest';
import { field, isEmptyList, isGiven, items, type Node, text } from './node';

/** One event: its references, its date, what is inferred, and whether evidence carries it. */
export function checkEvent(event: Node, check: Check): void {
  check.reference('kinds', field(event, 'kind'));
  check.texts(field(event, 'title'));
  check.texts(field(event, 'summary'));
  if (isGiven(field(event, 'when'))) checkWhen(field(event, 'when'), check);
  for (const place of items(event, 'places')) {
    check.reference('places', field(place, 'place'));
    checkNote(place, check);
  }
  checkJourney(items(event, 'places'), check);
  for (const party of items(event, 'parties')) checkParty(party, check);
  for (const figure of items(event, 'figures')) {
    check.texts(field(figure, 'unit'));
    check.texts(field(figure, 'what'));
  }
  for (const topic of items(event, 'topics')) check.reference('topics', topic);
  checkRelations(event, check);
  for (const evidence of items(event, 'evidence')) checkEvidence(evidence, check);
  if (!isTombstone(event)) checkSupport(event, check);
}

/** The ends of a journey stand beside a venue, never instead of it. */
function checkJourney(places: readonly Node[], check: Check) {
  const roles = places.map((place) => field(place, 'role'));
  if (roles.some((role) => role.value === 'venue')) return;
  for (const role of roles) {
    if (role.value === 'origin' || role.value === 'destination') check.report('no-venue', role);
  }
}

function checkParty(party: Node, check: Check) {
  const org = field(party, 'org');
  check.reference('organizations', org);
  check.texts(field(party, 'description'));
  if (!isGiven(org) && !isGiven(field(party, 'description'))) check.report('unnamed-party', org);
  for (const person of items(party, 'people')) {
    check.reference('people', field(person, 'person'));
    check.texts(field(person, 'role'));
  }
  checkNote(party, check);
}

function checkNote(node: Node, check: Check) {
  const note = field(node, 'note');
  check.texts(note);
  if (field(node, 'basis').value === 'inferred' && !isGiven(note)) check.report('note', note, { inferred: 'basis' });
}

function checkRelations(event: Node, check: Check) {
  const id = text(event, 'id');
  const related = items(event, 'related').map((relation) => field(relation, 'event'));
  const replacedBy = field(event, 'replacedBy');
  const removed = field(event, 'removed');
  for (const target of [field(event, 'partOf'), ...related, replacedBy]) {
    check.reference('events', target);
    const record = typeof target.value === 'string' ? check.record('events', target.value) : null;
    const mustLive = target === replacedBy || !isTombstone(event);
    if (record !== null && isTombstone(record) && mustLive) {
      check.report('tombstone', target, near(text(record, 'replacedBy')));
    }
  }
  for (const target of related) if (id !== null && target.value === id) check.report('self', target);
  if (isGiven(replacedBy) && isGiven(removed)) check.report('replaced-removed', replacedBy);
  if (!isGiven(removed)) return;
  checkDate(field(removed, 'date'), check);
  check.texts(field(removed, 'reason'));
}

function checkEvidence(evidence: Node, check: Check) {
  const source = field(evidence, 'source');
  check.reference('sources', source);
  if (isEmptyList(field(evidence, 'paragraphs')) && isEmptyList(field(evidence, 'furniture'))) {
    check.report('empty-evidence', field(evidence, 'paragraphs'));
  }
  if (check.own && isEmptyList(field(evidence, 'supports'))) {
    check.report('no-support', field(evidence, 'supports'), { fields: SUPPORTED_FIELDS.join(', ') });
  }
  const record = typeof source.value === 'string' ? check.record('sources', source.value) : null;
  const count = record === null ? null : field(record, 'paragraphs').value;
  if (typeof count !== 'number') return;
  for (const paragraph of items(evidence, 'paragraphs')) {
    if (typeof paragraph.value !== 'number' || paragraph.value <= count) continue;
    check.report('paragraph-range', paragraph, { source: String(source.value), count });
  }
}

/** No claim without evidence; in a dataset of our own, each field that says something has evidence of its own. */
function checkSupport(event: Node, check: Check) {
  const evidence = items(event, 'evidence');
  if (evidence.length === 0) return check.report('no-evidence', field(event, 'evidence'));
  if (!check.own) return;
  const supported = new Set(evidence.flatMap((one) => items(one, 'supports').map((name) => name.value)));
  for (const name of SUPPORTED_FIELDS) {
    const claim = field(event, name);
    if (isGiven(claim) && !isEmptyList(claim) && !supported.has(name)) {
      check.report('unsupported', claim, { claim: name });
    }
  }
}

function isTombstone(event: Node): boolean {
  return isGiven(field(event, 'replacedBy')) || isGiven(field(event, 'removed'));
}
