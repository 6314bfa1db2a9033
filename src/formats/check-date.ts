import { type Edtf, parseEdtf } from '#/core/edtf';
import type { Check } from './check-context';
import { field, isEmptyList, isGiven, items, type Node } from './node';
import type { ProblemCode } from './problem';

/** Reports what is wrong with an EDTF text; null unless it is a date. */
export function checkDate(node: Node, check: Check): Edtf | null {
  if (typeof node.value !== 'string' || node.value.trim() === '') return null;
  const parsed = parseEdtf(node.value);
  if (parsed.ok) return parsed.value;
  for (const issue of parsed.issues) check.report(dateCode(issue.code), node, issue.params);
  return null;
}

/** An event's `when`: the date itself, and what is said to be inferred of it. */
export function checkWhen(when: Node, check: Check): void {
  const date = checkDate(field(when, 'edtf'), check);
  const inferred = field(when, 'inferred');
  const isInferred = field(when, 'basis').value === 'inferred';
  check.texts(field(when, 'note'));
  if (isInferred && !isGiven(field(when, 'note'))) check.report('note', field(when, 'note'), { inferred: 'basis' });
  if (isInferred && check.own && isEmptyList(inferred)) check.report('inferred-nothing', inferred);
  if (!isInferred && !isEmptyList(inferred)) check.report('inferred-stated', inferred);
  if (date === null) return;
  const parts = partsOf(date);
  for (const part of items(when, 'inferred')) {
    const value = String(part.value);
    if (PARTS.includes(value) && !parts.includes(value))
      check.report('inferred-part', part, { parts: parts.join(', ') });
  }
}

const PARTS: readonly string[] = ['year', 'month', 'day', 'start', 'end'];

/** The parts that a date has, and so may have from elsewhere. A season stands in the month's place. */
function partsOf({ start, end, interval, open }: Edtf): readonly string[] {
  const dates = [start, end].filter((date) => date !== null);
  return [
    'year',
    ...(dates.some((date) => date.month !== null || date.season !== null) ? ['month'] : []),
    ...(dates.some((date) => date.day !== null) ? ['day'] : []),
    ...(interval && open.start !== 'unknown' ? ['start'] : []),
    ...(interval && open.end !== 'unknown' ? ['end'] : []),
  ];
}

function dateCode(code: string): ProblemCode {
  return `edtf.${code.replace(/^edtf\./, '')}`;
}
