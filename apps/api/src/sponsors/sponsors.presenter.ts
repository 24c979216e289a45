import type { AnswerOf, listSponsorLinksRoute, SponsorLinkAnswer } from '@mitn/contracts';
import type { HeldRegister, StoredSponsorLink } from '@mitn/db';
import { inspectName } from '@mitn/reading';

/** A link as staff see it; names without characters that deceive the eye. */
export function presentSponsorLink(link: StoredSponsorLink): SponsorLinkAnswer {
  return {
    ...link,
    organisation: { ...link.organisation, name: inspectName(link.organisation.name).shown },
    sponsor: { ...link.sponsor, name: inspectName(link.sponsor.name).shown },
    proposedAt: link.proposedAt.toISOString(),
    decidedAt: link.decidedAt?.toISOString() ?? null,
  };
}

export function presentRegister(register: HeldRegister | null): AnswerOf<typeof listSponsorLinksRoute>['register'] {
  return register && { validOn: register.validOn, sponsors: register.sponsors, source: register.source, importedAt: register.importedAt.toISOString() };
}
