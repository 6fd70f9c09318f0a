import { Alert, Anchor, Button, Paper, PasswordInput, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { navigate } from '../router.tsx';
import { useSession } from '../session.tsx';
import { Failure } from '../shared/failure.tsx';
import { useAction } from '../shared/use-action.ts';

/** Logging in or creating an account; afterwards `next`, or the page that asked for it. */
export function LoginPage({ next }: { next?: string }) {
  const { signIn, signUp, expired } = useSession();
  const { busy, failure, run, clear } = useAction();
  const [isNew, setIsNew] = useState(false);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await run(() => (isNew ? signUp(name, email, password) : signIn(email, password)));
    if (done && next) navigate(next);
  };
  const toggle = () => {
    clear();
    setIsNew(!isNew);
  };

  return (
    <Paper withBorder shadow="sm" p="xl" maw={400} mx="auto" mt={40}>
      <form onSubmit={submit}>
        <Title order={2} size="h3" mb="lg">
          {isNew ? 'Create your account' : 'Welcome back'}
        </Title>
        {expired && (
          <Alert mb="md" color="blue">
            Your session has expired. Please log in again.
          </Alert>
        )}
        <Failure message={failure} />
        {isNew && (
          <TextInput
            label="Name"
            mb="md"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        <TextInput
          label="Email"
          type="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          mt="md"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" fullWidth mt="xl" loading={busy}>
          {isNew ? 'Sign up' : 'Log in'}
        </Button>
        <Anchor component="button" type="button" size="sm" mt="md" onClick={toggle}>
          {isNew ? 'I already have an account' : 'Create an account'}
        </Anchor>
      </form>
    </Paper>
  );
}
