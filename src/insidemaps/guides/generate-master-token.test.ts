import { describe, expect, test } from 'vitest';
import type { RecordId } from '../../domain/credential.ts';
import type { Journal } from '../../domain/run.ts';
import { deriveStep } from '../../guide/derive-step.ts';
import { sighting, sightOf } from '../../guide/testing.ts';
import { troubleOf } from '../../guide/trouble.ts';
import type { Landmark, Sighting } from '../../locate/landmark.ts';
import * as landmarks from '../landmarks.ts';
import { generateMasterToken } from './generate-master-token.ts';

type Seen = Landmark | readonly [Landmark, Partial<Sighting>];
const saved: Journal = { skipped: [], saved: '0'.repeat(32) as RecordId };
const covered = { status: 'found', usable: false } as const;
const filled = { status: 'found', usable: true, filled: true } as const;

function shown(seen: readonly Seen[], journal: Journal = { skipped: [] }): string {
  const sightings = seen.map((each) =>
    'id' in each ? sighting(each, { status: 'found', usable: true }) : sighting(...each),
  );
  const { step, target, done } = deriveStep(generateMasterToken, sightOf(sightings), journal);
  return done ? 'done' : `${step.id}: ${target?.landmark.id ?? 'in words'}`;
}

const { getStarted, signInForm, emailField, passwordField, signInButton } = landmarks;
const form = [signInForm, emailField, passwordField, signInButton];
const { userMenu, myOrganizations, organizationDetails, apiTab, usersTab } = landmarks;
const { masterTokensSection, masterTokensCogwheel, generateToken } = landmarks;
const { tokenNameDialog, tokenNameField, tokenNameSave, tokenPrompt, tokenPromptClose } = landmarks;
const { credentialRow, credentialRowCogwheel, activate } = landmarks;
const apiScreen = [userMenu, apiTab, usersTab, masterTokensSection, masterTokensCogwheel];
const behindDialog = apiScreen.map((each) => [each, covered] as const);

describe('the step on each screen of the article', () => {
  test.each<[string, readonly Seen[], Journal?]>([
    ['sign-in: in words', []],
    ['sign-in: get-started', [getStarted]],
    ['sign-in: email-field', form],
    ['sign-in: password-field', [...form, [emailField, filled]]],
    ['sign-in: sign-in-button', [...form, [emailField, filled], [passwordField, filled]]],
    ['open-user-menu: user-menu', [userMenu]],
    ['open-organizations: my-organizations', [userMenu, myOrganizations]],
    ['open-organization: organization-details', [userMenu, organizationDetails]],
    ['open-organization: organization-details', [userMenu, myOrganizations, organizationDetails]],
    ['open-api-tab: api-tab', [userMenu, apiTab, usersTab]],
    ['open-api-tab: in words', [userMenu, usersTab].map((each) => [each, covered])],
    ['generate: master-tokens-cogwheel', apiScreen],
    ['generate: generate-token', [...apiScreen, generateToken]],
    ['name-token: token-name-field', [...behindDialog, tokenNameDialog, tokenNameField, tokenNameSave]],
    [
      'name-token: token-name-save',
      [...behindDialog, tokenNameDialog, [tokenNameField, filled], tokenNameSave],
    ],
    ['save-token: in words', [...behindDialog, tokenPrompt, tokenPromptClose]],
    ['save-token: token-prompt-close', [...behindDialog, tokenPrompt, tokenPromptClose], saved],
    ['activate: credential-row-cogwheel', [...apiScreen, credentialRow, credentialRowCogwheel], saved],
    ['activate: activate', [...apiScreen, credentialRow, credentialRowCogwheel, activate], saved],
    ['done', apiScreen, { ...saved, activated: true }],
  ])('%s', (expected, seen, journal) => {
    expect(shown(seen, journal)).toBe(expected);
  });
});

describe('away from the way', () => {
  test('a prompt that was closed before anything was saved leads back to generating', () => {
    expect(shown(apiScreen)).toBe('generate: master-tokens-cogwheel');
  });

  test('signed out after saving: the way back to the row, not to a second token', () => {
    expect(shown([getStarted], saved)).toBe('sign-in: get-started');
    expect(shown([userMenu], saved)).toBe('open-user-menu: user-menu');
    expect(shown([...apiScreen], saved)).toBe('activate: in words');
  });

  test('in the list of another organization the card says where the saved token is', () => {
    const inList = sightOf(apiScreen.map((each) => sighting(each, { status: 'found', usable: true })));
    const { step } = deriveStep(generateMasterToken, inList, saved);
    const trouble = (lost: boolean) =>
      troubleOf(generateMasterToken, step, { sight: inList, journal: saved, lost });
    expect(trouble(true)).toBe('trouble_otherOrganization_text');
    expect(trouble(false)).toBeUndefined();
  });

  test('another person’s row is never activated: nothing was saved in this run', () => {
    expect(shown([...apiScreen, activate])).toBe('generate: master-tokens-cogwheel');
  });
});
