import { type Signal, signal } from '@preact/signals';
import type { ButtonHTMLAttributes, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Point } from './geometry.ts';

/** How far an arrow key moves it, in CSS pixels. */
const stride = 24;
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -stride, y: 0 },
  ArrowRight: { x: stride, y: 0 },
  ArrowUp: { x: 0, y: -stride },
  ArrowDown: { x: 0, y: stride },
};

/** What a drag needs of the button it is done with. */
export type GripProps = Pick<
  ButtonHTMLAttributes,
  'onPointerDown' | 'onPointerMove' | 'onLostPointerCapture' | 'onKeyDown'
>;

export interface Drag {
  /** Where the person put it; undefined until they did. */
  readonly chosen: Signal<Point | undefined>;
  /** For the element to drag with. */
  readonly grip: GripProps;
}

/** Lets the person move `moved` with the pointer or the arrow keys. */
export function useDrag(moved: RefObject<HTMLElement | null>): Drag {
  return useMemo(() => {
    const chosen = signal<Point | undefined>(undefined);
    let held: Point | undefined;
    const place = (): Point => moved.current?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const grip: GripProps = {
      onPointerDown(event) {
        const { x, y } = place();
        held = { x: event.clientX - x, y: event.clientY - y };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event) {
        if (held) chosen.value = { x: event.clientX - held.x, y: event.clientY - held.y };
      },
      onLostPointerCapture() {
        held = undefined;
      },
      onKeyDown(event) {
        const by = arrows[event.key];
        if (!by) return;
        event.preventDefault();
        const { x, y } = place();
        chosen.value = { x: x + by.x, y: y + by.y };
      },
    };
    return { chosen, grip };
  }, [moved]);
}
