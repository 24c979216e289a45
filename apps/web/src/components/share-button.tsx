import { useState } from 'react';
import { Icon } from './icons.js';
import { useLaterTexts } from './use-later-texts.js';
import './share-button.css';

type Told = 'copied' | 'by-hand' | null;

/** Passes the address of an offer on: by the device's own way to share, else into the clipboard, else as a field to copy from. */
export function ShareButton({ title }: { title: string }) {
  const { l } = useLaterTexts();
  const [told, setTold] = useState<Told>(null);
  const address = `${window.location.origin}${window.location.pathname}`;
  const share = async () => {
    if (typeof navigator.share === 'function') {
      const outcome = await navigator.share({ title, url: address }).then(() => 'shared' as const, (error: unknown) => (error instanceof DOMException && error.name === 'AbortError' ? ('shared' as const) : ('refused' as const)));
      if (outcome === 'shared') return setTold(null);
    }
    // Without a secure connection there is no clipboard either.
    const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
    const copied = clipboard ? await clipboard.writeText(address).then(() => true, () => false) : false;
    setTold(copied ? 'copied' : 'by-hand');
  };
  return (
    <div className="share">
      <button type="button" className="button button-small" onClick={() => void share()}>
        <Icon name="share" size={17} />{l('share.name')}<span className="sr-only">: {title}</span>
      </button>
      <span role="status" className="small quiet">{told === 'copied' ? l('share.copied') : null}</span>
      {told === 'by-hand' ? (
        <label className="share-by-hand small">
          {l('share.byHand')}
          <input className="input" readOnly value={address} onFocus={(event) => event.target.select()} />
        </label>
      ) : null}
    </div>
  );
}
