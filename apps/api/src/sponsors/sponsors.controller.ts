import { decideSponsorLinkRoute, listSponsorLinksRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { SponsorLinkRepository, SponsorRegisterRepository, UnitOfWork } from '@mitn/db';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { SignedIn } from '../platform/viewer.js';
import type { Viewer } from '../platform/viewer.js';
import { presentRegister, presentSponsorLink } from './sponsors.presenter.js';

/** Employers beside the register of recognised sponsors: staff decide on what only resembles. */
@Controller()
export class SponsorsController {
  constructor(
    private readonly links: SponsorLinkRepository,
    private readonly registers: SponsorRegisterRepository,
    private readonly work: UnitOfWork,
  ) {}

  @HttpRoute(listSponsorLinksRoute)
  async list(@Input() { query }: InputOf<typeof listSponsorLinksRoute>): Promise<AnswerOf<typeof listSponsorLinksRoute>> {
    const [register, page] = await Promise.all([this.registers.findHeld(), this.links.list(query.state, { cursor: query.cursor ?? null, limit: query.limit })]);
    return { register: presentRegister(register), links: page.items.map(presentSponsorLink), total: page.total, nextCursor: page.nextCursor };
  }

  @HttpRoute(decideSponsorLinkRoute)
  async decide(@Input() { params, body }: InputOf<typeof decideSponsorLinkRoute>, @SignedIn() viewer: Viewer): Promise<AnswerOf<typeof decideSponsorLinkRoute>> {
    return presentSponsorLink(await this.work.run((tx) => this.links.decide(tx, params.id, body.state, viewer.accountId)));
  }
}
