import { readFileSync, statSync } from 'node:fs';
import { projectFile } from './page/project-files';

/** Which program answers: its version, and when it was built, for a program that is worked on keeps its version for long. */
export function serviceVersion(): string {
  const [program, built] = [projectFile('package.json'), projectFile('dist/.built')];
  const { version } = JSON.parse(program === undefined ? '{}' : readFileSync(program, 'utf8')) as { version?: string };
  return `${version ?? 'unknown'} ${built === undefined ? '' : statSync(built).mtimeMs}`;
}
