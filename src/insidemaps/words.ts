/**
 * What InsideMaps may call its things: each wording stands once, in the order English, German, Spanish, French,
 * Portuguese, Italian, Dutch, Serbian. Case, accents, hyphens, counts and colons need no variants of their own.
 * One constant per thing, so that a script that reads few of them carries few of them.
 */

export const getStarted = [
  ...['get started', 'getting started', 'start now'],
  ...['loslegen', 'jetzt starten', 'erste schritte'],
  ...['empezar', 'comenzar', 'primeros pasos'],
  ...['commencer', 'demarrer', "c'est parti"],
  ...['comecar', 'comece agora', 'iniciar'],
  ...['inizia', 'inizia ora', 'iniziare'],
  ...['aan de slag', 'begin nu', 'beginnen'],
  ...['zapocni', 'zapocnite', 'pocnite'],
] as const;

export const signIn = [
  ...['log in', 'login', 'sign in', 'signin', 'log on'],
  ...['anmelden', 'einloggen'],
  ...['iniciar sesion', 'entrar', 'acceder', 'ingresar'],
  ...['se connecter', 'connexion', "s'identifier"],
  ...['iniciar sessao', 'fazer login', 'conectar', 'acessar'],
  ...['accedi', 'entra'],
  ...['inloggen', 'aanmelden'],
  ...['prijava', 'prijavi se', 'prijavite se', 'uloguj se'],
] as const;

export const signUp = [
  ...['sign up', 'signup', 'register', 'create account', 'create an account'],
  ...['registrieren', 'konto erstellen'],
  ...['registrarse', 'registrate', 'crear cuenta'],
  ...["s'inscrire", 'inscription', 'creer un compte'],
  ...['registrar', 'cadastrar', 'cadastre se', 'criar conta'],
  ...['registrati', 'crea account', 'iscriviti'],
  ...['registreren', 'account aanmaken'],
  ...['registracija', 'registruj se', 'registrujte se', 'napravi nalog'],
] as const;

export const signOut = [
  ...['log out', 'logout', 'sign out', 'signout', 'log off'],
  ...['abmelden', 'ausloggen'],
  ...['cerrar sesion', 'salir'],
  ...['se deconnecter', 'deconnexion'],
  ...['sair', 'terminar sessao', 'encerrar sessao'],
  ...['esci', 'disconnetti'],
  ...['uitloggen', 'afmelden'],
  ...['odjava', 'odjavi se', 'odjavite se'],
] as const;

export const email = [
  ...['email', 'e mail', 'email address', 'your email', 'username', 'user name', 'email or username'],
  ...['e mail adresse', 'benutzername'],
  ...['correo electronico', 'correo', 'usuario', 'nombre de usuario'],
  ...['adresse e mail', 'adresse email', 'courriel', "nom d'utilisateur", 'identifiant'],
  ...['endereco de e mail', 'endereco de email', 'nome de usuario', 'utilizador'],
  ...['indirizzo e mail', 'indirizzo email', 'nome utente'],
  ...['e mailadres', 'emailadres', 'gebruikersnaam'],
  ...['e posta', 'imejl', 'korisnicko ime', 'email adresa'],
] as const;

export const password = [
  ...['password', 'your password'],
  ...['passwort', 'kennwort'],
  ...['contrasena', 'clave'],
  ...['mot de passe'],
  ...['senha', 'palavra passe'],
  ...['parola d ordine'],
  ...['wachtwoord'],
  ...['lozinka', 'sifra'],
] as const;

export const myOrganizations = [
  ...['my organizations', 'my organisations', 'organizations', 'organisations', 'your organizations'],
  ...['meine organisationen', 'organisationen'],
  ...['mis organizaciones', 'organizaciones'],
  ...['mes organisations', 'mes organismes'],
  ...['minhas organizacoes', 'as minhas organizacoes', 'organizacoes'],
  ...['le mie organizzazioni', 'organizzazioni'],
  ...['mijn organisaties', 'organisaties'],
  ...['moje organizacije', 'organizacije'],
] as const;

