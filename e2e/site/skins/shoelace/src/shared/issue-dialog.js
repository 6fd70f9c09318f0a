import { css, html } from 'lit';
import { Element } from './element.js';

/** Shows a value that cannot be had again. */
class IssueDialog extends Element {
  static properties = { label: {}, kind: {}, value: { state: true } };

  static styles = Element.styled(css`
    sl-input {
      flex: 1;
    }
  `);

  render() {
    const forget = ({ target, currentTarget }) => {
      if (target === currentTarget) this.value = undefined;
    };
    return html`
      <sl-dialog label=${this.label} @sl-after-hide=${forget}>
        <div class="row">
          <sl-input readonly .value=${this.value ?? ''}></sl-input>
          <sl-copy-button .value=${this.value ?? ''}></sl-copy-button>
        </div>
        <p>
          <sl-alert variant="warning" open>
            <sl-icon slot="icon" name="exclamation-triangle"></sl-icon>
            The copied ${this.kind} will not be available for copying again after the prompt is closed.
          </sl-alert>
        </p>
        <sl-button slot="footer" variant="primary" @click=${() => this.part$('sl-dialog').hide()}>Close</sl-button>
      </sl-dialog>
    `;
  }

  /** Opens it with the value. */
  async open(value) {
    this.value = value;
    await this.updateComplete;
    await this.part$('sl-dialog').show();
  }
}

customElements.define('im-issue-dialog', IssueDialog);
