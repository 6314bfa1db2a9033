import * as v from 'valibot';
import { createNearest, near } from './nearest';
import { type Path, PROBLEM_CODES, type Problem, type ProblemCode } from './problem';
import { documentSchema } from './schema';
import { shapeAt } from './shape';

export type Structure =
  | { readonly ok: true; readonly value: v.InferOutput<typeof documentSchema> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Holds a document against the schema alone and fills in what may be left out. Never throws. */
export function readStructure(root: unknown): Structure {
  const result = v.safeParse(documentSchema, root);
  return result.success ? { ok: true, value: result.output } : { ok: false, problems: result.issues.map(toProblem) };
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  if (isCode(issue.message)) return { code: issue.message, path, value: issue.input, params: {} };
  const missing = issue.input === undefined || issue.input === null;
  const choice = typeof issue.input === 'string' ? choiceAt(path, issue.input) : null;
  return choice ?? { code: missing ? 'missing' : 'type', path, value: issue.input, params: expectedAt(path) };
}

function choiceAt(path: Path, value: string): Problem | null {
  const shape = shapeAt(documentSchema, path);
  if (shape?.type !== 'choice') return null;
  const suggestion = createNearest(shape.options)(value);
  return { code: 'choice', path, value, params: { allowed: shape.options.join(', '), ...near(suggestion) } };
}

function expectedAt(path: Path): Problem['params'] {
  const shape = shapeAt(documentSchema, path);
  return { expected: shape?.type ?? 'object', allowed: shape?.type === 'choice' ? shape.options.join(', ') : '' };
}

function isCode(message: string): message is ProblemCode {
  return (PROBLEM_CODES as readonly string[]).includes(message);
}
