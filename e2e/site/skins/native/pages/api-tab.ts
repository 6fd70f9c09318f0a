import type { credentialView } from '../../../app-api/views.ts';
import { type Html, html, type Piece } from '../html.ts';
import { day, formDialog, gear, menu, opener, post, rowMenu } from '../parts.ts';
import type { Visit } from '../visit.ts';
import type { Organization } from './organization.ts';

type Credential = ReturnType<typeof credentialView>;

function table(
  credentials: readonly Credential[],
  inactive: string,
  tools: (one: Credential) => Piece,
): Html {
  const rows = credentials.map(
    (one) => html`
      <tr>
        <td class="wraps">${one.name}</td>
        <td>${day(one.createdAt)}</td>
        <td>${day(one.expiresAt)}</td>
        <td class="${one.active ? 'on' : 'off'}">${one.active ? 'Active' : inactive}</td>
        <td class="tools">${tools(one)}</td>
      </tr>`,
  );
  return html`
    <table>
      <thead><tr><th>Name</th><th>Created</th><th>Valid until</th><th>State</th><th></th></tr></thead>
      <tbody>${rows}</tbody>
    </table>`;
}

function tokenTools(base: string, { id, name, active }: Credential): Html {
  return html`
    ${rowMenu([
      active ? post(`${base}/${id}/deactivate`, 'Deactivate') : post(`${base}/${id}/activate`, 'Activate'),
      opener(`replace-${id}`, 'Replace'),
    ])}
    ${formDialog({
      id: `replace-${id}`,
      title: 'Replace token',
      action: `${base}/${id}/replace`,
      yes: 'Yes',
      no: 'No',
      content: html`<p>A new value will be generated for <b>${name}</b>, and the previous one will become invalid.
        Do you want to continue?</p>`,
    })}`;
}

function keyTools(base: string, { id, name, active }: Credential): Html {
  return html`
    ${rowMenu([active && post(`${base}/${id}/deactivate`, 'Deactivate'), opener(`remove-${id}`, 'Remove')])}
    ${formDialog({
      id: `remove-${id}`,
      title: 'Remove API key',
      action: `${base}/${id}/remove`,
      yes: 'Remove',
      content: html`<p>Remove the API key <b>${name}</b>? Whatever uses it will stop working.</p>`,
    })}`;
}

/** Master tokens and API keys. */
export function apiTab({ id }: Organization, visit: Visit): Html {
  const base = `/organizations/${id}`;
  const { tokens } = visit.ask<{ tokens: readonly Credential[] }>('GET', `${base}/master-tokens`);
  const { keys } = visit.ask<{ keys: readonly Credential[] }>('GET', `${base}/api-keys`);
  return html`
    <section class="panel">
      <div class="head">
        <h2>Master Tokens</h2>
        ${menu('tokens-menu', 'icon', gear, opener('generate-token', 'Generate token'))}
      </div>
      ${tokens.length > 0 && table(tokens, 'Not active', (one) => tokenTools(`${base}/master-tokens`, one))}
      ${tokens.length === 0 && html`<p>There are no master tokens.</p>`}
    </section>
    <section class="panel">
      <div class="head"><h2>API Keys</h2>${opener('new-key', 'New API Key')}</div>
      ${keys.length > 0 && table(keys, 'Deactivated', (one) => keyTools(`${base}/api-keys`, one))}
      ${keys.length === 0 && html`<p>There are no API keys.</p>`}
    </section>
    ${formDialog({
      id: 'generate-token',
      title: 'Generate token',
      action: `${base}/master-tokens`,
      yes: 'Save',
      content: html`<label>Master token name <input name="name" autofocus></label>`,
    })}
    ${formDialog({
      id: 'new-key',
      title: 'New API Key',
      action: `${base}/api-keys`,
      yes: 'Save',
      content: html`
        <label>Name <input name="name" autofocus></label>
        <label>Duration
          <select name="days"><option value="30">30 days</option><option value="90">90 days</option>
            <option value="180">180 days</option><option value="365" selected>1 year</option></select></label>`,
    })}`;
}
