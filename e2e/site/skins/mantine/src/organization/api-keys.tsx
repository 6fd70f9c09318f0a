import { Button, Menu, Select, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { api } from '../api.ts';
import { CogMenu } from '../shared/cog-menu.tsx';
import { ConfirmModal } from '../shared/confirm-modal.tsx';
import { Failure } from '../shared/failure.tsx';
import { FormModal } from '../shared/form-modal.tsx';
import { SecretModal } from '../shared/secret-modal.tsx';
import { Section } from '../shared/section.tsx';
import { useAction } from '../shared/use-action.ts';
import { useResource } from '../shared/use-resource.ts';
import type { Credential } from '../types.ts';
import { CredentialTable } from './credential-table.tsx';

const durations = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '180', label: '180 days' },
  { value: '365', label: '1 year' },
];

/** The organization's API keys. */
export function ApiKeys({ organizationId }: { organizationId: string }) {
  const base = `/organizations/${organizationId}/api-keys`;
  const { data, failure, reload } = useResource<{ keys: Credential[] }>(base);
  const deactivating = useAction();
  const [creating, { open, close }] = useDisclosure(false);
  const [name, setName] = useState('');
  const [days, setDays] = useState('365');
  const [removed, setRemoved] = useState<Credential>();
  const [value, setValue] = useState<string>();

  const create = async () => {
    const issued = await api.post<{ value: string }>(base, { name, days: Number(days) });
    close();
    setName('');
    setValue(issued.value);
    await reload();
  };
  const deactivate = (key: Credential) =>
    deactivating.run(async () => {
      await api.post(`${base}/${key.id}/deactivate`);
      await reload();
    });
  const remove = async () => {
    if (removed) await api.remove(`${base}/${removed.id}`);
    await reload();
  };

  return (
    <Section
      title="API keys"
      tools={
        <Button size="xs" variant="light" onClick={open}>
          New API key
        </Button>
      }
    >
      <Failure message={failure ?? deactivating.failure} onClose={deactivating.clear} />
      <CredentialTable
        credentials={data?.keys}
        emptyText="There are no API keys yet."
        inactiveText="Deactivated"
        menu={(key) => (
          <CogMenu label="API key settings">
            {key.active && <Menu.Item onClick={() => deactivate(key)}>Deactivate</Menu.Item>}
            <Menu.Item color="red" onClick={() => setRemoved(key)}>
              Remove
            </Menu.Item>
          </CogMenu>
        )}
      />
      <FormModal title="New API key" submitLabel="Save" opened={creating} onClose={close} onSubmit={create}>
        <TextInput
          label="Name"
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label="Duration"
          mt="md"
          data={durations}
          allowDeselect={false}
          value={days}
          onChange={(chosen) => chosen && setDays(chosen)}
        />
      </FormModal>
      <ConfirmModal
        title="Remove API key"
        question={`Remove “${removed?.name}”? Whatever uses it will stop working.`}
        yes="Remove"
        no="Cancel"
        opened={removed !== undefined}
        onClose={() => setRemoved(undefined)}
        onConfirm={remove}
      />
      <SecretModal title="API key" kind="key" value={value} onClose={() => setValue(undefined)} />
    </Section>
  );
}
