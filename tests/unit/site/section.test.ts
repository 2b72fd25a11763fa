import { expect, it } from 'vitest'
import { routes } from '@/i18n/paths'
import { sectionOf } from '@/features/site/section'

const pageAt = (address: string) => routes.find(({ source }) => source === address)?.page
const rootOf = (address: string) => pageAt(`/${address.split('/')[1]}`)
const below = routes.filter(({ source }) => /^\/(?!en\/)[a-z]+\/./.test(source) && rootOf(source))

it.each(below.map(({ source, page }) => [source, page] as const))(
  'on %s the entry of the menu is marked that its address begins with',
  (address, page) => {
    expect(sectionOf(page)).toBe(rootOf(address))
  },
)

it('every group is found below the hub itself', () => {
  expect(below.length).toBeGreaterThan(10)
  expect(sectionOf('coordinationGroup')).toBe('about')
  expect(sectionOf('groupOn')).toBe('about')
  expect(sectionOf('contact')).toBe('contact')
})
