import type { AtlasEvent, Basis } from './event';
import type { LocalizedText } from './localized';

/** The dataset as it is stored and exchanged (`corridor-atlas/1`), with every optional field filled in. */
export type DatasetDocument = {
  readonly format: 'corridor-atlas/1';
  readonly dataset: DatasetInfo;
  readonly kinds: readonly Kind[];
  readonly topics: readonly Topic[];
  readonly places: readonly Place[];
  readonly organizations: readonly Organization[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly events: readonly AtlasEvent[];
};

export type DatasetInfo = {
  readonly id: string;
  readonly version: string;
  /** BCP 47 tags; the first is required in every localized text. */
  readonly languages: readonly string[];
  readonly title: LocalizedText;
  readonly description: LocalizedText | null;
  /** SPDX identifier. */
  readonly licence: string;
  readonly credits: readonly { readonly text: LocalizedText; readonly url: string | null }[];
};

export type Kind = { readonly id: string; readonly label: LocalizedText };
export type Topic = { readonly id: string; readonly label: LocalizedText };

export const PLACE_TYPES = ['city', 'county', 'prefecture', 'region', 'country', 'campus', 'other'] as const;
export const PRECISIONS = ['point', 'area'] as const;

export type Place = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly type: (typeof PLACE_TYPES)[number];
  /** ISO 3166-1 alpha-2; null where a place spans several countries. */
  readonly country: string | null;
  readonly parent: string | null;
  /** WGS 84 degrees; both null = no location. */
  readonly lon: number | null;
  readonly lat: number | null;
  /** `area`: lon/lat is only a label point. */
  readonly precision: (typeof PRECISIONS)[number];
  readonly sameAs: readonly string[];
};

export const ORGANIZATION_TYPES = [
  'university',
  'school',
  'government',
  'party',
  'company',
  'association',
  'centre',
  'other',
] as const;

export type Organization = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly aliases: readonly string[];
  readonly type: (typeof ORGANIZATION_TYPES)[number];
  readonly country: string | null;
  /** The place of its seat; `seatBasis` says how it is known, `seatNote` from what where inferred. */
  readonly seat: string | null;
  readonly seatBasis: Basis | null;
  readonly seatNote: LocalizedText | null;
  readonly parent: string | null;
  readonly sameAs: readonly string[];
};

export type Person = { readonly id: string; readonly name: LocalizedText };

export const PUBLISHER_TYPES = ['university', 'government', 'state-media', 'media', 'other'] as const;

export type Source = {
  readonly id: string;
  readonly title: LocalizedText;
  readonly publisher: LocalizedText;
  readonly publisherType: (typeof PUBLISHER_TYPES)[number];
  /** EDTF date of publication, or null. */
  readonly published: string | null;
  readonly publishedBasis: Basis | null;
  readonly publisherOrg: string | null;
  /** Whom the page credits, if somebody else. */
  readonly origin: LocalizedText | null;
  readonly language: string;
  readonly url: string | null;
  /** Number of body paragraphs. */
  readonly paragraphs: number;
  /** One SHA-256 (lower-case hex) per paragraph, over NFC text with white space collapsed. */
  readonly digests: readonly string[];
};
