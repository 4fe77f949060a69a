import { hash } from 'node:crypto';
import { canonicalJson } from '@talion/domain';

/** A strong entity tag (RFC 9110): the same for all that the answer follows from, another as soon as anything of it is another. */
export const strongTag = (followsFrom: unknown): string =>
  `"${hash('sha256', canonicalJson(followsFrom), 'base64url')}"`;

/** Whether a caller says (If-None-Match) that he has the answer of this tag; one that a proxy has weakened on the way counts. */
export const isKnownTag = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
