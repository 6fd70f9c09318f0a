import { expect, test } from 'vitest';
import { never, TooLateError, until } from './poll.ts';

test('answers as soon as something is seen', async () => {
  let looks = 0;
  expect(await until('the third look', () => ++looks === 3 && 'seen')).toBe('seen');
  expect(looks).toBe(3);
});

test('says what was awaited and what was seen instead', async () => {
  const late = until('a card', () => false, { seconds: 0.1, inWords: () => 'a launcher' });
  await expect(late).rejects.toThrow(
    new TooLateError('Not seen within 0.1 s: a card. Seen instead: a launcher'),
  );
});

test('fails when what must not happen does', async () => {
  await expect(never('a click', 0.2, async () => false)).resolves.toBeUndefined();
  await expect(never('a click', 5, async () => true)).rejects.toThrow('It happened: a click.');
});
