import { readFile } from 'node:fs/promises';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import type { Issue } from '#/core/result';
import type { Path } from '#/formats/problem';

/** A YAML file as a value, and where in the file each part of it stands. */
export type YamlFile = {
  /** As it is shown to people. */
  readonly name: string;
  readonly value: unknown;
  /** The line of a field, counted from 1; of the nearest thing around it where it is not there. */
  readonly lineOf: (path: Path) => number;
  readonly issues: readonly Issue[];
  /** The syntax is so broken that the value cannot be trusted. */
  readonly broken: boolean;
};

/** Reads a YAML file. A file that cannot be read or is no YAML is one with issues. Never rejects. */
export async function readYamlFile(path: string, name: string): Promise<YamlFile> {
  try {
    return parseYaml(await readFile(path, 'utf8'), name);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    const issue = { code: 'data.file', path: '', value: name, params: { file: name, line: 1, reason } };
    return { name, value: undefined, lineOf: () => 1, issues: [issue], broken: true };
  }
}

function parseYaml(text: string, name: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const mistake = (reason: string, offset = 0): Issue => ({
    code: 'data.yaml',
    path: '',
    value: '',
    params: { file: name, line: lines.linePos(offset).line, reason },
  });
  const issues = document.errors.map((error) => mistake(error.message, error.pos[0]));
  let broken = document.errors.some((error) => error.code !== 'DUPLICATE_KEY');
  // The parser leaves these to `toJS`, which tells of the first alone and not where it stands.
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined)
        issues.push(mistake(`There is no anchor &${alias.source} above *${alias.source}`, alias.range?.[0]));
    },
  });
  let value: unknown;
  try {
    // A few aliases are welcome, a bomb of them is not.
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (issues.length === 0) issues.push(mistake(reason));
    broken = true;
  }

  function lineOf(path: Path): number {
    let node: ParsedNode | null = document.contents;
    let offset = node?.range[0] ?? 0;
    for (const step of path) {
      const target: unknown = isAlias(node) ? node.resolve(document) : node;
      const found = child(target, step);
      if (found === null) break;
      offset = found.offset;
      node = found.node;
    }
    return lines.linePos(offset).line;
  }

  return { name, value, lineOf, issues, broken };
}

type Child = { readonly node: ParsedNode | null; readonly offset: number };

/** A scalar stands where its value is, everything else where its key or dash is. */
function child(node: unknown, step: string | number): Child | null {
  if (isSeq<ParsedNode>(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? null : { node: item, offset: item.range?.[0] ?? 0 };
  }
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (pair === undefined) return null;
  const own = isNode(pair.value) && isScalar(pair.value) && pair.value.value !== null ? pair.value : pair.key;
  return { node: pair.value, offset: own.range?.[0] ?? 0 };
}
