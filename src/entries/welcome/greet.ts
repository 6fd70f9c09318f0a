import { readPolicy } from '../../managed/read-policy.ts';
import { openWelcome } from '../../platform/extension-pages.ts';
import { isOwnInstall } from '../../platform/install-type.ts';

/** Shows the welcome page once: after a person's own install, unless their organization does without. */
export async function greet(reason: string): Promise<void> {
  if (reason === 'install' && (await isOwnInstall()) && (await readPolicy()).welcome) await openWelcome();
}
