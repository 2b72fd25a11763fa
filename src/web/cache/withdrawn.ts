import { pageBehind } from '@/i18n/page-forms'
import type { Purge } from '@/lib/purge'

/** Whether a path must not be shown any more: a page, or what is made of it. */
export const isWithdrawn = (path: string, withdrawn: Purge['withdrawn']): boolean =>
  withdrawn === 'all' || withdrawn.includes(path) || withdrawn.includes(pageBehind(path))
