import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** What a module asks for (imports of every sort, types too) and the free names that it uses. */
export type ModuleFacts = { readonly imports: readonly string[]; readonly names: ReadonlySet<string> };

/** Reads one TypeScript module. Throws where it cannot be parsed: an unread file would look innocent. */
export function readModule(path: string, text: string): ModuleFacts {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: string[] = [];
  const names = new Set<string>();
  const members = new Set<object>();
  const found = (source: { readonly type: string; readonly value?: unknown } | null | undefined) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') imports.push(source.value);
  };
  new Visitor({
    ImportDeclaration: (node) => found(node.source),
    ExportNamedDeclaration: (node) => found(node.source),
    ExportAllDeclaration: (node) => found(node.source),
    ImportExpression: (node) => found(node.source),
    TSImportType: (node) => found(node.source),
    NewExpression(node) {
      // A worker: new URL('./worker.ts', import.meta.url)
      if (node.callee.type === 'Identifier' && node.callee.name === 'URL') found(node.arguments[0]);
    },
    // The name of a member is no use of a global; parents are visited before their children.
    MemberExpression(node) {
      if (!node.computed) members.add(node.property);
    },
    Property(node) {
      if (!node.computed && !node.shorthand) members.add(node.key);
    },
    TSPropertySignature(node) {
      if (!node.computed) members.add(node.key);
    },
    Identifier(node) {
      if (!members.has(node)) names.add(node.name);
    },
  }).visit(program);
  return { imports, names };
}

/** The path below the project's root that an import means; null for a package. `paths` are those that exist. */
export function resolveImport(from: string, request: string, paths: { has: (path: string) => boolean }): string | null {
  const bare = request.replace(/[?].*$/, '');
  if (!bare.startsWith('#/') && !bare.startsWith('.')) return null;
  const base = bare.startsWith('#/') ? posix.join('src', bare.slice(2)) : posix.join(posix.dirname(from), bare);
  return [base, `${base}.ts`, `${base}.tsx`].find((path) => paths.has(path)) ?? base;
}

/** The name of the package that an import asks for: `maplibre-gl/dist/x.css` is `maplibre-gl`. */
export function packageOf(request: string): string {
  return request.split('/', request.startsWith('@') ? 2 : 1).join('/');
}

/** Every cycle once, as the files along it. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  function walk(file: string, path: readonly string[]) {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  }
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}
