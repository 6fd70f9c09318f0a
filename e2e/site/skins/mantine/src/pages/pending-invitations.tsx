import { Badge, Button, Card, Group, Text } from '@mantine/core';
import { api } from '../api.ts';
import { Failure } from '../shared/failure.tsx';
import { useAction } from '../shared/use-action.ts';
import type { Invitation } from '../types.ts';

interface PendingInvitationsProps {
  invitations: Invitation[];
  onAnswered: () => Promise<void>;
}

/** Invitations the person has not answered. */
export function PendingInvitations({ invitations, onAnswered }: PendingInvitationsProps) {
  const { busy, failure, run, clear } = useAction();
  if (invitations.length === 0) return null;
  const answer = (id: string, how: 'accept' | 'decline') =>
    run(async () => {
      await api.post(`/invitations/${id}/${how}`);
      await onAnswered();
    });
  return (
    <Card withBorder mb="lg">
      <Group gap="xs" mb="sm">
        <Text fw={600}>Pending invitations</Text>
        <Badge circle>{invitations.length}</Badge>
      </Group>
      <Failure message={failure} onClose={clear} />
      {invitations.map(({ id, organization, invitedBy, role }) => (
        <Group key={id} justify="space-between" mb="xs">
          <Text size="sm">
            <b>{organization}</b>, invited by {invitedBy} as {role}
          </Text>
          <Group gap="xs">
            <Button size="xs" disabled={busy} onClick={() => answer(id, 'accept')}>
              Accept
            </Button>
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              disabled={busy}
              onClick={() => answer(id, 'decline')}
            >
              Decline
            </Button>
          </Group>
        </Group>
      ))}
    </Card>
  );
}
