import { expect, it } from 'vitest'
import { useInWords } from '@/cms/in-use/sentence'
import { words } from '@/cms/words'

it.each([
  ['nb', 'nyhet «Om noen» (person, utkast)'],
  ['en', 'article “Om noen” (person, draft)'],
])('where something is used is told in the words and quotation marks of %s', (language, told) => {
  const use = {
    collection: 'news',
    type: words('Nyhet', 'Article'),
    id: 1,
    title: 'Om noen',
    fields: [words('Person', 'Person')],
    state: 'draft',
  } as const
  expect(useInWords({ i18n: { language } } as never, { ...use, fields: [...use.fields] })).toBe(
    told,
  )
})
