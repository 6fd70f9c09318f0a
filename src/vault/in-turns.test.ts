import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

test('results come in the order of the items', async () => {
  expect(await inTurns([3, 1, 2], async (item) => item * 2)).toEqual([6, 2, 4]);
});

test('between items that take long there is room for others', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('somebody else'));
  await inTurns(['first', 'second'], async (item) => {
    const end = performance.now() + 20;
    while (performance.now() < end);
    order.push(item);
  });
  expect(order).toEqual(['first', 'somebody else', 'second']);
});

test('what fails ends it', async () => {
  const done: number[] = [];
  const work = async (item: number) => {
    if (item === 2) throw new Error('no');
    done.push(item);
  };
  await expect(inTurns([1, 2, 3], work)).rejects.toThrow('no');
  expect(done).toEqual([1]);
});
