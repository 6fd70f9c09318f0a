/** A control for everything else here: the harness does see into a closed root, and a page does not. */
import { expect, test } from '@playwright/test';
import { ChromiumTab } from './harness/chromium/chromium-tab.ts';
import { launchChromium } from './harness/chromium/launch.ts';
import { Person } from './harness/person.ts';
import { middle, surrounds } from './harness/tab.ts';

const page = `
  <button id="target" style="position:absolute; left:300px; top:200px">Target</button>
  <p id="pressed"></p>
  <script>
    const host = document.body.appendChild(document.createElement('waykey-overlay'));
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = \`
      <div data-waykey="card" data-guide="some-guide" data-step="some-step" role="dialog" aria-label="Waykey: some guide"
           style="position:fixed; left:20px; top:20px">
        <h2>Step 1 of 2</h2><p>Click <b>Target</b>.</p><p hidden>Not shown</p>
        <button>Next</button><button style="display:none">Back</button>
      </div>
      <div aria-live="polite">Announced</div>
      <div data-waykey="spotlight" style="position:fixed; pointer-events:none"></div>\`;
    const box = target.getBoundingClientRect();
    Object.assign(root.querySelector('[data-waykey=spotlight]').style,
      { left: box.x - 4 + 'px', top: box.y - 4 + 'px', width: box.width + 8 + 'px', height: box.height + 8 + 'px' });
    root.querySelector('button').onclick = (event) => { pressed.textContent += 'next ' + event.isTrusted; };
    target.onclick = () => { root.querySelector('[data-waykey=spotlight]').remove(); };
  </script>`;

test('sees card, spotlight, buttons and announcements in a closed root, and uses them', async () => {
  const chromium = await launchChromium({ extension: false });
  try {
    const opened = await chromium.context.newPage();
    const person = new Person(await ChromiumTab.of(opened));
    expect((await person.tab.look()).card).toBeUndefined();
    await opened.setContent(page);

    const card = await person.waitForStep('some-step');
    expect(card).toMatchObject({ guide: 'some-guide', name: 'Waykey: some guide', heading: 'Step 1 of 2' });
    expect(card.text).toBe('Step 1 of 2 Click Target . Next');
    expect(card.buttons.map(({ name }) => name)).toEqual(['Next']);
    expect((await person.tab.look()).announced).toBe('Announced');

    const target = await opened.locator('#target').boundingBox();
    const { spotlight } = await person.spotlight();
    expect(target && surrounds(spotlight, target)).toBe(true);
    expect(target && surrounds(target, spotlight)).toBe(false);

    await person.press('Next');
    await expect(opened.locator('#pressed')).toHaveText('next true');
    await person.clickSpotlight();
    await person.sees('no spotlight', (view) => view.spotlight === undefined);

    expect(await opened.evaluate(() => document.querySelector('waykey-overlay')?.shadowRoot)).toBeNull();
    expect(await opened.locator('[data-waykey]').count()).toBe(0);
    expect(middle(card.box).x).toBeGreaterThan(20);
  } finally {
    await chromium.close();
  }
});
