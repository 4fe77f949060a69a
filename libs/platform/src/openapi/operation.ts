import type { ApiOperation } from '@nestjs/swagger';
import type { JsonSchema } from '@talion/domain';

type Told = Parameters<typeof ApiOperation>[0];
type Content = Readonly<Record<string, Readonly<{ schema: JsonSchema }>>>;

/** An operation with a body described by schemas of ours, as the decorator takes it. */
export const operation = (
  told: Omit<Told, 'requestBody'> & Readonly<{ requestBody?: Readonly<{ required: boolean; content: Content }> }>,
): Told => told;
