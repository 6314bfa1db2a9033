import type { Node } from './node';
import type { Path, Problem, ProblemCode } from './problem';

export const RECORD_LISTS = ['kinds', 'topics', 'places', 'organizations', 'people', 'sources', 'events'] as const;
export type RecordList = (typeof RECORD_LISTS)[number];

/**
 * `own`: a folder of records that somebody curates here, held to more than foreign documents are: ids of a–z, 0–9
 * and -, every claim covered by evidence, inferred dates that say which part, no mistyped field names.
 */
export type CheckOptions = { readonly own: boolean };

/** What the check of one record can say and look up. */
export type Check = {
  readonly own: boolean;
  /** The first record with this id. */
  readonly record: (list: RecordList, id: string) => Node | null;
  readonly report: (code: ProblemCode, node: Node, params?: Problem['params'], other?: Path) => void;
  /** Reports an id that no record of the list has; null and absent are no references. */
  readonly reference: (list: RecordList, node: Node) => void;
  /** Reports a text that lacks the dataset's first language. */
  readonly texts: (node: Node) => void;
};
