import { startProcess } from '@/database/start-process'

/** `npm run search:reindex`: does the work of the night now, in the database of the environment, while the site runs. */
await startProcess(async () => {
  const [{ default: config }, { getPayload }, { nightlyTasks }] = await Promise.all([
    import('@payload-config'),
    import('payload'),
    import('@/cms/nightly'),
  ])
  const payload = await getPayload({ config })
  for (const task of nightlyTasks(payload.config))
    process.stdout.write(`${JSON.stringify(await task(payload))}\n`)
  process.exit(0)
})
