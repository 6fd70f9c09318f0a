import { html } from 'lit';
import { api } from '../api.js';
import { day } from '../shared/day.js';
import { Element } from '../shared/element.js';
import { attempt } from '../shared/toast.js';

/** All projects of the person's organizations. */
class ProjectsPage extends Element {
  static properties = { projects: { state: true }, query: { state: true } };

  constructor() {
    super();
    this.query = '';
  }

  connectedCallback() {
    super.connectedCallback();
    attempt(async () => {
      this.projects = (await api.get('/projects')).projects;
    });
  }

  render() {
    const shown = this.projects?.filter(({ name, address }) =>
      `${name} ${address}`.toLowerCase().includes(this.query.toLowerCase()),
    );
    const search = ({ target }) => {
      this.query = target.value;
    };
    return html`
      <div class="row">
        <h2>Projects</h2>
        <sl-input placeholder="Search projects" clearable @sl-input=${search}>
          <sl-icon slot="prefix" name="search"></sl-icon>
        </sl-input>
      </div>
      ${shown ? '' : html`<sl-spinner></sl-spinner>`}
      ${shown?.map(
        ({ name, address, kind, organization, updatedAt }) => html`
          <sl-card>
            <div class="row"><b>${name}</b><sl-tag size="small">${kind}</sl-tag></div>
            <div class="muted">${address} · ${organization} · ${day(updatedAt)}</div>
          </sl-card>
        `,
      )}
    `;
  }
}

customElements.define('im-projects-page', ProjectsPage);
