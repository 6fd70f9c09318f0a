/** A zip for a store may have so many bytes. */
export const storeZipLimit = 400_000;
