/** Runs in the page: changes it without end, and counts the frames meanwhile. */

const every = 20;
/** The time between two frames of a screen, in milliseconds. */
const frame = 1000 / 60;
let changing: ReturnType<typeof setInterval> | undefined;

/** Changes so many things a second until it is called with 0: a text, an attribute, an element more, an element less. */
export function storm(perSecond: number): void {
  clearInterval(changing);
  if (perSecond === 0) return;
  const list = document.createElement('ul');
  list.innerHTML = Array.from(
    { length: 50 },
    (_, index) => `<li title="0"><b>Job ${index}</b> waits</li>`,
  ).join('');
  document.querySelector('.weather')?.remove();
  list.className = 'weather';
  document.body.append(list);
  const kinds = [
    (item: Element, count: number) => item.lastChild?.replaceWith(` is at ${count}`),
    (item: Element, count: number) => item.setAttribute('title', String(count)),
    (item: Element) => item.after(item.cloneNode(true)),
    (item: Element) => item.nextElementSibling?.remove(),
  ];
  const begin = performance.now();
  let count = 0;
  changing = setInterval(() => {
    const due = ((performance.now() - begin) * perSecond) / 1000;
    for (; count < due; count++) {
      const item = list.children[Math.floor(count / kinds.length) % 50];
      if (item) kinds[count % kinds.length]?.(item, count);
    }
  }, every);
}

/** The share of the frames of so many seconds that did not come when they were due, in percent. */
export function dropped(seconds: number): Promise<number> {
  return new Promise((resolve) => {
    const begin = performance.now();
    let frames = 0;
    const next = () => {
      const passed = performance.now() - begin;
      if (passed > seconds * 1000) {
        resolve(Math.max(0, (1 - frames / (passed / frame)) * 100));
        return;
      }
      frames += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}
