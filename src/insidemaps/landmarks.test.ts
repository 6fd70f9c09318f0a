import { describe, expect, it } from 'vitest';
import { normalise } from '../locate/normalise.ts';
import { landmarks } from './testing/all-landmarks.ts';
import * as words from './words.ts';

describe('landmarks', () => {
  it('have ids of their own', () => {
    const ids = landmarks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(landmarks.map((landmark) => [landmark.id, landmark] as const))(
    '%s can be recognised',
    (_, landmark) => {
      const { names, icon, place, opens, holds, shows, param, input } = landmark;
      expect(
        [names, icon, place, opens, holds, shows, param, input, landmark.several].some(
          (trait) => trait !== undefined,
        ),
      ).toBe(true);
      // A name that rules the landmark out cannot be its own.
      for (const name of landmark.not ?? []) expect(landmark.names ?? []).not.toContain(name);
    },
  );
});

describe('words', () => {
  const lists = Object.entries(words);

  it.each(lists)('%s are written as they are compared', (_, list: readonly string[]) => {
    for (const word of list) expect(normalise(word)).toBe(word);
    expect(new Set(list).size).toBe(list.length);
    expect(list.length).toBeGreaterThanOrEqual(6);
  });

  /** One usual name of each, in every language that is held: English, German, Spanish, French, Portuguese, Italian, Dutch, Serbian. */
  const usual: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'users',
      words.users,
      ['Users', 'Benutzer', 'Usuarios', 'Utilisateurs', 'Utilizadores', 'Utenti', 'Gebruikers', 'Korisnici'],
    ],
    [
      'save',
      words.save,
      ['Save', 'Speichern', 'Guardar', 'Enregistrer', 'Salvar', 'Salva', 'Opslaan', 'Sačuvaj'],
    ],
    [
      'close',
      words.close,
      ['Close', 'Schließen', 'Cerrar', 'Fermer', 'Fechar', 'Chiudi', 'Sluiten', 'Zatvori'],
    ],
    [
      'cancel',
      words.cancel,
      ['Cancel', 'Abbrechen', 'Cancelar', 'Annuler', 'Cancelar', 'Annulla', 'Annuleren', 'Otkaži'],
    ],
    [
      'activate',
      words.activate,
      ['Activate', 'Aktivieren', 'Activar', 'Activer', 'Ativar', 'Attiva', 'Activeren', 'Aktiviraj'],
    ],
    [
      'deactivate',
      words.deactivate,
      [
        'Deactivate',
        'Deaktivieren',
        'Desactivar',
        'Désactiver',
        'Desativar',
        'Disattiva',
        'Deactiveren',
        'Deaktiviraj',
      ],
    ],
    [
      'signOut',
      words.signOut,
      ['Sign out', 'Abmelden', 'Cerrar sesión', 'Se déconnecter', 'Sair', 'Esci', 'Uitloggen', 'Odjavi se'],
    ],
  ];
  it.each(usual)('%s are held in eight languages', (_, held, names) => {
    expect(names.filter((name) => !held.includes(normalise(name)))).toEqual([]);
  });

  /** Things between which a wrong answer would do harm. */
  const opposites = [
    [words.activate, words.deactivate],
    [words.active, words.inactive],
    [words.activate, words.inactive],
    [words.deactivate, words.active],
    [words.masterTokens, words.apiKeys],
    [words.generateToken, words.newApiKey],
    [words.signIn, words.signUp],
    [words.signIn, words.signOut],
    [words.save, words.cancel],
    [words.close, words.cancel],
  ] as const;
  it.each(opposites)('tell opposites apart', (first: readonly string[], second: readonly string[]) => {
    expect(first.filter((word) => second.includes(word))).toEqual([]);
  });
});
