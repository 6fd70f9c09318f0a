/** A small guide and forged sights, for the tests of this folder. */
import type { Journal } from '../domain/run.ts';
import type { Landmark, Sight, Sighting } from '../locate/landmark.ts';
import type { Guide } from './guide.ts';

const landmark = (id: string): Landmark => ({ id, role: 'control' });

export const gear = landmark('gear');
export const create = landmark('create');
export const field = landmark('field');
export const save = landmark('save');
export const dialog = landmark('dialog');
export const activate = landmark('activate');
export const all: readonly Landmark[] = [gear, create, field, save, dialog, activate];

/** Open the menu and create; fill in a name and save; activate what was saved. */
export const guide: Guide = {
  id: 'small',
  title: 'title',
  end: 'end',
  steps: [
    {
      id: 'create',
      title: 'create',
      text: 'create',
      targets: [
        { landmark: gear, text: 'gear' },
        { landmark: create, text: 'create' },
      ],
      done: { any: [{ fact: 'saved' }, { seen: dialog }] },
    },
    {
      id: 'name',
      title: 'name',
      text: 'name',
      requires: { seen: dialog },
      targets: [
        { landmark: field, text: 'field' },
        { landmark: save, text: 'save', when: { filled: field } },
      ],
      done: { fact: 'saved' },
    },
    {
      id: 'activate',
      title: 'activate',
      text: 'activate',
      requires: { fact: 'saved' },
      targets: [{ landmark: activate, text: 'activate' }],
      done: { fact: 'activated' },
    },
  ],
};

export const nothingYet: Journal = { skipped: [] };

/** What locating would say of one landmark; missing unless told otherwise. */
export function sighting(of: Landmark, what: Partial<Sighting> = {}): Sighting {
  return {
    landmark: of,
    status: 'missing',
    candidates: [],
    confidence: 0,
    margin: 0,
    usable: false,
    filled: false,
    evidence: [],
    took: 0,
    ...what,
  };
}

/** A sight in which these are found and usable. */
export function usable(...landmarks: readonly Landmark[]): Sight {
  return sightOf(landmarks.map((each) => sighting(each, { status: 'found', usable: true })));
}

/** A sight of these sightings. */
export function sightOf(sightings: readonly Sighting[]): Sight {
  return new Map(sightings.map((each) => [each.landmark.id, each]));
}
