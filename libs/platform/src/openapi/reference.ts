import { SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { contentSecurity } from '../http/security';

/** The page brings inline styles along; all else comes from this server, so that it works without a network. */
const policy = contentSecurity({
  script: "'self'",
  style: "'self' 'unsafe-inline'",
  image: "'self' data:",
  connect: "'self'",
});

/** Serves the document at /openapi.json and as pages to browse and try at /reference, both without a key. */
export function serveReference(app: NestExpressApplication, document: OpenAPIObject): void {
  app.use('/reference', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Content-Security-Policy', policy);
    next();
  });
  SwaggerModule.setup('reference', app, document, {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: document.info.title,
    swaggerOptions: { validatorUrl: null, persistAuthorization: false, defaultModelsExpandDepth: 0 },
  });
}
