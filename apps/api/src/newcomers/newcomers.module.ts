import { Module } from '@nestjs/common';
import { NewcomersController } from './newcomers.controller.js';

@Module({ controllers: [NewcomersController] })
export class NewcomersModule {}
