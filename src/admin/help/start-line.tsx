import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import type { AdminWords } from '@/admin/words'
import { unreadNews } from './seen'

/** On the start page: what is new since one last looked, or where to begin. */
export async function HelpLine({ req, t }: { req: PayloadRequest; t: AdminWords }) {
  const unread = await unreadNews(req)
  if (unread === 0) return null
  return (
    <p className="start-help">
      <Link href="/admin/help" prefetch={false}>
        {unread === null ? t('help.firstTime') : t('help.news', { count: unread })}
      </Link>
    </p>
  )
}
