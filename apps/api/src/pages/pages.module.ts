import { Module } from '@nestjs/common';
import { PageTemplate } from './page-template.js';
import { PagesController } from './pages.controller.js';
import { PagesService } from './pages.service.js';

@Module({ controllers: [PagesController], providers: [PagesService, PageTemplate] })
export class PagesModule {}
