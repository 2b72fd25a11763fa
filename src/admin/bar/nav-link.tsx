'use client'
// The menu stays while pages change, so only the browser knows which one is shown.
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A line of the menu that leads to a page of ours. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const here = usePathname() === href
  return (
    <Link
      className="nav__link"
      href={href}
      prefetch={false}
      aria-current={here ? 'page' : undefined}
    >
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{children}</span>
    </Link>
  )
}
