import { Button, Group, Table, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '../api.ts';
import { day } from '../shared/dates.ts';
import { Failure } from '../shared/failure.tsx';
import { Section } from '../shared/section.tsx';
import { useAction } from '../shared/use-action.ts';
import type { Organization } from '../types.ts';

interface OverviewTabProps {
  organization: Organization;
  onChanged: () => Promise<void>;
}

/** Facts about the organization, and its name. */
export function OverviewTab({ organization, onChanged }: OverviewTabProps) {
  const { busy, failure, run } = useAction();
  const [name, setName] = useState(organization.name);
  const facts = [
    ['Organization ID', organization.id],
    ['Created', day(organization.createdAt)],
    ['Members', organization.members],
    ['Projects', organization.projects],
    ['Your role', organization.role],
  ] as const;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      await api.patch(`/organizations/${organization.id}`, { name });
      await onChanged();
    });
  };
  return (
    <>
      <Section title="About">
        <Table variant="vertical" layout="fixed">
          <Table.Tbody>
            {facts.map(([label, value]) => (
              <Table.Tr key={label}>
                <Table.Th w={180}>{label}</Table.Th>
                <Table.Td>{value}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Section>
      {organization.role === 'Administrator' && (
        <Section title="Settings">
          <Failure message={failure} />
          <form onSubmit={submit}>
            <Group align="flex-end">
              <TextInput
                label="Name"
                flex={1}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" variant="default" loading={busy}>
                Save
              </Button>
            </Group>
          </form>
        </Section>
      )}
    </>
  );
}
