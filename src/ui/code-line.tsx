import { useState } from 'preact/hooks';
import { Button } from './button.tsx';

/** A line for a terminal, with a button that copies it. It never holds a secret. */
export function CodeLine({ label, children }: { readonly label: string; readonly children: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(children).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div class="wk-code-line">
      <code dir="ltr" translate={false}>
        {children}
      </code>
      <Button variant="quiet" icon={copied ? 'check' : 'copy'} onClick={copy}>
        {label}
      </Button>
    </div>
  );
}
