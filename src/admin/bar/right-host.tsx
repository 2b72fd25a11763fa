'use client'
// Only the browser knows which address it is at, whatever stands between it and the site.
import { useConfig } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Leads from another name of the site to its own before signing in: a
 * session holds for one name, and saving under another is refused.
 */
export function RightHost() {
  const { serverURL } = useConfig().config
  useEffect(() => {
    const { origin, pathname, search } = window.location
    if (serverURL && origin !== new URL(serverURL).origin)
      window.location.replace(`${serverURL}${pathname}${search}`)
  }, [serverURL])
  return null
}
