import type { Guide, Step } from '../../guide/guide.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { PageShell } from '../../ui/page-shell.tsx';
import { SectionCard } from '../../ui/section-card.tsx';

// That each is a key is held by the guides' own test.
const say = (key: string): string => t(key as MessageKey);

/** All guides to read, without the site: the same words as on the card. */
export function GuidesPage({ guides }: { readonly guides: readonly Guide[] }) {
  return (
    <PageShell title={t('guides_page_title')}>
      <nav aria-label={t('guides_contents_name')}>
        <ul class="guides-contents">
          {guides.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {guides.map((guide) => (
        <Written key={guide.id} guide={guide} />
      ))}
    </PageShell>
  );
}

function Written({ guide }: { readonly guide: Guide }) {
  return (
    <article id={guide.id}>
      <SectionCard title={say(guide.title)}>
        <ol class="guides-steps">
          {guide.steps.map((step) => (
            <WrittenStep key={step.id} step={step} />
          ))}
        </ol>
        <p>{say(guide.end)}.</p>
      </SectionCard>
    </article>
  );
}

function WrittenStep({ step: { title, text, warning, troubles = [] } }: { readonly step: Step }) {
  return (
    <li>
      <h3>{say(title)}</h3>
      <p>{say(text)}</p>
      {warning && (
        <p>
          <strong>{say(warning)}</strong>
        </p>
      )}
      {troubles.length > 0 && (
        <details>
          <summary>{t('guides_troubles_title')}</summary>
          <ul>
            {troubles.map((trouble) => (
              <li key={trouble.text}>{say(trouble.text)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
