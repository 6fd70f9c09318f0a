import { describeThing, type Looking } from '../../locate/describe.ts';
import type { Landmark } from '../../locate/landmark.ts';
import type { Ask } from '../page-side.ts';
import { missingLike } from './missing-landmark.ts';
import { createPicking, type Picking } from './picking.ts';

/** Lets the person show what a guide misses; what they show is kept by the background. */
export function pickForGuide(
  guide: {
    readonly host: Element;
    readonly ask: Ask;
    /** What can be shown now. */
    readonly showable: () => readonly Landmark[];
    readonly looking: () => Looking;
  },
  until: AbortSignal,
): Picking {
  const { host, ask, showable, looking } = guide;
  return createPicking(
    document,
    host,
    {
      landmarkFor: (element) => missingLike(showable(), element),
      describe: (element, landmark) => describeThing(element, landmark, looking()),
      learn({ id: landmark }, description) {
        ask('learned/add', { landmark, description }).catch(() => undefined);
      },
    },
    until,
  );
}
