import { useState } from 'preact/hooks';
import type { MessageKey } from '../../platform/i18n.ts';
import { failureWords } from './failure-words.ts';

/** What is said after something was done. */
export interface Said {
  readonly tone: 'good' | 'bad';
  readonly text: MessageKey;
}

/** Does one thing at a time, and says how it went if there is anything to say. */
export function useAttempt(): {
  readonly said: Said | undefined;
  readonly attempt: (work: () => Promise<Said | undefined>) => Promise<void>;
} {
  const [said, say] = useState<Said>();
  const attempt = async (work: () => Promise<Said | undefined>) => {
    say(undefined);
    say(await work().catch((failure): Said => ({ tone: 'bad', text: failureWords(failure) })));
  };
  return { said, attempt };
}
