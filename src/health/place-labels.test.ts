import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '../overlay/geometry.ts';
import { placeLabels } from './place-labels.ts';

const window = { width: 1000, height: 700 };
const size = { width: 90, height: 16 };

test('a label stands on the upper edge of its outline, or below the one that stands there', () => {
  const mark = { x: 100, y: 100, width: 200, height: 50 };
  expect(placeLabels([mark, mark], [size, size], window)).toMatchObject([
    { x: 100, y: 84 },
    { x: 100, y: 100 },
  ]);
});

test('at the edge of the window it is kept inside', () => {
  expect(placeLabels([{ x: 980, y: 2, width: 20, height: 20 }], [size], window)).toMatchObject([
    { x: 910, y: 0 },
  ]);
});

test('no two labels lie on each other', () => {
  const mark = fc.record({
    x: fc.integer({ min: 0, max: 1000 }),
    y: fc.integer({ min: 0, max: 700 }),
    width: fc.constant(50),
    height: fc.constant(20),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 25 }), (marks) => {
      const placed = placeLabels(
        marks,
        marks.map(() => size),
        window,
      ).map((point) => ({ ...point, ...size }));
      for (const [index, one] of placed.entries())
        for (const other of placed.slice(index + 1)) expect(overlap(one, other)).toBe(0);
    }),
  );
});
