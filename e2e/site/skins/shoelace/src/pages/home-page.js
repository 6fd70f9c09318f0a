import { css, html } from 'lit';
import { Element } from '../shared/element.js';

const audiences = [
  ['house', 'Agents', 'Buyers see every room before they visit. One link, no app to install.'],
  ['key', 'Developers', 'Generate a token, activate it, and read your projects through our API.'],
  ['people', 'Teams', 'Invite users, give each a role, and keep all projects in one place.'],
];

/** What everyone sees first. */
class HomePage extends Element {
  static styles = Element.styled(css`
    h1 {
      margin: 3rem 0 0.5rem;
    }

    .audiences {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      gap: var(--sl-spacing-large);
      margin-top: 3rem;
    }
  `);

  render() {
    return html`
      <h1>Walk through any place, from anywhere</h1>
      <p class="muted">3D tours and floor plans, captured with a phone in minutes.</p>
      <div class="audiences">
        ${audiences.map(
          ([icon, title, text]) => html`
            <sl-card><b slot="header"><sl-icon name=${icon}></sl-icon> ${title}</b>${text}</sl-card>
          `,
        )}
      </div>
    `;
  }
}

customElements.define('im-home-page', HomePage);
