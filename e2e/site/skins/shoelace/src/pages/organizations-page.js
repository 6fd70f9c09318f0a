import { html } from 'lit';
import { api } from '../api.js';
import { navigate } from '../router.js';
import { Element } from '../shared/element.js';
import '../shared/form-dialog.js';
import { attempt } from '../shared/toast.js';

/** The organizations the person belongs to, and invitations to others. */
class OrganizationsPage extends Element {
  static properties = { lists: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    attempt(() => this.load());
  }

  async load() {
    this.lists = await api.get('/organizations');
  }

  render() {
    const create = async (fields) => {
      await api.post('/organizations', fields);
      await this.load();
    };
    const ask = () =>
      this.part$('im-form-dialog').open(
        () => html`<sl-input name="name" label="Organization name" autofocus></sl-input>`,
      );
    return html`
      <div class="row">
        <h2>My organizations</h2>
        <sl-button @click=${ask}><sl-icon slot="prefix" name="plus-lg"></sl-icon>Create organization</sl-button>
      </div>
      ${this.lists ? '' : html`<sl-spinner></sl-spinner>`}
      ${this.lists?.invitations.length ? this.pending(this.lists.invitations) : ''}
      ${this.lists?.organizations.map(
        ({ id, name, role, members, projects }) => html`
          <sl-card>
            <div class="row">
              <span>
                <b>${name}</b>
                <div class="muted">${role} · Members: ${members} · Projects: ${projects}</div>
              </span>
              <sl-button @click=${() => navigate(`/organizations/${id}`)}>Organization details</sl-button>
            </div>
          </sl-card>
        `,
      )}
      <im-form-dialog label="Create organization" yes="OK" .send=${create}></im-form-dialog>
    `;
  }

  pending(invitations) {
    const answer = (id, how) =>
      attempt(async () => {
        await api.post(`/invitations/${id}/${how}`);
        await this.load();
      });
    return html`
      <sl-card>
        <span slot="header">Pending invitations <sl-badge pill>${invitations.length}</sl-badge></span>
        ${invitations.map(
          ({ id, organization, invitedBy, role }) => html`
            <div class="row">
              <span><b>${organization}</b>, invited by ${invitedBy} as ${role}</span>
              <span>
                <sl-button size="small" variant="primary" @click=${() => answer(id, 'accept')}>Accept</sl-button>
                <sl-button size="small" @click=${() => answer(id, 'decline')}>Decline</sl-button>
              </span>
            </div>
          `,
        )}
      </sl-card>
    `;
  }
}

customElements.define('im-organizations-page', OrganizationsPage);
