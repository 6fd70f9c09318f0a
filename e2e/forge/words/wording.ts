/** What one language calls the things of an admin interface: `usual|usual||rare|rare`, as its interfaces write them. */
export interface Wordings {
  readonly getStarted: string;
  readonly signIn: string;
  readonly signUp: string;
  readonly signOut: string;
  readonly forgot: string;
  readonly email: string;
  readonly password: string;
  readonly subscribe: string;
  readonly help: string;
  readonly profile: string;
  readonly projects: string;
  readonly billing: string;
  readonly organizations: string;
  readonly details: string;
  readonly overview: string;
  readonly users: string;
  readonly api: string;
  readonly tokens: string;
  readonly keys: string;
  readonly hooks: string;
  readonly settings: string;
  readonly generate: string;
  readonly newKey: string;
  readonly activate: string;
  readonly deactivate: string;
  readonly replace: string;
  readonly remove: string;
  readonly tokenName: string;
  readonly name: string;
  readonly duration: string;
  readonly save: string;
  readonly cancel: string;
  readonly close: string;
  readonly copy: string;
  readonly once: string;
  readonly active: string;
  readonly inactive: string;
}

/** A thing that has a name. */
export type Concept = keyof Wordings;

/** The usual and the rare names of a thing. */
export function wordingsOf(list: string): {
  readonly usual: readonly string[];
  readonly rare: readonly string[];
} {
  const [usual = '', rare = ''] = list.split('||');
  return { usual: usual.split('|'), rare: rare === '' ? [] : rare.split('|') };
}
