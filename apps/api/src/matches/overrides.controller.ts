import { decideForNewcomerRoute, judgeForNewcomerRoute, revokeOverrideRoute } from '@mitn/contracts';
import type { MatchAnswer, OverrideAnswer } from '@mitn/contracts';
import { MatchOverrideRepository, NewcomerRepository, UnitOfWork } from '@mitn/db';
import { Controller, Header } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { RequestLanguage } from '../platform/language.js';
import type { Language } from '../platform/language.js';
import { presentOverride } from '../platform/override.presenter.js';
import { notFound, ProblemError } from '../platform/problem.errors.js';
import { SignedIn } from '../platform/viewer.js';
import type { Viewer } from '../platform/viewer.js';
import { MatchOverrides } from './match-overrides.service.js';
import { MatchesService } from './matches.service.js';

/** What staff decide about offers for a newcomer. */
@Controller()
export class OverridesController {
  constructor(
    private readonly matches: MatchesService,
    private readonly shown: MatchOverrides,
    private readonly overrides: MatchOverrideRepository,
    private readonly newcomers: NewcomerRepository,
    private readonly work: UnitOfWork,
  ) {}

  @HttpRoute(judgeForNewcomerRoute)
  @Header('Vary', 'Accept-Language')
  async judge(@Input() { params, query }: InputOf<typeof judgeForNewcomerRoute>, @RequestLanguage() language: Language): Promise<MatchAnswer> {
    return this.matches.judge(await this.profileOf(params.id), { vacancyId: query.vacancyId ?? null, homeId: query.homeId ?? null }, language);
  }

  @HttpRoute(decideForNewcomerRoute)
  async decide(@Input() { params, body }: InputOf<typeof decideForNewcomerRoute>, @SignedIn() viewer: Viewer): Promise<OverrideAnswer> {
    const { vacancyId, homeId, decision, check, reason, publicReason } = body;
    const profileId = await this.profileOf(params.id);
    const judged = await this.shown.judge(profileId, { vacancyId, homeId });
    if (check) {
      const found = judged.checks.find(({ name }) => name === check.name);
      if (!found) throw new ProblemError('override.no-such-check', 'input', 'This check does not apply here.', { errors: [{ path: 'check.name', message: 'is not among the checks of this offer' }] });
      if ((found.overruled?.computed ?? found.result) === check.result) throw new ProblemError('override.same-result', 'input', 'The check says so already.', { errors: [{ path: 'check.result', message: 'is what was computed' }] });
    }
    const kept = await this.work.run((tx) => this.overrides.decide(tx, { profileId, vacancyId, homeId, decision, checkName: check?.name ?? null, checkResult: check?.result ?? null, reason, publicReason, accountId: viewer.accountId }));
    return presentOverride(kept);
  }

  @HttpRoute(revokeOverrideRoute)
  async revoke(@Input() { params }: InputOf<typeof revokeOverrideRoute>, @SignedIn() viewer: Viewer): Promise<OverrideAnswer> {
    return presentOverride(await this.overrides.revoke(await this.profileOf(params.id), params.overrideId, viewer.accountId));
  }

  private async profileOf(newcomerId: string): Promise<string> {
    const newcomer = await this.newcomers.find(newcomerId);
    if (!newcomer) throw notFound('newcomer');
    return newcomer.profileId;
  }
}
