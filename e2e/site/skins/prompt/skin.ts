import { fileReply } from '../../files.ts';
import type { Skin } from '../skin.ts';

const folder = new URL('./', import.meta.url);
const served = /^\/(?:app|images)\/|^\/styles\.css$/;

/** Scripts of about 2005: tables, a page load for each place, and the browser's own boxes for every question. */
export async function prompt(): Promise<Skin> {
  return {
    latency: 60,
    serve: ({ path }) => fileReply(folder, served.test(path) ? path : '/index.html'),
  };
}
