import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SectionCard } from '../../ui/section-card.tsx';

/** Where the person is on the way to an empty Waykey. */
type Stage = 'resting' | 'first question' | 'second question' | 'erasing' | 'erased' | 'failed';

/** Erases everything, after asking twice. */
export function EraseSection({
  countValues,
  erase,
}: {
  /** How many values would be lost; undefined when that cannot be told. */
  readonly countValues: () => Promise<number | undefined>;
  readonly erase: () => Promise<void>;
}) {
  const [stage, setStage] = useState<Stage>('resting');
  const [count, setCount] = useState<number>();

  const ask = async () => {
    setCount(await countValues());
    setStage('first question');
  };
  const eraseNow = async () => {
    setStage('erasing');
    setStage(
      await erase().then(
        () => 'erased' as const,
        () => 'failed' as const,
      ),
    );
  };
  const rest = () => setStage('resting');

  return (
    <SectionCard title={t('options_erase_heading')}>
      <p>{t('options_erase_text')}</p>
      <Button variant="danger" icon="trash" disabled={stage === 'erasing'} onClick={ask}>
        {t('options_erase_button')}
      </Button>
      {stage === 'erased' && <Notice tone="good">{t('options_erase_done')}</Notice>}
      {stage === 'failed' && <Notice tone="bad">{t('options_erase_failed')}</Notice>}
      {stage === 'first question' && (
        <Question
          text={t('options_erase_first')}
          detail={count === undefined ? undefined : t('options_erase_count', count)}
          yes={t('options_erase_continue')}
          onYes={() => setStage('second question')}
          onNo={rest}
        />
      )}
      {stage === 'second question' && (
        <Question
          key="second"
          text={t('options_erase_second')}
          yes={t('options_erase_confirm')}
          onYes={eraseNow}
          onNo={rest}
        />
      )}
    </SectionCard>
  );
}

function Question({
  text,
  detail,
  yes,
  onYes,
  onNo,
}: {
  readonly text: string;
  readonly detail?: string | undefined;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  return (
    <Dialog
      title={t('options_erase_heading')}
      onClose={onNo}
      // Enter must not erase anything: only the button does.
      onSubmit={() => undefined}
      actions={
        <>
          <Button onClick={onNo}>{t('dialog_cancel_button')}</Button>
          <Button variant="danger" onClick={onYes}>
            {yes}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      {detail && <p>{detail}</p>}
    </Dialog>
  );
}
