import { type Check, type CheckOptions, RECORD_LISTS, type RecordList } from './check-context';
import { checkEvent } from './check-event';
import { checkOrganization, checkPlace, checkSource } from './check-record';
import { createNearest, near } from './nearest';
import { field, items, type Node, pathOf, rootNode, text } from './node';
import { type Problem, shown } from './problem';
import { unknownFields } from './unknown-fields';

/** Everything about a document that one field alone cannot tell. Takes any value, finds all problems, never throws. */
export function checkReferences(root: unknown, { own }: CheckOptions): readonly Problem[] {
  const problems: Problem[] = [];
  const document = rootNode(root);
  const lists = RECORD_LISTS.map((list) => [list, items(document, list)] as const);
  const indexes = new Map(lists.map(([list, records]) => [list, indexById(records)]));
  const nearest = new Map(RECORD_LISTS.map((list) => [list, createNearest(indexes.get(list)?.keys() ?? [])]));
  const language = firstLanguage(document);

  const check: Check = {
    own,
    record: (list, id) => indexes.get(list)?.get(id) ?? null,
    report(code, node, params = {}, other) {
      problems.push({ code, path: pathOf(node), value: node.value, params, ...(other === undefined ? {} : { other }) });
    },
    reference(list, node) {
      if (typeof node.value !== 'string' || node.value.trim() === '' || indexes.get(list)?.has(node.value)) return;
      check.report('unknown-id', node, { list, ...near(nearest.get(list)?.(node.value) ?? null) });
    },
    texts(node) {
      if (language === null || typeof node.value !== 'object' || node.value === null) return;
      const first = field(node, language);
      if (first.value === undefined) check.report('language', first, { language });
    },
  };

  if (own) problems.push(...unknownFields(root));
  checkInfo(document, check);
  for (const [list, records] of lists) {
    checkIds(list, records, check);
    const perRecord = CHECKS[list];
    for (const record of records) perRecord(record, check);
    const up = PARENTS.get(list);
    if (up !== undefined) checkCycles(list, up, records, check);
  }
  return problems;
}

const CHECKS: Record<RecordList, (record: Node, check: Check) => void> = {
  kinds: (record, check) => check.texts(field(record, 'label')),
  topics: (record, check) => check.texts(field(record, 'label')),
  places: checkPlace,
  organizations: checkOrganization,
  people: (record, check) => check.texts(field(record, 'name')),
  sources: checkSource,
  events: checkEvent,
};

/** The field that leads upwards, where a list is a tree. */
const PARENTS = new Map<RecordList, string>([
  ['places', 'parent'],
  ['organizations', 'parent'],
  ['events', 'partOf'],
]);

function checkInfo(document: Node, check: Check) {
  const info = field(document, 'dataset');
  if (check.own) checkOwnId(info, check);
  check.texts(field(info, 'title'));
  check.texts(field(info, 'description'));
  for (const credit of items(info, 'credits')) check.texts(field(credit, 'text'));
}

function checkIds(list: RecordList, records: readonly Node[], check: Check) {
  for (const record of records) {
    const id = text(record, 'id');
    const first = id === null ? null : check.record(list, id);
    if (first !== null && first !== record)
      check.report('duplicate-id', field(record, 'id'), {}, [...pathOf(first), 'id']);
    if (check.own) checkOwnId(record, check);
  }
}

function checkOwnId(record: Node, check: Check) {
  const id = field(record, 'id');
  if (typeof id.value !== 'string' || id.value.trim() === '' || /^[a-z0-9-]+$/.test(id.value)) return;
  check.report('id-pattern', id, near(idFrom(id.value)));
}

function idFrom(text: string): string | null {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || null;
}

/** Each cycle once, at its first record in the document. */
function checkCycles(list: RecordList, up: string, records: readonly Node[], check: Check) {
  const done = new Set<string>();
  for (const record of records) {
    const chain = new Set<string>();
    let id = text(record, 'id');
    while (id !== null && !done.has(id) && !chain.has(id)) {
      chain.add(id);
      const above: Node | null = check.record(list, id);
      id = above === null ? null : text(above, up);
    }
    const first = id === null || !chain.has(id) ? null : check.record(list, id);
    if (first !== null && id !== null) {
      const members = [...chain];
      const circle = [...members.slice(members.indexOf(id)), id];
      check.report('cycle', field(first, up), { chain: shown(circle.join(' → ')) });
    }
    for (const member of chain) done.add(member);
  }
}

function indexById(records: readonly Node[]): ReadonlyMap<string, Node> {
  const index = new Map<string, Node>();
  for (const record of records) {
    const id = text(record, 'id');
    if (id !== null && !index.has(id)) index.set(id, record);
  }
  return index;
}

function firstLanguage(document: Node): string | null {
  const first = items(field(document, 'dataset'), 'languages')[0];
  return typeof first?.value === 'string' && first.value !== '' ? first.value : null;
}
