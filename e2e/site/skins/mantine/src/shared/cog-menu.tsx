import { ActionIcon, Menu } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface CogMenuProps {
  label?: string;
  busy?: boolean;
  children: ReactNode;
}

/** A cogwheel that opens a menu. */
export function CogMenu({ label, busy = false, children }: CogMenuProps) {
  return (
    <Menu position="bottom-end" withinPortal shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" loading={busy} {...(label ? { 'aria-label': label } : {})}>
          <IconSettings size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
