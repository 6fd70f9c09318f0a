/** Card, spotlight and launcher list on a page that moves, in a real browser. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Box, overlap } from './geometry.ts';
import { type InPage, type OverlayPage, openOverlayPage } from './testing/in-chromium.ts';
import type { Trial } from './testing/on-page.ts';

let overlay: OverlayPage;
beforeAll(async () => {
  overlay = await openOverlayPage();
}, 60_000);
beforeEach(() => overlay.page.setViewportSize({ width: 1000, height: 700 }));
afterAll(() => overlay?.close());

const card = '[data-waykey="card"]';
const ring = '[data-waykey="spotlight"]';
const openButton = (style = 'left: 400px; top: 300px') =>
  `<button id="open" style="position: absolute; inline-size: 80px; block-size: 30px; ${style}">Open</button>`;

/** Does something with the trial in the page. */
function withTrial<T>(use: (trial: Trial) => T): Promise<T> {
  return overlay.page.evaluate(`(${use.toString()})(globalThis.trial)`) as Promise<T>;
}
async function run(html: string): Promise<void> {
  await overlay.start(html);
  await withTrial((trial) => trial.run());
  await until(
    () => overlay.box(card),
    (box) => box !== undefined,
  );
}
const asked = () => withTrial((trial) => trial.asked.map((line) => JSON.parse(line)));
const elementBox = (id: string) =>
  overlay.page.evaluate((wanted) => {
    const { x, y, width, height } = (document.getElementById(wanted) as HTMLElement).getBoundingClientRect();
    return { x, y, width, height };
  }, id);
const surrounds = (outer: Box | undefined, inner: Box) =>
  outer !== undefined &&
  outer.x < inner.x &&
  outer.y < inner.y &&
  outer.x + outer.width > inner.x + inner.width &&
  outer.y + outer.height > inner.y + inner.height;

async function until<T>(read: () => Promise<T>, passes: (value: T) => boolean): Promise<T> {
  return vi.waitFor(
    async () => {
      const value = await read();
      expect(passes(value), JSON.stringify(value)).toBe(true);
      return value;
    },
    { timeout: 5_000, interval: 30 },
  );
}
const ringOn = (id: string) =>
  until(
    async () => [await overlay.box(ring), await elementBox(id)] as const,
    ([outer, inner]) => surrounds(outer, inner),
  );

describe('the ring', () => {
  test('surrounds the element, and the card is beside it', async () => {
    await run(openButton());
    await ringOn('open');
    expect(overlap((await overlay.box(card)) as Box, (await overlay.box(ring)) as Box)).toBe(0);
    expect(await overlay.text('.card-text')).toBe('Click the cogwheel of the Master Tokens section.');
  });

  test('follows within a frame: scrolling, moving, nested scrollers', async () => {
    await run(`<div style="block-size: 3000px"></div><div id="scroller" style="position: absolute; left: 100px; top: 100px;
      inline-size: 600px; block-size: 400px; overflow: auto"><div style="block-size: 2000px">${openButton()}</div></div>`);
    await ringOn('open');
    for (const script of [
      'scrollTo(0, 40)',
      'scroller.scrollTop = 90',
      "document.getElementById('open').style.left = '200px'",
    ]) {
      const seen = await overlay.page.evaluate(`(async () => {
        ${script};
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const box = (element) => { const { x, y } = element.getBoundingClientRect(); return { x, y }; };
        return [box(trial.host.layer.querySelector('${ring}')), box(document.getElementById('open'))];
      })()`);
      const [outer, inner] = seen as [Box, Box];
      expect([inner.x - outer.x, inner.y - outer.y]).toEqual([7, 7]);
    }
  });

  test('is drawn again around what the page draws again', async () => {
    await run(`<div id="table">${openButton()}</div>`);
    await ringOn('open');
    await overlay.page.evaluate("table.innerHTML = table.innerHTML.replace('left: 400px', 'left: 100px')");
    await ringOn('open');
    expect((await overlay.box(ring))?.x).toBeLessThan(110);
  });

  test('leaves with the element, and the card goes on in words', async () => {
    await run(openButton());
    await ringOn('open');
    await overlay.page.evaluate('open_ = document.getElementById("open"); open_.remove()');
    expect(await overlay.box(ring)).toBeUndefined();
    await until(
      () => overlay.text('.card-body'),
      (text) => text.includes('Find the Master Tokens section') && text.includes('does not see it'),
    );
  });

  test('goes on to the furthest thing at once', async () => {
    await run(openButton());
    await ringOn('open');
    await overlay.page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<button id="create" style="position: absolute; left: 20px; top: 20px">Create</button>')`,
    );
    await ringOn('create');
    expect(await overlay.text('.card-text')).toBe('Choose Generate token.');
  });

  test('nothing is ringed while several would do', async () => {
    await run('<button>Details</button><button>Details</button>');
    await until(
      () => overlay.text('.card-hint'),
      (text) => text.startsWith('There are several'),
    );
    expect(await overlay.box(ring)).toBeUndefined();
  });

  test('takes no clicks', async () => {
    await run(
      `${openButton()}<script>document.getElementById('open').onclick = () => { hit = true }</script>`,
    );
    const [, { x, y }] = await ringOn('open');
    await overlay.page.mouse.click(x + 40, y + 15);
    expect(await overlay.page.evaluate('hit')).toBe(true);
  });
});

