/** What the browser's own keyboard shortcuts can do with the card, by the ids of the manifest. */
export const pageCommands = [
  'focus-card',
  'focus-target',
  'back',
  'next',
  'skip-step',
  'show-where',
  'close-guide',
  'resize-card',
  'move-card',
  'retry-saving',
  'check-page',
] as const;
export type PageCommand = (typeof pageCommands)[number];

/** Locks the vault, from anywhere. */
export const lockCommand = 'lock-vault';

/** In the vault's address: the person asked to lock it, and it has no lock. */
export const noLock = 'no-lock';

/** Tells a command for the page from all others. */
export function isPageCommand(command: string): command is PageCommand {
  return (pageCommands as readonly string[]).includes(command);
}
