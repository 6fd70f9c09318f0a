import { html } from 'lit';
import { api } from '../api.js';
import '../shared/cog-menu.js';
import { Element } from '../shared/element.js';
import '../shared/form-dialog.js';
import '../shared/issue-dialog.js';
import { attempt } from '../shared/toast.js';
import { credentialTable } from './credential-table.js';

/** The organization's master tokens. */
class MasterTokens extends Element {
  static properties = {
    organizationId: { attribute: false },
    tokens: { state: true },
    replaced: { state: true },
  };

  get base() {
    return `/organizations/${this.organizationId}/master-tokens`;
  }

  connectedCallback() {
    super.connectedCallback();
    attempt(() => this.load());
  }

  async load() {
    this.tokens = (await api.get(this.base)).tokens;
  }

  async issue(path, fields) {
    const { value } = await api.post(path, fields);
    await this.load();
    this.part$('im-issue-dialog').open(value);
  }

  choose(entry, token) {
    if (entry === 'Replace') {
      this.replaced = token;
      return this.part$('#replace').open();
    }
    return attempt(async () => {
      await api.post(`${this.base}/${token.id}/${entry.toLowerCase()}`);
      await this.load();
    });
  }

  render() {
    const ask = () =>
      this.part$('#generate').open(
        () => html`<sl-input name="name" label="Master token name" autofocus></sl-input>`,
      );
    return html`
      <sl-card>
        <div slot="header" class="row">
          <b>Master tokens</b>
          <im-cog-menu .entries=${['Generate token']} .choose=${ask}></im-cog-menu>
        </div>
        ${credentialTable({
          credentials: this.tokens,
          empty: 'There are no master tokens yet.',
          entriesOf: ({ active }) => [active ? 'Deactivate' : 'Activate', 'Replace'],
          choose: (entry, token) => this.choose(entry, token),
        })}
      </sl-card>
      <im-form-dialog
        id="generate"
        label="Generate token"
        yes="Save"
        .send=${(fields) => this.issue(this.base, fields)}
      ></im-form-dialog>
      <im-form-dialog
        id="replace"
        label="Replace token"
        yes="Yes"
        no="No"
        danger
        .send=${() => this.issue(`${this.base}/${this.replaced.id}/replace`)}
      >
        A new token will be generated for <b>${this.replaced?.name}</b>. Its previous value will become invalid. Continue?
      </im-form-dialog>
      <im-issue-dialog label="Master token" kind="token"></im-issue-dialog>
    `;
  }
}

customElements.define('im-master-tokens', MasterTokens);
