import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';

/** Says why something failed; nothing when it did not. */
export function Failure({ message, onClose }: { message: string | undefined; onClose?: () => void }) {
  if (!message) return null;
  const closing = onClose ? { withCloseButton: true, closeButtonLabel: 'Dismiss', onClose } : {};
  return (
    <Alert color="red" mb="md" icon={<IconAlertCircle size={18} />} {...closing}>
      {message}
    </Alert>
  );
}
