import type { TranslateLater } from '@mitn/texts/web';

const SIGNS = [
  'payment-before-viewing', 'untraceable-payment', 'keys-by-post', 'no-viewing', 'identity-copy-upfront', 'booking-site-payment', 'tenant-fee', 'key-money', 'forced-takeover', 'months-in-advance', 'contact-only-elsewhere',
] as const;

/** Why a sign of a false or unfair ad warns. */
export function scamText(kind: string, l: TranslateLater): string {
  return l(`scam.kind.${SIGNS.find((one) => one === kind) ?? 'other'}`);
}
