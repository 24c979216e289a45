import type { AnswerOf, BodyOf, createShareRoute, listNewcomerSharesRoute, listSharesRoute, openShareRoute, OwnShare, QueryOf, SharedMatch } from '@mitn/contracts';
import { MatchRepository, ProfileRepository, SHARE_CODE_DAYS, ShareRepository, UnitOfWork } from '@mitn/db';
import type { StoredShare } from '@mitn/db';
import { reasonText } from '@mitn/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Language } from '../platform/language.js';
import { OfferHits } from '../platform/offer-hits.js';
import { presentProfileBody } from '../platform/profile-body.presenter.js';
import { notFound, ProblemError } from '../platform/problem.errors.js';

const MOST_OPEN = 20;
const DAY_MS = 86_400_000;

/** What people let staff see of their matches. */
@Injectable()
export class SharesService {
  constructor(
    private readonly shares: ShareRepository,
    private readonly profiles: ProfileRepository,
    private readonly matches: MatchRepository,
    private readonly hits: OfferHits,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Shares with the case worker of a newcomer, or makes a code that opens the share to whom the person gives it. At most 20 at a time: 400 `share.too-many`. */
  async create(profileId: string, { offers, note }: BodyOf<typeof createShareRoute>): Promise<AnswerOf<typeof createShareRoute>> {
    const { newcomerId } = await this.profiles.get(profileId);
    if ((await this.shares.list(profileId)).length >= MOST_OPEN) throw new ProblemError('share.too-many', 'input', `At most ${MOST_OPEN} shares can be open at a time. Take an older one back first.`);
    const expiresAt = newcomerId === null ? new Date(this.clock.now().getTime() + SHARE_CODE_DAYS * DAY_MS) : null;
    const { stored, code } = await this.work.run((tx) => this.shares.create(tx, { profileId, offers, note: note === '' ? null : note, expiresAt }));
    return { ...present(stored), code };
  }

  async list(profileId: string): Promise<AnswerOf<typeof listSharesRoute>> {
    return { shares: (await this.shares.list(profileId)).map(present) };
  }

  async revoke(profileId: string, shareId: string): Promise<void> {
    if (!(await this.shares.revoke(profileId, shareId))) throw notFound('share');
  }

  async listOfNewcomers(query: QueryOf<typeof listNewcomerSharesRoute>, language: Language): Promise<AnswerOf<typeof listNewcomerSharesRoute>> {
    const { items, nextCursor } = await this.shares.listOfNewcomers({ newcomerId: query.newcomerId ?? null, cursor: query.cursor ?? null, limit: query.limit });
    const shares = await Promise.all(
      items.map(async (share) => ({
        id: share.id, newcomer: share.newcomer, note: share.note, createdAt: share.createdAt.toISOString(), openedAt: share.openedAt?.toISOString() ?? null, ...(await this.sharedMatches(share, language)),
      })),
    );
    return { shares, nextCursor };
  }

  async markSeen(shareId: string): Promise<void> {
    await this.shares.markOpened(shareId);
  }

  /** What a code opens. One that is wrong, revoked or past its end all say the same: 404. */
  async open(code: string, language: Language): Promise<AnswerOf<typeof openShareRoute>> {
    const share = await this.shares.open(code);
    if (!share || share.expiresAt === null) throw notFound('share');
    const [stored, matches] = await Promise.all([this.profiles.get(share.profileId), this.sharedMatches(share, language)]);
    const profile = presentProfileBody(stored.profile);
    // The day of birth is asked for the permit alone: who helps to choose among offers does not need it. Nor the id of the profile, which outlives the share.
    return { note: share.note, createdAt: share.createdAt.toISOString(), expiresAt: share.expiresAt.toISOString(), profile: { ...profile, permit: { ...profile.permit, birthDate: null } }, ...matches };
  }

  private async sharedMatches({ profileId, offers }: StoredShare, language: Language): Promise<{ matches: SharedMatch[]; gone: number }> {
    const [hits, kept] = await Promise.all([this.hits.of(offers), this.matches.listOfOffers(profileId, offers)]);
    const matches = offers.flatMap(({ vacancyId, homeId }) => {
      const vacancy = vacancyId === null ? null : hits.vacancies.get(vacancyId);
      const home = homeId === null ? null : hits.homes.get(homeId);
      if (vacancy === undefined || home === undefined) return [];
      const match = kept.find((one) => one.vacancyId === vacancyId && one.homeId === homeId);
      return [{ vacancy, home, score: match?.score ?? null, questions: (match?.checks ?? []).filter(({ result }) => result === 'unknown').map(({ reason }) => reasonText(reason, language)) }];
    });
    return { matches, gone: offers.length - matches.length };
  }
}

function present({ id, note, offers, createdAt, expiresAt, openedAt }: StoredShare): OwnShare {
  return { id, note, offers, createdAt: createdAt.toISOString(), expiresAt: expiresAt?.toISOString() ?? null, openedAt: openedAt?.toISOString() ?? null };
}
