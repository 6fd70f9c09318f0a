import { html } from 'lit';
import '../shared/cog-menu.js';
import { day } from '../shared/day.js';

/** A table of master tokens or API keys; `entriesOf` names what the menu of each offers, `choose` hears what was taken. */
export function credentialTable({ credentials, empty, entriesOf, choose }) {
  if (!credentials) return html`<sl-spinner></sl-spinner>`;
  if (credentials.length === 0) return html`<div class="muted">${empty}</div>`;
  return html`
    <table>
      <thead>
        <tr><th>Name</th><th>Created</th><th>Expires</th><th>Status</th><th></th></tr>
      </thead>
      <tbody>
        ${credentials.map(
          (one) => html`
            <tr>
              <td>${one.name}</td>
              <td>${day(one.createdAt)}</td>
              <td>${day(one.expiresAt)}</td>
              <td>
                <sl-badge variant=${one.active ? 'success' : 'neutral'}>${one.active ? 'Active' : 'Inactive'}</sl-badge>
              </td>
              <td><im-cog-menu .entries=${entriesOf(one)} .choose=${(entry) => choose(entry, one)}></im-cog-menu></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
