import type { PayloadRequest } from 'payload'
import { notifyPurge } from '@/cms/publishing/notify'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import type { Action } from '@/cms/trail/actions'
import { writeTrail } from '@/cms/trail/write'
import { storedDay, todayInOslo } from '@/lib/days'
import { everything } from '@/lib/purge'

/** Types with a consent of their own. */
export type Consenting = 'media' | 'people'

/**
 * Takes pictures off, in the transaction of `req`: every version of them says so, drafts and old ones too, so that
 * nothing that is restored or planned brings them back. Every copy of every page goes, also what would be shown while
 * the database is away.
 */
export async function withdraw(
  req: PayloadRequest,
  pictures: readonly number[],
  person?: number,
): Promise<void> {
  const today = `'${storedDay(todayInOslo())}'`
  if (person !== undefined) await mark(req, 'people', [person], { withdrawn: today })
  await mark(req, 'media', pictures, { withdrawn: today })
  await told(req, 'consentWithdrawn', pictures, person)
  await notifyPurge(req, everything)
}

/** Shows a picture again, or a person’s portrait: the consent begins today, and has no end until somebody sets one. */
export async function giveAnew(
  req: PayloadRequest,
  collection: Consenting,
  id: number,
): Promise<void> {
  const given = `'${storedDay(todayInOslo())}'`
  await mark(req, collection, [id], { withdrawn: 'null', given, until: 'null' })
  const isPicture = collection === 'media'
  await told(req, 'consentGiven', isPicture ? [id] : [], isPicture ? undefined : id)
  await notifyPurge(req, everything)
}

type Values = { withdrawn: string; given?: string; until?: string }

async function mark(
  req: PayloadRequest,
  table: Consenting,
  ids: readonly number[],
  values: Values,
): Promise<void> {
  if (ids.length === 0) return
  const which = ids.join(', ')
  const set = (prefix: string) =>
    Object.entries(values)
      .map(([name, value]) => `${prefix}consent_${name} = ${value}`)
      .join(', ')
  // A form that is open shows what was: its save is refused as that of any form whose document has changed.
  await runSql(req, `update ${table} set ${set('')}, updated_at = now() where id in (${which})`)
  await runSql(
    req,
    `update _${table}_v set ${set('version_')},
       updated_at = case when latest then now() else updated_at end,
       version_updated_at = case when latest then now() else version_updated_at end
     where parent_id in (${which})`,
  )
}

async function told(
  req: PayloadRequest,
  action: Action,
  pictures: readonly number[],
  person?: number,
): Promise<void> {
  const titles = await titlesOf(req, pictures, person)
  await writeTrail(
    req,
    titles.map(({ collection, id, title }) => ({ action, collection, document: id, title })),
  )
}

type Titled = { collection: Consenting; id: number; title: string | null }

function titlesOf(req: PayloadRequest, pictures: readonly number[], person = 0): Promise<Titled[]> {
  return rowsOf<Titled>(
    req,
    `select 'people' as collection, id, name as title from people where id = ${person}
     union all select 'media', id, filename from media where id in (${[0, ...pictures].join(', ')})`,
  )
}
