import { json, type Reply } from '../http.ts';
import { type Role, roles } from '../model/entities.ts';
import { Refusal } from '../model/refusal.ts';
import { type Call, type Route, route } from './router.ts';
import { invitationView, memberView, organizationView } from './views.ts';

function role(value: unknown): Role {
  const known = roles.find((one) => one === value);
  if (!known) throw new Refusal(422, 'Choose a role.');
  return known;
}

function list(call: Call): Reply {
  const { model } = call;
  const account = call.account();
  return json(200, {
    organizations: model.organizations.membershipsOf(account).map((one) => organizationView(model, one)),
    invitations: model.invitations.ofAccount(account).map((one) => invitationView(model, one)),
  });
}

function create(call: Call): Reply {
  const account = call.account();
  const { id } = call.model.organizations.create(account, call.request.body.name);
  return json(201, organizationView(call.model, call.model.organizations.membership(account, id)));
}

function details(call: Call): Reply {
  const membership = call.model.organizations.membership(call.account(), call.param('id'));
  return json(200, organizationView(call.model, membership));
}

function rename(call: Call): Reply {
  call.model.organizations.rename(call.account(), call.param('id'), call.request.body.name);
  return details(call);
}

function projects(call: Call): Reply {
  const { organizations } = call.model;
  const found = organizations
    .membershipsOf(call.account())
    .flatMap(({ organizationId }) => organizations.projects(organizationId))
    .map((project) => ({ ...project, organization: organizations.byId(project.organizationId).name }));
  return json(200, { projects: found });
}

function members(call: Call): Reply {
  const { model } = call;
  const account = call.account();
  const id = call.param('id');
  model.organizations.membership(account, id);
  return json(200, {
    members: model.organizations.members(id).map((one) => memberView(model, one, account)),
    invitations: model.invitations.ofOrganization(id).map((one) => invitationView(model, one)),
  });
}

function changeRole(call: Call): Reply {
  const account = call.account();
  const chosen = role(call.request.body.role);
  const changed = call.model.organizations.changeRole(
    account,
    call.param('id'),
    call.param('member'),
    chosen,
  );
  return json(200, memberView(call.model, changed, account));
}

function removeMember(call: Call): Reply {
  call.model.organizations.remove(call.account(), call.param('id'), call.param('member'));
  return json(200, {});
}

function invite(call: Call): Reply {
  const { emails } = call.request.body;
  const addresses: unknown[] = Array.isArray(emails) ? emails : [];
  const invited = role(call.request.body.role);
  const sent = call.model.invitations.invite(call.account(), call.param('id'), addresses, invited);
  return json(201, { invitations: sent.map((one) => invitationView(call.model, one)) });
}

function revoke(call: Call): Reply {
  call.model.invitations.revoke(call.account(), call.param('id'), call.param('invitation'));
  return json(200, {});
}

function accept(call: Call): Reply {
  const membership = call.model.invitations.accept(call.account(), call.param('id'));
  return json(200, organizationView(call.model, membership));
}

function decline(call: Call): Reply {
  call.model.invitations.decline(call.account(), call.param('id'));
  return json(200, {});
}

/** Organizations, their members and projects, and invitations. */
export const organizationRoutes: readonly Route[] = [
  route('GET', '/organizations', list),
  route('POST', '/organizations', create),
  route('GET', '/organizations/:id', details),
  route('PATCH', '/organizations/:id', rename),
  route('GET', '/projects', projects),
  route('GET', '/organizations/:id/members', members),
  route('PATCH', '/organizations/:id/members/:member', changeRole),
  route('DELETE', '/organizations/:id/members/:member', removeMember),
  route('POST', '/organizations/:id/invitations', invite),
  route('DELETE', '/organizations/:id/invitations/:invitation', revoke),
  route('POST', '/invitations/:id/accept', accept),
  route('POST', '/invitations/:id/decline', decline),
];
