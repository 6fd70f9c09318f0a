/** The help article "How to create Organization": who creates it administers it. */
import type { Condition, Guide, Step } from '../../guide/guide.ts';
import { restsWithout } from '../../guide/lasting.ts';
import * as landmarks from '../landmarks.ts';
import { anywhere, organizationsScreen, wayToOrganizations } from './way-there.ts';

const dialogShown: Condition = { seen: landmarks.organizationDialog };

/** It is in the list, under the name that was given. */
const created: Condition = {
  all: [
    { told: landmarks.organizationNameField },
    { seen: landmarks.createdOrganization },
    { not: dialogShown },
  ],
};

const create: Step = {
  id: 'create',
  title: 'step_createOrganization_title',
  text: 'step_createOrganization_text',
  targets: [{ landmark: landmarks.createOrganization, text: 'step_createOrganization_button' }],
  done: { any: [dialogShown, created] },
};

const nameOrganization: Step = {
  id: 'name-organization',
  title: 'step_nameOrganization_title',
  text: 'step_nameOrganization_text',
  lasting: restsWithout,
  targets: [
    { landmark: landmarks.organizationNameField, text: 'step_nameOrganization_field' },
    {
      landmark: landmarks.organizationOk,
      text: 'step_nameOrganization_ok',
      when: { filled: landmarks.organizationNameField },
      tells: landmarks.organizationNameField,
    },
  ],
  done: created,
};

export const createOrganization: Guide = {
  id: 'create-organization',
  title: 'guide_createOrganization_title',
  end: 'guide_createOrganization_end',
  ...anywhere,
  here: organizationsScreen,
  steps: [...wayToOrganizations, create, nameOrganization],
};
