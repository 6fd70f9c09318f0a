import { fileReply, packages } from '../../files.ts';
import type { Skin } from '../skin.ts';

const folder = new URL('./', import.meta.url);
const served = /^\/(?:app|views)\/|^\/styles\.css$/;
const vendor = /^\/vendor(\/(?:angular|angular-animate|angular-route|angular-ui-bootstrap|bootstrap3)\/.+)$/;

/** A single-page app of about 2016: AngularJS, UI Bootstrap and Bootstrap 3, with hash routes. */
export async function angularjs(): Promise<Skin> {
  return {
    latency: 30,
    async serve({ path }) {
      const library = vendor.exec(path)?.[1];
      if (library) return fileReply(packages, library);
      if (served.test(path)) return fileReply(folder, path);
      if (path === '/') return fileReply(folder, '/index.html');
      // Links in e-mails have real paths; the application has hash routes.
      return { status: 302, headers: { location: `/#!${path}` } };
    },
  };
}
