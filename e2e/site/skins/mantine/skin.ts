import { page } from '../../files.ts';
import { bundle, bundleReply } from '../bundle.ts';
import type { Skin } from '../skin.ts';

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>InsideMaps</title>
    <link rel="icon" href="/assets/icon.svg">
    <link rel="stylesheet" href="/app.css">
    <script type="module" src="/app.js"></script>
  </head>
  <body>
    <div id="root"></div>
    <img src="/assets/visit.gif" width="1" height="1" alt="" style="position: absolute">
  </body>
</html>
`;

/** A single-page app of today: React and Mantine, with real paths, portals and focus traps. */
export async function mantine(): Promise<Skin> {
  const bundled = await bundle('mantine', new URL('src/', import.meta.url));
  return {
    latency: 250,
    serve: async ({ path }) => bundleReply(bundled, path) ?? page(html),
  };
}
