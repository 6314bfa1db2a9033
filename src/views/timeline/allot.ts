/** What a row asks for: lines for all its events singly, and for all labels beside them too; whether the reader unfolded it. */
export type RowNeed = { readonly lines: number; readonly roomy: number; readonly unfolded: boolean };

/** Lines of a row that the reader unfolded. */
const MOST_UNFOLDED = 24;

/**
 * Distributes the lines in sight over rows. Where every row has enough, what is to spare goes to labels: first of the rows
 * that need the least, then shared by those that need more than is left. Otherwise rows are folded to as many lines each as
 * there are, at least one, so that all rows are in sight if they can be. `limit`: with so many lines the reader may as well
 * scroll.
 */
export function allotLines(needs: readonly RowNeed[], inSight: number, limit: number): readonly number[] {
  const total = needs.reduce((sum, { lines }) => sum + lines, 0);
  if (total <= Math.max(inSight, limit)) return withLabels(needs, inSight - total);
  const most = evenly(needs, inSight);
  const allotted = needs.map(({ lines, unfolded }) => Math.min(lines, unfolded ? MOST_UNFOLDED : most));
  let spare = inSight - needs.reduce((sum, { lines }) => sum + Math.min(lines, most), 0);
  for (const { need, row } of needs.map((need, row) => ({ need, row })).sort((a, b) => a.need.lines - b.need.lines)) {
    const now = allotted[row] ?? 1;
    if (spare <= 0 || need.unfolded || now >= need.lines) continue;
    const more = Math.min(spare, Number.isFinite(need.lines) ? need.lines - now : 1);
    allotted[row] = now + more;
    spare -= more;
  }
  return allotted;
}

/** The most lines a row that all can have; at least one. */
function evenly(needs: readonly RowNeed[], inSight: number): number {
  for (let most = Math.max(1, inSight); most > 1; most--)
    if (needs.reduce((sum, { lines }) => sum + Math.min(lines, most), 0) <= inSight) return most;
  return 1;
}

function withLabels(needs: readonly RowNeed[], spare: number): readonly number[] {
  const allotted = needs.map(({ lines }) => lines);
  let left = Math.max(0, spare);
  const wanting = needs
    .map(({ lines, roomy }, row) => ({ row, cost: roomy - lines }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => a.cost - b.cost);
  for (const [i, { row, cost }] of wanting.entries()) {
    const more = cost <= left ? cost : Math.ceil(left / (wanting.length - i));
    allotted[row] = (allotted[row] ?? 1) + more;
    left -= more;
  }
  return allotted;
}
