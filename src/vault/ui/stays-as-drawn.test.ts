import { expect, test } from 'vitest';
import type { Credential } from '../../domain/credential.ts';
import { newCredential } from '../testing/fresh-browser.ts';
import { staysAsDrawn } from './stays-as-drawn.ts';

const day = 86_400_000;
const { value: _, ...labels } = newCredential();
const lasting = (state: Credential['state']): Credential => ({
  ...labels,
  capturedAt: 0,
  expiresAt: 365 * day,
  state,
  stateSince: 0,
  history: [{ at: 0, cause: 'seen-active', state }],
});

test('an active credential far from its end looks the same for months', () => {
  expect(staysAsDrawn(lasting('active'), day, 200 * day)).toBe(true);
});

test('what waits, what comes near its end and what has ended are drawn anew', () => {
  expect(staysAsDrawn({ ...lasting('not-activated'), history: [] }, day, day + 1)).toBe(false);
  expect(staysAsDrawn(lasting('active'), 330 * day, 340 * day)).toBe(false);
  expect(staysAsDrawn(lasting('active'), 340 * day, 341 * day)).toBe(false);
  expect(staysAsDrawn(lasting('active'), 200 * day, 366 * day)).toBe(false);
});
