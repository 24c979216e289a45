import type { AnswerOf, createProfileRoute, getProfileRoute, ProfileBody } from '@mitn/contracts';
import { ProfileRepository } from '@mitn/db';
import type { StoredProfile } from '@mitn/db';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { presentProfileBody } from '../platform/profile-body.presenter.js';
import { ProfileReader } from '../platform/profile-reader.js';

/** What newcomers have and want. */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly profiles: ProfileRepository,
    private readonly reader: ProfileReader,
    private readonly clock: Clock,
  ) {}

  /** Keeps an anonymous profile for 30 days; its token is in this answer and nowhere else. */
  async create(body: ProfileBody): Promise<AnswerOf<typeof createProfileRoute>> {
    const { stored, token } = await this.profiles.createAnonymous(await this.reader.read(body), this.clock.now());
    return { ...present(stored), token };
  }

  async get(id: string): Promise<AnswerOf<typeof getProfileRoute>> {
    return present(await this.profiles.get(id));
  }

  async update(id: string, body: ProfileBody): Promise<AnswerOf<typeof getProfileRoute>> {
    return present(await this.profiles.update(id, await this.reader.read(body), this.clock.now()));
  }
}

function present(stored: StoredProfile): AnswerOf<typeof getProfileRoute> {
  return {
    id: stored.id,
    revision: stored.revision,
    profile: presentProfileBody(stored.profile),
    concepts: stored.profile.concepts ?? null,
    expiresAt: stored.expiresAt?.toISOString() ?? null,
  };
}
