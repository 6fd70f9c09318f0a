/** Drawings of well-known icon sets, without any label or class; only a browser knows their geometry. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Located, openLocated } from './testing/in-chromium.ts';

let located: Located;
beforeAll(async () => {
  located = await openLocated(new URL('./testing/landmarks-for-test.ts', import.meta.url).pathname);
}, 60_000);
afterAll(() => located?.close());

const line = 'fill="none" stroke="currentColor" stroke-width="2"';

it.each([
  [
    'a filled gear',
    'gear',
    '<path d="M19.14 12.94c.04-.3.06-.61.06-.94 0-.32-.02-.64-.07-.94l2.03-1.58c.18-.14.23-.41.12-.61l-1.92-3.32c-.12-.22-.37-.29-.59-.22l-2.39.96c-.5-.38-1.03-.7-1.62-.94l-.36-2.54c-.04-.24-.24-.41-.48-.41h-3.84c-.24 0-.43.17-.47.41l-.36 2.54c-.59.24-1.13.57-1.62.94l-2.39-.96c-.22-.08-.47 0-.59.22L2.74 8.87c-.12.21-.08.47.12.61l2.03 1.58c-.05.3-.09.63-.09.94s.02.64.07.94l-2.03 1.58c-.18.14-.23.41-.12.61l1.92 3.32c.12.22.37.29.59.22l2.39-.96c.5.38 1.03.7 1.62.94l.36 2.54c.05.24.24.41.48.41h3.84c.24 0 .44-.17.47-.41l.36-2.54c.59-.24 1.13-.56 1.62-.94l2.39.96c.22.08.47 0 .59-.22l1.92-3.32c.12-.22.07-.47-.12-.61zM12 15.6c-1.98 0-3.6-1.62-3.6-3.6s1.62-3.6 3.6-3.6 3.6 1.62 3.6 3.6-1.62 3.6-3.6 3.6"/>',
  ],
  [
    'an outlined gear',
    'gear',
    `<g ${line}><path stroke="none" fill="none" d="M0 0h24v24H0z"/><path d="M10.325 4.317c.426 -1.756 2.924 -1.756 3.35 0a1.724 1.724 0 0 0 2.573 1.066c1.543 -.94 3.31 .826 2.37 2.37a1.724 1.724 0 0 0 1.065 2.572c1.756 .426 1.756 2.924 0 3.35a1.724 1.724 0 0 0 -1.066 2.573c.94 1.543 -.826 3.31 -2.37 2.37a1.724 1.724 0 0 0 -2.572 1.065c-.426 1.756 -2.924 1.756 -3.35 0a1.724 1.724 0 0 0 -2.573 -1.066c-1.543 .94 -3.31 -.826 -2.37 -2.37a1.724 1.724 0 0 0 -1.065 -2.572c-1.756 -.426 -1.756 -2.924 0 -3.35a1.724 1.724 0 0 0 1.066 -2.573c-.94 -1.543 .826 -3.31 2.37 -2.37c1 .608 2.296 .07 2.572 -1.065z"/><path d="M9 12a3 3 0 1 0 6 0a3 3 0 0 0 -6 0"/></g>`,
  ],
  [
    'dots above each other',
    'dots',
    '<circle cx="12" cy="5" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="12" cy="19" r="2"/>',
  ],
  [
    'dots in one path',
    'dots',
    '<path d="M12 8c1.1 0 2-.9 2-2s-.9-2-2-2-2 .9-2 2 .9 2 2 2zm0 2c-1.1 0-2 .9-2 2s.9 2 2 2 2-.9 2-2-.9-2-2-2zm0 6c-1.1 0-2 .9-2 2s.9 2 2 2 2-.9 2-2-.9-2-2-2z"/>',
  ],
  ['a cross of lines', 'cross', `<g ${line}><path d="M18 6L6 18"/><path d="M6 6l12 12"/></g>`],
  ['a cross in one path', 'cross', `<path ${line} d="M18 6l-12 12M6 6l12 12"/>`],
  [
    'a sun',
    undefined,
    `<g ${line}><circle cx="12" cy="12" r="4"/><path d="M12 2v2M12 20v2M4.93 4.93l1.41 1.41M17.66 17.66l1.41 1.41M2 12h2M20 12h2M6.34 17.66l-1.41 1.41M19.07 4.93l-1.41 1.41"/></g>`,
  ],
  ['a circle', undefined, `<circle cx="12" cy="12" r="9" ${line}/><circle cx="12" cy="12" r="3" ${line}/>`],
  ['a plus', undefined, `<g ${line}><path d="M12 5v14"/><path d="M5 12h14"/></g>`],
  ['a menu of bars', undefined, `<g ${line}><path d="M4 6h16"/><path d="M4 12h16"/><path d="M4 18h16"/></g>`],
  ['a bin', undefined, `<path ${line} d="M3 6h18M8 6V4h8v2M6 6l1 14h10l1-14"/>`],
  [
    'a star',
    undefined,
    '<path d="M12 2l3.09 6.26L22 9.27l-5 4.87 1.18 6.88L12 17.77l-6.18 3.25L7 14.14 2 9.27l6.91-1.01z"/>',
  ],
  [
    'an eye',
    undefined,
    `<g ${line}><path d="M1 12s4-8 11-8 11 8 11 8-4 8-11 8-11-8-11-8z"/><circle cx="12" cy="12" r="3"/></g>`,
  ],
])('knows %s', async (_, drawing, inner) => {
  // A single button with the drawing at the end of a heading: its evidence says what was recognised.
  await located.page.setContent(
    `<section><h3 style="display: inline">Garden plants</h3><button><svg width="20" height="20" viewBox="0 0 24 24">${inner}</svg></button><table></table></section>
     <div role="dialog">seed-abcdefgh <button><svg width="20" height="20" viewBox="0 0 24 24">${inner}</svg></button></div>`,
  );
  const { cog, close } = await located.locate();
  const evidence = [...(cog?.evidence ?? []), ...(close?.evidence ?? [])].join();
  expect(/shows (\w+) \(by shape\)/.exec(evidence)?.[1]).toBe(drawing);
});
