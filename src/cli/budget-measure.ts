import type { Manifest } from 'vite';

/** A reader needs the messages of one language. */
const MESSAGES = 'src/i18n/messages/';

/**
 * The JavaScript that a reader's browser loads at first (the page's script and what it imports), and in the whole
 * before every view works (what is imported later too, and workers), in the unit of `sizeOf`. Of the languages' messages
 * the largest counts.
 */
export function measure(
  manifest: Manifest,
  sizeOf: (file: string) => number,
): { readonly first: number; readonly whole: number } {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (entries.length === 0) throw new Error('The manifest has no entry');
  const first = scriptsFrom(manifest, entries, false);
  const later = scriptsFrom(manifest, entries, true);
  const messages = [...messageScripts(manifest)].filter((file) => !first.has(file)).map(sizeOf);
  return {
    first: total([...first].map(sizeOf)),
    whole: total([...later].map(sizeOf)) + Math.max(0, ...messages),
  };
}

function scriptsFrom(manifest: Manifest, entries: readonly string[], lazy: boolean): ReadonlySet<string> {
  const scripts = new Set<string>();
  const seen = new Set<string>();
  const queue = [...entries];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The manifest names no chunk ${key}`);
    if (seen.has(key)) continue;
    seen.add(key);
    // Vite lists the script of a worker among the assets of the chunk that starts it.
    for (const file of [chunk.file, ...(lazy ? (chunk.assets ?? []) : [])]) if (/\.m?js$/.test(file)) scripts.add(file);
    queue.push(...(chunk.imports ?? []));
    if (lazy) queue.push(...(chunk.dynamicImports ?? []).filter((next) => !next.startsWith(MESSAGES)));
  }
  return scripts;
}

function messageScripts(manifest: Manifest): ReadonlySet<string> {
  const keys = Object.keys(manifest).filter((key) => key.startsWith(MESSAGES));
  return new Set(keys.map((key) => manifest[key]?.file ?? ''));
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
