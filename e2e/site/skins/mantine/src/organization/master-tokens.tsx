import { Menu, TextInput } from '@mantine/core';
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

interface Issued {
  value: string;
}

/** What is being asked about, and about which token. */
interface Question {
  kind: 'replace' | 'deactivate';
  token: Credential;
}

/** The organization's master tokens. */
export function MasterTokens({ organizationId }: { organizationId: string }) {
  const base = `/organizations/${organizationId}/master-tokens`;
  const { data, failure, reload } = useResource<{ tokens: Credential[] }>(base);
  const activating = useAction();
  const [activatingId, setActivatingId] = useState<string>();
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const [question, setQuestion] = useState<Question>();
  const [value, setValue] = useState<string>();

  const generate = async () => {
    const issued = await api.post<Issued>(base, { name });
    setNaming(false);
    setName('');
    setValue(issued.value);
    await reload();
  };
  const activate = (token: Credential) => {
    setActivatingId(token.id);
    return activating.run(async () => {
      await api.post(`${base}/${token.id}/activate`);
      await reload();
    });
  };
  const replace = async (token: Credential) => {
    const issued = await api.post<Issued>(`${base}/${token.id}/replace`);
    setQuestion(undefined);
    setValue(issued.value);
    await reload();
  };
  const deactivate = async (token: Credential) => {
    await api.post(`${base}/${token.id}/deactivate`);
    await reload();
  };

  return (
    <Section
      title="Master tokens"
      tools={
        <CogMenu>
          <Menu.Item onClick={() => setNaming(true)}>Generate token</Menu.Item>
        </CogMenu>
      }
    >
      <Failure message={failure ?? activating.failure} onClose={activating.clear} />
      <CredentialTable
        credentials={data?.tokens}
        emptyText="There are no master tokens yet."
        inactiveText="Inactive"
        menu={(token) => (
          <CogMenu busy={activating.busy && activatingId === token.id}>
            {token.active ? (
              <Menu.Item onClick={() => setQuestion({ kind: 'deactivate', token })}>Deactivate</Menu.Item>
            ) : (
              <Menu.Item onClick={() => activate(token)}>Activate</Menu.Item>
            )}
            <Menu.Item onClick={() => setQuestion({ kind: 'replace', token })}>Replace</Menu.Item>
          </CogMenu>
        )}
      />
      <FormModal
        title="Generate token"
        submitLabel="Save"
        opened={naming}
        onClose={() => setNaming(false)}
        onSubmit={generate}
      >
        <TextInput
          label="Master token name"
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </FormModal>
      <ConfirmModal
        title="Replace token"
        question={`A new token will be generated for “${question?.token.name}”. Its previous value will become invalid. Continue?`}
        yes="Yes"
        no="No"
        opened={question?.kind === 'replace'}
        onClose={() => setQuestion(undefined)}
        onConfirm={async () => question && replace(question.token)}
      />
      <ConfirmModal
        title="Deactivate token"
        question={`Whatever uses “${question?.token.name}” will stop working. Deactivate it?`}
        yes="Deactivate"
        no="Cancel"
        opened={question?.kind === 'deactivate'}
        onClose={() => setQuestion(undefined)}
        onConfirm={async () => question && deactivate(question.token)}
      />
      <SecretModal title="Master token" kind="token" value={value} onClose={() => setValue(undefined)} />
    </Section>
  );
}
