import type { SanitizedConfig, TaskConfig } from 'payload'
import { isLocale } from '@/i18n/locales'

/**
 * Payload's own task publishes in the right language but unpublishes the default one whatever was
 * asked, and "all languages" reaches only one. This handler takes its place, and a copy of a
 * document begins as a draft in each language. Both are settings Payload adds while it sanitizes the
 * config, so they are changed after that.
 */
export async function withTruthfulPublishing(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  if (task) task.handler = publishOnTime
  for (const collection of config.collections)
    for (const field of [...collection.fields, ...collection.flattenedFields])
      if (field.type === 'select' && field.name === '_status')
        field.hooks = { ...field.hooks, beforeDuplicate: [() => 'draft'] }
  return config
}

type Input = {
  type?: 'publish' | 'unpublish'
  locale?: string
  doc?: { relationTo: 'pages'; value: number | string }
  user?: { relationTo: 'users'; value: number } | null
}

const publishOnTime: Exclude<TaskConfig['handler'], string> = async ({ input, req }) => {
  const { type = 'publish', locale, doc, user: by } = input as Input
  if (!doc) return { output: {} }
  const user = by
    ? await req.payload.findByID({ collection: 'users', id: by.value, depth: 0 })
    : null
  const one = isLocale(locale) ? locale : undefined
  await req.payload.update({
    collection: doc.relationTo,
    id: Number(doc.value),
    data: { _status: type === 'publish' ? 'published' : 'draft' },
    locale: one ?? 'nb',
    ...(one
      ? {}
      : type === 'publish'
        ? { publishAllLocales: true }
        : { unpublishAllLocales: true }),
    overrideAccess: user === null,
    user: user ? { ...user, collection: 'users' } : null,
    depth: 0,
  })
  return { output: {} }
}
