import { useState } from 'react';
import { useLaterTexts } from './use-later-texts.js';

/** Puts a text on the clipboard; where the browser does not let it, the text is shown to be copied by hand. */
export function CopyButton({ text, label, className = 'link-button small' }: { text: string | (() => string); label: string; className?: string }) {
  const { l } = useLaterTexts();
  const [state, setState] = useState<'copied' | 'by-hand' | null>(null);
  const whole = () => (typeof text === 'function' ? text() : text);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(whole());
      setState('copied');
    } catch {
      setState('by-hand');
    }
  };
  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>{label}</button>
      <span className="small quiet" role="status">{state === 'copied' ? ` ${l('copy.done')}` : null}</span>
      {state === 'by-hand' ? <textarea className="input copy-by-hand" readOnly rows={4} aria-label={l('copy.byHand')} value={whole()} onFocus={(event) => event.target.select()} /> : null}
    </>
  );
}
