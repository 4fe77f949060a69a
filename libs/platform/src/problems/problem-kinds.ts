/** Every way in which a request can fail, with its status and its title: the one place where HTTP statuses of failures live. */
export const problemKinds = {
  'bad-request': { status: 400, title: 'The request cannot be read' },
  'body-unreadable': { status: 400, title: 'The body cannot be read' },
  'not-json': { status: 400, title: 'The body is not JSON' },
  'question-refused': { status: 400, title: 'The question has parameters that are wrong' },
  'key-missing': { status: 401, title: 'A key is needed' },
  'key-unknown': { status: 401, title: 'The key is not valid' },
  'scope-missing': { status: 403, title: 'The key does not allow this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'not-acceptable': { status: 406, title: 'The answer cannot be given in that form' },
  conflict: { status: 409, title: 'Somebody else was faster' },
  'too-large': { status: 413, title: 'The request is too large' },
  'media-type-unsupported': { status: 415, title: 'The body is of a kind that is not taken here' },
  'events-refused': { status: 422, title: 'No event was accepted' },
  'body-refused': { status: 422, title: 'The body has fields that are wrong' },
  'work-too-large': { status: 422, title: 'The question takes too much work' },
  'too-many': { status: 429, title: 'Too much is under way' },
  internal: { status: 500, title: 'Something went wrong' },
  unavailable: { status: 503, title: 'The service cannot answer now' },
  'wait-timed-out': { status: 504, title: 'The read models did not get there in time' },
} as const;

export type ProblemKind = keyof typeof problemKinds;
