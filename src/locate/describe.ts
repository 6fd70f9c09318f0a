/** From a thing that the person points at to a description by which it is found again. */
import { type Description, longestName } from '../domain/description.ts';
import { nameOf } from './accessible-name.ts';
import { contains, lineage, precedes } from './composed.ts';
import { fieldSelector } from './field-input.ts';
import { isNameless } from './find-controls.ts';
import { iconOf } from './icon.ts';
import { drawingsOf } from './icon-words.ts';
import type { IconKind, Landmark, LandmarkParams, Sighting } from './landmark.ts';
import { locate } from './locate.ts';
import { normalise } from './normalise.ts';
import { refine } from './refine.ts';
import { openEyes } from './visible.ts';

/** What is looked for, and where. */
export interface Looking {
  /** All landmarks that are looked for; `landmark` is one of them, or one they refer to. */
  readonly landmarks: readonly Landmark[];
  readonly params: LandmarkParams;
  readonly doc: Document;
  readonly ignoring?: Element | undefined;
}

/**
 * A description of `element`, which the person says is `landmark`. The most telling one by which it alone is found;
 * undefined when no description tells it from other things on the page.
 */
export function describeThing(
  element: Element,
  landmark: Landmark,
  looking: Looking,
): Description | undefined {
  return descriptionsOf(element, landmark).find((description) =>
    leadsTo(element, landmark, description, looking),
  );
}

/** The landmark that a description of another one makes. */
export function described(landmark: Landmark, description: Description): Landmark {
  const { id, outside, openedBy, input, several, not } = landmark;
  const { role, names, icon, place, where } = description;
  const inMenu = where === 'menu' && openedBy;
  const within = containerOf(landmark, description);
  return {
    id: `${id}-shown`,
    role: inMenu ? 'menu-item' : role,
    names,
    ...(inMenu && { openedBy }),
    ...(within && { within }),
    ...(icon && { icon }),
    ...(place && { place }),
    ...(outside && { outside }),
    ...(role === 'field' && input && { input }),
    ...(several && { several }),
    ...(not && { not }),
  };
}

function containerOf(landmark: Landmark, { where, heading }: Description): Landmark | undefined {
  if (where === 'container') return knownContainer(landmark);
  if (heading === undefined || (where !== 'dialog' && where !== 'section')) return undefined;
  return { id: `${landmark.id}-shown-in`, role: where, names: [heading] };
}

function knownContainer({ within, openedBy }: Landmark): Landmark | undefined {
  return within ?? openedBy?.within;
}

/** From the most telling to the least. */
function descriptionsOf(element: Element, landmark: Landmark): readonly Description[] {
  const role = element.matches(fieldSelector) ? 'field' : 'control';
  const name = normalise(nameOf(element, longestName));
  const names = name === '' ? [] : [name];
  const icon = names.length === 0 && role === 'control' ? iconKind(element, landmark) : undefined;
  if (names.length === 0 && !icon && role === 'control') return [];
  // A name that is the only one needs no place; a picture is hardly anything without one.
  const known = [...new Set([landmark.place, 'top-right' as const])];
  const places = names.length > 0 ? [undefined, ...known] : [...known, undefined];
  return wheresOf(element, landmark).flatMap((where) =>
    places.map(
      (place) => ({ role, names, ...(icon && { icon }), ...(place && { place }), ...where }) as const,
    ),
  );
}

function wheresOf(element: Element, landmark: Landmark): readonly Pick<Description, 'where' | 'heading'>[] {
  const heading = headingAbove(element);
  const wheres: Pick<Description, 'where' | 'heading'>[] = [];
  if (landmark.openedBy) wheres.push({ where: 'menu' });
  if (knownContainer(landmark)) wheres.push({ where: 'container' });
  if (heading) wheres.push({ where: 'dialog', heading }, { where: 'section', heading });
  // A word that is right in one place may stand for anything elsewhere.
  if (!knownContainer(landmark)) wheres.push({ where: 'page' });
  return wheres;
}

function leadsTo(element: Element, landmark: Landmark, description: Description, looking: Looking): boolean {
  const { landmarks, params, doc, ignoring } = looking;
  const refined = refine(landmarks, (each) =>
    each.id === landmark.id ? described(each, description) : undefined,
  );
  const sighting = locate(refined, params, doc, ignoring).get(landmark.id);
  return answers(sighting).some((answer) => contains(answer, element) || contains(element, answer));
}

function answers(sighting: Sighting | undefined): readonly Element[] {
  if (sighting?.status === 'several') return sighting.candidates;
  return sighting?.element ? [sighting.element] : [];
}

/** Only what has no words is known by its picture; one that nobody knows may be the one that is looked for. */
function iconKind(element: Element, landmark: Landmark): IconKind | undefined {
  if (!isNameless(element)) return undefined;
  const drawing = iconOf(element, openEyes(true))?.drawing;
  if (!drawing) return landmark.icon;
  return (Object.keys(drawingsOf) as IconKind[]).find((kind) => drawingsOf[kind].includes(drawing));
}

const headings = 'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading]';

/** The heading that the element stands under, normalised. */
function headingAbove(element: Element): string | undefined {
  for (const around of lineage(element)) {
    const above = [...around.querySelectorAll(headings)].filter(
      (heading) => heading !== element && !contains(element, heading) && precedes(heading, element),
    );
    const heading = above.findLast((one) => !contains(one, element)) ?? above.at(-1);
    const text = heading && normalise(nameOf(heading, longestName));
    if (text) return text;
  }
  return undefined;
}
