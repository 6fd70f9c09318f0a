import { css, html } from 'lit';
import { api } from '../api.js';
import { Element } from '../shared/element.js';
import { attempt, toast } from '../shared/toast.js';

/** One's own name. */
class AccountPage extends Element {
  static properties = { account: { attribute: false } };

  static styles = Element.styled(css`
    form {
      max-width: 24rem;
    }

    sl-input {
      margin-bottom: var(--sl-spacing-medium);
    }
  `);

  render() {
    const submit = async (event) => {
      event.preventDefault();
      const fields = Object.fromEntries(new FormData(event.target));
      const isDone = await attempt(async () => {
        const { account } = await api.patch('/account', fields);
        this.dispatchEvent(new CustomEvent('im-account', { detail: account, bubbles: true, composed: true }));
      });
      if (isDone) await toast('Your settings have been saved.', 'success');
    };
    return html`
      <h2>Account</h2>
      <form @submit=${submit}>
        <sl-input name="name" label="Name" value=${this.account.name}></sl-input>
        <sl-input label="Email" disabled value=${this.account.email}></sl-input>
        <sl-button type="submit">Save</sl-button>
      </form>
    `;
  }
}

customElements.define('im-account-page', AccountPage);
