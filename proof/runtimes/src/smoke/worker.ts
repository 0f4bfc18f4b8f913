import { smoke } from './smoke.js';

/** For workerd: gets the targets as the body of a request, and answers with what became of the checks. */
export const worker = {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await smoke(await request.json()));
  },
};
