import type { Atlas } from '#/state/atlas';
import { createMapModel, type MapModel } from '#/views/map/model';
import { type AtlasParts, anAtlas, anEvent, anEventPlace, anOrganization, aPlace } from '../../support/builders';
import { speak } from '../../support/speak';

const LOOK = { i18n: speak('en'), theme: 'light' } as const;

/** A region, four cities with a campus, and events of every sort at them. */
export const WORLD = {
  kinds: [
    { id: 'visit', label: { en: 'Visit' } },
    { id: 'meeting', label: { en: 'Meeting' } },
  ],
  places: [
    aPlace({ id: 'xinjiang', type: 'region', precision: 'area', lon: 86, lat: 41 }),
    aPlace({ id: 'urumqi', name: { en: 'Urumqi', zh: '乌鲁木齐', ru: 'Урумчи' }, parent: 'xinjiang' }),
    aPlace({ id: 'campus', type: 'campus', parent: 'urumqi', lon: 87.61, lat: 43.77 }),
    aPlace({ id: 'shymkent', country: 'KZ', lon: 69.6, lat: 42.3 }),
    aPlace({ id: 'astana', country: 'KZ', lon: 71.4, lat: 51.2 }),
    aPlace({ id: 'sydney', country: 'AU', lon: 151.2, lat: -33.9 }),
    aPlace({ id: 'nowhere', lon: null, lat: null }),
  ],
  organizations: [
    anOrganization({ id: 'xju', seat: 'urumqi', seatBasis: 'stated' }),
    anOrganization({ id: 'uts', seat: 'sydney', seatBasis: 'stated' }),
    anOrganization({ id: 'school', seat: 'astana', seatBasis: 'stated' }),
  ],
  events: [
    anEvent({
      id: 'talks',
      kind: 'meeting',
      when: '2025-10-31',
      places: ['campus'],
      parties: ['xju', 'uts', 'school'],
    }),
    anEvent({ id: 'tour', when: '2025-11-01', places: ['urumqi', 'campus'], parties: ['xju'] }),
    anEvent({ id: 'old-visit', when: '2018', places: ['urumqi'] }),
    anEvent({ id: 'return', when: '2026', status: 'planned', places: ['shymkent'], parties: ['xju'] }),
    anEvent({ id: 'centre', when: null, places: ['urumqi', anEventPlace('astana', { role: 'subject' })] }),
    anEvent({ id: 'classes', when: '1980/..', places: ['xinjiang'] }),
    anEvent({ id: 'lost', when: '2025', places: ['nowhere'] }),
  ],
} satisfies AtlasParts;

export type ModelOf = (look?: Partial<Parameters<ReturnType<typeof createMapModel>>[1]>) => MapModel;

/** An atlas over this world, and its model as it stands. */
export function aMap(parts: AtlasParts = WORLD): { readonly atlas: Atlas; readonly model: ModelOf } {
  const atlas = anAtlas(parts);
  const modelOf = createMapModel(atlas.dataset, atlas.selectors);
  return { atlas, model: (look = {}) => modelOf(atlas.store.getState(), { ...LOOK, ...look }) };
}

export function markAt(model: MapModel, id: string) {
  const mark = model.marks.find((candidate) => candidate.id === id);
  if (mark === undefined) throw new Error(`no marker for ${id}`);
  return mark;
}

export function arcNames(model: MapModel): readonly string[] {
  return model.arcs.map(({ from, to }) => `${from.place.id}–${to.place.id}`).sort();
}
