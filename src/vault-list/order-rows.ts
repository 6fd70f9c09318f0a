import { type CredentialState, credentialStates } from '../domain/credential.ts';
import { stateAt, waitsForActivation } from '../domain/life.ts';
import type { VaultRow } from './vault-rows.ts';

/** What the list can be sorted by, in the order in which it is offered. */
export const orders = ['waiting', 'name', 'end', 'added', 'state'] as const;
export type Order = (typeof orders)[number];

type Compare = (one: VaultRow, other: VaultRow) => number;

/**
 * The rows in an order; equals the newest first.
 * @param compareNames tells which name comes first in the person's language
 */
export function orderRows(
  rows: readonly VaultRow[],
  order: Order,
  now: number,
  compareNames: (one: string, other: string) => number,
): readonly VaultRow[] {
  const compare: Readonly<Record<Order, Compare>> = {
    waiting: by(({ credential }) => (waitsForActivation(credential, now) ? 0 : 1)),
    name: (one, other) => compareNames(one.credential.name, other.credential.name),
    end: by(({ credential }) => endRank(credential.expiresAt, now)),
    added: () => 0,
    state: by(({ credential }) => rankOf(stateAt(credential, now))),
  };
  const newest = by(({ credential }) => -credential.capturedAt);
  return [...rows].sort((one, other) => compare[order](one, other) || newest(one, other));
}

function by(rank: (row: VaultRow) => number): Compare {
  return (one, other) => {
    const [first, second] = [rank(one), rank(other)];
    // Not the difference: two that never end are equal.
    return first < second ? -1 : first > second ? 1 : 0;
  };
}

/** What ends next comes first; what has ended comes after all that still goes on, the latest first. */
function endRank(end: number | undefined, now: number): number {
  if (end === undefined) return Number.MAX_SAFE_INTEGER / 2;
  return end > now ? end : Number.MAX_SAFE_INTEGER - end;
}

const ranks = new Map<CredentialState, number>(credentialStates.map((state, index) => [state, index]));

function rankOf(state: CredentialState): number {
  return ranks.get(state) ?? credentialStates.length;
}
