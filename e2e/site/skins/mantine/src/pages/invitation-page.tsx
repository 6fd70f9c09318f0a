import { Button, Card, Group, Text, Title } from '@mantine/core';
import { api } from '../api.ts';
import { navigate } from '../router.tsx';
import { Failure } from '../shared/failure.tsx';
import { LoadingRows } from '../shared/loading-rows.tsx';
import { useAction } from '../shared/use-action.ts';
import { useResource } from '../shared/use-resource.ts';
import type { Invitation, Organization } from '../types.ts';

/** Where the button of an invitation e-mail leads. */
export function InvitationPage({ id }: { id: string }) {
  const { data, failure } = useResource<{ invitations: Invitation[] }>('/organizations');
  const answering = useAction();
  const invitation = data?.invitations.find((one) => one.id === id);
  const accept = () =>
    answering.run(async () => {
      const organization = await api.post<Organization>(`/invitations/${id}/accept`);
      navigate(`/organizations/${organization.id}`);
    });
  const decline = () =>
    answering.run(async () => {
      await api.post(`/invitations/${id}/decline`);
      navigate('/organizations');
    });
  return (
    <>
      <Title order={2} mb="lg">
        Invitation to join Organization
      </Title>
      <Failure message={failure ?? answering.failure} />
      {!data && !failure && <LoadingRows />}
      {data && !invitation && <Text>This invitation is no longer valid.</Text>}
      {invitation && (
        <Card withBorder>
          <Text>
            {invitation.invitedBy} has invited you to join <b>{invitation.organization}</b> as{' '}
            {invitation.role}.
          </Text>
          <Group mt="md">
            <Button onClick={accept} loading={answering.busy}>
              Accept
            </Button>
            <Button variant="default" onClick={decline}>
              Decline
            </Button>
          </Group>
        </Card>
      )}
    </>
  );
}
