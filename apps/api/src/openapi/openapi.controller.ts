import { buildOpenApi } from '@mitn/contracts/openapi';
import { Controller, Get, Header } from '@nestjs/common';
import { LONG_CACHE } from '../platform/caching.js';

/** The description of the API for programs, made from the same route objects that it is served by. */
@Controller()
export class OpenApiController {
  private readonly document = JSON.stringify(buildOpenApi());

  @Get('/api/openapi.json')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @Header('Cache-Control', LONG_CACHE)
  get(): string {
    return this.document;
  }
}
