/** The life of one contact of a provider. */
export interface SoakApi {
  provider: string;
  headers: Readonly<Record<string, string>>;
  /** Path of the list. */
  list: string;
  /** Path of the contacts. */
  contacts: string;
  /** Body that creates a contact that nobody has. */
  create(number: number): object;
  /** Key of a contact that was just created, as it stands in paths. */
  keyOf(answer: string): string;
}
