import { Button, Card, Group, Text, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { navigate } from '../router.tsx';
import { Failure } from '../shared/failure.tsx';
import { FormModal } from '../shared/form-modal.tsx';
import { LoadingRows } from '../shared/loading-rows.tsx';
import { useResource } from '../shared/use-resource.ts';
import type { Invitation, Organization } from '../types.ts';
import { PendingInvitations } from './pending-invitations.tsx';

interface Lists {
  organizations: Organization[];
  invitations: Invitation[];
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The organizations the person belongs to, and invitations to others. */
export function OrganizationsPage() {
  const { data, failure, reload } = useResource<Lists>('/organizations');
  const [creating, { open, close }] = useDisclosure(false);
  const [name, setName] = useState('');
  const create = async () => {
    await api.post('/organizations', { name });
    setName('');
    close();
    await reload();
  };
  return (
    <>
      <Group justify="space-between" mb="lg">
        <Title order={2}>My organizations</Title>
        <Button variant="light" leftSection={<IconPlus size={16} />} onClick={open}>
          Create organization
        </Button>
      </Group>
      <Failure message={failure} />
      {!data && !failure && <LoadingRows />}
      {data && <PendingInvitations invitations={data.invitations} onAnswered={reload} />}
      {data?.organizations.length === 0 && <Text c="dimmed">You do not belong to any organization yet.</Text>}
      {data?.organizations.map((organization) => (
        <Card withBorder mb="md" key={organization.id}>
          <Group justify="space-between" wrap="nowrap">
            <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              <Text fw={600}>{organization.name}</Text>
              <Text size="sm" c="dimmed">
                {organization.role} · {count(organization.members, 'member', 'members')} ·{' '}
                {count(organization.projects, 'project', 'projects')}
              </Text>
            </div>
            <Button
              variant="default"
              style={{ flexShrink: 0 }}
              onClick={() => navigate(`/organizations/${organization.id}`)}
            >
              Organization details
            </Button>
          </Group>
        </Card>
      ))}
      <FormModal
        title="Create organization"
        submitLabel="OK"
        opened={creating}
        onClose={close}
        onSubmit={create}
      >
        <TextInput
          label="Name"
          description="You will be the administrator of the new organization."
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </FormModal>
    </>
  );
}
