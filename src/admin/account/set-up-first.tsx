'use client'
// Leads on when it is done.
import { useState } from 'react'
import { RecoveryCodes, SetUp } from './set-up-factor'

/** Setting up a second factor where nothing else can be done before. */
export function SetUpFirst({ path }: { path: string }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  // A new page: what the panel knows of somebody who was nobody is worth nothing.
  const goOn = () => window.location.assign('/admin')
  return codes ? (
    <RecoveryCodes codes={codes} onKept={goOn} />
  ) : (
    <SetUp path={path} onCodes={setCodes} />
  )
}
