import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/cms/publishing/transaction'

/** A file of the media library by its number and its name. */
export type NamedFile = { id: number; filename: string }

/** Pictures that show this person and nobody else, and those that show others too. */
export type Depicted = { alone: NamedFile[]; together: NamedFile[] }

/**
 * Whom a picture shows is what its public entry and its newest draft say, together with whose portrait
 * it is, or ever was of this person.
 */
export async function picturesOf(req: PayloadRequest, person: number): Promise<Depicted> {
  const files = await rowsOf<NamedFile & { alone: boolean }>(
    req,
    `with shown as (
       select parent_id as media, people_id as person from media_rels where people_id is not null
       union select v.parent_id, r.people_id from _media_v_rels r join _media_v v on v.id = r.parent_id
         where v.latest and r.people_id is not null
       union select photo_id, id from people where photo_id is not null
       union select version_photo_id, parent_id from _people_v
         where version_photo_id is not null and (latest or parent_id = ${person})
     )
     select id, coalesce(filename, id::text) as filename, not exists (
         select 1 from shown others where others.media = media.id and others.person <> ${person}
       ) as alone
     from media where id in (select media from shown where person = ${person}) order by id`,
  )
  const named = (alone: boolean): NamedFile[] =>
    files.filter((file) => file.alone === alone).map(({ id, filename }) => ({ id, filename }))
  return { alone: named(true), together: named(false) }
}
