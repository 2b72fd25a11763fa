import { describe, expect, it, test } from 'vitest'
import { readShortAddress, readTarget, tidyTarget } from '@/cms/short-addresses/written'

const site = 'https://hub.example'
const short = (written: string) => readShortAddress(written, site)

describe('a short address has one spelling', () => {
  test.each([
    ['/kreftdagen', '/kreftdagen'],
    ['kreftdagen', '/kreftdagen'],
    [' /Kreftdagen/ ', '/kreftdagen'],
    ['//', null],
    ['https://hub.example/Kreftdagen', '/kreftdagen'],
    ['http://www.hub.example/kreftdagen/', '/kreftdagen'],
    ['hub.example/kreftdagen', '/kreftdagen'],
    ['/nb/kreftdagen', '/kreftdagen'],
    ['/kreftdagen%20p%C3%A5%20hamar', '/kreftdagen-pa-hamar'],
    ['/p\u00e5melding', '/pamelding'],
    ['/pa\u030amelding', '/pamelding'],
    ['/arrangementer-cm/2024/noe', '/arrangementer-cm/2024/noe'],
    ['/en/cancer-day', '/en/cancer-day'],
    ['/gammel/side_2.aspx', '/gammel/side_2.aspx'],
    ['/aktuelt/noe-som-var', '/aktuelt/noe-som-var'],
    ['/en/calls/something-that-was', '/en/calls/something-that-was'],
  ])('%s is %s', (written, path) => {
    const read = short(written)
    expect('path' in read ? read.path : null).toBe(path)
  })
})

describe('a short address is refused for what is wrong with it', () => {
  test.each([
    ['https://annet.example/kreftdagen', 'shortElsewhere'],
    ['//annet.example/kreftdagen', 'shortElsewhere'],
    ['javascript:alert(1)', 'shortElsewhere'],
    ['https://hub.example.evil.example/x', 'shortElsewhere'],
    ['/kreft\u0000dagen', 'shortControl'],
    ['/kreft\\dagen', 'shortControl'],
    ['/kreftdagen?id=3', 'shortQuery'],
    ['/kreftdagen#program', 'shortQuery'],
    ['/kreft%zz', 'shortLetters'],
    ['/kreft"dagen', 'shortLetters'],
    ['/../kreft', 'shortLetters'],
    [`/${'a'.repeat(201)}`, 'shortLong'],
    [`/${'a'.repeat(5000)}`, 'shortLong'],
    ['/', 'shortPage'],
    ['/en', 'shortPage'],
    ['/nb', 'shortPage'],
    ['/sok', 'shortPage'],
    ['/SOK/', 'shortPage'],
    ['/en/search', 'shortPage'],
    ['/aktuelt', 'shortPage'],
    ['/aktuelt/2025', 'shortPage'],
    ['/aktuelt/side/2', 'shortPage'],
    ['/aktuelt/tema/forebygging', 'shortPage'],
    ['/om/sammensetning/2024-01-01', 'shortPage'],
    ['/admin', 'shortProduct'],
    ['/admin/collections', 'shortProduct'],
    ['/api/media/file/x.pdf', 'shortProduct'],
    ['/health/live', 'shortProduct'],
    ['/preview/x', 'shortProduct'],
    ['/_next/static', 'shortProduct'],
    ['/id', 'shortProduct'],
    ['/id/news/12', 'shortProduct'],
    ['/en/id/news/12', 'shortProduct'],
    ['/en/admin', 'shortProduct'],
    ['/share/x', 'shortProduct'],
    ['/robots.txt', 'shortProduct'],
    ['/sitemap.xml', 'shortProduct'],
    ['/hub.json', 'shortProduct'],
    ['/aktuelt/feed.xml', 'shortProduct'],
    ['/arrangementer/kalender.ics', 'shortProduct'],
    ['/utlysninger/kalender.ics', 'shortProduct'],
    ['/utlysninger/noe-som-var/kalender.ics', 'shortProduct'],
    ['/en/calls/calendar.ics', 'shortProduct'],
    ['/en/calls/something-that-was/calendar.ics', 'shortProduct'],
    ['/om.md', 'shortProduct'],
    ['/om-cancer-mission-hub-norway', 'shortProduct'],
  ])('%s: %s', (written, problem) => {
    expect(short(written)).toEqual({ problem })
  })
})

describe('where it leads', () => {
  test.each([
    ['/Om/#Kontakt', '/om#Kontakt'],
    ['https://hub.example/sok?q=kreft', '/sok?q=kreft'],
    ['hub.example', '/'],
    ['https://annet.example', 'https://annet.example/'],
    ['https://annet.example/Sti?a=b#c', 'https://annet.example/Sti?a=b#c'],
    ['/om?a=<b>', '/om?a=%3Cb%3E'],
  ])('%s is stored as %s', (written, stored) => {
    expect(tidyTarget(written, site)).toBe(stored)
    expect(tidyTarget(stored, site)).toBe(stored)
  })

  test.each([
    ['javascript:alert(1)', 'targetElsewhere'],
    ['//annet.example', 'targetElsewhere'],
    ['///annet.example', 'targetElsewhere'],
    ['https:annet.example', 'targetElsewhere'],
    ['/\\annet.example', 'targetElsewhere'],
    ['data:text/html,x', 'targetElsewhere'],
    ['annet.example/sti', 'targetElsewhere'],
    ['mailto:noen@annet.example', 'targetElsewhere'],
    ['/om\u0007', 'targetElsewhere'],
    ['/%zz', 'targetElsewhere'],
    ['http://annet.example', 'targetInsecure'],
    ['https://noen:hemmelig@annet.example', 'targetPassword'],
    [`https://annet.example/${'a'.repeat(500)}`, 'targetLong'],
  ])('%s is refused: %s', (written, problem) => {
    expect(readTarget(written, site)).toEqual({ problem })
    expect(tidyTarget(written, site)).toBe(written)
  })

  it('never says another host for an address of this one', () => {
    for (const written of ['/om', '/om//annet.example', '/nb//annet.example'])
      expect(tidyTarget(written, site)).toMatch(/^\/(?!\/)/)
  })
})
