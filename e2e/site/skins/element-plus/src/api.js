import { ElMessage } from 'element-plus';

/** Who wants to know that the session has ended. */
export const onSessionEnd = { call: () => undefined };

async function send(method, path, body) {
  const answer = await fetch(`/app/api${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error('Network error. Please check your connection.');
  });
  if (answer.ok) return answer.json();
  if (answer.status >= 500) throw new Error('Something went wrong. Please try again later.');
  const { message } = await answer.json();
  if (answer.status === 401 && path !== '/session') onSessionEnd.call();
  throw new Error(message);
}

/** The server. Each promise rejects with a message for the person. */
export const api = {
  get: (path) => send('GET', path),
  post: (path, body = {}) => send('POST', path, body),
  patch: (path, body) => send('PATCH', path, body),
  remove: (path) => send('DELETE', path),
};

/** Runs something, and says why at the top of the page when it fails; true when it worked. */
export async function attempt(action) {
  try {
    await action();
    return true;
  } catch (error) {
    ElMessage.error({ message: error.message, duration: 6000, showClose: true });
    return false;
  }
}
