/** Landmarks with a second description each: drop-in copies with the same ids, which refer to one another. */
import type { Landmark } from './landmark.ts';

/** The landmarks, refined by what `also` answers for one; the same list when it answers for none. */
export function refine(
  landmarks: readonly Landmark[],
  also: (landmark: Landmark) => Landmark | undefined,
): readonly Landmark[] {
  const copies = new Map<Landmark, Landmark>();
  const copy = (landmark: Landmark): Landmark => {
    const known = copies.get(landmark);
    if (known) return known;
    const { within, openedBy, outside, unlessSeen } = landmark;
    // What it refers to, it refers to refined; what nothing was learned of stays the very same object.
    const parts = {
      ...(within && { within: copy(within) }),
      ...(openedBy && { openedBy: copy(openedBy) }),
      ...(outside && { outside: copyAll(outside) }),
      ...(unlessSeen && { unlessSeen: copyAll(unlessSeen) }),
    };
    const around: Landmark = isSame(landmark, parts) ? landmark : { ...landmark, ...parts };
    const other = also(around);
    const made = other ? { ...around, also: other } : around;
    copies.set(landmark, made);
    return made;
  };
  const copyAll = (list: readonly Landmark[]): readonly Landmark[] => sameList(list, list.map(copy));
  return sameList(landmarks, landmarks.map(copy));
}

function isSame(landmark: Landmark, parts: Partial<Landmark>): boolean {
  return Object.entries(parts).every(([key, value]) => landmark[key as keyof Landmark] === value);
}

function sameList(before: readonly Landmark[], after: readonly Landmark[]): readonly Landmark[] {
  return after.every((landmark, index) => landmark === before[index]) ? before : after;
}
