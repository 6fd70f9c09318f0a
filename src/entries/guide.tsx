/**
 * The guide script, injected when a guide runs, the launcher is opened or the page is an API tab: wires the guides to the
 * overlay and reports what the lists on the page say, once per page.
 */
import { reportLists } from '../capture/report-list.ts';
import { watchKeys } from '../capture/watch-keys.ts';
import { startHealth } from '../health/start-health.tsx';
import { guides } from '../insidemaps/guides/guides.ts';
import { pageSide } from '../overlay/page-side.ts';
import { startOverlay } from '../overlay/start-overlay.tsx';
import { onNotice } from '../platform/page-messages.ts';

const side = pageSide();
if (side && !side.guideLoaded) {
  side.guideLoaded = true;
  side.looks.push(reportLists(document, side.ask), watchKeys(side, window));
  startOverlay(side, guides, {
    onCommand: (listener, signal) => onNotice('page/command', listener, signal),
    checkPage: startHealth(side, guides),
  });
}
