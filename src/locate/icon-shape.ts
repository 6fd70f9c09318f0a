/** Recognises an unlabelled svg drawing by its outline. Only run for the few candidates that carry no other hint. */
import type { Drawing } from './icon-words.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const samples = 96;

/** What was found out about drawings, by their geometry: the same few are on a page again and again. */
const known = new Map<string, Drawing | undefined>();
const mostKnown = 200;

/** What the drawing looks like, or undefined for anything but the few shapes known here. Needs a laid-out svg. */
export function drawingByShape(svg: SVGSVGElement): Drawing | undefined {
  const shapes = [
    ...svg.querySelectorAll<SVGGeometryElement>('path,circle,line,polyline,polygon,rect,ellipse'),
  ].filter((shape) => !isInvisible(shape));
  if (shapes.length === 0 || shapes.length > 16) return undefined;
  const geometry = shapes.map((shape) => shape.outerHTML).join('');
  if (geometry.length > 4000) return undefined;
  if (!known.has(geometry)) {
    if (known.size >= mostKnown) known.clear();
    known.set(geometry, judge(shapes));
  }
  return known.get(geometry);
}

function judge(shapes: readonly SVGGeometryElement[]): Drawing | undefined {
  try {
    const outlines = shapes.flatMap(outlinesOf).filter((outline) => outline.length > 3);
    return isDots(outlines) ? 'dots' : isCross(outlines) ? 'cross' : isGear(outlines) ? 'gear' : undefined;
  } catch {
    // Geometry is refused for shapes that are not rendered.
    return undefined;
  }
}

/** Icon sets frame their drawings with an empty path of the size of the view box. */
function isInvisible(shape: SVGGeometryElement): boolean {
  return shape.getAttribute('stroke') === 'none' && shape.getAttribute('fill') === 'none';
}

/** The closed or open lines of one shape, each as evenly spaced points. */
function outlinesOf(shape: SVGGeometryElement): Point[][] {
  const total = shape.getTotalLength();
  if (total === 0) {
    const { x, y } = shape.getBBox();
    return [Array.from({ length: 4 }, () => ({ x, y }))];
  }
  const step = total / samples;
  const outlines: Point[][] = [[]];
  let last: Point | undefined;
  for (let index = 0; index <= samples; index++) {
    const { x, y } = shape.getPointAtLength(Math.min(total, index * step));
    // A gap wider than a step of the pen is a move to the next outline; lengths along curves are only approximate.
    if (last && Math.hypot(x - last.x, y - last.y) > step * 1.5) outlines.push([]);
    last = { x, y };
    outlines.at(-1)?.push(last);
  }
  return outlines;
}

function bounds(points: readonly Point[]): { x: number; y: number; width: number; height: number } {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  return { x: left + width / 2, y: top + height / 2, width, height };
}

/** Three equal small things in one line. */
function isDots(outlines: readonly Point[][]): boolean {
  if (outlines.length !== 3) return false;
  const boxes = outlines.map(bounds);
  const [whole, first] = [bounds(outlines.flat()), boxes[0]];
  if (!first) return false;
  const size = Math.max(whole.width, whole.height);
  const alike = boxes.every(
    (box) =>
      Math.abs(box.width - first.width) < 0.1 * size && box.width < 0.4 * size && box.height < 0.4 * size,
  );
  return alike && Math.min(whole.width, whole.height) < 0.45 * size;
}

/** Two straight lines that cross in the middle, slanting. */
function isCross(outlines: readonly Point[][]): boolean {
  if (outlines.length !== 2) return false;
  const whole = bounds(outlines.flat());
  return outlines.every((outline) => {
    const [start, end] = [outline[0], outline.at(-1)];
    if (!start || !end) return false;
    const box = bounds(outline);
    const straight = Math.abs(
      Math.hypot(end.x - start.x, end.y - start.y) - Math.hypot(box.width, box.height),
    );
    const slanting = box.width > 0.8 * whole.width && box.height > 0.8 * whole.height;
    return slanting && straight < 0.05 * whole.width;
  });
}

/** Teeth all around a middle: going round, the distance from it swings at least five times. */
function isGear(outlines: readonly Point[][]): boolean {
  const whole = bounds(outlines.flat());
  if (Math.abs(whole.width - whole.height) > 0.25 * Math.max(whole.width, whole.height)) return false;
  const radius = Math.max(whole.width, whole.height) / 2;
  const furthest = new Map<number, number>();
  for (const { x, y } of outlines.flat()) {
    const slot = Math.round((Math.atan2(y - whole.y, x - whole.x) / (2 * Math.PI)) * 48 + 48) % 48;
    furthest.set(slot, Math.max(furthest.get(slot) ?? 0, Math.hypot(x - whole.x, y - whole.y)));
  }
  if (furthest.size < 36) return false;
  const around = [...furthest]
    .sort(([first], [second]) => first - second)
    .map(([, distance]) => distance / radius);
  const [low, high] = [Math.min(...around), Math.max(...around)];
  if (high - low < 0.1 || low < 0.4) return false;
  const middle = (low + high) / 2;
  const teeth = around.filter(
    (value, index) => value >= middle && (around.at(index - 1) ?? 0) < middle,
  ).length;
  return teeth >= 5 && teeth <= 16 && hasHub(outlines, whole, radius);
}

/** A round hole or ring in the middle. */
function hasHub(outlines: readonly Point[][], centre: Point, radius: number): boolean {
  return outlines.some((outline) => {
    const box = bounds(outline);
    const centred = Math.hypot(box.x - centre.x, box.y - centre.y) < 0.12 * radius;
    return (
      centred &&
      box.width < 1.3 * radius &&
      box.width > 0.2 * radius &&
      Math.abs(box.width - box.height) < 0.1 * radius
    );
  });
}
