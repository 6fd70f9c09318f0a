/** All landmarks as one list, each once: for tests that look for everything at once. */
import type { Landmark } from '../../locate/landmark.ts';
import * as byName from '../landmarks.ts';

export const landmarks: readonly Landmark[] = Object.values(byName);
