import vue from '@vitejs/plugin-vue';
import { page } from '../../files.ts';
import { bundle, bundleReply } from '../bundle.ts';
import type { Skin } from '../skin.ts';

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>InsideMaps Admin</title>
    <link rel="icon" href="/assets/icon.svg">
    <link rel="stylesheet" href="/app.css">
    <script type="module" src="/app.js"></script>
  </head>
  <body>
    <div id="app"></div>
    <img src="/assets/visit.gif" width="1" height="1" alt="" style="position: absolute; top: 0">
  </body>
</html>
`;

/** Vue 3 and Element Plus: menus that open on hover at the end of the body, message boxes, tables made of two. */
export async function elementPlus(): Promise<Skin> {
  const bundled = await bundle('element-plus', new URL('src/', import.meta.url), () => [
    // What a template links to is served as it stands.
    vue({ template: { transformAssetUrls: false } }),
  ]);
  return {
    latency: 120,
    serve: async ({ path }) => bundleReply(bundled, path) ?? page(html),
  };
}
