import { css, html, LitElement } from 'lit';
import { navigate } from '../router.js';

const shared = css`
  :host {
    display: block;
  }

  h2 {
    margin: 0 0 1rem;
    font-size: var(--sl-font-size-x-large);
    font-weight: var(--sl-font-weight-semibold);
    overflow-wrap: anywhere;
  }

  p {
    line-height: 1.6;
  }

  sl-card {
    display: block;
    margin-bottom: var(--sl-spacing-large);
  }

  .row {
    display: flex;
    gap: var(--sl-spacing-small);
    align-items: center;
    justify-content: space-between;
  }

  .muted {
    color: var(--sl-color-neutral-600);
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: var(--sl-spacing-small) var(--sl-spacing-x-small);
    text-align: start;
    border-bottom: 1px solid var(--sl-color-neutral-200);
    overflow-wrap: anywhere;
  }

  th {
    font-weight: var(--sl-font-weight-semibold);
    color: var(--sl-color-neutral-600);
  }

  td:last-child {
    width: 2rem;
  }
`;

/** What all parts of the application have in common. */
export class Element extends LitElement {
  static styles = [shared];

  /** Styles of a part, after the shared ones. */
  static styled(...own) {
    return [shared, ...own];
  }

  /** A link to another page of the application. */
  link(path, text) {
    const go = (event) => {
      event.preventDefault();
      navigate(path);
    };
    return html`<a href=${path} @click=${go}>${text}</a>`;
  }

  /** The part of this element's own root that fits the selector. */
  part$(selector) {
    return this.renderRoot.querySelector(selector);
  }
}
