/** The guide script, injected when a guide runs or the launcher is opened: wires the guides to the overlay, once per page. */
import { guides } from '../insidemaps/guides/guides.ts';
import { pageSide } from '../overlay/page-side.ts';
import { startOverlay } from '../overlay/start-overlay.tsx';

const side = pageSide();
if (side && !side.guideLoaded) {
  side.guideLoaded = true;
  startOverlay(side, guides);
}