describe('an element out of sight', () => {
  test('is scrolled to once, and never again', async () => {
    await run(`<div style="block-size: 3000px"></div>${openButton('left: 400px; top: 2000px')}`);
    await ringOn('open');
    expect(await overlay.page.evaluate('scrollY')).toBeGreaterThan(1000);
    await overlay.page.evaluate('scrollTo(0, 0)');
    await until(
      () => overlay.text('.card-hint'),
      (text) => text.startsWith('It is outside'),
    );
    expect(await overlay.page.evaluate('scrollY')).toBe(0);
    expect(await overlay.box(ring)).toBeUndefined();
    await overlay.press('Go to it');
    await ringOn('open');
    expect(await overlay.page.evaluate('document.activeElement.id')).toBe('open');
  });

  test('is ringed only as far as it can be seen', async () => {
    await run(`<div id="scroller" style="position: absolute; left: 100px; top: 100px; inline-size: 300px; block-size: 200px;
      overflow: auto"><div style="block-size: 900px">${openButton('left: 40px; top: 20px; block-size: 100px')}</div></div>`);
    await ringOn('open');
    await overlay.page.evaluate('scroller.scrollTop = 80');
    await until(
      () => overlay.box(ring),
      (box) => box?.y === 93 && box.height === 54,
    );
  });
});

test('an element in a scaled frame is ringed where it is seen', async () => {
  await run(`<iframe style="position: absolute; left: 100px; top: 100px; inline-size: 400px; block-size: 300px; border: 10px solid;
    transform: scale(0.5); transform-origin: 0 0" srcdoc="<button style='position: absolute; left: 80px; top: 60px;
    inline-size: 100px; block-size: 40px'>Open</button>"></iframe>`);
  const around = await until(
    () => overlay.box(ring),
    (box) => box !== undefined,
  );
  expect(around).toEqual({ x: 138, y: 128, width: 64, height: 34 });
});

