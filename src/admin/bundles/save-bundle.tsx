'use client'
// The language of the panel is known to its client context only.
import { SaveLiveButton } from '@/admin/document/save-live-button'
import { useWords } from '@/admin/document/words'

/** Saves what belongs together; readers see nothing of it. */
export function SaveBundle() {
  const { t } = useWords()
  return <SaveLiveButton name={t('bundles.save')} />
}
