import { css, html } from 'lit';
import { api } from '../api.js';
import { day } from '../shared/day.js';
import { Element } from '../shared/element.js';
import { attempt } from '../shared/toast.js';

/** Facts about the organization, and its name. */
class OverviewTab extends Element {
  static properties = { organization: { attribute: false } };

  static styles = Element.styled(css`
    form {
      align-items: end;
    }

    sl-input {
      flex: 1;
    }
  `);

  render() {
    const { id, name, role, createdAt, members, projects } = this.organization;
    const submit = (event) => {
      event.preventDefault();
      const fields = Object.fromEntries(new FormData(event.target));
      return attempt(async () => {
        await api.patch(`/organizations/${id}`, fields);
        this.dispatchEvent(new Event('im-changed'));
      });
    };
    return html`
      <sl-card>
        <b slot="header">About</b>
        <table>
          <tr><th>Organization ID</th><td>${id}</td></tr>
          <tr><th>Created</th><td>${day(createdAt)}</td></tr>
          <tr><th>Members</th><td>${members}</td></tr>
          <tr><th>Projects</th><td>${projects}</td></tr>
          <tr><th>Your role</th><td>${role}</td></tr>
        </table>
      </sl-card>
      ${
        role === 'Administrator'
          ? html`
            <sl-card>
              <b slot="header">Settings</b>
              <form class="row" @submit=${submit}>
                <sl-input name="name" label="Name" value=${name}></sl-input>
                <sl-button type="submit">Save</sl-button>
              </form>
            </sl-card>
          `
          : ''
      }
    `;
  }
}

customElements.define('im-overview-tab', OverviewTab);
