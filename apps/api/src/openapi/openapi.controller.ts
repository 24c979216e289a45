import { buildOpenApi } from '@mitn/contracts/openapi';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiSettings } from '../config/env.js';
import { LONG_CACHE } from '../platform/caching.js';
import { notFound } from '../platform/problem.errors.js';
import type { ApiDocument } from './document.js';
import { referencePage } from './reference-page.js';
import { REFERENCE_STYLE } from './reference-style.js';

/** The description of the API, made from the same route objects that it is served by: for programs always, for people where the product is developed. */
@Controller()
export class OpenApiController {
  private readonly document = JSON.stringify(buildOpenApi());
  private page: string | null = null;

  constructor(private readonly settings: ApiSettings) {}

  @Get('/api/openapi.json')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @Header('Cache-Control', LONG_CACHE)
  get(): string {
    return this.document;
  }

  @Get('/api/docs')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', LONG_CACHE)
  docs(): string {
    if (this.settings.production) throw notFound('page');
    this.page ??= referencePage(JSON.parse(this.document) as ApiDocument);
    return this.page;
  }

  @Get('/api/docs.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', LONG_CACHE)
  style(): string {
    if (this.settings.production) throw notFound('page');
    return REFERENCE_STYLE;
  }
}
