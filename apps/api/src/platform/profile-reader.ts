import type { ProfileBody } from '@mitn/contracts';
import type { DataSource } from '@mitn/db';
import type { ConceptScale, Profile } from '@mitn/domain';
import { vocabularyInUse } from '@mitn/ingestion';
import { withProfileConcepts } from '@mitn/matching';
import { Inject, Injectable } from '@nestjs/common';
import { locateProfile } from './place-finder.js';
import { DATA_SOURCE } from './platform-tokens.js';

/** The border where a profile comes in: a place that was named gets its point, words get their concepts. */
@Injectable()
export class ProfileReader {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  /** A profile as it is judged and kept; the person's own words stay as they are. Throws 400 `place.unknown`. */
  async read(body: ProfileBody): Promise<Profile> {
    return withProfileConcepts(locateProfile(body), await this.scale());
  }

  /** A kept profile with the vocabulary that is in use now. */
  async refresh(profile: Profile): Promise<Profile> {
    return withProfileConcepts(profile, await this.scale());
  }

  scale(): Promise<ConceptScale> {
    return vocabularyInUse(this.source).scale();
  }
}
