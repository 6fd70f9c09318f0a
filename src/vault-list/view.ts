/** What of the vault is shown, and in which order. */
import { type Credential, type CredentialState, credentialStates } from '../domain/credential.ts';
import { stateAt } from '../domain/life.ts';
import { foldText } from './fold-text.ts';
import type { Order } from './order-rows.ts';
import type { OrganizationOf } from './organizations.ts';
import type { VaultRow } from './vault-rows.ts';

export interface View {
  /** Words, all of which have to be found. */
  readonly search: string;
  readonly order: Order;
  /** An organization's name; an empty text for those of none; undefined for all. */
  readonly organization: string | undefined;
  /** Undefined for all. */
  readonly state: CredentialState | undefined;
}

/** Everything, and first what waits for the person. */
export const wholeView: View = { search: '', order: 'waiting', organization: undefined, state: undefined };

/** The same order, and nothing left out. */
export function widened(view: View): View {
  return { ...wholeView, order: view.order };
}

/** Whether anything might be left out. */
export function narrows({ search, organization, state }: View): boolean {
  return search.trim() !== '' || organization !== undefined || state !== undefined;
}

/** Which rows the view shows. */
export function shownBy(view: View, now: number, organizationOf: OrganizationOf): (row: VaultRow) => boolean {
  const words = foldText(view.search).split(/\s+/).filter(Boolean);
  return ({ credential }) =>
    (view.state === undefined || stateAt(credential, now) === view.state) &&
    (view.organization === undefined || (organizationOf(credential) ?? '') === view.organization) &&
    (words.length === 0 || holdsAll(searchedIn(credential, organizationOf(credential)), words));
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Folding a thousand texts takes far longer than looking into them, and a person types letter by letter. */
const folded = new WeakMap<
  Credential,
  { readonly organization: string | undefined; readonly text: string }
>();

function searchedIn(credential: Credential, organization: string | undefined): string {
  const known = folded.get(credential);
  if (known && known.organization === organization) return known.text;
  // Apart, for no word reaches from one into the next.
  const text = foldText([credential.name, organization, credential.note].filter(Boolean).join('\n'));
  folded.set(credential, { organization, text });
  return text;
}

/** What the list can be narrowed to; nothing where all are alike. */
export interface Choices {
  /** In the order of their names; an empty text for those of none, at the end. */
  readonly organizations: readonly string[];
  readonly states: readonly CredentialState[];
}

/** What there is to choose from. What the view asks for stays a choice, although nothing has it any more. */
export function choicesOf(
  rows: readonly VaultRow[],
  view: View,
  now: number,
  organizationOf: OrganizationOf,
  compareNames: (one: string, other: string) => number,
): Choices {
  const organizations = new Set(rows.map(({ credential }) => organizationOf(credential) ?? ''));
  const states = new Set(rows.map(({ credential }) => stateAt(credential, now)));
  if (view.organization !== undefined) organizations.add(view.organization);
  if (view.state !== undefined) states.add(view.state);
  const named = [...organizations].filter(Boolean).sort(compareNames);
  return {
    organizations: unlessOne([...named, ...(organizations.has('') ? [''] : [])]),
    states: unlessOne(credentialStates.filter((state) => states.has(state))),
  };
}

function unlessOne<Item>(items: readonly Item[]): readonly Item[] {
  return items.length > 1 ? items : [];
}
