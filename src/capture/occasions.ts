/** What the person did before a value appeared, kept per tab: on a site of many pages the page that knew it is gone. */
import type { CredentialKind } from '../domain/credential.ts';
import type { Occasion } from '../domain/messages.ts';
import { occasionLasts } from '../domain/occasion-age.ts';
import { occasionsItem } from './items.ts';

/** Notes what the person did in a tab. */
export async function noteOccasion(tab: number, occasion: Occasion, now: number): Promise<void> {
  await occasionsItem.update((all) => [
    ...all.filter((one) => one.tab !== tab && now - one.at < occasionLasts),
    { ...occasion, tab, at: now },
  ]);
}

/** What led to a value of this kind in this tab, if it is known. */
export async function occasionIn(
  tab: number,
  kind: CredentialKind,
  now: number,
): Promise<Occasion | undefined> {
  // In turn, not at once: a background that had to be started gets the name and the value in one go.
  const last = (await occasionsItem.update((all) => all)).find((one) => one.tab === tab);
  return last && last.kind === kind && now - last.at < occasionLasts ? last : undefined;
}

/** The kind of value that may appear in this tab now. */
export async function expectedIn(tab: number, now: number): Promise<CredentialKind | undefined> {
  const last = (await occasionsItem.get()).find((one) => one.tab === tab);
  return last && now - last.at < occasionLasts ? last.kind : undefined;
}

/** The value came, or the tab is gone: whatever comes next has another occasion. */
export async function forgetOccasion(tab: number): Promise<void> {
  await occasionsItem.update((all) =>
    all.some((one) => one.tab === tab) ? all.filter((one) => one.tab !== tab) : all,
  );
}
