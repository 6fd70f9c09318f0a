import { AppShell, Center, Container, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { Header } from './header.tsx';
import { OrganizationPage } from './organization/organization-page.tsx';
import { AccountPage } from './pages/account-page.tsx';
import { HelpPage } from './pages/help-page.tsx';
import { HomePage } from './pages/home-page.tsx';
import { InvitationPage } from './pages/invitation-page.tsx';
import { LoginPage } from './pages/login-page.tsx';
import { OrganizationsPage } from './pages/organizations-page.tsx';
import { ProjectsPage } from './pages/projects-page.tsx';
import { matchRoute, type Routes, usePath } from './router.tsx';
import { useSession } from './session.tsx';
import { Failure } from './shared/failure.tsx';

/** Shows a page to people who are signed in, and the login form to others. */
function SignedIn({ children }: { children: ReactNode }) {
  const { account, failure } = useSession();
  if (failure) return <Failure message={failure} />;
  if (account === undefined) {
    return (
      <Center mih={300}>
        <Loader />
      </Center>
    );
  }
  return account ? children : <LoginPage />;
}

function signedIn(page: ReactNode): ReactNode {
  return <SignedIn>{page}</SignedIn>;
}

const routes: Routes = [
  [/^\/$/, () => <HomePage />],
  [/^\/login$/, () => <LoginPage next="/projects" />],
  [/^\/help$/, () => <HelpPage />],
  [/^\/projects$/, () => signedIn(<ProjectsPage />)],
  [/^\/account$/, () => signedIn(<AccountPage />)],
  [/^\/organizations$/, () => signedIn(<OrganizationsPage />)],
  [
    /^\/organizations\/(\w+)(?:\/(overview|users|api))?$/,
    (id = '', tab = '') => signedIn(<OrganizationPage key={id} id={id} tab={tab || 'overview'} />),
  ],
  [/^\/invitation\/(\w+)$/, (id = '') => signedIn(<InvitationPage id={id} />)],
  [/.*/, () => <HomePage />],
];

/** The whole application. */
export function App() {
  const page = matchRoute(usePath(), routes);
  return (
    <AppShell header={{ height: 60 }} padding="md">
      <AppShell.Header>
        <Header />
      </AppShell.Header>
      <AppShell.Main>
        <Container size="lg">{page}</Container>
      </AppShell.Main>
    </AppShell>
  );
}
