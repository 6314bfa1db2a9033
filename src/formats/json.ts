import type { GenericSchema } from 'valibot';
import type { DatasetDocument } from '#/core/dataset-document';
import type { Result } from '#/core/result';
import { toIssue } from './problem';
import { documentSchema } from './schema';
import { shapeOf } from './shape';
import { validate } from './validate';

/** Reads a `corridor-atlas/1` document. What may be left out is filled in; fields of others are kept. Never throws. */
export function readDatasetJson(text: string): Result<DatasetDocument> {
  const parsed = parseJson(text);
  if ('reason' in parsed) {
    return { ok: false, issues: [{ code: 'json', path: '', value: '', params: { reason: parsed.reason } }] };
  }
  const result = validate(parsed.value, { own: false });
  return result.ok ? result : { ok: false, issues: result.problems.map((problem) => toIssue(problem, parsed.value)) };
}

/** Writes a document: fields in the order of the format, others after them, texts in the order of the languages. */
export function writeDatasetJson(document: DatasetDocument): string {
  return `${JSON.stringify(arranged(documentSchema, document, document.dataset.languages), null, 1)}\n`;
}

function parseJson(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    // A byte order mark is no JSON, but some editors write one.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function arranged(schema: GenericSchema, value: unknown, languages: readonly string[]): unknown {
  const shape = shapeOf(schema);
  if (shape.type === 'list' && Array.isArray(value)) return value.map((item) => arranged(shape.item, item, languages));
  if (typeof value !== 'object' || value === null) return value;
  if (shape.type === 'texts') return Object.fromEntries(inOrder(Object.entries(value), languages));
  if (shape.type !== 'object') return value;
  return Object.fromEntries(
    inOrder(Object.entries(value), [...shape.fields.keys()]).map(([name, inner]) => {
      const field = shape.fields.get(name);
      return [name, field === undefined ? inner : arranged(field, inner, languages)];
    }),
  );
}

/** Entries with the named keys first, then the others by name. */
function inOrder(entries: readonly [string, unknown][], keys: readonly string[]): readonly [string, unknown][] {
  const rank = new Map(keys.map((key, i) => [key, i]));
  const rankOf = (key: string) => rank.get(key) ?? keys.length;
  return entries.toSorted(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : a > b ? 1 : 0));
}
