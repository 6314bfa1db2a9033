import type { GenericSchema } from 'valibot';

/** What a schema describes, without valibot's wrappers: enough to walk a value beside its schema. */
export type Shape =
  | { readonly type: 'object'; readonly fields: ReadonlyMap<string, GenericSchema> }
  | { readonly type: 'list'; readonly item: GenericSchema }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'texts' | 'text' | 'number' };

/** The shape of a schema of schema.ts; optional and nullable wrappers are looked through. */
export function shapeOf(schema: GenericSchema): Shape {
  if ('wrapped' in schema && isSchema(schema.wrapped)) return shapeOf(schema.wrapped);
  if ('item' in schema && isSchema(schema.item)) return { type: 'list', item: schema.item };
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null) {
    return { type: 'object', fields: new Map(Object.entries(schema.entries).filter(isField)) };
  }
  if ('options' in schema && Array.isArray(schema.options))
    return { type: 'choice', options: schema.options.map(String) };
  if ('literal' in schema) return { type: 'choice', options: [String(schema.literal)] };
  if (schema.type === 'record') return { type: 'texts' };
  return { type: schema.type === 'number' ? 'number' : 'text' };
}

/** The shape at a path below a schema; null where the schema knows nothing. */
export function shapeAt(schema: GenericSchema, path: readonly (string | number)[]): Shape | null {
  const shape = shapeOf(schema);
  const [step, ...rest] = path;
  if (step === undefined) return shape;
  if (shape.type === 'list') return shapeAt(shape.item, rest);
  if (shape.type === 'texts') return { type: 'text' };
  const field = shape.type === 'object' ? shape.fields.get(String(step)) : undefined;
  return field === undefined ? null : shapeAt(field, rest);
}

function isField(entry: [string, unknown]): entry is [string, GenericSchema] {
  return isSchema(entry[1]);
}

function isSchema(value: unknown): value is GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}
