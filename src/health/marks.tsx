import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type Box, sameBox } from '../overlay/geometry.ts';
import { visibleBox } from '../overlay/visible-box.ts';
import type { CheckedLandmark } from './page-check.ts';
import { placeLabels } from './place-labels.ts';

/** One element to outline. */
interface Marked {
  readonly id: string;
  readonly status: CheckedLandmark['status'];
  readonly element: Element;
}

/** Not by colour alone. */
const signs: Readonly<Record<CheckedLandmark['status'], string>> = {
  found: '✓',
  several: '✓',
  unsure: '?',
  missing: '',
};

/** Outlines everything that was recognised, with its id; they follow the page, are only seen and never touched. */
export function Marks({ landmarks }: { readonly landmarks: readonly CheckedLandmark[] }) {
  const marked = useMemo(
    () =>
      landmarks.flatMap(({ landmark: { id }, status, elements }) =>
        elements.map((element): Marked => ({ id, status, element })),
      ),
    [landmarks],
  );
  const boxes = useBoxes(marked);
  const container = useRef<HTMLDivElement>(null);
  const shown = marked.flatMap((each, index) => {
    const box = boxes[index];
    return box ? [{ ...each, box }] : [];
  });

  useLayoutEffect(() => {
    const labels = [...(container.current?.querySelectorAll<HTMLElement>('.mark-label') ?? [])];
    const sizes = labels.map(({ offsetWidth: width, offsetHeight: height }) => ({ width, height }));
    const window = { width: document.documentElement.clientWidth, height: globalThis.innerHeight };
    const places = placeLabels(
      shown.map(({ box }) => box),
      sizes,
      window,
    );
    for (const [index, { x, y }] of places.entries()) {
      (labels[index] as HTMLElement).style.translate = `${x}px ${y}px`;
    }
  });

  return (
    <div ref={container} class="marks" aria-hidden="true" data-waykey="marks">
      {shown.map(({ box: { x, y, width, height }, status, id }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing in it has a state
        <div key={index} class="mark" data-status={status} data-landmark={id}>
          <div
            class="mark-box"
            style={{ translate: `${x}px ${y}px`, inlineSize: `${width}px`, blockSize: `${height}px` }}
          />
          <span class="mark-label" dir="ltr">
            {signs[status]} {id}
          </span>
        </div>
      ))}
    </div>
  );
}

/** The visible boxes of what is marked, in every frame. */
function useBoxes(marked: readonly Marked[]): readonly (Box | undefined)[] {
  const boxes = useMemo(() => signal<readonly (Box | undefined)[]>([]), []);
  useEffect(() => {
    let frame = 0;
    const follow = () => {
      const now = marked.map(({ element }) => (element.isConnected ? visibleBox(element) : undefined));
      const before = boxes.peek();
      if (now.length !== before.length || now.some((box, index) => !sameBox(box, before[index])))
        boxes.value = now;
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [marked, boxes]);
  return boxes.value;
}
