// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { isApiTab, readCredentialList } from './credential-list.ts';

function show(html: string) {
  document.body.innerHTML = html;
  return readCredentialList(document);
}

const table = (rows: string) =>
  `<h2>Acme Realty</h2><ul><li><a>Users</a></li><li><a>API</a></li></ul>
   <div><h4>Master Tokens</h4><a><i></i></a>
   <table><thead><tr><th>Name</th><th>Created</th><th>Status</th><th></th></tr></thead><tbody>${rows}</tbody></table></div>
   <div><h4>API Keys</h4><p>There are no API keys.</p></div>`;
const line = (name: string, state: string, menu = '') =>
  `<tr><td>${name}</td><td>Nov 3, 2026</td><td><span>${state}</span></td><td><a><i></i></a>${menu}</td></tr>`;

beforeEach(() => {
  document.body.innerHTML = '';
  // happy-dom has no layout; what is hidden is said by style.
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden],[style*="display: none"]');
  };
});

describe('readCredentialList', () => {
  it('reads the rows of each list', () => {
    expect(show(table(line('Production', 'Active') + line('Test', 'Inactive')))).toEqual([
      {
        kind: 'master-token',
        organizationName: 'Acme Realty',
        rows: [
          { name: 'Production', state: 'active' },
          { name: 'Test', state: 'inactive' },
        ],
      },
      { kind: 'api-key', organizationName: 'Acme Realty', rows: [] },
    ]);
  });

  it.each([
    ['ACTIVE', 'active'],
    ['Not activated', 'inactive'],
    ['Deactivated', 'inactive'],
    ['Pending', 'inactive'],
    ['Aktiv', 'active'],
    ['Inaktiv', 'inactive'],
    ['Désactivé', 'inactive'],
    ['<font><font>Actif</font></font>', 'active'],
    ['Nije aktivan', 'inactive'],
  ])('understands %s', (text, state) => {
    expect(show(table(line('One', text)))[0]?.rows).toEqual([{ name: 'One', state }]);
  });

  it('takes the offer of a row menu as a hint, and leaves out what contradicts itself', () => {
    const menu = (word: string) =>
      `<ul style="display: none"><li><a>${word}</a></li><li><a>Replace</a></li></ul>`;
    const rows =
      line('A', '', menu('Activate')) +
      line('B', '', menu('Deactivate')) +
      line('C', 'Active', menu('Activate'));
    expect(show(table(rows))[0]?.rows).toEqual([
      { name: 'A', state: 'inactive' },
      { name: 'B', state: 'active' },
    ]);
  });

  it('reads the state from its own column', () => {
    const row = (name: string, limit: string, state: string) =>
      `<tr><td>${name}</td><td>${limit}</td><td>${state}</td></tr>`;
    const html = `<h3>Master tokens</h3><table><tr><th>Name</th><th>Address filter</th><th>State</th></tr>
      ${row('A', 'Disabled', 'Active')}${row('B', 'Disabled', 'gone')}</table>`;
    expect(show(html)[0]?.rows).toEqual([{ name: 'A', state: 'active' }]);
  });

  it('does not take a state for an offer where one word is both', () => {
    expect(show(table(line('A', 'Attiva')))[0]?.rows).toEqual([]);
  });

  it('leaves out rows without a state, and hidden ones', () => {
    expect(show(table(line('A', '?') + line('B', '<b hidden>Active</b>')))[0]?.rows).toEqual([]);
  });

  it('does not take a column called Active for a state', () => {
    const html = `<h3>Master tokens</h3><table><tr><th>Active</th><th>Name</th></tr><tr><td>yes</td><td>A</td></tr></table>`;
    expect(show(html)).toEqual([{ kind: 'master-token', rows: [] }]);
  });

  it('reads lists made of divisions', () => {
    const card = (name: string, state: string) =>
      `<div><div><b>${name}</b><small>yesterday</small></div><div>${state}</div><button></button></div>`;
    expect(
      show(`<div><div><span>Master Tokens</span></div>${card('A', 'Active')}${card('B', 'Inactive')}</div>`),
    ).toEqual([
      {
        kind: 'master-token',
        rows: [
          { name: 'A', state: 'active' },
          { name: 'B', state: 'inactive' },
        ],
      },
    ]);
  });

  it('keeps names as the person wrote them', () => {
    const name = '  „Büro“ 🔑  Token (2)';
    expect(show(table(line(name, 'Active')))[0]?.rows[0]?.name).toBe('„Büro“ 🔑 Token (2)');
  });

  it.each([
    '<p>Master Tokens</p>',
    '<a>Master Tokens</a>',
    '<h2 hidden>Master Tokens</h2>',
    '<h2>Tokens</h2>',
  ])('sees no list in %s', (html) => {
    expect(show(html)).toEqual([]);
    expect(isApiTab(document)).toBe(false);
  });

  it('knows the API tab', () => {
    document.body.innerHTML = '<h4>Master-Token (2)</h4>';
    expect(isApiTab(document)).toBe(true);
  });
});
