import type { ExecutionContext } from '@nestjs/common';

const HOLDS_SECRET = 'miara:answer-holds-secret';

/** The answer shows a secret once (the link of an invitation): it is kept nowhere, under no Idempotency-Key either. */
export function AnswerHoldsSecret(): MethodDecorator {
  return (_target, _key, descriptor) => {
    Reflect.defineMetadata(HOLDS_SECRET, true, descriptor.value as object);
  };
}

export function holdsSecret(context: ExecutionContext): boolean {
  return Reflect.hasMetadata(HOLDS_SECRET, context.getHandler());
}
