import { useState } from 'react';
import { messageOf } from '../api.ts';

/** Runs something that may fail, and knows whether it is under way and why it failed. */
export function useAction() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  /** True when it worked. */
  async function run(action: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    setFailure(undefined);
    try {
      await action();
      return true;
    } catch (error) {
      setFailure(messageOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { busy, failure, run, clear: () => setFailure(undefined) };
}
