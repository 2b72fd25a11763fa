import { isIPv4 } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Who is meant by an address: one that is given a whole IPv6 network (/64) counts once. */
export function networkOf(address: string): string {
  if (isIPv4(address) || !ipaddr.isValid(address)) return address
  const known = ipaddr.process(address)
  if (known instanceof ipaddr.IPv4) return known.toString()
  const prefix = known.parts.slice(0, 4)
  return prefix.map((group) => group.toString(16)).join(':')
}
