import type { Config } from 'payload'
import { isEditor } from '@/cms/access/roles'
import { removeFiles } from '@/cms/media/removal'
import { oldTask } from '@/cms/plans/adopt'
import { nobody } from '@/cms/access/rules'

/**
 * Only the worker runs jobs; editors may see that there are some. One kind removes files; the other
 * nobody makes any more: the worker turns what release 0.1 has scheduled into plans before it runs jobs.
 */
export const jobQueue: NonNullable<Config['jobs']> = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  deleteJobOnComplete: true,
  tasks: [
    removeFiles,
    {
      slug: oldTask,
      handler: () => {
        throw new Error('A job of release 0.1 is turned into a plan, not run.')
      },
    },
  ],
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: {
      create: nobody,
      read: ({ req }) => isEditor(req),
      readVersions: nobody,
      update: nobody,
      delete: nobody,
      unlock: nobody,
    },
  }),
}
