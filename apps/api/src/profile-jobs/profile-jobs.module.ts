import { Module } from '@nestjs/common';
import { ProfileJobsController } from './profile-jobs.controller.js';
import { ProfileJobsService } from './profile-jobs.service.js';

@Module({ controllers: [ProfileJobsController], providers: [ProfileJobsService] })
export class ProfileJobsModule {}
