/** A request that failed; the message is for the person. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Told when the server no longer knows the session. */
export const sessionEnded = new EventTarget();

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`/app/api${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiError(0, 'We can’t reach InsideMaps right now. Check your connection.');
  });
  if (answer.ok) return (await answer.json()) as T;
  if (answer.status >= 500) throw new ApiError(answer.status, 'Something went wrong. Try again in a moment.');
  if (answer.status === 401 && path !== '/session') sessionEnded.dispatchEvent(new Event('ended'));
  const { message } = (await answer.json()) as { message: string };
  throw new ApiError(answer.status, message);
}

/** The application's API. */
export const api = {
  get: <T>(path: string) => send<T>('GET', path),
  post: <T>(path: string, body: unknown = {}) => send<T>('POST', path, body),
  patch: <T>(path: string, body: unknown) => send<T>('PATCH', path, body),
  remove: (path: string) => send<unknown>('DELETE', path),
};

/** What to show for a failure. */
export function messageOf(error: unknown): string {
  return error instanceof ApiError ? error.message : 'Something went wrong. Try again in a moment.';
}
