import { html } from 'lit';
import { Element } from './element.js';

/** A form in a dialog; it stays open, saying why, while sending it fails. */
class FormDialog extends Element {
  static properties = {
    label: {},
    yes: {},
    no: {},
    danger: { type: Boolean },
    send: { attribute: false },
    failure: { state: true },
    isBusy: { state: true },
  };

  constructor() {
    super();
    this.no = 'Cancel';
  }

  render() {
    const submit = async (event) => {
      event.preventDefault();
      this.isBusy = true;
      try {
        await this.send(Object.fromEntries(new FormData(event.target)));
        this.close();
      } catch (error) {
        this.failure = error.message;
      } finally {
        this.isBusy = false;
      }
    };
    return html`
      <sl-dialog label=${this.label}>
        <form id="form" @submit=${submit}>
          ${this.failure && html`<sl-alert variant="danger" open>${this.failure}</sl-alert><br />`}
          <slot></slot>
          ${this.fields?.()}
        </form>
        <sl-button slot="footer" @click=${() => this.close()}>${this.no}</sl-button>
        <sl-button
          slot="footer"
          type="submit"
          form="form"
          variant=${this.danger ? 'danger' : 'primary'}
          ?loading=${this.isBusy}
        >
          ${this.yes}
        </sl-button>
      </sl-dialog>
    `;
  }

  /** Opens it, with the inputs that `fields` draws. */
  async open(fields) {
    this.failure = undefined;
    this.fields = fields;
    this.requestUpdate();
    await this.updateComplete;
    await this.part$('sl-dialog').show();
  }

  /** Closes it. */
  close() {
    this.part$('sl-dialog').hide();
  }
}

customElements.define('im-form-dialog', FormDialog);
