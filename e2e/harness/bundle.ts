import { build } from 'vite';

/** One self-contained script of a module, to be run in a page. */
export async function bundleForPage(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: file, output: { format: 'iife' } } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Nothing was bundled for the page.');
  return output.output[0].code;
}
