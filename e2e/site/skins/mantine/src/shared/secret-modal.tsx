import { ActionIcon, Alert, Button, Code, CopyButton, Group, Modal } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';

interface SecretModalProps {
  title: string;
  kind: 'token' | 'key';
  /** Open while there is a value. */
  value: string | undefined;
  onClose: () => void;
}

/** Shows a value that cannot be had again. */
export function SecretModal({ title, kind, value, onClose }: SecretModalProps) {
  return (
    <Modal opened={value !== undefined} onClose={onClose} title={title} centered closeOnClickOutside={false}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Code block style={{ flex: 1, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {value}
        </Code>
        <CopyButton value={value ?? ''}>
          {({ copied, copy }) => (
            <ActionIcon variant="default" size="lg" aria-label={copied ? 'Copied' : 'Copy'} onClick={copy}>
              {copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
            </ActionIcon>
          )}
        </CopyButton>
      </Group>
      <Alert color="yellow" mt="md" icon={<IconAlertTriangle size={18} />}>
        The copied {kind} will not be available for copying again after the prompt is closed.
      </Alert>
      <Group justify="flex-end" mt="lg">
        <Button onClick={onClose}>Close</Button>
      </Group>
    </Modal>
  );
}
