import Shepherd from 'shepherd.js';
import { holeOf } from '../hole.ts';
import { words } from '../peer.ts';

globalThis.peer = {
  show(element) {
    const tour = new Shepherd.Tour({ useModalOverlay: true });
    tour.addStep({
      ...words,
      attachTo: { element, on: 'left' },
      buttons: [{ text: 'Next', action: tour.next }],
    });
    void tour.start();
  },
  mark: () => holeOf('.shepherd-modal-overlay-container path'),
};
