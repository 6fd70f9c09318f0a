import { html } from 'lit';
import { Element } from './element.js';

/** A cogwheel with a menu; `choose` hears which entry was taken. */
class CogMenu extends Element {
  static properties = { entries: { attribute: false }, choose: { attribute: false } };

  render() {
    return html`
      <sl-dropdown placement="bottom-end" hoist @sl-select=${({ detail }) => this.choose(detail.item.value)}>
        <sl-icon-button slot="trigger" name="gear"></sl-icon-button>
        <sl-menu>
          ${this.entries.map((entry) => html`<sl-menu-item .value=${entry}>${entry}</sl-menu-item>`)}
        </sl-menu>
      </sl-dropdown>
    `;
  }
}

customElements.define('im-cog-menu', CogMenu);
