import { expect, test } from 'vitest';
import { type Order, orderRows, orders } from './order-rows.ts';
import { listed } from './testing/listed.ts';

const now = 1000;
const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const credentials = [
  listed({ name: 'Token 10', capturedAt: 5, state: 'active' }),
  listed({ name: 'émile', capturedAt: 4, expiresAt: 2000 }),
  listed({ name: 'token 9', capturedAt: 3, state: 'active', expiresAt: 1500 }),
  listed({ name: 'Eve', capturedAt: 2, state: 'deactivated', expiresAt: 900 }),
  listed({ name: 'Fred', capturedAt: 1, expiresAt: 3000 }),
  listed({ name: 'Adam', capturedAt: 0, state: 'active', expiresAt: 500 }),
];

const expected: Readonly<Record<Order, readonly string[]>> = {
  waiting: ['émile', 'Fred', 'Token 10', 'token 9', 'Eve', 'Adam'],
  name: ['Adam', 'émile', 'Eve', 'Fred', 'token 9', 'Token 10'],
  end: ['token 9', 'émile', 'Fred', 'Token 10', 'Eve', 'Adam'],
  added: ['Token 10', 'émile', 'token 9', 'Eve', 'Fred', 'Adam'],
  state: ['émile', 'Fred', 'Token 10', 'token 9', 'Eve', 'Adam'],
};

test.each(orders)('by %s', (order) => {
  const rows = [...credentials].reverse().map((credential, index) => ({ credential, deleted: index === 0 }));
  const ordered = orderRows(rows, order, now, compare);
  expect(ordered.map(({ credential }) => credential.name)).toEqual(expected[order]);
  expect(ordered.filter(({ deleted }) => deleted).map(({ credential }) => credential.name)).toEqual(['Adam']);
});
