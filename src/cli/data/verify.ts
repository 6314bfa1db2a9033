import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Source } from '#/core/dataset-document';
import type { Issue } from '#/core/result';
import { linesOf } from './digest';

export type Verification = {
  /** Articles and paragraphs whose digests were found. */
  readonly articles: readonly { readonly file: string; readonly paragraphs: number }[];
  readonly issues: readonly Issue[];
};

/**
 * Holds the digests of each source against the lines of `DIR/<id>.txt`: all of them, in order; other lines (headline,
 * date, page furniture) may stand between. `dir` is relative to `root` and shown as it is. Never rejects.
 */
export async function verifySources(sources: readonly Source[], root: string, dir: string): Promise<Verification> {
  const results = await Promise.all(sources.map((source) => verifySource(source, root, dir)));
  return {
    articles: results.filter(({ issues }) => issues.length === 0).map(({ file, paragraphs }) => ({ file, paragraphs })),
    issues: results.flatMap(({ issues }) => issues),
  };
}

async function verifySource(source: Source, root: string, dir: string) {
  const file = join(dir, `${source.id}.txt`);
  // An id is a name here, not a way out of the folder.
  const text = /[/\\]/.test(source.id) ? null : await readFile(resolve(root, file), 'utf8').catch(() => null);
  if (text === null) {
    const issue = { code: 'data.article', path: '', value: source.id, params: { file, line: 1 } };
    return { file, paragraphs: 0, issues: [issue] };
  }
  return { file, paragraphs: source.digests.length, issues: compareDigests(source, linesOf(text), file) };
}

function compareDigests(source: Source, lines: ReturnType<typeof linesOf>, file: string): readonly Issue[] {
  const issues: Issue[] = [];
  let next = 0;
  source.digests.forEach((digest, i) => {
    const found = lines.findIndex((line, at) => at >= next && line.digest === digest);
    if (found >= 0) {
      next = found + 1;
      return;
    }
    const elsewhere = lines.find((line) => line.digest === digest);
    const line = elsewhere?.number ?? lines[next]?.number ?? lines.at(-1)?.number ?? 1;
    const code = elsewhere === undefined ? 'data.article-paragraph' : 'data.article-order';
    issues.push({
      code,
      path: `sources.${source.id}.digests[${i}]`,
      value: digest,
      params: { file, line, source: source.id, paragraph: i + 1 },
    });
  });
  return issues;
}
