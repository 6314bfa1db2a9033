import type { GenericSchema } from 'valibot';
import { createNearest } from './nearest';
import type { Path, Problem } from './problem';
import { documentSchema } from './schema';
import { shapeOf } from './shape';

/**
 * Field names that the format does not know but that look like one that it does and that is not there: `partof`.
 * Other unknown fields are somebody's own and welcome.
 */
export function unknownFields(root: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  walk(documentSchema, root, []);
  return problems;

  function walk(schema: GenericSchema, value: unknown, path: Path) {
    const shape = shapeOf(schema);
    if (shape.type === 'list' && Array.isArray(value)) {
      value.forEach((item, i) => {
        walk(shape.item, item, [...path, i]);
      });
    }
    if (shape.type !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const entries = Object.entries(value);
    const absent = [...shape.fields.keys()].filter((name) => !Object.hasOwn(value, name));
    for (const [name, inner] of entries) {
      const known = shape.fields.get(name);
      const suggestion = known === undefined ? createNearest(absent)(name) : null;
      if (known !== undefined) walk(known, inner, [...path, name]);
      else if (suggestion !== null)
        problems.push({ code: 'unknown-field', path: [...path, name], value: name, params: { suggestion } });
    }
  }
}
