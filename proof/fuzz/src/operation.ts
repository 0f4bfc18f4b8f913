/** An operation of an OpenAPI document, with what the document shows. */
export interface Operation {
  id: string;
  method: string;
  /** Cut at its slashes: `['v2', 'contacts', '{id}']`. */
  template: readonly string[];
  /** Examples of its path parameters. */
  path: Readonly<Record<string, string>>;
  /** Examples of its query parameters. */
  query: Readonly<Record<string, string>>;
  /** Examples of its body. */
  bodies: readonly unknown[];
  /** Headers with right credentials. */
  credentials: Readonly<Record<string, string>>;
  /** What `Prefer` can ask for. */
  answers: readonly { status: string; example: string | undefined }[];
}
