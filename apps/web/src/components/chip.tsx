import { Icon, QuoteMark } from './icons.js';
import './chip.css';

export type ChipKind = 'fits' | 'ask' | 'no' | 'plain';
const SIGNS = { fits: 'check', ask: 'ask', no: 'cross' } as const;

interface ChipProps {
  kind: ChipKind;
  text: string;
  /** Opens the evidence; without it the chip is plain text. */
  onPress?: (() => void) | undefined;
  pressed?: boolean;
  /** What a press does, for people who do not see the quote mark. */
  hint?: string;
}

/** A verdict: a sign, a word, and a quote mark when the sentence behind it can be opened. Never colour alone. */
export function Chip({ kind, text, onPress, pressed, hint }: ChipProps) {
  const content = (
    <>
      {kind === 'plain' ? null : <Icon name={SIGNS[kind]} size={15} />}
      <span>{text}</span>
    </>
  );
  if (!onPress) return <span className={`chip chip-${kind}`}>{content}</span>;
  return (
    <button type="button" className={`chip chip-${kind}`} onClick={onPress} aria-pressed={pressed ?? false}>
      {content}
      <QuoteMark />
      {hint ? <span className="sr-only">{hint}</span> : null}
    </button>
  );
}
