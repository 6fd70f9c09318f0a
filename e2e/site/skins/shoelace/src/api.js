async function send(method, path, body) {
  let answer;
  try {
    answer = await fetch(`/app/api${path}`, { method, body: body && JSON.stringify(body) });
  } catch {
    throw new Error('You seem to be offline.');
  }
  if (answer.ok) return answer.json();
  if (answer.status >= 500) throw new Error('Something went wrong. Try again in a moment.');
  if (answer.status === 401 && path !== '/session') dispatchEvent(new Event('im-session-ended'));
  throw new Error((await answer.json()).message);
}

/** The server. Each promise rejects with a message for the person. */
export const api = {
  get: (path) => send('GET', path),
  post: (path, body = {}) => send('POST', path, body),
  patch: (path, body) => send('PATCH', path, body),
  remove: (path) => send('DELETE', path),
};
