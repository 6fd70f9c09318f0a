/** Change notices between the background and the extension's pages. They say that something changed, never what. */
const channelName = 'waykey-vault';

/** Tells every other part of the extension to read the vault again. */
export function announceChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}

/** Calls `listener` after each change, until `signal` aborts. */
export function onVaultChange(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => listener(), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
