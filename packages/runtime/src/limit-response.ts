/**
 * The same answer, whose body fails as soon as it is longer than allowed. One that announces too much fails at once.
 *
 * @param limit largest body, in bytes
 * @param refusal makes the error from its cause
 */
export function limitResponse(
  response: Response,
  limit: number,
  refusal: (cause: RangeError) => Error,
): Response {
  const tooLarge = () =>
    refusal(new RangeError(`The answer has more than ${limit} bytes (maxResponseBytes).`));
  const { body, headers, status, statusText } = response;
  // A status outside the standard cannot be given to a new response.
  if (!body || status > 599) return response;
  if (Number(headers.get('content-length')) > limit) {
    body.cancel().catch(() => {});
    throw tooLarge();
  }
  let seen = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > limit) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
  return new Response(body.pipeThrough(counter), { headers, status, statusText });
}
