import { css, html } from 'lit';
import { api } from './api.js';
import './header.js';
import './organization/organization-page.js';
import './pages/account-page.js';
import './pages/help-page.js';
import './pages/home-page.js';
import './pages/invitation-page.js';
import './pages/login-page.js';
import './pages/organizations-page.js';
import './pages/projects-page.js';
import { Element } from './shared/element.js';
import { toast } from './shared/toast.js';

const routes = [
  [/^\/login$/, () => html`<im-login-page next="/projects"></im-login-page>`],
  [/^\/help$/, () => html`<im-help-page></im-help-page>`],
  [/^\/projects$/, () => html`<im-projects-page></im-projects-page>`, 'own'],
  [/^\/account$/, (account) => html`<im-account-page .account=${account}></im-account-page>`, 'own'],
  [/^\/organizations$/, () => html`<im-organizations-page></im-organizations-page>`, 'own'],
  [
    /^\/organizations\/(\w+)(?:\/(overview|users|api))?$/,
    (_, id, tab = 'overview') =>
      html`<im-organization-page .organizationId=${id} tab=${tab}></im-organization-page>`,
    'own',
  ],
  [
    /^\/invitation\/(\w+)$/,
    (_, id) => html`<im-invitation-page .invitationId=${id}></im-invitation-page>`,
    'own',
  ],
  [/^/, () => html`<im-home-page></im-home-page>`],
];

/** The whole application. */
class App extends Element {
  static properties = {
    account: { state: true },
    path: { state: true },
    hasEnded: { state: true },
  };

  static styles = Element.styled(css`
    main {
      max-width: 60rem;
      padding: var(--sl-spacing-x-large);
      margin: 0 auto;
    }
  `);

  constructor() {
    super();
    this.path = location.pathname;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('popstate', () => {
      this.path = location.pathname;
    });
    addEventListener('im-session-ended', () => {
      this.account = null;
      this.hasEnded = true;
    });
    api.get('/session').then(
      ({ account }) => {
        this.account = account;
      },
      (error) => toast(error.message),
    );
  }

  render() {
    const take = ({ detail }) => {
      this.account = detail;
      this.hasEnded = false;
    };
    return html`
      <im-header .account=${this.account} @im-account=${take}></im-header>
      <main @im-account=${take}>${this.page()}</main>
    `;
  }

  page() {
    const [pattern, show, own] = routes.find(([one]) => one.test(this.path));
    if (own && this.account === undefined) return html`<sl-spinner></sl-spinner>`;
    if (own && this.account === null) return html`<im-login-page .hasEnded=${this.hasEnded}></im-login-page>`;
    return show(this.account, ...pattern.exec(this.path).slice(1));
  }
}

customElements.define('im-app', App);
