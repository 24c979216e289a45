import type { ReactNode } from 'react';
import { Chip } from '../../../components/chip.js';
import type { OpenLabel } from '../../../components/evidence.js';
import { LazyEvidence } from '../../../components/lazy-evidence.js';
import { Sheet } from '../../../components/sheet.js';
import { useMedia } from '../../../components/use-media.js';
import { useTexts } from '../../../components/use-texts.js';

interface Props {
  open: OpenLabel | null;
  onClose: () => void;
  /** There is room beside the list; else the evidence comes in a sheet. */
  beside?: boolean;
  children?: ReactNode;
}

/** The evidence of the open label beside the list, or how to read the labels while none is open. In a sheet where there is no room. */
export function EvidenceAside({ open, onClose, beside = true, children }: Props) {
  const { t } = useTexts();
  const roomy = useMedia('(min-width: 1151px)') && beside;
  const title = open ? t('evidence.title', { label: open.text }) : t('legend.title');
  if (!roomy) return <Sheet open={open !== null} title={title} onClose={onClose}>{open ? <LazyEvidence open={open} /> : null}</Sheet>;
  return (
    <aside className="search-aside" aria-label={t('evidence.name')}>
      <div className="panel" aria-live="polite">
        <h2>{title}</h2>
        {open ? (
          <>
            <LazyEvidence open={open} />
            <p><button type="button" className="link-button small" onClick={onClose}>{t('action.close')}</button></p>
          </>
        ) : (
          <ul className="legend-list">
            {(['fits', 'ask', 'no', 'plain'] as const).map((kind) => <li key={kind}><Chip kind={kind} text={t(`legend.${kind}.word`)} />{t(`legend.${kind}.text`)}</li>)}
          </ul>
        )}
      </div>
      {children}
    </aside>
  );
}
