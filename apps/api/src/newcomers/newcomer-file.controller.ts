import { getNewcomerFileRoute } from '@mitn/contracts';
import type { NewcomerFile } from '@mitn/contracts';
import { MatchOverrideRepository, NewcomerRepository, PlacementRepository, ProfileRepository, StaffReadRepository } from '@mitn/db';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { presentOverride } from '../platform/override.presenter.js';
import { notFound } from '../platform/problem.errors.js';
import { presentProfileBody } from '../platform/profile-body.presenter.js';
import { SignedIn } from '../platform/viewer.js';
import type { Viewer } from '../platform/viewer.js';
import { presentNewcomer } from './newcomers.presenter.js';

const SHOWN_OVERRIDES = 100;
const SHOWN_READS = 10;

/** The file of one newcomer, and the log of who opened it. */
@Controller()
export class NewcomerFileController {
  constructor(
    private readonly newcomers: NewcomerRepository,
    private readonly profiles: ProfileRepository,
    private readonly overrides: MatchOverrideRepository,
    private readonly placements: PlacementRepository,
    private readonly reads: StaffReadRepository,
  ) {}

  @HttpRoute(getNewcomerFileRoute)
  async get(@Input() { params }: InputOf<typeof getNewcomerFileRoute>, @SignedIn() viewer: Viewer): Promise<NewcomerFile> {
    const newcomer = await this.newcomers.findWithContact(params.id);
    if (!newcomer) throw notFound('newcomer');
    // Logged before anything is shown: without the line there is no answer.
    await this.reads.add({ accountId: viewer.accountId, newcomerId: newcomer.id, what: 'file' });
    const [profile, overrides, placements, reads] = await Promise.all([
      this.profiles.get(newcomer.profileId), this.overrides.listHistory(newcomer.profileId, SHOWN_OVERRIDES), this.placements.listByNewcomer(newcomer.id), this.reads.list(newcomer.id, SHOWN_READS),
    ]);
    return {
      newcomer: { ...presentNewcomer(newcomer), email: newcomer.email, phone: newcomer.phone },
      profileRevision: profile.revision,
      profile: presentProfileBody(profile.profile),
      overrides: overrides.map(presentOverride),
      placements: placements.map(({ id, vacancyId, homeId, vacancyTitle, homeTitle, cohortId, placedAt, placedBy, endedAt, end, endReason }) => ({ id, vacancyId, homeId, vacancyTitle, homeTitle, cohortId, placedAt: placedAt.toISOString(), placedBy, endedAt: endedAt?.toISOString() ?? null, end, endReason })),
      reads: reads.map(({ name, readAt }) => ({ name, at: readAt.toISOString() })),
    };
  }
}
