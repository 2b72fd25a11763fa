'use client'
// Beside the form on wide screens, over it on others; what is typed goes on while it is open.
import { useDocumentInfo, useModal, useNav } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useWords } from '@/admin/document/words'
import { isPaged } from '@/i18n/document-path'
import { PreviewFrame } from './preview-frame'
import { ShareDrawer } from './share-drawer'
import { usePreview } from './use-preview'

/** CSS pixels. */
const widths = { phone: 390, tablet: 820, desktop: 1280 } as const
type Width = keyof typeof widths

const names = Object.keys(widths) as Width[]

export function PreviewPanel({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const { id, collectionSlug = '' } = useDocumentInfo()
  const { openModal } = useModal()
  const [width, setWidth] = useState<Width>('phone')
  const { html, locale, problem } = usePreview()
  const panel = useRef<HTMLElement>(null)
  const drawer = `share-${id}`
  useBeside()
  useEffect(() => panel.current?.focus(), [])
  useEscape(panel, onClose)
  return (
    <aside aria-label={t('preview.title')} className="preview" ref={panel} tabIndex={-1}>
      <div className="preview__head">
        <h2>{t('preview.title')}</h2>
        <button type="button" onClick={onClose}>
          {t('preview.close')}
        </button>
      </div>
      <div className="preview__tools">
        <fieldset>
          <legend>{t('preview.width')}</legend>
          {names.map((name) => (
            <label key={name}>
              <input
                checked={name === width}
                name="preview-width"
                onChange={() => setWidth(name)}
                type="radio"
              />
              {t(`preview.${name}`)}
            </label>
          ))}
        </fieldset>
        {id && (
          <p>
            <a
              href={`/preview/${collectionSlug}/${id}?locale=${locale}`}
              rel="noopener"
              target="_blank"
              title={t('preview.tabAbout')}
            >
              {t('preview.tab')}
            </a>
            {isPaged(collectionSlug) && (
              <button type="button" onClick={() => openModal(drawer)}>
                {t('sharing.open')}
              </button>
            )}
          </p>
        )}
      </div>
      <p className="preview__state" role="status">
        {problem ?? t(html === null ? 'preview.waiting' : 'preview.current')}
      </p>
      <PreviewFrame html={html} title={t('preview.frame')} width={widths[width]} />
      {id && isPaged(collectionSlug) && <ShareDrawer slug={drawer} locale={locale} />}
    </aside>
  )
}

/** Makes room for it: by CSS, and in place of the menu while it is open. */
function useBeside(): void {
  const { navOpen, setNavOpen } = useNav()
  const enter = useEffectEvent(() => {
    document.documentElement.dataset['preview'] = 'open'
    setNavOpen(false)
    return () => {
      delete document.documentElement.dataset['preview']
      setNavOpen(navOpen)
    }
  })
  useEffect(() => enter(), [])
}

function useEscape(panel: React.RefObject<HTMLElement | null>, onClose: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
  })
  useEffect(() => {
    const own = panel.current
    own?.addEventListener('keydown', pressed)
    return () => own?.removeEventListener('keydown', pressed)
  }, [panel])
}
