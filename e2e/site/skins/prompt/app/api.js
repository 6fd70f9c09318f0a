async function send(method, path, body) {
  let answer;
  try {
    answer = await fetch(`/app/api${path}`, { method, body: body && JSON.stringify(body) });
  } catch {
    throw new Error('The server does not answer. Please try again later.');
  }
  if (answer.ok) return answer.json();
  if (answer.status === 401 && path !== '/session') {
    location.href = `/login?next=${encodeURIComponent(location.pathname + location.hash)}`;
    // The page is on its way out.
    return new Promise(() => undefined);
  }
  const message = answer.status < 500 && (await answer.json()).message;
  throw new Error(message || 'An error has occurred. Please try again.');
}

/** The server. Each promise rejects with a message for the person. */
export const api = {
  get: (path) => send('GET', path),
  post: (path, body = {}) => send('POST', path, body),
  patch: (path, body) => send('PATCH', path, body),
  remove: (path) => send('DELETE', path),
};

/** Runs something, and tells the person if it fails. */
export async function attempt(run) {
  try {
    await run();
  } catch (error) {
    alert(error.message);
  }
}
