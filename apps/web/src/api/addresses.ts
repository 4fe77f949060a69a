/** Where the services are: this address, unless the configuration names another. */

type Config = Readonly<{ ingestUrl?: string; alerterUrl?: string; standalone?: boolean }>;

let config: Promise<Config> | undefined;

async function readConfig(): Promise<Config> {
  const response = await fetch('/config.json').catch(() => undefined);
  return response?.ok === true ? ((await response.json()) as Config) : {};
}

export async function addressOf(name: 'ingestUrl' | 'alerterUrl'): Promise<string> {
  config ??= readConfig();
  return ((await config)[name] ?? '').replace(/\/+$/, '');
}
