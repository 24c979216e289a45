import type { TranslateLater } from '@mitn/texts/web';

/** Why a sign of a false ad warns. */
export function scamText(_kind: string, l: TranslateLater): string {
  return l('scam.kind.other');
}
