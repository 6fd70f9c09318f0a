/** What InsideMaps may call its members, invitations and organizations; see words.ts for the order and what needs no variant. */

export const members = [
  ...['members', 'users', 'team', 'team members', 'people', 'organization members', 'users and roles'],
  ...['mitglieder', 'benutzer', 'nutzer', 'teammitglieder'],
  ...['miembros', 'usuarios', 'equipo', 'miembros del equipo'],
  ...['membres', 'utilisateurs', "membres de l'equipe"],
  ...['membros', 'utilizadores', 'membros da equipe'],
  ...['membri', 'utenti', 'membri del team'],
  ...['leden', 'gebruikers', 'teamleden'],
  ...['clanovi', 'korisnici', 'clanovi tima'],
] as const;

export const inviteUsers = [
  ...['invite users', 'invite user', 'invite members', 'invite member', 'invite people', 'add users'],
  ...['benutzer einladen', 'nutzer einladen', 'mitglieder einladen'],
  ...['invitar usuarios', 'invitar usuario', 'invitar miembros'],
  ...['inviter des utilisateurs', 'inviter un utilisateur', 'inviter des membres'],
  ...['convidar usuarios', 'convidar utilizadores', 'convidar membros'],
  ...['invita utenti', 'invita utente', 'invita membri'],
  ...['gebruikers uitnodigen', 'gebruiker uitnodigen', 'leden uitnodigen'],
  ...['pozovi korisnike', 'pozovi korisnika', 'pozovi clanove'],
] as const;

export const inviteAdmins = [
  ...['invite admins', 'invite admin', 'invite administrators', 'invite administrator', 'add admins'],
  ...['admins einladen', 'administratoren einladen', 'administrator einladen'],
  ...['invitar administradores', 'invitar administrador', 'invitar admins'],
  ...['inviter des administrateurs', 'inviter un administrateur', 'inviter des admins'],
  ...['convidar administradores', 'convidar administrador', 'convidar admins'],
  ...['invita amministratori', 'invita amministratore', 'invita admin'],
  ...['beheerders uitnodigen', 'beheerder uitnodigen', 'admins uitnodigen'],
  ...['pozovi administratore', 'pozovi administratora', 'pozovi admine'],
] as const;

/** Labels of the field for addresses. */
export const addresses = [
  ...['email addresses', 'e mail addresses', 'emails', 'e mails', 'email address', 'email', 'e mail'],
  ...['e mail adressen', 'e mail adresse'],
  ...['correos electronicos', 'correo electronico', 'direcciones de correo'],
  ...['adresses e mail', 'adresse e mail', 'courriels'],
  ...['enderecos de e mail', 'endereco de e mail'],
  ...['indirizzi e mail', 'indirizzo e mail', 'indirizzi email'],
  ...['e mailadressen', 'e mailadres'],
  ...['email adrese', 'e mail adrese', 'imejl adrese'],
] as const;

export const send = [
  ...['send', 'send invitations', 'send invitation', 'send invites', 'send invite', 'invite'],
  ...['senden', 'einladungen senden', 'einladung senden', 'einladen'],
  ...['enviar', 'enviar invitaciones', 'enviar invitacion', 'invitar'],
  ...['envoyer', 'envoyer les invitations', "envoyer l'invitation", 'inviter'],
  ...['enviar convites', 'enviar convite', 'convidar'],
  ...['invia', 'invia inviti', 'invia invito', 'invita'],
  ...['versturen', 'uitnodigingen versturen', 'uitnodiging versturen', 'verzenden', 'uitnodigen'],
  ...['posalji', 'posalji pozivnice', 'posalji pozivnicu', 'pozovi'],
] as const;

export const pendingInvitations = [
  ...['pending invitations', 'pending invites', 'invitations', 'invites', 'open invitations', 'invited'],
  ...['ausstehende einladungen', 'offene einladungen', 'einladungen'],
  ...['invitaciones pendientes', 'invitaciones'],
  ...['invitations en attente', 'invitations ouvertes'],
  ...['convites pendentes', 'convites'],
  ...['inviti in sospeso', 'inviti in attesa', 'inviti'],
  ...['openstaande uitnodigingen', 'uitnodigingen'],
  ...['pozivnice na cekanju', 'pozivnice'],
] as const;

