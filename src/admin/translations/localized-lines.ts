import { sql, type SQL } from 'drizzle-orm'
import { locales } from '@/i18n/locales'
import type { DeskTypeOf } from './desk-types'
import type { DeskReader } from './article-lines'

/** Documents `d` of the organisation; all of them without one. */
export const ownedBy = ({ owner }: DeskTypeOf, own: number | null): SQL => {
  if (own === null) return sql`true`
  return owner ? sql`d.${sql.identifier(owner)} = ${own}` : sql`false`
}

/** What a newer draft says is for those who may read it: it may have been given to another organisation. */
const isOwnDraft = ({ owner }: DeskTypeOf, { own }: DeskReader): SQL =>
  own === null || owner !== 'publisher_id' ? sql`true` : sql`v.version_publisher_id = ${own}`

/** The table of the texts of a type, of its versions, and of the texts of those. */
const tablesOf = (slug: string) => ({
  rows: sql.identifier(slug),
  texts: sql.identifier(`${slug}_locales`),
  versions: sql.identifier(`_${slug}_v`),
  versionTexts: sql.identifier(`_${slug}_v_locales`),
})

/** Where a language stands; nothing where nobody has begun, and nobody reads the other one either. */
const stateIn = (own: 'nb' | 'en', other: 'nb' | 'en'): SQL => {
  const [shown, written] = [sql.identifier(`${own}_public`), sql.identifier(`${own}_written`)]
  const [otherShown, otherWritten] = [
    sql.identifier(`${other}_public`),
    sql.identifier(`${other}_written`),
  ]
  return sql`case
    when t.${shown} and outdated.language = ${own} then 'outdated'
    when t.${shown} and (t.${written} or not t.${otherWritten}) then 'current'
    when t.${otherShown} and not t.${written} then 'missing'
    when t.${written} then 'draft' end`
}

/** Documents of a type with texts in both languages. */
export const localizedLines = (type: DeskTypeOf, reader: DeskReader): SQL => {
  const { rows, texts, versions, versionTexts } = tablesOf(type.slug)
  const words = sql.identifier(type.words)
  const newest = sql`case when v.id is null then p.${words} else w.${sql.identifier(`version_${type.words}`)} end`
  const both = locales.map(
    (locale) => sql`
      coalesce(bool_or(p._status = 'published') filter (where l.locale = ${locale}), false)
        as ${sql.identifier(`${locale}_public`)},
      coalesce(bool_or(${newest} <> '') filter (where l.locale = ${locale}), false)
        as ${sql.identifier(`${locale}_written`)},
      max(coalesce(${newest}, p.${words})) filter (where l.locale = ${locale})
        as ${sql.identifier(`${locale}_words`)}`,
  )
  return sql`
  from ${rows} d
  left join lateral (
    select v.id from ${versions} v where v.parent_id = d.id and v.latest and ${isOwnDraft(type, reader)}
    order by v.id desc limit 1
  ) v on true
  cross join lateral (
    select ${sql.join(both, sql`, `)}
    from unnest(array['nb', 'en']::_locales[]) l(locale)
    left join ${texts} p on p._parent_id = d.id and p._locale = l.locale
    left join ${versionTexts} w on w._parent_id = v.id and w._locale = l.locale
  ) t
  left join outdated_texts outdated on outdated.collection = ${type.slug} and outdated.document = d.id
  cross join lateral (select ${stateIn('nb', 'en')} as nb, ${stateIn('en', 'nb')} as en) s
  cross join lateral (
    select t.nb_public <> t.en_public as waits,
      array[s.nb, s.en] as states,
      jsonb_build_array(
        jsonb_build_object('language', 'nb', 'id', d.id, 'state', s.nb),
        jsonb_build_object('language', 'en', 'id', d.id, 'state', s.en)) as found
  ) stands
  where d.deleted_at is null and ${ownedBy(type, reader.own)} and ${reader.knows(type.slug, 'd')}`
}

export const localizedTitle = ({ title }: DeskTypeOf): SQL =>
  title ? sql`d.${sql.identifier(title)}` : sql`coalesce(t.nb_words, t.en_words)`
