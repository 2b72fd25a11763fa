'use client'
// Knows whose form it stands in, and leads on to the provider.
import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useDocumentQuery } from '@/admin/document/document-query'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { OpenIdState } from '@/cms/users/openid/endpoints'
import { momentInWords } from '@/lib/shown-date'
import { Ask } from './ask'

/** Signing in with a provider of OpenID Connect, where the site has one: its owner connects it and takes it off. */
export function OpenIdPart() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  if (!id || !user) return null
  return <Part isOwn={user.id === id} />
}

function Part({ isOwn }: { isOwn: boolean }) {
  const { path, response, refresh } = useDocumentQuery<OpenIdState>('openid')
  const { t, language } = useWords()
  const [asks, setAsks] = useState(false)
  if (!path || !response?.name) return null
  const { lastUsed, name, since } = response
  const when = (moment: string) => momentInWords(new Date(moment), language)
  const take = async () => {
    const told = await sendRequest('DELETE', path, { language })
    if (told.ok) toast.success(told.message)
    else toast.error(told.message || t('planning.noAnswer'))
    refresh()
  }
  const title = t('openId.title', { name })
  return (
    <section className="account-part" aria-label={title}>
      <h2>{title}</h2>
      <p>
        {since ? t('openId.connected', { when: when(since) }) : t('openId.notConnected')}{' '}
        {lastUsed && t('openId.lastUsed', { when: when(lastUsed) })}
      </p>
      {isOwn && asks && (
        <Ask<{ url: string }>
          button={t(since ? 'openId.remove' : 'openId.connect', { name })}
          input={{ type: 'password', autoComplete: 'current-password' }}
          label={t('secondFactor.password')}
          name="currentPassword"
          to={since ? `${path}/remove` : path}
          onDone={({ url }) => {
            setAsks(false)
            if (url) window.location.assign(url)
            else refresh()
          }}
        />
      )}
      {!asks && (isOwn || since) && (
        <div className="account-part__buttons">
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => (isOwn ? setAsks(true) : void take())}
            size="medium"
            type="button"
          >
            {t(since ? 'openId.remove' : 'openId.connect', { name })}
          </Button>
        </div>
      )}
    </section>
  )
}
