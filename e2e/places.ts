import type { Reader } from './reader';

/** The middle of a place's marker, in whole pixels of the page. */
export async function placeOf(reader: Reader, name: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await reader.marker(name).boundingBox();
  if (box === null) throw new Error(`${name} is not on the map`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}
