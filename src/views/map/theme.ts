/** The colours of the drawn map. Markers and buttons take theirs from the page's tokens. */
export type MapTheme = {
  readonly water: string;
  readonly land: string;
  readonly coast: string;
  readonly coastGlow: string;
  readonly river: string;
  readonly border: string;
  readonly division: string;
  readonly graticule: string;
  readonly country: string;
  readonly region: string;
  readonly waterText: string;
  readonly landscape: string;
  readonly city: string;
  readonly cityDot: string;
  readonly placeHalo: string;
  readonly arc: string;
  readonly arcEnd: string;
  readonly arcCount: string;
  readonly seat: string;
  readonly reliefOpacity: number;
};

export const MAP_THEMES: Readonly<Record<'light' | 'dark', MapTheme>> = {
  light: {
    water: '#dfe7ea',
    land: '#f7f4ee',
    coast: '#b3c0c5',
    coastGlow: '#c6d3d8',
    river: '#c3d2d9',
    border: '#b5aa9a',
    division: '#ded6c9',
    graticule: '#d0dbdf',
    country: '#645c52',
    region: '#675e53',
    waterText: '#41606e',
    landscape: '#6b5f4c',
    city: '#575047',
    cityDot: '#8d8476',
    placeHalo: '#fbf9f5',
    arc: '#b8402a',
    arcEnd: '#1f6470',
    arcCount: '#8f2d1b',
    seat: '#1f6470',
    reliefOpacity: 0.22,
  },
  dark: {
    water: '#0e151b',
    land: '#1b242c',
    coast: '#33424d',
    coastGlow: '#16212a',
    river: '#1f4252',
    border: '#57656f',
    division: '#333e47',
    graticule: '#172129',
    country: '#9aa8b2',
    region: '#909da8',
    waterText: '#7f9bad',
    landscape: '#9a9d91',
    city: '#a9b4bc',
    cityDot: '#7b8994',
    placeHalo: '#11181e',
    arc: '#f0805f',
    arcEnd: '#5cc0c6',
    arcCount: '#ffb09a',
    seat: '#5cc0c6',
    reliefOpacity: 0.13,
  },
};
