import { expect, it } from 'vitest'
import config from '@payload-config'
import { tasks } from '@/admin/help/tasks'
import { accounts, ownScreens } from '@/admin/help/screens'
import { whatsNew } from '@/admin/help/whats-new'
import { isDay } from '@/lib/days'

const sentences = { nb: /^[A-ZÆØÅ«].*[.]$/, en: /^[A-Z“].*[.]$/ }

const { collections, globals } = await config
const listed = [...collections, ...globals].filter(
  ({ admin, slug }) => admin.hidden !== true && slug !== 'users' && !slug.startsWith('payload-'),
)

it.each(listed.map(({ admin, slug }) => [slug, admin.description]))(
  '%s says above its list and in the help what it is for, in both languages',
  (_, description) => {
    const { en, nb } = description as Record<'en' | 'nb', string>
    expect(nb).toMatch(sentences.nb)
    expect(en).toMatch(sentences.en)
  },
)

it('what the help tells stands in whole sentences, in both languages', () => {
  const told = [
    accounts,
    ...ownScreens.map(({ about }) => about),
    ...tasks.map(({ how }) => how),
    ...whatsNew.map(({ what }) => what),
  ]
  for (const { en, nb } of told) {
    expect(nb).toMatch(sentences.nb)
    expect(en).toMatch(sentences.en)
    expect(en).not.toBe(nb)
  }
})

it('what is new is told newest first, by days', () => {
  const days = whatsNew.map(({ on }) => on)
  expect(days.every(isDay)).toBe(true)
  expect(days).toEqual(days.toSorted().toReversed())
})
