/** Floating UI alone places whatever it is given: here a frame and nothing else. */
import { type AutoUpdateOptions, autoUpdate } from '@floating-ui/dom';
import type { Peer } from './peer.ts';

/** A frame that `autoUpdate` keeps on the element. */
export function floatingFrame(options: AutoUpdateOptions): Peer {
  return {
    show(element) {
      const frame = document.createElement('div');
      frame.className = 'frame';
      Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', pointerEvents: 'none' });
      document.body.append(frame);
      const update = () => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const size = { width: `${width}px`, height: `${height}px` };
        Object.assign(frame.style, { translate: `${x}px ${y}px`, ...size });
      };
      autoUpdate(element, frame, update, options);
    },
    mark: () => document.querySelector('.frame')?.getBoundingClientRect(),
  };
}
