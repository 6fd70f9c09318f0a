import { Alert, Button, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSession } from '../session.tsx';
import { Failure } from '../shared/failure.tsx';
import { useAction } from '../shared/use-action.ts';

/** One's own name. */
export function AccountPage() {
  const { account, rename } = useSession();
  const { busy, failure, run } = useAction();
  const [name, setName] = useState(account?.name ?? '');
  const [saved, setSaved] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(await run(() => rename(name)));
  };
  return (
    <>
      <Title order={2} mb="lg">
        Account settings
      </Title>
      <Failure message={failure} />
      {saved && (
        <Alert color="teal" mb="md">
          Your settings have been saved.
        </Alert>
      )}
      <form onSubmit={submit} style={{ maxWidth: 360 }}>
        <TextInput label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <TextInput label="Email" mt="md" readOnly value={account?.email ?? ''} />
        <Button type="submit" mt="lg" loading={busy}>
          Save
        </Button>
      </form>
    </>
  );
}
