'use client'
// The templates are asked for when the drawer is opened, and a draft is made by a press.
import { Drawer, useListDrawerContext, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { useListens } from '@/admin/listens'
import type { MadeOfTemplate } from '@/features/templates/use'
import type { Template } from '@/payload-types'

type Makes = Template['makes']

/** Above a list of articles or events; on the start page for both. */
export function FromTemplate({
  makes,
  className = 'from-template',
}: {
  makes?: Makes
  className?: string
}) {
  const { isInDrawer } = useListDrawerContext()
  const { t } = useWords()
  const { openModal } = useModal()
  const listens = useListens()
  const [opened, setOpened] = useState(0)
  if (isInDrawer) return null
  const slug = `from-template-${makes ?? 'any'}`
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={!listens}
        onClick={() => {
          setOpened((times) => times + 1)
          openModal(slug)
        }}
      >
        {t('templates.choose')}
      </button>
      <Drawer slug={slug} title={t('templates.title')} className="template-drawer">
        {opened > 0 && <Choice key={opened} makes={makes} slug={slug} />}
      </Drawer>
    </>
  )
}

type Found = { templates: Template[] | null; problem: string }

function Choice({ makes, slug }: { makes: Makes | undefined; slug: string }) {
  const { t, language } = useWords()
  const { closeModal } = useModal()
  const router = useRouter()
  const [{ templates, problem }, setFound] = useState<Found>({ templates: null, problem: '' })
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    let left = false
    const look = async () => {
      const query = new URLSearchParams({
        limit: '200',
        depth: '1',
        sort: 'name',
        locale: language,
      })
      if (makes) query.set('where[makes][equals]', makes)
      const path = `/templates?${query}`
      const { ok, body, message } = await sendRequest<{ docs: Template[] }>('GET', path, {
        language,
      })
      if (left) return
      setFound({
        templates: ok ? (body.docs ?? []) : [],
        problem: ok ? '' : message || t('planning.noAnswer'),
      })
    }
    void look()
    return () => {
      left = true
    }
  }, [language, makes, t])
  const use = async ({ id }: Template) => {
    setBusy(true)
    const path = `/templates/${id}/use`
    const { ok, body, message } = await sendRequest<MadeOfTemplate>('POST', path, { language })
    setBusy(false)
    if (!ok) {
      setFound((found) => ({ ...found, problem: message || t('planning.noAnswer') }))
      return
    }
    closeModal(slug)
    router.push(`/admin/collections/${body.collection}/${body.id}?locale=${body.locale}`)
  }
  return (
    <>
      {problem && <p role="alert">{problem}</p>}
      {templates === null && <p role="status">{t('templates.looking')}</p>}
      {templates?.length === 0 && !problem && <p role="status">{t('templates.none')}</p>}
      <ul className="template-list">
        {templates?.map((template) => (
          <li key={template.id}>
            <button type="button" disabled={busy} onClick={() => void use(template)}>
              <strong>{template.name}</strong>
              <small>{aboutOf(template)}</small>
              {template.when && <span>{template.when}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  )

  function aboutOf(template: Template): string {
    const { organisation } = template
    return [
      !makes && t(`templates.makes.${template.makes}`),
      t(`templates.languages.${template.language}`),
      typeof organisation === 'object' && organisation?.name,
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
