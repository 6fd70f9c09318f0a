import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api.ts';
import { FormModal } from '../shared/form-modal.tsx';

interface InviteModalProps {
  /** Whom to invite; closed while undefined. */
  kind: 'users' | 'admins' | undefined;
  base: string;
  onClose: () => void;
  onSent: () => Promise<void>;
}

/** Asks for the addresses to invite. */
export function InviteModal({ kind, base, onClose, onSent }: InviteModalProps) {
  const [text, setText] = useState('');
  const send = async () => {
    const emails = text.split(/[\s,;]+/).filter((part) => part !== '');
    await api.post(`${base}/invitations`, { emails, role: kind === 'admins' ? 'Administrator' : 'User' });
    setText('');
    onClose();
    await onSent();
  };
  return (
    <FormModal
      title={kind === 'admins' ? 'Invite admins' : 'Invite users'}
      submitLabel="Send invitations"
      opened={kind !== undefined}
      onClose={onClose}
      onSubmit={send}
    >
      <Textarea
        label="Email addresses"
        description="One or more addresses, separated by commas or new lines."
        autosize
        minRows={3}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormModal>
  );
}
