import { Module } from '@nestjs/common';
import { SearchController } from './search.controller.js';
import { SearchService } from './search.service.js';
import { SuggestionsService } from './suggestions.service.js';

@Module({ controllers: [SearchController], providers: [SearchService, SuggestionsService] })
export class SearchModule {}
