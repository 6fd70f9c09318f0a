import { css, html } from 'lit';
import { api } from '../api.js';
import { navigate } from '../router.js';
import { Element } from '../shared/element.js';

/** Logging in or creating an account; afterwards `next`, or the page that asked for it. */
class LoginPage extends Element {
  static properties = {
    next: {},
    hasEnded: { type: Boolean },
    isNew: { state: true },
    isBusy: { state: true },
    failure: { state: true },
  };

  static styles = Element.styled(css`
    :host {
      max-width: 24rem;
      margin: 2rem auto;
    }

    sl-input,
    sl-alert {
      margin-bottom: var(--sl-spacing-medium);
    }

    sl-button {
      width: 100%;
    }
  `);

  render() {
    return html`
      <sl-card>
        <h2>${this.isNew ? 'Create your account' : 'Log in to InsideMaps'}</h2>
        ${this.hasEnded ? html`<sl-alert open>Your session has expired. Please log in again.</sl-alert>` : ''}
        ${this.failure && html`<sl-alert variant="danger" open>${this.failure}</sl-alert>`}
        <form @submit=${this.submit}>
          ${this.isNew ? html`<sl-input name="name" label="Name" autocomplete="name"></sl-input>` : ''}
          <sl-input name="email" type="email" label="Email" autocomplete="username"></sl-input>
          <sl-input
            name="password"
            type="password"
            label="Password"
            password-toggle
            autocomplete="current-password"
          ></sl-input>
          <sl-button type="submit" variant="primary" ?loading=${this.isBusy}>
            ${this.isNew ? 'Sign up' : 'Log in'}
          </sl-button>
        </form>
        <sl-button variant="text" @click=${this.toggle}>
          ${this.isNew ? 'I already have an account' : 'Create an account'}
        </sl-button>
      </sl-card>
    `;
  }

  toggle() {
    this.isNew = !this.isNew;
    this.failure = undefined;
  }

  async submit(event) {
    event.preventDefault();
    this.isBusy = true;
    try {
      const { account } = await api.post(
        this.isNew ? '/accounts' : '/session',
        Object.fromEntries(new FormData(event.target)),
      );
      this.dispatchEvent(new CustomEvent('im-account', { detail: account, bubbles: true, composed: true }));
      if (this.next) navigate(this.next);
    } catch (error) {
      this.failure = error.message;
    } finally {
      this.isBusy = false;
    }
  }
}

customElements.define('im-login-page', LoginPage);
