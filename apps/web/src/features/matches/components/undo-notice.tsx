import type { ReactNode } from 'react';
import { useLaterTexts } from '../../../components/use-later-texts.js';

export interface Undo {
  text: string;
  onUndo: () => void;
}

/** What was just done, the way back, and what goes with it. Always in the page, so that a screen reader hears it change. */
export function UndoNotice({ undo, failed, onClose, children }: { undo: Undo | null; failed: boolean; onClose: () => void; children: ReactNode }) {
  const { t, l } = useLaterTexts();
  return (
    <div className="undo" role="status">
      {failed ? <p className="notice-quiet">{t('state.error.title')}. {t('state.error.text')}</p> : null}
      {undo && !failed ? (
        <div className="notice-quiet undo-inside">
          <p>{undo.text}{children}</p>
          <p className="row"><button type="button" className="button button-small" onClick={undo.onUndo}>{l('feedback.undo')}</button><button type="button" className="link-button small" onClick={onClose}>{t('action.close')}</button></p>
        </div>
      ) : null}
    </div>
  );
}
