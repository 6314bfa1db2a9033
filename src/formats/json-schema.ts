import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  documentSchema,
  eventSchema,
  evidenceSchema,
  infoSchema,
  kindSchema,
  organizationSchema,
  personSchema,
  placeSchema,
  sourceSchema,
  topicSchema,
} from './schema';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The published contract of a document (draft 2020-12): lists are always there, texts and scalars may be left out. */
export function documentJsonSchema(): JsonSchema {
  return convert('corridor-atlas/1', documentSchema, withRequiredLists);
}

/** JSON Schemas for the files of a data folder, by file name; what has a default may be left out. */
export function folderJsonSchemas(): ReadonlyMap<string, JsonSchema> {
  // In a source's own file evidence points at that source unless it says otherwise.
  const evidence = v.looseObject({ ...evidenceSchema.entries, source: v.optional(evidenceSchema.entries.source) });
  const event = v.looseObject({ ...eventSchema.entries, evidence: v.optional(v.array(evidence), []) });
  const info = v.looseObject({
    ...infoSchema.entries,
    sources: v.optional(
      v.pipe(v.array(v.string()), v.description('The order of the source files; others follow by name')),
    ),
  });
  const schemas: readonly (readonly [string, v.GenericSchema])[] = [
    ['dataset', info],
    ['kinds', v.array(kindSchema)],
    ['topics', v.array(topicSchema)],
    ['places', v.array(placeSchema)],
    ['organizations', v.array(organizationSchema)],
    ['people', v.array(personSchema)],
    ['source', v.looseObject({ source: sourceSchema, events: v.optional(v.array(event), []) })],
  ];
  return new Map(schemas.map(([name, schema]) => [name, convert(`corridor-atlas/1: ${name}`, schema)]));
}

type Override = NonNullable<Parameters<typeof toJsonSchema>[1]>['overrideSchema'];

function convert(title: string, schema: v.GenericSchema, overrideSchema?: Override): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // JSON has no infinite numbers.
    ignoreActions: ['finite'],
    ...(overrideSchema === undefined ? {} : { overrideSchema }),
  });
  return { $schema, title, ...rest };
}

const withRequiredLists: Override = ({ jsonSchema }) => {
  if (jsonSchema.type !== 'object' || jsonSchema.properties === undefined) return jsonSchema;
  const isList = (property: unknown) => typeof property === 'object' && property !== null && 'items' in property;
  const lists = Object.entries(jsonSchema.properties).filter(([, property]) => isList(property));
  const required = new Set([...(jsonSchema.required ?? []), ...lists.map(([name]) => name)]);
  return { ...jsonSchema, required: Object.keys(jsonSchema.properties).filter((name) => required.has(name)) };
};
