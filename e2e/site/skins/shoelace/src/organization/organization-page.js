import { html } from 'lit';
import { api } from '../api.js';
import { navigate } from '../router.js';
import { Element } from '../shared/element.js';
import { attempt } from '../shared/toast.js';
import './api-keys.js';
import './master-tokens.js';
import './overview-tab.js';
import './users-tab.js';

/** One organization. Its API tab is for administrators. */
class OrganizationPage extends Element {
  static properties = {
    organizationId: { attribute: false },
    tab: {},
    organization: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  load() {
    return attempt(async () => {
      this.organization = await api.get(`/organizations/${this.organizationId}`);
    });
  }

  render() {
    if (!this.organization) return html`<sl-spinner></sl-spinner>`;
    const isAdministrator = this.organization.role === 'Administrator';
    const shown = this.tab === 'api' && !isAdministrator ? 'overview' : this.tab;
    const go = ({ detail }) => {
      if (detail.name !== this.tab) navigate(`/organizations/${this.organizationId}/${detail.name}`);
    };
    return html`
      <sl-breadcrumb>
        <sl-breadcrumb-item>${this.link('/organizations', 'My organizations')}</sl-breadcrumb-item>
        <sl-breadcrumb-item>${this.organization.name}</sl-breadcrumb-item>
      </sl-breadcrumb>
      <h2>${this.organization.name}</h2>
      <sl-tab-group @sl-tab-show=${go}>
        <sl-tab slot="nav" panel="overview" ?active=${shown === 'overview'}>Overview</sl-tab>
        <sl-tab slot="nav" panel="users" ?active=${shown === 'users'}>Users</sl-tab>
        ${isAdministrator ? html`<sl-tab slot="nav" panel="api" ?active=${shown === 'api'}>API</sl-tab>` : ''}
        <sl-tab-panel name="overview">
          <im-overview-tab .organization=${this.organization} @im-changed=${this.load}></im-overview-tab>
        </sl-tab-panel>
        <sl-tab-panel name="users"><im-users-tab .organization=${this.organization}></im-users-tab></sl-tab-panel>
        ${
          isAdministrator
            ? html`
              <sl-tab-panel name="api">
                <im-master-tokens .organizationId=${this.organizationId}></im-master-tokens>
                <im-api-keys .organizationId=${this.organizationId}></im-api-keys>
              </sl-tab-panel>
            `
            : ''
        }
      </sl-tab-group>
    `;
  }
}

customElements.define('im-organization-page', OrganizationPage);
