/** How admin interfaces call these things, in eight languages. The first wording is usual; the second is rarer. */
export interface Words {
  readonly tokens: readonly [string, string];
  readonly keys: readonly [string, string];
  readonly generate: readonly [string, string];
  readonly activate: readonly [string, string];
  readonly deactivate: readonly [string, string];
  readonly replace: readonly [string, string];
  readonly users: readonly [string, string];
  readonly signOut: readonly [string, string];
}

/** By language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = {
  en: {
    tokens: ['Master Tokens', 'Primary access tokens'],
    keys: ['API Keys', 'Access keys'],
    generate: ['Generate token', 'Issue a fresh one'],
    activate: ['Activate', 'Bring into service'],
    deactivate: ['Deactivate', 'Take out of service'],
    replace: ['Replace', 'Rotate'],
    users: ['Users', 'People'],
    signOut: ['Sign out', 'Leave'],
  },
  de: {
    tokens: ['Master-Token', 'Haupt-Zugriffsmarken'],
    keys: ['API-Schlüssel', 'Zugangsschlüssel'],
    generate: ['Token generieren', 'Neues ausstellen'],
    activate: ['Aktivieren', 'In Betrieb nehmen'],
    deactivate: ['Deaktivieren', 'Stilllegen'],
    replace: ['Ersetzen', 'Austauschen'],
    users: ['Benutzer', 'Personen'],
    signOut: ['Abmelden', 'Verlassen'],
  },
  es: {
    tokens: ['Tokens maestros', 'Fichas principales'],
    keys: ['Claves de API', 'Llaves de acceso'],
    generate: ['Generar token', 'Emitir uno nuevo'],
    activate: ['Activar', 'Poner en servicio'],
    deactivate: ['Desactivar', 'Retirar del servicio'],
    replace: ['Reemplazar', 'Rotar'],
    users: ['Usuarios', 'Personas'],
    signOut: ['Cerrar sesión', 'Abandonar'],
  },
  fr: {
    tokens: ['Jetons maîtres', "Marques d'accès principales"],
    keys: ['Clés API', "Clés d'accès"],
    generate: ['Générer un jeton', 'En émettre un nouveau'],
    activate: ['Activer', 'Mettre en service'],
    deactivate: ['Désactiver', 'Retirer du service'],
    replace: ['Remplacer', 'Renouveler'],
    users: ['Utilisateurs', 'Personnes'],
    signOut: ['Se déconnecter', 'Partir'],
  },
  pt: {
    tokens: ['Tokens mestres', 'Fichas principais'],
    keys: ['Chaves de API', 'Chaves de acesso'],
    generate: ['Gerar token', 'Emitir um novo'],
    activate: ['Ativar', 'Pôr em serviço'],
    deactivate: ['Desativar', 'Retirar de serviço'],
    replace: ['Substituir', 'Trocar'],
    users: ['Usuários', 'Pessoas'],
    signOut: ['Sair', 'Abandonar'],
  },
  it: {
    tokens: ['Token master', 'Gettoni principali'],
    keys: ['Chiavi API', 'Chiavi di accesso'],
    generate: ['Genera token', 'Emetterne uno nuovo'],
    activate: ['Attiva', 'Metti in servizio'],
    deactivate: ['Disattiva', 'Metti fuori servizio'],
    replace: ['Sostituisci', 'Ruota'],
    users: ['Utenti', 'Persone'],
    signOut: ['Esci', 'Lascia'],
  },
  nl: {
    tokens: ['Mastertokens', 'Hoofdtoegangsbewijzen'],
    keys: ['API-sleutels', 'Toegangssleutels'],
    generate: ['Token genereren', 'Nieuwe uitgeven'],
    activate: ['Activeren', 'In gebruik nemen'],
    deactivate: ['Deactiveren', 'Buiten gebruik stellen'],
    replace: ['Vervangen', 'Omwisselen'],
    users: ['Gebruikers', 'Personen'],
    signOut: ['Afmelden', 'Verlaten'],
  },
  sr: {
    tokens: ['Главни токени', 'Основне приступне ознаке'],
    keys: ['API кључеви', 'Приступни кључеви'],
    generate: ['Генериши токен', 'Издај нови'],
    activate: ['Активирај', 'Пусти у рад'],
    deactivate: ['Деактивирај', 'Повуци из рада'],
    replace: ['Замени', 'Обнови'],
    users: ['Корисници', 'Људи'],
    signOut: ['Одјави се', 'Напусти'],
  },
};
