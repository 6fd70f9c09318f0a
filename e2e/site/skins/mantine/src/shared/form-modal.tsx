import { Button, Group, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { Failure } from './failure.tsx';
import { useAction } from './use-action.ts';

interface FormModalProps {
  title: string;
  submitLabel: string;
  opened: boolean;
  onClose: () => void;
  /** Sends the form; the dialog stays open, saying why, when it fails. */
  onSubmit: () => Promise<unknown>;
  children: ReactNode;
}

/** A form in a dialog. */
export function FormModal({ title, submitLabel, opened, onClose, onSubmit, children }: FormModalProps) {
  const { busy, failure, run, clear } = useAction();
  const close = () => {
    clear();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(onSubmit);
  };
  return (
    <Modal opened={opened} onClose={close} title={title} centered>
      <form onSubmit={submit}>
        <Failure message={failure} />
        {children}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            {submitLabel}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
