import { json, type Reply } from '../http.ts';
import { type Call, type Route, route } from './router.ts';
import { credentialView } from './views.ts';

function tokens(call: Call): Reply {
  const found = call.model.credentials.tokens(call.account(), call.param('id'));
  return json(200, { tokens: found.map(credentialView) });
}

function generate(call: Call): Reply {
  const token = call.model.credentials.generate(call.account(), call.param('id'), call.request.body.name);
  return json(201, { token: credentialView(token), value: token.value });
}

function setActive(active: boolean): Route['handle'] {
  return (call) => {
    const { credentials } = call.model;
    const token = credentials.setActive(call.account(), call.param('id'), call.param('token'), active);
    return json(200, { token: credentialView(token) });
  };
}

function replace(call: Call): Reply {
  const token = call.model.credentials.replace(call.account(), call.param('id'), call.param('token'));
  return json(200, { token: credentialView(token), value: token.value });
}

function keys(call: Call): Reply {
  const found = call.model.credentials.keys(call.account(), call.param('id'));
  return json(200, { keys: found.map(credentialView) });
}

function createKey(call: Call): Reply {
  const { name, days } = call.request.body;
  const key = call.model.credentials.createKey(call.account(), call.param('id'), name, days);
  return json(201, { key: credentialView(key), value: key.value });
}

function deactivateKey(call: Call): Reply {
  const key = call.model.credentials.deactivateKey(call.account(), call.param('id'), call.param('key'));
  return json(200, { key: credentialView(key) });
}

function removeKey(call: Call): Reply {
  call.model.credentials.removeKey(call.account(), call.param('id'), call.param('key'));
  return json(200, {});
}

/** Master tokens and API keys. */
export const credentialRoutes: readonly Route[] = [
  route('GET', '/organizations/:id/master-tokens', tokens),
  route('POST', '/organizations/:id/master-tokens', generate),
  route('POST', '/organizations/:id/master-tokens/:token/activate', setActive(true)),
  route('POST', '/organizations/:id/master-tokens/:token/deactivate', setActive(false)),
  route('POST', '/organizations/:id/master-tokens/:token/replace', replace),
  route('GET', '/organizations/:id/api-keys', keys),
  route('POST', '/organizations/:id/api-keys', createKey),
  route('POST', '/organizations/:id/api-keys/:key/deactivate', deactivateKey),
  route('DELETE', '/organizations/:id/api-keys/:key', removeKey),
];
