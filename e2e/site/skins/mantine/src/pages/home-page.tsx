import { Button, Card, SimpleGrid, Text, ThemeIcon, Title } from '@mantine/core';
import { IconHome, IconKey, IconUsers } from '@tabler/icons-react';
import { navigate } from '../router.tsx';
import { useSession } from '../session.tsx';

const audiences = [
  {
    icon: IconHome,
    title: 'Agents',
    text: 'Buyers see every room before they visit. One link, no app to install.',
  },
  {
    icon: IconKey,
    title: 'Developers',
    text: 'Generate a token, activate it, and read your projects through our API.',
  },
  {
    icon: IconUsers,
    title: 'Teams',
    text: 'Invite users, give each a role, and keep all projects in one place.',
  },
];

/** What everyone sees first. */
export function HomePage() {
  const { account } = useSession();
  return (
    <>
      <Title mt={60} order={1}>
        Walk through any place, from anywhere
      </Title>
      <Text size="lg" c="dimmed" mt="sm">
        3D tours and floor plans, captured with a phone in minutes.
      </Text>
      <Button size="md" variant="light" mt="xl" onClick={() => navigate(account ? '/projects' : '/login')}>
        {account ? 'Go to my projects' : 'Try it for free'}
      </Button>
      <SimpleGrid cols={{ base: 1, sm: 3 }} mt={60}>
        {audiences.map(({ icon: Icon, title, text }) => (
          <Card withBorder key={title}>
            <ThemeIcon variant="light" size="lg">
              <Icon size={20} />
            </ThemeIcon>
            <Title order={3} size="h4" mt="sm">
              {title}
            </Title>
            <Text size="sm" mt={4}>
              {text}
            </Text>
          </Card>
        ))}
      </SimpleGrid>
    </>
  );
}
