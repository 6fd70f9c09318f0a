import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, overlap } from './geometry.ts';
import { placeCard, type Surroundings } from './place-card.ts';

const card = { width: 320, height: 200 };
const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  viewport: { width: 1280, height: 720 },
  obstacles: [],
  rightToLeft: false,
  ...more,
});
const ring = (x: number, y: number, width = 40, height = 40): Box => ({ x, y, width, height });

describe('placeCard', () => {
  test('docks in the corner while nothing is ringed, beside the launcher', () => {
    expect(placeCard(card, around())).toEqual({ x: 944, y: 504 });
    expect(placeCard(card, around({ rightToLeft: true }))).toEqual({ x: 16, y: 504 });
    const launcher = { x: 1220, y: 660, width: 44, height: 44 };
    expect(placeCard(card, around({ obstacles: [launcher] }))).toEqual({ x: 944, y: 448 });
  });

  test('stands at the far side of the ring, in reading direction', () => {
    expect(placeCard(card, around({ ring: ring(100, 100) }))).toEqual({ x: 152, y: 100 });
    expect(placeCard(card, around({ ring: ring(600, 100), rightToLeft: true }))).toEqual({ x: 268, y: 100 });
    expect(placeCard(card, around({ ring: ring(1200, 600) }))).toEqual({ x: 868, y: 512 });
  });

  test('goes above or below what is as wide as the window', () => {
    expect(placeCard(card, around({ ring: ring(20, 400, 1240) }))).toEqual({ x: 480, y: 188 });
    expect(placeCard(card, around({ ring: ring(20, 40, 1240) }))).toEqual({ x: 480, y: 92 });
  });

  test('stands beside the whole dialog or row where there is room', () => {
    const row = { x: 20, y: 300, width: 1240, height: 50 };
    expect(placeCard(card, around({ ring: ring(1200, 305), context: row }))).toEqual({ x: 952, y: 88 });
    const dialog = { x: 340, y: 30, width: 500, height: 300 };
    expect(placeCard(card, around({ ring: ring(360, 100), context: dialog }))).toEqual({ x: 852, y: 100 });
    const everything = { x: 0, y: 0, width: 1280, height: 720 };
    expect(placeCard(card, around({ ring: ring(100, 100), context: everything })).x).toBe(152);
  });

  test('stays where the person put it, unless that is on the ring', () => {
    const chosen = { x: 500, y: 300 };
    expect(placeCard(card, around({ chosen, ring: ring(100, 100) }))).toEqual(chosen);
    expect(placeCard(card, around({ chosen, ring: ring(600, 350) }))).not.toEqual(chosen);
    expect(placeCard(card, around({ chosen: { x: 5000, y: -10 } }))).toEqual({ x: 952, y: 8 });
  });

  test('is cut to the room there is in a small window', () => {
    const narrow = around({ viewport: { width: 320, height: 300 }, ring: ring(10, 10, 300, 120) });
    expect(placeCard({ width: 304, height: 200 }, narrow)).toEqual({ x: 8, y: 142, maxHeight: 150 });
  });

  test('never covers the ring where there is room beside it', () => {
    const pixels = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        pixels(1200),
        pixels(680),
        fc.integer({ min: 8, max: 900 }),
        fc.integer({ min: 8, max: 240 }),
        fc.boolean(),
        fc.option(fc.record({ x: pixels(1400), y: pixels(800) }), { nil: undefined }),
        fc.option(fc.record({ x: pixels(900), y: pixels(500), width: pixels(900), height: pixels(400) }), {
          nil: undefined,
        }),
        (x, y, width, height, rightToLeft, chosen, context) => {
          const target = ring(x, y, width, height);
          const { maxHeight = card.height, ...point } = placeCard(
            card,
            around({ ring: target, rightToLeft, chosen, context }),
          );
          const placed = { ...point, width: card.width, height: Math.min(card.height, maxHeight) };
          expect(overlap(placed, target)).toBe(0);
          expect(placed.x).toBeGreaterThanOrEqual(8);
          expect(placed.y).toBeGreaterThanOrEqual(8);
          expect(placed.x + placed.width).toBeLessThanOrEqual(1272);
          expect(placed.y + placed.height).toBeLessThanOrEqual(712);
        },
      ),
    );
  });
});
