/**
 * Does `work` while no other part of the extension does work of that name, in whatever page it runs; rejects when `signal`
 * aborts before its turn comes. A page that closes gives its turn back.
 */
export function oneAtATime<T>(name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  // The shared types call what comes back a promise of a promise.
  return navigator.locks.request(`waykey-${name}`, signal ? { signal } : {}, work) as Promise<T>;
}
