import { ApiProperty } from '@nestjs/swagger';

export class LiveResponse {
  @ApiProperty({ enum: ['up'], description: 'The process answers.' })
  status: 'up';
}

export class ReadyResponse {
  @ApiProperty({ enum: ['ready'], description: 'Both databases answer and files can be stored.' })
  status: 'ready';
}
