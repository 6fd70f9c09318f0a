import { expect, test } from 'vitest';
import { fold } from '../locate/normalise.ts';
import { serverError, sessionExpired, wrongPassword } from './alert-words.ts';

const patterns = { wrongPassword, sessionExpired, serverError };

function meaningOf(text: string): string[] {
  return Object.entries(patterns).flatMap(([name, pattern]) => (pattern.test(fold(text)) ? [name] : []));
}

test.each([
  ['wrongPassword', 'Wrong e-mail or password.'],
  ['wrongPassword', 'The email and password you entered don’t match.'],
  ['wrongPassword', 'E-Mail oder Passwort ist falsch'],
  ['wrongPassword', 'Contraseña incorrecta'],
  ['wrongPassword', 'Mot de passe incorrect'],
  ['wrongPassword', 'Senha inválida'],
  ['wrongPassword', 'Password errata'],
  ['wrongPassword', 'Onjuist wachtwoord'],
  ['wrongPassword', 'Pogrešna lozinka'],
  ['sessionExpired', 'Your session has expired. Please log in again.'],
  ['sessionExpired', 'Ihre Sitzung ist abgelaufen.'],
  ['sessionExpired', 'Su sesión ha caducado'],
  ['sessionExpired', 'Votre session a expiré'],
  ['sessionExpired', 'Sua sessão expirou'],
  ['sessionExpired', 'La sessione è scaduta'],
  ['sessionExpired', 'Je sessie is verlopen'],
  ['sessionExpired', 'Sesija je istekla'],
  ['serverError', 'Something went wrong on our side. Please try again.'],
  ['serverError', 'Ein Fehler ist aufgetreten'],
  ['serverError', 'Se ha producido un error'],
  ['serverError', 'Une erreur est survenue'],
  ['serverError', 'Ocorreu um erro'],
  ['serverError', 'Si è verificato un errore'],
  ['serverError', 'Er is een fout opgetreden'],
  ['serverError', 'Došlo je do greške'],
])('%s: %s', (meaning, text) => {
  expect(meaningOf(text)).toEqual([meaning]);
});

test.each(['Password', 'Log in', 'Forgot your password?', 'Master Tokens', 'Expires in a year', 'Error log'])(
  'no alert: %s',
  (text) => {
    expect(meaningOf(text)).toEqual([]);
  },
);
