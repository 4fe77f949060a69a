/** Stops what the global setup has started. */
export default async function (): Promise<void> {
  await Promise.all((globalThis.talionTestServices ?? []).map((service) => service.stop()));
}
