/** From tracks to what is told of them. */
import type { Point, Track } from '../pages/moves.ts';

/** A mark that has not come after so many frames counts as these: half a second. */
export const never = 30;
/** What counts as a move, and as being there, in CSS pixels: some libraries round. */
const [moved, near] = [3, 1.5];

/**
 * For each frame in which the element moved, how many frames later its mark was where the element was then or has been
 * since. `rest` is a track of both before anything moved.
 */
export function delaysOf({ element, mark }: Track, rest: Track): number[] {
  const offset = offsetOf(rest);
  const isAt = (frame: number, place: Point) => {
    const at = mark[frame];
    return at != null && distance([at[0] - offset[0], at[1] - offset[1]], place) < near;
  };
  const delay = (frame: number) => {
    for (let later = 0; later < never; later++) {
      const places = element.slice(frame, frame + later + 1);
      if (places.some((place) => isAt(frame + later, place))) return later;
    }
    return never;
  };
  const last = element.length - never;
  return element.flatMap((place, frame) => {
    const before = element[frame - 1];
    return before && frame < last && distance(before, place) > moved ? [delay(frame)] : [];
  });
}

function offsetOf({ element, mark }: Track): Point {
  const [place, at] = [element.at(-1), mark.at(-1)];
  if (!place || !at) throw new Error('There is no mark before anything moves.');
  return [at[0] - place[0], at[1] - place[1]];
}

function distance([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.hypot(x - otherX, y - otherY);
}
