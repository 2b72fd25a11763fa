import ipaddr from 'ipaddr.js'

/** What the registries have given out of IPv6 so far. All else is for one network or for no use at all. */
const givenOut = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address is one of the open internet. Everything else is inside: loopback, private, link-local (where
 * cloud machines keep their secrets), shared, reserved, and whatever carries an IPv4 address within an IPv6 one but
 * the plain form, which counts as the address it carries.
 */
export function isOpenAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const known = ipaddr.process(address)
  if (known.range() !== 'unicast') return false
  return known instanceof ipaddr.IPv4 || known.match(givenOut)
}
