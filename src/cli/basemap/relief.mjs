import sharp from 'sharp';
import { packagePath } from './packages.mjs';

/** Degrees. The picture covers the corridor alone and fades out towards its edges; `style.ts` places it by these. */
export const RELIEF_BOX = { west: 42, east: 142, south: 10, north: 62 };

const WIDTH = 2048;
const HEIGHT = 1024;
const TILE = 256;
const FADE = 8;
const OUTPUT_WIDTH = 640;
const QUALITY = 40;
const GAIN = 7;

/**
 * A shade from Natural Earth II: what is darker or lighter than its surroundings becomes black or white with that much
 * alpha, so that one picture serves the light and the dark style. In Web Mercator, as WebP.
 */
export async function buildRelief() {
  const shade = shadeOf(await readTexture());
  const { west, east, south, north } = RELIEF_BOX;
  const radiansPerPixel = (((east - west) / OUTPUT_WIDTH) * Math.PI) / 180;
  const top = mercator(north);
  const height = Math.round((top - mercator(south)) / radiansPerPixel);
  const rgba = Buffer.alloc(OUTPUT_WIDTH * height * 4);
  for (let row = 0; row < height; row++) {
    const lat = unmercator(top - (row + 0.5) * radiansPerPixel);
    for (let column = 0; column < OUTPUT_WIDTH; column++) {
      const lon = west + ((column + 0.5) * (east - west)) / OUTPUT_WIDTH;
      const edge = Math.min(lon - west, east - lon, lat - south, north - lat) / FADE;
      const value = sample(shade, lon, lat) * GAIN * smooth(0, 1, edge);
      rgba.fill(value < 0 ? 0 : 255, (row * OUTPUT_WIDTH + column) * 4, (row * OUTPUT_WIDTH + column) * 4 + 3);
      rgba[(row * OUTPUT_WIDTH + column) * 4 + 3] = Math.min(255, Math.abs(value));
    }
  }
  return sharp(rgba, { raw: { width: OUTPUT_WIDTH, height, channels: 4 } })
    .webp({ quality: QUALITY, alphaQuality: QUALITY, effort: 6 })
    .toBuffer();
}

/** Level 2 of the texture's pyramid, 8 × 4 tiles counted from the south-west, as raw RGB. */
async function readTexture() {
  const tiles = [];
  for (let x = 0; x < WIDTH / TILE; x++) {
    for (let y = 0; y < HEIGHT / TILE; y++) {
      const input = packagePath('cesium', `Source/Assets/Textures/NaturalEarthII/2/${x}/${y}.jpg`);
      tiles.push({ input, left: x * TILE, top: HEIGHT - (y + 1) * TILE });
    }
  }
  const blank = sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#000' } });
  return blank.composite(tiles).removeAlpha().raw().toBuffer();
}

/** Signed shade per pixel: a high-pass of the luminance on land, kept only where the ground is rough. */
function shadeOf(rgb) {
  const size = WIDTH * HEIGHT;
  const luminance = new Float32Array(size);
  const land = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const [r, g, b] = rgb.subarray(i * 3, i * 3 + 3);
    luminance[i] = 0.299 * r + 0.587 * g + 0.114 * b;
    land[i] = b > r + 18 && b > g - 6 ? 0 : 1;
  }
  const around = blur(
    luminance.map((value, i) => value * land[i]),
    4,
  );
  const weight = blur(land, 4);
  const contrast = luminance.map((value, i) => (land[i] ? value - around[i] / Math.max(0.05, weight[i]) : 0));
  // Rivers and the edges of fields on plains are contrasts too: the mean roughness around a pixel tells them apart.
  const roughness = blur(contrast.map(Math.abs), 7);
  const inland = blur(land, 1.2);
  const kept = blur(contrast, 0.55).map((value, i) => {
    const strength = smooth(1.2, 3.6, roughness[i]) * smooth(0.55, 0.95, inland[i]);
    return Math.sign(value) * Math.max(0, Math.abs(value) - 1) * strength;
  });
  return blur(kept, 0.5);
}

/** Gaussian blur that wraps around the antimeridian. */
function blur(pixels, sigma) {
  const reach = Math.ceil(sigma * 3);
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
  const sum = kernel.reduce((a, b) => a + b);
  const across = new Float32Array(pixels.length);
  const out = new Float32Array(pixels.length);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      let value = 0;
      for (let i = -reach; i <= reach; i++) value += kernel[i + reach] * pixels[y * WIDTH + ((x + i + WIDTH) % WIDTH)];
      across[y * WIDTH + x] = value / sum;
    }
  }
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      let value = 0;
      for (let i = -reach; i <= reach; i++) value += kernel[i + reach] * across[clampRow(y + i) * WIDTH + x];
      out[y * WIDTH + x] = value / sum;
    }
  }
  return out;
}

/** Catmull-Rom interpolation of the shade at a point. */
function sample(shade, lon, lat) {
  const x = ((lon + 180) / 360) * WIDTH - 0.5;
  const y = ((90 - lat) / 180) * HEIGHT - 0.5;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const at = (i, j) => shade[clampRow(row + j) * WIDTH + ((((column + i) % WIDTH) + WIDTH) % WIDTH)];
  const rows = [-1, 0, 1, 2].map((j) => cubic(at(-1, j), at(0, j), at(1, j), at(2, j), x - column));
  return cubic(...rows, y - row);
}

function cubic(a, b, c, d, t) {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

function clampRow(row) {
  return Math.min(HEIGHT - 1, Math.max(0, row));
}

function smooth(low, high, value) {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

function mercator(lat) {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}

function unmercator(y) {
  return ((2 * Math.atan(Math.exp(y)) - Math.PI / 2) * 180) / Math.PI;
}