describe('the card', () => {
  test('looks at a neighbour, and comes back with what the person does on the page', async () => {
    await run(openButton());
    await ringOn('open');
    await overlay.press('Next');
    expect(await overlay.text('.card-count')).toBe('Step 2 of 4');
    expect(await overlay.text('.card-body')).toContain('What to do now is step 1.');
    expect(await overlay.box(ring)).toBeUndefined();
    await overlay.page.mouse.click(5, 5);
    expect(await overlay.text('.card-count')).toBe('Step 1 of 4');
    expect(await overlay.box(ring)).toBeDefined();
  });

  test('asks for what its buttons say', async () => {
    await run(openButton());
    await ringOn('open');
    await overlay.press('Skip step');
    await overlay.press('Close guide');
    expect(await asked()).toEqual([['run/skip', { step: 'first' }], ['run/close']]);
    await withTrial((trial) => {
      trial.deaf = true;
    });
    await overlay.press('Close guide');
    await until(
      () => overlay.text('.card-body'),
      (text) => text.includes('could not carry that out'),
    );
  });

  test('goes where it is dragged, but not onto the ring', async () => {
    await run(openButton());
    await ringOn('open');
    const before = (await overlay.box(card)) as Box;
    const grip = (await overlay.box('[data-grip]')) as Box;
    await overlay.page.mouse.move(grip.x + 10, grip.y + 10);
    await overlay.page.mouse.down();
    await overlay.page.mouse.move(grip.x - 90, grip.y + 110, { steps: 4 });
    await overlay.page.mouse.up();
    const after = (await overlay.box(card)) as Box;
    expect([after.x - before.x, after.y - before.y]).toEqual([-100, 100]);
    await overlay.page.evaluate("document.getElementById('open').style.top = '450px'");
    await until(
      async () => [await overlay.box(card), await overlay.box(ring)] as [Box, Box],
      ([one, other]) => overlap(one, other) === 0,
    );
  });

  test('becomes small, and says even then what became of the token', async () => {
    await run(openButton());
    const whole = (await overlay.box(card)) as Box;
    await overlay.press('Make the card smaller');
    expect((await overlay.box(card))?.height).toBeLessThan(whole.height);
    await withTrial((trial) => trial.capture.set({ status: 'saving' }));
    expect(await overlay.text(card)).toContain('Saving…');
    await overlay.press('Show the whole card');
    expect(await overlay.text(card)).toContain('Click the cogwheel');
  });

  test('ends with Done', async () => {
    await run(openButton());
    await withTrial((trial) => trial.run({ activated: true }));
    await until(
      () => overlay.text('h2'),
      (text) => text.startsWith('Done'),
    );
    expect(await overlay.box('[data-step="done"]')).toBeDefined();
    await overlay.press('Close guide');
    expect(await asked()).toEqual([['run/close']]);
  });

  test('can be pressed over what the page shows in full screen, and after that', async () => {
    await run(
      `<div id="film">${openButton()}</div>
       <button style="position: absolute; left: 20px; top: 20px" onclick="film.requestFullscreen()">Full</button>`,
    );
    const full = () => overlay.page.evaluate('document.fullscreenElement?.id') as Promise<string | undefined>;
    await overlay.page.mouse.click(30, 30);
    await until(full, (id) => id === 'film');
    await ringOn('open');
    await overlay.press('Next');
    await until(
      () => overlay.text('.card-body'),
      (text) => text.includes('Step 2 of 4'),
    );
    await overlay.page.evaluate('document.exitFullscreen()');
    await until(full, (id) => id === undefined);
    await overlay.box(card);
    await overlay.press('Back');
    await until(
      () => overlay.text('.card-body'),
      (text) => text.includes('Step 1 of 4'),
    );
  });

  test('fits a window of 320 pixels, beside the ring', async () => {
    await overlay.page.setViewportSize({ width: 320, height: 480 });
    await run(openButton('left: 120px; top: 220px'));
    await ringOn('open');
    const placed = (await overlay.box(card)) as Box;
    expect(placed.x).toBeGreaterThanOrEqual(0);
    expect(placed.x + placed.width).toBeLessThanOrEqual(320);
    expect(overlap(placed, (await overlay.box(ring)) as Box)).toBe(0);
    expect(await overlay.page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  test('leaves the page as it was', async () => {
    await overlay.show(openButton());
    const before = await overlay.page.evaluate('document.documentElement.outerHTML');
    await overlay.page.evaluate(() => {
      const scope = globalThis as unknown as InPage;
      scope.trial = scope.startTrial(false);
      scope.trial.run();
    });
    await ringOn('open');
    const during = await overlay.page.evaluate('document.documentElement.outerHTML');
    expect(String(during).replace('<waykey-overlay></waykey-overlay>', '')).toBe(before);
    await withTrial((trial) => trial.stop());
    expect(await overlay.page.evaluate('document.documentElement.outerHTML')).toBe(before);
  });
});

describe('what is said and shown', () => {
  test('each step is said once, however often the page draws itself again', async () => {
    await run(`<div id="table">${openButton()}</div>`);
    await ringOn('open');
    await overlay.page.evaluate(`said = [];
      region = trial.host.layer.querySelector('.announcer');
      new MutationObserver(() => said.push(region.textContent)).observe(region, { subtree: true, childList: true, characterData: true })`);
    for (let times = 0; times < 3; times++) {
      await overlay.page.evaluate('html = table.innerHTML; table.innerHTML = ""; table.innerHTML = html');
      await ringOn('open');
    }
    expect(await overlay.page.evaluate('said')).toEqual([]);
    await overlay.page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<button id="create" style="position: absolute; left: 20px; top: 20px">Create</button>')`,
    );
    await ringOn('create');
    expect(await overlay.page.evaluate('said')).toEqual([
      'Step 1 of 4: Generate a token. Choose Generate token.',
    ]);
  });

  test('the keyboard gets to the card, from there to what is to be used, and every command does its part', async () => {
    await run(openButton());
    await ringOn('open');
    await withTrial((trial) => trial.command('focus-card'));
    const focused = () =>
      withTrial((trial) => (trial.host.layer.getRootNode() as ShadowRoot).activeElement?.className);
    expect(await focused()).toBe('card');
    await withTrial((trial) => trial.command('focus-target'));
    expect(await overlay.page.evaluate('document.activeElement.id')).toBe('open');
    await withTrial((trial) => trial.command('next'));
    expect(await overlay.text('.card-count')).toBe('Step 2 of 4');
    await withTrial((trial) => trial.command('back'));
    expect(await overlay.text('.card-count')).toBe('Step 1 of 4');
    const whole = (await overlay.box(card)) as Box;
    await withTrial((trial) => trial.command('resize-card'));
    expect((await overlay.box(card))?.height).toBeLessThan(whole.height);
    const before = (await overlay.box(card)) as Box;
    await withTrial((trial) => trial.command('move-card'));
    await overlay.page.keyboard.press('ArrowDown');
    expect((await overlay.box(card))?.y).toBe(before.y + 24);
    await withTrial((trial) => {
      trial.command('skip-step');
      trial.command('close-guide');
    });
    expect(await asked()).toEqual([['run/skip', { step: 'first' }], ['run/close']]);
  });

  test('without a guide the key for the card opens the list', async () => {
    await overlay.start('<p>Page</p>');
    await overlay.box('.launcher');
    await withTrial((trial) => trial.command('focus-card'));
    await until(
      () => overlay.box('[data-waykey="launcher-list"]'),
      (box) => box !== undefined,
    );
  });

  test('in forced colours the ring has the colour of what is selected', async () => {
    await overlay.page.emulateMedia({ forcedColors: 'active' });
    try {
      await run(openButton());
      await ringOn('open');
      const colours = await overlay.page.evaluate(`(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'Highlight';
        const path = trial.host.layer.querySelector('${ring} path');
        return [getComputedStyle(path).fill, getComputedStyle(probe).color];
      })()`);
      expect(new Set(colours as string[]).size).toBe(1);
    } finally {
      await overlay.page.emulateMedia({ forcedColors: 'none' });
    }
  });

  test('nothing moves by itself for whoever wants no motion; a control: for others the ring comes in', async () => {
    const animations = () =>
      withTrial((trial) => (trial.host.layer.getRootNode() as ShadowRoot).getAnimations().length);
    await run(openButton());
    await ringOn('open');
    expect(await animations()).toBe(0);
    await overlay.page.emulateMedia({ reducedMotion: 'no-preference' });
    try {
      await overlay.start(openButton());
      await withTrial((trial) => trial.run());
      await until(animations, (count) => count > 0);
    } finally {
      await overlay.page.emulateMedia({ reducedMotion: 'reduce' });
    }
  });
});

describe('the launcher’s list', () => {
  const list = '[data-waykey="launcher-list"]';

  test('starts a guide, and closes', async () => {
    await overlay.start('<p>Page</p>');
    await overlay.box('.launcher');
    await overlay.press('Waykey');
    await overlay.press('Generate a master token');
    await until(
      () => overlay.box(list),
      (box) => box === undefined,
    );
    expect(await asked()).toEqual([['run/start', { guide: 'trial' }]]);
  });

  test('does not start again what is under way', async () => {
    await run(openButton());
    await overlay.press('Waykey');
    await overlay.press('Generate a master token');
    await until(
      () => overlay.box(list),
      (box) => box === undefined,
    );
    expect(await asked()).toEqual([]);
  });

  test('opened with the keyboard it takes the focus, and Escape gives it back', async () => {
    await overlay.start('<p>Page</p>');
    await overlay.box('.launcher');
    await overlay.page.keyboard.press('Tab');
    await overlay.page.keyboard.press('Enter');
    const focused = () =>
      withTrial((trial) => (trial.host.layer.getRootNode() as ShadowRoot).activeElement?.className);
    await until(focused, (name) => name === 'list-guide');
    await overlay.page.keyboard.press('Escape');
    await until(
      () => overlay.box(list),
      (box) => box === undefined,
    );
    expect(await focused()).toBe('launcher');
  });

  test('a press on the page closes it; opened by the mouse it leaves the focus alone', async () => {
    await overlay.start('<input id="field" autofocus>');
    await overlay.box('.launcher');
    await overlay.page.evaluate('field.focus()');
    await overlay.press('Waykey');
    expect(await overlay.box(list)).toBeDefined();
    expect(await overlay.page.evaluate('document.activeElement.id')).toBe('field');
    await overlay.page.mouse.click(500, 100);
    await until(
      () => overlay.box(list),
      (box) => box === undefined,
    );
  });

  test('moves the launcher on to the next corner, and hides it', async () => {
    await overlay.start('<p>Page</p>');
    await overlay.box('.launcher');
    await overlay.press('Waykey');
    await overlay.press('Move to another corner');
    await overlay.press('Hide this button');
    expect(await asked()).toEqual([['launcher/move', { corner: 'bottom-left' }], ['launcher/hide']]);
  });
});
