import { ApiProperty } from '@nestjs/swagger';
import { TEXT_LIMITS } from '@miara/shared';
import { IsBoolean, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IfTold, InSmallLetters, IsFilled } from '../../platform/http/field-rules.js';

const SCREEN = /^[a-z][a-z-]{0,39}$/;

/** Whose views to list. */
export class SavedViewsQuery {
  /** The page below the tenant: `actions`. */
  @Matches(SCREEN)
  screen: string;
}

/** A view to keep. */
export class SaveViewRequest {
  /** The page below the tenant on which it opens: `actions`. */
  @Matches(SCREEN)
  screen: string;
  /** Its name, one of a kind among the person's own on this screen. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.viewName)
  name: string;
  /** What the address carries after `?`, without it. */
  @IsString()
  @MaxLength(TEXT_LIMITS.viewQuery)
  @Matches(/^(?!\?)/)
  query: string;
  /** For everybody in the tenant; wants the permission `view.share`. */
  @IsBoolean()
  shared: boolean;
}

/** Change of a view. A field that is left out stays. */
export class EditSavedViewRequest {
  /** Its name. */
  @IfTold()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.viewName)
  name?: string;
  /** What the address carries after `?`. */
  @IfTold()
  @IsString()
  @MaxLength(TEXT_LIMITS.viewQuery)
  @Matches(/^(?!\?)/)
  query?: string;
  /** For everybody in the tenant, or taken back. */
  @IfTold()
  @IsBoolean()
  shared?: boolean;
}

/** With which view a screen opens for the person. */
export class DefaultViewRequest {
  /** The page below the tenant. */
  @Matches(SCREEN)
  screen: string;
  /** The view, the person's own or a shared one; null = the screen as it is. */
  @ValidateIf((request: DefaultViewRequest) => request.view !== null)
  @IsUUID(undefined)
  @InSmallLetters()
  view: string | null;
}

/** What the reader may do with a view. */
export class SavedViewAbilities {
  /** Rename it, change what it shows, share it or take it back. */
  edit: boolean;
  /** Delete it. */
  remove: boolean;
}

/** A saved view. */
export class SavedViewResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version, wanted back in If-Match. */
  version: number;
  /** The page below the tenant on which it opens. */
  screen: string;
  /** Its name. */
  name: string;
  /** What the address carries after `?`. */
  query: string;
  /** Whether everybody in the tenant sees it. */
  shared: boolean;
  /** Whose it is. */
  owner: string;
  /** Whether it is the reader's own. */
  mine: boolean;
  /** Whether the screen opens with it for the reader. */
  isDefault: boolean;
  /** What the reader may do. */
  abilities: SavedViewAbilities;
}

/** Views of a screen. */
export class SavedViewListResponse {
  /** The person's own first, then those shared by others, each in Polish order of names. */
  views: SavedViewResponse[];
}
