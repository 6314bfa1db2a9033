/**
 * Finds what somebody may have meant: the candidate with the fewest changed letters (insertions, deletions,
 * replacements, swapped neighbours; letter case does not count), null when none is near. Looking stops when
 * `budget` comparisons are spent, so that a large dataset full of errors still gets its report.
 */
export function createNearest(candidates: Iterable<string>, budget = 1_000_000): (text: string) => string | null {
  const known = [...candidates];
  const answers = new Map<string, string | null>();
  let left = budget;
  return (text) => {
    const answer = answers.get(text);
    if (answer !== undefined) return answer;
    if (left < known.length) return null;
    left -= known.length;
    const found = search(text, known);
    answers.set(text, found);
    return found;
  };
}

/** Params for “did you mean …?”. */
export function near(suggestion: string | null): { readonly near: 'yes' | 'no'; readonly suggestion: string } {
  return suggestion === null ? { near: 'no', suggestion: '' } : { near: 'yes', suggestion };
}

function search(text: string, candidates: readonly string[]): string | null {
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const changes = distance(wanted, candidate.toLowerCase());
    if (changes > limit || (best !== null && changes === limit)) continue;
    best = candidate;
    limit = changes;
  }
  return best;
}

/** Optimal string alignment distance. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let changes = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        changes = Math.min(changes, (before[j - 2] ?? 0) + 1);
      }
      row.push(changes);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
