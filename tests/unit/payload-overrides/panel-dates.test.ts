import { readFileSync } from 'node:fs'
import { formatDate } from '@payloadcms/ui/shared'
import { describe, expect, it } from 'vitest'
import { enUS, nb } from '@/cms/payload-overrides/panel-dates'
import { fingerprintOf } from '@tests/support/upstream'

const aliases = [
  ...readFileSync('next.config.ts', 'utf8').matchAll(/'(.+)': '\.\/src\/cms\/payload-overrides\//g),
].map(([, name = '']) => name)
const upstream = (file: string): string => readFileSync(`node_modules/@payloadcms/${file}`, 'utf8')

describe('a moment as Payload writes it in the panel', () => {
  const date = '2027-06-23T22:30:00.000Z'
  const written = (dateFNS: typeof nb) =>
    formatDate({ date, i18n: { dateFNS } as never, pattern: 'dd.MM.yyyy HH:mm' })

  it('is the one in Oslo, in the form of the language, whatever the pattern', () => {
    expect(written(nb)).toBe('24.06.2027 kl. 00.30')
    expect(written(enUS)).toBe('24 June 2027, 00:30')
  })
})

describe('Payload still', () => {
  it('takes its date picker and its languages from where ours stand', () => {
    const [picker = '', ...languages] = aliases.slice(0, 3)
    expect(upstream('ui/dist/exports/client/index.js')).toContain(`import("${picker}")`)
    expect(languages).toHaveLength(2)
    for (const language of languages)
      expect(upstream('translations/dist/importDateFNSLocale.js')).toContain(
        `import('${language}')`,
      )
  })

  it('says since when somebody else edits in the second paragraph, which we hide', () => {
    const [, second] = upstream('ui/dist/elements/DocumentLocked/index.js')
      .split('_jsxs("p", {')
      .slice(1)
    expect(second).toContain('general:editedSince')
  })

  it.each([
    ['@payloadcms/ui/dist/elements/DatePicker/DatePicker.js', 'a97b8f6f551036f7'],
    ['@payloadcms/ui/dist/elements/WhereBuilder/Condition/Date/index.js', '654f90273c72598a'],
    ['@payloadcms/ui/dist/elements/WhereBuilder/Condition/index.js', 'b8798a923df386f8'],
    ['@payloadcms/ui/dist/utilities/formatDocTitle/formatDateTitle.js', '96571811c093177c'],
    ['@payloadcms/ui/dist/elements/DocumentLocked/index.js', 'b3f407958e0ae9bf'],
  ])('%s is as it was when ours was written', (file, fingerprint) => {
    expect(fingerprintOf(file)).toBe(fingerprint)
  })
})
