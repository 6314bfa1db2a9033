import type { AtlasEvent, EventPlace } from './event';

/** Something that an event names, once each; `inferred`: no entry of the event states it. */
export type Named = { readonly id: string; readonly inferred: boolean };

/** A place of an event. `role`: what it is in it where it is nowhere the venue, as the list says it too. */
export type NamedPlace = Named & { readonly role: EventPlace['role'] | null };

/** The places of an event in its order. */
export function placesOf({ places }: AtlasEvent): readonly NamedPlace[] {
  const all = named(places.map(({ place, basis }) => ({ id: place, inferred: basis === 'inferred' })));
  return all.map((one) => {
    const roles = places.filter(({ place }) => place === one.id).map(({ role }) => role);
    return { ...one, role: roles.includes('venue') ? null : (roles[0] ?? null) };
  });
}

/** The organizations that took part, in the event's order; bodies that the source leaves unnamed are not among them. */
export function organizationsOf({ parties }: AtlasEvent): readonly Named[] {
  return named(
    parties.flatMap(({ org, basis }) => (org === null ? [] : [{ id: org, inferred: basis === 'inferred' }])),
  );
}

/** The ids of the sources that an event rests on. */
export function sourcesOf({ evidence }: AtlasEvent): readonly string[] {
  return [...new Set(evidence.map(({ source }) => source))];
}

function named(all: readonly Named[]): readonly Named[] {
  const found = new Map<string, boolean>();
  for (const { id, inferred } of all) found.set(id, inferred && (found.get(id) ?? true));
  return [...found].map(([id, inferred]) => ({ id, inferred }));
}
