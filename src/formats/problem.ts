import type { Issue } from '#/core/result';

export type Path = readonly (string | number)[];

/** Everything that can be wrong with a dataset; worded by the messages `error.data.<code>`; dates add the codes of EDTF. */
export const PROBLEM_CODES = [
  // a single value
  'missing',
  'type',
  'choice',
  'empty',
  'language-tag',
  'no-language',
  'language',
  'country',
  'longitude',
  'latitude',
  'url',
  'digest',
  'count',
  'paragraph',
  'finite',
  'id-pattern',
  'unknown-field',
  // references
  'unknown-id',
  'duplicate-id',
  'cycle',
  'self',
  'no-venue',
  'tombstone',
  // places, organizations, sources
  'half-location',
  'precision',
  'seat-basis',
  'seat-missing',
  'seat-note',
  'published-basis',
  'digests',
  'source-file',
  // events
  'inferred-stated',
  'inferred-nothing',
  'inferred-part',
  'note',
  'unnamed-party',
  'no-evidence',
  'empty-evidence',
  'no-support',
  'unsupported',
  'paragraph-range',
  'replaced-removed',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number] | `edtf.${string}`;

/** An issue before it is tied to a place: `path` in steps, so that it can be looked up in the file that it came from. */
export type Problem = {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly value: unknown;
  readonly params: Issue['params'];
  /** Where the other half of the problem stands (the first of two equal ids). */
  readonly other?: Path;
};

/** The words for a record of each list. */
const RECORDS = new Map([
  ['dataset', 'dataset'],
  ['kinds', 'kind'],
  ['topics', 'topic'],
  ['places', 'place'],
  ['organizations', 'organization'],
  ['people', 'person'],
  ['sources', 'source'],
  ['events', 'event'],
]);

/**
 * The issue for people. Its params name the record (`record`, `id`; a record without an id by its number from 1) and
 * the field within it; `other` says where the other half of the problem stands.
 */
export function toIssue(problem: Problem, root: unknown): Issue {
  return {
    code: problem.code.startsWith('edtf.') ? problem.code : `data.${problem.code}`,
    path: pathText(problem.path),
    value: shown(problem.value),
    params: {
      ...recordOf(problem.path, root),
      ...(problem.other === undefined ? {} : { other: pathText(problem.other) }),
      ...problem.params,
    },
  };
}

function recordOf(path: Path, root: unknown): Issue['params'] {
  const [list, index] = path;
  // The document itself is no document.
  if (list === undefined) return {};
  const record = RECORDS.get(String(list));
  const inList = record !== undefined && typeof index === 'number';
  const field = path.slice(record === undefined ? 0 : inList ? 2 : 1);
  return {
    record: record !== undefined && (inList || list === 'dataset') ? record : 'document',
    id: inList ? idAt(root, String(list), index) : '',
    field: pathText(field.length > 0 ? field : path),
  };
}

/** `events[3].when.edtf` */
function pathText(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

const MAX_SHOWN = 80;

/** A value on one line, at most 80 characters. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return shown(value.join(', '));
  // JSON has no word for NaN or infinity.
  const text = (typeof value === 'object' ? JSON.stringify(value) : String(value)).replace(/\s+/gu, ' ');
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
}

function idAt(root: unknown, list: string, index: number): string {
  const id = at(at(at(root, list), index), 'id');
  return typeof id === 'string' && id.trim() !== '' ? shown(id) : `#${index + 1}`;
}

/** One step into a value from outside; undefined where there is nothing of its own. */
export function at(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Reflect.get(value, step);
}
