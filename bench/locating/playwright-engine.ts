/** The script that Playwright puts into pages, out of the installed package. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';

/** A script that leaves the engine in `globalThis.playwrightEngine`. @throws Error when the package looks different now. */
export function playwrightEngine(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('playwright/package.json'));
  const bundle = readFileSync(require.resolve('playwright-core/lib/coreBundle'), 'utf8');
  const literals = bundle.matchAll(/^ *source\d* = ('(?:\\.|[^'\\\n])*');$/gm);
  const sources = Array.from(literals, ([, literal]) => String(runInNewContext(literal as string)));
  const source = sources.find((one) => /\bInjectedScript: \(\) => InjectedScript\b/.test(one));
  if (!source) throw new Error('Playwright keeps its injected script elsewhere now.');
  const options = {
    isUnderTest: false,
    sdkLanguage: 'javascript',
    testIdAttributeName: 'data-testid',
    stableRafCount: 1,
    browserName: 'chromium',
    shouldPrependErrorPrefix: false,
    isUtilityWorld: false,
    customEngines: [],
  };
  return `globalThis.playwrightEngine = (() => {
    const module = {};
    ${source}
    return new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)});
  })();`;
}
