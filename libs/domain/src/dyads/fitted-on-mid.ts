import type { FittedModel } from '../events/registry';

/**
 * A linking model for interstate disputes, picked on the Militarized Interstate Disputes that began in 2003 or before by `talion tune mid`. It says that a use
 * of force weighs five times a show of force and more than twenty times a threat, and counts a side's own acts over two years. Its severities were 4, 7 and 10
 * and every end equal at actor level: what it says of graver acts, and of proxies, is the definitions' form drawn on, and no finding.
 */
export const fittedOnMid: FittedModel = {
  parameters: {
    a1: 0.84,
    t1: 3.5,
    a2: 1.12,
    t2: 40,
    mu: 0.00002,
    severityDivisor: 1.25,
    backgroundDays: 730,
  },
  fittedOn: {
    description:
      'Militarized Interstate Disputes 5.0 that began in 2003 or before: 363 disputes with incidents of 1992 on',
    period: { from: '1992-01-20T00:00:00Z', to: '2015-01-01T00:00:00Z' },
    actions: 3200,
  },
};
