import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reply } from './http.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** Where installed packages are. */
export const packages = new URL('../../node_modules/', import.meta.url);

/** The file as an answer; nothing outside `folder` is ever given away. */
export async function fileReply(folder: URL, path: string): Promise<Reply | undefined> {
  const file = new URL(`.${path}`, folder);
  const type = types[extname(file.pathname)];
  if (!type || !file.href.startsWith(folder.href)) return undefined;
  try {
    return { status: 200, headers: { 'content-type': type }, body: await readFile(fileURLToPath(file)) };
  } catch {
    return undefined;
  }
}

/** An HTML page as an answer. */
export function page(html: string | Buffer): Reply {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html };
}
