import { closeVacancyRoute, listOwnVacanciesRoute, postVacancyRoute, previewVacancyRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { Clock } from '../platform/clock.js';
import { withLaw } from '../platform/label-law.js';
import { ProblemError } from '../platform/problem.errors.js';
import { SignedIn } from '../platform/viewer.js';
import type { Viewer } from '../platform/viewer.js';
import { readDraft } from './draft-reading.js';
import { EmployersService } from './employers.service.js';

@Controller()
export class EmployersController {
  constructor(
    private readonly employers: EmployersService,
    private readonly clock: Clock,
  ) {}

  @HttpRoute(postVacancyRoute)
  post(@Input() { body }: InputOf<typeof postVacancyRoute>, @SignedIn() viewer: Viewer): Promise<AnswerOf<typeof postVacancyRoute>> {
    return this.employers.post(organisationOf(viewer), body);
  }

  @HttpRoute(previewVacancyRoute)
  async preview(@Input() { body }: InputOf<typeof previewVacancyRoute>): Promise<AnswerOf<typeof previewVacancyRoute>> {
    return { labels: withLaw(readDraft(body), this.clock.today()) };
  }

  @HttpRoute(listOwnVacanciesRoute)
  list(@Input() { query }: InputOf<typeof listOwnVacanciesRoute>, @SignedIn() viewer: Viewer): Promise<AnswerOf<typeof listOwnVacanciesRoute>> {
    return this.employers.list(organisationOf(viewer), query.cursor ?? null);
  }

  @HttpRoute(closeVacancyRoute)
  async close(@Input() { params }: InputOf<typeof closeVacancyRoute>, @SignedIn() viewer: Viewer): Promise<void> {
    await this.employers.close(organisationOf(viewer), params.id);
  }
}

function organisationOf(viewer: Viewer): string {
  if (!viewer.organisation) throw new ProblemError('access.forbidden', 'input', 'Your account belongs to no organisation.');
  return viewer.organisation.id;
}