export const accept = [
  ...['accept', 'accept invitation', 'accept invite', 'join'],
  ...['annehmen', 'einladung annehmen', 'akzeptieren', 'beitreten'],
  ...['aceptar', 'aceptar invitacion', 'unirse'],
  ...['accepter', "accepter l'invitation", 'rejoindre'],
  ...['aceitar', 'aceitar convite'],
  ...['accetta', 'accetta invito'],
  ...['accepteren', 'uitnodiging accepteren', 'aannemen'],
  ...['prihvati', 'prihvati pozivnicu'],
] as const;

export const decline = [
  ...['decline', 'reject', 'ablehnen', 'rechazar', 'refuser', 'decliner', 'recusar', 'rifiuta'],
  ...['weigeren', 'afwijzen', 'odbij'],
] as const;

export const createOrganization = [
  ...[
    'create organization',
    'create organisation',
    'new organization',
    'new organisation',
    'add organization',
  ],
  ...['organisation erstellen', 'organisation anlegen', 'neue organisation'],
  ...['crear organizacion', 'nueva organizacion'],
  ...['creer une organisation', 'nouvelle organisation'],
  ...['criar organizacao', 'nova organizacao'],
  ...['crea organizzazione', 'nuova organizzazione'],
  ...['organisatie aanmaken', 'organisatie maken', 'nieuwe organisatie'],
  ...['napravi organizaciju', 'kreiraj organizaciju', 'nova organizacija'],
] as const;

export const organizationName = [
  ...['organization name', 'organisation name', 'name of the organization', 'name of your organization'],
  ...['name der organisation', 'organisationsname'],
  ...['nombre de la organizacion'],
  ...["nom de l'organisation"],
  ...['nome da organizacao'],
  ...["nome dell'organizzazione", 'nome organizzazione'],
  ...['naam van de organisatie', 'organisatienaam'],
  ...['naziv organizacije', 'ime organizacije'],
] as const;

export const removeUser = [
  ...['remove user from organization', 'remove user from organisation', 'remove from organization'],
  ...['remove user', 'remove member', 'remove from organisation'],
  ...['benutzer aus der organisation entfernen', 'aus organisation entfernen', 'benutzer entfernen'],
  ...['eliminar usuario de la organizacion', 'quitar usuario de la organizacion', 'eliminar usuario'],
  ...["retirer l'utilisateur de l'organisation", "supprimer l'utilisateur", "retirer de l'organisation"],
  ...['remover usuario da organizacao', 'remover utilizador da organizacao', 'remover usuario'],
  ...["rimuovi utente dall'organizzazione", 'rimuovi utente'],
  ...['gebruiker uit organisatie verwijderen', 'gebruiker verwijderen'],
  ...['ukloni korisnika iz organizacije', 'ukloni korisnika'],
] as const;

/** Takes something away for good. */
export const remove = [
  ...['remove', 'delete', 'remove key', 'remove api key', 'delete api key', 'delete key'],
  ...['entfernen', 'loschen', 'api schlussel entfernen', 'api schlussel loschen'],
  ...['eliminar', 'quitar', 'borrar', 'eliminar clave'],
  ...['supprimer', 'retirer', 'supprimer la cle'],
  ...['remover', 'excluir', 'apagar', 'remover chave'],
  ...['rimuovi', 'elimina', 'rimuovi chiave'],
  ...['verwijderen', 'sleutel verwijderen'],
  ...['ukloni', 'obrisi', 'izbrisi', 'ukloni kljuc'],
] as const;

export const yes = [
  ...['yes', 'ja', 'si', 'oui', 'sim', 'da', 'ok', 'okay', 'confirm', 'continue', 'proceed'],
  ...['bestatigen', 'fortfahren', 'weiter', 'confirmar', 'continuar', 'confirmer', 'continuer'],
  ...['conferma', 'continua', 'bevestigen', 'doorgaan', 'potvrdi', 'nastavi'],
] as const;

export const no = [...['no', 'nein', 'non', 'nao', 'nee', 'ne']] as const;
