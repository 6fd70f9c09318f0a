import { Anchor, Breadcrumbs, Tabs, Text, Title } from '@mantine/core';
import { linkTo, navigate } from '../router.tsx';
import { Failure } from '../shared/failure.tsx';
import { LoadingRows } from '../shared/loading-rows.tsx';
import { useResource } from '../shared/use-resource.ts';
import type { Organization } from '../types.ts';
import { ApiKeys } from './api-keys.tsx';
import { MasterTokens } from './master-tokens.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { UsersTab } from './users-tab.tsx';

/** One organization. Its API tab is for administrators. */
export function OrganizationPage({ id, tab }: { id: string; tab: string }) {
  const { data: organization, failure, reload } = useResource<Organization>(`/organizations/${id}`);
  if (!organization) return failure ? <Failure message={failure} /> : <LoadingRows />;
  const isAdministrator = organization.role === 'Administrator';
  const shown = tab === 'api' && !isAdministrator ? 'overview' : tab;
  return (
    <>
      <Breadcrumbs mb="sm">
        <Anchor {...linkTo('/organizations')} size="sm">
          My organizations
        </Anchor>
        <Text size="sm" truncate maw={300}>
          {organization.name}
        </Text>
      </Breadcrumbs>
      <Title order={2} mb="md" style={{ overflowWrap: 'anywhere' }}>
        {organization.name}
      </Title>
      <Tabs
        value={shown}
        keepMounted={false}
        onChange={(chosen) => navigate(`/organizations/${id}/${chosen ?? 'overview'}`)}
      >
        <Tabs.List mb="lg">
          <Tabs.Tab value="overview">Overview</Tabs.Tab>
          <Tabs.Tab value="users">Users</Tabs.Tab>
          {isAdministrator && <Tabs.Tab value="api">API</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <OverviewTab organization={organization} onChanged={reload} />
        </Tabs.Panel>
        <Tabs.Panel value="users">
          <UsersTab organization={organization} />
        </Tabs.Panel>
        {isAdministrator && (
          <Tabs.Panel value="api">
            <MasterTokens organizationId={id} />
            <ApiKeys organizationId={id} />
          </Tabs.Panel>
        )}
      </Tabs>
    </>
  );
}
