import type { Journal } from '../domain/run.ts';
import type { Landmark, Sight, Sighting } from '../locate/landmark.ts';
import { fold } from '../locate/normalise.ts';
import type { Condition } from './guide.ts';

/** Whether a condition holds for what is on the page and in the journal. */
export function holds(condition: Condition, sight: Sight, journal: Journal): boolean {
  if ('seen' in condition) return isSeen(sight.get(condition.seen.id));
  if ('usable' in condition) return isUsable(sight.get(condition.usable.id));
  if ('filled' in condition) return isSeen(sight.get(condition.filled.id), (sighting) => sighting.filled);
  if ('doubtful' in condition) return isDoubtful(sight.get(condition.doubtful.id));
  if ('fact' in condition) return isFact(journal[condition.fact]);
  if ('told' in condition) return sight.get(condition.told.id)?.told !== undefined;
  if ('gone' in condition) return sight.get(condition.gone.id)?.gone === true;
  if ('changed' in condition) return sight.get(condition.changed.id)?.changed === true;
  if ('same' in condition) return isSame(sight.get(condition.same.id));
  if ('any' in condition) return condition.any.some((each) => holds(each, sight, journal));
  if ('all' in condition) return condition.all.every((each) => holds(each, sight, journal));
  return !holds(condition.not, sight, journal);
}

/** Whether a person could use it now; a doubtful answer does not count. */
export function isUsable(sighting: Sighting | undefined): boolean {
  return isSeen(sighting, ({ usable }) => usable);
}

/**
 * What the person has to choose before `landmark` can be told: itself or what it stands in, when there are several of
 * that to use.
 */
export function choiceFor(landmark: Landmark, sight: Sight): Sighting | undefined {
  const own = sight.get(landmark.id);
  if (own?.status === 'several') return own.usable ? own : undefined;
  const { within, openedBy } = landmark;
  for (const around of [within, openedBy]) {
    const choice = around && choiceFor(around, sight);
    if (choice) return choice;
  }
  return undefined;
}

/** The only row there is of what `landmark` stands in, as long as nobody said that it is meant. */
export function onlyRow(landmark: Landmark, sight: Sight): Sighting | undefined {
  const own = sight.get(landmark.id);
  if (landmark.several) return own?.status === 'found' && own.told === undefined ? own : undefined;
  const around = landmark.within ?? landmark.openedBy;
  return around && onlyRow(around, sight);
}

/** The landmarks a condition looks at. */
export function landmarksIn(condition: Condition): readonly Landmark[] {
  if ('seen' in condition) return [condition.seen];
  if ('usable' in condition) return [condition.usable];
  if ('filled' in condition) return [condition.filled];
  if ('doubtful' in condition) return [condition.doubtful];
  if ('fact' in condition) return [];
  if ('told' in condition) return [condition.told];
  if ('gone' in condition) return [condition.gone];
  if ('changed' in condition) return [condition.changed];
  if ('same' in condition) return [condition.same];
  if ('any' in condition) return condition.any.flatMap(landmarksIn);
  if ('all' in condition) return condition.all.flatMap(landmarksIn);
  return landmarksIn(condition.not);
}

function isDoubtful(sighting: Sighting | undefined): boolean {
  return sighting?.status === 'unsure' || sighting?.status === 'several';
}

function isSeen(sighting: Sighting | undefined, also: (sighting: Sighting) => boolean = () => true): boolean {
  if (sighting?.status !== 'found' && sighting?.status !== 'several') return false;
  return also(sighting);
}

function isSame(sighting: Sighting | undefined): boolean {
  const { told, text } = sighting ?? {};
  return typeof told === 'string' && text !== undefined && fold(told) === fold(text);
}

function isFact(fact: Journal[keyof Journal]): boolean {
  return Array.isArray(fact) ? fact.length > 0 : Boolean(fact);
}