export const organizationDetails = [
  ...['organization details', 'organisation details', 'details of the organization', 'view organization'],
  ...['organisationsdetails', 'details der organisation'],
  ...['detalles de la organizacion', 'detalles de organizacion'],
  ...["details de l'organisation", "details de l'organisme"],
  ...['detalhes da organizacao'],
  ...["dettagli dell'organizzazione", 'dettagli organizzazione'],
  ...['organisatiedetails', 'organisatiegegevens', 'details van organisatie'],
  ...['detalji organizacije', 'podaci o organizaciji'],
] as const;

export const api = [
  'api',
  'api access',
  'api zugriff',
  'acceso api',
  'acces api',
  'acesso api',
  'acesso a api',
  'accesso api',
  'api toegang',
  'api pristup',
] as const;

export const users = [
  ...['users', 'members', 'team', 'people'],
  ...['benutzer', 'mitglieder', 'nutzer'],
  ...['usuarios', 'miembros', 'equipo'],
  ...['utilisateurs', 'membres', 'equipe'],
  ...['membros', 'utilizadores', 'equipa'],
  ...['utenti', 'membri'],
  ...['gebruikers', 'leden'],
  ...['korisnici', 'clanovi'],
] as const;

/** What stands beside the users of an organization for everybody. */
export const overview = [
  ...['overview', 'general', 'details'],
  ...['ubersicht', 'allgemein', 'resumen', 'vista general', 'apercu', "vue d'ensemble"],
  ...['visao geral', 'geral', 'resumo', 'panoramica', 'generale', 'riepilogo'],
  ...['overzicht', 'algemeen', 'pregled', 'opste'],
] as const;

export const masterTokens = [
  ...['master tokens', 'master token', 'api master tokens', 'master api tokens'],
  ...['mastertoken', 'api mastertoken', 'haupttoken'],
  ...['tokens maestros', 'tokens principales'],
  ...['jetons principaux', 'jetons maitres', 'tokens maitres', 'jetons master'],
  ...['tokens mestres', 'tokens principais', 'tokens mestre'],
  ...['token master', 'token principali'],
  ...['mastertokens', 'hoofdtokens'],
  ...['master tokeni', 'glavni tokeni'],
] as const;

export const apiKeys = [
  ...['api keys', 'api key'],
  ...['api schlussel'],
  ...['claves api', 'claves de api', 'claves de la api'],
  ...['cles api', "cles d'api", "cles de l'api"],
  ...['chaves api', 'chaves de api', 'chaves da api'],
  ...['chiavi api', 'chiavi dell api'],
  ...['api sleutels'],
  ...['api kljucevi'],
] as const;

/** What a cogwheel that does have a label may say. */
export const options = [
  ...[
    'options',
    'settings',
    'actions',
    'more',
    'more options',
    'more actions',
    'menu',
    'manage',
    'configure',
    'open menu',
  ],
  ...['optionen', 'einstellungen', 'aktionen', 'mehr', 'weitere optionen', 'verwalten'],
  ...['opciones', 'configuracion', 'ajustes', 'acciones', 'mas', 'mas opciones'],
  ...['parametres', 'reglages', 'plus', "plus d'options", "plus d'actions"],
  ...['opcoes', 'configuracoes', 'acoes', 'mais', 'mais opcoes', 'definicoes'],
  ...['opzioni', 'impostazioni', 'azioni', 'altro', 'altre opzioni'],
  ...['opties', 'instellingen', 'acties', 'meer', 'meer opties'],
  ...['opcije', 'podesavanja', 'akcije', 'jos', 'vise', 'vise opcija'],
] as const;

