/** A figure that must not get worse than a limit. */
export interface Budget {
  /** The figure, as `keyOf` writes it. */
  figure: string;
  bound: 'at most' | 'at least';
  limit: number;
}
