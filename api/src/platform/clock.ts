import { Injectable } from '@nestjs/common';

const WARSAW_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Warsaw',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Poland (YYYY-MM-DD) at an instant. Every day of the product is such a day. */
export function warsawDay(instant: Date): string {
  return WARSAW_DAY.format(instant);
}

/** The one place that tells the time, so that tests and the demo can live on another day. */
export abstract class Clock {
  abstract now(): Date;

  /** Today in Poland, YYYY-MM-DD. */
  today(): string {
    return warsawDay(this.now());
  }
}

/** The machine's own time. */
@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
