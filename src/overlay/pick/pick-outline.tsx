import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { clamp, inflate } from '../geometry.ts';
import { ringReach, Spotlight } from '../spotlight.tsx';
import type { Picking } from './picking.ts';

/** What the person points at: a frame around it and its name; once it is picked, the ring. It is only seen, never touched. */
export function PickOutline({ picking }: { readonly picking: Picking }) {
  const { stage, pointed, box } = picking;
  const label = useRef<HTMLDivElement>(null);
  const frame = box.value && inflate(box.value, ringReach);

  useLayoutEffect(() => {
    const { current } = label;
    if (!current || !frame) return;
    const { offsetWidth: width, offsetHeight: height } = current;
    const above = frame.y - height - 2;
    const x = clamp(frame.x, 4, document.documentElement.clientWidth - width - 4);
    const y = above >= 4 ? above : clamp(frame.y + frame.height + 2, 4, window.innerHeight - height - 4);
    current.style.translate = `${x}px ${y}px`;
  });

  if (stage.value.at === 'asking') return <Spotlight box={box} />;
  if (stage.value.at !== 'picking' || !frame || !pointed.value) return null;
  const { x, y, width, height } = frame;
  return (
    <div class="pick" data-waykey="outline" aria-hidden="true">
      <div
        class="pick-frame"
        style={{ translate: `${x}px ${y}px`, width: `${width}px`, height: `${height}px` }}
      />
      <div ref={label} class="pick-name" dir="auto">
        {pointed.value.name || t('pick_nameless_label')}
      </div>
    </div>
  );
}