export const generateToken = [
  ...['generate token', 'generate new token', 'generate a token', 'generate master token', 'new token'],
  ...['create token', 'add token', 'new master token', 'create master token'],
  ...[
    'token generieren',
    'token erzeugen',
    'token erstellen',
    'neues token',
    'neuer token',
    'mastertoken generieren',
  ],
  ...['generar token', 'crear token', 'nuevo token'],
  ...['generer un jeton', 'generer le jeton', 'generer un token', 'creer un jeton', 'nouveau jeton'],
  ...['gerar token', 'criar token', 'novo token'],
  ...['genera token', 'crea token', 'nuovo token'],
  ...['token genereren', 'token aanmaken', 'token maken', 'nieuw token', 'nieuwe token'],
  ...['generisi token', 'napravi token', 'kreiraj token', 'novi token'],
] as const;

/** The same without an object: enough only in the menu of the right section. */
export const generate = [
  ...['generate', 'generieren', 'generar', 'generer', 'gerar', 'genera', 'genereren', 'generisi'],
] as const;

export const tokenName = [
  ...['master token name', 'token name', 'name of the token'],
  ...['name des tokens', 'name des mastertokens', 'name des master tokens', 'tokenname', 'mastertokenname'],
  ...['nombre del token maestro', 'nombre del token'],
  ...['nom du jeton', 'nom du jeton principal', 'nom du token'],
  ...['nome do token', 'nome do token mestre'],
  ...['nome token', 'nome del token', 'nome del token master'],
  ...['naam van token', 'naam van het token', 'tokennaam', 'mastertokennaam'],
  ...['naziv tokena', 'ime tokena', 'naziv master tokena'],
] as const;

export const name = [
  ...['name', 'title', 'label', 'bezeichnung', 'nombre', 'nom', 'nome', 'naam', 'naziv', 'ime'],
] as const;

export const newApiKey = [
  ...['new api key', 'add api key', 'create api key', 'generate api key'],
  ...['neuer api schlussel', 'api schlussel erstellen'],
  ...['nueva clave api', 'nueva clave de api', 'crear clave api'],
  ...['nouvelle cle api', "nouvelle cle d'api", 'creer une cle api'],
  ...['nova chave api', 'nova chave de api', 'criar chave api'],
  ...['nuova chiave api', 'crea chiave api'],
  ...['nieuwe api sleutel', 'api sleutel maken'],
  ...['novi api kljuc', 'napravi api kljuc'],
] as const;

export const duration = [
  ...['duration', 'valid for', 'expires in', 'validity', 'lifetime'],
  ...['dauer', 'laufzeit', 'gultigkeit', 'gultig fur'],
  ...['duracion', 'validez', 'duree', 'validite', 'duracao', 'validade', 'durata', 'validita'],
  ...['duur', 'geldigheid', 'looptijd', 'trajanje', 'vazenje'],
] as const;

export const save = [
  ...['save', 'save changes', 'ok', 'okay', 'create', 'confirm', 'submit', 'generate', 'add', 'done'],
  ...['speichern', 'erstellen', 'bestatigen', 'anlegen'],
  ...['guardar', 'crear', 'confirmar', 'aceptar'],
  ...['enregistrer', 'sauvegarder', 'creer', 'confirmer', 'valider'],
  ...['salvar', 'gravar', 'criar'],
  ...['salva', 'crea', 'conferma'],
  ...['opslaan', 'bewaren', 'aanmaken', 'bevestigen'],
  ...['sacuvaj', 'snimi', 'napravi', 'potvrdi', 'kreiraj'],
] as const;

export const cancel = [
  ...['cancel', 'abbrechen', 'cancelar', 'annuler', 'annulla', 'annuleren', 'otkazi', 'odustani'],
] as const;

export const close = [
  ...['close', 'dismiss', 'done', 'ok', 'okay', 'got it', 'i copied it', 'i have copied it', 'finish'],
  ...['schliessen', 'fertig', 'verstanden'],
  ...['cerrar', 'listo', 'aceptar', 'entendido'],
  ...['fermer', 'termine', 'compris'],
  ...['fechar', 'concluido', 'entendi'],
  ...['chiudi', 'fatto', 'ho capito'],
  ...['sluiten', 'klaar', 'gereed', 'begrepen'],
  ...['zatvori', 'gotovo', 'u redu'],
] as const;

