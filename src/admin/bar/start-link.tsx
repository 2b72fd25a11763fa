'use client'
// The menu stays while pages change, so only the browser knows which one is shown.
import { useNav } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'

/** Wide enough for menu and page side by side, though Payload closes the menu up to 1440 px. */
const roomy = '(min-width: 1180px) and (max-width: 1440px)'

export function StartLink({ children }: { children: ReactNode }) {
  const here = usePathname() === '/admin'
  const { hydrated, setNavOpen } = useNav()
  useEffect(() => {
    if (hydrated && matchMedia(roomy).matches) setNavOpen(true)
  }, [hydrated, setNavOpen])
  return (
    <Link
      className="nav__link"
      href="/admin"
      prefetch={false}
      aria-current={here ? 'page' : undefined}
    >
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{children}</span>
    </Link>
  )
}
