import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

type Sources = Readonly<{ script?: string; style?: string; image?: string; connect?: string }>;

/** A Content-Security-Policy that allows what it names and nothing else. */
export const contentSecurity = ({ script, style, image, connect }: Sources = {}): string =>
  [
    "default-src 'none'",
    ...(script ? [`script-src ${script}`] : []),
    ...(style ? [`style-src ${style}`] : []),
    ...(image ? [`img-src ${image}`] : []),
    ...(connect ? [`connect-src ${connect}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Header that tells the position that an answer covers, where its form has no place for it. */
export const positionHeader = 'Talion-Position';

/** How long a browser need not ask again whether another origin may call, in seconds. */
const preflightSeconds = 600;

/** Headers that every answer carries, and the origins that may call from a browser. */
export function secure(app: NestExpressApplication, corsOrigins: readonly string[]): void {
  // Nest builds no policy without default-src, and one policy for all is not enough: it is set below, and again where a page is served.
  app.useSecurityHeaders({
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Content-Security-Policy', contentSecurity());
    response.setHeader('Cache-Control', 'private, no-cache');
    next();
  });
  if (corsOrigins.length === 0) return;
  app.enableCors({
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'if-none-match', 'last-event-id'],
    exposedHeaders: ['content-disposition', 'etag', 'link', positionHeader],
    maxAge: preflightSeconds,
  });
}
