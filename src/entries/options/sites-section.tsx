import { useEffect, useState } from 'preact/hooks';
import { type ExtraHost, extraHosts, matchesOf } from '../../insidemaps/site.ts';
import { usePolicy } from '../../managed/ui/use-policy.ts';
import { t } from '../../platform/i18n.ts';
import { giveUpSiteAccess, hasSiteAccess, requestSiteAccess } from '../../platform/site-access.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { SectionCard } from '../../ui/section-card.tsx';

/** Where else Waykey may help. The browser's permission is the switch. */
export function SitesSection() {
  const policy = usePolicy();
  return (
    <SectionCard title={t('options_sites_heading')}>
      <p>{t('options_sites_text')}</p>
      {extraHosts.map((host) => (
        <Site key={host} host={host} expected={policy?.extraHosts.includes(host) ?? false} />
      ))}
    </SectionCard>
  );
}

/** `expected`: the organization says that it works there. */
function Site({ host, expected }: { readonly host: ExtraHost; readonly expected: boolean }) {
  const [on, setOn] = useState<boolean>();
  const read = () => void hasSiteAccess(matchesOf(host)).then(setOn);
  useEffect(read, [host]);
  const change = (wanted: boolean) => {
    // Asked before anything else happens: the browser only allows it in the click itself.
    void (wanted ? requestSiteAccess : giveUpSiteAccess)(matchesOf(host)).then(read, read);
  };
  return (
    <>
      {on !== undefined && <CheckField label={host} checked={on} onChange={change} />}
      {expected && <p class="wk-muted">{t('options_sites_managed', host)}</p>}
    </>
  );
}
