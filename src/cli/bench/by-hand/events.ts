import type { DatasetDocument } from '#/core/dataset-document';
import { parseEdtf } from '#/core/edtf';
import { spanOf } from '#/core/interval';

/** An event as plain as a page by hand would keep it; times are milliseconds since 1970, UTC. */
export type PlainEvent = {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly place: string | null;
};

const MS_PER_DAY = 86_400_000;

/** The dated events of a dataset, each at its first place, and the places’ coordinates. */
export async function readEvents(url: string) {
  const data: DatasetDocument = await (await fetch(url)).json();
  const events = data.events.flatMap((event): readonly PlainEvent[] => {
    const date = event.when === null ? null : parseEdtf(event.when.edtf);
    const span = date?.ok ? spanOf([date.value.extent]) : null;
    if (span === null) return [];
    const { id, kind, title, places } = event;
    return [
      {
        id,
        kind,
        title: title.en ?? id,
        start: span.from * MS_PER_DAY,
        end: (span.to + 1) * MS_PER_DAY,
        place: places[0]?.place ?? null,
      },
    ];
  });
  const places = new Map(
    data.places.flatMap(({ id, lon, lat }) => (lon === null || lat === null ? [] : [[id, [lon, lat] as const]])),
  );
  return { events, places };
}
