import { describe, expect, test } from 'vitest';
import { normalise } from '../locate/normalise.ts';
import { copyWords, isWordBeside, keyWords, namesReference, saysRefused } from './key-words.ts';

const name = (text: string) => namesReference(normalise(text));

describe('what the site answers a refusal with', () => {
  test.each([
    'Request ID:',
    'Reference',
    'Trace id',
    'Error code:',
    'Please tell our support this reference:',
    'Anfrage-Nr.',
    'Vorgangsnummer',
    'Referenz',
    'Fehlercode',
    'ID de solicitud',
    'Código de error',
    'Référence :',
    'Identifiant de la requête',
    'ID do pedido',
    'Codice errore',
    'ID richiesta',
    'Aanvraag-ID',
    'Referentie',
    'Broj zahteva',
    'Šifra greške',
    'Organization ID',
  ])('%s', (label) => {
    expect(name(label)).toBe(true);
  });
});

describe('what stands before a key', () => {
  test.each([
    'Your new API key:',
    'Copy it now, it is shown once',
    'Use it in each of your requests:',
    'Keep this for your reference',
    'See the API reference',
    'Dies ist Ihr Schlüssel. Er kann nicht wieder angezeigt werden',
    'Utilisez-la dans vos requêtes :',
    'Guárdela como referencia',
    'Value',
    '',
  ])('%s', (label) => {
    expect(name(label)).toBe(false);
    expect(saysRefused(normalise(label))).toBe(false);
  });
});

test.each([
  'The API key could not be created.',
  'Something went wrong.',
  'Der Schlüssel konnte nicht angelegt werden',
  'No se pudo crear la clave',
  'La clé n’a pas été créée',
  'Não foi possível criar a chave',
  'Impossibile creare la chiave',
  'De sleutel kon niet worden gemaakt',
  'Ključ nije kreiran',
  'Кључ није креиран',
])('refuses: %s', (text) => {
  expect(saysRefused(normalise(text))).toBe(true);
});

test.each([
  'Copy',
  'Kopieren',
  'Copiar',
  'Copier',
  'Copia',
  'Kopiëren',
  'Kopiraj',
  'Key:',
  'Schlüssel',
  'Clé',
  'Value',
])('%s is a word of its own', (text) => {
  expect(isWordBeside(normalise(text))).toBe(true);
});

test.each(['4fQ9zR', 'keyX7', 'aCopy', 'once4', 'x'])('%s may be a part of a key', (text) => {
  expect(isWordBeside(normalise(text))).toBe(false);
});

test('in every language it is said what it is and what to do with it', () => {
  for (const text of ['Key', 'Schlüssel', 'Clave', 'Clé', 'Chave', 'Chiave', 'Sleutel', 'Ključ', 'кључ'])
    expect(keyWords.test(normalise(text))).toBe(true);
  for (const text of [
    ...['Copy it', 'shown only once', 'Kopieren', 'nur einmal', 'Copiar', 'una sola vez', 'une seule fois'],
    ...['uma única vez', 'una sola volta', 'één keer', 'eenmalig', 'samo jednom'],
  ])
    expect(copyWords.test(normalise(text))).toBe(true);
});
