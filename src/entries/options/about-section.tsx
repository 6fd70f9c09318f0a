import { useState } from 'preact/hooks';
import { type BundledLicence, bundledLicences } from '../../platform/bundled-licences.ts';
import { openWelcome } from '../../platform/extension-pages.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { SectionCard } from '../../ui/section-card.tsx';
import './about-section.css';

/** Whose Waykey is, and whose code is in it. */
export function AboutSection() {
  const [licences, setLicences] = useState<readonly BundledLicence[]>();
  const read = () => void bundledLicences().then(setLicences, () => setLicences([]));
  return (
    <SectionCard title={t('options_about_heading')}>
      <p>{t('options_about_text')}</p>
      <Button variant="quiet" icon="info" onClick={() => void openWelcome()}>
        {t('welcome_open_button')}
      </Button>
      <details class="licences" onToggle={(event) => event.currentTarget.open && read()}>
        <summary>{t('options_licences_label')}</summary>
        {licences && (
          <ul dir="ltr" lang="en">
            {licences.map((licence) => (
              <li key={licence.name}>
                <Licence {...licence} />
              </li>
            ))}
          </ul>
        )}
      </details>
    </SectionCard>
  );
}

function Licence({ name, version, identifier, text }: BundledLicence) {
  return (
    <details>
      <summary>
        {name} {version} {identifier}
      </summary>
      <pre>{text}</pre>
    </details>
  );
}
