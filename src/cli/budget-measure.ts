import type { Manifest } from 'vite';

/** The scripts of the page's entry and all that they import at once: what any reader's browser loads before anything else. */
export function firstScripts(manifest: Manifest): ReadonlySet<string> {
  const queue = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (queue.length === 0) throw new Error('The manifest has no entry');
  const scripts = new Set<string>();
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The manifest names no chunk ${key}`);
    if (scripts.has(chunk.file)) continue;
    scripts.add(chunk.file);
    queue.push(...(chunk.imports ?? []));
  }
  return scripts;
}

/** A file that was asked for, and when (milliseconds of the same clock as `ready`). */
export type Asked = { readonly file: string; readonly at: number };

/** The scripts, workers among them, that a browser had asked for by the time when the page was ready; each once. */
export function scriptsUntil(asked: readonly Asked[], ready: number): ReadonlySet<string> {
  const scripts = asked.filter(({ file, at }) => /\.m?js$/.test(file) && at <= ready);
  return new Set(scripts.map(({ file }) => file));
}
