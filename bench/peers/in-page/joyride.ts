import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Joyride } from 'react-joyride';
import { holeOf } from '../hole.ts';
import { words } from '../peer.ts';

globalThis.peer = {
  show(element) {
    const steps = [{ target: element, title: words.title, content: words.text, skipBeacon: true }];
    const place = document.body.appendChild(document.createElement('div'));
    createRoot(place).render(createElement(Joyride, { run: true, steps }));
  },
  mark: () => holeOf('.react-joyride__spotlight path'),
};
