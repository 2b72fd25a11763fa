import { expect, it } from 'vitest'
import { hubWithContact } from '@/features/site/structured-data'
import { groupNode } from '@/features/roster/structured-data'
import { asJson, graphOf, wayTo } from '@/features/structured-data/page-data'
import type { Seat } from '@/features/roster/seats'

const seat = (id: number, person: string, more: Partial<Seat> = {}): Seat => ({
  id,
  groupId: 1,
  organisationId: 1,
  person,
  body: { text: 'Kreft\u00adforeningen', lang: 'nb' },
  from: '2024-01-01',
  ...more,
})

it('names who sits in a group, and nobody whose name was removed', () => {
  const seats = [seat(1, 'Kari Nordmann'), seat(2, 'Navnet er fjernet', { erased: true })]
  const node = groupNode('/koordineringsgruppen', 'Gruppen', [
    { key: '1', name: { text: 'Kreft\u00adforeningen', lang: 'nb' }, seats },
  ])
  expect(node).toMatchObject({
    member: [{ name: 'Kari Nordmann', affiliation: { name: 'Kreftforeningen' } }],
  })
  expect(JSON.stringify(node)).not.toContain('fjernet')
})

it('tells whom to call about what, with the number alone, and nothing of what is not filled in', () => {
  const nobody = { name: '', phone: '', email: '', postalAddress: '' }
  const contact = {
    secretariat: { ...nobody, phone: '22 00 00 00 (9–15)' },
    press: { ...nobody, name: 'Siri Presse', email: 'presse@example.org' },
    controller: { name: '', email: '', officer: '' },
    accessibilityStatement: '',
    socialAccounts: [],
  }
  expect(hubWithContact(contact)).toMatchObject({
    telephone: '22 00 00 00',
    contactPoint: [
      { contactType: 'customer service', telephone: '22 00 00 00' },
      { contactType: 'press', name: 'Siri Presse', email: 'presse@example.org' },
    ],
  })
  expect(hubWithContact({ ...contact, secretariat: nobody, press: nobody })).not.toHaveProperty(
    'contactPoint',
  )
})

it('lets no text end the element that it stands in', () => {
  const facts = { title: 'A</script><script>alert(1)//' }
  const written = asJson(graphOf({ locale: 'nb', path: '/om', facts, way: [] }))
  expect(written).not.toContain('<')
  expect(JSON.parse(written)).toMatchObject({ '@graph': [{ name: facts.title }] })
})

it('leads from the front page over the pages above to the page itself, as it shows', () => {
  const facts = { title: 'En s\u00adak', trail: [{ label: 'Aktuelt', href: '/aktuelt' }] }
  const path = '/aktuelt/en-sak'
  const way = wayTo('nb', 'Forsiden', path, facts)
  expect(way.map(({ label }) => label)).toEqual(['Forsiden', 'Aktuelt', 'En sak'])
  expect(graphOf({ locale: 'nb', path, facts, way })).toMatchObject({
    '@graph': [
      {},
      {
        itemListElement: [
          { position: 1, name: 'Forsiden' },
          { position: 2, name: 'Aktuelt', item: expect.stringMatching(/\/aktuelt$/) },
          { position: 3, name: 'En sak', item: expect.stringMatching(/\/aktuelt\/en-sak$/) },
        ],
      },
    ],
  })
})

it('has no way to a page on the first level', () => {
  expect(wayTo('nb', 'Forsiden', '/om', { title: 'Om huben' })).toEqual([])
})
