import type { Learned } from '../domain/description.ts';
import { described } from '../locate/describe.ts';
import type { Landmark } from '../locate/landmark.ts';
import { refine } from '../locate/refine.ts';

/** The landmarks with what the person showed of them; the same list for the same `learned`. */
export function refinedBy(
  landmarks: readonly Landmark[],
): (learned: readonly Learned[]) => readonly Landmark[] {
  let known: readonly Learned[] = [];
  let refined = landmarks;
  return (learned) => {
    if (learned !== known) {
      known = learned;
      refined = refine(landmarks, (landmark) => {
        const shown = learned.find((each) => each.landmark === landmark.id);
        return shown && described(landmark, shown.description);
      });
    }
    return refined;
  };
}
