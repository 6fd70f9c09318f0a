/** Runs in the page: what the bench lets it do. */
import { card, elementCount, fillAdminPage } from './admin-page.ts';
import { type Move, stage, start, type Track, track } from './moves.ts';
import { dropped, storm } from './storm.ts';

export interface AdminPage {
  fill(nodes: number, screen: 'api' | 'projects'): number;
  /** Inserts so many elements a second, every 50 ms some, until it is called with 0. */
  insert(perSecond: number): void;
  /** Works so much of the time, in percent, until it is called with 0. */
  burden(percent: number): void;
  count(): number;
  /** What the guide rings on the API tab, and every library is told to ring. @throws Error when it is not there. */
  ringed(): HTMLElement;
  /** Puts the page where it can be moved. */
  stage(move: Move): void;
  /** Moves it forth and back so many times. */
  start(move: Move, times: number): void;
  /** Where what is ringed and its mark are, for so many frames. */
  track(frames: number): Promise<Track>;
  /** Changes so many things a second, until it is called with 0. */
  storm(perSecond: number): void;
  /** The share of frames that came late within so many seconds, in percent. */
  dropped(seconds: number): Promise<number>;
}

declare global {
  var adminPage: AdminPage;
}

const every = 50;
/** So many inserted cards stay: the page must not grow without end while it is measured. */
const kept = 200;
let inserting: ReturnType<typeof setInterval> | undefined;
let working: ReturnType<typeof setInterval> | undefined;
let inserted = 0;

globalThis.adminPage = {
  fill: fillAdminPage,
  count: elementCount,
  ringed() {
    const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const item = items.find(({ textContent }) => textContent === 'Generate token');
    if (!item) throw new Error('The page has no menu of tokens.');
    return item;
  },
  stage,
  start,
  track: (frames) => track(adminPage.ringed(), () => peer.mark(), frames),
  storm,
  dropped,
  insert(perSecond) {
    clearInterval(inserting);
    inserting = undefined;
    if (perSecond === 0) return;
    let list = document.querySelector('.inserted');
    if (!list) {
      list = document.createElement('div');
      list.className = 'cards inserted';
      document.body.append(list);
    }
    const target = list;
    let owed = 0;
    inserting = setInterval(() => {
      owed += (perSecond * every) / 1000;
      while (owed > 0) {
        target.insertAdjacentHTML('beforeend', card(inserted++));
        const last = target.lastElementChild as Element;
        owed -= last.querySelectorAll('*').length + 1;
        if (target.childElementCount > kept) target.firstElementChild?.remove();
      }
    }, every);
  },
  burden(percent) {
    clearInterval(working);
    working = undefined;
    if (percent === 0) return;
    working = setInterval(() => {
      const end = performance.now() + percent;
      while (performance.now() < end);
    }, 100);
  },
};
