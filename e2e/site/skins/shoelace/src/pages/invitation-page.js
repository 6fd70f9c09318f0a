import { html } from 'lit';
import { api } from '../api.js';
import { navigate } from '../router.js';
import { Element } from '../shared/element.js';
import { attempt } from '../shared/toast.js';

/** Where the button of an invitation e-mail leads. */
class InvitationPage extends Element {
  static properties = { invitationId: { attribute: false }, lists: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    attempt(async () => {
      this.lists = await api.get('/organizations');
    });
  }

  render() {
    const invitation = this.lists?.invitations.find(({ id }) => id === this.invitationId);
    return html`
      <h2>Invitation to join Organization</h2>
      ${this.lists && !invitation ? html`<p>This invitation is no longer valid.</p>` : ''}
      ${invitation ? this.question(invitation) : ''}
    `;
  }

  question({ id, invitedBy, organization, role }) {
    const answer = (how) =>
      attempt(async () => {
        await api.post(`/invitations/${id}/${how}`);
        navigate('/organizations');
      });
    return html`
      <p>${invitedBy} has invited you to join <b>${organization}</b> as ${role}.</p>
      <sl-button variant="primary" @click=${() => answer('accept')}>Accept</sl-button>
      <sl-button @click=${() => answer('decline')}>Decline</sl-button>
    `;
  }
}

customElements.define('im-invitation-page', InvitationPage);
