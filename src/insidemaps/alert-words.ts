/**
 * How InsideMaps may say that something went wrong, in the languages of words.ts. Sentences vary more than names, so each is
 * known by what it has to speak of, in any order; compared with texts after folding (case, accents).
 */

const wrong = [
  'wrong|incorrect|invalid|(?:not|n.t) (?:correct|valid|match)',
  'falsch|ungultig|stimm\\w+ nicht|no valid[ao]|erroneo|errone|invalide|incorret|errat|non valid|sbagliat',
  'onjuist|verkeerd|ongeldig|pogresn|neispravn|netacn',
].join('|');
const password = [
  'password|credentials|login|passwort|kennwort|anmeldedaten|contrasena|credencia|mot de passe|identifiants',
  'senha|palavra.passe|credenzial|wachtwoord|inloggegevens|lozink|sifra',
].join('|');

/** The address or the password was refused. */
export const wrongPassword = new RegExp(`^(?=.*(?:${wrong}))(?=.*(?:${password}))`);

const session = 'session|sitzung|sesion|sessao|sessione|sessie|sesij';
const over = 'expired|ended|timed out|abgelaufen|beendet|caduc|expir|termin|scadut|verlopen|istekl';

/** Whoever was signed in is not any more. */
export const sessionExpired = new RegExp(`^(?=.*(?:${session}))(?=.*(?:${over}))`);

/** The site could not do what it was asked. */
export const serverError = new RegExp(
  [
    'something went wrong|internal server error|unexpected error|an error (?:has )?occurred',
    'server can(?:not|.t) be reached|can.t reach',
    'etwas ist schief ?ge|ein fehler ist aufgetreten|unerwarteter fehler|algo (?:ha )?sali(?:o|do) mal',
    'se ha producido un error|erreur (?:est survenue|s.est produite)|algo deu errado|ocorreu um erro',
    'qualcosa e andato storto|si e verificato un errore|er is iets mis ?gegaan|fout opgetreden',
    'nesto (?:je poslo|nije u redu)|doslo je do greske',
  ].join('|'),
);
