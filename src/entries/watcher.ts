import { pageSide } from '../overlay/page-side.ts';
pageSide();
