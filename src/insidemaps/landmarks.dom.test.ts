/** The API tab in each language, as a translator or a browser's own translation may word it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Located, openLocated } from '../locate/testing/in-chromium.ts';

let located: Located;
beforeAll(async () => {
  located = await openLocated(new URL('./testing/all-landmarks.ts', import.meta.url).pathname);
}, 60_000);
afterAll(() => located?.close());

interface Wording {
  readonly users: string;
  readonly tokens: string;
  readonly keys: string;
  readonly generate: string;
  readonly activate: string;
  readonly replace: string;
  readonly save: string;
  readonly cancel: string;
  readonly name: string;
}

const wordings: Readonly<Record<string, Wording>> = {
  en: {
    users: 'Users',
    tokens: 'Master Tokens',
    keys: 'API Keys',
    generate: 'Generate token',
    activate: 'Activate',
    replace: 'Replace',
    save: 'Save',
    cancel: 'Cancel',
    name: 'Master token name',
  },
  de: {
    users: 'Benutzer',
    tokens: 'Master-Token',
    keys: 'API-Schlüssel',
    generate: 'Token generieren',
    activate: 'Aktivieren',
    replace: 'Ersetzen',
    save: 'Speichern',
    cancel: 'Abbrechen',
    name: 'Name des Master-Tokens',
  },
  es: {
    users: 'Usuarios',
    tokens: 'Tokens maestros',
    keys: 'Claves de API',
    generate: 'Generar token',
    activate: 'Activar',
    replace: 'Reemplazar',
    save: 'Guardar',
    cancel: 'Cancelar',
    name: 'Nombre del token maestro',
  },
  fr: {
    users: 'Utilisateurs',
    tokens: 'Jetons principaux',
    keys: 'Clés API',
    generate: 'Générer un jeton',
    activate: 'Activer',
    replace: 'Remplacer',
    save: 'Enregistrer',
    cancel: 'Annuler',
    name: 'Nom du jeton',
  },
  pt: {
    users: 'Usuários',
    tokens: 'Tokens mestres',
    keys: 'Chaves de API',
    generate: 'Gerar token',
    activate: 'Ativar',
    replace: 'Substituir',
    save: 'Salvar',
    cancel: 'Cancelar',
    name: 'Nome do token',
  },
  it: {
    users: 'Utenti',
    tokens: 'Token master',
    keys: 'Chiavi API',
    generate: 'Genera token',
    activate: 'Attiva',
    replace: 'Sostituisci',
    save: 'Salva',
    cancel: 'Annulla',
    name: 'Nome del token',
  },
  nl: {
    users: 'Gebruikers',
    tokens: 'Mastertokens',
    keys: 'API-sleutels',
    generate: 'Token genereren',
    activate: 'Activeren',
    replace: 'Vervangen',
    save: 'Opslaan',
    cancel: 'Annuleren',
    name: 'Naam van het token',
  },
  sr: {
    users: 'Korisnici',
    tokens: 'Master tokeni',
    keys: 'API ključevi',
    generate: 'Generiši token',
    activate: 'Aktiviraj',
    replace: 'Zameni',
    save: 'Sačuvaj',
    cancel: 'Otkaži',
    name: 'Naziv tokena',
  },
};

const translated = (text: string) => `<font style="vertical-align: inherit"><font>${text}</font></font>`;
const cog = (is: string) => `<a ng-click="x()" data-is="${is}">⚙</a>`;
const menu = (items: readonly string[], is: string) =>
  `<ul>${items.map((item, index) => `<li><a ng-click="x()" data-is="${is}-${index}">${translated(item)}</a></li>`).join('')}</ul>`;

function page(w: Wording): string {
  const row = (name: string, is: string) =>
    `<tr><td>${name}</td><td></td><td>${cog(is)}${menu([w.activate, w.replace], is)}</td></tr>`;
  const section = (title: string, is: string, items: readonly string[]) =>
    `<div><div style="display: flex"><h4>${translated(title)}</h4>${cog(is)}${menu(items, is)}</div>
     <table>${row('Production', `${is}-production`)}${row('Test', `${is}-test`)}</table></div>`;
  return `<!doctype html><main><h1>Acme</h1><ul><li><a>${translated(w.users)}</a></li><li><a data-is="tab">API</a></li></ul>
    ${section(w.keys, 'keys', [w.replace])}${section(w.tokens, 'tokens', [w.replace, w.generate])}</main>`;
}

it.each(Object.entries(wordings))('the API tab is known in %s', async (_, wording) => {
  await located.page.setContent(page(wording));
  const seen = await located.locate({ credentialName: 'Test' });
  const found = (is: string) => expect.objectContaining({ status: 'found', is, usable: true });
  expect(seen['api-tab']).toEqual(found('tab'));
  expect(seen['master-tokens-cogwheel']).toEqual(found('tokens'));
  expect(seen['generate-token']).toEqual(found('tokens-1'));
  expect(seen['credential-row-cogwheel']).toEqual(found('tokens-test'));
  expect(seen.activate).toEqual(found('tokens-test-0'));
});

it.each(Object.entries(wordings))('the dialog for the name is known in %s', async (_, w) => {
  await located.page.setContent(
    `${page(w)}<div role="dialog" style="position: fixed; inset: 100px; background: white" data-is="dialog">
      <h3>${w.generate}</h3><label>${w.name} <input data-is="name"></label>
      <button>${w.cancel}</button><button data-is="save">${w.save}</button></div>`,
  );
  const seen = await located.locate();
  expect(seen['token-name-dialog']?.is).toBe('dialog');
  expect(seen['token-name-field']).toMatchObject({ is: 'name', usable: true });
  expect(seen['token-name-save']).toMatchObject({ is: 'save', usable: true });
  expect(seen['generate-token']?.usable).not.toBe(true);
});
