import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HandoverSources } from '../teams/members/handover-sources.reader.js';
import { TasksRepository } from './tasks.repository.js';

/** What somebody who leaves a team has open: tasks and recurring duties, in the transaction of the handover. */
@Injectable()
export class TaskHandover implements OnModuleInit {
  constructor(
    private readonly sources: HandoverSources,
    private readonly repository: TasksRepository,
  ) {}

  /** A successor without an account, or without a role there, leaves them to the team: nobody's yet. */
  onModuleInit(): void {
    this.sources.add({
      code: 'tasks',
      count: async (tx, { personId, teryt }) => {
        if (personId === null) return 0;
        const { tasks, duties } = await this.repository.held(tx, personId, teryt);
        return tasks + duties;
      },
      reassign: async (tx, { personId, teryt }, successor) => {
        if (personId === null) return 0;
        const change = { from: personId, to: successor.personId, place: teryt };
        const { tasks, duties } = await this.repository.handOver(tx, change);
        return tasks + duties;
      },
    });
  }
}
