import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import { pageOf } from '../../platform/http/page-query.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  ConversationResponse,
  MentionableQuery,
  MentionableResponse,
  NoteTextRequest,
  ThreadListQuery,
  ThreadListResponse,
  ThreadResponse,
  WriteNoteRequest,
} from './conversation.dto.js';
import {
  presentConversation,
  presentMentionable,
  presentThread,
  presentThreadList,
} from './conversation.presenter.js';
import { ConversationService } from './conversation.service.js';

/** Talk about an assessment: internal to the coordinators, shared with the unit, or public. */
@ApiTags('conversation')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant')
export class ConversationController {
  constructor(private readonly conversations: ConversationService) {}

  @Get('conversations')
  @RequirePermission('note.write')
  @ApiOperation({
    operationId: 'listThreads',
    summary: 'Threads in sight, the one with the newest note first',
  })
  @ApiOkResponse({ type: ThreadListResponse })
  async list(@CurrentActor() actor: Actor, @Query() query: ThreadListQuery): Promise<ThreadListResponse> {
    const filter = { show: query.show ?? 'all', unit: query.unit ?? null };
    return presentThreadList(await this.conversations.list(actor, filter, pageOf(query, 2)));
  }

  @Get('assessments/:id/conversation')
  @RequirePermission('assessment.read')
  @ApiOperation({
    operationId: 'getConversation',
    summary: 'The conversation about an assessment, as far as the reader may see it',
  })
  @ApiOkResponse({ type: ConversationResponse })
  @ProblemResponses('not_found')
  async get(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ConversationResponse> {
    return presentConversation(actor, await this.conversations.read(actor, id));
  }

  @Get('assessments/:id/conversation/people')
  @RequirePermission('note.write')
  @ApiOperation({
    operationId: 'listMentionable',
    summary: 'People who can be mentioned: those who will see a note of that visibility',
  })
  @ApiOkResponse({ type: MentionableResponse })
  @ProblemResponses('not_found', 'note_visibility_not_allowed')
  async people(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() query: MentionableQuery,
  ): Promise<MentionableResponse> {
    return presentMentionable(await this.conversations.people(actor, id, query.visibility));
  }

  @Post('assessments/:id/conversation')
  @HttpCode(201)
  @RequirePermission('note.write')
  @ApiOperation({ operationId: 'writeNote', summary: 'Open a thread, or publish a note' })
  @ApiCreatedResponse({ type: ThreadResponse })
  @ProblemResponses(
    'not_found',
    'note_visibility_not_allowed',
    'public_note_unconfirmed',
    'mention_cannot_see',
  )
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: WriteNoteRequest,
  ): Promise<ThreadResponse> {
    const input = { ...textOf(body), visibility: body.visibility, publish: body.publish ?? false };
    return presentThread(actor, await this.conversations.write(actor, id, input));
  }

  @Post('assessments/:id/conversation/seen')
  @HttpCode(204)
  @RequirePermission('note.write')
  @ApiOperation({
    operationId: 'seeConversation',
    summary: 'Say that the conversation was on the screen; nothing happens when nothing in it was new',
  })
  @ApiNoContentResponse()
  @ProblemResponses('not_found')
  async see(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.conversations.see(actor, id);
  }

  @Post('conversations/:threadId/answers')
  @HttpCode(201)
  @RequirePermission('note.write')
  @ApiOperation({ operationId: 'answerThread', summary: 'Answer; the answer is as visible as the thread' })
  @ApiCreatedResponse({ type: ThreadResponse })
  @ProblemResponses('not_found', 'note_takes_no_answer', 'mention_cannot_see')
  async answer(
    @CurrentActor() actor: Actor,
    @Param('threadId', UuidPipe) threadId: string,
    @Body() body: NoteTextRequest,
  ): Promise<ThreadResponse> {
    return presentThread(actor, await this.conversations.answer(actor, threadId, textOf(body)));
  }

  @Post('conversations/:threadId/resolve')
  @HttpCode(200)
  @RequirePermission('note.write')
  @ApiOperation({ operationId: 'resolveThread', summary: 'Say that a thread is settled' })
  @ApiOkResponse({ type: ThreadResponse })
  @ProblemResponses('not_found', 'transition_not_allowed')
  async resolve(
    @CurrentActor() actor: Actor,
    @Param('threadId', UuidPipe) threadId: string,
  ): Promise<ThreadResponse> {
    return presentThread(actor, await this.conversations.setResolved(actor, threadId, true));
  }

  @Post('conversations/:threadId/reopen')
  @HttpCode(200)
  @RequirePermission('note.write')
  @ApiOperation({ operationId: 'reopenThread', summary: 'Say that a thread is not settled after all' })
  @ApiOkResponse({ type: ThreadResponse })
  @ProblemResponses('not_found', 'transition_not_allowed')
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('threadId', UuidPipe) threadId: string,
  ): Promise<ThreadResponse> {
    return presentThread(actor, await this.conversations.setResolved(actor, threadId, false));
  }

  @Patch('notes/:noteId')
  @RequirePermission('note.write')
  @ApiOperation({
    operationId: 'editNote',
    summary: 'Correct an own note while it is fresh; what it said before is kept',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version of the note last seen, as an ETag.' })
  @ApiOkResponse({ type: ThreadResponse })
  @ProblemResponses(
    'not_found',
    'forbidden',
    'note_not_editable',
    'mention_cannot_see',
    'changed_since',
    'precondition_required',
  )
  async edit(
    @CurrentActor() actor: Actor,
    @Param('noteId', UuidPipe) noteId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: NoteTextRequest,
  ): Promise<ThreadResponse> {
    const version = requireIfMatch(ifMatch);
    return presentThread(actor, await this.conversations.edit(actor, noteId, version, textOf(body)));
  }

  @Post('notes/:noteId/withdraw')
  @HttpCode(200)
  @RequirePermission('note.write')
  @ApiOperation({
    operationId: 'withdrawNote',
    summary: 'Take a note back for good; a public one leaves the public pages',
  })
  @ApiOkResponse({ type: ThreadResponse })
  @ProblemResponses('not_found', 'forbidden', 'transition_not_allowed')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('noteId', UuidPipe) noteId: string,
  ): Promise<ThreadResponse> {
    return presentThread(actor, await this.conversations.withdraw(actor, noteId));
  }
}

function textOf({ text, mentions }: NoteTextRequest): { text: string; mentions: string[] } {
  return { text: text.trim(), mentions: mentions ?? [] };
}
