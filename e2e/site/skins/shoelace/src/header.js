import { css, html } from 'lit';
import { api } from './api.js';
import { navigate } from './router.js';
import { Element } from './shared/element.js';
import { attempt } from './shared/toast.js';

/** The bar at the top of every page. */
class Header extends Element {
  static properties = { account: { attribute: false } };

  static styles = Element.styled(css`
    header {
      display: flex;
      gap: var(--sl-spacing-large);
      align-items: center;
      padding: var(--sl-spacing-small) var(--sl-spacing-x-large);
      background: var(--sl-color-neutral-0);
      border-bottom: 1px solid var(--sl-color-neutral-200);
    }

    a {
      color: inherit;
      text-decoration: none;
    }

    .brand {
      display: flex;
      gap: var(--sl-spacing-x-small);
      align-items: center;
      font-weight: var(--sl-font-weight-bold);
    }

    .end {
      margin-inline-start: auto;
    }
  `);

  render() {
    return html`
      <header>
        <span class="brand"><img src="/assets/icon.svg" width="28" height="28" alt="" />${this.link('/', 'InsideMaps')}</span>
        ${this.account && this.link('/projects', 'Projects')} ${this.link('/help', 'Help')}
        <span class="end">
          ${this.account && this.menu(this.account)}
          ${
            this.account === null
              ? html`<sl-button variant="primary" pill @click=${() => navigate('/login')}>Get started</sl-button>`
              : ''
          }
        </span>
      </header>
    `;
  }

  menu({ name }) {
    const choose = async ({ detail }) => {
      if (detail.item.value !== 'leave') {
        navigate(detail.item.value);
      } else if (await attempt(() => api.remove('/session'))) {
        this.dispatchEvent(new CustomEvent('im-account', { detail: null }));
        navigate('/');
      }
    };
    return html`
      <sl-dropdown distance="4" @sl-select=${choose}>
        <sl-button slot="trigger" variant="text" caret>${name}</sl-button>
        <sl-menu>
          <sl-menu-item value="/organizations"><sl-icon slot="prefix" name="building"></sl-icon>My organizations</sl-menu-item>
          <sl-menu-item value="/account"><sl-icon slot="prefix" name="person"></sl-icon>Account</sl-menu-item>
          <sl-divider></sl-divider>
          <sl-menu-item value="leave"><sl-icon slot="prefix" name="box-arrow-right"></sl-icon>Log out</sl-menu-item>
        </sl-menu>
      </sl-dropdown>
    `;
  }
}

customElements.define('im-header', Header);
