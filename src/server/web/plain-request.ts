import type { Coding } from '@/server/page-cache/representation'
import { codingFor } from './respond'

/**
 * Header fields that cannot change the answer to a plain GET of a public page. Everything else
 * (conditions, ranges, bodies, upgrades, cookies, a word about the connection) is for Node's server.
 */
const harmless = new Set(
  `host accept accept-encoding accept-language user-agent referer origin cache-control pragma dnt
  priority upgrade-insecure-requests via forwarded x-forwarded-for x-forwarded-host
  x-forwarded-proto x-real-ip`.split(/\s+/),
)

/**
 * The coding asked for by what follows the target of a request, or `undefined` when it is anything but
 * one whole plain HTTP/1.1 GET. `rest` begins with the space before the version.
 */
export function plainRequest(rest: string): Coding | undefined {
  const start = ' HTTP/1.1\r\n'
  const end = '\r\n\r\n'
  if (!rest.startsWith(start) || rest.indexOf(end) !== rest.length - end.length) return undefined
  const fields = rest.slice(start.length, -end.length).split('\r\n').map(readField)
  const names = fields.map((field) => field?.name ?? '')
  if (names.filter((name) => name === 'host').length !== 1) return undefined
  if (names.filter((name) => name === 'accept-encoding').length > 1) return undefined
  if (!fields.every((field) => field && isHarmless(field))) return undefined
  return codingFor(fields.find((field) => field?.name === 'accept-encoding')?.value)
}

type Field = { name: string; value: string }

/** One strictly well-formed line; anything Node's parser might read differently is `undefined`. */
function readField(line: string): Field | undefined {
  const [, name, value] = /^([A-Za-z0-9-]+): ?([\t\u0020-\u007e]*)$/.exec(line) ?? []
  return name === undefined || value === undefined
    ? undefined
    : { name: name.toLowerCase(), value: value.trim() }
}

const isHarmless = ({ name, value }: Field): boolean =>
  harmless.has(name) ||
  name.startsWith('sec-fetch-') ||
  name.startsWith('sec-ch-') ||
  (name === 'sec-purpose' && value.startsWith('prefetch')) ||
  (name === 'connection' && value.toLowerCase() === 'keep-alive')
