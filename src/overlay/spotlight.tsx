import type { ReadonlySignal } from '@preact/signals';
import { type Box, inflate } from './geometry.ts';

/** Between the element and the ring, and how thick the ring is. */
const air = 4;
const thickness = 3;
/** What the ring covers beyond the element's own box. */
export const ringReach = air + thickness;

/** The ring around the element to use; nothing while that is not in sight. It is only seen, never touched. */
export function Spotlight({ box }: { readonly box: ReadonlySignal<Box | undefined> }) {
  if (!box.value) return null;
  const { x, y, width, height } = inflate(box.value, ringReach);
  return (
    <svg
      class="spotlight"
      data-waykey="spotlight"
      aria-hidden="true"
      width={width}
      height={height}
      style={{ translate: `${x}px ${y}px` }}
    >
      <path fill-rule="evenodd" d={ringPath(width, height)} />
    </svg>
  );
}

/** A rounded frame with a rounded hole, as one path. */
export function ringPath(width: number, height: number): string {
  const hole = rounded(thickness, thickness, width - 2 * thickness, height - 2 * thickness, 7);
  return `${rounded(0, 0, width, height, 10)} ${hole}`;
}

function rounded(x: number, y: number, width: number, height: number, most: number): string {
  const r = Math.max(0, Math.min(most, width / 2, height / 2));
  const across = width - 2 * r;
  const down = height - 2 * r;
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}z`;
}
