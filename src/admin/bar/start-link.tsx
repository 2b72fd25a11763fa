'use client'
// Only the browser knows how wide it is.
import { useNav, useWindowInfo } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { NavLink } from './nav-link'

/** Wide enough for menu and page side by side, though Payload closes the menu up to 1440 px. */
const roomy = '(min-width: 1180px) and (max-width: 1440px)'

export function StartLink({ children }: { children: ReactNode }) {
  const { hydrated, setNavOpen } = useNav()
  const { breakpoints } = useWindowInfo()
  const measured = breakpoints?.['l'] !== undefined
  useEffect(() => {
    // Payload closes the menu in an effect of the same commit, which runs after this one.
    const open = () => matchMedia(roomy).matches && setNavOpen(true)
    const timer = hydrated && measured ? setTimeout(open) : undefined
    return () => clearTimeout(timer)
  }, [hydrated, measured, setNavOpen])
  return <NavLink href="/admin">{children}</NavLink>
}
