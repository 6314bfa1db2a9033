import type { FeatureCollection } from 'geojson';
import { memo } from '#/state/selectors';
import { createDrawnArcs } from './arcs-drawn';
import { areaFeatures } from './areas';
import type { OverlayLayout } from './engine';
import { arcFeatures, NOTHING, seatFeatures } from './features';
import type { Geography } from './geography';
import { labelFeatures } from './labels';
import type { MapModel } from './model';

type Parts = {
  readonly model: () => MapModel;
  readonly layout: () => OverlayLayout;
  readonly geography: () => Geography;
};

/** What both maps draw of a model beside its markers, as the style's sources; the same collection while it says the same. */
export function createDrawnData({ model, layout, geography }: Parts) {
  const drawnArcs = createDrawnArcs();
  const lines = memo(
    // Without arcs it does not matter where things stand, which is costly to ask in each frame of a drag.
    () => [model().arcs, model().allArcs, ...(model().arcs.length > 0 ? [model().countBetween, layout()] : [])],
    () => (model().arcs.length > 0 ? drawnArcs(model(), layout().at) : []),
    (before, now) => before.length === now.length && now.every((arc, i) => arc.key === before[i]?.key),
  );
  const arcs = memo(
    () => [lines(null), model().allArcs, model().i18n],
    () => arcFeatures(lines(null), ({ count }) => model().allArcs || count > 1, model().i18n.number),
  );
  const seats = memo(
    () => [
      model()
        .seats.map(({ lon, lat }) => `${lon} ${lat}`)
        .join(),
    ],
    () => seatFeatures(model().seats),
  );
  const areas = memo(
    () => [model().areas, geography().regions],
    () => withRegions(model(), geography()),
  );
  const labels = memo(
    () => [
      geography().labels,
      model().i18n,
      named(model())
        .map((point) => point.id)
        .join(' '),
    ],
    () => labelFeatures(geography().labels, model().i18n.lang, named(model())),
  );

  return {
    arcs: () => arcs(null),
    seats: () => seats(null),
    areas: () => areas(null),
    labels: () => labels(null),
  };
}

function withRegions({ areas }: MapModel, { regions }: Geography): FeatureCollection {
  return regions === null ? NOTHING : areaFeatures(areas, regions);
}

function named({ marks, seats }: MapModel) {
  return [...marks, ...seats];
}
