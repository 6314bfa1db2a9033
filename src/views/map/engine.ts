import type { MapPosition } from '#/core/view-state';
import type { LonLatPoint, Point } from './mercator';
import type { MapModel } from './model';
import type { NameSide } from './name-sides';

/** As close as a map comes: what is still joined here never parts. */
export const CLOSEST_ZOOM = 7;

/** What draws the map: MapLibre, or SVG where there is no WebGL 2. */
export type MapController = {
  /** Shows a model; what is identical to the last one is left alone. */
  readonly render: (next: MapModel) => void;
  readonly zoom: (by: 1 | -1) => void;
  /** Tries once more to get the basemap's files. */
  readonly retry: () => void;
  /** Has the picture stand where a printer finds it, which sees nothing that WebGL has drawn before. */
  readonly still?: (printing: boolean) => void;
  readonly destroy: () => void;
};

/** Draws the map into `element`; what it draws is a later version of `first` as soon as `render` says so. */
export type CreateMap = (element: HTMLElement, reader: MapReader, first: MapModel) => MapController;

/** What the map reports: the reader's gestures, and how it fares. */
export type MapReader = Pick<OverlayReader, 'opened' | 'pointed'> & {
  /** The reader panned or zoomed. */
  readonly moved: (position: MapPosition) => void;
  /** The first picture stands, with the basemap or without. */
  readonly drawn: () => void;
  /** Whether coasts, borders and names could be had. */
  readonly basemap: (state: 'ready' | 'missing') => void;
  /** The graphics context went and does not come back. */
  readonly failed: () => void;
};

/** What an engine tells of the picture that it shows, whenever the picture moves. */
export type Viewport = {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** As in web maps (512 px tiles); on a globe the zoom of a flat map that shows its middle as large. */
  readonly zoom: number;
  /** Degrees to pixels from the upper left corner; null: behind the horizon of a globe. */
  readonly project: (lon: number, lat: number) => { readonly x: number; readonly y: number } | null;
  /** Null: the map is flat. */
  readonly globe: SeenGlobe | null;
  /** No gesture and no flight is under way: the last call of a move says so, and names are put where they fit. */
  readonly resting: boolean;
};

/** A globe on the screen: pixels from the upper left corner, as everywhere in a viewport. */
export type SeenGlobe = {
  /** The zoom of a flat map on which nothing is smaller than here. */
  readonly zoom: number;
  /** Whether all that lies within so many pixels of a point is on the globe, not beside it. */
  readonly surrounds: (at: Point, pixels: number) => boolean;
  /** What is seen at a point that is on the globe. */
  readonly unproject: (at: Point) => LonLatPoint;
};

/** Markers and their names: DOM above whatever draws the map, at most about a hundred of each. */
export type Overlay = {
  readonly render: (model: MapModel) => void;
  /** Puts everything where it now belongs; cheap enough for each frame of a pan. */
  readonly move: (viewport: Viewport) => void;
  /** The same object until something stands elsewhere on the map or looks otherwise. */
  readonly layout: () => OverlayLayout;
  readonly destroy: () => void;
};

/** What stands where, for what an engine draws beside it: arcs end at marks, the basemap's names keep clear of all. */
export type OverlayLayout = {
  /** Where each place is drawn: at its own point, moved aside (regions), or within a joined marker. */
  readonly at: ReadonlyMap<string, { readonly lon: number; readonly lat: number; readonly radius: number }>;
  readonly names: readonly {
    readonly text: string;
    readonly lon: number;
    readonly lat: number;
    /** Where it stands beside that point, in pixels. */
    readonly side: NameSide;
    readonly width: number;
    readonly height: number;
  }[];
};

/** What a reader does to a marker. */
export type OverlayReader = {
  readonly opened: (place: string) => void;
  /** Pointer or focus came to a marker of these places, or left it. */
  readonly pointed: (places: readonly string[] | null) => void;
  /** Something was laid out anew: `layout` has changed. */
  readonly laidOut: () => void;
  /** The reader asks to part a joined marker by coming closer. */
  readonly approach: (places: readonly string[]) => void;
  /** A marker that had the focus is gone: the focus belongs to the map itself now. */
  readonly released: () => void;
};
