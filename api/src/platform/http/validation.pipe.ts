import { Injectable, type ArgumentMetadata, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { DomainError } from './domain-error.js';
import { fieldErrorsOf } from './field-errors.js';
import { storable } from './storable-text.js';

const NOT_REQUEST_CLASSES: readonly unknown[] = [String, Number, Boolean, Array, Object, undefined];

/**
 * Makes the request class of a route from what was sent, or refuses with one error per field.
 * Fields the class does not know are refused, not dropped: a typo must not lose what was typed.
 */
@Injectable()
export class ValidationPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom' || NOT_REQUEST_CLASSES.includes(metatype)) return value;
    const given = value ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) {
      throw new DomainError('validation_failed', {}, { errors: [{ pointer: '', code: 'not_an_object' }] });
    }
    const instance: object = plainToInstance(metatype as Type<object>, storable({ ...given }) as object);
    const errors = await validate(instance, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
    });
    if (errors.length > 0) {
      throw new DomainError('validation_failed', {}, { errors: fieldErrorsOf(errors, type) });
    }
    return instance;
  }
}
