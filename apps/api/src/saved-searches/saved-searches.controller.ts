import { createSavedSearchRoute, deleteSavedSearchRoute, getSavedSearchRoute, listSavedSearchesRoute, updateSavedSearchRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { SavedSearchesService } from './saved-searches.service.js';

@Controller()
export class SavedSearchesController {
  constructor(private readonly searches: SavedSearchesService) {}

  @HttpRoute(createSavedSearchRoute)
  create(@Input() { query, body }: InputOf<typeof createSavedSearchRoute>): Promise<AnswerOf<typeof createSavedSearchRoute>> {
    return this.searches.create(query.profileId, body);
  }

  @HttpRoute(listSavedSearchesRoute)
  list(@Input() { query }: InputOf<typeof listSavedSearchesRoute>): Promise<AnswerOf<typeof listSavedSearchesRoute>> {
    return this.searches.list(query.profileId);
  }

  @HttpRoute(getSavedSearchRoute)
  get(@Input() { query, params }: InputOf<typeof getSavedSearchRoute>): Promise<AnswerOf<typeof getSavedSearchRoute>> {
    return this.searches.get(query.profileId, params.searchId);
  }

  @HttpRoute(updateSavedSearchRoute)
  update(@Input() { query, params, body }: InputOf<typeof updateSavedSearchRoute>): Promise<AnswerOf<typeof updateSavedSearchRoute>> {
    return this.searches.update(query.profileId, params.searchId, body);
  }

  @HttpRoute(deleteSavedSearchRoute)
  delete(@Input() { query, params }: InputOf<typeof deleteSavedSearchRoute>): Promise<void> {
    return this.searches.delete(query.profileId, params.searchId);
  }
}
