export * from './embedded-postgres';
export * from './end-with-us';
export * from './free-port';
export * from './living-process';
export * from './ownership';
export * from './trouble';
