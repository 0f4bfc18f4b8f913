/** Whether an answer leads elsewhere. Browsers hide the status and show the type `opaqueredirect`. */
export function isRedirect({ status, type }: Response): boolean {
  return (status >= 300 && status < 400 && status !== 304) || type === 'opaqueredirect';
}
