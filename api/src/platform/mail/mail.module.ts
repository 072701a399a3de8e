import { Global, Module } from '@nestjs/common';
import { AppAddress } from './app-address.js';
import { MailDelivery } from './mail-delivery.js';
import { Mailbox } from './mailbox.js';

/** Letters to people: posted with what they tell of, sent afterwards. */
@Global()
@Module({ providers: [Mailbox, MailDelivery, AppAddress], exports: [Mailbox, MailDelivery, AppAddress] })
export class MailModule {}
