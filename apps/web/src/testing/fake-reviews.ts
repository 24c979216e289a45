import { decideAdReviewRoute, decideSponsorLinkRoute, listAdReviewsRoute, listMergesRoute, listSponsorLinksRoute, undoMergeRoute } from '@mitn/contracts';
import type { AdForReview, MergeAnswer, SponsorLinkAnswer } from '@mitn/contracts';
import { FakeProblem } from './fake-problem.js';
import type { FakeApi } from './fake-service.js';
import { fakeHomeDetail, fakeHomes, fakeId, fakeVacancies, fakeVacancyDetail } from './fake-data.js';

const link = (index: number, more: Partial<SponsorLinkAnswer>): SponsorLinkAnswer => ({
  id: fakeId(5, index), state: 'proposed', matchedBy: 'similar-name', organisation: { id: fakeId(7, index), name: 'Noordnet Energie', kvkNumber: null, website: null, sponsor: 'unknown' },
  sponsor: { name: 'Noordnet Energie Holding B.V.', kvkNumber: '01234567', listedFrom: '2026-03-01', listedUntil: null }, openVacancies: 4, proposedAt: '2026-11-20T09:00:00Z', decidedAt: null, decidedBy: null, ...more,
});
const ad = (source: string, title: string) => ({ title, organisation: 'Noordnet Energie', place: 'Groningen', source, url: `https://${source}/1` });

const forReview = (kind: AdForReview['kind'], offer: { id: string; title: string; url: string; labelDetails: AdForReview['labels'] }, name: RegExp): AdForReview => ({
  kind, id: offer.id, title: offer.title, organisation: { name: 'Noordnet Energie', flags: [] }, place: 'Groningen', origins: [{ source: 'noordwerk.example', url: null }], labels: offer.labelDetails.filter((label) => name.test(label.name)), addedAt: '2026-11-22T09:00:00Z', lastReview: null, url: offer.url,
});

/** Two proposed sponsors and one pair of ads that joined, with a memory of what is decided. */
export function addFakeReviews(api: FakeApi): FakeApi {
  const [vacancy] = fakeVacancies.map(fakeVacancyDetail);
  const home = fakeHomes.map(fakeHomeDetail).find((one) => one.internationals === 'excluded');
  if (!vacancy || !home) throw new Error('The fake data lack an offer to look at.');
  const byReason = { 'refuses-internationals': [forReview('home', home, /^internationals$/)], unlawful: [forReview('vacancy', vacancy, /^unlawful/)], scam: [forReview('home', home, /^scam/)], 'deceiving-name': [] as AdForReview[] };
  const decided = new Set<string>();
  const open = (reason: keyof typeof byReason) => byReason[reason].filter((ad) => !decided.has(ad.id));
  let links = [link(1, {}), link(2, { matchedBy: 'shared-name', organisation: { id: fakeId(7, 2), name: 'Wad & Weer', kvkNumber: null, website: null, sponsor: 'unknown' }, sponsor: { name: 'Wad & Weer', kvkNumber: null, listedFrom: '2025-01-01', listedUntil: '2026-06-01' }, openVacancies: 1 })];
  let merge: MergeAnswer = {
    id: fakeId(6, 1), vacancyId: fakeId(1, 0), reason: 'same-employer+title+place+text 0.93', evidence: { similarity: 0.93, same: ['employer', 'title', 'place', 'text'] }, kept: ad('noordwerk.example', 'Data Engineer, grid analytics'), merged: ad('jobs.example', 'Data Engineer grid analytics (m/f/x)'),
    mergedAt: '2026-11-21T09:00:00Z', undoneAt: null, undoneBy: null, splitVacancyId: null,
  };
  return api
    .on(listAdReviewsRoute, ({ query }) => ({
      ads: open(query.reason), waiting: { 'refuses-internationals': open('refuses-internationals').length, unlawful: open('unlawful').length, scam: open('scam').length, 'deceiving-name': 0 }, nextCursor: null,
    }))
    .on(decideAdReviewRoute, ({ params, body }) => {
      decided.add(params.id);
      return { ...body, decidedAt: '2026-11-23T09:00:00Z', decidedBy: 'Bo' };
    })
    .on(listSponsorLinksRoute, ({ query }) => {
      const shown = links.filter((one) => one.state === query.state);
      return { register: { validOn: '2026-11-01', sponsors: 11_383, source: 'ind.nl', importedAt: '2026-11-02T09:00:00Z' }, links: shown, total: shown.length, nextCursor: null };
    })
    .on(decideSponsorLinkRoute, ({ params, body }) => {
      links = links.map((one) => (one.id === params.id ? { ...one, state: body.state, decidedAt: '2026-11-23T09:00:00Z', decidedBy: 'Bo' } : one));
      const decided = links.find((one) => one.id === params.id);
      if (!decided) throw new FakeProblem(404, 'not-found', 'There is no such link.');
      return decided;
    })
    .on(listMergesRoute, ({ query }) => {
      const merges = [merge].filter((one) => (one.undoneAt === null) === (query.state === 'standing'));
      return { merges, total: merges.length, nextCursor: null };
    })
    .on(undoMergeRoute, () => {
      merge = { ...merge, undoneAt: '2026-11-23T09:00:00Z', undoneBy: 'Bo', splitVacancyId: fakeId(1, 9) };
      return merge;
    });
}
