/** Choices of one random page, drawn from fast-check so that a seed brings the same page back. */
import fc, { type GeneratorValue } from 'fast-check';

export interface Dice {
  /** 0 to `most`. */
  upTo(most: number): number;
  /** True one time in `times`. */
  oneIn(times: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** At least `least` and at most `most` of the list, in its order. */
  some<T>(list: readonly T[], least: number, most?: number): readonly T[];
}

/** Dice over one generator of fast-check. */
export function diceOf(generate: GeneratorValue): Dice {
  const upTo = (most: number): number => generate(fc.integer, { min: 0, max: most });
  return {
    upTo,
    oneIn: (times) => upTo(times - 1) === 0,
    pick: (list) => {
      const picked = list[upTo(list.length - 1)];
      if (picked === undefined) throw new Error('Nothing to pick from.');
      return picked;
    },
    some: (list, least, most = list.length) => {
      const count = least + upTo(Math.max(0, Math.min(most, list.length) - least));
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, list.length)) chosen.add(upTo(list.length - 1));
      return list.filter((_, index) => chosen.has(index));
    },
  };
}
