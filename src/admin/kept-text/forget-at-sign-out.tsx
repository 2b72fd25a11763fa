'use client'
// Signing out is a page of the panel, known by its address; a session that ended by itself has another one.
import { usePathname } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'
import { forgetAll } from './store'

/** Whoever signs out leaves no text in the browser. After an ended session it waits for them. */
export function ForgetAtSignOut({ children }: { children: ReactNode }) {
  const isSigningOut = usePathname() === '/admin/logout'
  useEffect(() => {
    if (isSigningOut) forgetAll()
  }, [isSigningOut])
  return children
}
