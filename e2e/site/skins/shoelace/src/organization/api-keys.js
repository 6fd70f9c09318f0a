import { css, html } from 'lit';
import { api } from '../api.js';
import { Element } from '../shared/element.js';
import '../shared/form-dialog.js';
import '../shared/issue-dialog.js';
import { attempt } from '../shared/toast.js';
import { credentialTable } from './credential-table.js';

const durations = [
  ['30', '30 days'],
  ['90', '90 days'],
  ['180', '180 days'],
  ['365', '1 year'],
];

/** The organization's API keys. */
class ApiKeys extends Element {
  static properties = {
    organizationId: { attribute: false },
    keys: { state: true },
    removed: { state: true },
  };

  static styles = Element.styled(css`
    sl-input {
      margin-bottom: var(--sl-spacing-medium);
    }
  `);

  get base() {
    return `/organizations/${this.organizationId}/api-keys`;
  }

  connectedCallback() {
    super.connectedCallback();
    attempt(() => this.load());
  }

  async load() {
    this.keys = (await api.get(this.base)).keys;
  }

  choose(entry, key) {
    if (entry === 'Remove') {
      this.removed = key;
      return this.part$('#remove').open();
    }
    return attempt(async () => {
      await api.post(`${this.base}/${key.id}/deactivate`);
      await this.load();
    });
  }

  render() {
    const ask = () =>
      this.part$('#create').open(
        () => html`
          <sl-input name="name" label="Name" autofocus></sl-input>
          <br />
          <sl-select name="days" label="Duration" value="365" hoist>
            ${durations.map(([days, label]) => html`<sl-option value=${days}>${label}</sl-option>`)}
          </sl-select>
        `,
      );
    const create = async ({ name, days }) => {
      const { value } = await api.post(this.base, { name, days: Number(days) });
      await this.load();
      this.part$('im-issue-dialog').open(value);
    };
    const remove = async () => {
      await api.remove(`${this.base}/${this.removed.id}`);
      await this.load();
    };
    return html`
      <sl-card>
        <div slot="header" class="row">
          <b>API keys</b>
          <sl-button size="small" @click=${ask}>New API key</sl-button>
        </div>
        ${credentialTable({
          credentials: this.keys,
          empty: 'There are no API keys yet.',
          entriesOf: ({ active }) => (active ? ['Deactivate', 'Remove'] : ['Remove']),
          choose: (entry, key) => this.choose(entry, key),
        })}
      </sl-card>
      <im-form-dialog id="create" label="New API key" yes="Save" .send=${create}></im-form-dialog>
      <im-form-dialog id="remove" label="Remove API key" yes="Remove" danger .send=${remove}>
        Remove <b>${this.removed?.name}</b>? Whatever uses it will stop working.
      </im-form-dialog>
      <im-issue-dialog label="API key" kind="key"></im-issue-dialog>
    `;
  }
}

customElements.define('im-api-keys', ApiKeys);
