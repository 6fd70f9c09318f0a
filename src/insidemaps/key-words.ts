/**
 * What stands beside a random word and tells whether it is a key, in the languages of words.ts. Sentences vary more than
 * names, so each is known by what it speaks of; compared with texts as `normalise` leaves them.
 */
import { serverError } from './alert-words.ts';

/** What to do with it, or that it is shown this once. */
export const copyWords = new RegExp(
  [
    'cop[yi]|kop[ie]|\\bonce\\b|einmal|una (?:sola )?vez|une (?:seule )?fois|uma (?:unica )?vez',
    'una (?:sola )?volta|een ?keer|eenma+l|jednom',
  ].join('|'),
);

/** What it is. */
export const keyWords = new RegExp(
  [
    '\\bapi\\b|key|token|secret|schlussel|geheim|clave|\\bcles?\\b|jeton|chave|segredo|chiave|segreto',
    'sleutel|kljuc|tajn',
  ].join('|'),
);

/** One word of either, by itself, or another that stands before a value. */
const oneWord = new RegExp(
  [
    '^(?:(?:cop[yi]|kop[ie])[a-z]{0,8}|value|wert|valor|valeur|valore|waarde|vrednost',
    'key|token|secret|schlussel|clave|cle|chave|chiave|sleutel|kljuc)$',
  ].join('|'),
);

/** Whether a normalised text that stands right beside a value is a word of its own, and no part of that. */
export function isWordBeside(text: string): boolean {
  return oneWord.test(text);
}

const refused = new RegExp(
  [
    // What cannot be done again is said beside every key; what could not be done is an answer.
    "(?:could not|couldn't|was not|wasn't) be(?:en)? (?:created|saved|generated|added|processed|completed)",
    '(?:was not|has not been) (?:created|saved|generated|added)|unable to|try again|\\bfailed|^error\\b|\\bdenied',
    'konnte.{0,60}\\bnicht\\b|fehlgeschlagen|^fehler\\b|versuchen sie es .{0,20}(?:erneut|noch)',
    'no se (?:pudo|ha podido)|ha fallado|fallo al|intent\\w+ de nuevo',
    "n'a pas (?:pu|ete)|impossible (?:de|d')|a echoue|\\bechec|^erreur\\b|reessay",
    'nao foi possivel|falhou|falha ao|^erro\\b|tente novamente',
    'non e stato possibile|impossibile|non riuscit|^errore\\b|riprova',
    '\\bkon\\b.{0,60}\\bniet\\b|mislukt|^fout\\b|probeer .{0,20}opnieuw',
    'nije (?:uspel|moguce|kreiran|sacuvan|napravljen)|neuspe|^greska\\b|pokusajte ponovo',
  ].join('|'),
  'm',
);

/** Whether the site says that it did not do what it was asked; each line of `text` is one text. */
export function saysRefused(text: string): boolean {
  return refused.test(text) || serverError.test(text);
}

const asked = [
  'requests?|anfrage|anforderung\\w*|solicitud|requete|demande|pedido|solicitacao|richiesta|aanvraag|verzoek',
  'zahtev\\w*',
].join('|');
const numbered = 'id|nr|no|codes?|codigo|codice|kod|number|nummer|numero|broj|identifi\\w+|kennung|kenmerk';
/** "For your reference" is said of a key as well. */
const notFor = '(?<!\\b(?:for|zur|als|como|para|pour|per|ter|za) (?:\\w+ ){0,2})';
const filed = [
  `${notFor}\\b(?:ref|referen[czt]\\w*|riferimento)`,
  '\\b(?:incident\\w*|vorfall\\w*|vorgangs\\w*|trace|ticket|fehler(?:code|nummer)|foutcode)',
  '\\b(?:error|correlation|support|case|session|event) (?:id|code|no|number)',
  "\\b(?:codigo de erro\\w*|code d'erreur|codice (?:di |d')?errore|(?:kod|sifra|broj) greske)",
].join('|');
const reference = new RegExp(
  `\\b(?:${asked}) (?:${numbered})\\b|\\b(?:${numbered})\\b.{0,12}\\b(?:${asked})\\b|(?:${filed})\\b`,
);
const identifier = /\bids?$/;

/** Whether a label says of what stands behind it that it names something: an answer of the site, or one of its things. */
export function namesReference(label: string): boolean {
  return identifier.test(label) || (reference.test(label) && !keyWords.test(label));
}
