/** Placeholder: the services for a test run start and stop here. */
export default async function (): Promise<void> {}
