import { driver } from 'driver.js';
import { holeOf } from '../hole.ts';
import { words } from '../peer.ts';

globalThis.peer = {
  show(element) {
    driver({ animate: false }).highlight({
      element,
      popover: { title: words.title, description: words.text },
    });
  },
  mark: () => holeOf('.driver-overlay path'),
};
