import type { Credential } from '../../domain/credential.ts';
import { waitsForProof } from '../../domain/waits-for-proof.ts';
import { t } from '../../platform/i18n.ts';
import type { Verifier } from '../verifier.ts';
import { VerifyPart } from './verify-part.tsx';

/** The popup has room for so many; the vault has them all. */
const most = 3;

/** The tokens that are not verified yet, and those that were verified here: what came of it is still to be read. */
export function ProofList({
  credentials,
  verifier,
}: {
  readonly credentials: readonly Credential[];
  readonly verifier: Verifier;
}) {
  const now = Date.now();
  const listed = credentials.filter(
    (credential) => waitsForProof(credential, now) || verifier.states.value.has(credential.id),
  );
  if (listed.length === 0) return null;
  return (
    <section class="popup-block" aria-labelledby="unproven">
      <h2 id="unproven">{t('popup_unproven_heading')}</h2>
      {/* A list without markers is no list to WebKit-like readers unless it says so. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul class="verify-list" role="list">
        {listed.slice(0, most).map((credential) => (
          <li key={credential.id} class="verify-item">
            <bdi id={`name-${credential.id}`}>{credential.name}</bdi>
            <VerifyPart credential={credential} nameId={`name-${credential.id}`} verifier={verifier} />
          </li>
        ))}
      </ul>
      {listed.length > most && <p class="wk-muted">{t('popup_unproven_more', listed.length - most)}</p>}
    </section>
  );
}
