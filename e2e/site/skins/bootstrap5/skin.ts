import { fileReply, packages } from '../../files.ts';
import type { Skin } from '../skin.ts';

const folder = new URL('./', import.meta.url);
const served = /^\/app\/|^\/styles\.css$/;
const vendor = /^\/vendor(\/bootstrap5\/dist\/.+)$/;

/** Bootstrap 5 and its own scripts, hash routes, and lists drawn anew each second. */
export async function bootstrap5(): Promise<Skin> {
  return {
    latency: 40,
    async serve({ path }) {
      const library = vendor.exec(path)?.[1];
      if (library) return fileReply(packages, library);
      if (served.test(path)) return fileReply(folder, path);
      if (path === '/') return fileReply(folder, '/index.html');
      return { status: 302, headers: { location: `/#${path}` } };
    },
  };
}
