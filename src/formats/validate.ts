import type { DatasetDocument } from '#/core/dataset-document';
import { checkReferences } from './check';
import { type CheckOptions, RECORD_LISTS } from './check-context';
import type { Problem } from './problem';
import { readStructure } from './structure';

export type Validation =
  | { readonly ok: true; readonly value: DatasetDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The one validator: any value to a document with every optional field filled in, or to all of its problems in the
 * order of the document. Never throws.
 */
export function validate(root: unknown, options: CheckOptions): Validation {
  const structure = readStructure(root);
  const references = checkReferences(root, options);
  if (structure.ok && references.length === 0) return { ok: true, value: withPublishedBasis(structure.value) };
  const problems = [...(structure.ok ? [] : structure.problems), ...references];
  return { ok: false, problems: problems.toSorted((a, b) => comparePaths(a, b)) };
}

/** A date of publication is stated where nothing else is said, as everywhere. */
function withPublishedBasis(document: DatasetDocument): DatasetDocument {
  const sources = document.sources.map((source) =>
    source.published !== null && source.publishedBasis === null
      ? { ...source, publishedBasis: 'stated' as const }
      : source,
  );
  return { ...document, sources };
}

function comparePaths(a: Problem, b: Problem): number {
  const lists: readonly unknown[] = RECORD_LISTS;
  const list = (problem: Problem) => lists.indexOf(problem.path[0]);
  return list(a) - list(b) || Number(a.path[1] ?? -1) - Number(b.path[1] ?? -1) || 0;
}
