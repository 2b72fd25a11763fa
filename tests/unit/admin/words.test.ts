import config from '@payload-config'
import {
  createClientConfig,
  getLocalI18n,
  type Block,
  type Field,
  type LabelFunction,
  type StaticLabel,
} from 'payload'
import { describe, expect, it } from 'vitest'
import { blocks, foreignWords } from '@/cms/rich-text/blocks/all'
import { locales } from '@/i18n/locales'

const whole = await config
const { collections, globals, i18n, localization } = whole
const ours = collections.filter(({ slug }) => !slug.startsWith('payload-'))

/** Fields Payload adds by itself, which it has words for in every language. */
const payloads = new Set([
  'id',
  '_status',
  '_order',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'focalX',
  'focalY',
  'sizes',
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'sessions',
  'email',
  'salt',
  'hash',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'loginAttempts',
  'lockUntil',
  'password',
  'blockName',
])

const panels = await Promise.all(
  locales.map((language) => getLocalI18n({ config: whole, language })),
)

type Said = [path: string, words: unknown]

/** Every label, description, option and tab of some fields, however deep. */
function saidBy(fields: readonly Field[], path: string, mayBePayloads: boolean): Said[] {
  return fields.flatMap((field): Said[] => {
    const name = 'name' in field && field.name ? field.name : field.type
    const at = `${path}.${name}`
    if (name === 'id' || (mayBePayloads && payloads.has(name))) return []
    const admin = field.admin ?? {}
    if ('hidden' in field && field.hidden) return []
    if (name.endsWith('_tz')) return []
    const said: Said[] = []
    if (!['row', 'tabs', 'ui'].includes(field.type) && 'label' in field)
      said.push([`${at} label`, field.label])
    if ('description' in admin && admin.description) said.push([`${at} help`, admin.description])
    if ('options' in field && field.type !== 'radio')
      for (const option of field.options)
        said.push([`${at} option`, typeof option === 'string' ? option : option.label])
    if ('labels' in field && field.labels)
      said.push([`${at} singular`, field.labels.singular], [`${at} plural`, field.labels.plural])
    if (field.type === 'tabs')
      for (const tab of field.tabs)
        said.push([`${at} tab`, tab.label], ...saidBy(tab.fields, at, false))
    else if ('fields' in field) said.push(...saidBy(field.fields, at, false))
    return said
  })
}

const saidByBlock = (block: Block): Said[] => [
  [`${block.slug} singular`, block.labels?.singular],
  [`${block.slug} plural`, block.labels?.plural],
  ...saidBy(block.fields, block.slug, true),
]

const isInBoth = (words: unknown): boolean =>
  typeof words === 'object' &&
  words !== null &&
  ['nb', 'en'].every((language) => String(Reflect.get(words, language) ?? '').trim() !== '')

/** The words that a name is spoken in; see `src/cms/spoken.ts`. */
const spokenIn = (name: LabelFunction | StaticLabel): unknown => {
  if (typeof name !== 'function') return name
  const [nb, en] = panels.map((panel) => name({ i18n: panel, t: panel.t }))
  return { nb, en }
}

const missing = (said: Said[]): string[] =>
  said.filter(([, words]) => !isInBoth(words)).map(([path]) => path)

describe('every word editors read is there in Norwegian and in English', () => {
  it.each(ours.map((collection) => [collection.slug, collection] as const))(
    '%s',
    (slug, collection) => {
      const { group } = collection.admin
      const said: Said[] = [
        ['singular', spokenIn(collection.labels.singular)],
        ['plural', spokenIn(collection.labels.plural)],
        ...(collection.admin.hidden === true ? [] : [['group', group] satisfies Said]),
        ...(collection.admin.description
          ? [['help', collection.admin.description] satisfies Said]
          : []),
        ...saidBy(collection.fields, slug, true),
      ]
      expect(missing(said)).toEqual([])
    },
  )

  it.each(globals.map((global) => [global.slug, global] as const))('%s', (slug, global) => {
    expect(
      missing([
        ['label', global.label],
        ['group', global.admin.group],
        ...saidBy(global.fields, slug, true),
      ]),
    ).toEqual([])
  })

  it.each([...blocks, foreignWords].map((block) => [block.slug, block] as const))(
    'block %s',
    (_, block) => {
      expect(missing(saidByBlock(block))).toEqual([])
    },
  )

  it.each(panels.map((panel) => [panel.language, panel] as const))(
    'the panel in %s has the name of every type as one string, for its own sentences',
    (language, spoken) => {
      const client = createClientConfig({ config: whole, i18n: spoken, importMap: {}, user: true })
      const names = client.collections
        .filter(({ slug }) => !slug.startsWith('payload-'))
        .flatMap(({ labels }) => [labels.singular, labels.plural])
      expect(names.filter((name) => typeof name !== 'string' || name === '')).toEqual([])
      expect(names).toContain(language === 'en' ? 'Article' : 'Nyhet')
    },
  )

  it('the languages themselves', () => {
    const known = localization ? localization.locales : []
    expect(missing(known.map(({ code, label }) => [code, label]))).toEqual([])
  })
})

describe('the admin panel’s own words', () => {
  type Tree = { [key: string]: string | Tree }
  const flat = (tree: Tree, path = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, value] satisfies [string, string]]
        : flat(value, `${path}${key}.`),
    )
  const wordsOf = (language: 'nb' | 'en'): Map<string, string> => {
    const own = (i18n.translations as Record<string, Tree>)[language] ?? {}
    const theirs = (i18n.supportedLanguages[language]?.translations ?? {}) as Tree
    return new Map([...flat(theirs), ...flat(own)])
  }
  const nb = wordsOf('nb')
  const en = wordsOf('en')
  const placeholders = (text: string): string[] =>
    [...new Set(text.match(/\{\{\s*\w+\s*\}\}/g))]
      .map((each) => each.replaceAll(/\s/g, ''))
      .toSorted()

  it('begin in Norwegian', () => {
    expect(i18n.fallbackLanguage).toBe('nb')
    expect(Object.keys(i18n.supportedLanguages).toSorted()).toEqual(['en', 'nb'])
  })
  it('fill the same gaps in both languages', () => {
    const different = [...en].filter(([key, text]) => {
      const other = nb.get(key)
      return other !== undefined && String(placeholders(text)) !== String(placeholders(other))
    })
    expect(different.map(([key]) => key)).toEqual([])
  })
  it('are all there in Norwegian', () => {
    expect([...en.keys()].filter((key) => !nb.has(key))).toEqual([])
  })
  it('call nobody’s work rubbish, and an unpublished document no longer published', () => {
    expect(
      [...nb].filter(([, text]) => /søppel|Respekter betydningen/i.test(text)).map(([key]) => key),
    ).toEqual([])
    expect(nb.get('version.unpublishedSuccessfully')).not.toBe('Utgitt vellykket.')
  })
})
