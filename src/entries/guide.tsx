import { render } from 'preact';
import { pageSide } from '../overlay/page-side.ts';
render(<b>hi</b>, pageSide()!.host.layer);
