import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Credential } from '../../domain/credential.ts';
import { formatTime } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Verifier, VerifyState } from '../verifier.ts';
import { ConsentDialog } from './consent-dialog.tsx';
import { type OutcomeWords, outcomeWords } from './outcome-words.ts';

/** *Verify* for a master token, and what came of it. It stands among the buttons of its row. */
export function VerifyPart({
  credential,
  nameId,
  verifier,
}: {
  readonly credential: Credential;
  /** The element that holds the name. */
  readonly nameId: string;
  readonly verifier: Verifier;
}) {
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const pressed = useRef(false);
  const state = verifier.states.value.get(credential.id);
  const busy = state?.status === 'busy';

  // A row that moves in the list, because its state is another one now, takes the focus from whoever pressed its button.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about nothing but that change
  useLayoutEffect(() => {
    if (pressed.current && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [credential.state]);

  const verify = async () => {
    pressed.current = true;
    const verification = await verifier.verify(credential);
    if (verification?.result === 'not-allowed') setAsking(true);
  };
  return (
    <>
      <span ref={place} class="verify-place">
        <Button
          icon="check"
          aria-describedby={nameId}
          aria-disabled={busy}
          onClick={() => !busy && void verify()}
        >
          {t(busy ? 'verify_busy_button' : 'verify_button')}
        </Button>
      </span>
      <Said state={state} />
      {asking && <ConsentDialog onAllowed={() => void verify()} onClose={() => setAsking(false)} />}
    </>
  );
}

function Said({ state }: { readonly state: VerifyState | undefined }) {
  if (state?.status === 'failed') return <Words tone="bad" said={state.reason} />;
  if (state?.status !== 'answered') return null;
  const words = outcomeWords(state.verification, state.before);
  return words ? <Words {...words} until={state.until} /> : null;
}

/** In milliseconds. */
const minute = 60_000;

function Words({ tone, said, next, until }: OutcomeWords & { readonly until?: number | undefined }) {
  return (
    <div class="verify-said">
      <Notice tone={tone}>
        <p>
          <strong>{t(said)}</strong>
        </p>
        {next && <p>{t(next)}</p>}
        {/* A time of day has no seconds: at the minute that is named it may be asked. */}
        {until !== undefined && (
          <p>{t('verify_tooEarly_next', formatTime(Math.ceil(until / minute) * minute))}</p>
        )}
      </Notice>
    </div>
  );
}
