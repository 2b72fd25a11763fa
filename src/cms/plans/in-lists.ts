import type { CollectionAfterOperationHook, SanitizedConfig } from 'payload'
import { escapeLiteral } from 'pg'
import { aboutTheirs } from '@/cms/access/about-theirs'
import { isPanelList } from '@/cms/panel-list'
import { rowsOf } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { shortMoment } from '@/lib/shown-date'
import { property } from '@/lib/property'

/**
 * The lists of the panel say below the status of a document what is planned for it. The field is Payload's own, added
 * while it sanitizes the config, so its cell is changed after that.
 */
export async function withPlansInLists(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const { fields, hooks, versions } of config.collections) {
    if (!versions?.drafts) continue
    hooks.afterOperation.push(notePlanned)
    for (const field of fields)
      if (field.type === 'select' && field.name === '_status') {
        const components = {
          ...field.admin?.components,
          Cell: '/src/admin/plans/status-cell#StatusCell',
        }
        field.admin = { ...field.admin, components }
      }
  }
  return config
}

/** One statement tells what waits, for a page of documents. */
const notePlanned: CollectionAfterOperationHook = async (hook) => {
  const { req, result } = hook
  const { slug, versions } = hook.collection
  if (!isPanelList(hook)) return result
  const found = result as { docs: { id: number }[] }
  const ids = found.docs.map(({ id }) => id)
  if (ids.length === 0) return result
  const perLanguage = property(versions?.drafts, 'localizeStatus') === true
  const listed = perLanguage ? `languages ? ${escapeLiteral(req.locale ?? 'nb')}` : 'true'
  const rows = await rowsOf<{ document: number; action: string; at: Date | string }>(
    req,
    `select distinct on (document) document::int, action, at from plans
     where collection = '${slug}' and document in (${ids.join(', ')}) and state = 'waiting'
       and (languages is null or ${listed}) and ${aboutTheirs(req, 'plans')}
     order by document, at, id`,
  )
  const now = new Date()
  const waiting = new Map(rows.map((row) => [row.document, row]))
  const said = ({ action, at }: { action: string; at: Date | string }): string =>
    translate(req, action === 'publish' ? 'listedToPublish' : 'listedToWithdraw', {
      when: shortMoment(new Date(at), req.i18n.language === 'en' ? 'en' : 'nb', now),
    })
  return {
    ...found,
    docs: found.docs.map((doc) => {
      const plan = waiting.get(doc.id)
      return plan ? { ...doc, planned: said(plan) } : doc
    }),
  }
}
