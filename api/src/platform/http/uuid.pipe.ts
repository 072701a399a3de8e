import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { DomainError } from './domain-error.js';

/** An identifier in a path: what is no UUID names nothing that exists (404), and never reaches the database. */
@Injectable()
export class UuidPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value, 'all')) throw new DomainError('not_found');
    return value.toLowerCase();
  }
}
