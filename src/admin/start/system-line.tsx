import type { AdminWords } from '@/admin/words'
import type { SystemState } from './system-state'

/** The state of the system in one line. */
export function SystemLine({ state, t }: { state: SystemState; t: AdminWords }) {
  const { late, sendsMail, unsent, works } = state
  const wrong = [
    !works && t('system.stopped'),
    works && late > 0 && t('system.late', { count: late }),
    unsent > 0 && t('system.unsent', { count: unsent }),
  ].filter((sentence) => sentence !== false)
  return (
    <p className={wrong.length > 0 ? 'start-system start-system--wrong' : 'start-system'}>
      <b>{t('system.title')}</b>{' '}
      {(wrong.length > 0 ? [...wrong, t('system.tell')] : [t('system.well')]).join(' ')}
      {!sendsMail && ` ${t('system.noMailServer')}`}
    </p>
  )
}
