/** The guide libraries beside which Waykey is measured, each with what its users include. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundleForPage } from '../../e2e/harness/bundle.ts';

export type PeerName = keyof typeof packages;

/** A library ready to be served. */
export interface PeerFiles {
  /** It and all it needs, minified, as one script. */
  readonly script: string;
  /** Its own style sheet; empty when it brings its styles along in its script. */
  readonly style: string;
}

const packages = {
  driver: { title: 'driver.js', style: 'driver.js/dist/driver.css' },
  shepherd: { title: 'shepherd.js', style: 'shepherd.js/dist/css/shepherd.css' },
  intro: { title: 'intro.js', style: 'intro.js/minified/introjs.min.css' },
  joyride: { title: 'react-joyride', style: undefined },
  floating: { title: 'floating-ui alone', style: undefined },
  'floating-frames': { title: 'floating-ui, each frame', style: undefined },
} as const;

/** Those that show a whole step, and do not only place something. */
export const guideLibraries = [
  'driver',
  'shepherd',
  'intro',
  'joyride',
] as const satisfies readonly PeerName[];

/** What a library is called in tables and plots. */
export function titleOf(name: PeerName): string {
  return packages[name].title;
}

/** Bundles one of them with the page's side of the bench. */
export async function peerFiles(name: PeerName): Promise<PeerFiles> {
  const { style } = packages[name];
  const { resolve } = createRequire(import.meta.url);
  return {
    script: await bundleForPage(new URL(`in-page/${name}.ts`, import.meta.url)),
    style: style ? readFileSync(resolve(style), 'utf8') : '',
  };
}
