/** Runs in the page: moves what is ringed in the ways of real pages, and notes where its mark is in each frame. */

export type Move = 'scroll' | 'nested' | 'transform' | 'resize';

/** Where the middle of the element and of its mark were at the end of each frame; `null` where there was no mark. */
export interface Track {
  readonly element: readonly Point[];
  readonly mark: readonly (Point | null)[];
}

export type Point = readonly [x: number, y: number];

/** Puts what is in the body where it can move that way. */
export function stage(move: Move): void {
  const content = document.createElement('div');
  content.className = 'content';
  content.append(...document.body.childNodes);
  document.body.append(content);
  if (move === 'scroll') {
    content.style.paddingBlock = '300px 2000px';
  }
  if (move === 'nested') {
    content.style.paddingBlock = '160px 1500px';
    const inner = wrap(content, 'inner', 'overflow: auto; block-size: 560px; margin: 40px');
    wrap(inner, 'outer', 'overflow: auto; block-size: 640px; padding-block-end: 1000px');
    inner.after(space(1500));
  }
}

function wrap(content: Element, name: string, style: string): HTMLElement {
  const box = document.createElement('div');
  box.className = name;
  box.style.cssText = style;
  content.replaceWith(box);
  box.append(content);
  return box;
}

function space(height: number): HTMLElement {
  const box = document.createElement('div');
  box.style.blockSize = `${height}px`;
  return box;
}

/** How many frames there are between one move and the next one that goes back. */
const between = 50;

/** Moves the element forth and back so many times. A resize comes from outside the page. */
export function start(move: Move, times: number): void {
  const to = (target: Element | null, top: number) => target?.scrollTo({ top, behavior: 'smooth' });
  if (move === 'scroll') {
    each(times, (forth) => to(document.scrollingElement, forth ? 240 : 0));
  }
  if (move === 'nested') {
    each(times, (forth) => {
      to(document.querySelector('.inner'), forth ? 120 : 0);
      to(document.querySelector('.outer'), forth ? 60 : 0);
    });
  }
  if (move === 'transform') {
    document.querySelector('.content')?.animate([{}, { transform: 'translate(-240px, 120px)' }], {
      duration: 800,
      iterations: times,
      direction: 'alternate',
    });
  }
}

function each(times: number, go: (forth: boolean) => void): void {
  let frame = 0;
  const next = () => {
    if (frame % between === 0) go((frame / between) % 2 === 0);
    frame += 1;
    if (frame < times * between) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** Notes so many frames. What a frame shows is what stands when its animation callbacks are over. */
export async function track(
  element: Element,
  mark: () => DOMRect | undefined,
  frames: number,
): Promise<Track> {
  const [elements, marks]: [Point[], (Point | null)[]] = [[], []];
  for (let frame = 0; frame < frames; frame++) {
    await endOfFrame();
    elements.push(middle(element.getBoundingClientRect()));
    const box = mark();
    marks.push(box && box.width > 0 ? middle(box) : null);
  }
  return { element: elements, mark: marks };
}

function endOfFrame(): Promise<void> {
  return new Promise((done) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(0);
    }),
  );
}

function middle({ x, y, width, height }: DOMRect): Point {
  return [x + width / 2, y + height / 2];
}
