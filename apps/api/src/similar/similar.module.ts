import { Module } from '@nestjs/common';
import { SimilarController } from './similar.controller.js';

@Module({ controllers: [SimilarController] })
export class SimilarModule {}
