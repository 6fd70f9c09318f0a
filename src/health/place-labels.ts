/** Where the labels of outlines go so that each can be read. Pure; CSS pixels of the viewport. */
import { type Box, clamp, overlap, type Point, type Size } from '../overlay/geometry.ts';

/**
 * For each box in `marks` the place of its label, which is as large as the size of the same index: on its upper edge, or as
 * far below as it takes not to lie on another label.
 */
export function placeLabels(marks: readonly Box[], sizes: readonly Size[], viewport: Size): readonly Point[] {
  const placed: Box[] = [];
  for (const [index, mark] of marks.entries()) {
    const size = sizes[index] ?? { width: 0, height: 0 };
    const x = clamp(mark.x, 0, viewport.width - size.width);
    let label: Box = { ...size, x, y: clamp(mark.y - size.height, 0, viewport.height - size.height) };
    for (let blocking = hit(label, placed); blocking; blocking = hit(label, placed)) {
      label = { ...label, y: blocking.y + blocking.height };
    }
    placed.push(label);
  }
  return placed;
}

function hit(label: Box, placed: readonly Box[]): Box | undefined {
  return placed.find((other) => overlap(label, other) > 0);
}
