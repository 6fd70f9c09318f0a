import { expect, test } from 'vitest';
import type { Point } from '../pages/moves.ts';
import { delaysOf, never } from './delays.ts';

const at = (...places: number[]) => places.map((x): Point => [x, 0]);
const rest = { element: at(0), mark: at(2) };
/** So that the last moves have frames after them. */
const still = (value: number) => new Array<number>(never).fill(value);
const track = (element: number[], mark: number[]) => ({
  element: at(...element, ...still(element.at(-1) ?? 0)),
  mark: at(...mark, ...still(mark.at(-1) ?? 0)),
});

test('a mark that is with the element in each frame is not late', () => {
  expect(delaysOf(track([0, 10, 20, 30], [2, 12, 22, 32]), rest)).toEqual([0, 0, 0]);
});

test('a mark that is a frame behind is one frame late', () => {
  expect(delaysOf(track([0, 10, 20, 30, 30], [2, 2, 12, 22, 32]), rest)).toEqual([1, 1, 1]);
});

test('one that leaps to the end was late for all that it missed', () => {
  expect(delaysOf(track([0, 10, 20, 30, 30, 30], [2, 2, 2, 2, 2, 32]), rest)).toEqual([4, 3, 2]);
});

test('one that stays never comes', () => {
  expect(delaysOf(track([0, 10], [2, 2]), rest)).toEqual([never]);
});

test('a frame in which nothing moved says nothing', () => {
  expect(delaysOf(track([0, 0, 1], [50, 50, 50]), rest)).toEqual([]);
});
