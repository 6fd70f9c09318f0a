import { fileReply, packages, page } from '../../files.ts';
import { bundle, bundleReply } from '../bundle.ts';
import type { Skin } from '../skin.ts';

const icon = /^\/assets(\/icons\/[\w-]+\.svg)$/;
const icons = new URL('@shoelace-style/shoelace/dist/assets/', packages);

const html = `<!doctype html>
<html lang="en" class="sl-theme-light">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>InsideMaps</title>
    <link rel="icon" href="/assets/icon.svg">
    <link rel="stylesheet" href="/app.css">
    <script type="module" src="/app.js"></script>
  </head>
  <body>
    <im-app></im-app>
    <img src="/assets/visit.gif" width="1" height="1" alt="" style="position: absolute; top: 0">
  </body>
</html>
`;

/** Web components: Shoelace within Lit elements, everything in open shadow roots, icons fetched one by one. */
export async function shoelace(): Promise<Skin> {
  const bundled = await bundle('shoelace', new URL('src/', import.meta.url));
  return {
    latency: 80,
    async serve({ path }) {
      const file = icon.exec(path)?.[1];
      if (file) return fileReply(icons, file);
      return bundleReply(bundled, path) ?? page(html);
    },
  };
}
