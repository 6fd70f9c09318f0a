import { Button, Group, Modal, Text } from '@mantine/core';
import { Failure } from './failure.tsx';
import { useAction } from './use-action.ts';

interface ConfirmModalProps {
  title: string;
  question: string;
  yes: string;
  no: string;
  opened: boolean;
  onClose: () => void;
  onConfirm: () => Promise<unknown>;
}

/** Asks before something that cannot be taken back. */
export function ConfirmModal({ title, question, yes, no, opened, onClose, onConfirm }: ConfirmModalProps) {
  const { busy, failure, run } = useAction();
  const confirm = async () => {
    if (await run(onConfirm)) onClose();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} centered size="sm">
      <Failure message={failure} />
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {question}
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {no}
        </Button>
        <Button color="red" loading={busy} onClick={confirm}>
          {yes}
        </Button>
      </Group>
    </Modal>
  );
}
