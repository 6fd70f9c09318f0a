/** Boxes in CSS pixels of the viewport. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point, Size {}

/** The box with `by` pixels more on each side. */
export function inflate({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** What both boxes cover; undefined when that is less than a pixel. */
export function intersect(a: Box, b: Box): Box | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width >= 1 && height >= 1 ? { x, y, width, height } : undefined;
}

/** The area both boxes cover, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const common = intersect(a, b);
  return common ? common.width * common.height : 0;
}

/** Whether two boxes, or the lack of them, are the same to the eye. */
export function sameBox(a: Box | undefined, b: Box | undefined): boolean {
  if (!a || !b) return a === b;
  return (['x', 'y', 'width', 'height'] as const).every((key) => Math.abs(a[key] - b[key]) < 0.1);
}

/** `value` kept between `least` and `most`; `least` wins when there is no room. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
