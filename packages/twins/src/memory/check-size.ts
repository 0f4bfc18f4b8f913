import { StoreFullError } from './store-full-error.js';

/** Longest row, as JSON. */
const LONGEST_ROW = 1024 * 1024;

/**
 * Checks that a row that was merged has not grown beyond a mebibyte.
 *
 * @throws {StoreFullError} when it has
 */
export function checkSize<Row extends object>(row: Row): Row {
  const { length } = JSON.stringify(row);
  if (length > LONGEST_ROW)
    throw new StoreFullError(`A contact may have ${LONGEST_ROW} characters of JSON, and not ${length}.`);
  return row;
}
