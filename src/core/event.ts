import type { LocalizedText } from './localized';

/** Whether a statement stands in the source or was concluded from it (then a note says from what). */
export const BASES = ['stated', 'inferred'] as const;
export type Basis = (typeof BASES)[number];

export const STATUSES = ['happened', 'ongoing', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

export const DATE_PARTS = ['year', 'month', 'day', 'start', 'end'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/** When an event took place: an EDTF expression (levels 0 and 1, masks) and how it is known. */
export type When = {
  readonly edtf: string;
  readonly basis: Basis;
  readonly inferred: readonly DatePart[];
  readonly note: LocalizedText | null;
};

export const PLACE_ROLES = ['venue', 'subject', 'origin', 'destination'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export type EventPlace = {
  readonly place: string;
  readonly role: PlaceRole;
  readonly basis: Basis;
  readonly note: LocalizedText | null;
};

export const PARTY_ROLES = [
  'host',
  'guest',
  'signatory',
  'member',
  'chair',
  'vice-chair',
  'director',
  'organizer',
  'sender',
  'recipient',
  'subject',
  'participant',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export type PartyPerson = { readonly person: string; readonly role: LocalizedText | null };

/** An organization that took part; `org` is null for a body that the source leaves unnamed, then `description` says what it is. */
export type Party = {
  readonly org: string | null;
  readonly description: LocalizedText | null;
  readonly role: PartyRole;
  readonly basis: Basis;
  readonly note: LocalizedText | null;
  readonly people: readonly PartyPerson[];
};

/** `over` is strictly more, `nearly` strictly less, `at-least` for a list introduced by “including”. */
export const QUALIFIERS = ['exact', 'about', 'over', 'nearly', 'at-least'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export type Figure = {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly basis: Basis;
  readonly unit: LocalizedText | null;
  readonly what: LocalizedText;
};

export const RELATIONS = ['follows', 'leads-to', 'see-also'] as const;
export type Relation = { readonly event: string; readonly how: (typeof RELATIONS)[number] };

export const FURNITURE = ['headline', 'dateline', 'origin', 'footer'] as const;
export const SUPPORTED_FIELDS = ['title', 'summary', 'when', 'places', 'parties', 'figures', 'status'] as const;

/** A pointer into a source: numbers of body paragraphs (from 1), page furniture, and the event's fields that they support. */
export type Evidence = {
  readonly source: string;
  readonly paragraphs: readonly number[];
  readonly furniture: readonly (typeof FURNITURE)[number][];
  readonly supports: readonly (typeof SUPPORTED_FIELDS)[number][];
};

export type AtlasEvent = {
  readonly id: string;
  readonly kind: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly when: When | null;
  readonly status: Status;
  readonly places: readonly EventPlace[];
  readonly parties: readonly Party[];
  readonly figures: readonly Figure[];
  readonly topics: readonly string[];
  readonly partOf: string | null;
  readonly related: readonly Relation[];
  readonly evidence: readonly Evidence[];
  /** Tombstone: the id of the event that took this one's place. */
  readonly replacedBy: string | null;
  /** Tombstone: withdrawn without a successor. */
  readonly removed: { readonly date: string; readonly reason: LocalizedText } | null;
};
