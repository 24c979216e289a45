import type { AlertAnswer } from '@mitn/contracts';
import type { StoredAlert } from '@mitn/db';
import { alertReasonText } from '@mitn/texts';
import type { Language } from '../platform/language.js';

/** An alert with its reasons in the reader's words; the first reason found is the one that the title says. */
export function presentAlert(alert: StoredAlert, language: Language): AlertAnswer {
  const { id, kind, vacancyId, homeId, offer } = alert;
  const reasons = alert.reasons.map(({ reason, searchId, name }) => ({ code: reason, text: alertReasonText(kind, reason, language, name), savedSearchId: searchId }));
  const first = reasons[0] ?? { code: 'news', text: alertReasonText(kind, 'news', language) };
  return {
    id, kind, vacancyId, homeId, reason: first.text, reasonCode: first.code, reasons,
    offer: offer && { ...offer, url: kind === 'home' ? `/homes/${homeId}` : `/vacancies/${vacancyId}` },
    createdAt: alert.createdAt.toISOString(), readAt: alert.readAt?.toISOString() ?? null,
  };
}
