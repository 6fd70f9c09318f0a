/** In the page's own world, before any of its scripts: hands the texts of native boxes to the watcher. */
import { joinBoxChannel } from '../capture/box-channel.ts';
import { wrapBoxes } from '../capture/wrap-boxes.ts';

wrapBoxes(window, joinBoxChannel(document));
