/** The keyboard shortcuts of the manifest, which the person can change in the browser. */
import { browser } from './browser.ts';

/** Calls `listener` with the id of each command and the tab the person looks at, if it is known. */
export function onCommand(listener: (command: string, tabId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((command, tab) => listener(command, tab?.id));
}
