import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = { view: AdminViewServerProps; children: ReactNode }

/** A view of ours within the panel’s menu and bar. */
export function OwnView({ view, children }: Props) {
  const { initPageResult, params, payload, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      {/* Payload leaves the way to the page that one came from. */}
      <SetStepNav nav={[]} />
      {children}
    </DefaultTemplate>
  )
}
