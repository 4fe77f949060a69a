import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

/**
 * Where messages may be sent by HTTP. Whoever subscribes names an address, and this machine then calls it from inside its network: private, loopback and
 * reserved addresses are refused, by the address that a name leads to at the moment of each connection, unless they are among those allowed.
 */
export type TargetRules = Readonly<{
  /** Addresses that are allowed all the same: `10.1.2.3`, `192.168.0.0/16`. */
  allowed: readonly string[];
}>;

type GuardedAgents = Readonly<{ httpAgent: RequestFilteringHttpAgent; httpsAgent: RequestFilteringHttpsAgent }>;

/** Connections that one process keeps open to one endpoint. */
const socketsMax = 32;

export function guardedAgents({ allowed }: TargetRules): GuardedAgents {
  const rules = { keepAlive: true, maxSockets: socketsMax, allowIPAddressList: [...allowed] };
  return { httpAgent: new RequestFilteringHttpAgent(rules), httpsAgent: new RequestFilteringHttpsAgent(rules) };
}

/**
 * What is wrong with this URL as a target, told to whoever names it; undefined where nothing is. It is for a clear answer early: what a name leads to is
 * looked at again at each connection.
 */
export async function refusalOfTarget(url: string, rules: TargetRules): Promise<string | undefined> {
  if (!URL.canParse(url)) return 'must be a URL such as https://desk.example/alerts';
  const { protocol, hostname, username, password } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return 'must be an http or https URL';
  if (username !== '' || password !== '') return 'must not hold a user name or password';
  const host = hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) === 0 ? await lookup(host, { all: true }).catch(() => []) : [{ address: host }];
  const closed = found.find(({ address }) => !isOpen(address, rules));
  return (
    closed && `leads to ${closed.address}, a private or reserved address that ALERTS_PRIVATE_TARGETS does not allow`
  );
}

function isOpen(text: string, { allowed }: TargetRules): boolean {
  const address = ipaddr.parse(text);
  return (
    address.range() === 'unicast' ||
    allowed.some((one) => one === text || (one.includes('/') && isWithin(address, ipaddr.parseCIDR(one))))
  );
}

const isWithin = (address: ReturnType<typeof ipaddr.parse>, range: ReturnType<typeof ipaddr.parseCIDR>): boolean =>
  address.kind() === range[0].kind() && address.match(range);
