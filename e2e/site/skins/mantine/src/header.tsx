import { Anchor, Avatar, Button, Container, Group, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconBuilding, IconChevronDown, IconLogout, IconUser } from '@tabler/icons-react';
import { linkTo, navigate } from './router.tsx';
import { useSession } from './session.tsx';

/** The bar at the top of every page. */
export function Header() {
  const { account } = useSession();
  return (
    <Container size="lg" h="100%">
      <Group h="100%" justify="space-between" wrap="nowrap">
        <Group gap="xl" wrap="nowrap">
          <Anchor {...linkTo('/')} underline="never" c="dark" fw={700}>
            <Group gap={8} wrap="nowrap">
              <img src="/assets/icon.svg" width={26} height={26} alt="" />
              InsideMaps
            </Group>
          </Anchor>
          {account && (
            <Anchor {...linkTo('/projects')} c="dimmed">
              Projects
            </Anchor>
          )}
          <Anchor {...linkTo('/help')} c="dimmed">
            Help
          </Anchor>
        </Group>
        {account && <PersonMenu name={account.name} />}
        {account === null && (
          <Button tt="uppercase" onClick={() => navigate('/login')}>
            Get started
          </Button>
        )}
      </Group>
    </Container>
  );
}

function PersonMenu({ name }: { name: string }) {
  const { signOut } = useSession();
  const leave = () =>
    signOut().then(
      () => navigate('/'),
      () => undefined,
    );
  return (
    <Menu position="bottom-end" width={210} shadow="md">
      <Menu.Target>
        <UnstyledButton>
          <Group gap={8} wrap="nowrap">
            <Avatar name={name} color="initials" size="sm" alt="" />
            <Text size="sm" truncate maw={220}>
              {name}
            </Text>
            <IconChevronDown size={14} />
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconBuilding size={16} />} onClick={() => navigate('/organizations')}>
          My organizations
        </Menu.Item>
        <Menu.Item leftSection={<IconUser size={16} />} onClick={() => navigate('/account')}>
          Account settings
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={leave}>
          Log out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
