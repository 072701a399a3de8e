import { Module } from '@nestjs/common';
import { OutgoingMailController } from './outgoing-mail.controller.js';
import { OutgoingMailService } from './outgoing-mail.service.js';
import { OutgoingMailViews } from './outgoing-mail.views.js';

/** The page of letters that go out. */
@Module({ controllers: [OutgoingMailController], providers: [OutgoingMailService, OutgoingMailViews] })
export class OutgoingMailModule {}
