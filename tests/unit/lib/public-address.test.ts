import { expect, it } from 'vitest'
import { isOpenAddress } from '@/lib/outgoing/public-address'

it.each([
  '93.184.215.14',
  '8.8.8.8',
  '172.15.255.255',
  '172.32.0.1',
  '192.167.1.1',
  '2606:4700:4700::1111',
  '2a00:1450:400f::200e',
  // The plain form of an IPv4 address within an IPv6 one is that address.
  '::ffff:8.8.8.8',
])('%s is of the open internet', (address) => {
  expect(isOpenAddress(address)).toBe(true)
})

it.each([
  ['loopback', '127.0.0.1'],
  ['loopback', '127.255.255.254'],
  ['loopback', '::1'],
  ['loopback in an IPv6 address', '::ffff:127.0.0.1'],
  ['loopback in an IPv6 address, in hexadecimals', '::ffff:7f00:1'],
  ['loopback in the old form', '::127.0.0.1'],
  ['no address', '0.0.0.0'],
  ['no address', '0.1.2.3'],
  ['no address', '::'],
  ['private', '10.0.0.1'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['private in an IPv6 address', '::ffff:10.0.0.1'],
  ['shared by a provider', '100.64.0.1'],
  ['link-local, with a cloud’s secrets', '169.254.169.254'],
  ['link-local in an IPv6 address', '::ffff:a9fe:a9fe'],
  ['link-local', 'fe80::1'],
  ['site-local', 'fec0::1'],
  ['unique local', 'fc00::1'],
  ['unique local, with a cloud’s secrets', 'fd00:ec2::254'],
  ['multicast', '224.0.0.1'],
  ['multicast', 'ff02::1'],
  ['broadcast', '255.255.255.255'],
  ['reserved', '240.0.0.1'],
  ['for documents', '192.0.2.1'],
  ['for documents', '2001:db8::1'],
  ['for benchmarks', '198.18.0.1'],
  ['a translation of IPv4', '64:ff9b::7f00:1'],
  ['a translation of IPv4', '64:ff9b:1::a00:1'],
  ['a tunnel of IPv4', '2002:7f00:1::'],
  ['a tunnel of IPv4', '2001:0:a00:1::'],
  ['no address at all', 'localhost'],
  ['no address at all', ''],
])('%s: %s is not', (_, address) => {
  expect(isOpenAddress(address)).toBe(false)
})
