import { beforeEach, expect, test } from 'vitest';
import { withDatabase } from './database.ts';
import { preflight } from './preflight.ts';
import { freshBrowser } from './testing/fresh-browser.ts';

beforeEach(freshBrowser);

test('a whole vault passes, and nothing stays', async () => {
  await preflight();
  await preflight();
  expect(await withDatabase((database) => database.count('canaries'))).toBe(0);
  expect(await withDatabase((database) => database.count('records'))).toBe(0);
});
