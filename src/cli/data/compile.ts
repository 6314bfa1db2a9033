import type { DatasetDocument } from '#/core/dataset-document';
import type { Issue, Result } from '#/core/result';
import { type Problem, toIssue } from '#/formats/problem';
import { validate } from '#/formats/validate';
import { assemble, brokenLists, type Spot } from './assemble';
import { readFolder } from './folder';

/**
 * Compiles a data folder to one document, or to all that is wrong with it: each issue carries `file` and `line`
 * beside the params of `toIssue`. Never rejects, writes nothing.
 */
export async function compileData(dataDir: string): Promise<Result<DatasetDocument>> {
  const folder = await readFolder(dataDir);
  const { root, spotOf, layout } = assemble(folder);
  const result = validate(root, { own: true });
  const broken = brokenLists(folder);
  const found = (result.ok ? [] : result.problems)
    .map((problem) => ({ ...problem, spot: spotOf(problem.path) }))
    // What a broken file should have given is not missed a second time.
    .filter(({ code, params }) => code !== 'unknown-id' || !broken.includes(String(params.list)));
  const located = [...layout, ...found]
    .filter(({ spot }) => !spot.file.broken)
    .map((problem) => locate(problem, problem.spot, root, spotOf));
  const files = [folder.dataset, ...folder.lists.map(([, file]) => file), ...folder.sources.values()];
  const issues = [...folder.issues, ...files.flatMap((file) => file.issues), ...located];
  return result.ok && issues.length === 0 ? result : { ok: false, issues: issues.toSorted(compareSpots) };
}

function locate(problem: Problem, { file, path }: Spot, root: unknown, spotOf: (path: Problem['path']) => Spot): Issue {
  const issue = toIssue(problem, root);
  const other = problem.other === undefined ? undefined : spotOf(problem.other);
  return {
    ...issue,
    params: {
      ...issue.params,
      ...(other === undefined ? {} : { other: `${other.file.name}:${other.file.lineOf(other.path)}` }),
      file: file.name,
      line: file.lineOf(path),
    },
  };
}

function compareSpots(a: Issue, b: Issue): number {
  const [fileA, fileB] = [String(a.params.file), String(b.params.file)];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return Number(a.params.line) - Number(b.params.line);
}
