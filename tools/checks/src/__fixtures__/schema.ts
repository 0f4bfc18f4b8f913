interface Thing {
  name: string;
}

/** What `openapi-typescript` makes of an API, in the least. */
export interface paths {
  '/things/{id}': {
    get: {
      parameters: { path: { id: string } };
      responses: { 200: { content: { 'application/json': Thing } } };
    };
  };
}
