import { describe, expect, it } from 'vitest'
import { linkProblem } from '@/cms/rich-text/links'
import { asciiEmail, telephoneLink } from '@/lib/internet-address'
import { siteName } from '@/lib/site-name'

it.each([
  ['https://www.bærumsbrønnen.example/om', 'bærumsbrønnen.example'],
  ['https://www.xn--brumsbrnnen-98a4v.example/om', 'bærumsbrønnen.example'],
  ['https://xn--a.example', 'xn--a.example'],
])('the site %s is called %s', (address, name) => {
  expect(siteName(address)).toBe(name)
})

it.each([
  ['post@example.org', 'post@example.org'],
  ['post@bærum.kommune.example', 'post@xn--brum-voa.kommune.example'],
  ['åse@example.org', null],
  ['post@', null],
  ['to@to@example.org', null],
  ['post@a/b', null],
])('mail to %s goes to %s', (address, ascii) => {
  expect(asciiEmail(address)).toBe(ascii)
})

it.each([
  ['+47 22 00 00 00 (kl. 9–15)', 'tel:+4722000000'],
  ['+47 22 00 00 00', 'tel:+4722000000'],
  ['(+47) 22 00 00 00', 'tel:+4722000000'],
  ['22 00 00 00', 'tel:22000000'],
  ['22\u00a000\u00a000\u00a000', 'tel:22000000'],
  ['22000000 / 23000000', 'tel:22000000'],
  ['02800', 'tel:02800'],
  ['113', 'tel:113'],
  ['22 00 00 00 9–15', null],
  ['sentralbordet', null],
  ['22 00', null],
  ['', null],
])('who calls %j reaches %s', (written, link) => {
  expect(telephoneLink(written)).toBe(link)
})

describe('a link', () => {
  it.each([
    'http://user:pw@host.example/',
    'https://user@host.example/',
    'https://:pw@host.example/',
    ' https://user:pw@host.example',
  ])('%s is refused, since it tells a password', (url) => {
    expect(linkProblem(url)).toBe('linkCredentials')
  })

  it.each([
    'https://host.example/@user',
    'mailto:post@example.org',
    '/om',
    'https://h.example/?a=b@c',
  ])('%s may have its @', (url) => {
    expect(linkProblem(url)).toBeNull()
  })
})
