/** Which finder looks for which role. */
import { findDialogs } from './dialog.ts';
import { findFields } from './field.ts';
import { findControls } from './find-controls.ts';
import { findMenuButtons } from './find-menu-button.ts';
import { findMenuItems } from './find-menu-items.ts';
import { findTabs } from './find-tabs.ts';
import { findTexts } from './find-texts.ts';
import { findForms } from './form.ts';
import type { Landmark } from './landmark.ts';
import { isWithin, type Region } from './region.ts';
import { findRows } from './row.ts';
import { type Candidate, regionOf, type Scene } from './scene.ts';
import { findHeadings, findSections } from './section.ts';

/** All candidates for a landmark, containers resolved first. */
export function findCandidates(landmark: Landmark, scene: Scene): Candidate[] {
  const region = landmark.within && regionOf(landmark.within, scene);
  if (landmark.within && !region) return [];
  const outside = landmark.outside
    ?.map((other) => scene.resolve(other).best?.region)
    .filter((other) => other !== undefined);
  return find(landmark, scene, region).filter(
    ({ element }) =>
      (!region || isWithin(region, element)) &&
      !scene.ignoring?.contains(element) &&
      !outside?.some((other) => isWithin(other, element)),
  );
}

function find(landmark: Landmark, scene: Scene, region: Region | undefined): Candidate[] {
  switch (landmark.role) {
    case 'control':
      return landmark.opens && !landmark.names
        ? findMenuButtons(landmark, scene)
        : findControls(landmark, scene, region);
    case 'tab':
      return findTabs(landmark, scene, region);
    case 'menu-item':
      return findMenuItems(landmark, scene, region);
    case 'field':
      return findFields(landmark, scene, region);
    case 'heading':
      return findHeadings(landmark, scene);
    case 'section':
      return findSections(landmark, scene);
    case 'dialog':
      return findDialogs(landmark, scene);
    case 'form':
      return findForms(landmark, scene);
    case 'row':
      return findRows(landmark, scene, region);
    case 'text':
      return findTexts(landmark, scene, region);
  }
}
