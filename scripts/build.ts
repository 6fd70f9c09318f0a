import { chromeBuild } from '../e2e/harness/paths.ts';
import { runInstalled } from './run-command.ts';
import { WalkError } from './walk.ts';

/** Builds the extension as it is shipped for Chromium. */
export async function buildForChromium(): Promise<void> {
  const args = ['build', '--mode=chrome', `--outDir=${chromeBuild}`, '--emptyOutDir', '--logLevel=warn'];
  const { ok } = await runInstalled('vite', args, { seconds: 120 });
  if (!ok) throw new WalkError('The extension could not be built.');
}
