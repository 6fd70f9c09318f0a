import type { SiteModel } from '../model.ts';
import type { Account, Organization, Role } from './entities.ts';

const day = 86_400_000;

/** The password of every seeded account. */
export const seededPassword = 'harbour-lantern-42';

/** Who is there from the start. */
export const seededPeople = {
  administrator: { name: 'Dana Whitfield', email: 'dana@northgate-realty.example' },
  user: { name: 'Marko Ilić', email: 'marko@northgate-realty.example' },
} as const;

/** The richer of the two seeded organizations and the small one; the administrator administers both. */
export const seededOrganizations = { main: 'Northgate Realty', other: 'Harbour Photo' } as const;

const colleagues: readonly (readonly [name: string, email: string, role: Role])[] = [
  ['Priya Raman', 'priya@northgate-realty.example', 'Administrator'],
  ['Tomás Herrera', 'tomas@northgate-realty.example', 'Supervisor'],
  ['Lena Østergaard', 'lena@northgate-realty.example', 'Scanner'],
  ['Sam O’Neill', 'sam@northgate-realty.example', 'Limited Scanner'],
];

const places = [
  ['Harbour View Residence', '12 Quay Street', '3D tour'],
  ['Maple Court 4B', '4 Maple Court', 'Floor plan'],
  ['Old Mill Lofts', '88 Mill Lane', '3D tour'],
  ['Station House', '1 Station Road', '3D tour'],
  ['Cedar Avenue 17', '17 Cedar Avenue', 'Floor plan'],
] as const;

const otherPlaces = [
  ['Boathouse Studio', '3 Pier Road', '3D tour'],
  ['Lighthouse Cottage', '1 Head Lane', 'Floor plan'],
] as const;

/** What a site can start with beyond the usual. */
export interface SeedOptions {
  /** Names of master tokens the richer organization starts with, inactive; none by default. */
  readonly masterTokens?: readonly string[];
}

/** Fills an empty model with the people, organizations and projects of a small customer base. */
export function seed(model: SiteModel, options: SeedOptions, now: number): void {
  const administrator = person(model, seededPeople.administrator);
  const user = person(model, seededPeople.user);
  const main = model.organizations.create(administrator, seededOrganizations.main);
  const other = model.organizations.create(administrator, seededOrganizations.other);

  model.organizations.join(main.id, user, 'User');
  for (const [name, email, role] of colleagues) {
    model.organizations.join(main.id, person(model, { name, email }), role);
  }
  addProjects(model, main, places, now);
  addProjects(model, other, otherPlaces, now);

  const host = person(model, { name: 'Grace Lindqvist', email: 'grace@skyline-interiors.example' });
  const inviting = model.organizations.create(host, 'Skyline Interiors');
  model.invitations.invite(host, inviting.id, [administrator.email], 'User');

  for (const name of options.masterTokens ?? []) model.credentials.generate(administrator, main.id, name);
}

function person(model: SiteModel, { name, email }: { name: string; email: string }): Account {
  return model.accounts.signUp({ name, email, password: seededPassword });
}

function addProjects(
  model: SiteModel,
  { id: organizationId }: Organization,
  list: readonly (typeof places | typeof otherPlaces)[number][],
  now: number,
): void {
  for (const [index, [name, address, kind]] of list.entries()) {
    model.organizations.addProject({
      organizationId,
      name,
      address,
      kind,
      updatedAt: now - (index + 1) * 3 * day,
    });
  }
}
