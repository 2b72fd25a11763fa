'use client'
// The menu stays while pages change, so only the browser knows which one is shown.
import { useNav, useWindowInfo } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'

/** Wide enough for menu and page side by side, though Payload closes the menu up to 1440 px. */
const roomy = '(min-width: 1180px) and (max-width: 1440px)'

export function StartLink({ children }: { children: ReactNode }) {
  const here = usePathname() === '/admin'
  const { hydrated, setNavOpen } = useNav()
  const { breakpoints } = useWindowInfo()
  const measured = breakpoints?.['l'] !== undefined
  useEffect(() => {
    // Payload closes the menu in an effect of the same commit, which runs after this one.
    const open = () => matchMedia(roomy).matches && setNavOpen(true)
    const timer = hydrated && measured ? setTimeout(open) : undefined
    return () => clearTimeout(timer)
  }, [hydrated, measured, setNavOpen])
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
