/** Chromium's hidden page for what a service worker has no document for. Firefox's background has one. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

const { chrome } = globalThis as { chrome?: { offscreen?: Offscreen } };

/** Whether a hidden page is needed and can be had. */
export const hasOffscreen = typeof document === 'undefined' && chrome?.offscreen !== undefined;

/** Opens the hidden page for as long as `work` takes. */
export async function withOffscreen<T>(
  page: { readonly url: string; readonly reason: string; readonly justification: string },
  work: () => Promise<T>,
): Promise<T> {
  const { url, reason, justification } = page;
  // One that is still open does as well.
  await chrome?.offscreen?.createDocument({ url, reasons: [reason], justification }).catch(() => undefined);
  try {
    return await work();
  } finally {
    await chrome?.offscreen?.closeDocument().catch(() => undefined);
  }
}
