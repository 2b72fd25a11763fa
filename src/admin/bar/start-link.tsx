'use client'
// The menu stays while pages change, so only the browser knows which one is shown.
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

export function StartLink({ children }: { children: ReactNode }) {
  const here = usePathname() === '/admin'
  return (
    <Link className="nav__link" href="/admin" prefetch={false} aria-current={here ? 'page' : undefined}>
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{children}</span>
    </Link>
  )
}
