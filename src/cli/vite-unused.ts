import type { Plugin } from 'vite';

type Module = {
  /** The end of its path. */
  readonly path: string;
  /** Those of its exports that are not used here, nor by what is kept of it. */
  readonly drop: readonly string[];
};

/**
 * Leaves out of a package's module what only the exports need that are not used here. Bundlers cannot: to them
 * `Chart.prototype.draw = …` may do anything, here it belongs to `Chart`.
 */
export function withoutUnused(modules: readonly Module[]): Plugin {
  return {
    name: 'without-unused',
    apply: 'build',
    transform(code, id) {
      const module = modules.find(({ path }) => id.replaceAll('\\', '/').endsWith(path));
      return module === undefined
        ? null
        : { code: withoutExports(code, this.parse(code).body, module.drop), map: null };
    },
  };
}

/** A statement at the top of a module; nodes of a syntax tree (ESTree) as far as they are looked at. */
type Statement = { readonly type: string; readonly start: number; readonly end: number };
type Part = { readonly statement: Statement; readonly owner: string | null; readonly names: ReadonlySet<string> };

/** The module's code with those of its statements that its exports need, but for the dropped ones. */
export function withoutExports(code: string, body: readonly Statement[], drop: readonly string[]): string {
  const keep = body.flatMap(exportsOf).filter((name) => !drop.includes(name));
  const parts = body.flatMap((statement): readonly Part[] => {
    if (statement.type === 'ExportNamedDeclaration') return [];
    return [{ statement, owner: ownerOf(statement), names: namesIn(statement) }];
  });
  // Dropped from the start: elsewhere in the module the same word may name something else.
  const wanted = new Set([...keep, ...drop]);
  const queue: string[] = [...keep];
  const want = ({ names }: Part) => {
    for (const name of names) if (!wanted.has(name) && wanted.add(name)) queue.push(name);
  };
  for (const part of parts) if (part.owner === null) want(part);
  const byOwner = new Map<string, Part[]>();
  for (const part of parts)
    if (part.owner !== null) byOwner.set(part.owner, [...(byOwner.get(part.owner) ?? []), part]);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) byOwner.get(name)?.forEach(want);
  const kept = parts.filter(({ owner }) => owner === null || (wanted.has(owner) && !drop.includes(owner)));
  const text = kept.map(({ statement: { start, end } }) => code.slice(start, end)).join('\n');
  // What stands before the first statement is the licence.
  return `${code.slice(0, body[0]?.start ?? 0)}${text}\nexport { ${keep.join(', ')} };\n`;
}

/** What a statement exports; here each export has the name that it has in the module. */
function exportsOf(statement: Statement): readonly string[] {
  const specifiers = statement.type === 'ExportNamedDeclaration' ? fieldOf(statement, 'specifiers') : [];
  return Array.isArray(specifiers) ? specifiers.flatMap((one) => nameOf(one, 'local') ?? []) : [];
}

/** The one name that a statement declares or adds to; null where it may do more than that. */
function ownerOf(statement: object): string | null {
  if (!('type' in statement)) return null;
  if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') return nameOf(statement, 'id');
  if (statement.type === 'VariableDeclaration' && 'declarations' in statement && Array.isArray(statement.declarations))
    return statement.declarations.length === 1 ? nameOf(statement.declarations[0], 'id') : null;
  const added = fieldOf(statement, 'expression');
  return statement.type === 'ExpressionStatement' && fieldOf(added, 'type') === 'AssignmentExpression'
    ? rootOf(fieldOf(added, 'left'))
    : null;
}

/** `Chart` of `Chart.prototype.draw`. */
function rootOf(node: unknown): string | null {
  if (fieldOf(node, 'type') === 'MemberExpression') return nameOf({ root: innermost(node) }, 'root');
  return null;
}

function innermost(node: unknown): unknown {
  return fieldOf(node, 'type') === 'MemberExpression' ? innermost(fieldOf(node, 'object')) : node;
}

function nameOf(node: unknown, key: string): string | null {
  const identifier = fieldOf(node, key);
  const name = fieldOf(identifier, 'type') === 'Identifier' ? fieldOf(identifier, 'name') : null;
  return typeof name === 'string' ? name : null;
}

function fieldOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
}

/** Every name that is used within, but for those of members and keys. */
function namesIn(node: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(node)) for (const item of node) namesIn(item, found);
  else if (typeof node === 'object' && node !== null) {
    if (fieldOf(node, 'type') === 'Identifier') found.add(String(fieldOf(node, 'name')));
    const silent = fieldOf(node, 'computed') === false ? SILENT.get(String(fieldOf(node, 'type'))) : undefined;
    for (const [key, value] of Object.entries(node)) if (key !== silent) namesIn(value, found);
  }
  return found;
}

/** Where a name stands that names nothing by itself. */
const SILENT: ReadonlyMap<string, string> = new Map([
  ['MemberExpression', 'property'],
  ['Property', 'key'],
  ['MethodDefinition', 'key'],
  ['PropertyDefinition', 'key'],
]);
