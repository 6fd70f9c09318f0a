import { build } from 'vite';

/** A module and all it imports as one script, to be evaluated in a page. */
export async function bundleForPage(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: { input: entry.pathname, output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Nothing was bundled for the page.');
  return output.output[0].code;
}
