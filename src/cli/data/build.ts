import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatasetDocument } from '#/core/dataset-document';
import type { Result } from '#/core/result';
import { writeDatasetJson } from '#/formats/json';
import { documentJsonSchema, folderJsonSchemas } from '#/formats/json-schema';
import { compileData } from './compile';

export const DATASET_FILE = 'public/data/corridor.json';
export const SCHEMA_FILE = 'public/data/corridor-atlas-1.schema.json';

/** Compiles `ROOT/data` and writes dataset and JSON Schema below `ROOT/public/data`; writes nothing where there are issues. */
export async function buildData(root: string): Promise<Result<DatasetDocument>> {
  const result = await compileData(join(root, 'data'));
  if (!result.ok) return result;
  await mkdir(join(root, 'public', 'data'), { recursive: true });
  await writeFile(join(root, DATASET_FILE), writeDatasetJson(result.value));
  await writeFile(join(root, SCHEMA_FILE), schemaText(documentJsonSchema()));
  return result;
}

/** Writes the JSON Schemas that editors use for the files of `ROOT/data`. */
export async function writeFolderSchemas(root: string): Promise<void> {
  await mkdir(join(root, 'data', 'schema'), { recursive: true });
  for (const [path, text] of folderSchemaFiles()) await writeFile(join(root, path), text);
}

/** What stands in `data/schema`, by path from the root. */
export function folderSchemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    [...folderJsonSchemas()].map(([name, schema]) => [`data/schema/${name}.schema.json`, schemaText(schema)]),
  );
}

function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
