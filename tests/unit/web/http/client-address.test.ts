import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { believeOnlyProxies, clientAddress } from '@/web/http/client-address'

function from(forwarded?: string): IncomingMessage {
  const socket = Object.create(new Socket(), { remoteAddress: { value: '10.0.0.1' } })
  const req = new IncomingMessage(socket)
  if (forwarded) req.headers = { 'x-forwarded-for': forwarded, 'x-forwarded-host': 'evil.example' }
  return req
}

test.each([
  ['no proxy is trusted, whatever is claimed', '198.51.100.7', 0, '10.0.0.1'],
  ['one proxy names the client', '198.51.100.7', 1, '198.51.100.7'],
  ['a client claims another address before our proxy', '1.2.3.4, 198.51.100.7', 1, '198.51.100.7'],
  ['two proxies stand in line', '1.2.3.4, 198.51.100.7, 10.0.0.2', 2, '198.51.100.7'],
  ['a request came past one of two proxies', '198.51.100.7', 2, '10.0.0.1'],
  ['what a proxy says is no address', 'unknown', 1, '10.0.0.1'],
  ['the proxy said nothing', undefined, 1, '10.0.0.1'],
])('when %s', (_, forwarded, hops, address) => {
  expect(clientAddress(from(forwarded), hops)).toBe(address)
})

test('nothing behind us sees what a stranger claims about the address', () => {
  const req = from('1.2.3.4')
  believeOnlyProxies(req, 0)
  expect(req.headers).toEqual({ 'x-forwarded-for': '10.0.0.1' })
})
