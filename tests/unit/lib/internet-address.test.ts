import { describe, expect, it } from 'vitest'
import { linkProblem } from '@/cms/rich-text/links'
import {
  asciiEmail,
  mailLink,
  numberAlone,
  spokenEmail,
  telephoneLink,
} from '@/lib/internet-address'
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
  ['22 00 00 00 (9–15)', 'tel:22000000'],
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

it.each([
  ['+47 22 00 00 00 (kl. 9–15)', '+47 22 00 00 00'],
  ['22 00 00 00 (9–15)', '22 00 00 00'],
  ['22 00 00 00', '22 00 00 00'],
  ['sentralbordet', 'sentralbordet'],
])('machines read %j as %j', (written, number) => {
  expect(numberAlone(written)).toBe(number)
})

it.each([
  ['post@bærum.example', 'mailto:post@xn--brum-voa.example', 'post@bærum.example'],
  ['post@xn--brum-voa.example', 'mailto:post@xn--brum-voa.example', 'post@bærum.example'],
  ['kari.o@example.org', 'mailto:kari.o@example.org', 'kari.o@example.org'],
  ['a?cc=b&c@example.org', 'mailto:a%3Fcc%3Db%26c@example.org', 'a?cc=b&c@example.org'],
])('a link to write to %s goes nowhere else, and shows its own letters', (address, link, shown) => {
  expect([mailLink(address), spokenEmail(address)]).toEqual([link, shown])
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
