import { floatingFrame } from '../floating.ts';

globalThis.peer = floatingFrame({ animationFrame: true });
