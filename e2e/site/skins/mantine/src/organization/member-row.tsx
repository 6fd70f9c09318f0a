import { ActionIcon, Menu, Select, Table, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { CogMenu } from '../shared/cog-menu.tsx';
import { day } from '../shared/dates.ts';
import type { Member } from '../types.ts';

const roles = ['Administrator', 'Supervisor', 'User', 'Scanner', 'Limited Scanner'];

interface MemberRowProps {
  member: Member;
  mayChangeRole: boolean;
  mayRemove: boolean;
  onChangeRole: (role: string) => Promise<boolean>;
  onRemove: () => void;
}

/** A row of the members table. A chosen role counts once it is confirmed with the checkmark below it. */
export function MemberRow({ member, mayChangeRole, mayRemove, onChangeRole, onRemove }: MemberRowProps) {
  const [role, setRole] = useState(member.role);
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    if (role === member.role) return;
    setBusy(true);
    if (!(await onChangeRole(role))) setRole(member.role);
    setBusy(false);
  };
  return (
    <Table.Tr>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <Text size="sm" fw={500}>
          {member.name} {member.isYou && '(you)'}
        </Text>
        <Text size="sm" c="dimmed">
          {member.email}
        </Text>
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{day(member.joinedAt)}</Table.Td>
      <Table.Td w={200}>
        {mayChangeRole ? (
          <>
            <Select
              size="xs"
              data={roles}
              aria-label="Role"
              allowDeselect={false}
              value={role}
              onChange={(chosen) => chosen && setRole(chosen)}
            />
            <ActionIcon
              variant="subtle"
              size="sm"
              mt={4}
              color={role === member.role ? 'gray' : 'teal'}
              loading={busy}
              onClick={confirm}
            >
              <IconCheck size={16} />
            </ActionIcon>
          </>
        ) : (
          member.role
        )}
      </Table.Td>
      <Table.Td ta="right">
        {mayRemove && (
          <CogMenu>
            <Menu.Item color="red" onClick={onRemove}>
              Remove user from organization
            </Menu.Item>
          </CogMenu>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
