import { ApiProperty } from '@nestjs/swagger';
import { SCANNER_STATES, type ScannerState } from './scanner-state.js';

export class LiveResponse {
  @ApiProperty({ enum: ['up'], description: 'The process answers.' })
  status: 'up';
}

export class ReadyResponse {
  @ApiProperty({ enum: ['ready'], description: 'Both databases answer and files can be stored.' })
  status: 'ready';

  @ApiProperty({
    enum: SCANNER_STATES,
    description: 'The virus scanner. While it is down, uploads are taken and wait to be scanned.',
  })
  scanner: ScannerState;
}
