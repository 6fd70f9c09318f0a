import introJs from 'intro.js';
import { words } from '../peer.ts';

globalThis.peer = {
  show(element) {
    const steps = [{ element, title: words.title, intro: words.text }];
    void introJs.tour().setOptions({ steps }).start();
  },
  mark: () => document.querySelector('.introjs-helperLayer')?.getBoundingClientRect(),
};
