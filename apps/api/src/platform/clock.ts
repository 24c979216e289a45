import { calendarDateAt } from '@mitn/domain';
import type { CalendarDate } from '@mitn/domain';
import { Injectable } from '@nestjs/common';

/** The present, passed in so that specs can choose it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Europe/Amsterdam. */
  today(): CalendarDate {
    return calendarDateAt(this.now());
  }
}
