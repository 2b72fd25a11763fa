import { expect, it } from 'vitest'
import { sectionOf } from '@/features/site/section'

it('a page is marked in the menu under the entry it belongs to', () => {
  expect(sectionOf('article')).toBe('news')
  expect(sectionOf('partner')).toBe('partners')
  expect(sectionOf('coordinationGroup')).toBe('about')
  expect(sectionOf('contact')).toBe('contact')
})
