async function send(method, path, body) {
  let answer;
  try {
    answer = await fetch(`/app/api${path}`, { method, body: body && JSON.stringify(body) });
  } catch {
    throw new Error('No connection to InsideMaps.');
  }
  if (answer.ok) return answer.json();
  if (answer.status === 401 && path !== '/session') {
    sessionStorage.setItem('next', location.hash);
    location.hash = '#/login';
    throw new Error('Your session has expired. Please log in.');
  }
  throw new Error(
    answer.status < 500 ? (await answer.json()).message : 'Something went wrong. Please retry.',
  );
}

/** The server. Each promise rejects with a message for the person. */
export const api = {
  get: (path) => send('GET', path),
  post: (path, body = {}) => send('POST', path, body),
  patch: (path, body) => send('PATCH', path, body),
  remove: (path) => send('DELETE', path),
};
