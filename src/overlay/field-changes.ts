import type { Sight } from '../locate/landmark.ts';

/** Marks what shows another text than when it was first seen. Of another row, that is another thing. */
export function fieldChanges(): (sight: Sight) => Sight {
  const first = new Map<string, string>();
  return (sight) => {
    const changed = [...sight].flatMap(([id, sighting]) => {
      if (sighting.text === undefined) return [];
      const { within } = sighting.landmark;
      const row = within && sight.get(within.id)?.told;
      const key = JSON.stringify([id, row]);
      const before = first.get(key) ?? sighting.text;
      first.set(key, before);
      return before === sighting.text ? [] : [[id, { ...sighting, changed: true }] as const];
    });
    return changed.length > 0 ? new Map([...sight, ...changed]) : sight;
  };
}
