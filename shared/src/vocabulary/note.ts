/**
 * Who may see a note (Polish: widoczność): `internal` the coordinators among themselves · `shared` they and those who
 * work on the unit's assessment · `public` everybody, on the public pages. Narrowest first; fixed when it is written.
 */
export const NOTE_VISIBILITIES = ['internal', 'shared', 'public'] as const;

export type NoteVisibility = (typeof NOTE_VISIBILITIES)[number];

/** In whose name a note was written: all that the public learns of its author. */
export const NOTE_SIDES = ['coordinator', 'team', 'unit'] as const;

export type NoteSide = (typeof NOTE_SIDES)[number];

/** How long its author may correct a note, in minutes; the database holds it, too. Public notes are never corrected. */
export const NOTE_EDIT_MINUTES = 15;
