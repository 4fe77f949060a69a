/**
 * What the services stand on takes a second to load: import()ed, and only by what reaches the database itself. (The build rewrites `@talion/*` in import
 * declarations only; that is why this file is between.)
 */
export {
  describeTopic,
  limitsFor,
  openBuildSite,
  openLog,
  PlatformTrouble,
  processName,
  projectionTools,
  readConfig,
  topicDefault,
  withDatabase,
} from '@talion/platform';
