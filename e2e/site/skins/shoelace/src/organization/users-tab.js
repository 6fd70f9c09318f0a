import { css, html } from 'lit';
import { api } from '../api.js';
import '../shared/cog-menu.js';
import { day } from '../shared/day.js';
import { Element } from '../shared/element.js';
import '../shared/form-dialog.js';
import { attempt } from '../shared/toast.js';

const roles = ['Administrator', 'Supervisor', 'User', 'Scanner', 'Limited Scanner'];

/** Members, their roles, and invitations. */
class UsersTab extends Element {
  static properties = {
    organization: { attribute: false },
    people: { state: true },
    removed: { state: true },
  };

  static styles = Element.styled(css`
    sl-select {
      width: 11rem;
    }
  `);

  get base() {
    return `/organizations/${this.organization.id}`;
  }

  get isAdministrator() {
    return this.organization.role === 'Administrator';
  }

  get mayInvite() {
    return this.isAdministrator || this.organization.role === 'Supervisor';
  }

  connectedCallback() {
    super.connectedCallback();
    attempt(() => this.load());
  }

  async load() {
    this.people = await api.get(`${this.base}/members`);
  }

  async change(action) {
    await attempt(action);
    await attempt(() => this.load());
  }

  render() {
    const ask = (id) =>
      this.part$(id).open(
        () => html`
          <sl-textarea
            name="emails"
            label="Email addresses"
            help-text="One or more addresses, separated by commas or new lines."
            autofocus
          ></sl-textarea>
        `,
      );
    const inviteAs =
      (role) =>
      async ({ emails }) => {
        await api.post(`${this.base}/invitations`, {
          emails: emails.split(/[\s,;]+/).filter((one) => one !== ''),
          role,
        });
        await this.load();
      };
    const remove = async () => {
      await api.remove(`${this.base}/members/${this.removed.id}`);
      await this.load();
    };
    return html`
      ${this.mayInvite ? html`<sl-button @click=${() => ask('#users')}>Invite users</sl-button>` : ''}
      ${this.isAdministrator ? html`<sl-button @click=${() => ask('#admins')}>Invite admins</sl-button>` : ''}
      ${this.people ? this.members(this.people) : html`<sl-spinner></sl-spinner>`}
      <im-form-dialog id="users" label="Invite users" yes="Send invitations" .send=${inviteAs('User')}></im-form-dialog>
      <im-form-dialog
        id="admins"
        label="Invite admins"
        yes="Send invitations"
        .send=${inviteAs('Administrator')}
      ></im-form-dialog>
      <im-form-dialog id="remove" label="Remove user" yes="Remove" danger .send=${remove}>
        Remove ${this.removed?.name} from ${this.organization.name}?
      </im-form-dialog>
    `;
  }

  members({ members, invitations }) {
    return html`
      <table>
        <thead><tr><th>Name</th><th>Joined</th><th>Role</th><th></th></tr></thead>
        <tbody>${members.map((one) => this.member(one))}</tbody>
      </table>
      ${invitations.length > 0 ? html`<h3>Pending invitations</h3>` : ''}
      ${invitations.map(
        ({ id, email, role }) => html`
          <div class="row">
            <span>${email} <sl-tag size="small">${role}</sl-tag></span>
            ${
              this.mayInvite
                ? html`
                  <sl-button
                    variant="text"
                    @click=${() => this.change(() => api.remove(`${this.base}/invitations/${id}`))}
                  >
                    Revoke
                  </sl-button>
                `
                : ''
            }
          </div>
        `,
      )}
    `;
  }

  member(one) {
    const mayRemove = this.isAdministrator || (this.mayInvite && one.role !== 'Administrator');
    const ask = () => {
      this.removed = one;
      this.part$('#remove').open();
    };
    return html`
      <tr>
        <td>
          ${one.name} ${one.isYou ? html`<sl-badge variant="neutral">you</sl-badge>` : ''}
          <div class="muted">${one.email}</div>
        </td>
        <td>${day(one.joinedAt)}</td>
        <td>${this.isAdministrator ? this.roleOf(one) : one.role}</td>
        <td>
          ${
            mayRemove
              ? html`<im-cog-menu .entries=${['Remove user from organization']} .choose=${ask}></im-cog-menu>`
              : ''
          }
        </td>
      </tr>
    `;
  }

  /** A chosen role counts once it is confirmed with the checkmark below it. Values hold no spaces in these lists. */
  roleOf({ id, role }) {
    const apply = ({ target }) => {
      const chosen = target.previousElementSibling.value.replaceAll('_', ' ');
      return this.change(() => api.patch(`${this.base}/members/${id}`, { role: chosen }));
    };
    return html`
      <sl-select size="small" aria-label="Role" value=${role.replaceAll(' ', '_')} hoist>
        ${roles.map((name) => html`<sl-option value=${name.replaceAll(' ', '_')}>${name}</sl-option>`)}
      </sl-select>
      <sl-icon-button name="check2" @click=${apply}></sl-icon-button>
    `;
  }
}

customElements.define('im-users-tab', UsersTab);
