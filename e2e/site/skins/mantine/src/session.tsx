import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { api, messageOf, sessionEnded } from './api.ts';
import type { Account } from './types.ts';

interface Answer {
  account: Account | null;
}

/** Who is signed in, and ways to change that. */
export interface Session {
  /** `undefined` until the server has answered. */
  account: Account | null | undefined;
  /** Why the server could not say who is signed in. */
  failure: string | undefined;
  /** The session ended by itself. */
  expired: boolean;
  signIn(email: string, password: string): Promise<void>;
  signUp(name: string, email: string, password: string): Promise<void>;
  rename(name: string): Promise<void>;
  signOut(): Promise<void>;
}

const Context = createContext<Session | null>(null);

/** The session; only within the provider. */
export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('no session');
  return session;
}

/** Keeps the session for everything inside. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [account, setAccount] = useState<Account | null>();
  const [failure, setFailure] = useState<string>();
  const [expired, setExpired] = useState(false);

  useEffect(() => {
    api.get<Answer>('/session').then(
      (answer) => setAccount(answer.account),
      (error) => setFailure(messageOf(error)),
    );
    const onEnded = () => {
      setExpired(true);
      setAccount(null);
    };
    sessionEnded.addEventListener('ended', onEnded);
    return () => sessionEnded.removeEventListener('ended', onEnded);
  }, []);

  const session = useMemo<Session>(() => {
    const take = (answer: Answer) => {
      setExpired(false);
      setAccount(answer.account);
    };
    return {
      account,
      failure,
      expired,
      signIn: async (email, password) => take(await api.post<Answer>('/session', { email, password })),
      signUp: async (name, email, password) =>
        take(await api.post<Answer>('/accounts', { name, email, password })),
      rename: async (name) => take(await api.patch<Answer>('/account', { name })),
      signOut: async () => {
        await api.remove('/session');
        setAccount(null);
      },
    };
  }, [account, failure, expired]);

  return <Context value={session}>{children}</Context>;
}
