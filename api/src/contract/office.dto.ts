/** The office of a unit that answers questions about what the unit does. An office, never a person. */
export class OfficeDto {
  /** Name of the office. */
  name: string;
  /** Its e-mail address. */
  email: string | null;
  /** Its telephone number. */
  phone: string | null;
  /** Address of its page. */
  website: string | null;
}
