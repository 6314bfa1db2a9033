/** Small geometry on rings and lines of `[lon, lat]` in degrees. */

/** Area of a ring on the sphere, in square degrees at the equator. */
export function ringArea(ring) {
  const sine = (point) => Math.sin((point[1] * Math.PI) / 180);
  let area = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    area += (ring[i + 1][0] - ring[i][0]) * (2 + sine(ring[i]) + sine(ring[i + 1]));
  }
  return Math.abs((area / 2) * (180 / Math.PI));
}

/** `[west, south, east, north]` of a line. */
export function boxOf(line) {
  const lons = line.map((point) => point[0]);
  const lats = line.map((point) => point[1]);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The rings as lines, without the cuts along the antimeridian and the pole, which are no coast. */
export function coastOf(polygons) {
  const lines = [];
  for (const ring of polygons.flat()) {
    let line = [];
    for (let i = 0; i < ring.length - 1; i++) {
      if (isCut(ring[i], ring[i + 1])) {
        if (line.length > 1) lines.push(line);
        line = [];
        continue;
      }
      if (line.length === 0) line.push(ring[i]);
      line.push(ring[i + 1]);
    }
    if (line.length > 1) lines.push(line);
  }
  return lines;
}

function isCut(a, b) {
  const onAntimeridian = Math.abs(a[0]) > 179.999 && Math.abs(b[0]) > 179.999;
  return onAntimeridian || a[1] < -89.9 || b[1] < -89.9;
}

/** Joins lines that meet end to end where exactly two meet, so that dashes run on. */
export function stitch(lines) {
  const key = (point) => `${point[0]},${point[1]}`;
  const alive = new Set(lines.map((line) => [...line]));
  const meeting = new Map();
  const enter = (line) => {
    for (const end of [line[0], line.at(-1)]) {
      if (!meeting.has(key(end))) meeting.set(key(end), new Set());
      meeting.get(key(end)).add(line);
    }
  };
  alive.forEach(enter);
  for (const [at, here] of meeting) {
    if (here.size !== 2) continue;
    const [a, b] = here;
    const head = key(a.at(-1)) === at ? a : a.toReversed();
    const tail = key(b[0]) === at ? b : b.toReversed();
    if (key(head.at(-1)) !== at || key(tail[0]) !== at) continue;
    for (const line of [a, b]) {
      alive.delete(line);
      for (const end of [line[0], line.at(-1)]) meeting.get(key(end)).delete(line);
    }
    const joined = [...head, ...tail.slice(1)];
    alive.add(joined);
    enter(joined);
  }
  return [...alive];
}
