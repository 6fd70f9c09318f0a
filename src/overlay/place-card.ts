/** Where the card goes: beside the ringed element, never on it. Pure; all in CSS pixels of the viewport. */
import { type Box, clamp, overlap, type Point, type Size } from './geometry.ts';

/** Between the card and what it stands beside. */
const gap = 12;
/** Between the card and the edge of the window. */
const margin = 8;
/** A card lower than this shows nothing worth reading. */
const leastHeight = 96;

export interface Placement extends Point {
  /** Only where there is less room than the card would like. */
  readonly maxHeight?: number | undefined;
}

export interface Surroundings {
  readonly viewport: Size;
  /** The ring around the element to use; undefined while nothing is ringed. */
  readonly ring?: Box | undefined;
  /** The dialog, section or row that the ringed element stands in: the card stands beside all of it if there is room. */
  readonly context?: Box | undefined;
  /** What should stay free if possible: the launcher, what there is to choose from. */
  readonly obstacles: readonly Box[];
  /** Where the person put the card. */
  readonly chosen?: Point | undefined;
  readonly rightToLeft: boolean;
}

/** The place for a card of that size. It covers the ring only where the window has no room beside it at all. */
export function placeCard(card: Size, around: Surroundings): Placement {
  const { viewport, ring, context, obstacles, chosen } = around;
  const free = (point: Point, blocked: readonly Box[]) =>
    blocked.every((box) => overlap({ ...point, ...card }, box) === 0);
  if (chosen) {
    const kept = inside(chosen, card, viewport);
    if (!ring || free(kept, [ring])) return kept;
  }
  const docked = corners(card, around);
  if (!ring) return docked.find((point) => free(point, obstacles)) ?? leastOn(obstacles, card, docked);
  const beside = [...(context ? sides(card, context, around) : []), ...sides(card, ring, around)];
  return (
    beside.find((point) => free(point, [ring, ...obstacles])) ??
    beside.find((point) => free(point, [ring])) ??
    docked.find((point) => free(point, [ring])) ??
    strip(ring, viewport) ??
    leastOn([ring], card, docked)
  );
}

/**
 * The four sides of `box` with room for the card, level with the ring; the reading direction's far side first, below
 * last: what comes next often opens there.
 */
function sides(card: Size, box: Box, { viewport, rightToLeft, ring = box }: Surroundings): Point[] {
  const right = { x: box.x + box.width + gap, y: ring.y };
  const left = { x: box.x - gap - card.width, y: ring.y };
  const middle = ring.x + ring.width / 2 - card.width / 2;
  const above = { x: middle, y: box.y - gap - card.height };
  const below = { x: middle, y: box.y + box.height + gap };
  const level = ({ x, y }: Point) => ({ x, y: inside({ x, y }, card, viewport).y });
  const centred = ({ x, y }: Point) => ({ x: inside({ x, y }, card, viewport).x, y });
  const [far, near] = rightToLeft ? [left, right] : [right, left];
  return [level(far), level(near), centred(above), centred(below)].filter((point) => {
    const { x, y } = inside(point, card, viewport);
    return x === point.x && y === point.y && fits(card, viewport);
  });
}

/** The corners, the one where a reader ends first; lifted over an obstacle that stands there. */
function corners(card: Size, { viewport, obstacles, rightToLeft }: Surroundings): Point[] {
  const inset = 16;
  const left = inset;
  const right = viewport.width - inset - card.width;
  const top = inset;
  const bottom = viewport.height - inset - card.height;
  const [end, start] = rightToLeft ? [left, right] : [right, left];
  const raw = [
    { x: end, y: bottom },
    { x: start, y: bottom },
    { x: end, y: top },
    { x: start, y: top },
  ];
  return raw.map((corner) => {
    const hit = obstacles.find((box) => overlap({ ...corner, ...card }, box) > 0);
    const y = !hit ? corner.y : corner.y === top ? hit.y + hit.height + gap : hit.y - gap - card.height;
    return inside({ x: corner.x, y }, card, viewport);
  });
}

/** The higher one of the strips above and below the ring, with a card cut to its height. */
function strip(ring: Box, viewport: Size): Placement | undefined {
  const above = ring.y - gap - margin;
  const below = viewport.height - (ring.y + ring.height) - gap - margin;
  const maxHeight = Math.max(above, below);
  if (maxHeight < leastHeight) return undefined;
  return { x: margin, y: above > below ? margin : ring.y + ring.height + gap, maxHeight };
}

function leastOn(boxes: readonly Box[], card: Size, points: readonly Point[]): Point {
  const covered = (point: Point) =>
    boxes.reduce((area, box) => area + overlap({ ...point, ...card }, box), 0);
  return points.reduce((best, point) => (covered(point) < covered(best) ? point : best));
}

function inside({ x, y }: Point, card: Size, viewport: Size): Point {
  return {
    x: clamp(x, margin, viewport.width - margin - card.width),
    y: clamp(y, margin, viewport.height - margin - card.height),
  };
}

function fits(card: Size, viewport: Size): boolean {
  return card.width + 2 * margin <= viewport.width && card.height + 2 * margin <= viewport.height;
}
