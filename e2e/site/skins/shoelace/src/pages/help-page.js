import { html } from 'lit';
import { Element } from '../shared/element.js';

const answers = [
  ['Where do I find my organizations?', 'Click on your name at the top right and choose My organizations.'],
  [
    'How do I get a master token?',
    'An administrator opens the API tab of the organization, clicks on the cogwheel of Master Tokens and chooses Generate token. A new token has to be activated.',
  ],
  ['How do I add people?', 'Open the Users tab and choose Invite users or Invite admins.'],
];

/** Questions people ask. */
class HelpPage extends Element {
  render() {
    return html`
      <h2>Help</h2>
      ${answers.map(([question, answer]) => html`<p><sl-details summary=${question}>${answer}</sl-details></p>`)}
    `;
  }
}

customElements.define('im-help-page', HelpPage);
