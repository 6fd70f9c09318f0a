/** What is wrong with what would be released; the message says it to whoever releases. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
}
