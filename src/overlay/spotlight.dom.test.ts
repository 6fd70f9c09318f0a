/** The ring in every frame of every kind of move, at every zoom, in a real browser. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OverlayPage, openOverlayPage } from './testing/in-chromium.ts';

let overlay: OverlayPage;
beforeAll(async () => {
  overlay = await openOverlayPage();
}, 60_000);
beforeEach(() => overlay.page.setViewportSize({ width: 1000, height: 700 }));
afterAll(() => overlay?.close());

const target = (style: string) =>
  `<button id="open" style="position: absolute; inline-size: 80px; block-size: 30px; ${style}">Open</button>`;

async function run(html: string): Promise<void> {
  await overlay.start(html);
  await overlay.page.evaluate('trial.run()');
  // There, not at rest: what it is on may never rest.
  const there = `trial.host.layer.querySelector('[data-waykey="spotlight"]') !== null`;
  await vi.waitFor(async () => expect(await overlay.page.evaluate(there)).toBe(true), { timeout: 8_000 });
}

/**
 * Runs `start`, then notes at the end of each of 30 frames how far the ring is from the element, and how far the element
 * has moved. What a frame shows is what stands when its animation callbacks are over.
 */
async function follow(start: string): Promise<{ readonly off: readonly number[]; readonly moved: number }> {
  return (await overlay.page.evaluate(`(async () => {
    const element = document.getElementById('open');
    const first = element.getBoundingClientRect();
    ${start};
    const off = [];
    let moved = 0;
    // Where a frame begins: start has moved it once already.
    let before = element.getBoundingClientRect();
    for (let frame = 0; frame < 30; frame++) {
      await new Promise((done) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
      }));
      const ring = trial.host.layer.querySelector('[data-waykey="spotlight"]')?.getBoundingClientRect();
      const now = element.getBoundingClientRect();
      moved = Math.max(moved, Math.hypot(now.x - first.x, now.y - first.y, now.width - first.width));
      // Within one frame: on the element where it is, or where it was one frame ago.
      const from = (box) => ring === undefined ? Infinity
        : Math.max(Math.abs(ring.x + 7 - box.x), Math.abs(ring.y + 7 - box.y), Math.abs(ring.width - 14 - box.width));
      off.push(Math.min(from(now), from(before)));
      before = now;
    }
    return { off, moved };
  })()`)) as { off: number[]; moved: number };
}

describe('it is on the element in every frame', () => {
  test.each([
    [
      'a smooth scroll of the window',
      `${target('left: 400px; top: 500px')}<div style="block-size: 3000px"></div>`,
      "scrollTo({ top: 200, behavior: 'smooth' })",
    ],
    [
      'a scroller in a scroller',
      `<div id="outer" style="position: absolute; left: 50px; top: 50px; inline-size: 600px; block-size: 500px; overflow: auto">
        <div style="block-size: 1500px"><div id="inner" style="position: absolute; top: 100px; inline-size: 500px; block-size: 350px;
        overflow: auto"><div style="block-size: 1500px">${target('left: 200px; top: 250px')}</div></div></div></div>`,
      '(function move() { outer.scrollTop += 2; inner.scrollTop += 3; if (outer.scrollTop < 60) requestAnimationFrame(move) })()',
    ],
    [
      'an animated transform',
      target('left: 300px; top: 300px; animation: go 2s linear infinite alternate') +
        '<style>@keyframes go { to { transform: translate(240px, 90px) scale(1.4) } }</style>',
      '',
    ],
    [
      'a transition of its container',
      `<div id="drawer" style="position: absolute; left: -200px; transition: left 400ms">${target('left: 300px; top: 300px')}</div>`,
      "drawer.style.left = '200px'",
    ],
    [
      'a sticky head',
      `<div id="box" style="position: absolute; left: 100px; top: 100px; inline-size: 500px; block-size: 400px; overflow: auto">
        <div style="block-size: 120px"></div><div style="position: sticky; top: 0; block-size: 40px">${target('left: 60px; top: 5px')}</div>
        <div style="block-size: 1500px"></div></div>`,
      '(function move() { box.scrollTop += 6; if (box.scrollTop < 150) requestAnimationFrame(move) })()',
    ],
    [
      'content that comes in above',
      `<div id="above"></div><div style="position: relative; block-size: 40px">${target('left: 400px; top: 5px')}</div>`,
      "(function grow(n) { above.style.blockSize = n * 4 + 'px'; if (n < 25) requestAnimationFrame(() => grow(n + 1)) })(0)",
    ],
  ])('%s', async (_, html, start) => {
    await run(html);
    const { off, moved } = await follow(start);
    expect(moved, 'it did move').toBeGreaterThan(20);
    expect(Math.max(...off)).toBeLessThan(1);
  });

  test('a control: a ring that stays behind would be noticed', async () => {
    await run(target('left: 300px; top: 300px'));
    const { off } = await follow(`trial.stop();
      trial.host.layer.insertAdjacentHTML('beforeend', '<svg data-waykey="spotlight" style="position: fixed; left: 293px; top: 293px" width="94" height="44"></svg>');
      element.animate({ translate: ['0 0', '200px 0'] }, 400)`);
    expect(Math.max(...off)).toBeGreaterThan(1);
  });
});

test.each([0.5, 0.8, 1, 1.5, 2, 3])('at a zoom of %d it surrounds the element', async (zoom) => {
  // What the browser's zoom does to a page: fewer, larger CSS pixels.
  const cdp = await overlay.page.context().newCDPSession(overlay.page);
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(1000 / zoom),
    height: Math.round(700 / zoom),
    deviceScaleFactor: zoom,
    mobile: false,
  });
  try {
    await run(`<div style="zoom: 1.1">${target('left: 101.3px; top: 77.7px')}</div>`);
    const { off } = await follow('');
    expect(Math.max(...off)).toBeLessThan(1);
  } finally {
    await cdp.send('Emulation.clearDeviceMetricsOverride');
    await cdp.detach();
  }
});

test('it is one path with an even-odd hole, and only the frame of it is painted', async () => {
  await run(target('left: 300px; top: 300px'));
  const drawn = await overlay.page.evaluate(`(() => {
    const ring = trial.host.layer.querySelector('[data-waykey="spotlight"]');
    const [path, ...others] = ring.querySelectorAll('*');
    const { x, y, width, height } = ring.getBoundingClientRect();
    const at = (px, py) => path.isPointInFill(new DOMPoint(px, py));
    return { others: others.length, rule: path.getAttribute('fill-rule'), edge: at(width / 2, 1), hole: at(width / 2, height / 2) };
  })()`);
  expect(drawn).toEqual({ others: 0, rule: 'evenodd', edge: true, hole: false });
});