export const activate = [
  ...['activate', 'activate token', 'enable'],
  ...['aktivieren', 'token aktivieren'],
  ...['activar', 'activar token', 'habilitar'],
  ...['activer', 'activer le jeton'],
  ...['ativar', 'ativar token'],
  ...['attiva', 'attiva token', 'attivare', 'abilita'],
  ...['activeren', 'token activeren', 'inschakelen'],
  ...['aktiviraj', 'aktiviraj token', 'aktivirati', 'omoguci'],
] as const;

export const deactivate = [
  ...['deactivate', 'deactivate token', 'disable'],
  ...['deaktivieren', 'token deaktivieren'],
  ...['desactivar', 'desactivar token', 'deshabilitar'],
  ...['desactiver', 'desactiver le jeton'],
  ...['desativar', 'desativar token', 'desabilitar'],
  ...['disattiva', 'disattiva token', 'disattivare', 'disabilita'],
  ...['deactiveren', 'token deactiveren', 'uitschakelen'],
  ...['deaktiviraj', 'deaktiviraj token', 'deaktivirati', 'onemoguci'],
] as const;

/** Gives a credential a new value; the old one stops working. */
export const replace = [
  ...['replace', 'replace token', 'regenerate'],
  ...['ersetzen', 'token ersetzen', 'reemplazar', 'reemplazar token', 'sustituir'],
  ...['remplacer', 'remplacer le jeton', 'substituir', 'substituir token'],
  ...['sostituisci', 'sostituisci token', 'sostituire', 'vervangen', 'token vervangen'],
  ...['zameni', 'zameni token', 'zameniti'],
] as const;

/** What a column of states is called. */
export const state = [
  ...['status', 'state', 'zustand', 'estado', 'statut', 'etat', 'stato', 'stanje'],
] as const;

/** State of a credential that works. */
export const active = [
  ...['active', 'activated', 'enabled'],
  ...['aktiv', 'aktiviert'],
  ...['activo', 'activa', 'activado', 'habilitado'],
  ...['actif', 'activee'],
  ...['ativo', 'ativa', 'ativado'],
  ...['attivo', 'attivato'],
  ...['actief', 'geactiveerd', 'ingeschakeld'],
  ...['aktivan', 'aktivno', 'aktiviran'],
] as const;

/** State of a credential that does nothing: not yet, or no more. */
export const inactive = [
  ...[
    'inactive',
    'not active',
    'not activated',
    'not yet active',
    'deactivated',
    'disabled',
    'pending',
    'pending activation',
  ],
  ...['inaktiv', 'nicht aktiv', 'nicht aktiviert', 'deaktiviert', 'ausstehend'],
  ...['inactivo', 'inactiva', 'no activo', 'desactivado', 'deshabilitado', 'pendiente', 'no activado'],
  ...['inactif', 'non actif', 'desactive', 'non active', 'en attente'],
  ...['inativo', 'inativa', 'nao ativo', 'desativado', 'pendente'],
  ...['inattivo', 'non attivo', 'disattivato', 'in attesa', 'non attivato'],
  ...['inactief', 'niet actief', 'gedeactiveerd', 'uitgeschakeld', 'in behandeling', 'niet geactiveerd'],
  ...['neaktivan', 'neaktivno', 'nije aktivan', 'deaktiviran', 'na cekanju', 'nije aktiviran'],
] as const;

/** What stands where something is on its way. */
export const loading = [
  ...['loading', 'please wait'],
  ...['ladt', 'wird geladen', 'bitte warten'],
  ...['cargando', 'espere por favor'],
  ...['chargement', 'chargement en cours', 'veuillez patienter'],
  ...['carregando', 'a carregar', 'aguarde'],
  ...['caricamento', 'caricamento in corso', 'attendere prego'],
  ...['laden', 'bezig met laden', 'even geduld'],
  ...['ucitavanje', 'ucitava se', 'sacekajte'],
] as const;
