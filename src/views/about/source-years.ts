import type { Source } from '#/core/dataset-document';
import { fromDay, toDay } from '#/core/day';
import { parseEdtf } from '#/core/edtf';
import { type DaySpan, spanOf } from '#/core/interval';

/** The whole years from the first to the last day on which a source was published; null when no source has a date. */
export function sourceYears(sources: readonly Source[]): DaySpan | null {
  const extents = sources.flatMap(({ published }) => {
    const parsed = published === null ? null : parseEdtf(published);
    return parsed?.ok === true ? [parsed.value.extent] : [];
  });
  const span = spanOf(extents);
  if (span === null) return null;
  return {
    from: toDay({ year: fromDay(span.from).year, month: 1, day: 1 }),
    to: toDay({ year: fromDay(span.to).year, month: 12, day: 31 }),
  };
}
