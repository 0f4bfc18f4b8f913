/** Notes every rejection that nobody handles, until it is disposed of. */
export function noteUnhandled(): Disposable & { notes: readonly string[] } {
  const notes: string[] = [];
  const note = (reason: unknown) => void notes.push(`A rejection was left unhandled: ${reason}`);
  process.on('unhandledRejection', note);
  return { notes, [Symbol.dispose]: () => process.off('unhandledRejection', note) };
}
