import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { t } from '@/cms/payload-overrides/small-names'

const translations = {
  general: {
    creating: 'Oppretter {{label}}',
    created: '{{label}} er opprettet.',
    deleted: 'Du er i ferd med å slette <0>{{count}}</0> <1>{{label}}</1>.',
    search: 'Søk etter {{label}}',
  },
  fields: { linkedTo: 'Lenket til <0>{{label}}</0>' },
}
const said = (key: string, label: string) => t({ key, translations, vars: { label, count: 2 } })

describe('a name in a sentence of the panel', () => {
  it.each([
    ['general:creating', 'Nyhet', 'Oppretter nyhet'],
    ['general:created', 'Nyhet', 'Nyhet er opprettet.'],
    ['general:deleted', 'Nyheter', 'Du er i ferd med å slette <0>2</0> <1>nyheter</1>.'],
    ['general:search', 'Tittel', 'Søk etter tittel'],
    ['general:creating', 'EU-prosjekt', 'Oppretter EU-prosjekt'],
    ['general:creating', 'Årsmøte', 'Oppretter årsmøte'],
    ['fields:linkedTo', 'Tittelen på en sak', 'Lenket til <0>Tittelen på en sak</0>'],
  ])('in %s, %s, makes %s', (key, label, sentence) => expect(said(key, label)).toBe(sentence))

  it('is put in where Payload puts it, by the function that ours stands for', () => {
    const provider = readFileSync(
      'node_modules/@payloadcms/ui/dist/providers/Translation/index.js',
      'utf8',
    )
    expect(provider).toContain("import { importDateFNSLocale, t } from '@payloadcms/translations'")
    const exported = readFileSync(
      'node_modules/@payloadcms/translations/dist/exports/index.js',
      'utf8',
    )
    expect(exported.match(/export \{[^}]*\}/g)).toEqual([
      'export { importDateFNSLocale }',
      'export { getTranslation }',
      'export { initI18n, t }',
      'export { acceptedLanguages, extractHeaderLanguage, rtlLanguages }',
    ])
  })
})
