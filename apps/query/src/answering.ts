import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { chosenMediaType, isKnownTag, positionHeader, READ_STORE, sendPieces, strongTag } from '@talion/platform';
import type { ReadStore } from '@talion/tracking';
import { formats } from './formats';
import type { Format } from './formats';
import type { OpenedRows } from './open-rows.query';
import { toldParameters, waitFor } from './read-asked';
import type { Asked } from './read-asked';
import { serviceVersion } from './service-version';
import { pagesFrom, writtenRows } from './written-rows';
import type { WrittenAs } from './written-rows';

export type Exchange = Readonly<{ request: Request; response: Response }>;

type ListTold<T> = Readonly<{
  /** What it is a list of, as files that are saved from it are named. */
  name: string;
  formats: readonly [Format, ...Format[]];
  open: () => Promise<OpenedRows<T>>;
  writtenAs: (rows: OpenedRows<T>) => WrittenAs<T>;
}>;

/** How answers about the read models go out: not at all where the caller has them, in the form that he asks for, and whole or broken off. */
@Injectable()
export class Answering {
  private readonly version = serviceVersion();

  constructor(@Inject(READ_STORE) private readonly store: ReadStore) {}

  /** One answer in JSON. `question`: all that it depends on beside the parameters of the projection. */
  async one<T>({ request, response }: Exchange, asked: Asked, question: unknown, answer: () => Promise<T>) {
    const tag = await this.tagOf(asked, question);
    if (isKnown(request, response, tag)) return;
    const body = await answer();
    tell(response, tag);
    response.json(body);
  }

  async list<T>({ request, response }: Exchange, asked: Asked, told: ListTold<T>): Promise<void> {
    const format = asked.format ?? formatWanted(request, told.formats);
    const { filter, page, limitless = false } = asked;
    const all = limitless && format !== 'json';
    const tag = await this.tagOf(asked, [told.name, format, filter, page, all]);
    if (isKnown(request, response, tag)) return;
    const rows = await told.open();
    // Read before anything is sent, so that a failure is told as a status.
    const first = await rows.page({ ...page, ...(all && { limit: rows.pageMax }) });
    tell(response, tag);
    if (!all && first.next !== undefined) response.setHeader('Link', `<${nextOf(request, first.next)}>; rel="next"`);
    if (format === 'json') {
      const { position, parameters } = rows;
      response.json({ position, parameters, ...first });
      return;
    }
    response.setHeader(positionHeader, rows.position);
    response.type(formats[format].mediaType);
    response.setHeader('Content-Disposition', `attachment; filename="talion-${told.name}.${format}"`);
    const pages = pagesFrom(all ? first : { rows: first.rows }, rows.page, rows.pageMax);
    await sendPieces(response, writtenRows(format, pages, told.writtenAs(rows)));
  }

  /** Follows from the state of the read models, the program and the question: nothing is read or computed for it. */
  private async tagOf(asked: Asked, question: unknown): Promise<string> {
    await waitFor(this.store, asked);
    const state = await this.store.state();
    return strongTag([this.version, state, toldParameters(asked.parameters), question]);
  }
}

function isKnown(request: Request, response: Response, tag: string): boolean {
  if (!isKnownTag(request.headers['if-none-match'], tag)) return false;
  tell(response, tag);
  response.status(304).end();
  return true;
}

function tell(response: Response, tag: string): void {
  response.setHeader('ETag', tag);
  response.vary('Accept, Authorization');
}

function formatWanted(request: Request, offered: readonly [Format, ...Format[]]): Format {
  const [first, ...others] = offered;
  const mediaType = chosenMediaType(request, [
    formats[first].mediaType,
    ...others.map((one) => formats[one].mediaType),
  ]);
  return offered.find((one) => formats[one].mediaType === mediaType) ?? first;
}

/** Relative to the address that was asked, whatever that is called behind a proxy. */
function nextOf({ originalUrl }: Request, cursor: string): string {
  const asked = new URLSearchParams(originalUrl.split('?')[1] ?? '');
  asked.set('cursor', cursor);
  return `?${asked.toString()}`;
}
