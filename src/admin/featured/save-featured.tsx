'use client'
// The words of the panel are known to its client context only.
import { SaveLiveButton } from '@/admin/document/save-live-button'
import { useWords } from '@/admin/document/words'

export function SaveFeatured() {
  const { t } = useWords()
  return <SaveLiveButton name={t('featured.save')} />
}
