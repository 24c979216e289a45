import { Module } from '@nestjs/common';
import { NewcomerFileController } from './newcomer-file.controller.js';
import { NewcomersController } from './newcomers.controller.js';

@Module({ controllers: [NewcomerFileController, NewcomersController] })
export class NewcomersModule {}
