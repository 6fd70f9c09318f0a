import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api.ts';
import { ConfirmModal } from '../shared/confirm-modal.tsx';
import { Failure } from '../shared/failure.tsx';
import { LoadingRows } from '../shared/loading-rows.tsx';
import { Section } from '../shared/section.tsx';
import { useAction } from '../shared/use-action.ts';
import { useResource } from '../shared/use-resource.ts';
import type { Invitation, Member, Organization } from '../types.ts';
import { InviteModal } from './invite-modal.tsx';
import { MemberRow } from './member-row.tsx';

/** Members, their roles, and invitations. */
export function UsersTab({ organization }: { organization: Organization }) {
  const base = `/organizations/${organization.id}`;
  const { data, failure, reload } = useResource<{ members: Member[]; invitations: Invitation[] }>(
    `${base}/members`,
  );
  const changing = useAction();
  const [inviting, setInviting] = useState<'users' | 'admins'>();
  const [removed, setRemoved] = useState<Member>();
  const isAdministrator = organization.role === 'Administrator';
  const mayInvite = isAdministrator || organization.role === 'Supervisor';

  const changeRole = (member: Member, role: string) =>
    changing.run(async () => {
      await api.patch(`${base}/members/${member.id}`, { role });
      await reload();
    });
  const revoke = (invitation: Invitation) =>
    changing.run(async () => {
      await api.remove(`${base}/invitations/${invitation.id}`);
      await reload();
    });
  const remove = async () => {
    if (removed) await api.remove(`${base}/members/${removed.id}`);
    await reload();
  };

  return (
    <>
      {mayInvite && (
        <Group mb="md">
          <Button variant="light" onClick={() => setInviting('users')}>
            Invite users
          </Button>
          {isAdministrator && (
            <Button variant="light" onClick={() => setInviting('admins')}>
              Invite admins
            </Button>
          )}
        </Group>
      )}
      <Failure message={failure ?? changing.failure} onClose={changing.clear} />
      <Section title="Members">
        {!data && <LoadingRows />}
        {data && (
          <Table verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Name</Table.Th>
                <Table.Th>Joined</Table.Th>
                <Table.Th>Role</Table.Th>
                <Table.Th />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.members.map((member) => (
                <MemberRow
                  key={`${member.id} ${member.role}`}
                  member={member}
                  mayChangeRole={isAdministrator}
                  mayRemove={isAdministrator || (mayInvite && member.role !== 'Administrator')}
                  onChangeRole={(role) => changeRole(member, role)}
                  onRemove={() => setRemoved(member)}
                />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Section>
      {data && data.invitations.length > 0 && (
        <Section title="Pending invitations">
          {data.invitations.map((invitation) => (
            <Group key={invitation.id} justify="space-between" mb="xs">
              <Text size="sm">
                {invitation.email} · {invitation.role}
              </Text>
              {mayInvite && (
                <Button size="xs" variant="subtle" color="gray" onClick={() => revoke(invitation)}>
                  Revoke
                </Button>
              )}
            </Group>
          ))}
        </Section>
      )}
      <InviteModal kind={inviting} base={base} onClose={() => setInviting(undefined)} onSent={reload} />
      <ConfirmModal
        title="Remove user"
        question={`Remove ${removed?.name} from ${organization.name}?`}
        yes="Remove"
        no="Cancel"
        opened={removed !== undefined}
        onClose={() => setRemoved(undefined)}
        onConfirm={remove}
      />
    </>
  );
}
