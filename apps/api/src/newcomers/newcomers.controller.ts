import { closeProfileLinkRoute, giveProfileLinkRoute, listFlaggedOrganisationsRoute, listNewcomersRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { NewcomerRepository, OrganisationRepository, ProfileRepository } from '@mitn/db';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { notFound } from '../platform/problem.errors.js';
import { presentFlagged, presentNewcomer } from './newcomers.presenter.js';

const MOST_FLAGGED = 500;

/** The lists that staff work from. */
@Controller()
export class NewcomersController {
  constructor(
    private readonly newcomers: NewcomerRepository,
    private readonly organisations: OrganisationRepository,
    private readonly profiles: ProfileRepository,
  ) {}

  @HttpRoute(listNewcomersRoute)
  async list(@Input() { query }: InputOf<typeof listNewcomersRoute>): Promise<AnswerOf<typeof listNewcomersRoute>> {
    const page = await this.newcomers.list({ q: query.q?.trim() || null, cursor: query.cursor ?? null, limit: query.limit });
    return { newcomers: page.newcomers.map(presentNewcomer), total: page.total, nextCursor: page.nextCursor };
  }

  /** The newcomer opens their own profile with it, on any device. */
  @HttpRoute(giveProfileLinkRoute)
  async giveLink(@Input() { params }: InputOf<typeof giveProfileLinkRoute>): Promise<AnswerOf<typeof giveProfileLinkRoute>> {
    const given = await this.profiles.giveToken(params.newcomerId);
    if (!given) throw notFound('newcomer');
    return given;
  }

  @HttpRoute(closeProfileLinkRoute)
  async closeLink(@Input() { params }: InputOf<typeof closeProfileLinkRoute>): Promise<void> {
    if (!(await this.profiles.withdrawToken(params.newcomerId))) throw notFound('newcomer');
  }

  @HttpRoute(listFlaggedOrganisationsRoute)
  async listFlagged(): Promise<AnswerOf<typeof listFlaggedOrganisationsRoute>> {
    return { organisations: (await this.organisations.listFlagged(MOST_FLAGGED)).map(presentFlagged) };
  }
}
